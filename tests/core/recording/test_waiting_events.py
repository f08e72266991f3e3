"""Events that wait for the secret of their hashes, while everything goes on around them."""

from __future__ import annotations

import json
import threading

from pellucid.guard import Guard
from pellucid.recording.waiting_events import MOST_WAITING, WaitingEvents


def hashed(value):
    """Make a hash that can be read."""
    return f"#{value}"


def ids(app):
    """Return the hashes in all lines, in the order of the log."""
    return [json.loads(raw)["props"]["application_id"]["String"] for raw in app.lines()]


def test_whether_something_waits_can_be_asked(app):
    """As long as the secret is not there."""
    recorder = app.recorder()
    assert not recorder.is_waiting
    recorder.record(app.SourceConnected(application_id="a"))
    assert recorder.is_waiting
    recorder.hash_with(hashed)
    assert not recorder.is_waiting
    recorder.hash_with(None)
    recorder.record(app.SourceConnected(application_id="b"))
    assert (True, ["#a"]) == (recorder.is_waiting, ids(app))


def test_an_event_waits_until_it_is_written(app):
    """Another thread has it in its hands already: who ends the recording just now would refuse it."""
    recorder = app.recorder()
    recorder.record(app.SourceConnected(application_id="a"))
    is_asked, go_on = threading.Event(), threading.Event()

    def slow(value):
        is_asked.set()
        assert go_on.wait(30)
        return hashed(value)

    writing = threading.Thread(target=lambda: recorder.hash_with(slow))
    writing.start()
    assert is_asked.wait(30)
    assert (True, []) == (recorder.is_waiting, ids(app))
    go_on.set()
    writing.join()
    assert (False, ["#a"]) == (recorder.is_waiting, ids(app))


def test_of_too_many_the_oldest_are_given_up_and_counted(app):
    """A host's memory is not filled because a keyring is silent."""
    recorder = app.recorder(strict=False)
    for number in range(MOST_WAITING + 3):
        assert recorder.record(app.SourceConnected(application_id=str(number))) is True
    assert 3 == recorder.health().dropped
    recorder.hash_with(hashed)
    assert [f"#{number}" for number in range(3, MOST_WAITING + 3)] == ids(app)


def test_none_is_forgotten_whenever_the_secret_comes(app):
    """Threads record while it comes and goes; whatever was taken is written once."""
    recorder = app.recorder(strict=False)
    stop = threading.Event()
    taken = [0] * 3

    def work(place):
        while not stop.is_set():
            taken[place] += recorder.record(app.SourceConnected(application_id=f"{place}.{taken[place]}"))

    threads = [threading.Thread(target=work, args=(place,)) for place in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(200):
        recorder.hash_with(None)
        recorder.hash_with(hashed)
    stop.set()
    for thread in threads:
        thread.join()
    recorder.hash_with(hashed)
    found = ids(app)
    assert sum(taken) - recorder.health().dropped == len(found) == len(set(found))


def test_a_wrong_one_among_them_keeps_no_other_back(app):
    """Whoever recorded it in strict mode is long gone; it is counted."""
    recorder = app.recorder(strict=True)
    for value in ("a", 5, "b"):
        recorder.record(app.SourceConnected(application_id=value))
    recorder.hash_with(hashed)
    assert (["#a", "#b"], 1) == (ids(app), sum(recorder.health().refused.values()))


def test_what_was_made_of_a_text_without_the_secret_is_made_anew(app):
    """A guard may do something else with it then."""
    made = []

    class Watching(Guard):
        """Notes what it is asked."""

        def check(self, text):
            made.append(text)
            return super().check(text)

    recorder = app.recorder(guard=Watching())
    for hash_value in (None, hashed, hashed):
        recorder.hash_with(hash_value)
        recorder.record(app.ViewerOpened())
        recorder.record(app.ViewerOpened())
    assert ["vulkan"] * 3 == made


def test_those_that_wait_are_written_in_order_as_long_as_they_may(app):
    """The others wait on."""
    waiting, written = WaitingEvents(), []
    events = [app.SourceConnected(application_id=value) for value in "abc"]
    for at_ns, event in enumerate(events):
        assert waiting.keep(event, at_ns) is False
    waiting.write(lambda event, at_ns: written.append((event, at_ns)), as_long_as=lambda: len(written) < 2)
    assert [(events[0], 0), (events[1], 1)] == written
    assert waiting
    assert (1, 0) == (waiting.give_up(), waiting.give_up())
    assert not waiting


def test_a_child_that_was_forked_while_they_were_written_has_none(app):
    """Its parent writes them; what was in the middle of it ends without harm."""
    waiting, written = WaitingEvents(), []
    for value in "abc":
        waiting.keep(app.SourceConnected(application_id=value), 1)

    def fork(event, _at_ns):
        written.append(event.application_id)
        waiting.after_fork()

    waiting.write(fork, as_long_as=lambda: True)
    assert (["a"], False) == (written, bool(waiting))
