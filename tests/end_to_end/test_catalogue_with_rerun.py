"""The shipped catalogue of Rerun, held against what the real Rerun writes and posts."""

from __future__ import annotations

import os
import re
import signal
import subprocess

import pytest

from pellucid.catalogue.lookup import documentation_of, shipped_catalogue
from pellucid.catalogue.versions import at_version
from pellucid.event import decode

pytestmark = pytest.mark.rerun

CRASH_S, MOST_CRASHES = 20.0, 5
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")
_OF_THE_UPLOAD = frozenset({"session_id"})
"""What is added on the way out."""


def posted(rerun):
    """Return the name and the properties of each event in the bodies that Rerun posted."""
    return [
        (event["event"], frozenset(event.get("$set", event["properties"])) - _OF_THE_UPLOAD)
        for body in rerun.posted
        for event in body["batch"]
    ]


def assert_documented(name, properties):
    """Check an event of the version that runs here: nothing undocumented, and nothing missing that is always there."""
    catalogue = at_version(shipped_catalogue("rerun"), "0.41.0")
    spec = catalogue.events[name]
    known = spec.fields.keys() | catalogue.metadata.keys()
    required = {field.name for field in spec.fields.values() if not field.optional}
    assert frozenset() == properties - known
    assert frozenset() == required - properties


def test_what_commands_write_and_post_is_documented(rerun, app):
    """Line by line as it lies on the disk, and as it is sent."""
    rerun.begin()
    rerun.run("analytics", "config")
    rerun.run("analytics", "email", "me@example.com")
    rerun.queue_one()
    documentation = documentation_of(app)
    lines = [line for file in rerun.data_dir.glob("*.json") for line in file.read_bytes().splitlines()]
    assert lines
    for event in map(decode, lines):
        assert documentation.of_event(event).is_complete
        assert_documented(event.name, event.props.keys())
    rerun.flush()
    assert {"cli_command_invoked"} == {name for name, _ in posted(rerun)}
    for name, properties in posted(rerun):
        assert_documented(name, properties)


def crashes_and_says_so(rerun, log, until):
    """Let a server crash on purpose; false if it crashed before it could say so, or stood still in it."""
    with log.open("wb") as trace:
        server = subprocess.Popen(
            [str(rerun.program), "server", "--port", "0"],
            env=rerun.environment,
            cwd=rerun.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=trace,
            start_new_session=True,
        )
        try:
            assert until(lambda: b"cli_command_invoked" in log.read_bytes())
            os.killpg(server.pid, signal.SIGSEGV)
            return until(
                lambda: (said := log.read_bytes().rstrip()).endswith(b"}") and b'"signal": "SIGSEGV"' in said,
                CRASH_S,
            )
        finally:
            os.killpg(server.pid, signal.SIGKILL)  # it waits for an answer, and would for ever
            server.wait()


def test_what_a_crash_posts_is_documented(rerun, until):
    """A signal that ends the program, on purpose."""
    rerun.begin()
    log = rerun.home / "trace.log"
    assert any(crashes_and_says_so(rerun, log, until) for _ in range(MOST_CRASHES))
    rerun.trace = _COLOUR.sub("", log.read_text("utf-8"))
    (crash,) = [properties for name, properties in posted(rerun) if name == "crash-signal"]
    assert_documented("crash-signal", crash)
