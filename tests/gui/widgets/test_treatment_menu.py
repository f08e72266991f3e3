"""The choice among what can be done with a part, as a menu."""

from __future__ import annotations

from pellucid.rules import Treatment
from pellucid_gui.widgets.treatment_menu import TreatmentMenu


def test_what_holds_is_ticked_and_another_can_be_chosen(qtbot, theme):
    """One of them only."""
    menu = TreatmentMenu(tuple(Treatment), holds=Treatment.REDACT, name="What is sent of renderer")
    qtbot.addWidget(menu)
    assert ["Send", "Hash", "Redact", "Withhold"] == [action.text() for action in menu.actions()]
    assert [False, False, True, False] == [action.isChecked() for action in menu.actions()]
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions()[1].trigger()
    assert [Treatment.HASH] == chosen.args
    assert "What is sent of renderer" == menu.accessibleName()
