"""The line stands exactly as recorded, with its places and what became of it."""

from __future__ import annotations

from dataclasses import replace

from pellucid.state import State
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.session_facts import SessionFacts

PAYLOAD, PROPERTIES, RECORDED = range(3)


def test_as_recorded(pane, rerun, make_record, line, screenshot):
    """The line stands exactly as recorded, beside its places and what became of it."""
    pane.show_record(make_record(line, state=State.RELEASED), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    screenshot(pane, "detail_recorded")


def test_an_event_that_both_eyes_have_seen(pane, rerun, observed, line, screenshot):
    """It says so, with what the program's own log told of the upload."""
    pane.show_record(observed(line, line.replace(b"viewer", b"other")), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    assert "in the file, and on its way out (accepted)" == pane.recorded._eyes.text()
    screenshot(pane, "detail_recorded_both")


def test_a_line_that_is_rebuilt_says_so(pane, rerun, observed, make_record, line):
    """Nobody saw it in a file; of an ordinary line nothing is said of eyes."""
    pane.show_record(observed(line, in_file=False, outcome=""), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    assert "on its way out only" == pane.recorded._eyes.text()
    assert "rebuilt" in pane.recorded._length.text()
    pane.show_record(make_record(line), rerun)
    assert not pane.recorded._eyes.isVisible()
    assert "rebuilt" not in pane.recorded._length.text()


def test_as_recorded_dark_and_narrow(pane, rerun, make_record, theme, screenshot):
    """Where it is narrow the facts stand below the line; bytes that are no text are marked."""
    theme.set_scheme(Scheme.DARK)
    pane.resize(420, 520)
    pane.show_record(make_record(b'{"broken":"\xff\x00\xe2\x80\xae"', state=State.RELEASED), rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    screenshot(pane, "detail_recorded_narrow_dark")


FACTS = SessionFacts(
    writer="rerun 0.41.0, pid 48211, still running",
    writer_tip="/home/alice/.venv/bin/rerun",
    config="on, id 228e5826…",
    config_tip="When this session began, the config said: collection on.",
    first_session=(
        "This is the first session of Rerun with its present config, and such a session sends nothing itself. What it "
        "recorded leaves with the next start of Rerun."
    ),
)


def test_its_session_is_told(pane, rerun, make_record, line, screenshot):
    """Which process wrote it, what the config said then, and that it is a first one."""
    wanted = []
    pane.recorded.session_wanted.connect(wanted.append)
    record = make_record(line, state=State.RELEASED)
    pane.show_record(record, rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    assert [record.row.session] == wanted
    pane.recorded.show_session(record.row.session, FACTS)
    assert FACTS.writer == pane.recorded._writer.text()
    pane.resize(888, 480)
    screenshot(pane.recorded, "detail_recorded_session")


def test_what_is_said_of_a_session_is_of_that_one(pane, rerun, make_record, line):
    """An answer that comes too late says nothing; another session begins anew."""
    record = make_record(line)
    pane.show_record(record, rerun)
    pane.recorded.show_session("another", FACTS)
    assert "" == pane.recorded._writer.text()
    pane.recorded.show_session(record.row.session, FACTS)
    pane.show_record(replace(record, raw=line + b" "), rerun)
    assert FACTS.writer == pane.recorded._writer.text()
    pane.show_record(replace(record, row=replace(record.row, session="other")), rerun)
    assert "" == pane.recorded._writer.text()
    assert pane.recorded._first_session.isHidden()


def test_what_became_of_it_leads_to_the_proof(pane, rerun, make_record, line, qtbot):
    """A quiet button below the steps; where nobody has written a receipt there is nothing to prove."""
    record = make_record(line, state=State.RELEASED)
    pane.show_record(record, rerun)
    pane.tabs.setCurrentIndex(RECORDED)
    assert pane.recorded.verify.isVisible()
    with qtbot.waitSignal(pane.verifying_asked):
        pane.recorded.verify.click()
    pane.show_record(replace(record, receipts=()), rerun)
    assert not pane.recorded.verify.isVisible()
