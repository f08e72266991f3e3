"""What an app leaves for the window."""

from __future__ import annotations

import os
import stat
import subprocess
import sys

import pytest

from pellucid.app_cards import cards
from pellucid.embedding.introduction import introduce
from pellucid.errors import LedgerError
from pellucid.locations import Locations


@pytest.fixture
def known(viewer):
    """The app as the window finds it."""
    return viewer.declared(title="My Viewer").known()


def test_the_card_and_the_catalogue_are_there(known):
    """The card names the copy, which is byte for byte the app's own; only the person can read it."""
    introduce(known, b"title = 'x'\n")
    assert (known,) == cards(Locations.of_user())
    assert b"title = 'x'\n" == known.catalogue_file.read_bytes()
    assert [known.catalogue_file] == list(known.catalogue_file.parent.iterdir())
    if sys.platform != "win32":
        assert 0o600 == stat.S_IMODE(known.catalogue_file.stat().st_mode)


def test_what_is_there_already_is_not_written_again(known):
    """Each start of an app would move it otherwise."""
    introduce(known, b"x")
    before = known.catalogue_file.stat()
    introduce(known, b"x")
    assert before.st_ino == known.catalogue_file.stat().st_ino


def test_a_new_version_replaces_the_old_one(known):
    """In one step: whoever reads it reads a whole one."""
    introduce(known, b"old")
    introduce(known, b"new")
    assert b"new" == known.catalogue_file.read_bytes()


def test_a_catalogue_that_cannot_be_read_leaves_what_was_there(known):
    """Events that were recorded under it are still to be explained; the app is introduced all the same."""
    introduce(known, b"")
    assert (known,) == cards(Locations.of_user())
    assert not known.catalogue_file.exists()
    introduce(known, b"good")
    introduce(known, b"")
    assert b"good" == known.catalogue_file.read_bytes()


def test_what_a_killed_program_left_half_written_is_no_hindrance(known):
    """Its process number comes again one day."""
    known.catalogue_file.parent.mkdir(parents=True)
    known.catalogue_file.with_suffix(f".{os.getpid()}.new").write_text("much longer than what is written now")
    introduce(known, b"short")
    assert b"short" == known.catalogue_file.read_bytes()


def test_a_link_in_its_place_is_not_followed(known, tmp_path):
    """What somebody else laid there must not have us write elsewhere."""
    victim = tmp_path / "victim"
    victim.write_text("mine")
    known.catalogue_file.parent.mkdir(parents=True)
    known.catalogue_file.with_suffix(f".{os.getpid()}.new").symlink_to(victim)
    known.catalogue_file.symlink_to(victim)
    introduce(known, b"theirs")
    assert "mine" == victim.read_text()
    assert not known.catalogue_file.is_symlink()


def test_what_cannot_be_written_is_an_error_that_names_it(known):
    """And a folder in its place is not removed."""
    known.catalogue_file.mkdir(parents=True)
    with pytest.raises(LedgerError, match=r"catalogue\.toml"):
        introduce(known, b"x")


def test_several_programs_at_once_leave_one_whole_catalogue(viewer, known):
    """Each writes under a name of its own."""
    code = """
import sys
from pellucid.apps import embedded_app
from pellucid.embedding.introduction import introduce
app = embedded_app(name="myviewer", title="My Viewer", version="1.4.0", endpoint="http://127.0.0.1:9",
    api_key="phc_test", consent_default="ask", batch_age_s=0.05)
for number in range(50):
    introduce(app, b"%d" % (number % 3) * 10_000)
"""
    started = [subprocess.Popen([sys.executable, "-c", code], env=os.environ.copy()) for _ in range(3)]
    assert [0, 0, 0] == [each.wait(60) for each in started]
    assert {10_000} == {len(known.catalogue_file.read_bytes())}
    assert [known.catalogue_file] == list(known.catalogue_file.parent.iterdir())
    assert (known,) == cards(Locations.of_user())
