"""Which running programs may still send; with real ones."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from pellucid.apps import rerun_app
from pellucid.processes import running, writers

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for Rerun is a Unix program")

HOLD = "import sys; f = open(sys.argv[1], sys.argv[2]); print('ready', flush=True); sys.stdin.read()"


@pytest.fixture
def start():
    """Start programs, and end them with the test."""
    started = []

    def start(*command, **options):
        program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, **options)
        started.append(program)
        return program

    yield start
    for program in started:
        program.kill()
        program.communicate()


@pytest.fixture
def hold(start):
    """Start a program that holds a file open."""

    def hold(file, how):
        program = start(sys.executable, "-c", HOLD, str(file), how)
        assert b"ready\n" == program.stdout.readline()
        return program

    return hold


@pytest.fixture
def folder(tmp_path):
    """Return a data folder with one session."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "s.json").touch()
    return folder


def become(program, name):
    """Wait until a started program is the one it is meant to be."""
    deadline = time.monotonic() + 20
    while psutil.Process(program.pid).name() != name:
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_who_writes_to_a_session_is_found(folder, hold):
    """Whatever its name, a program with a session file open for writing is collecting."""
    program = hold(folder / "s.json", "r+b")
    assert {folder / "s.json": [program.pid]} == writers(folder)
    (found,) = running(rerun_app(data_dir=folder), folder)
    assert (program.pid, True) == (found.pid, found.records)
    assert str(folder / "s.json") in found.command
    assert 0 < found.started_ns <= time.time_ns()


def test_a_folder_reached_through_a_link_is_the_same(folder, hold, tmp_path):
    """The paths are told below the folder as it was named."""
    (tmp_path / "link").symlink_to(folder)
    program = hold(folder / "s.json", "ab")
    assert {tmp_path / "link" / "s.json": [program.pid]} == writers(tmp_path / "link")


def test_readers_do_not_count(folder, hold):
    """A witness, a `tail` or an editor that only reads sends nothing."""
    hold(folder / "s.json", "rb")
    assert {} == writers(folder)
    assert [] == running(rerun_app(data_dir=folder), folder)


def test_other_files_do_not_count(folder, hold):
    """Neither another ending nor another folder makes a program collect."""
    (folder / "deeper").mkdir()
    hold(folder / "notes.txt", "wb")
    hold(folder / "deeper" / "s.json", "wb")
    assert {} == writers(folder)


def test_a_session_about_to_begin_counts(folder, hold):
    """`.json.tmp` belongs to a program that is just starting to collect."""
    program = hold(folder / "t.json.tmp", "wb")
    assert {folder / "t.json.tmp": [program.pid]} == writers(folder)


def test_a_rerun_under_the_same_config_is_found(folder, start, tmp_path):
    """A program named rerun counts if its environment leads to this config, even before it collects."""
    named = tmp_path / "rerun"
    shutil.copy(shutil.which("sleep"), named)
    ours = start(named, "600", env={"XDG_CONFIG_HOME": str(tmp_path / "config"), "HOME": str(tmp_path)})
    other = start(named, "600", env={"XDG_CONFIG_HOME": str(tmp_path / "elsewhere"), "HOME": str(tmp_path)})
    for program in (ours, other):
        become(program, "rerun")
    app = rerun_app(config_file=tmp_path / "config" / "rerun" / "analytics.json", data_dir=folder)
    (found,) = running(app, folder)
    assert (ours.pid, "rerun", False, f"{named} 600") == (found.pid, found.name, found.records, found.command)


def test_the_launcher_from_pypi_is_not_the_program(folder, start, tmp_path):
    """The Python script named rerun, which only starts the real one, is not listed beside it."""
    script = tmp_path / "rerun"
    first = f"#!{sys.executable}"
    if " " in sys.executable:  # pip's own way round it
        first = f"#!/bin/sh\n'''exec' \"{sys.executable}\" \"$0\" \"$@\"\n' '''"
    script.write_text(f"{first}\nimport sys\nprint('ready', flush=True)\nsys.stdin.read()\n")
    script.chmod(0o755)
    program = start(script, env={**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config")})
    assert b"ready\n" == program.stdout.readline()
    app = rerun_app(config_file=tmp_path / "config" / "rerun" / "analytics.json", data_dir=folder)
    assert [] == running(app, folder)


def test_the_oldest_comes_first(folder, hold):
    """Programs are listed in the order they were started."""
    programs = [hold(folder / f"{name}.json", "wb") for name in "ba"]
    assert [program.pid for program in programs] == [
        each.pid for each in running(rerun_app(data_dir=folder), folder)
    ]


def test_we_ourselves_do_not_count(folder):
    """A file that this very process has open does not make it a program that sends."""
    with (folder / "s.json").open("ab"):
        assert {} == writers(folder)


def test_an_ended_program_is_not_found(folder, hold):
    """Who has ended is gone from the list."""
    program = hold(folder / "s.json", "wb")
    program.communicate()
    assert [] == running(rerun_app(data_dir=Path(folder)), folder)
