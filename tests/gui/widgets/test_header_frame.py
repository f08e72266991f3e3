"""What all headers share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.header_frame import HeaderFrame, host_of
from pellucid_gui.widgets.own_header import OwnHeader


@pytest.mark.parametrize("kind", [AppHeader, OwnHeader])
def test_both_kinds_have_the_same_frame(qtbot, theme, kind):
    """Id, folder and menu ask in the same words."""
    header = kind()
    qtbot.addWidget(header)
    assert isinstance(header, HeaderFrame)
    for press, signal in (
        (header.new_id.click, header.new_id_asked),
        (header.open_folder.click, header.folder_asked),
        (header.more.menu().actions()[-2].trigger, header.keys_asked),
        (header.more.menu().actions()[-1].trigger, header.about_asked),
    ):
        with qtbot.waitSignal(signal):
            press()


@pytest.mark.parametrize(
    ("endpoint", "host"),
    [
        ("https://eu.i.posthog.com", "eu.i.posthog.com"),
        ("http://127.0.0.1:8010/x", "127.0.0.1"),
        ("odd", "odd"),
    ],
)
def test_the_host_is_what_counts(own, endpoint, host):
    """Without scheme, port and path."""
    assert host == host_of(replace(own.app, endpoint=endpoint))
