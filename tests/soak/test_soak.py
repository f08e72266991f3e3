"""A smoke-sized part of each long run, so that a long run never starts broken."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
SCRIPTS = sorted(
    path.stem for path in HERE.glob("*.py") if not path.stem.startswith(("test_", "conftest", "_"))
)


def _load(name):
    """Load a script that stands in no package."""
    spec = importlib.util.spec_from_file_location(f"soak_{name}", HERE / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", SCRIPTS)
def test_every_long_run_can_be_started_by_name(name):
    """`run.py soak NAME` runs each script of this folder as a program."""
    assert callable(_load(name).main)


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_witness_loses_and_doubles_nothing(tmp_path):
    """The witness is killed at random points while a program writes; each line is in the ledger exactly once."""
    outcome = _load("witness_kill").run(tmp_path, seconds=6.0, seed=1)
    assert outcome.kills > 0
    assert outcome.lines > 0


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_app_loses_and_leaks_nothing(tmp_path):
    """It is killed while it records and uploads: all arrives, under its own id, and each repeat is the same bytes."""
    account = _load("engine_kill").run(tmp_path, rounds=6, seed=1)
    assert 6 == account.killed.total()
    assert 0 < account.unique <= account.raw
    assert account.recorded > 0


@pytest.mark.soak
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_app_sends_nothing_that_rules_keep_back(tmp_path):
    """It is killed while its person's rules change: each event arrives in one form, which they allowed, or not at all."""
    account = _load("rules_kill").run(tmp_path, rounds=4, seed=4)
    assert 4 == account.killed.total()
    assert account.arrived > 0
    assert account.lowered + account.withheld > 0


@pytest.mark.soak
def test_the_real_viewer_is_witnessed_whole(tmp_path):
    """Each event that the real Rerun viewer posts in some seconds under Xvfb is in the ledger."""
    script = _load("viewer_under_xvfb")
    try:
        outcome = script.run(tmp_path, seconds=8.0)
    except script.Missing as missing:
        pytest.skip(str(missing))
    assert outcome.posted > 0
