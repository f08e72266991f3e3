"""What the witness asks of the system, and that being refused is no harm."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pellucid.witness.scheduling import raise_descriptor_limit


def _in_a_process(script: str) -> str:
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert "" == ended.stderr
    return ended.stdout


def test_shorten_slice_keeps_everything_else():
    """Whether or not the kernel agrees, policy and nice value stay, and nothing is raised."""
    script = """
import os
from pellucid.witness.scheduling import shorten_slice
before = os.nice(0)
os.nice(3)
assert shorten_slice() in {True, False}
print(os.nice(0) - before, os.sched_getscheduler(0) == os.SCHED_OTHER)
"""
    if sys.platform != "linux":
        pytest.skip("other systems have no such wish")
    assert "3 True\n" == _in_a_process(script)


def test_timers_are_sharpened():
    """A sleep then ends when it should, within a nanosecond as far as the kernel's own patience counts."""
    script = """
from pathlib import Path
from pellucid.witness.scheduling import sharpen_timers
print(sharpen_timers(), Path("/proc/self/timerslack_ns").read_text().strip())
"""
    if sys.platform != "linux":
        pytest.skip("other systems have no such wish")
    assert "True 1\n" == _in_a_process(script)


def test_descriptor_limit_is_raised_to_what_is_allowed():
    """The soft limit is raised to the hard one, within reason, and the result says how far."""
    script = """
import resource
from pellucid.witness.scheduling import raise_descriptor_limit
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 512))
print(raise_descriptor_limit(), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""
    assert "512 512\n" == _in_a_process(script)


def test_descriptor_limit_is_never_lowered():
    """Asking again changes nothing."""
    before = raise_descriptor_limit()
    assert before == raise_descriptor_limit()
    assert before > os.sysconf("SC_OPEN_MAX") // 2


def test_the_interpreter_is_shared_often():
    """A woken thread waits for another no longer than a tenth of a millisecond."""
    script = """
import sys
from pellucid.witness.scheduling import share_interpreter_often
share_interpreter_often()
print(round(sys.getswitchinterval(), 6))
"""
    assert "0.0001\n" == _in_a_process(script)


def test_garbage_collection_is_held():
    """No collection comes at a moment of its own choice, and one can still be asked for."""
    script = """
import gc
from pellucid.witness.scheduling import hold_garbage_collection
hold_garbage_collection()
circle = []
circle.append(circle)
del circle
print(gc.isenabled(), gc.get_freeze_count() > 0, gc.collect() > 0)
"""
    assert "False True True\n" == _in_a_process(script)
