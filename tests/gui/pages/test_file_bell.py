"""A small file may be replaced, deleted, made or written in place: each is heard."""

from __future__ import annotations

import pytest

from pellucid_gui.pages.file_bell import FileBell


@pytest.fixture
def bell(tmp_path, qapp):
    """A bell for a file in a folder that is not there."""
    made = FileBell(tmp_path / "folder" / "file.json")
    yield made
    made.close()


def test_everything_is_heard(bell, tmp_path, until):
    """As long as `follow` is called after each ring."""
    rung = []
    bell.rung.connect(lambda: rung.append(bell.follow()))
    bell.follow()
    file = tmp_path / "folder" / "file.json"

    def heard(do):
        before = len(rung)
        do()
        until(lambda: len(rung) > before)

    heard(file.parent.mkdir)
    heard(lambda: file.write_text("1"))
    heard(lambda: file.write_text("22"))
    fresh = file.with_suffix(".new")
    heard(lambda: (fresh.write_text("3"), fresh.replace(file)))
    heard(file.unlink)


def test_a_closed_bell_is_silent(bell):
    """It follows nothing."""
    bell.follow()
    bell.close()
    assert [] == [*bell._watcher.files(), *bell._watcher.directories()]
