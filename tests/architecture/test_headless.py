"""The engine works where there is no Qt, and stays off the network."""

from __future__ import annotations

import subprocess
import sys

WITHOUT_QT = """
import importlib, pkgutil, sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pellucid_gui"}:
            raise ImportError(f"{name} is not installed")

sys.meta_path.insert(0, NoQt())
import pellucid
for module in pkgutil.walk_packages(pellucid.__path__, "pellucid."):
    if module.name.rpartition(".")[2] != "__main__":
        importlib.import_module(module.name)
print("ok")
"""

OFFLINE = """
import runpy, sys

LOOKS_UP = {"socket.getaddrinfo", "socket.gethostbyname", "socket.sendto", "socket.sendmsg"}

def guard(event, args):
    if event in LOOKS_UP or event == "socket.connect" and isinstance(args[1], tuple):
        print("REACHED OUT", event, args[1:], file=sys.stderr)

sys.addaudithook(guard)
sys.argv = ["pellucid", *sys.argv[1:]]
runpy.run_module("pellucid", run_name="__main__", alter_sys=True)
"""


def test_every_module_of_the_engine_imports_without_qt():
    """`pellucid` on a server: PySide6 absent, every module still imports."""
    done = subprocess.run([sys.executable, "-c", WITHOUT_QT], capture_output=True, text=True, check=False)
    assert "ok\n" == done.stdout, done.stderr


def test_the_command_line_reaches_for_no_host():
    """Pellucid has no telemetry of its own: its verbs run with every socket watched, and none is used."""
    for verb in (["--help"], ["status", "--json"], ["events", "--json"], ["analytics", "details"]):
        done = subprocess.run(
            [sys.executable, "-c", OFFLINE, *verb], capture_output=True, text=True, check=False
        )
        assert "REACHED OUT" not in done.stderr
        assert "Traceback" not in done.stderr
        assert 0 == done.returncode, done.stderr
