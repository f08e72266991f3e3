"""How a config changed, as it stands on disk, and who wrote it there."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, Known
from pellucid.config.history import ConfigHistory, changing, last_unasked
from pellucid.config.reading import SetUp
from pellucid.config.settings import Settings
from pellucid.errors import LedgerError
from pellucid.housekeeping.rounds import Round
from pellucid.housekeeping.settings import NS_PER_DAY, Retention
from pellucid.ledger.ledger import Ledger
from pellucid.ledger.purge import ForgetApp, forget
from pellucid.locations import Locations

NONE = Known(collection=Collection.NOT_SET_UP)
BROKEN = Known(collection=Collection.UNKNOWN)
ON = Known(collection=Collection.ON, analytics_id="a" * 32, data_dir=Path("/data"))
OFF = Known(collection=Collection.OFF, analytics_id="a" * 32, data_dir=Path("/data"))
OTHER = Known(collection=Collection.ON, analytics_id="b" * 32, data_dir=Path("/data"), has_email=True)


class Stepping:
    """A clock that moves a second with each look."""

    def __init__(self) -> None:
        self.ns = 1_795_521_600_000_000_000

    def now_ns(self):
        """A second later than at the last look."""
        self.ns += 1_000_000_000
        return self.ns

    def monotonic_s(self):
        """Stands still meanwhile."""
        return self.ns / 1e9


@pytest.fixture
def history(tmp_path):
    return ConfigHistory(root=tmp_path / "ledger", clock=Stepping())


def note(history, *states, **how):
    """Write states down, one after the other; return the last change."""
    change = None
    with history.locked():
        for state in states:
            change = history.note(state, **how)
    return change


def told(history):
    """Name what happened, change by change."""
    return [[event.value for event in change.events] for change in history.changes()]


def test_the_first_look_is_no_change(history):
    """It says how things stood; what is the same afterwards is not written again."""
    assert () == history.changes()
    assert note(history, ON, ON) is None
    assert () == history.changes()
    assert 1 == history.path.read_bytes().count(b"\n")


def test_each_change_is_one_line(history):
    """What is read again is what was written."""
    last = note(history, ON, OFF, BROKEN, OTHER)
    assert [
        ["switched off"],
        ["unreadable"],
        ["email set", "switched on", "new id"],
    ] == [row if row[0] != "replaced by a default" else row[1:] for row in told(history)]
    assert "replaced by a default" == told(history)[-1][0]
    assert last == history.changes()[-1]
    assert (OFF, OTHER, False) == (last.last, last.after, last.is_ours)
    assert 4 == history.path.read_bytes().count(b"\n")
    assert last.at_ns == history.latest_ns


@pytest.mark.skipif(sys.platform == "win32", reason="rights are other ones there")
def test_only_the_person_can_read_it(history):
    """The log, its lock and their folder."""
    note(history, ON)
    for path in (history.path, history.path.with_suffix(".lock")):
        assert 0o600 == stat.S_IMODE(path.stat().st_mode)
    assert 0o700 == stat.S_IMODE(history.path.parent.stat().st_mode)


def test_no_email_address_is_in_it(history, tmp_path):
    """Only that there is one."""
    app = custom_app(tmp_path / "analytics.json", tmp_path / "data")
    settings = Settings(app=app, locations=Locations.under(tmp_path / "home"), clock=SystemClock())
    settings.set_enabled(True)
    note(history, Known.of(settings.read()))
    settings.set_email("me@example.com")
    note(history, Known.of(settings.read()))
    assert [["email set"]] == told(history)
    assert b"example" not in history.path.read_bytes()


def test_a_torn_end_costs_no_other_line(history):
    """The power failed in the middle of a line."""
    note(history, ON, OFF)
    with history.path.open("ab") as file:
        file.write(b'{"at":"2026-')
    assert [["switched off"]] == told(history)
    note(history, ON)
    assert [["switched off"], ["switched on"]] == told(history)


def test_what_cannot_be_read_is_an_error_and_what_makes_no_sense_is_not(history):
    """A line of a later version is passed over."""
    note(history, ON, OFF)
    with history.path.open("ab") as file:
        file.write(
            b'{"at":"2026-11-27T00:00:00Z","events":["a new word"],"now":{"collection":"on"}}\n[]\n1\n'
        )
    assert [["switched off"]] == told(history)
    history.path.unlink()
    history.path.mkdir()
    with pytest.raises(LedgerError, match=r"config\.ndjson cannot be read"):
        history.changes()


def test_a_change_found_late_says_since_when(history):
    """It lies between the last look and this one."""
    note(history, ON)
    change = note(history, OFF, since_ns=5)
    assert (5, 5) == (change.since_ns, history.changes()[0].since_ns)


def test_a_log_that_was_forgotten_begins_with_what_was_known(history):
    """A witness that runs remembers how it stood."""
    note(history, ON)
    history.path.unlink()
    assert note(history, OFF, before=ON).last == ON
    assert [["switched off"]] == told(history)


def test_it_is_written_under_its_lock_only(history):
    """Else two might write the same change."""
    with pytest.raises(RuntimeError):
        history.note(ON)


def test_old_changes_are_let_go(history):
    """How things stood is kept, also what was when the file could be read."""
    note(history, ON, OFF, BROKEN)
    old_ns = history.latest_ns + 1
    note(history, OTHER, OFF)
    assert 2 == history.let_go(old_ns)
    assert [
        ["replaced by a default", "email set", "switched on", "new id"],
        ["email cleared", "switched off", "new id"],
    ] == told(history)
    assert 0 == history.let_go(old_ns)
    assert 2 == history.let_go(history.latest_ns + 1)
    assert () == history.changes()
    assert note(history, ON).last == OFF


def test_a_log_that_grows_too_long_loses_its_older_half(history):
    """More than three thousand changes."""
    note(history, ON)
    with history.path.open("ab") as file:
        line = history.path.read_bytes()
        file.write(line * ((1 << 20) // len(line) + 1))
    note(history, OFF)
    assert history.path.stat().st_size < (1 << 20) * 0.6
    assert [["switched off"]] == told(history)


def test_retention_lets_old_changes_go(tmp_path):
    """With the sessions, and as old as these."""
    ledger = Ledger(root=tmp_path / "ledger", clock=Stepping())
    history = ConfigHistory(root=ledger.root, clock=ledger.clock)
    note(history, ON, OFF)
    ledger.clock.ns += 3 * NS_PER_DAY
    note(history, ON)
    for days, expected in ((None, 2), (7, 2), (2, 1)):
        finder = type("NoText", (), {"places": staticmethod(lambda _raw: [])})()
        work = Round(
            ledger=ledger, finder=finder, retention=Retention(age_days=days), data_dir=tmp_path / "data"
        )
        for _ in work.go_on():
            pass
        assert expected == len(history.changes())


def test_forgetting_the_app_forgets_its_changes(history):
    """Nothing of them is left, the id included."""
    note(history, ON, OTHER)
    root = history.path.parent.parent
    forget(Ledger(root=root, clock=SystemClock()), ForgetApp())
    assert () == history.changes()
    assert [] == [path for path in root.rglob("*") if path.is_file() and b"b" * 32 in path.read_bytes()]


@pytest.fixture
def settings(tmp_path):
    """Rerun's settings, and a ledger of it."""
    locations = Locations.under(tmp_path / "home")
    app = custom_app(tmp_path / "config" / "analytics.json", tmp_path / "data")
    locations.ledger_root(app).mkdir(parents=True)
    return Settings(app=app, locations=locations, clock=SystemClock())


def of(settings):
    """The history of those settings."""
    root = settings._locations.ledger_root(settings._app)
    return ConfigHistory(root=root, clock=SystemClock())


def test_our_own_verbs_say_that_it_was_us(settings):
    """Each of them, in the same breath; also where nobody watches."""
    settings.set_enabled(False)
    settings.set_enabled(True)
    settings.new_id()
    settings.set_email("me@example.com")
    settings.set_email(None)
    settings.set_email(None)
    assert [
        ["first set-up"],
        ["switched on"],
        ["new id"],
        ["email set"],
        ["email cleared"],
    ] == told(of(settings))
    assert {(True, None)} == {(change.is_ours, change.since_ns) for change in of(settings).changes()}


def test_what_others_did_before_is_not_taken_for_ours(settings):
    """Nobody watched; our verb finds it, and says since when it may have been."""
    settings.set_enabled(False)
    looked_ns = of(settings).latest_ns
    text = settings._app.config_file.read_text()
    settings._app.config_file.write_text(text.replace("false", "true"))
    settings.set_email("me@example.com")
    _, theirs, ours = of(settings).changes()
    assert (["switched on"], False, looked_ns) == (
        [event.value for event in theirs.events],
        theirs.is_ours,
        theirs.since_ns,
    )
    assert (["email set"], True) == ([event.value for event in ours.events], ours.is_ours)


def test_without_a_ledger_nothing_is_written_down(tmp_path):
    """Nothing is kept of an app that nobody has ever watched."""
    locations = Locations.under(tmp_path / "home")
    app = custom_app(tmp_path / "config" / "analytics.json", tmp_path / "data")
    Settings(app=app, locations=locations, clock=SystemClock()).set_enabled(False)
    assert not locations.data.exists()


def test_a_log_that_cannot_be_written_keeps_nobody_from_choosing(settings):
    """The choice counts for more."""
    folder = settings._locations.ledger_root(settings._app) / "housekeeping"
    folder.write_text("in the way")
    settings.set_enabled(False)
    assert not settings.read().enabled


def test_a_witness_that_looks_meanwhile_finds_nothing_new(settings, tmp_path):
    """It waits for the lock, reads under it, and so neither doubles the change nor takes it for somebody else's."""
    settings.set_enabled(True)
    history = of(settings)
    app, root, done = settings._app, settings._locations.ledger_root(settings._app), tmp_path / "done"
    words = [sys.executable, "-c", LOOKING, *map(str, (app.config_file, app.default_data_dir, root, done))]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as looking:
        try:
            assert "ready\n" == looking.stdout.readline()
            for number in range(40):
                settings.set_enabled(number % 2 == 1)
        finally:
            done.touch()
        assert 0 == looking.wait(60)
    assert [["first set-up"], *([["switched off"], ["switched on"]] * 20)] == told(history)
    assert {True} == {change.is_ours for change in history.changes()}


LOOKING = """
import sys
from pathlib import Path
from pellucid.apps import custom_app
from pellucid.clock import SystemClock
from pellucid.config.changes import Known
from pellucid.config.history import ConfigHistory
from pellucid.config.reading import read_config

config, data, root, done = map(Path, sys.argv[1:])
app, history, told = custom_app(config, data), ConfigHistory(root=root, clock=SystemClock()), False
while not done.exists():
    with history.locked():
        history.note(Known.of(read_config(app)))
    if not told:
        print("ready", flush=True)
        told = True
"""


def test_the_notice_for_the_window(settings):
    """What turned collection on last, unless it was the person, or is off again."""
    assert last_unasked(()) is None
    settings.set_enabled(False)
    assert last_unasked(of(settings).changes()) is None
    state = settings.read()
    assert isinstance(state, SetUp)
    with of(settings).locked():
        change = of_locked(
            settings,
            Known(collection=Collection.ON, analytics_id=state.analytics_id, data_dir=state.data_dir),
        )
    assert change == last_unasked(of(settings).changes())
    settings._app.config_file.write_text(settings._app.config_file.read_text().replace("false", "true"))
    settings.new_id()
    assert change == last_unasked(of(settings).changes())
    settings.set_enabled(False)
    assert last_unasked(of(settings).changes()) is None
    settings.set_enabled(True)
    assert last_unasked(of(settings).changes()) is None


def of_locked(settings, known):
    """Write down what somebody else did; the lock is held."""
    history = of(settings)
    history._is_locked = True
    return history.note(known)


def test_changing_writes_nothing_where_nothing_was_changed(settings):
    """A verb that failed says nothing."""
    with pytest.raises(ValueError, match="no"), changing(of(settings).path.parent.parent, SystemClock()):
        raise ValueError("no")
    assert () == of(settings).changes()
