"""Bodies that were seen on their way out, kept and blanked in place."""

from __future__ import annotations

import stat

import pytest

from pellucid.errors import LedgerError
from pellucid.event import Event, encode
from pellucid.ledger.posted_bodies import (
    FILE_NAME,
    KeptBody,
    append_body,
    delete_bodies,
    erase_events,
    has_bodies,
    read_body,
)
from pellucid.wire import BodyHeader, body
from pellucid.wire.posted import read_posted


def line(number, **props):
    """Make a line of Rerun's."""
    return encode(Event(time_ns=number, kind="Append", name="x", props={"event_id": number, **props}))


def kept(*lines):
    """Make the body that is posted for them."""
    header = BodyHeader(api_key="k", distinct_id="d", session_id="s")
    return KeptBody(at_ns=5, parts=read_posted(body(header, lines).content).parts)


@pytest.fixture
def events(tmp_path):
    """A session's folder."""
    folder = tmp_path / "events" / "s"
    folder.mkdir(parents=True)
    return folder


def test_a_body_comes_back_as_it_was(events):
    """Byte for byte, from its place, whatever it says; the file is only its owner's."""
    bodies = [kept(line(1, text='é\x7f\n"\\')), kept(line(2), line(3))]
    assert not has_bodies(events)
    places = [append_body(events, each) for each in bodies]
    assert bodies == [read_body(events, place) for place in places]
    assert (0, places[0][1]) == (places[0][0], places[1][0])
    assert 0o600 == stat.S_IMODE((events / FILE_NAME).stat().st_mode)
    assert has_bodies(events)


@pytest.mark.parametrize("place", [(0, 0), (5, 1), (-1, 4), (3, 40), (0, 1 << 40), (10_000, 10_040)])
def test_there_is_none_at_another_place(events, place):
    """Nothing is taken for a body that is none."""
    append_body(events, kept(line(1)))
    assert read_body(events, place) is None


def test_there_is_none_without_a_file(events, tmp_path):
    """A forgotten session has none, and asking for it makes none."""
    assert read_body(events, (0, 10)) is None
    assert read_body(tmp_path / "nowhere", (0, 10)) is None
    delete_bodies(tmp_path / "nowhere")
    erase_events(events, "s", [line(1)])
    assert [] == list(events.iterdir())


def test_an_event_is_blanked_and_nothing_moves(events):
    """It is gone from each body that has it; all else is as it was, and where it was."""
    marker = "MARKER-\u00e9\n"
    one, two = kept(line(1), line(2, text=marker), line(3)), kept(line(2, text=marker))
    places = [append_body(events, each) for each in (one, two)]
    size = (events / FILE_NAME).stat().st_size
    erase_events(events, "s", [line(2, text=marker)])
    assert size == (events / FILE_NAME).stat().st_size
    assert b"MARKER" not in (events / FILE_NAME).read_bytes()
    found = [read_body(events, place) for place in places]
    assert [1, 1] == [each.forgotten for each in found]
    assert [one.parts[position] for position in (0, 1, 2, 4, 5, 6)] == [
        found[0].parts[position] for position in (0, 1, 2, 4, 5, 6)
    ]
    assert "" == found[0].parts[3].strip(" ")


def test_an_event_is_known_by_its_time_name_and_number(events):
    """Also where it says something else than its line, which was redacted since; another one is left alone."""
    place = append_body(events, kept(line(1, text="secret"), line(2, text="secret")))
    erase_events(events, "s", [line(1, text="      "), line(3, text="secret"), b"nonsense"])
    body = read_body(events, place)
    assert [True, False] == [not part.strip() for part in body.parts[1::2]]


def test_what_is_no_body_is_left_alone(events):
    """A line that is torn or foreign hides nothing behind it."""
    (events / FILE_NAME).write_bytes(b'torn\n{"at":"x","parts":["a"]}\n')
    place = append_body(events, kept(line(1, text="secret")))
    erase_events(events, "s", [line(1, text="secret")])
    assert 1 == read_body(events, place).forgotten
    assert (events / FILE_NAME).read_bytes().startswith(b"torn\n")


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """The error says which file could not be written."""
    with pytest.raises(LedgerError, match=FILE_NAME):
        append_body(tmp_path / "nowhere", kept(line(1)))
