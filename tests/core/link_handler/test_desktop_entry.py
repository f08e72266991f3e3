"""Tests of pellucid.link_handler.desktop_entry: the entry is the agreed one, and only ours is ever touched."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from pellucid.errors import ServiceError
from pellucid.link_handler.desktop_entry import DesktopEntry, entry_text

GOLDEN = Path(__file__).parent / "golden"
PLAIN = ["/opt/pellucid/bin/python", "-P", "-m", "pellucid", "open"]
STRANGE = ['/opt/my 100% "own" $(x) `y` back\\slash/python', "open"]


@pytest.fixture
def entry(tmp_path, system):
    """An entry in an empty folder, on a system with both programs."""
    system.has("xdg-mime", "update-desktop-database")
    return DesktopEntry(PLAIN, folder=tmp_path / "share")


def test_the_entry_is_the_one_that_was_agreed_on():
    """Byte for byte."""
    assert (GOLDEN / "pellucid.desktop").read_text("utf-8") == entry_text(PLAIN, icon="pellucid")


def test_strange_words_come_through():
    """Undone in the order of the specification, the command line is what it was."""
    text = entry_text(STRANGE, icon="pellucid")
    line = next(line for line in text.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    line = line.replace("\\\\", "\\")  # 1. as any text
    words = [quoted or plain for quoted, plain in re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', line)]  # 2. quotes
    words = [re.sub(r"\\(.)", r"\1", word).replace("%%", "%") for word in words]  # 3. field codes
    assert [*STRANGE, "%u"] == words


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="desktop-file-validate is not installed"
)
@pytest.mark.parametrize("command", [PLAIN, STRANGE])
def test_the_desktop_s_own_checker_finds_nothing(tmp_path, command):
    """It reads the specification more strictly than any desktop does."""
    file = tmp_path / "pellucid.desktop"
    file.write_text(entry_text(command, icon="pellucid"), "utf-8")
    done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
    assert (0, "") == (done.returncode, done.stdout)


def test_installing_writes_entry_and_icon_and_asks_the_desktop(entry, system, tmp_path):
    """And uninstalling leaves nothing."""
    share = tmp_path / "share"
    assert not entry.is_installed
    assert "" == entry.install()
    assert entry.is_installed
    icon = share / "icons/hicolor/scalable/apps/pellucid.svg"
    assert b"<svg" in icon.read_bytes()
    assert f"Icon={icon}\n" in Path(entry.place).read_text("utf-8")
    assert [
        f"update-desktop-database {share / 'applications'}",
        "xdg-mime default pellucid.desktop x-scheme-handler/pellucid",
    ] == system.asked
    assert entry.uninstall()
    assert not entry.uninstall()
    assert [] == [path for path in share.rglob("*") if path.is_file()]
    assert not entry.is_installed


def test_a_desktop_that_does_not_answer_is_told(entry, system):
    """The entry is there; a person can choose it by hand."""
    system.lacks("xdg-mime")
    assert "xdg-mime is not on this machine" in entry.install()
    assert entry.is_installed


def test_an_entry_of_somebody_else_is_left_alone(entry):
    """A packager's, or one that a person wrote: it is neither replaced nor removed."""
    file = Path(entry.place)
    file.parent.mkdir(parents=True)
    file.write_text("[Desktop Entry]\nName=Mine\n")
    for verb in (entry.install, entry.uninstall):
        with pytest.raises(ServiceError, match="not written by Pellucid"):
            verb()
    assert "[Desktop Entry]\nName=Mine\n" == file.read_text()
    assert not entry.is_installed


def test_one_of_another_place_is_renewed(entry, tmp_path):
    """Pellucid has moved since: what is there is ours, and out of date."""
    entry.install()
    moved = DesktopEntry(["/elsewhere/python", "open"], folder=tmp_path / "share")
    assert not moved.is_installed
    moved.install()
    assert moved.is_installed
    assert not entry.is_installed


def test_a_line_break_in_a_folder_s_name_is_refused(tmp_path):
    """Whatever stood behind it would be read as something else."""
    with pytest.raises(ServiceError, match="line break"):
        DesktopEntry(["/a\nExec=evil/python"], folder=tmp_path).install()
    assert [] == list(tmp_path.iterdir())
