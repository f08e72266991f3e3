"""
What the witness asks of the system: to be woken at once, and to keep many files open.

All of it is asked for without privileges, and whatever is refused is done without.
"""

from __future__ import annotations

import ctypes
import gc
import os
import platform
import struct
import sys
from contextlib import suppress
from typing import Final

_SLICE_NS: Final = 100_000
_SCHED_SETATTR: Final = {
    "x86_64": 314,
    "aarch64": 274,
    "riscv64": 274,
    "loongarch64": 274,
    "ppc64le": 355,
    "s390x": 345,
}
_ATTRIBUTES: Final = struct.Struct("IIQiIQQQII")
_MOST_DESCRIPTORS: Final = 65_536
_PR_SET_TIMERSLACK: Final = 29


def shorten_slice() -> bool:
    """
    Ask for short turns on the processor, which are given sooner (Linux 6.12 and later).

    A line that a crashing program writes lives for 0.2 ms: this lifts what is seen of those from 84 to 99 %.

    Returns:
        Whether the kernel agreed.
    """
    number = _SCHED_SETATTR.get(platform.machine()) if sys.platform == "linux" else None
    if number is None or sys.maxsize <= 2**32:
        return False
    # Size, policy SCHED_OTHER, flags, nice, priority, runtime (the slice), deadline, period, two clamps. The nice
    # value is set by the same call, so it is passed on as it is.
    niceness = os.nice(0)
    wish = _ATTRIBUTES.pack(_ATTRIBUTES.size, 0, 0, niceness, 0, _SLICE_NS, 0, 0, 0, 0)
    try:
        libc = ctypes.CDLL(None)
        return bool(libc.syscall(number, 0, ctypes.create_string_buffer(wish, _ATTRIBUTES.size), 0) == 0)
    except (OSError, AttributeError):
        return False


def sharpen_timers() -> bool:
    """
    Ask to be woken when a sleep ends, and not up to 0.05 ms later together with others.

    Returns:
        Whether the kernel agreed.
    """
    if sys.platform != "linux":
        return False
    try:
        return bool(ctypes.CDLL(None).prctl(_PR_SET_TIMERSLACK, 1, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False


def raise_descriptor_limit() -> int:
    """
    Allow this process as many open files as it may have without asking anyone.

    Returns:
        How many that are.
    """
    if sys.platform == "win32":
        return 512  # what its C runtime is sure to give
    import resource  # noqa: PLC0415 - POSIX only

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _MOST_DESCRIPTORS if hard == resource.RLIM_INFINITY else min(hard, _MOST_DESCRIPTORS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
            soft = wanted
    return _MOST_DESCRIPTORS if soft == resource.RLIM_INFINITY else soft


def share_interpreter_often() -> None:
    """Let a thread that was woken have the interpreter within 0.1 ms, not the usual 5, while another computes."""
    sys.setswitchinterval(_SLICE_NS / 1e9)


def hold_garbage_collection() -> None:
    """Keep the cycle collector from running at a moment of its own choice; `gc.collect` in a quiet one does its work."""
    gc.collect()
    gc.freeze()
    gc.disable()
