"""A program's standard error without what was asked for beside: byte for byte, however it comes."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.observing import log_stream
from pellucid.observing.log_stream import LogStream


def through(pieces, shows=lambda _level, _target: False):
    """Feed pieces; return what the person sees, and the records."""
    stream = LogStream(shows=shows)
    shown = b"".join(map(stream.feed, pieces))
    return shown + stream.let_go(), stream.take()


def cut(data, places):
    """Cut bytes at these places."""
    bounds = [0, *sorted(places), len(data)]
    return [data[begin:end] for begin, end in pairwise(bounds)]


@given(
    st.lists(
        st.binary(max_size=40) | st.sampled_from([b"\x1b[2m", b"2026-11-27T", b"[", b"re_analytics", b"\r"])
    )
)
def test_other_output_passes_as_it_is(pieces):
    """Whatever a program writes that is no record of Rerun's comes out again, in its order and whole."""
    shown, records = through(pieces)
    assert b"".join(pieces) == shown
    assert [] == records


def test_a_record_is_taken_out_wherever_it_begins(said, style):
    """At the start of a line, behind a prompt, behind a progress bar that is not finished: nothing else moves."""
    record = said("initialized analytics pipeline", style=style)
    shown, records = through([b"\r 10%" + record + b"\xff\n" + record + b"Continue? " + record])
    assert b"\r 10%\xff\nContinue? " == shown
    assert [b"initialized analytics pipeline"] * 3 == [each.message for each in records]
    assert {("TRACE", "re_analytics::native::sink", True)} == {
        (each.level, each.target, each.is_whole) for each in records
    }


@pytest.mark.parametrize("colour", [b"\x1b[0m", b"\x1b[2m", b"\x1b[1;31m"])
def test_a_colour_before_a_record_without_colours_stays(said, colour):
    """It belongs to what stands before."""
    for plain in ("plain", "old"):
        assert colour + b"x" == through([colour + said("initialized", style=plain) + b"x"])[0]


def test_a_body_of_many_lines_is_one_record(said, style, body, event):
    """It ends with the line that closes it; older versions move it to the right, which is taken back."""
    text = body(event(1), event(2, note="}\n{ é\u2028"))
    shown, records = through([b"before\n", said(f"Sending analytics: {text}", style=style), b"after\n"])
    assert b"before\nafter\n" == shown
    assert [f"Sending analytics: {text}".encode()] == [each.message for each in records]


def test_a_body_on_one_line_is_one_record(said, style):
    """Another version may not lay it out."""
    shown, records = through([said('Sending analytics: {"batch":[{}]}', style=style) + b"after\n"])
    assert b"after\n" == shown
    assert [b'Sending analytics: {"batch":[{}]}'] == [each.message for each in records]


def test_it_does_not_matter_how_the_bytes_are_cut(said, style, body, event):
    """A read may end anywhere: in a colour, in a time, in a word, in a character."""
    data = (
        b"\r 1\xe2\x82\xac\x1b[0m"
        + said("pipeline thread started", style=style)
        + b"\x1b[2mdim\x1b[0m 2026-11-27 [2026-11-27T06:51:04Z INFO  re_viewer] re_analytics: no\n"
        + said(f"Sending analytics: {body(event(note='x' * 300))}", style=style)
        + b"$ 20"
    )
    whole = through([data])
    assert (
        b"\r 1\xe2\x82\xac\x1b[0m\x1b[2mdim\x1b[0m 2026-11-27 [2026-11-27T06:51:04Z INFO  re_viewer] re_analytics: no\n$ 20"
        == whole[0]
    )
    assert 2 == len(whole[1])
    assert whole == through(cut(data, range(1, len(data))))
    chance = random.Random(1)
    for _ in range(100):
        assert whole == through(cut(data, chance.sample(range(len(data)), 5)))


def test_what_the_person_has_asked_for_passes_and_is_read_all_the_same(said, body, event):
    """Byte for byte and at once, but it counts as seen."""
    data = b"a" + said(f"Sending analytics: {body(event())}") + b"b" + said("x", level="DEBUG") + b"c"
    shown, records = through(cut(data, range(1, len(data), 7)), shows=lambda level, _target: level == "TRACE")
    assert data.replace(said("x", level="DEBUG"), b"") == shown
    assert ["TRACE", "DEBUG"] == [each.level for each in records]
    stream = LogStream(shows=lambda _level, _target: True)
    begun = said("initialized")[:-5]
    assert begun == stream.feed(begun)


def test_a_prompt_is_not_held_back():
    """What cannot be the beginning of a record comes out in the same moment."""
    stream = LogStream(shows=lambda _level, _target: False)
    for prompt in (b"Password: ", b"\r 57%", b"done 2", b"\x1b[2mdim\x1b[0mx", b"2026-11-27 09:00 "):
        assert prompt.rstrip(b"2") == stream.feed(prompt)[: len(prompt.rstrip(b"2"))]
        stream.let_go()


def test_what_was_let_go_too_early_is_still_read_as_a_record(said):
    """If the rest of a record comes late, only what was let go of it is seen."""
    stream = LogStream(shows=lambda _level, _target: False)
    data = said("initialized analytics pipeline", style="plain")
    assert b"" == stream.feed(data[:20])
    assert stream.is_holding
    assert data[:20] == stream.let_go()
    assert not stream.is_holding
    assert b"after" == stream.feed(data[20:] + b"after")
    assert [b"initialized analytics pipeline"] == [each.message for each in stream.take()]


def test_a_body_that_is_broken_off_hides_nothing_that_follows(said, body, event):
    """Its program was killed while it wrote: what others say then is seen, also if it is glued to the last line."""
    data = said(f"Sending analytics: {body(event())}")
    broken = data[: data.index(b"distinct_id") + 5]
    shown, records = through([b"a\n", broken, b"Killed\nnext\n", b"more\n"])
    assert shown.startswith(b"a\n")
    assert shown.endswith(b'"distiKilled\nnext\nmore\n')
    assert b"batch" not in shown
    assert [False] == [each.is_whole for each in records]


def test_a_body_whose_end_never_comes_is_given_up(said, body, event):
    """After a while without anything more it counts as broken off, and the stream goes on."""
    stream = LogStream(shows=lambda _level, _target: False)
    data = said(f"Sending analytics: {body(event())}")
    assert b"" == stream.feed(data[:-20])
    assert stream.is_within
    assert b"batch" not in stream.let_go()
    assert not stream.is_within
    assert [False] == [each.is_whole for each in stream.take()]
    assert b"next\n" == stream.feed(b"next\n")


def test_no_more_is_kept_of_a_record_than_can_be_borne(said, body, event, monkeypatch):
    """Of an endless body the end is looked for all the same, and the record says that it is not whole."""
    monkeypatch.setattr(log_stream, "_MOST_BYTES", 2000)
    data = said(f"Sending analytics: {body(*(event(number) for number in range(100)))}")
    stream = LogStream(shows=lambda _level, _target: False)
    shown = b"".join(stream.feed(data[at : at + 100]) for at in range(0, len(data), 100)) + stream.feed(
        b"after\n"
    )
    assert b"after\n" == shown
    (record,) = stream.take()
    assert not record.is_whole
    assert len(record.message) < 3000


@pytest.mark.parametrize(
    "message", ["Sending analytics: ", "Sending analytics: {", "Sending analytics: \nfoo"]
)
def test_a_body_that_is_none_ends_with_its_line(said, message):
    """Nothing that follows is taken for a part of it."""
    shown, _ = through([said(message), b"next\n"])
    assert shown.endswith(b"next\n")
