"""Rerun's own verbs, done more carefully."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from pellucid.cli.analytics import analytics
from pellucid.config.reading import SetUp, read_config


def test_config_says_it_in_words_and_where_everything_is(home, call):
    """State, id, config, data folder, our copies and the receiver are all named."""
    home.set_up("with_email")
    done = call("analytics", "config")
    assert 0 == done.code
    for part in (
        "Rerun collects usage data and sends it.",
        "0ffd2d4bba82457787126fb042812cc1",
        str(home.app.config_file),
        str(home.app.default_data_dir),
        str(home.ledger.root),
        "https://tel.rerun.io",
        "foo@example.com",
    ):
        assert part in done.out


@pytest.mark.parametrize(
    ("name", "state"),
    [(None, "not set up"), ("fresh_enabled", "on"), ("disabled", "off"), ("BAD_truncated", "unknown")],
)
def test_config_as_json(home, call, name, state):
    """Each state is one JSON document with the same word."""
    if name:
        home.set_up(name)
    found = call("analytics", "config", "--json").json
    assert (state, str(home.app.config_file)) == (found["state"], found["config_file"])
    assert ("analytics_id" in found) is (state in {"on", "off"})


def test_reading_changes_nothing(home, call):
    """Looking makes no file and no folder anywhere."""
    for verb in ("config", "details"):
        assert 0 == call("analytics", verb).code
    assert 0 == call("status").code
    assert [] == list(home.path.iterdir())


def test_disable_and_enable(home, call):
    """Each says from when it holds, and the file says so too."""
    home.set_up()
    done = call("analytics", "disable")
    assert (0, "Rerun: collection is off from its next start.\n") == (done.code, done.out)
    assert not read_config(home.app).enabled
    assert "on from its next start" in call("analytics", "enable").out
    assert read_config(home.app).enabled


def test_disable_names_what_still_sends_and_what_still_waits(home, call):
    """A program that holds a session open, and the events in the queue, are named."""
    home.set_up()
    file = home.queue()
    program = "import sys; f = open(sys.argv[1], 'r+b'); print('ready', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", program, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as child:
        assert b"ready\n" == child.stdout.readline()
        said = call("analytics", "disable").out
        found = call("analytics", "disable", "--json").json
        child.communicate()
    assert f"pid {child.pid}" in said
    assert "until they are restarted" in said
    assert "3 events still wait" in said
    assert ([child.pid], 3) == ([each["pid"] for each in found["running"]], found["queued_events"])


def test_a_first_enable_says_that_the_quiet_session_is_over(home, call):
    """Making the config takes Rerun's quiet first session away, and that is told."""
    done = call("analytics", "enable")
    assert 0 == done.code
    assert "very first run" in done.err
    assert read_config(home.app).enabled


@pytest.mark.parametrize("verb", ["enable", "disable"])
def test_a_broken_config_is_asked_about(home, call, verb):
    """The consequence is told; a no, or nobody there, changes nothing; a yes keeps the broken file."""
    home.break_config(b"broken")
    declined = call("analytics", verb, answer="n\n")
    assert (1, "Nothing was changed.") == (declined.code, declined.err.splitlines()[-1].rpartition(": ")[2])
    assert "ON, under a new id" in declined.err
    assert 2 == call("analytics", verb).code
    assert b"broken" == home.app.config_file.read_bytes()
    agreed = call("analytics", verb, answer="y\n")
    assert 0 == agreed.code
    (kept,) = home.locations.set_aside_dir(home.app).iterdir()
    assert str(kept) in agreed.err
    assert b"broken" == kept.read_bytes()
    assert (verb == "enable") is read_config(home.app).enabled


def test_yes_answers_beforehand(home, call):
    """With --yes nobody is asked."""
    home.break_config(b"broken")
    assert 0 == call("analytics", "disable", "--yes", "--json").code
    assert not read_config(home.app).enabled


def test_a_folder_in_the_configs_place_is_an_error_of_its_own(home, call):
    """What cannot be replaced ends with the config's exit code, whatever was agreed to."""
    home.app.config_file.mkdir(parents=True)
    done = call("analytics", "disable", "--yes")
    assert 4 == done.code
    assert "is a folder" in done.err


def test_email(home, call):
    """An address is attached and detached, with a word on what that means."""
    home.set_up("disabled")
    assert "no longer anonymous" in " ".join(call("analytics", "email", "--help").out.split())
    attached = call("analytics", "email", "a@b.c")
    assert (0, "a@b.c") == (attached.code, read_config(home.app).email)
    assert "personal" in attached.err
    assert "is detached" in call("analytics", "email", "--remove").out
    assert "No e-mail address was attached." in call("analytics", "email", "--remove").out
    assert read_config(home.app).email is None


@pytest.mark.parametrize("arguments", [[], ["a@b.c", "--remove"], ["nonsense"]])
def test_email_needs_one_thing(home, call, arguments):
    """Neither nothing, nor both, nor nonsense."""
    home.set_up("disabled")
    assert 2 == call("analytics", "email", *arguments).code


def test_email_does_not_set_up(home, call):
    """An address never makes a config."""
    assert 4 == call("analytics", "email", "a@b.c").code
    assert not home.app.config_file.exists()


def test_a_warning_is_told_on_standard_error(home, call, monkeypatch):
    """What the person should not miss does not disturb the data."""
    home.set_up()
    monkeypatch.setenv("CI", "")
    done = call("analytics", "disable", "--json")
    assert "Warning: CI is set" in done.err
    assert "off" == done.json["state"]


def test_another_config_by_path(home, call, tmp_path):
    """With --config-file and --data-dir the verbs work on any folder of that format."""
    file = tmp_path / "other" / "analytics.json"
    done = call("analytics", "disable", "--config-file", file, "--data-dir", tmp_path / "d", "--json")
    assert (str(file), str(tmp_path / "d")) == (done.json["config_file"], done.json["data_dir"])
    assert file.exists()
    assert not home.app.config_file.exists()


def test_with_clicks_own_runner(home):
    """The group can be mounted by another click program."""
    home.set_up("disabled")
    done = CliRunner().invoke(analytics, ["enable", "--json"])
    assert 0 == done.exit_code
    state = read_config(home.app)
    assert isinstance(state, SetUp)
    assert state.enabled


def test_names_that_are_no_text_do_not_crash(command, tmp_path):
    """A folder whose name is no Unicode is printed with escapes, also to a terminal that knows only ASCII."""
    file = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xc3\xa4/c.json")
    done = command("analytics", "config", "--config-file", file, PYTHONIOENCODING="ascii")
    assert 0 == done.code
    assert "\\udcff" in done.out


VERBS_OF_OURS = [
    ["accept"],
    ["class", "usage", "off"],
    ["id", "new"],
    ["local"],
    ["pause"],
    ["resume"],
    ["review"],
]


@pytest.mark.parametrize("words", VERBS_OF_OURS)
def test_a_verb_that_rerun_does_not_have(home, call, words):
    """It is said whom it is for, and nothing is made."""
    done = call("analytics", *words)
    assert (2, "") == (done.code, done.out)
    assert "Rerun has no such verb" in done.err
    assert [] == list(home.path.iterdir())


def test_help_lists_the_verbs_of_both(call):
    """Each explains itself, too."""
    text = call("analytics", "--help").out
    for verb in ["clear", "config", "details", "disable", "email", "enable", *(w[0] for w in VERBS_OF_OURS)]:
        assert f"  {verb} " in text
        assert "Usage:" in call("analytics", verb, "--help").out


def test_the_app_may_be_named_before_or_behind_the_verb(viewer, call):
    """The same app, the same answer; two of them make no sense."""
    viewer.run_once()
    before = call("analytics", "--app", "myviewer", "config", "--json")
    behind = call("analytics", "config", "--json", "--app", "myviewer")
    assert (0, "myviewer") == (before.code, before.json["app"])
    assert before == behind
    assert 2 == call("analytics", "--app", "myviewer", "config", "--app", "rerun").code
    assert "rerun" == call("analytics", "config", "--json").json["app"]


def test_an_option_of_the_other_kind_is_refused(viewer, call):
    """Whatever has no meaning for an app is not passed over."""
    viewer.run_once()
    done = call("analytics", "email", "a@b.c", "--app", "myviewer", "--config-file", "x")
    assert 2 == done.code
    assert "folders of its own" in done.err
