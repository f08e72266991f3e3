"""A word to the host's log."""

from __future__ import annotations

import logging
import subprocess
import sys

from pellucid.recording.host_log import warn


def test_a_host_that_set_up_a_log_reads_it_there(caplog):
    """Under our name, as a warning, with the arguments put in."""
    with caplog.at_level(logging.WARNING, logger="pellucid"):
        warn("%d events were lost", 3)
    assert [("pellucid", logging.WARNING, "3 events were lost")] == caplog.record_tuples


def test_a_host_that_set_up_nothing_hears_nothing():
    """Its stderr stays its own; that is so for the second word, too."""
    code = "from pellucid.recording.host_log import warn; warn('one'); warn('two %s', 1)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ("", "") == (done.stdout, done.stderr)


def test_a_log_that_raises_is_the_host_s_own_affair():
    """What listens may do anything; whoever warns hears nothing of it."""

    class Broken(logging.Handler):
        def emit(self, _record):
            raise ValueError

    broken, logger = Broken(), logging.getLogger("pellucid")
    logger.addHandler(broken)
    try:
        warn("one")
    finally:
        logger.removeHandler(broken)


def test_it_is_safe_while_the_interpreter_goes_down():
    """Where nothing can be imported any more, nothing is said and nothing raised."""
    code = """
from pellucid.recording.host_log import warn
class Last:
    def __del__(self, warn=warn):
        warn("too late")
import builtins
builtins.last = Last()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ("", "") == (done.stdout, done.stderr)
