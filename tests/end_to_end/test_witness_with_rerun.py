"""The witness beside the real Rerun: everything that Rerun posts was copied first, once, byte for byte."""

from __future__ import annotations

import ipaddress
import json
import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from pellucid import wire
from pellucid.config.reading import SetUp, read_config
from pellucid.state import State

pytestmark = pytest.mark.rerun

RUNS = 30
COMMANDS = (
    ("--version",),
    ("man",),
    ("analytics", "config"),
    ("analytics", "details"),
    ("analytics", "enable"),
)


def test_every_line_of_thirty_runs_is_witnessed(rerun, witness, app):
    """Each event that Rerun posts is in the ledger exactly once, equal as JSON through the reconstructed body."""
    witness.start()
    rerun.begin()
    for number in range(RUNS - 1):
        rerun.run(*COMMANDS[number % len(COMMANDS)])
    rerun.flush()
    assert witness.settled()
    _, said = witness.stop()
    assert 1 == said.count("Pellucid copies each event"), said
    posted = _posted_events(rerun)
    assert len(posted) > 0
    # On a busy machine more than one short run in ten ends before it has written its line.
    assert len(posted) > RUNS // 2
    _assert_witnessed_once(rerun, witness, app, posted)


def test_states_are_what_the_files_say(rerun, witness, app):
    """What Rerun has taken out of its queue is released, with the id of that time; what still lies there is queued."""
    witness.start()
    rerun.begin()
    for _ in range(4):
        rerun.run("man")
    rerun.flush()
    assert witness.settled()
    witness.stop()
    on_disk = {name.removesuffix(".json") for name in rerun.leftovers()}
    posted = {session for session, _ in _posted_events(rerun)}
    config = read_config(app)
    assert isinstance(config, SetUp)
    checked = Counter()
    for entry in witness.ledger.sessions():
        states = witness.ledger.states(entry.folder)
        for span, _ in witness.ledger.lines(entry.folder):
            expected = State.QUEUED if entry.folder in on_disk else State.RELEASED
            assert expected is states.at(span.number)
            checked[expected] += 1
        receipts = witness.ledger.receipts(entry.folder)
        assert receipts.broken is None
        released = [receipt for receipt in receipts if receipt.kind == "released"]
        assert {config.analytics_id} >= {receipt.text("distinct_id") for receipt in released}
        assert {"emptied", "deleted"} >= {receipt.text("why") for receipt in released}
    assert checked[State.RELEASED] >= len(posted - on_disk) > 0


def test_lines_that_lay_there_before_are_read(rerun, witness, app):
    """What was queued before the first witness ever ran is copied when it starts."""
    rerun.begin()
    before = rerun.queue_one()
    witness.start()
    assert witness.settled()
    rerun.flush()
    assert witness.settled()
    witness.stop()
    posted = _posted_events(rerun)
    known = {entry.folder for entry in witness.ledger.sessions()}
    assert {name.removesuffix(".json") for name in before} <= known
    _assert_witnessed_once(rerun, witness, app, [event for event in posted if event[0] in known])


def test_a_killed_witness_doubles_and_loses_nothing(rerun, witness, app):
    """After `kill -9` and a new start, what is still on disk is known, and nothing is copied twice."""
    witness.start()
    rerun.begin()
    for _ in range(5):
        rerun.queue_one()
        assert witness.settled()
        witness.kill()
        witness.start()
    rerun.flush()
    assert witness.settled()
    witness.stop()
    posted = _posted_events(rerun)
    assert len(posted) > 0
    _assert_witnessed_once(rerun, witness, app, posted)
    assert all(witness.ledger.receipts(entry.folder).broken is None for entry in witness.ledger.sessions())


def test_what_vanished_while_no_witness_ran_is_released(rerun, witness, app):
    """A line that was copied, and whose file is gone at the next start, is released as found gone."""
    witness.start()
    rerun.begin()
    gone = rerun.queue_one()
    assert witness.settled()
    witness.kill()
    rerun.flush()
    witness.start()
    assert witness.settled()
    witness.stop()
    for name in gone:
        last = witness.ledger.receipts(name.removesuffix(".json"))[-1]
        assert ("released", "found gone") == (last.kind, last.text("why"))
    _assert_each_line_once(witness)
    assert app.key == "rerun"


def test_a_second_witness_ends_plainly(rerun, witness):
    """Only one witness writes: a second one says so, names the first and ends; nothing is written twice."""
    witness.start()
    second = subprocess.run(
        witness.command, env=witness.environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert 5 == second.returncode
    assert f"process {witness.process.pid}" in second.stderr
    assert "Traceback" not in second.stderr
    rerun.begin()
    for _ in range(5):
        rerun.run("man")
    rerun.flush()
    assert witness.settled()
    witness.stop()
    assert len(_posted_events(rerun)) > 0
    _assert_each_line_once(witness)


def test_rerun_reset_is_survived(rerun, witness, app):
    """`rerun reset` removes the whole folder; what is written into a new one is copied as before."""
    witness.start()
    rerun.begin()
    rerun.queue_one()
    assert witness.settled()
    shutil.rmtree(rerun.data_dir.parent)
    assert witness.settled()
    for _ in range(3):
        rerun.queue_one()
    rerun.flush()
    assert witness.settled()
    witness.stop()
    posted = _posted_events(rerun)
    assert len(posted) >= 2
    _assert_witnessed_once(rerun, witness, app, posted)


def test_the_witness_writes_nothing_of_reruns(rerun, witness):
    """Beside a witness, Rerun's folders hold what they hold without one, and the witness has them open for reading."""
    rerun.begin()
    rerun.queue_one()
    before = _listing(rerun)
    witness.start()
    assert witness.settled()
    assert before == _listing(rerun)
    opened = 0
    for pid in witness.pids():
        about = Path(f"/proc/{pid}")
        for descriptor in (about / "fd").iterdir():
            if str(descriptor.readlink()).startswith(str(rerun.home)):
                flags = re.search(
                    r"flags:\s+([0-7]+)", (about / "fdinfo" / descriptor.name).read_text("ascii")
                )
                assert os.O_RDONLY == int(flags[1], 8) & os.O_ACCMODE
                opened += 1
    assert opened > 0
    locks = Path("/proc/locks").read_text("ascii").splitlines()
    held = {line.split()[5].split(":")[2] for line in locks if line.split()[4] in witness.pids()}
    assert set() == held & {str(inode) for _, inode, *_ in before}
    witness.stop()
    assert before == _listing(rerun)


def test_nothing_goes_beyond_the_proxy(rerun, proxy, until):
    """Rerun connects to the swallowing proxy and to nothing else; the request for its endpoint ends there."""
    trace = rerun.home.parent / "trace"
    strace = shutil.which("strace")
    before = (
        (strace, "-f", "-qq", "-A", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace)) if strace else ()
    )
    assert not {"CI", "DO_NOT_TRACK", "FORCE_RERUN_ANALYTICS"} & rerun.environment.keys()
    expected = dict.fromkeys(("HTTPS_PROXY", "ALL_PROXY", "HTTP_PROXY"), f"http://127.0.0.1:{proxy.port}")
    assert expected == {name: value for name, value in rerun.environment.items() if "PROXY" in name.upper()}
    rerun.begin()
    # A short command may end before it has asked for anything.
    assert until(lambda: rerun.run("man", before=before) and proxy.requests and rerun.posted)
    if strace:
        _assert_only_loopback(trace.read_text("utf-8"), proxy.port)


def _posted_events(rerun) -> list[tuple[str, str]]:
    """Each different event that was posted: its session and itself as JSON. Rerun may post one more than once."""
    found = {}
    for body in rerun.posted:
        for event in body["batch"]:
            text = json.dumps(event, sort_keys=True)
            found[event["properties"]["session_id"], text] = None
    return list(found)


def _assert_witnessed_once(rerun, witness, app, posted) -> None:
    ids = {event["distinct_id"] for body in rerun.posted for event in body["batch"]}
    keys = {body["api_key"] for body in rerun.posted}
    assert {app.api_key} == keys
    for session in {session for session, _ in posted}:
        expected = Counter(text for other, text in posted if other == session)
        actual = Counter()
        for _, raw in witness.ledger.lines(session):
            bodies = [
                json.loads(
                    wire.body(
                        wire.BodyHeader(api_key=app.api_key, distinct_id=distinct_id, session_id=session),
                        [raw],
                    ).content
                )
                for distinct_id in ids
            ]
            texts = [json.dumps(event, sort_keys=True) for body in bodies for event in body["batch"]]
            actual[next((text for text in texts if text in expected), texts[0])] += 1
        assert expected == actual
    _assert_each_line_once(witness)


def _assert_each_line_once(witness) -> None:
    copies = Counter(
        (entry.folder, raw)
        for entry in witness.ledger.sessions()
        for _, raw in witness.ledger.lines(entry.folder)
    )
    assert copies
    assert {1} == set(copies.values())


def _listing(rerun) -> list[tuple[str, int, int, int, int]]:
    found = []
    for path in sorted([rerun.config_dir, rerun.data_dir.parent, *rerun.home.rglob("*")]):
        status = path.stat()
        found.append((str(path), status.st_ino, status.st_mode, status.st_size, status.st_mtime_ns))
    return found


def _assert_only_loopback(trace: str, port: int) -> None:
    connected = re.findall(
        r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]+)"', trace
    )
    assert any(int(number) == port for number, _ in connected)
    assert {True} == {ipaddress.ip_address(address).is_loopback for _, address in connected}
    assert {str(port)} == {number for number, _ in connected}
