"""A group that imports its commands late."""

from __future__ import annotations

import subprocess
import sys

import click
from click.testing import CliRunner

from pellucid.cli.late_group import LateGroup


def test_a_command_is_imported_when_it_is_asked_for():
    """Not before: a module that is not there harms nobody who does not ask for it."""
    group = LateGroup(
        late={"apps": ("pellucid.cli.status", "apps"), "missing": ("pellucid.cli.nowhere", "missing")},
        name="group",
    )
    assert ["apps", "missing"] == group.list_commands(click.Context(group))
    assert 0 == CliRunner().invoke(group, ["apps", "--help"]).exit_code
    assert 2 == CliRunner().invoke(group, ["other"]).exit_code


def test_naming_a_group_loads_nothing():
    """Neither the commands nor what they need."""
    program = (
        "import sys; from pellucid.cli.late_group import LateGroup\n"
        "LateGroup(late={'apps': ('pellucid.cli.status', 'apps')}, name='g')\n"
        "print('pellucid.cli.status' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "False\n" == done.stdout


def test_what_is_no_command_is_none():
    """A wrong entry is as if it were not there."""
    group = LateGroup(late={"x": ("pellucid.cli.status", "apps_that_are_not")}, name="g")
    try:
        group.get_command(click.Context(group), "x")
    except AttributeError:
        return
    raise AssertionError("a wrong entry went unnoticed")


def test_a_slip_of_the_pen_is_recognized():
    """A name that is like one is answered with that one; any other with what is known of it: nothing."""
    group = LateGroup(late={"status": ("pellucid.cli.status", "status")}, name="group")
    slip, other = (CliRunner().invoke(group, [word]) for word in ("statsu", "quatsch"))
    assert (2, 2) == (slip.exit_code, other.exit_code)
    assert "Did you mean 'status'?" in slip.output
    assert "Did you mean" not in other.output
