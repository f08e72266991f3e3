"""`pellucid catalogue new` and `generate`."""

from __future__ import annotations

import os

import pytest

import pellucid_resources
from pellucid.catalogue.generation import MARK, event_classes
from pellucid.catalogue.lookup import shipped_catalogue

EXAMPLE = pellucid_resources.catalogue("example")
CODE = event_classes(shipped_catalogue("example")).encode()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A developer's folder, in which the commands run."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_catalogue_to_begin_with(folder, call):
    """It is commented, and has no mistake and nothing unwise in it."""
    done = call("catalogue", "new")
    assert (0, "", EXAMPLE) == (done.code, done.out, (folder / "catalogue.toml").read_bytes())
    assert "pellucid catalogue check catalogue.toml" in done.err
    assert 1 == len(call("catalogue", "check", "catalogue.toml").out.splitlines())
    assert 20 < EXAMPLE.count(b"# ")


def test_it_can_be_printed(folder, call):
    """Byte for byte, and nothing is written."""
    assert EXAMPLE.decode() == call("catalogue", "new", "-").out
    assert [] == list(folder.iterdir())


def test_nothing_is_replaced_unasked(folder, call):
    """Somebody's work may be in it; no answer is no."""
    file = folder / "mine.toml"
    file.write_bytes(b"mine")
    for answer, code in {"": 2, "n\n": 1, "\n": 1}.items():
        assert code == call("catalogue", "new", file, answer=answer).code
        assert b"mine" == file.read_bytes()
    assert 0 == call("catalogue", "new", file, answer="y\n").code
    assert EXAMPLE == file.read_bytes()
    file.write_bytes(b"mine")
    assert 0 == call("catalogue", "new", file, "--yes").code
    assert EXAMPLE == file.read_bytes()
    assert 0 == call("catalogue", "new", file).code  # there is nothing to lose


def test_where_nothing_can_be_written_it_is_said(folder, call):
    """With the file's name and the reason."""
    done = call("catalogue", "new", folder / "nowhere" / "a.toml")
    assert (1, True) == (done.code, "a.toml cannot be written: No such file" in done.err)


def test_classes_are_printed_or_written(folder, call):
    """The same bytes."""
    call("catalogue", "new")
    assert CODE.decode() == call("catalogue", "generate", "catalogue.toml").out
    done = call("catalogue", "generate", "catalogue.toml", "-o", "events.py")
    assert (0, "", CODE) == (done.code, done.out, (folder / "events.py").read_bytes())
    assert "5 events" in done.err


def test_what_was_generated_is_replaced_unasked(folder, call):
    """It says of itself that it is not to be edited; any other file is asked for."""
    call("catalogue", "new")
    file = folder / "events.py"
    file.write_text(f"{MARK}\nold = True\n")
    assert 0 == call("catalogue", "generate", "catalogue.toml", "-o", file).code
    assert CODE == file.read_bytes()
    file.write_text("mine = True\n")
    assert 2 == call("catalogue", "generate", "catalogue.toml", "-o", file).code
    assert "mine = True\n" == file.read_text()
    assert 0 == call("catalogue", "generate", "catalogue.toml", "-o", file, "--yes").code
    assert CODE == file.read_bytes()


def test_a_ci_can_check(folder, call):
    """0 if the file is as it should be, 7 if it is not; nothing is written. Line ends may be those of Windows."""
    call("catalogue", "new")
    file = folder / "events.py"
    command = ("catalogue", "generate", "catalogue.toml", "-o", file, "--check")
    done = call(*command)
    assert (7, False) == (done.code, file.exists())
    assert f"Write it: pellucid catalogue generate catalogue.toml -o {file}" in done.err
    for content, code in {CODE: 0, CODE.replace(b"\n", b"\r\n"): 0, CODE + b"\n": 7, b"": 7}.items():
        file.write_bytes(content)
        assert (code, "") == (call(*command).code, call(*command).out)
        assert content == file.read_bytes()
    assert 2 == call("catalogue", "generate", "catalogue.toml", "--check").code


def test_no_classes_of_a_catalogue_with_mistakes(folder, call):
    """They would record nothing."""
    (folder / "a.toml").write_bytes(EXAMPLE.replace(b'email = "withhold"', b'mail = "withhold"'))
    done = call("catalogue", "generate", "a.toml", "-o", "events.py")
    assert (7, False, True) == (done.code, (folder / "events.py").exists(), "guard.mail" in done.err)


def test_a_file_that_cannot_be_read_is_said(folder, call):
    """A folder is none."""
    call("catalogue", "new")
    (folder / "events.py").mkdir()
    assert 2 == call("catalogue", "generate", "catalogue.toml", "-o", "events.py").code
    assert 7 == call("catalogue", "generate", "nothing.toml").code


def test_what_is_to_be_typed_next_can_be_typed(folder, call):
    """A name with a space in it stands in quotes."""
    assert "pellucid catalogue check 'my viewer.toml'" in call("catalogue", "new", "my viewer.toml").err
    done = call("catalogue", "generate", "my viewer.toml", "-o", "my events.py", "--check")
    assert "pellucid catalogue generate 'my viewer.toml' -o 'my events.py'" in done.err


def test_what_is_no_file_is_written_to_and_not_read(folder, call):
    """A device is asked nothing, and nobody is asked about it."""
    call("catalogue", "new")
    assert 0 == call("catalogue", "new", os.devnull).code
    assert 0 == call("catalogue", "generate", "catalogue.toml", "-o", os.devnull).code
