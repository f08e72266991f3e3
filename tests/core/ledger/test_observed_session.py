"""What was seen on its way out, in the ledger: beside the witness, and never against it."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.event import Event, encode
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.observed_session import ACCEPTED, ObservedSession, SessionChanged
from pellucid.ledger.posted_bodies import FILE_NAME, KeptBody, read_body
from pellucid.ledger.purge import ForgetApp, ForgetEvent, ForgetSession, forget, resume
from pellucid.ledger.receipt_log import Draft, ReceiptLog
from pellucid.ledger.receipts import ReceiptKind
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.ledger.verification import verify
from pellucid.state import State
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import read_posted

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
MARKER = b"MARKER-7f3a"


def line(number, **props):
    """Make a line of Rerun's."""
    return encode(Event(time_ns=number, kind="Append", name="x", props={"event_id": number, **props}))


def kept(*lines):
    """Make the body that is posted for them."""
    header = BodyHeader(api_key="k", distinct_id="d", session_id=SESSION)
    return KeptBody(at_ns=5, parts=read_posted(body(header, lines).content).parts)


@pytest.fixture
def ledger(tmp_path):
    """A ledger that this process has claimed."""
    ledger = Ledger(root=tmp_path / "ledger", clock=SystemClock())
    with ledger.claim(backend="polling", data_dir=tmp_path):
        yield ledger


@pytest.fixture
def writer(ledger, tmp_path):
    """The witness's writer of the session."""
    return ledger.open_session(name=SESSION, source=tmp_path / "live.json", app="rerun")


@pytest.fixture
def observed(ledger, tmp_path):
    """The second eye's."""
    return ObservedSession(
        entry=ledger.entry(SESSION),
        origin=SessionOrigin(name=SESSION, source=tmp_path / "live.json", app="rerun"),
        clock=SystemClock(),
    )


def copy(writer, *lines):
    """Copy lines as the witness does."""
    writer.append(lines, source_bytes=(0, sum(len(each) + 1 for each in lines)))


def kinds(ledger):
    """Name the receipts."""
    return [str(receipt.kind) for receipt in ledger.receipts(SESSION)]


def content(ledger):
    """Return all that is below the ledger."""
    return b"".join(file.read_bytes() for file in ledger.root.rglob("*") if file.is_file())


def test_what_both_have_seen_gets_a_receipt(ledger, writer, observed):
    """The lines stay what they are; the receipt tells where the body is, and the chain is whole."""
    copy(writer, line(1), line(2), line(3))
    assert {0: 0, 1: 2} == observed.note(
        kept(line(1), line(3)), seen={0: 0, 1: 2}, rebuilt={}, distinct_id="d"
    )
    assert ["opened", "witnessed", "observed", "observed"] == kinds(ledger)
    receipts = [each for each in ledger.receipts(SESSION) if each.kind == ReceiptKind.OBSERVED]
    assert [(0, 0), (2, 2)] == [each.lines for each in receipts]
    for receipt in receipts:
        assert kept(line(1), line(3)) == read_body(ledger.entry(SESSION).events, receipt.posted_bytes)
    assert State.QUEUED is ledger.states(SESSION).at(0)
    assert verify(ledger, SESSION).whole
    assert 3 == verify(ledger, SESSION).checked


def test_what_only_left_is_added(ledger, writer, observed):
    """The line stands behind all others, is released, and the witness goes on behind it."""
    copy(writer, line(1))
    assert {0: 0, 1: 1} == observed.note(
        kept(line(1), line(2)), seen={0: 0}, rebuilt={1: line(2)}, distinct_id="d"
    )
    copy(writer, line(3))
    assert [line(1), line(2), line(3)] == [raw for _, raw in ledger.lines(SESSION)]
    assert [State.QUEUED, State.RELEASED, State.QUEUED] == [ledger.states(SESSION).at(n) for n in range(3)]
    assert ["opened", "witnessed", "observed", "rebuilt", "witnessed"] == kinds(ledger)
    assert "d" == ledger.receipts(SESSION)[3].text("distinct_id")
    assert [0, 2] == list(writer.queued)
    writer.release([0, 2], why="emptied", distinct_id="d")
    assert verify(ledger, SESSION).whole


def test_a_session_that_nobody_has_seen_begins_with_it(ledger, writer, observed):
    """Then the first receipt is written here, as the witness would have; the witness takes over from there."""
    observed.note(kept(line(1)), seen={}, rebuilt={0: line(1)}, distinct_id="d")
    assert ["opened", "rebuilt"] == kinds(ledger)
    assert SESSION == ledger.session_name(SESSION)
    copy(writer, line(2))
    assert ["opened", "rebuilt", "witnessed"] == kinds(ledger)
    assert verify(ledger, SESSION).whole


def test_an_event_that_no_line_can_say_is_kept_in_its_body_only(ledger, writer, observed):
    """Nothing is made up for it."""
    copy(writer, line(1))
    assert {0: 0} == observed.note(kept(line(1), line(2)), seen={0: 0}, rebuilt={}, distinct_id="d")
    assert 1 == ledger.line_count(SESSION)


def test_an_answer_gets_a_receipt(ledger, writer, observed):
    """It changes no state: what the program's log says is the program's word."""
    copy(writer, line(1), line(2))
    observed.note(kept(line(1), line(2)), seen={0: 0, 1: 1}, rebuilt={}, distinct_id="d")
    observed.answer([0, 1], ACCEPTED)
    last = ledger.receipts(SESSION)[-1]
    assert ("answered", (0, 1), "accepted") == (last.kind, last.lines, last.text("outcome"))
    assert State.QUEUED is ledger.states(SESSION).at(0)


def test_a_session_that_was_forgotten_meanwhile_is_left_alone(ledger, writer, observed, tmp_path):
    """Its lines are others now, or none: nothing is written about them, and no lock is left of it."""
    copy(writer, line(1), line(2))
    forget(ledger, ForgetSession(folder=SESSION), data_dir=tmp_path)
    with pytest.raises(SessionChanged):
        observed.note(kept(line(2)), seen={0: 1}, rebuilt={}, distinct_id="d")
    copy(writer, line(7), line(8))
    with pytest.raises(SessionChanged):
        observed.note(kept(line(2)), seen={0: 1}, rebuilt={}, distinct_id="d")
    assert ["opened", "witnessed"] == kinds(ledger)
    forget(ledger, ForgetSession(folder=SESSION), data_dir=tmp_path)
    observed.answer([0], ACCEPTED)
    assert [] == list((ledger.root / "receipts").iterdir())


def test_what_was_forgotten_before_is_not_brought_back(ledger, writer, observed, tmp_path):
    """In the body that is kept it is blank."""
    copy(writer, line(1), line(2, text=MARKER.decode()))
    forget(ledger, ForgetEvent(folder=SESSION, line=1), data_dir=tmp_path)
    observed.note(
        kept(line(1), line(2, text=MARKER.decode())), seen={0: 0, 1: 1}, rebuilt={}, distinct_id="d"
    )
    assert MARKER not in content(ledger)
    assert [(0, 0)] == [each.lines for each in ledger.receipts(SESSION) if each.posted_bytes]
    assert verify(ledger, SESSION).whole


def test_what_was_redacted_before_is_not_brought_back(ledger, writer, observed):
    """The line is known by its time, name and number; what it said is blank in the body."""
    copy(writer, line(1, text=" " * len(MARKER)))
    receipts = ReceiptLog(path=ledger.entry(SESSION).receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        receipts.append([Draft(kind=ReceiptKind.REDACTED, details={"lines": [0, 0]})])
    observed.note(kept(line(1, text=MARKER.decode())), seen={0: 0}, rebuilt={}, distinct_id="d")
    assert MARKER not in content(ledger)
    assert "observed" == kinds(ledger)[-1]


def test_what_differs_is_noted_only_if_that_is_known(ledger, writer, observed):
    """A line that says something else is another one, unless the caller has found that it is not."""
    copy(writer, line(1, a=1))
    with pytest.raises(SessionChanged):
        observed.note(kept(line(1, a=2)), seen={0: 0}, rebuilt={}, distinct_id="d")
    observed.note(kept(line(1, a=2)), seen={0: 0}, rebuilt={}, distinct_id="d", differing={0})
    assert "observed" == kinds(ledger)[-1]


def test_what_a_killed_witness_left_is_not_built_upon(ledger, writer, observed):
    """A torn line, or one without a receipt, is the next witness's to repair; then there is another try."""
    copy(writer, line(1))
    (segment,) = ledger.segments(SESSION)
    with segment.path.open("ab") as stream:
        stream.write(b"torn")
    with pytest.raises(LedgerError, match="unfinished"):
        observed.note(kept(line(2)), seen={}, rebuilt={0: line(2)}, distinct_id="d")
    with segment.path.open("ab") as stream:
        stream.write(b"\n")
    with pytest.raises(LedgerError, match="unfinished"):
        observed.note(kept(line(2)), seen={}, rebuilt={0: line(2)}, distinct_id="d")
    assert not (ledger.entry(SESSION).events / FILE_NAME).exists()
    again = ledger.open_session(name=SESSION, source=writer.origin.source, app="rerun")
    assert [0, 1] == list(again.queued)
    assert {0: 2} == observed.note(kept(line(2)), seen={}, rebuilt={0: line(2)}, distinct_id="d")


@pytest.mark.parametrize(
    "target", [ForgetEvent(folder=SESSION, line=1), ForgetSession(folder=SESSION), ForgetApp()], ids=repr
)
def test_forgetting_reaches_the_bodies(ledger, writer, observed, target, tmp_path):
    """A marker is nowhere under the ledger afterwards, and what was not asked for is still there."""
    secret = line(2, text=MARKER.decode())
    copy(writer, line(1, text="kept"), secret)
    observed.note(kept(line(1, text="kept"), secret), seen={0: 0, 1: 1}, rebuilt={}, distinct_id="d")
    observed.note(kept(secret), seen={0: 1}, rebuilt={}, distinct_id="d")
    assert MARKER in content(ledger)
    forget(ledger, target, data_dir=tmp_path)
    assert MARKER not in content(ledger)
    assert isinstance(target, ForgetEvent) is (ledger.entry(SESSION).events / FILE_NAME).exists()
    if isinstance(target, ForgetEvent):
        place = next(each.posted_bytes for each in ledger.receipts(SESSION) if each.posted_bytes)
        assert [False, True] == [
            not part.strip() for part in read_body(ledger.entry(SESSION).events, place).parts[1::2]
        ]
        assert verify(ledger, SESSION).whole


def test_a_rebuilt_line_is_forgotten_with_its_body(ledger, observed, tmp_path):
    """As any other."""
    secret = line(1, text=MARKER.decode())
    observed.note(kept(secret), seen={}, rebuilt={0: secret}, distinct_id="d")
    forget(ledger, ForgetEvent(folder=SESSION, line=0), data_dir=tmp_path)
    assert MARKER not in content(ledger)
    assert [] == ledger.sessions()


def test_an_interrupted_purge_is_finished_in_the_bodies_too(ledger, writer, observed):
    """Where `purging` stands without `purged`, whoever comes next blanks the bodies before the lines."""
    secret = line(2, text=MARKER.decode())
    copy(writer, line(1), secret)
    observed.note(kept(line(1), secret), seen={0: 0, 1: 1}, rebuilt={}, distinct_id="d")
    receipts = ReceiptLog(path=ledger.entry(SESSION).receipts, clock=SystemClock())
    with receipts.locked():
        receipts.catch_up()
        receipts.append([Draft(kind=ReceiptKind.PURGING, details={"lines": [1, 1]})])
    assert MARKER in content(ledger)
    assert 1 == resume(ledger)
    assert MARKER not in content(ledger)


def test_a_body_that_no_line_was_found_for_goes_with_its_session(ledger, observed, tmp_path):
    """A session may be nothing but a body, if a kill came in between."""
    observed.note(kept(line(1)), seen={}, rebuilt={}, distinct_id="d")
    assert 1 == len(ledger.sessions())
    forget(ledger, ForgetApp(), data_dir=tmp_path)
    assert [] == ledger.sessions()
    assert not ledger.entry(SESSION).events.exists()
