"""What an app's developer says of the app."""

from __future__ import annotations

import math
import subprocess
import sys
from dataclasses import FrozenInstanceError

import pytest

from pellucid.apps import embedded_app
from pellucid.embedding.app import EU_CLOUD, App
from pellucid.errors import ConfigError, UsageError


def declared(**changes):
    """Return an app as its developer has it."""
    return App(
        **({"name": "myviewer", "version": "1.4.0", "project_key": "k", "catalogue": "c.toml"} | changes)
    )


def test_four_words_are_enough():
    """What is left out is what protects the person: the European cloud, no profile, no place, asked first, guarded."""
    app = declared()
    assert "https://eu.i.posthog.com" == EU_CLOUD == app.host
    assert ("ask", True, False, False, False) == (
        app.consent,
        app.guard,
        app.person_profile,
        app.geoip,
        app.compatible_hashes,
    )
    assert (100, 1 << 20, 30.0, 10.0) == (app.batch_count, app.batch_bytes, app.batch_age_s, app.review_s)
    assert app.strict is False


def test_it_is_a_value():
    """Nobody changes it once it is declared, and a proxy's password is in no log."""
    app = declared(proxy="http://me:secret@proxy:3128")
    with pytest.raises(FrozenInstanceError):
        app.host = "https://elsewhere"
    assert "secret" not in repr(app)


def test_it_is_known_by_its_folders(viewer):
    """As the window and the commands find it, with all that a card says."""
    app = declared(
        title="My Viewer",
        consent="opt-out",
        host="http://127.0.0.1:1",
        batch_count=7,
        batch_bytes=9_000,
        batch_age_s=300.0,
    )
    assert (
        embedded_app(
            name="myviewer",
            title="My Viewer",
            version="1.4.0",
            endpoint="http://127.0.0.1:1",
            api_key="k",
            consent_default="opt-out",
            batch_count=7,
            batch_bytes=9_000,
            batch_age_s=300.0,
        )
        == app.known()
    )
    assert "myviewer" == declared().known().title


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": ""},
        {"name": "../elsewhere"},
        {"name": "rerun"},
        {"name": "my viewer"},
        {"host": "http://eu.i.posthog.com"},
        {"host": "ftp://eu.i.posthog.com"},
        {"host": "https://me:secret@eu.i.posthog.com"},
        {"host": ""},
        {"consent": "optout"},
        {"consent": ""},
        {"batch_count": 0},
        {"batch_count": -1},
        {"batch_bytes": 0},
        {"batch_age_s": -0.1},
        {"batch_age_s": math.nan},
        {"review_s": -1.0},
        {"review_s": math.nan},
        {"most_events": 0},
        {"most_bytes": 0},
        {"most_age_s": -1.0},
        {"timeout_s": 0.0},
        {"timeout_s": math.nan},
    ],
)
def test_what_makes_no_sense_is_named(viewer, wrong):
    """When the app is opened, not when it sends; without the password that may be in it."""
    with pytest.raises(UsageError) as caught:
        declared(**wrong).known()
    assert caught.value.title
    assert caught.value.remedy
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "odd",
    [
        {"review_s": None},
        {"review_s": 0.0},
        {"batch_age_s": 0.0},
        {"batch_age_s": math.inf},
        {"most_age_s": math.inf},
        {"batch_count": 1},
        {"host": "https://telemetry.example.com/ingest"},
        {"host": "http://[::1]:8000"},
        {"proxy": "nonsense"},
    ],
)
def test_what_is_odd_but_has_a_meaning_is_taken(viewer, odd):
    """A proxy comes from the person's machine: a wrong one keeps events waiting, not from being recorded."""
    assert "myviewer" == declared(**odd).known().key


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows its homes otherwise")
def test_a_person_without_a_home_is_told_of(monkeypatch):
    """There is no place for their choice."""
    import pwd

    def unlisted(_uid):
        raise KeyError("no such user")

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", unlisted)
    with pytest.raises(ConfigError):
        declared().known()


def test_declaring_costs_nothing():
    """A host may declare an app and never open it."""
    code = """
import sys
from pellucid import App
App(name="a", version="1", project_key="k", catalogue="c")
print(*sorted(name for name in sys.modules if name.startswith("pellucid")))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ["pellucid", "pellucid.embedding", "pellucid.embedding.app"] == done.stdout.split()
