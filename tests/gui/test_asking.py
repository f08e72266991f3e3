"""The question in a host's own process: asked once, without blocking, and carried out by the engine inside."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from pellucid import Analytics, App
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.clock import SystemClock
from pellucid.consent.values import Mode, Review
from pellucid.demo.home import DemoHome
from pellucid.demo.receiver import start_receiver
from pellucid.errors import LedgerError
from pellucid.ledger.ledger import Ledger
from pellucid.rules import RulesFile, Treatment
from pellucid_gui.asking import ask_consent
from pellucid_gui.demo_viewer.events import ViewerFailed

CATALOGUE = Path(__file__).parents[2] / "resources" / "pellucid_resources" / "catalogues" / "example.toml"


class Host:
    """A viewer with the engine inside, its window, and a receiver on loopback."""

    def __init__(self, window, receiver):
        self.window = window
        self.receiver = receiver
        self.analytics = None

    def open(self):
        """Start the engine."""
        app = App(
            name="hostviewer",
            title="Host Viewer",
            version="1.0",
            project_key="phc_host",
            host=self.receiver.url,
            catalogue=CATALOGUE,
            disclaimer=lambda _text: None,
        )
        self.analytics = Analytics.open(app)
        return self.analytics

    def record(self):
        """Record an event without anything hashed in it, which would wait for a keyring."""
        self.analytics.record(ViewerFailed(error_class="OSError", message="no such file"))

    def states(self):
        """Return the states of all lines."""
        ledger = Ledger(root=self.analytics.known_app.default_data_dir, clock=SystemClock())
        return [
            ledger.states(entry.folder).at(line).word
            for entry in ledger.sessions()
            for line in range(ledger.line_count(entry.folder))
        ]


@pytest.fixture
def host(qtbot, theme, tmp_path):
    """A viewer that has not been opened yet."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    with DemoHome(tmp_path / "home") as home:
        receiver = start_receiver(home.folder, faults=())
        made = Host(window, receiver)
        yield made
        if made.analytics is not None:
            made.analytics.close()
        receiver.stop()


def test_it_returns_at_once_and_shows_the_real_first_event(host, until):
    """The host goes on; its window can be used while the question is open, and nothing is agreed to."""
    analytics = host.open()
    host.record()
    begun_s = time.monotonic()
    question = ask_consent(analytics, host.window)
    assert time.monotonic() - begun_s < 5  # it reads nothing by itself; the machine that tests may be busy
    assert question.dialog is None
    until(lambda: question.dialog is not None)
    assert Qt.WindowModality.NonModal is question.dialog.windowModality()
    assert not question.dialog.payload.is_example
    assert b"no such file" in question.dialog.payload.content
    assert Mode.UNSET is analytics.consent.read().mode
    question.close()


def test_a_yes_is_written_and_what_was_ticked_arrives(host, until):
    """Exactly the bytes that were shown, at the receiver."""
    analytics = host.open()
    host.record()
    analytics.consent.set_review(Review(seconds=0.0))
    question = ask_consent(analytics, host.window)
    until(lambda: question.dialog is not None)
    shown = question.dialog.payload.content
    answers = []
    question.answered.connect(answers.append)
    question.dialog.tick.setChecked(True)
    question.dialog.row.buttons[2].click()
    until(lambda: answers == [Mode.ON])
    until(lambda: analytics.decision.mode is Mode.ON)
    until(lambda: analytics.flush() or host.states() == ["sent"])
    assert [shown] == host.receiver.bodies
    assert "viewer_opened" in analytics.consent.read().accepted
    question.close()


def test_what_would_leave_otherwise_by_now_stays_held_and_is_told(host, until):
    """A rule that the person made while the question was open: nothing leaves that they have not seen."""
    analytics = host.open()
    host.record()
    question = ask_consent(analytics, host.window)
    until(lambda: question.dialog is not None)
    question.dialog.tick.setChecked(True)
    rules = RulesFile(analytics.known_app.config_file)
    rules.change(lambda before: before.with_field("viewer_failed", "message", Treatment.REDACT))
    question.dialog.row.buttons[2].click()
    until(lambda: host.window.findChild(QMessageBox) is not None)
    assert (
        host.window.findChild(QMessageBox).text().startswith("1 event stays held: it would leave otherwise")
    )
    assert question.is_over
    assert ["held"] == host.states()
    question.close()


def test_an_answer_holds_where_nothing_could_be_let_go(host, until, monkeypatch):
    """The host hears of it, and the person of what went wrong."""

    def refuse(*_args, **_how):
        raise LedgerError("The disk is full", "Make room.")

    monkeypatch.setattr("pellucid.view.first_payload.let_go_now", refuse)
    analytics = host.open()
    host.record()
    question = ask_consent(analytics, host.window)
    until(lambda: question.dialog is not None)
    answers = []
    question.answered.connect(answers.append)
    question.dialog.tick.setChecked(True)
    question.dialog.row.buttons[2].click()
    until(lambda: host.window.findChild(QMessageBox) is not None)
    assert "The disk is full." == host.window.findChild(QMessageBox).text()
    assert ([Mode.ON], True) == (answers, question.is_over)
    assert Mode.ON is analytics.consent.read().mode
    question.close()


def test_who_is_asked_again_is_told_of_what_is_new(host, until):
    """How much a later catalogue collects more, and that it is not recorded before they answer."""
    analytics = host.open()
    seen = parts(read_catalogue(CATALOGUE)) - {"viewer_failed#error"}
    analytics.consent.set_mode(Mode.ON, accepted=frozenset(seen))
    question = ask_consent(analytics, host.window, again=True)
    until(lambda: question.dialog is not None)
    assert "would collect 1 thing more than you have seen." in question.dialog._introduction.text()
    question.close()


def test_a_no_destroys_what_was_held(host, until):
    """At once, as the answer said."""
    analytics = host.open()
    host.record()
    question = ask_consent(analytics, host.window)
    until(lambda: question.dialog is not None)
    assert "The 1 event not sent so far is destroyed." in question.dialog.row.buttons[0].said
    question.dialog.row.buttons[0].click()
    until(lambda: analytics.consent.read().mode is Mode.OFF)
    until(lambda: host.states() == [])
    question.close()


def test_it_is_asked_once_and_later_only_on_demand(host, until):
    """Putting it off is no answer; the next start does not ask again by itself."""
    analytics = host.open()
    host.record()
    first = ask_consent(analytics, host.window)
    until(lambda: first.dialog is not None)
    ended = []
    first.ended.connect(lambda: ended.append("first"))
    first.dialog.later.click()
    assert ["first"] == ended
    second = ask_consent(analytics, host.window)
    second.ended.connect(lambda: ended.append("second"))
    until(lambda: ended == ["first", "second"])
    assert second.dialog is None
    third = ask_consent(analytics, host.window, again=True)
    until(lambda: third.dialog is not None)
    for each in (first, second, third):
        each.close()


def test_who_has_answered_is_asked_on_demand_only(host, until):
    """And so is nobody where the environment says no."""
    analytics = host.open()
    analytics.consent.set_mode(Mode.LOCAL)
    assert ask_consent(analytics, host.window) is None
    again = ask_consent(analytics, host.window, again=True)
    until(lambda: again.dialog is not None)
    assert "“Local”" in again.dialog._introduction.text()
    again.close()


def test_an_environment_that_says_no_is_not_asked(host, monkeypatch):
    """Nothing is recorded, so there is nothing to agree to."""
    monkeypatch.setenv("DO_NOT_TRACK", "1")
    assert ask_consent(host.open(), host.window) is None


def test_where_nothing_was_recorded_examples_are_shown(host, until):
    """After a moment of waiting for the first event."""
    question = ask_consent(host.open(), host.window)
    until(lambda: question.dialog is not None)
    assert question.dialog.payload.is_example
    question.close()


def test_a_class_can_be_switched_from_the_dialog(host, until):
    """Its events are destroyed, and what is shown is what is left."""
    from pellucid.catalogue.values import Retention

    analytics = host.open()
    host.record()
    question = ask_consent(analytics, host.window)
    until(lambda: question.dialog is not None)
    question.dialog.catalogue.click()
    question._catalogue.view.switches[Retention.ERROR].segment(0).click()
    until(lambda: analytics.consent.read().classes.get("error") is Mode.OFF)
    until(lambda: question.dialog.payload.is_example)
    question._catalogue.reject()
    question.close()


def test_a_host_pays_for_no_index():
    """Neither numpy nor the window's pages are loaded into it."""
    code = (
        "import sys, pellucid_gui; pellucid_gui.ask_consent; import pellucid_gui.dialogs.first_run_dialog, "
        "pellucid.view.first_payload, pellucid.view.consent_change; "
        "print([n for n in ('numpy', 'pellucid.index', 'pellucid_gui.pages', 'psutil') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()


def test_it_looks_right_in_a_host_of_other_looks(host, until, theme, qapp):
    """A host without our theme gets the dialog with our own colours and type; the host keeps its own."""
    from pellucid_gui import asking

    sheet = qapp.styleSheet()
    theme.setParent(None)
    qapp.setStyleSheet("")
    try:
        host.open()
        host.record()
        question = ask_consent(host.analytics, host.window)
        until(lambda: question.dialog is not None)
        assert asking.tokens.current().accent in question.dialog.styleSheet()
        assert "" == qapp.styleSheet()
        question.close()
    finally:
        theme.setParent(qapp)
        qapp.setStyleSheet(sheet)
