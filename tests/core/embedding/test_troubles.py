"""What goes wrong behind an app's telemetry at the moment."""

from __future__ import annotations

import threading

from pellucid.embedding.troubles import Troubles


def test_each_subject_has_one_sentence():
    """The last one that was said of it; what is well again is not mentioned."""
    troubles = Troubles()
    assert [] == list(troubles)
    troubles.note("purge", "The disk refuses")
    troubles.note("upload", "Nothing can be sent")
    troubles.note("purge", "The disk still refuses")
    assert ["The disk still refuses", "Nothing can be sent"] == list(troubles)
    troubles.note("purge", "")
    troubles.note("never heard of", "")
    assert ["Nothing can be sent"] == list(troubles)


def test_they_can_be_read_while_others_are_noted():
    """The host asks how it goes in a thread of its own."""
    troubles = Troubles()
    stop = threading.Event()

    def work():
        number = 0
        while not stop.is_set():
            number += 1
            troubles.note(str(number % 100), "x" if number % 3 else "")

    thread = threading.Thread(target=work)
    thread.start()
    try:
        for _ in range(2_000):
            assert {"x"} >= set(troubles)
    finally:
        stop.set()
        thread.join()
