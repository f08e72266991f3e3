"""Which eyes have seen an event, in the list and in full."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.event import decode
from pellucid.ledger.observed_session import ACCEPTED, ObservedSession
from pellucid.ledger.posted_bodies import KeptBody
from pellucid.ledger.session_writer import SessionOrigin
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import read_posted


@pytest.fixture
def observed(home):
    """A copied session whose first line was seen by both eyes; another line was rebuilt. Return the body, and all lines."""
    home.set_up()
    lines = home.copy_of("ee103505")
    (entry,) = home.ledger.sessions()
    name = home.ledger.session_name(entry.folder)
    fresh = lines[2].replace(b'"event_id":{"Integer":2}', b'"event_id":{"Integer":7}')
    assert fresh != lines[2]
    content = body(BodyHeader(api_key="k", distinct_id="d", session_id=name), [lines[0], fresh]).content
    session = ObservedSession(
        entry=entry,
        origin=SessionOrigin(name=name, source=home.app.default_data_dir, app=home.app.key),
        clock=SystemClock(),
    )
    session.note(
        KeptBody(at_ns=1, parts=read_posted(content).parts), seen={0: 0}, rebuilt={1: fresh}, distinct_id="d"
    )
    session.answer([0], ACCEPTED)
    return content, [*lines, fresh]


def test_the_list_marks_what_was_seen_on_its_way_out(observed, call):
    """In the text only where it was; in JSON always."""
    found = {each["line"]: each["seen"] for each in call("events", "--json").json if "seen" in each}
    assert {0: ["file", "wire"], 1: ["file"], 2: ["file"], 3: ["wire"]} == found
    lines = {text.split()[3]: text for text in call("events").out.splitlines() if "ee103505:" in text}
    assert lines["ee103505:0"].endswith("  seen: file, wire")
    assert lines["ee103505:3"].endswith("  seen: wire")
    assert "seen" not in lines["ee103505:1"]


def test_an_event_tells_who_has_seen_it_and_how_it_ended(observed, call):
    """As far as the program's own log told that."""
    assert "in the file, on the way out (accepted)" in call("show", "ee103505:0").out
    assert ["file", "wire"] == call("show", "ee103505:0", "--json").json["seen"]
    assert "seen         in the file\n" in call("show", "ee103505:1").out
    assert "seen         on the way out\n" in call("show", "ee103505:3").out


def test_the_payload_is_the_very_body(observed, call):
    """Byte for byte, with the events that left together; of others it is reconstructed as ever."""
    content, _ = observed
    for address in ("ee103505:0", "ee103505:3"):
        done = call("show", address, "--payload")
        assert content + b"\n" == done.out.encode()
        assert "byte for byte" in done.err
        assert "Reconstructed" not in done.err
    assert "Reconstructed" in call("show", "ee103505:1", "--payload").err


def test_a_rebuilt_line_says_so(observed, call):
    """It is equal as JSON to what nobody saw, and was sent under the id that the body tells."""
    done = call("show", "ee103505:3", "--raw")
    assert decode(observed[1][3]).props == decode(done.out.rstrip("\n").encode()).props
    assert "rebuilt" in done.err
    assert "" == call("show", "ee103505:0", "--raw").err
    assert ("released", "d") == tuple(
        call("show", "ee103505:3", "--json").json[key] for key in ("state", "distinct_id")
    )


def test_what_was_forgotten_is_blank_in_the_body_of_the_others(observed, call):
    """The body is shown with spaces in its place, and that is said."""
    assert 0 == call("forget", "ee103505:0", "--yes").code
    done = call("show", "ee103505:3", "--payload")
    assert "spaces stand in their place" in done.err
    assert "cli_command_invoked" not in done.out
    assert 1 == done.out.count('"viewer_started"')
    assert done.out.startswith(observed[0].decode()[:20])


def test_the_last_one_of_a_body_is_missed_too(observed, call):
    """It leaves a comma with nothing behind it, which is no body any more."""
    assert 0 == call("forget", "ee103505:3", "--yes").code
    done = call("show", "ee103505:0", "--payload")
    assert "spaces stand in their place" in done.err
    assert "cli_command_invoked" in done.out
    assert "viewer_started" not in done.out
