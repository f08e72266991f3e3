"""The witness's register beside the real Rerun: who wrote each session, and how its config changed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.rerun

RUNS = 6


@pytest.fixture
def native(rerun):
    """Start the program itself; what PyPI installs by its name is a small one that starts it and waits."""
    found = list(rerun.program.parent.parent.glob("lib/*/site-packages/rerun_cli/rerun"))
    program = str(found[0] if found else rerun.program)

    def native(*arguments):
        return subprocess.Popen(
            [program, *arguments],
            env=rerun.environment,
            cwd=rerun.home,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    return native


@pytest.fixture
def listed(witness):
    """Call one of our commands on that Rerun, and return its JSON."""

    def listed(*arguments):
        done = subprocess.run(
            [sys.executable, "-m", "pellucid", *arguments, "--json"],
            env=witness.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert 0 == done.returncode, done.stderr
        return json.loads(done.stdout)

    return listed


def _changes(listed):
    return [row for row in listed("events", "--limit", "0") if row["kind"] == "config"]


def test_short_commands_are_told_by_their_process(rerun, witness, listed, native, until):
    """A command lives some milliseconds after it has made its session: its number, its program and its config are known."""
    rerun.begin()
    witness.start()
    pids = {}
    for _ in range(RUNS):
        before = rerun.leftovers()
        with native("man") as started:
            started.wait(timeout=60)
        pids |= {name.removesuffix(".json"): started.pid for name in rerun.leftovers() - before}
    assert witness.settled()
    # On a busy machine one or the other may be gone before anybody looks; then nothing is claimed.
    assert until(lambda: 2 * len(_written_down(witness) & set(pids.values())) > len(pids) > 0)
    config = json.loads((rerun.config_dir / "analytics.json").read_bytes())
    for each in listed("sessions"):
        assert each["pid"] in {None, pids.get(each["session"])} or each["session"] not in pids
        if each["session"] not in pids or each["pid"] is None:
            continue
        assert "rerun" == each["program"].rpartition("/")[2]
        assert False is each["running"]
        assert each["version"].startswith("0.")
        assert each["started_ns"] <= each["from_ns"] <= each["to_ns"]
        assert {
            "collection": "on",
            "analytics_id": config["analytics_id"],
            "data_dir": str(rerun.data_dir),
        } == each["config"]


def test_a_running_server_is_told_to_run(rerun, witness, listed, native, until):
    """Whether it was there before the witness, or came after it; and that it ended once it has."""
    rerun.begin()
    with native("server", "--port", "0") as early, native("server", "--port", "0") as late:
        try:
            assert until(lambda: len(list(rerun.data_dir.glob("*.json"))) > 1)
            witness.start()
            wanted = {early.pid: True, late.pid: True}
            assert until(lambda: wanted.items() <= _running(listed).items()), listed("sessions")
            # One that was there before has to be seen twice: what takes up a file that another left has it open, too.
            assert until(lambda: wanted.keys() <= _written_down(witness)), listed("sessions")
        finally:
            early.kill()
            late.kill()
    wanted = {early.pid: False, late.pid: False}
    assert until(lambda: wanted.items() <= _running(listed).items()), listed("sessions")


def test_what_rerun_does_to_its_config_is_told(rerun, witness, listed, until):
    """A first set-up, its own verbs, and a file that it puts in the place of one that it cannot read."""
    witness.start()
    assert until((witness.ledger.root / "housekeeping" / "config.ndjson").exists)
    rerun.begin()
    assert until(lambda: [["first set-up"]] == [row["what"] for row in _changes(listed)])
    rerun.run("analytics", "disable")
    assert until(lambda: ["switched off"] == _changes(listed)[-1]["what"])
    # The command that switched it off had read its config before.
    assert "off" not in {each["config"]["collection"] for each in listed("sessions") if each["config"]}
    (rerun.config_dir / "analytics.json").write_text("{")
    assert until(lambda: ["unreadable"] == _changes(listed)[-1]["what"])
    rerun.run("--version")
    replaced = ["replaced by a default", "switched on", "new id"]
    assert until(lambda: replaced == _changes(listed)[-1]["what"])
    assert [True, False, False, True] == [row["turned_on"] for row in _changes(listed)]
    assert {None} == {row["since"] for row in _changes(listed)} | {row["by"] for row in _changes(listed)}


def _written_down(witness):
    entries = witness.ledger.sessions()
    receipts = [receipt for entry in entries for receipt in witness.ledger.receipts(entry.folder)]
    return {receipt.details["pid"] for receipt in receipts if "pid" in receipt.details}


def _running(listed):
    return {each["pid"]: each["running"] for each in listed("sessions")}
