"""In a language whose sentences are longer, every page is translated and nothing is cut off."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QLabel

from pellucid_gui.pages.row_menu import RowMenu
from pellucid_gui.widgets.filter_help import FilterHelp

OWN, WATCHED = "myviewer", "rerun"
NAMES = re.compile(
    r"""
    My\ Viewer | Rerun | Pellucid | PostHog | CSV | UUID | English | Deutsch | SHA-256 | JSON
    | [/~][\w./<>{}$-]+ | https?://\S+ | [\w.-]+\.(?:io|com|json|rrd)\b | 127\.0\.0\.1:\d+
    | [0-9a-f]{8}[0-9a-f-]*…?                                # ids and hashes
    | \b[a-z]+(?:_[a-z0-9]+)+\b | \b[A-Z]+(?:_[A-Z]+)+\b | \$\w+
    | "[^"]*" | \bphc_\w+ | \bUser-Agent\b | x86_64-unknown-linux-gnu | (?<=,\ )[a-z]+(?:-[a-z]+)+\b
    | \b(?:panel|renderer|windows|vulkan|false|true|uuid|myviewer|Append)\b
    | \b(?:epoch|event|timestamp|email|feedback|kind|message|signal)\b
    | \b(?:Ctrl|Alt|Shift)\+\w+ | \bF\d+ | \bEsc\b
    | \b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\ \d+\ (?:Oct|Nov)\b     # Qt says them in the system's own language
    | To\ (?:know|find|repair|tell)\ [^\[]+\. | Data\ Source\ Failed | Viewer\ Opened    # what the app's own catalogue says
    """,
    re.VERBOSE,
)
"""What machines and people outside have named stays as it is in every language."""


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_every_page_is_translated(pseudo_language, whole, misfits, app):
    """On each page nothing but names, paths and the like is left in English, and longer sentences have room."""
    for view in whole.views(app):
        assert [] == pseudo_language.untold(whole.window, NAMES), view
        assert [] == misfits(whole.window), view


def test_what_opens_is_translated(pseudo_language, whole):
    """Menus of rows, columns and filters, and what a filter can say."""
    for app in (WATCHED, OWN):
        whole.choose(app)
        pane = whole.window.page.events
        bar = pane.filter_bar
        bar.menu.fill()
        rows, explained = RowMenu(pane), FilterHelp(bar)
        told = [
            text
            for menu in (rows, bar.menu.menu())
            for action in menu.actions()
            for _, text in pseudo_language.of_action(action)
        ]
        assert [] == pseudo_language.left(told, NAMES)
        meanings = [label.text() for label in explained.findChildren(QLabel)]
        assert [] == [text for text in meanings if not text.startswith("[")]
        rows.deleteLater()
        explained.deleteLater()
