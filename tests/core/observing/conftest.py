"""What Rerun's analytics say in their log, in each of the ways in which they say it."""

from __future__ import annotations

import json

import pytest

from pellucid.observing.log_stream import LogRecord

SINK = "re_analytics::native::sink"
PIPELINE = "re_analytics::native::pipeline"
SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
AT = "2026-11-27T06:49:37.197143Z"


def _plain(level, target, message):
    return f"{AT} {level:>5} {target}: {message}\n"


def _coloured(level, target, message):
    return f"\x1b[2m{AT}\x1b[0m \x1b[35m{level:>5}\x1b[0m \x1b[2m{target}\x1b[0m\x1b[2m:\x1b[0m {message}\n"


def _old(level, target, message):
    message = message.replace("\n", "\n    ")
    return f"[2026-11-27T06:51:04Z {level:<5} {target}] {message}\n"


def _old_coloured(level, target, message):
    message = message.replace("\n", "\n    ")
    head = f"\x1b[0m\x1b[38;5;8m[\x1b[0m2026-11-27T06:50:48Z \x1b[0m\x1b[36m{level:<5}\x1b[0m"
    return f"{head} {target}\x1b[0m\x1b[38;5;8m]\x1b[0m {message}\n"


STYLES = {"plain": _plain, "coloured": _coloured, "old": _old, "old and coloured": _old_coloured}


@pytest.fixture(params=list(STYLES))
def style(request):
    """How the log is written: by versions from 0.32 on and before, with colours and without."""
    return request.param


@pytest.fixture
def said():
    """Write a record as it stands in the log."""

    def said(message, *, level="TRACE", target=SINK, style="coloured"):
        return STYLES[style](level, target, message).encode()

    return said


@pytest.fixture
def record():
    """Make a record as it is read from the log."""

    def record(message, *, level="TRACE", target=PIPELINE, is_whole=True):
        return LogRecord(level=level, target=target, message=message.encode(), is_whole=is_whole)

    return record


@pytest.fixture
def event():
    """Make an event as a body has it."""

    def event(number=1, *, name="viewer_started", session=SESSION, second=1, **properties):
        return {
            "timestamp": f"2026-11-27T06:49:{second:02d}.142156777Z",
            "event": name,
            "distinct_id": "d" * 32,
            "properties": {"event_id": number, "session_id": session, **properties},
        }

    return event


@pytest.fixture
def body():
    """Lay a body out as Rerun does."""

    def body(*events):
        return json.dumps({"api_key": "phc_x", "batch": events}, indent=2, ensure_ascii=False)

    return body


@pytest.fixture
def session():
    """The session that the events are from."""
    return SESSION
