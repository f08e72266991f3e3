"""In a language whose sentences are longer, every dialog is translated and nothing in it is cut off."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication

NAMES = re.compile(
    r"""
    My\ Viewer(?:\ 1\.5\.0)? | Rerun | Pellucid | PostHog | SHA-256 | JSON | NAME
    | [/~][\w./<>{}$-]+ | https?://\S+ | [\w.-]+\.(?:io|com|json|rrd)\b | [0-9a-f]{8}[0-9a-f-]*…?
    | \b[a-z]+(?:_[a-z0-9]+)+\b | \$\w+ | "[^"]*" | \bx86_64[\w-]* | \b1f\d+\w*…?
    | \b(?:renderer|windows|vulkan|false|true|kind|file|grpc|s3|message|signal|uptime|name|note|rerun|crash|event|uuid|timestamp)\b
    | \b(?:False|Backspace)\b | “off” | no\ such\ file
    | Viewer\ \w+ | Data\ Source\ \w+ | To\ [a-z][^\[~]+\. | Licence\b.* | (?s:^Rust.*)
    | \b(?:SIGSEGV|no\ such\ host|Crashes|Mine|Old|(?:a\ long\ t(?:ext\ )?)+) | \S+@example\.com
    | \b(?:name|prop|since|before):\S+
    | \b(?:Ctrl|Alt|Shift|Return|Space|Menu|Esc|Tab|Home|End|Left|Right|Up|Down|Del|Delete|Page\w+|PgUp|PgDown)\b(?:\+\w+)*
    """,
    re.VERBOSE,
)
"""What machines and people outside have named, and what keys are called, stays as it is."""


def test_every_dialog_is_translated(dialog_kind, make_dialog, pseudo_language, shown, misfits):
    """Nothing but names, paths and keys is left in English, and longer sentences have room."""
    dialog = shown(make_dialog(dialog_kind))
    QApplication.processEvents()
    assert [] == pseudo_language.untold(dialog, NAMES)
    assert [] == misfits(dialog)
