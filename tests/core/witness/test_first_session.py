"""Telling a first session by its config."""

from __future__ import annotations

import os

import pytest

from pellucid import rfc3339
from pellucid.apps import custom_app
from pellucid.witness.first_session import FirstSession

S = 1_000_000_000
NOW_NS = rfc3339.parse("2026-11-27T12:00:00Z")
GOOD = (
    b'{"analytics_enabled":true,"analytics_id":"228e582615214b838e4b170bff3905e9","metadata":{},'
    b'"config_file_path":"/c/analytics.json","data_dir_path":"/d"}'
)


class Still:
    """A clock that the test sets."""

    now_s = 0.0

    def now_ns(self):
        """Nanoseconds since the epoch."""
        return NOW_NS + int(self.now_s * S)

    def monotonic_s(self):
        """Seconds."""
        return self.now_s


class Setting:
    """An app, and who watches for its first session."""

    def __init__(self, top):
        self.app = custom_app(top / "config" / "analytics.json", top / "data")
        self.app.config_file.parent.mkdir()
        self.clock = Still()
        self.first = FirstSession(self.app, clock=self.clock)

    def make_config(self, at_s, content=GOOD):
        """Put a config there that was written at that second."""
        self.app.config_file.write_bytes(content)
        os.utime(self.app.config_file, ns=(NOW_NS, NOW_NS + int(at_s * S)))

    def is_first(self, at_s, number=1):
        """Whether a session is, whose first line was recorded then."""
        at = rfc3339.form(NOW_NS + int(at_s * S))
        raw = (
            f'{{"time_utc":"{at}","kind":"Append","name":"e","props":{{"event_id":{{"Integer":{number}}}}}}}'
        )
        return self.first.made_for(raw.encode()) is not None


@pytest.fixture
def setting(tmp_path):
    return Setting(tmp_path)


def test_the_session_that_follows_the_config_is_the_first(setting):
    """Once the config was seen to be missing; and only that one."""
    setting.first.look()
    setting.make_config(10.0)
    assert setting.is_first(10.007)
    assert not setting.is_first(10.05)


def test_a_config_that_was_there_makes_no_first_session(setting):
    """However young it is."""
    setting.make_config(10.0)
    setting.first.look()
    assert not setting.is_first(10.007)


def test_a_broken_config_is_as_none(setting):
    """Rerun replaces it, and counts that as a first run."""
    setting.make_config(1.0, b'{"analytics_enabled":tr')
    setting.first.look()
    setting.make_config(10.0)
    assert setting.is_first(10.007)


@pytest.mark.parametrize(
    ("at_s", "number"),
    [
        (9.0, 1),  # it began under another config
        (11.0, 1),  # the config was made for something else
        (10.007, 2),  # it had begun already
    ],
)
def test_another_session_is_not_taken_for_it(setting, at_s, number):
    """Where nobody can say, nothing is said."""
    setting.first.look()
    setting.make_config(10.0)
    assert not setting.is_first(at_s, number)


def test_a_config_that_is_older_than_the_look_was_put_back(setting):
    """It is no new one."""
    setting.clock.now_s = 20.0
    setting.first.look()
    setting.make_config(10.0)
    assert not setting.is_first(10.007)


def test_without_a_config_nothing_is_said(setting):
    """It may be gone again; a broken line tells no time."""
    setting.first.look()
    assert not setting.is_first(10.0)
    setting.make_config(10.0)
    assert setting.first.made_for(b"broken") is None
    assert setting.is_first(10.007)
