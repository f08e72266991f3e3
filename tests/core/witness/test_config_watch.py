"""The witness's eye on a config: what is written down, what is told, and how often."""

from __future__ import annotations

import json
import threading
import time

import pytest

from pellucid.apps import custom_app, rerun_app
from pellucid.clock import SystemClock
from pellucid.config.changes import Collection, Known
from pellucid.config.history import ConfigHistory
from pellucid.config.settings import Settings
from pellucid.errors import LedgerError
from pellucid.locations import Locations
from pellucid.witness.beats import Doing
from pellucid.witness.config_watch import ConfigWatch, notification_of
from pellucid.witness.watched import WATCHED_FILE, After, Stretch


class Told:
    """A notifier that remembers what it was asked to show."""

    def __init__(self) -> None:
        self.notices = []

    def notify(self, notification):
        """Remember it."""
        self.notices.append(notification)
        return True


class Scene:
    """A program's config, and witnesses of it one after the other."""

    def __init__(self, top) -> None:
        self.locations = Locations.under(top / "home")
        self.app = custom_app(top / "config" / "analytics.json", top / "data")
        self.app.config_file.parent.mkdir()
        self.root = self.locations.ledger_root(self.app)
        self.history = ConfigHistory(root=self.root, clock=SystemClock())
        self.told = Told()
        self.watch = self.begin()

    def begin(self):
        """Start a witness's eye."""
        return ConfigWatch(app=self.app, root=self.root, clock=SystemClock(), notifier=self.told)

    def put(self, analytics_id="a" * 32, *, enabled=True):
        """Write the config as Rerun does."""
        config = {
            "analytics_enabled": enabled,
            "analytics_id": analytics_id,
            "metadata": {},
            "config_file_path": str(self.app.config_file),
            "data_dir_path": str(self.app.default_data_dir),
        }
        fresh = self.app.config_file.with_suffix(".tmp")
        fresh.write_text(json.dumps(config))
        fresh.replace(self.app.config_file)

    def look(self):
        """Look; return what happened."""
        change = self.watch.look()
        return [] if change is None else [event.value for event in change.events]

    @property
    def notices(self):
        """What was told up to now."""
        self.watch.close()
        return self.told.notices


@pytest.fixture
def scene(tmp_path):
    scene = Scene(tmp_path)
    yield scene
    scene.watch.close()


def test_a_first_set_up_is_told(scene):
    """Nobody was asked whether collection shall be on."""
    assert [] == scene.look()
    scene.put()
    assert ["first set-up"] == scene.look()
    (notice,) = scene.notices
    assert notice.title.endswith(": collection is on")
    assert "has set itself up, with collection on." in notice.text
    command = f"pellucid analytics disable --config-file {scene.app.config_file}"
    assert f"Pellucid did not do this. `{command}` switches it off." in notice.text


def test_switched_on_again_is_told_once(scene):
    """However often somebody looks, and by whichever witness."""
    scene.put(enabled=False)
    assert [] == scene.look()
    scene.put()
    assert ["switched on"] == scene.look()
    assert [] == scene.look()
    scene.watch.close()
    scene.watch = scene.begin()
    assert [] == scene.look()
    assert ["had collection switched off. It is on again."] == [
        notice.text.partition(") ")[2].partition(" Pellucid")[0] for notice in scene.notices
    ]


def test_what_is_on_is_not_news(scene):
    """At the first look of all, and at changes that leave it on or switch it off."""
    scene.put()
    scene.look()
    scene.put("b" * 32)
    assert ["new id"] == scene.look()
    scene.put("b" * 32, enabled=False)
    assert ["switched off"] == scene.look()
    assert [] == scene.notices


def test_a_default_after_corruption_is_told(scene):
    """It was off; the program could not read it, and switched on."""
    scene.put(enabled=False)
    scene.look()
    scene.app.config_file.write_text("{")
    assert ["unreadable"] == scene.look()
    scene.put("b" * 32)
    assert ["replaced by a default", "switched on", "new id"] == scene.look()
    (notice,) = scene.notices
    assert "could not read its settings and replaced them: collection is on, under a new id." in notice.text


def test_what_was_done_through_pellucid_is_not_told(scene):
    """The person knows it."""
    settings = Settings(app=scene.app, locations=scene.locations, clock=SystemClock())
    scene.look()
    settings.set_enabled(False)
    settings.set_enabled(True)
    assert [] == scene.look()
    assert [True, True] == [change.is_ours for change in scene.history.changes()]
    assert [] == scene.notices


def test_what_changed_while_nobody_watched_is_found_at_the_start(scene):
    """It lies between the last sign of life of the witness before and the start of this one, and that is told."""
    scene.put(enabled=False)
    scene.look()
    ended_ns = SystemClock().now_ns()
    stretch = Stretch(
        from_ns=ended_ns - 5, to_ns=ended_ns, doing=Doing.WATCHING, after=After.START, copied=0, last_ns=None
    )
    (scene.root / WATCHED_FILE).write_bytes(stretch.line())
    scene.put()
    scene.watch.close()
    scene.watch = scene.begin()
    assert ["switched on"] == scene.look()
    (change,) = scene.history.changes()
    assert ended_ns == change.since_ns < change.at_ns
    (notice,) = scene.notices
    assert "It happened while nobody watched." in notice.text
    scene.put(enabled=False)
    assert ["switched off"] == scene.look()
    assert scene.history.changes()[-1].since_ns is None


def test_without_signs_of_life_the_last_line_counts(scene):
    """A witness that was killed at once, or one that wrote none."""
    scene.put(enabled=False)
    scene.look()
    known_ns = scene.history.latest_ns
    scene.put()
    scene.watch.close()
    scene.watch = scene.begin()
    scene.look()
    assert known_ns == scene.history.changes()[0].since_ns


def test_nothing_is_told_that_cannot_be_written_down(scene):
    """It would be told again and again; it is told once it can be."""
    scene.put(enabled=False)
    scene.look()
    aside = scene.history.path.rename(scene.root / "aside")
    scene.history.path.mkdir()
    scene.put()
    for _ in range(2):
        with pytest.raises(LedgerError):
            scene.look()
    assert [] == scene.told.notices
    scene.history.path.rmdir()
    aside.rename(scene.history.path)
    assert ["switched on"] == scene.look()
    assert 1 == len(scene.notices)


def test_a_half_written_config_is_waited_for(scene):
    """Rerun 0.37 writes it in place."""
    scene.put()
    scene.look()
    whole = scene.app.config_file.read_bytes()
    scene.app.config_file.write_bytes(whole[:20])

    def finish():
        time.sleep(0.02)
        scene.app.config_file.write_bytes(whole)

    writing = threading.Thread(target=finish)
    writing.start()
    assert [] == scene.look()
    writing.join()


def test_a_notifier_that_fails_is_no_trouble(scene):
    """The change is written down all the same."""
    scene.look()
    scene.told.notify = lambda _notification: 1 / 0
    scene.put()
    assert ["first set-up"] == scene.look()
    assert [] == scene.notices


def test_rerun_s_own_config_need_not_be_named(scene):
    """The command that switches it off is the short one."""
    scene.look()
    scene.put()
    change = scene.watch.look()
    text = notification_of(change, rerun_app()).text
    assert text.endswith("`pellucid analytics disable` switches it off.")


def test_what_the_config_held_at_a_moment_is_known(scene):
    """From the moment on at which the file was written; not in it, and not before the first look."""
    before_ns = SystemClock().now_ns()
    assert scene.watch.held_at(before_ns) is None
    scene.put()
    written_ns = scene.app.config_file.stat().st_mtime_ns
    scene.look()
    assert scene.watch.held_at(written_ns - 1) is None
    assert scene.watch.held_at(written_ns) is None
    first = scene.watch.held_at(written_ns + 1)
    assert (
        Known(collection=Collection.ON, analytics_id="a" * 32, data_dir=scene.app.default_data_dir) == first
    )
    time.sleep(0.02)
    scene.put(enabled=False)
    scene.look()
    assert first == scene.watch.held_at(written_ns + 1)
    assert Collection.OFF is scene.watch.held_at(SystemClock().now_ns()).collection
