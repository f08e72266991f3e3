"""The line stands exactly as recorded, with its places and what became of it."""

from __future__ import annotations

from dataclasses import replace

from pellucid.state import State
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.detail_pages import ShownEvent
from pellucid_gui.widgets.session_facts import SessionFacts

PAYLOAD, PROPERTIES, RECORDED = range(3)


def test_as_recorded(pane, rerun, make_record, line, screenshot):
    """The line stands exactly as recorded, beside its places and what became of it."""
    pane.show_event(ShownEvent(record=make_record(line, state=State.RELEASED), app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    screenshot(pane, "detail_recorded")


def test_an_event_that_both_eyes_have_seen(pane, rerun, observed, line, screenshot):
    """It says so, with what the program's own log told of the upload."""
    pane.show_event(ShownEvent(record=observed(line, line.replace(b"viewer", b"other")), app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    assert "in the file, and on its way out (accepted)" == pane.pages.recorded._eyes.text()
    screenshot(pane, "detail_recorded_both")


def test_a_line_that_is_rebuilt_says_so(pane, rerun, observed, make_record, line):
    """Nobody saw it in a file; of an ordinary line nothing is said of eyes."""
    pane.show_event(ShownEvent(record=observed(line, in_file=False, outcome=""), app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    assert "on its way out only" == pane.pages.recorded._eyes.text()
    assert "rebuilt" in pane.pages.recorded._length.text()
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert not pane.pages.recorded._eyes.isVisible()
    assert "rebuilt" not in pane.pages.recorded._length.text()


def test_as_recorded_dark_and_narrow(pane, rerun, make_record, theme, screenshot):
    """Where it is narrow the facts stand below the line; bytes that are no text are marked."""
    theme.set_scheme(Scheme.DARK)
    pane.resize(420, 520)
    pane.show_event(
        ShownEvent(record=make_record(b'{"broken":"\xff\x00\xe2\x80\xae"', state=State.RELEASED), app=rerun)
    )
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
    pane.pages.recorded.session_wanted.connect(wanted.append)
    record = make_record(line, state=State.RELEASED)
    pane.show_event(ShownEvent(record=record, app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    assert [record.row.session] == wanted
    pane.pages.recorded.show_session(record.row.session, FACTS)
    assert FACTS.writer == pane.pages.recorded._writer.text()
    pane.resize(888, 480)
    screenshot(pane.pages.recorded, "detail_recorded_session")


def test_what_is_said_of_a_session_is_of_that_one(pane, rerun, make_record, line):
    """An answer that comes too late says nothing; another session begins anew."""
    record = make_record(line)
    pane.show_event(ShownEvent(record=record, app=rerun))
    pane.pages.recorded.show_session("another", FACTS)
    assert "" == pane.pages.recorded._writer.text()
    pane.pages.recorded.show_session(record.row.session, FACTS)
    pane.show_event(ShownEvent(record=replace(record, raw=line + b" "), app=rerun))
    assert FACTS.writer == pane.pages.recorded._writer.text()
    pane.show_event(ShownEvent(record=replace(record, row=replace(record.row, session="other")), app=rerun))
    assert "" == pane.pages.recorded._writer.text()
    assert pane.pages.recorded._first_session.isHidden()


def test_what_became_of_it_leads_to_the_proof(pane, rerun, make_record, line, qtbot):
    """A quiet button below the steps; where nobody has written a receipt there is nothing to prove."""
    record = make_record(line, state=State.RELEASED)
    pane.show_event(ShownEvent(record=record, app=rerun))
    pane.tabs.setCurrentIndex(RECORDED)
    assert pane.pages.recorded.verify.isVisible()
    with qtbot.waitSignal(pane.pages.verifying_asked):
        pane.pages.recorded.verify.click()
    pane.show_event(ShownEvent(record=replace(record, receipts=()), app=rerun))
    assert not pane.pages.recorded.verify.isVisible()
