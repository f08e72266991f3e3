"""The next request of somebody else's program, from the files of its queue."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.locations import Locations
from pellucid.view.next_wait import Why
from pellucid.view.request_values import Claim
from pellucid.view.watched_request import watched_outlook

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
SESSION = "1565df47-7173-476b-ad6f-02c296dbb93d"


class Watched:
    """A Rerun of real files."""

    def __init__(self, home):
        self.data_dir = home / "data"
        self.data_dir.mkdir()
        self.app = custom_app(home / "config" / "analytics.json", self.data_dir)
        self.app.config_file.parent.mkdir()
        self.locations = Locations.under(home / "pellucid")
        self.set_up("fresh_enabled")

    def set_up(self, name):
        """Take a real config."""
        config = json.loads((FIXTURES / "configs" / f"{name}.json").read_bytes())
        config["data_dir_path"] = str(self.data_dir)
        self.app.config_file.write_text(json.dumps(config))

    def queue(self, name=SESSION, *, age_s=60, content=None):
        """Leave a session file behind."""
        file = self.data_dir / f"{name}.json"
        file.write_bytes(
            (FIXTURES / "sessions" / f"{SESSION}.json").read_bytes() if content is None else content
        )
        moment = file.stat().st_mtime - age_s
        os.utime(file, (moment, moment))
        return file

    def outlook(self):
        """What it posts next."""
        return watched_outlook(self.app, locations=self.locations, clock=SystemClock())


@pytest.fixture
def watched(tmp_path):
    return Watched(tmp_path)


def test_an_empty_queue_posts_nothing(watched):
    """Nothing waits."""
    watched.queue(content=b"")
    found = watched.outlook()
    assert (Why.NOTHING, None) == (found.wait.why, found.request)


def test_what_a_run_left_behind_is_made_again(watched):
    """Under the id of the config, labelled as what it is, with only those headers that are known."""
    file = watched.queue()
    found = watched.outlook()
    request = found.request
    assert (Why.NEXT_START, Claim.RECONSTRUCTED, False) == (
        found.wait.why,
        request.claim,
        request.are_headers_known,
    )
    assert ("POST / HTTP/1.1", (("Host", "tel.rerun.io"),)) == (request.request_line, request.headers)
    assert not request.can_be_changed
    lines = file.read_bytes().splitlines()
    batch = json.loads(request.content)["batch"]
    assert len(lines) == len(batch) == len(request.events)
    assert request.distinct_id == batch[0]["distinct_id"]
    for event, sent in zip(request.events, batch, strict=True):
        assert sent == json.loads(request.content[slice(*event.span)])
        fields = {each.name: json.loads(each.value) for each in request.fields_of(event)}
        inner = sent["properties"].get("$set", sent["properties"]) | sent.get("$set", {})
        assert fields.items() >= inner.items()
        assert {"timestamp", "distinct_id"} < fields.keys()


def test_what_a_running_program_has_queued_goes_first(watched):
    """It holds its file open; files that lie there wait for the next start."""
    watched.queue("0a" * 4 + SESSION[8:], age_s=3600)
    live = watched.queue(age_s=0)
    with live.open("ab") as stream:
        fcntl = pytest.importorskip("fcntl")
        fcntl.flock(stream, fcntl.LOCK_EX)
        found = watched.outlook()
    assert (Why.LIVE, SESSION, 1) == (found.wait.why, found.request.folder, found.request.following)


def test_a_program_that_is_switched_off_leaves_it(watched):
    """With collection off it leaves everything where it is."""
    watched.queue()
    watched.app.config_file.write_text(
        watched.app.config_file.read_text().replace('"analytics_enabled": true', '"analytics_enabled": false')
    )
    assert Why.SWITCHED_OFF is watched.outlook().wait.why


def test_what_the_program_refuses_is_named(watched):
    """It is deleted unsent: nothing of it stands in the body."""
    watched.queue(
        content=b'not json\n{"time_utc":"2026-11-27T06:00:00Z","kind":"Append","name":"n","props":{}}\n'
    )
    first, second = watched.outlook().request.events
    assert (None, True) == (first.span, bool(first.why_not))
    assert ("n", "") == (second.name, second.why_not)
    assert second.span is not None
