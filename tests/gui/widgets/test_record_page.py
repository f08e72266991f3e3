"""The line stands exactly as recorded, with its places and what became of it."""

from __future__ import annotations

from pellucid.state import State
from pellucid_gui.theme import Scheme

PAYLOAD, PROPERTIES, RECORDED = range(3)


def test_as_recorded(pane, rerun, make_record, line, screenshot):
    """The line stands exactly as recorded, beside its places and what became of it."""
    pane.show_record(make_record(line, state=State.RELEASED), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    screenshot(pane, "detail_recorded")


def test_as_recorded_dark_and_narrow(pane, rerun, make_record, theme, screenshot):
    """Where it is narrow the facts stand below the line; bytes that are no text are marked."""
    theme.set_scheme(Scheme.DARK)
    pane.resize(420, 520)
    pane.show_record(make_record(b'{"broken":"\xff\x00\xe2\x80\xae"', state=State.RELEASED), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    screenshot(pane, "detail_recorded_narrow_dark")
