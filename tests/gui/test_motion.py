"""Things move as the person wants it, and stand still where they don't."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid_gui.motion import Effects, Motion, may_move
from pellucid_gui.widgets.switch import Switch, SwitchState
from pellucid_gui.widgets.toast import ToastShelf

MENU = Qt.UIEffect.UI_AnimateMenu


@pytest.fixture
def moved(theme):
    """The theme, with everything as it was found at the end."""
    yield theme
    theme.know_stillness(is_still=False)
    theme.set_motion(Motion.SYSTEM)


@pytest.fixture
def switch(qtbot, moved):
    made = Switch("Usage collection")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_switch_glides_or_jumps(moved, switch):
    """With motion its knob is on its way after a press; without, it has arrived."""
    moved.set_motion(Motion.FULL)
    switch.click()
    assert 1.0 > switch._place
    switch.show_state(SwitchState.OFF)
    moved.set_motion(Motion.REDUCED)
    switch.click()
    assert 1.0 == switch._place


def test_a_toast_slides_or_is_there(moved, qtbot):
    """With motion it comes from below; without, it begins where it stays."""
    host = QWidget()
    host.resize(600, 300)
    qtbot.addWidget(host)
    host.show()
    places = []
    for motion in (Motion.FULL, Motion.REDUCED):
        moved.set_motion(motion)
        shelf = ToastShelf(host)
        toast = shelf.show("Done.")
        is_sliding = shelf._slide is not None and shelf._slide.state() is shelf._slide.State.Running
        places.append((is_sliding, toast.y() + toast.height() < 300))
        shelf.clear()
    assert [(True, True), (False, True)] == places


def test_effects_of_the_system_come_back(qapp, moved):
    """Qt's own menus and tooltips stop as well, and do what they did once the choice is taken back."""
    before = qapp.isEffectEnabled(MENU)
    moved.set_motion(Motion.FULL)
    assert qapp.isEffectEnabled(MENU)
    moved.set_motion(Motion.REDUCED)
    assert not qapp.isEffectEnabled(MENU)
    moved.set_motion(Motion.SYSTEM)
    assert before is qapp.isEffectEnabled(MENU)


def test_a_desktop_without_motion_is_followed_until_the_person_chooses(moved, switch):
    """What the desktop says counts where nobody has chosen here."""
    moved.know_stillness(is_still=True)
    assert not may_move(switch)
    moved.set_motion(Motion.FULL)
    assert may_move(switch)


def test_what_nobody_chose_is_left_to_the_style(qapp):
    """Without a choice there is no rule at all."""
    effects = Effects(qapp)
    assert [None, 200, 0] == [effects.glide_ms(motion) for motion in Motion]
    effects.is_system_still = True
    assert [0, 200, 0] == [effects.glide_ms(motion) for motion in Motion]


def test_layouts_do_not_mind(moved, qtbot):
    """The rule that stops motion changes no size."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(Switch("Usage collection"))
    qtbot.addWidget(page)
    page.show()
    before = page.sizeHint()
    moved.set_motion(Motion.REDUCED)
    assert before == page.sizeHint()
