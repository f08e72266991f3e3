"""The system's own programs, and files that are written whole."""

from __future__ import annotations

import pytest

from pellucid.errors import ServiceError
from pellucid.service.tools import ask, read_whole, remove, write_whole


def test_an_answer_is_the_code_and_the_words(system):
    """And the last line of what it complained about."""
    system.has("tool")
    system.answers("tool", "a", code=3, said="yes\nno\n", complaint="first\nFailed to do it.\n")
    answer = ask("tool", "a", "b c")
    assert (3, "yes\nno\n", "Failed to do it") == (answer.code, answer.said, answer.complaint)
    assert ["tool a b c"] == system.asked


def test_a_program_that_fails_in_silence_is_named(system):
    """There is always something to tell a person."""
    system.has("tool")
    system.answers("tool", code=4)
    assert "tool ended with 4" == ask("tool").complaint


def test_a_missing_program_is_an_answer(system):
    """No exception: on many machines it is normal."""
    assert (127, "tool is not on this machine") == (ask("tool").code, ask("tool").complaint)


def test_a_broken_program_is_an_answer(tmp_path, system):
    """It cannot be started, and that is said."""
    (tmp_path / "bin" / "tool").write_bytes(b"\x7fELF")
    (tmp_path / "bin" / "tool").chmod(0o755)
    answer = ask("tool")
    assert 126 == answer.code
    assert "cannot be started" in answer.complaint


def test_a_file_is_written_whole(tmp_path):
    """With its folder, and nothing beside it."""
    file = tmp_path / "a" / "b" / "c"
    for content in (b"one", b"two"):
        write_whole(file, content)
        assert content == read_whole(file)
    assert [file] == list(file.parent.iterdir())
    remove(file)
    remove(file)
    assert read_whole(file) is None


def test_what_cannot_be_done_names_the_file(tmp_path):
    """A person has to know which."""
    (tmp_path / "file").write_bytes(b"in the way")
    (tmp_path / "folder" / "x").mkdir(parents=True)
    with pytest.raises(ServiceError, match="file/under cannot be written"):
        write_whole(tmp_path / "file" / "under", b"")
    with pytest.raises(ServiceError, match="folder cannot be written"):
        write_whole(tmp_path / "folder", b"")
    assert {"file", "folder"} == {path.name for path in tmp_path.iterdir()}
    with pytest.raises(ServiceError, match="folder cannot be read"):
        read_whole(tmp_path / "folder")
    with pytest.raises(ServiceError, match="folder cannot be removed"):
        remove(tmp_path / "folder")
