"""The life of the demo source, seen from outside: the files that a real child leaves."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest

from pellucid.demo.folders import config_file, data_dir

DEADLINE_S = 60.0


def wait_for(condition):
    """Poll until `condition` returns something true, and return that."""
    deadline = time.monotonic() + DEADLINE_S
    while not (found := condition()):
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)
    return found


@pytest.fixture
def start(tmp_path):
    """Start the demo source in a folder of the test; it ends with the test."""
    children = []

    def begin(*options):
        command = [
            sys.executable,
            "-m",
            "pellucid.demo",
            "--home",
            str(tmp_path),
            "--side-log",
            str(tmp_path / "side"),
        ]
        child = subprocess.Popen([*command, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        children.append(child)
        return child

    yield begin
    for child in children:
        child.communicate(timeout=DEADLINE_S)


def order(child, word):
    """Give an order and wait until it is obeyed."""
    child.stdin.write(word + b"\n")
    child.stdin.flush()
    assert word + b"\n" == child.stdout.readline()


def written(home):
    """Return what the source says it wrote: pairs of session and line."""
    side = home / "side"
    if not side.exists():
        return []
    return [tuple(line.split(b"\t", 1)) for line in side.read_bytes().split(b"\n")[:-1]]


def standing(home):
    """Return what stands in the session files now, by session."""
    return {path.stem.encode(): path.read_bytes() for path in data_dir(home).glob("*.json")}


def test_the_first_session_is_left_as_it_is(start, tmp_path):
    """Like Rerun, it empties nothing in its first session: each line still stands when it ends."""
    start("--events", "4", "--rate", "100", "--seed", "1").wait(DEADLINE_S)
    lines = written(tmp_path)
    assert 4 == len(lines)
    assert {lines[0][0]: b"".join(raw + b"\n" for _, raw in lines)} == standing(tmp_path)


def test_a_later_session_is_emptied_every_two_seconds(start, tmp_path):
    """From the second start on, what was written vanishes from a file that lives on."""
    start("--events", "1", "--rate", "100").wait(DEADLINE_S)
    child = start("--rate", "0.5", "--seed", "3")
    session = wait_for(lambda: len(written(tmp_path)) > 1 and written(tmp_path)[-1][0])
    wait_for(lambda: b"" == standing(tmp_path).get(session))
    assert child.poll() is None


def test_leftovers_are_taken_up_at_the_next_start(start, tmp_path):
    """What a session left behind is deleted when the next one starts; other endings are left alone."""
    start("--events", "2", "--rate", "100", "--seed", "1").wait(DEADLINE_S)
    (left,) = standing(tmp_path)
    (data_dir(tmp_path) / "notes.ndjson").write_text("mine")
    start("--events", "1", "--rate", "100", "--seed", "2").wait(DEADLINE_S)
    assert left not in standing(tmp_path)
    assert 1 == len(standing(tmp_path))
    assert (data_dir(tmp_path) / "notes.ndjson").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="flock is POSIX")
def test_a_live_session_file_is_locked_and_spared(start, tmp_path):
    """A second source leaves the first one's live file alone, as Rerun 0.39 and later do."""
    import fcntl

    start("--rate", "100", "--events", "1").wait(DEADLINE_S)
    child = start("--rate", "0.5", "--seed", "5")
    wait_for(lambda: len(written(tmp_path)) > 1)
    order(child, b"pause")
    path = data_dir(tmp_path) / f"{written(tmp_path)[-1][0].decode()}.json"
    with path.open("rb") as file, pytest.raises(BlockingIOError):
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    start("--events", "1", "--rate", "100", "--seed", "9").wait(DEADLINE_S)
    assert path.exists()


def test_nothing_is_recorded_while_collection_is_off(start, tmp_path):
    """The config is read at each session's start: off means not even a session file."""
    start("--events", "1", "--rate", "100").wait(DEADLINE_S)
    config = json.loads(config_file(tmp_path).read_bytes())
    config_file(tmp_path).write_text(json.dumps(config | {"analytics_enabled": False}))
    child = start("--rate", "1000")
    time.sleep(0.5)
    assert 1 == len(written(tmp_path))
    config_file(tmp_path).write_text(json.dumps(config))
    wait_for(lambda: len(written(tmp_path)) > 1)
    assert child.poll() is None


@pytest.mark.parametrize("broken", [b"", b'{"analytics_enabled":tr', b"[]", b'{"analytics_enabled":false}'])
def test_a_config_that_cannot_be_read_turns_collection_on(start, tmp_path, broken):
    """Like Rerun it fails open: a broken config is replaced by a fresh one, with a new id."""
    config_file(tmp_path).parent.mkdir(parents=True)
    config_file(tmp_path).write_bytes(broken)
    start("--events", "1", "--rate", "100").wait(DEADLINE_S)
    config = json.loads(config_file(tmp_path).read_bytes())
    assert config["analytics_enabled"] is True
    assert 32 == len(config["analytics_id"])


def test_the_config_has_reruns_shape(start, tmp_path):
    """Five keys in Rerun's order, compact, one line without a newline, and paths inside the folder."""
    start("--events", "1", "--rate", "100", "--seed", "1").wait(DEADLINE_S)
    raw = config_file(tmp_path).read_bytes()
    config = json.loads(raw)
    keys = ["analytics_enabled", "analytics_id", "metadata", "config_file_path", "data_dir_path"]
    assert keys == list(config)
    assert json.dumps(config, separators=(",", ":")).encode() == raw
    assert [str(config_file(tmp_path)), str(data_dir(tmp_path))] == [
        config["config_file_path"],
        config["data_dir_path"],
    ]


def test_orders_hold_and_resume(start, tmp_path):
    """`pause` stops recording until `go`; nothing is written in between."""
    child = start("--rate", "50")
    wait_for(lambda: written(tmp_path))
    order(child, b"pause")
    before = written(tmp_path)
    time.sleep(0.3)
    assert before == written(tmp_path)
    order(child, b"go")
    wait_for(lambda: len(written(tmp_path)) > len(before))


def test_a_source_that_asks_destroys_nothing_unasked(start, tmp_path):
    """What an earlier session left stands until the answer is yes: a test can let each line live as long as it must."""
    start("--events", "2", "--rate", "100", "--seed", "1").wait(DEADLINE_S)
    before = standing(tmp_path)
    child = start("--ask", "--rate", "100", "--seed", "2")
    assert b"ask\n" == child.stdout.readline()
    assert before == standing(tmp_path)
    child.stdin.write(b"yes\n")
    child.stdin.flush()
    wait_for(lambda: not set(before) & set(standing(tmp_path)))


def test_it_ends_when_its_input_closes(start):
    """Whoever started it is gone, so it goes too, without an error."""
    child = start()
    child.stdin.close()
    assert 0 == child.wait(DEADLINE_S)
    child.stdin = None
