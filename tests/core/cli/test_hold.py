"""`pellucid hold`: what a person is told, and what each verb does, with a real witness where one is needed."""

from __future__ import annotations

import json
import os
import signal
import time

import pytest

from pellucid.clock import SystemClock
from pellucid.holding.choice import choice_file, read_choice
from pellucid.holding.hold import Hold

VERBS = ("status", "on", "off", "show", "release", "keep", "delete")


@pytest.fixture
def choice(home):
    """Read what is chosen."""
    return lambda: read_choice(choice_file(home.locations.config, home.app))


@pytest.fixture
def held(home, call):
    """A leftover that this process holds, as a witness with the claim does."""
    home.set_up()
    file = home.queue()
    with home.ledger.claim(backend="polling", data_dir=home.app.default_data_dir):
        call("hold", "status")
        hold = Hold(
            app=home.app,
            root=home.ledger.root,
            config=home.locations.config,
            clock=SystemClock(),
            say=print,
        )
        yield file, hold
        hold.close()


def turn(hold, home):
    """Let the hold do what was chosen, as soon as it may."""
    while hold.patience_s:
        time.sleep(hold.patience_s)
    hold.work(home.app.default_data_dir)


@pytest.fixture
def ends_witness(home):
    """End a witness that a command has left running."""
    yield
    running = home.ledger.witness()
    if running is not None:
        os.kill(running.pid, signal.SIGTERM)
        deadline = time.monotonic() + 60
        while home.ledger.witness() is not None:
            assert time.monotonic() < deadline
            time.sleep(0.01)


def test_it_is_off_and_says_what_it_cannot_do(home, call):
    """By default nothing is kept back; the limits are told before anybody relies on it."""
    home.set_up()
    home.queue()
    done = call("hold", "status")
    assert done.code == 0
    assert "Nothing is kept back for review" in done.out
    assert "It cannot hold:" in done.out
    assert "older than 0.39" in done.out
    answer = call("hold", "status", "--json").json
    assert (False, None, ["not held"]) == (
        answer["on"],
        answer["witness"],
        [each["standing"] for each in answer["leftovers"]],
    )


def test_without_a_witness_it_says_that_nothing_is_held(home, call, choice):
    """With `--no-start` the choice is only noted, and no process is left behind."""
    home.set_up()
    home.queue()
    done = call("hold", "on", "--no-start")
    assert (0, True) == (done.code, choice().on)
    assert "no witness runs, so nothing is held now" in done.out
    assert home.ledger.witness() is None


def test_switching_on_starts_a_witness_that_stays(home, command, ends_witness):
    """It is said that one is started and where its copies go; it holds the leftover, and goes on after the command."""
    home.set_up()
    file = home.queue()
    done = command("hold", "on")
    assert done.code == 0, done.err
    assert "starting one" in done.err
    assert "Pellucid copies each event" in done.err
    assert f"process {home.ledger.witness().pid}" in done.err
    while "has not obeyed yet" in done.err:  # a busy machine may need longer than the command waits
        done = command("hold", "on")
    assert "1 file held now" in done.out
    assert file.stem in done.out
    again = command("hold", "on", "--json")
    assert "" == again.err
    assert again.json["obeyed"]
    assert home.ledger.witness().pid == again.json["witness"]
    done = command("hold", "off", "--json")
    assert f"The witness, process {again.json['witness']}, goes on copying what Rerun queues.\n" == done.err
    off = done.json
    assert (False, True, ["not held"]) == (
        off["on"],
        off["obeyed"],
        [each["standing"] for each in off["leftovers"]],
    )


def test_a_witness_that_cannot_start_is_told(home, command, choice):
    """The choice is noted; exit code 6 and the reason say that nothing is held; no process is left that tries for good."""
    home.set_up()
    home.ledger.root.parent.mkdir(parents=True)
    home.ledger.root.write_bytes(b"in the way")
    done = command("hold", "on")
    assert (6, True) == (done.code, choice().on)
    assert "is not a folder" in done.err
    assert "Your choice is noted" in done.err


def test_the_payload_is_shown(home, call, held):
    """It is the body that would be posted, byte for byte what the engine makes of the file; with `--json` it is named."""
    file, _ = held
    done = call("hold", "show", file.stem[:6])
    body = json.loads(done.out)
    assert {file.stem} == {event["properties"]["session_id"] for event in body["batch"]}
    assert "Reconstructed for https://tel.rerun.io" in done.err
    answer = call("hold", "show", file.stem, "--json").json
    assert (body, True, file.stem) == (json.loads(answer["body"]), answer["sent"], answer["session"])


def test_a_leftover_of_which_nothing_would_be_posted(home, call, held):
    """What the program cannot read it deletes unsent: that is said, and nothing is printed."""
    file, _ = held
    file.write_bytes(b"no event\n")
    done = call("hold", "show", file.stem)
    assert (1, "") == (done.code, done.out)
    assert "deletes it unsent" in done.err


def test_release_and_keep(home, call, held, choice):
    """A release names what is let go; a keep takes it back, and without a name keeps all."""
    file, hold = held
    call("hold", "on", "--no-start")
    turn(hold, home)
    assert ["kept back"] == standings(call("hold", "status", "--json"))
    call("hold", "release", file.stem[:6])
    assert {file.stem} == choice().let_go
    turn(hold, home)
    done = call("hold", "status")
    assert "let go" in done.out
    assert "is posted at the next start" in done.out
    call("hold", "keep")
    assert (set(), {file.stem}) == (choice().let_go, choice().kept)
    turn(hold, home)
    assert "kept back, read" in call("hold", "status").out


def test_what_makes_no_sense_is_refused(home, call):
    """Both or neither of a session and `--all`, an unknown session, a release while it is off: each has its code."""
    home.set_up()
    home.queue()
    assert 2 == call("hold", "release").code
    assert 2 == call("hold", "release", "a", "--all").code
    assert 2 == call("hold", "release", "--all").code
    call("hold", "on", "--no-start")
    assert 3 == call("hold", "release", "nothing").code
    assert 3 == call("hold", "show", "nothing").code
    assert 3 == call("hold", "delete", "nothing", "--yes").code
    assert 2 == call("hold", "status", "--app", "rerun", "--lines").code


def test_several_sessions_begin_so(home, call):
    """An ambiguous beginning is refused, and a whole name is not, even if it begins another."""
    home.set_up()
    file = home.queue()
    for name in ("ab", "abc"):
        (file.parent / f"{name}.json").write_bytes(file.read_bytes())
    assert 2 == call("hold", "show", "a").code
    assert 0 == call("hold", "show", "ab").code


def test_an_owned_file_is_not_let_go(home, call):
    """What a running program has is none of ours to decide on: named, it is refused; under `--all` it is passed over."""
    import fcntl

    home.set_up()
    file = home.queue()
    call("hold", "on", "--no-start")
    with file.open("rb") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        done = call("hold", "release", file.stem)
        assert 2 == done.code
        assert "a running program holds its lock" in done.err
        assert 0 == call("hold", "release", "--all").code
        assert ["in use"] == standings(call("hold", "status", "--json"))


def test_deleting_asks_first(home, call):
    """A no changes nothing; a yes deletes the file and says what became of the copies."""
    home.set_up()
    lines = home.copy_of(released=False)
    file = home.queue()
    done = call("hold", "delete", file.stem[:6], answer="n\n")
    assert (1, True) == (done.code, file.exists())
    assert "never posted" in done.err
    assert 2 == call("hold", "delete", file.stem).code
    done = call("hold", "delete", file.stem[:6], answer="y\n")
    assert (0, False) == (done.code, file.exists())
    assert f"{len(lines)}" in done.out
    assert "withheld" in done.out
    assert {"withheld"} == {each["state"] for each in call("events", "--json").json}


def test_deleting_without_a_question(home, call):
    """With `--yes --json` the answer is one document."""
    home.set_up()
    file = home.queue()
    answer = call("hold", "delete", file.stem, "--yes", "--json").json
    assert (str(file), 0) == (answer["path"], answer["withheld"])
    assert not file.exists()


def test_a_young_file_is_not_deleted(home, call):
    """What was written a moment ago may have an owner: exit code 1, and it stays."""
    home.set_up()
    file = home.queue()
    os.utime(file)
    done = call("hold", "delete", file.stem, "--yes")
    assert (1, True) == (done.code, file.exists())
    assert "a moment ago" in done.err


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_explains_itself(call, verb):
    """Help is there for each, and `--json` in it."""
    done = call("hold", verb, "--help")
    assert done.code == 0
    assert "--json" in done.out


def standings(done):
    """Return how each leftover stands."""
    return [each["standing"] for each in done.json["leftovers"]]
