"""What the log tells, as values."""

from __future__ import annotations

import pytest

from pellucid.observing.log_reading import (
    Accepted,
    Begun,
    Configured,
    Failed,
    Posted,
    Refused,
    TakenUp,
    Unread,
    Written,
    read_record,
)

COLOURED = "\x1b[3m{}\x1b[0m\x1b[2m=\x1b[0m{}"


def test_a_body_is_read_to_the_byte(record, body, event):
    """It is exactly what is posted."""
    text = body(event(1), event(2, note='é \\ "\n'))
    found = read_record(record(f"Sending analytics: {text}"))
    assert isinstance(found, Posted)
    assert text.encode() == found.body.content
    assert [1, 2] == [each.event_id for each in found.body.events]


def test_control_characters_are_taken_back(record, body, event):
    """The log writes them as escapes that no JSON has; an escaped backslash before the same letters is none."""
    text = body(event(note="a\x7fb\x80c\x9b \\x7f \\\\u{80}"))
    logged = text.replace("\x7f", "\\x7f").replace("\x80", "\\u{80}").replace("\x9b", "\\u{9b}")
    found = read_record(record(f"Sending analytics: {logged}"))
    assert isinstance(found, Posted)
    assert text.encode() == found.body.content


@pytest.mark.parametrize(
    ("message", "is_whole", "reason"),
    [
        ('{"batch":[{}]}', True, "shape"),
        ("{nonsense}", True, "Not JSON"),
        ('{"batch":[', False, "end was not seen"),
        ('{"batch":["\\u{110000}"]}', True, "Not JSON"),
    ],
)
def test_a_body_that_cannot_be_read_is_a_value_too(record, message, is_whole, reason):
    """How long it was and why, never an error."""
    found = read_record(record(f"Sending analytics: {message}", is_whole=is_whole))
    assert isinstance(found, Unread)
    assert len(message) == found.size_bytes
    assert reason in found.reason


@pytest.mark.parametrize("form", ["{}={}", COLOURED])
@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("pipeline thread started", Begun(session="s-1")),
        ("appending event to current session file…", Written(session="s-1")),
        ("flushed pending events", TakenUp(session="s-1")),
        ("couldn't deserialize event from analytics data file: dropping it", Refused(session="s-1")),
        ("pipeline catchup thread shut down", None),
    ],
)
def test_what_a_pipeline_does(record, form, message, expected):
    """With colours or without, the session is found."""
    more = " ".join(
        [form.format("analytics_id", "abc"), form.format("session_id", "s-1"), form.format("res", "Ok(())")]
    )
    assert expected == read_record(record(f"{message} {more}"))


def test_an_answer(record):
    """The session that counts is the one that the program names, not one in the answer's text."""
    message = 'events successfully flushed response=Response { text: "session_id=evil" } session_id=s-1 num_events=3'
    assert Accepted(session="s-1", events=3) == read_record(record(message))


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        ("io: Connection refused (os error 111)", "io: Connection refused (os error 111)"),
        (
            "HTTP request failed: 502 Bad Gateway <html>\n<body>",
            "HTTP request failed: 502 Bad Gateway <html>",
        ),
        ("", ""),
        ("x" * 1000, "x" * 200),
    ],
)
def test_a_failure_is_told_in_one_line(record, message, reason):
    """In the program's words, and not all of them."""
    assert Failed(reason=reason) == read_record(record(f"Failed to send analytics down the sink: {message}"))


@pytest.mark.parametrize(("word", "is_first"), [("false", False), ("true", True)])
def test_a_config_tells_the_folder(record, word, is_first):
    """Rust writes it with escapes."""
    message = f'loaded analytics config config=Config {{ data_dir_path: "/a \\"b\\"/\\u{{e9}}\\\\", is_first_run: {word} }}'
    expected = Configured(data_dir='/a "b"/é\\', session=None, is_first_run=is_first)
    assert expected == read_record(record(message))


def test_a_config_tells_the_session_that_follows(record):
    """As the real program writes it; the id that is in it too is not taken for it."""
    message = (
        'saved analytics config config=Config { analytics_enabled: true, analytics_id: "a8def740", '
        "session_id: 4740b175-d50b-4e0c-8420-fd785cab0ba1, opt_in_metadata: {}, "
        'config_file_path: "/c/analytics.json", data_dir_path: "/d", is_first_run: true }'
    )
    expected = Configured(data_dir="/d", session="4740b175-d50b-4e0c-8420-fd785cab0ba1", is_first_run=True)
    assert expected == read_record(record(message))


@pytest.mark.parametrize(
    "message",
    ["", "initialized analytics config config=None", "initialized analytics pipeline", "\udcff session_id=x"],
)
def test_everything_else_matters_not(message, record):
    """A word that is not known says nothing."""
    assert read_record(record(message.encode("utf-8", "replace").decode())) is None
