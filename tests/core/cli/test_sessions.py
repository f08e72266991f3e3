"""`pellucid sessions`, from real files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from pellucid.cli.options import Chosen
from pellucid.cli.sessions import writer_json, writer_words
from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, Known
from pellucid.witness.holders import Holder
from pellucid.witness.writers import Writer, note_writer

NAME = "ee103505-2624-4113-858e-cb3d2ff8ccfd"
OTHER = "890de3eb-5a80-4ce7-a799-85448e541683"


@pytest.fixture
def kept(home):
    """A real session in the ledger, with the process that wrote it, and another one in Rerun's own folder."""
    home.set_up()
    home.copy_of("ee103505")
    home.queue("890de3eb")
    writer = Writer(
        holder=Holder(pid=2**22 + 1, program="/opt/rerun/bin/rerun", started_ns=1, mark="boot-1"),
        config=Known(collection=Collection.ON, analytics_id="ab" * 16, data_dir=Path("/data")),
    )
    assert note_writer(home.ledger.entry(NAME), writer, clock=SystemClock())
    return home


def test_nothing_to_list(home, call):
    """Without a queue and without copies there is nothing, and no error."""
    done = call("sessions")
    assert (0, "", "No session of Rerun is known.\n") == (done.code, done.out, done.err)
    assert [] == call("sessions", "--json").json


def test_what_is_known_of_each_is_told(kept, call):
    """The newest first; a dash stands for what nobody saw."""
    heads, newest, oldest = call("sessions").out.splitlines()
    assert ["when", "program", "process", "events", "config", "then", "session"] == heads.split()
    assert "890de3eb" in newest
    assert "6 queued" in newest
    assert "0.41.0" in newest
    assert "ended" in newest
    assert "  —  " in newest
    assert "rerun 0.41.0" in oldest
    assert f"{2**22 + 1}, ended" in oldest
    assert "3 released" in oldest
    assert "on, id abababab…" in oldest
    assert oldest.startswith("2026-11-23 16:34:38 to 16:34:")


def test_json_says_it_all(kept, call):
    """What nobody saw is `null`."""
    newest, oldest = call("sessions", "--json").json
    assert {
        "session": OTHER,
        "program": None,
        "pid": None,
        "started": None,
        "started_ns": None,
        "version": "0.41.0",
        "running": False,
        "events": {"queued": 6},
        "config": None,
        "copied": False,
    } == {key: value for key, value in newest.items() if not key.startswith(("from", "to"))}
    assert newest["from_ns"] < newest["to_ns"]
    assert {
        "session": NAME,
        "program": "/opt/rerun/bin/rerun",
        "pid": 2**22 + 1,
        "started": "1970-01-01T00:00:00.000000001Z",
        "started_ns": 1,
        "version": "0.41.0",
        "running": False,
        "events": {"released": 3},
        "config": {"collection": "on", "analytics_id": "ab" * 16, "data_dir": "/data"},
        "copied": True,
    } == {key: value for key, value in oldest.items() if not key.startswith(("from", "to"))}


def test_a_limit_keeps_the_newest(kept, call):
    """And zero keeps all."""
    assert [OTHER] == [each["session"] for each in call("sessions", "-n", "1", "--json").json]
    assert 2 == len(call("sessions", "-n", "0", "--json").json)


def test_show_names_the_session_s_process_in_one_line(kept):
    """Or says nothing, where nothing is known."""
    chosen = Chosen(app=kept.app, locations=kept.locations, clock=SystemClock())
    assert f"rerun 0.41.0, pid {2**22 + 1}, ended; its config said on" == writer_words(chosen, NAME)
    assert "0.41.0, ended" == writer_words(chosen, OTHER)
    assert "" == writer_words(chosen, "nothing")
    assert 2**22 + 1 == writer_json(chosen, NAME)["pid"]
    assert writer_json(chosen, "nothing") is None


def test_show_tells_it(kept, call):
    """In a row of its own, and in `--json`."""
    row = next(
        line for line in call("show", f"{NAME[:8]}:0").out.splitlines() if line.startswith("written by")
    )
    assert f"pid {2**22 + 1}, ended" in row
    assert 2**22 + 1 == call("show", f"{NAME[:8]}:0", "--json").json["written_by"]["pid"]


def test_an_app_with_the_engine_inside_says_it_itself(viewer, call):
    """Its process runs for as long as it holds its session."""
    with viewer.open() as running:
        viewer.record(running, 1)
        (found,) = call("sessions", "--app", viewer.key, "--json").json
        assert ("myviewer", "1.4.0", os.getpid(), True) == (
            found["program"],
            found["version"],
            found["pid"],
            found["running"],
        )
        assert found["config"]["data_dir"] == str(viewer.ledger.root)
    (found,) = call("sessions", "--app", viewer.key, "--json").json
    assert False is found["running"]
