"""The root command."""

from __future__ import annotations

import pytest

COMMANDS = [
    "analytics",
    "apps",
    "catalogue",
    "collector",
    "demo",
    "events",
    "forget",
    "ledger",
    "outbox",
    "run",
    "show",
    "status",
    "watch",
]


def test_help_lists_all_commands_and_the_exit_codes(call):
    """A person finds every command and what its exit code means."""
    done = call("--help")
    assert 0 == done.code
    for word in [*COMMANDS, "Exit codes:", "130", "70"]:
        assert word in done.out


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(call, command):
    """Each explains itself."""
    assert (0, True) == (call(command, "--help").code, "Usage:" in call(command, "--help").out)


@pytest.mark.parametrize(
    "arguments", [["nonsense"], ["status", "--nonsense"], ["--app", "rerun", "status"], ["--demo", "status"]]
)
def test_what_makes_no_sense_is_said(call, arguments):
    """Unknown words, and options in the wrong place, end with the code of wrong use and nothing on standard output."""
    done = call(*arguments)
    assert (2, "") == (done.code, done.out)
    assert "Error" in done.err


def test_light_commands_stay_light(command, tmp_path):
    """Neither numpy nor Qt nor psutil is loaded where it isn't needed: the witness is small."""
    import subprocess
    import sys

    program = (
        "import sys; from pellucid.cli.commands import pellucid\n"
        "import click; pellucid.get_command(click.Context(pellucid), 'watch')\n"
        "print(sorted({'numpy', 'PySide6', 'psutil', 'stringzilla', 'watchfiles'} & set(sys.modules)))"
    )
    assert (
        "[]\n"
        == subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    )
