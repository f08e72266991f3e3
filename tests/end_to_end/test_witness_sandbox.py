"""The walls around the service leave it everything that it needs: seen by the kernel, held against systemd's lists."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys

import pytest

from pellucid.apps import rerun_app
from pellucid.clock import SystemClock
from pellucid.ledger.ledger import Ledger
from pellucid.locations import Locations

ANALYZE = shutil.which("systemd-analyze")
STRACE = shutil.which("strace")

pytestmark = pytest.mark.skipif(
    STRACE is None, reason="strace is missing: what the witness asks for is not seen"
)

FAMILY = re.compile(r"^\d+ +socket(?:pair)?\((\w+)")
CALL = re.compile(r"^\d+ +(\w+)\(")
RESUMED = re.compile(r"^\d+ +<\.\.\. (\w+) resumed>")


@pytest.fixture
def trace(tmp_path, until) -> list[str]:
    """Let a witness begin, copy, release, follow a new config, and end, under the eyes of strace."""
    app = rerun_app(config_file=tmp_path / "config" / "analytics.json")
    ledger = Ledger(root=Locations.under(tmp_path / "pellucid").ledger_root(app), clock=SystemClock())
    folder = app.default_data_dir
    folder.mkdir(parents=True)
    watch = [sys.executable, "-P", "-m", "pellucid", "watch", "--wait", "--config-file", str(app.config_file)]
    with subprocess.Popen(
        [STRACE, "-f", "-qq", "-o", str(tmp_path / "trace"), *watch],
        env=os.environ | {"PELLUCID_HOME": str(tmp_path / "pellucid")},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    ) as strace:
        if not until(lambda: strace.poll() is not None or ledger.witness() is not None) or strace.poll():
            pytest.skip(f"strace may not look here: {strace.communicate()[1].decode().strip()[-200:]}")
        (folder / "s.json").write_bytes(b"a\n")
        assert until(lambda: ledger.sessions() and ledger.line_count("s") == 1)
        (folder / "s.json").write_bytes(b"")
        assert until(lambda: [each.kind for each in ledger.receipts("s")][-1] == "released")
        app.config_file.write_bytes(b"{}")
        os.kill(ledger.witness().pid, signal.SIGTERM)
        strace.communicate(timeout=60)
    return (tmp_path / "trace").read_text("utf-8").splitlines()


def test_it_opens_no_socket_but_local_ones(trace):
    """`RestrictAddressFamilies=AF_UNIX` and `IPAddressDeny=any` take nothing away from it."""
    families = {found[1] for line in trace if (found := FAMILY.match(line))}
    assert families <= {"AF_UNIX"}


@pytest.mark.skipif(ANALYZE is None, reason="systemd-analyze is missing: nobody says what is in its lists")
def test_every_call_is_among_those_it_may_make(trace):
    """`SystemCallFilter=@system-service` refuses none of them, in the version that is here."""
    listed = subprocess.run([ANALYZE, "syscall-filter"], capture_output=True, text=True, check=True).stdout
    made = {found[1] for line in trace if (found := CALL.match(line) or RESUMED.match(line))}
    assert {"inotify_add_watch", "openat", "pread64"} <= made
    # On the interpreter's way in, before the filter counts: systemd itself makes that call.
    assert set() == made - _members(listed, "@system-service") - {"execve"}


def _members(listed: str, group: str) -> set[str]:
    groups: dict[str, list[str]] = {}
    name = ""
    for line in listed.splitlines():
        word = re.sub(r"\x1b\[[0-9;]*m", "", line)
        if word.startswith("@"):
            name = word.strip()
            groups[name] = []
        elif word.strip() and not word.strip().startswith("#"):
            groups.setdefault(name, []).append(word.strip())
    found: set[str] = set()
    for word in groups[group]:
        found |= _members(listed, word) if word.startswith("@") else {word}
    return found
