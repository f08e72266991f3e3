"""What a witness takes of the machine."""

from __future__ import annotations

import subprocess
import sys

import psutil

from pellucid.service.usage import usage_of

PARENT = """
import subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "x = bytearray(b'x' * 30_000_000); print('ready', flush=True); input()"])
print("ready", flush=True)
child.wait()
"""


def test_children_count(tmp_path):
    """A witness is two processes; what is told is what both take."""
    with subprocess.Popen(
        [sys.executable, "-c", PARENT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as parent:
        for _ in range(2):
            assert "ready\n" == parent.stdout.readline()
        usage = usage_of(parent.pid)
        created = psutil.Process(parent.pid).create_time()
        parent.stdin.close()
    assert usage.memory_bytes > 30_000_000
    assert usage.cpu_s > 0
    assert round(created * 1e9) == usage.since_ns


def test_what_has_ended_takes_nothing():
    """There is no such process any more."""
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        ended.wait()
    assert usage_of(ended.pid) is None
