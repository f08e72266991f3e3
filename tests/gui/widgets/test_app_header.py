"""The header says in plain words whether a program collects."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pellucid.config.reading import NotSetUp
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.switch import SwitchState


@pytest.fixture
def page(qtbot, theme):
    """A page as the window has it: the header at the top takes the height it needs."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    header = AppHeader()
    column.addWidget(header)
    column.addWidget(QWidget(), 1)
    qtbot.addWidget(made)
    header.show_witness("Watching since 16:05", watching=True)
    made.resize(888, 400)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setFocus()
    made.show()
    return made


@pytest.fixture
def header(page):
    return page.findChild(AppHeader)


def test_on(header, rerun, set_up, screenshot):
    """On says so, and the switch is on."""
    header.show_app(rerun, set_up, set_up.data_dir)
    assert header.switch.state is SwitchState.ON
    screenshot(header, "header_on")


def test_on_dark(header, rerun, set_up, theme, screenshot):
    """The header follows the theme."""
    header.show_app(rerun, set_up, set_up.data_dir)
    theme.set_scheme(Scheme.DARK)
    screenshot(header, "header_on_dark")


def test_off_with_warnings(header, rerun, set_up, screenshot):
    """Off says so; warnings and an e-mail address stand below."""
    off = replace(
        set_up,
        enabled=False,
        email="alice@example.com",
        warnings=("The variable CI is set: Rerun collects nothing.",),
    )
    header.show_app(
        rerun,
        off,
        Path("/home/alice/a/very/long/path/that/goes/on/and/on/for/longer/than/it/should/analytics"),
    )
    assert header.switch.state is SwitchState.OFF
    header.show_witness("Not running", watching=False)
    screenshot(header, "header_off_warnings")


def test_not_set_up(header, rerun, screenshot):
    """Without a config the switch is undecided, and the first start's effect is told."""
    header.show_app(rerun, NotSetUp(config_file=rerun.config_file), rerun.default_data_dir)
    assert header.switch.state is SwitchState.UNKNOWN
    screenshot(header, "header_not_set_up")


def test_unknown(header, rerun, broken, screenshot):
    """A config that Rerun cannot read is unknown, with the warning that Rerun will switch collection on."""
    header.show_app(rerun, broken, rerun.default_data_dir)
    assert header.switch.state is SwitchState.UNKNOWN
    screenshot(header, "header_unknown")


def test_unknown_dark(header, rerun, broken, theme, screenshot):
    """The warning can be read in the dark too."""
    header.show_app(rerun, broken, rerun.default_data_dir)
    theme.set_scheme(Scheme.DARK)
    screenshot(header, "header_unknown_dark")


def test_what_is_asked_for(header, rerun, set_up, qtbot):
    """Every button asks; nothing is written by the header itself."""
    header.show_app(rerun, set_up, set_up.data_dir)
    header.show_witness("Not running", watching=False)
    asked = [
        (header.switch, header.enabling_asked),
        (header.new_id, header.new_id_asked),
        (header.open_folder, header.folder_asked),
        (header.watch_again, header.witness_asked),
        (header.always, header.always_asked),
    ]
    header.show_always("Watch always", is_on=False, possible=True, tip="What it does")
    for button, signal in asked:
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_id_can_be_copied(header, rerun, set_up, qtbot, qapp):
    """Copy puts the whole id on the clipboard, and says so."""
    header.show_app(rerun, set_up, set_up.data_dir)
    qtbot.mouseClick(header.copy_id, Qt.MouseButton.LeftButton)
    assert set_up.analytics_id == qapp.clipboard().text()
    assert "Copied" == header.copy_id.toolTip()


def test_what_cannot_be_replaced_cannot_be_switched(header, rerun, broken):
    """Where a confirmed write could not help, the switch is not offered."""
    header.show_app(rerun, replace(broken, raw=None), rerun.default_data_dir)
    assert not header.switch.isEnabled()


def test_a_demo_goes_nowhere(header, rerun, set_up):
    """A program without an endpoint is not said to send anything."""
    header.show_app(replace(rerun, title="Demo", endpoint=""), set_up, set_up.data_dir)
    words = [label.text() for label in header.findChildren(QLabel)]
    assert "nowhere" in words
    assert "Demo collects usage events, and only pretends to send them." in words


def test_more_offers_what_is_rarely_needed(header, rerun, set_up, qtbot):
    """Leftovers, sessions, forgetting everything, the looks, the keys and the about sheet are one press away."""
    header.show_app(replace(rerun, title="A&B"), set_up, set_up.data_dir)
    assert "More" == header.more.accessibleName()
    offered = [action for action in header.more.menu().actions() if not action.isSeparator()]
    assert [
        "Kept back for review…\tCtrl+K",
        "Sessions…\tCtrl+Shift+S",
        "Verify what is kept…",
        "Forget all copies of A&&B…",
        "View",
        "Keyboard\tF1",
        "About Pellucid",
    ] == [a.text() for a in offered]
    signals = (
        header.review_asked,
        header.sessions_asked,
        header.verifying_asked,
        header.forgetting_asked,
        header.keys_asked,
        header.about_asked,
    )
    asking = [action for action in offered if action.menu() is None]
    for action, signal in zip(asking, signals, strict=True):
        with qtbot.waitSignal(signal):
            action.trigger()


def test_watching_always_is_offered_and_taken_back_in_one_place(header, rerun, set_up, qtbot):
    """The button does the opposite of what is; while nobody watches, nothing is said to go on always."""
    header.show_app(rerun, set_up, set_up.data_dir)
    header.show_always("Watch always", is_on=False, possible=True, tip="")
    with qtbot.waitSignal(header.always_asked) as asked:
        header.always.click()
    assert [True] == asked.args
    header.show_always("Not always", is_on=True, possible=True, tip="")
    assert "Watching since 16:05 · always" == header._witness.text()
    with qtbot.waitSignal(header.always_asked) as asked:
        header.always.click()
    assert [False] == asked.args
    header.show_witness("Not running", watching=False)
    assert "Not running" == header._witness.text()


def test_nothing_moves_when_the_button_comes(page, header, rerun, set_up, qapp):
    """The system is asked later than all else is there."""
    header.show_app(rerun, set_up, set_up.data_dir)
    qapp.processEvents()
    before = header.height()
    header.show_always("Watch always", is_on=False, possible=True, tip="")
    qapp.processEvents()
    assert before == header.height()


def test_what_is_kept_back_is_counted(header, rerun, set_up, screenshot):
    """By a quiet button beside the switch; where nothing is, there is none."""
    header.show_app(rerun, set_up, set_up.data_dir)
    asked = []
    header.review_asked.connect(lambda: asked.append(True))
    assert header.kept_back.isHidden()
    header.show_kept_back(2)
    header.kept_back.click()
    assert [True] == asked
    screenshot(header, "header_kept_back")
    header.show_kept_back(0)
    assert header.kept_back.isHidden()


def test_a_first_session_is_told(header, rerun, set_up, screenshot):
    """As long as it waits."""
    header.show_app(rerun, set_up, set_up.data_dir)
    header.show_first_session(
        "This is the first session of Rerun with its present config, and such a session sends nothing itself. What it "
        "recorded leaves with the next start of Rerun."
    )
    screenshot(header, "header_first_session")
    header.show_first_session("")
    assert header._first_session.isHidden()
