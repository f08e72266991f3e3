"""The commands for one app, mounted into that app's own command line."""

from __future__ import annotations

import os
import subprocess
import sys

import click
import pytest
from click.testing import CliRunner

from pellucid.app_cards import cards
from pellucid.cli.host import privacy_group
from pellucid.consent.values import Mode

VERBS = [
    "accept",
    "class",
    "clear",
    "config",
    "details",
    "disable",
    "email",
    "enable",
    "events",
    "forget",
    "id",
    "local",
    "outbox",
    "pause",
    "resume",
    "review",
    "show",
    "status",
    "summary",
]


@pytest.fixture
def host(viewer):
    """A click program of the app's developer, with everything mounted."""

    @click.group()
    @click.pass_context
    def myviewer(ctx):
        """View things."""
        ctx.obj = {"the host's own": True}

    myviewer.add_command(privacy_group(viewer.declared()))

    def run(*words, text=None):
        return CliRunner().invoke(myviewer, ["privacy", *words], prog_name="myviewer", input=text)

    return run


def test_it_works_before_the_app_was_ever_started(viewer, host):
    """No card, no file, no folder; and looking makes none."""
    for words in (
        ["status"],
        ["config"],
        ["details"],
        ["outbox"],
        ["events"],
        ["review"],
        ["status", "--json"],
    ):
        done = host(*words)
        assert (0, None) == (done.exit_code, done.exception), words
    assert not viewer.ledger.root.exists()
    assert not viewer.known.config_file.parent.exists()
    assert () == cards(viewer.home.locations)
    assert "nobody has answered yet" in host("status").output


def test_an_answer_given_there_holds_in_the_app(viewer, host, collector):
    """From its very first start; what was shown is the app's own catalogue."""
    done = host("enable")
    assert "Viewer Opened (usage)" in done.stderr
    assert "myviewer privacy details" in done.stderr
    assert Mode.ON is viewer.choice.mode
    with viewer.open() as running:
        viewer.record(running, 1)
        viewer.until(lambda: viewer.states() == ["sent"])
    assert 1 == collector.counts.events
    assert "sent" in host("events").output


def test_each_command_is_there_and_has_help(host):
    """And none of them chooses another app."""
    text = host("--help").output
    for verb in VERBS:
        assert f"  {verb} " in text
        shown = host(verb, "--help").output
        assert "Usage: myviewer privacy" in shown
        assert "--app" not in shown
        assert "--config-file" not in shown
    assert "--app" not in host("outbox", "hold", "--help").output
    assert "--all" not in host("forget", "--help").output


def test_it_says_how_to_go_on_in_the_host_s_own_words(viewer, host):
    """Nobody is sent to another program."""
    viewer.run_once(1)
    assert "myviewer privacy outbox" in host("status").output
    assert "myviewer privacy outbox approve all" in host("outbox").output
    assert "pellucid analytics" not in host("details").output


def test_the_whole_way_of_an_event(viewer, host):
    """Held, shown, approved, sent, proved, forgotten; all in the host's command line."""
    viewer.run_once(7)
    assert 0 == host("enable").exit_code
    assert 0 == host("outbox", "approve", "all", text="y\n").exit_code
    with viewer.open():
        viewer.until(lambda: viewer.states() == ["sent"])
    (entry,) = viewer.ledger.sessions()
    assert '"windows":7' in host("show", f"{entry.folder}:0", "--payload").output
    assert 0 == host("forget", entry.folder, "--yes").exit_code
    assert [] == viewer.ledger.sessions()
    assert 0 == host("forget", "myviewer", "--yes").exit_code


def test_an_error_is_a_sentence_and_a_code(viewer, host):
    """The host has nothing to catch: not for what makes no sense, nor for what is broken."""
    done = host("show", "nothing")
    assert 3 == done.exit_code
    assert isinstance(done.exception, SystemExit)
    assert "Error: There is no event 'nothing'." in done.stderr
    viewer.run_once()
    viewer.known.config_file.write_bytes(b"broken")
    assert 4 == host("pause").exit_code
    assert 2 == host("nonsense").exit_code
    assert 1 == host("disable", text="n\n").exit_code


def test_a_wrong_declaration_is_told_when_it_is_used(viewer):
    """A host that declares its app wrongly still starts."""
    group = privacy_group(viewer.declared(name="no name"))
    assert 0 == CliRunner().invoke(group, ["--help"]).exit_code
    done = CliRunner().invoke(group, ["status"])
    assert 2 == done.exit_code
    assert "An app cannot be called 'no name'" in done.stderr


def test_an_unexpected_fault_leaves_a_report_and_no_traceback(viewer, home):
    """As everywhere else."""
    group = privacy_group(viewer.declared(host=5))
    done = CliRunner().invoke(group, ["status"])
    assert 70 == done.exit_code
    assert "Traceback" not in done.output
    (report,) = (home.locations.state / "faults").iterdir()
    assert str(report) in done.stderr
    assert "Traceback" in report.read_text()


def test_another_name_and_no_host_at_all(viewer):
    """The group is a program by itself."""
    group = privacy_group(viewer.declared(), name="telemetry")
    done = CliRunner().invoke(group, ["status", "--json"], prog_name="telemetry")
    assert ("telemetry", 0) == (group.name, done.exit_code)


def test_mounting_it_costs_little():
    """No numpy, no keyring, no network code; not even the commands themselves."""
    program = (
        "import sys; from pellucid.cli.host import privacy_group; from pellucid import App\n"
        "privacy_group(App(name='a', version='1', project_key='k', catalogue='c.toml'))\n"
        "print(sorted({'numpy', 'keyring', 'msgspec', 'pellucid.cli.status', 'http.client'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=dict(os.environ)
    )
    assert "[]\n" == done.stdout
