"""What the detail says while several events are selected."""

from __future__ import annotations

import pytest

from pellucid_gui.theme import Scheme


@pytest.mark.parametrize(("scheme", "name"), [(Scheme.LIGHT, ""), (Scheme.DARK, "_dark")])
def test_how_it_looks(pane, theme, screenshot, scheme, name):
    """Calm: how many, and what can be done."""
    theme.set_scheme(scheme)
    pane.show_several("1,204 events selected")
    screenshot(pane, f"detail_several{name}")


def test_its_buttons_ask(pane, qtbot):
    """To copy, and to export."""
    pane.show_several("2 events selected")
    for button, signal in (
        (pane.several.copy_button, pane.several.copy_asked),
        (pane.several.export_button, pane.several.export_asked),
    ):
        with qtbot.waitSignal(signal):
            button.click()
    with qtbot.waitSignal(pane.several.comparison_asked):
        pane.several.compare_button.click()
    pane.clear()
    assert not pane.several.isVisible()


def test_two_can_be_compared(pane):
    """Of two it is offered, of more it makes no sense."""
    for count, there in ((2, True), (3, False), (2, True)):
        pane.show_several(f"{count} events selected", count)
        assert there is pane.several.compare_button.isVisible()
