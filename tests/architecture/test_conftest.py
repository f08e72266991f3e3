"""The ground the other tests stand on holds."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def test_the_environment_is_clean():
    """No switch, proxy or folder of the person who runs the tests reaches one."""
    names = {name.upper() for name in os.environ}
    assert not {"CI", "DO_NOT_TRACK", "FORCE_RERUN_ANALYTICS", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"} & names
    assert Path.home() in Path(os.environ["PELLUCID_HOME"]).parents
    assert "pellucid-home-" in Path.home().name


@pytest.mark.parametrize("address", [("192.0.2.1", 80), ("example.com", 443)])
def test_a_socket_to_another_host_is_refused(allowed_attempts, address):
    """A test that reaches beyond loopback fails, even if the code under test swallows the error."""
    with socket.socket() as sock, pytest.raises(RuntimeError, match="only loopback is allowed"):
        sock.connect(address)
    assert allowed_attempts


def test_a_name_is_not_even_looked_up(allowed_attempts):
    """Asking for a name is already telling somebody."""
    with pytest.raises(RuntimeError, match="only loopback is allowed"):
        socket.getaddrinfo("example.com", 443)
    assert allowed_attempts


def test_loopback_works():
    """Tests may have servers of their own."""
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass


PROJECT = """
[pytest]
addopts = --import-mode=importlib -p no:cacheprovider -p no:pytest-qt
testpaths = tests
markers = rerun: the real program
"""


def _run(tmp_path, text, *arguments):
    """Run pytest in a small project with this project's conftest, as a program of its own."""
    (tmp_path / "tests").mkdir()
    for name in ("conftest.py", "uploads.py"):
        shutil.copy(HERE.parent / name, tmp_path / "tests" / name)
    (tmp_path / "pytest.ini").write_text(PROJECT)
    (tmp_path / "tests" / "test_it.py").write_text(f"import pytest\n{text}")
    command = [sys.executable, "-m", "pytest", "-q", *arguments]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("workers", [[], ["-n", "2"]])
@pytest.mark.parametrize(
    ("text", "skips"),
    [
        (
            (
                "@pytest.mark.rerun\ndef test_a(): pytest.skip('no rerun')\n"
                "@pytest.mark.rerun\n@pytest.mark.skipif(True, reason='none here')\ndef test_b(): pass\n"
                "def test_c(): pass"
            ),
            ["may never be skipped (", "no rerun", "none here"],
        ),
        (
            "pytest.importorskip('no_such_module')\n@pytest.mark.rerun\ndef test_a(): pass",
            ["which may never be skipped."],
        ),
    ],
)
def test_a_skipped_test_of_the_real_rerun_fails_the_run(tmp_path, text, skips, workers):
    """However it is skipped, the run is red and says why."""
    done = _run(tmp_path, text, *workers)
    assert done.returncode not in {0, 5}
    assert all(each in done.stdout for each in skips), done.stdout


def test_a_whole_run_without_the_real_rerun_fails(tmp_path):
    """A run in which every test passed, but none with the real program, proves too little."""
    done = _run(tmp_path, "def test_a(): pass")
    assert 1 == done.returncode
    assert "real Rerun: 0 tests ran" in done.stdout


@pytest.mark.parametrize("workers", [[], ["-n", "2"]])
def test_a_whole_run_with_the_real_rerun_passes(tmp_path, workers):
    """The tests of the real program are counted across all workers."""
    done = _run(
        tmp_path, "@pytest.mark.rerun\ndef test_a(): pass\ndef test_b(): pytest.skip('other')", *workers
    )
    assert 0 == done.returncode, done.stdout
    assert "real Rerun: 1 tests ran" in done.stdout


def test_a_part_of_the_tests_may_run_alone(tmp_path):
    """Whoever asks for one file or one name is not held to the whole."""
    assert 0 == _run(tmp_path, "def test_a(): pass", "-k", "test_a").returncode
