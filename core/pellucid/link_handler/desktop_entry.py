"""
A desktop entry: the way of Linux desktops.

Formats: the Desktop Entry Specification and the Icon Theme Specification of freedesktop.org. With the entry, Pellucid
also stands in the menu of programs.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.links import SCHEME
from pellucid.paths import home_folder
from pellucid.said import said
from pellucid.service.tools import ask, read_whole, remove, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_MARK: Final = "# Written by `pellucid open --register`; `pellucid open --unregister` takes it away."
_NAME: Final = "pellucid.desktop"
_MIME_TYPE: Final = f"x-scheme-handler/{SCHEME}"
_RESERVED: Final = re.compile(r"[^A-Za-z0-9_./:=@%+,-]")
_ENTRY: Final = """\
{mark}
[Desktop Entry]
Type=Application
Version=1.4
Name=Pellucid
Comment=See everything a program says about you, before it says it
Comment[de]=Alles sehen, was ein Programm über Sie sagt, bevor es das sagt
Comment[zh_CN]=查看程序即将发送的关于您的一切
Exec={command}
Icon={icon}
Terminal=false
Categories=Utility;
Keywords=telemetry;analytics;privacy;
MimeType={mime_type};
StartupNotify=true
StartupWMClass=pellucid
"""


def user_data(environ: Mapping[str, str]) -> Path:
    """
    Return the folder in which a person's own programs are described.

    Raises:
        ConfigError: This machine names no home folder.
    """
    named = Path(environ.get("XDG_DATA_HOME", ""))
    return named if named.is_absolute() else Path(home_folder(environ)) / ".local" / "share"


def entry_text(command: Sequence[str], *, icon: str) -> str:
    """Write the entry; `icon` is a name, or an absolute path."""
    return _ENTRY.format(
        mark=_MARK,
        command=" ".join([*map(_word, command), "%u"]),
        icon=icon.replace("\\", r"\\"),
        mime_type=_MIME_TYPE,
    )


class DesktopEntry:
    """
    See `LinkHandler`.

    Args:
        command: What opens a link.
        folder: The person's own data folder.
    """

    def __init__(self, command: Sequence[str], *, folder: Path) -> None:
        self._folder = folder / "applications"
        self._file = self._folder / _NAME
        self._icon = folder / "icons" / "hicolor" / "scalable" / "apps" / "pellucid.svg"
        self._command = command

    @property
    def place(self) -> str:
        """The entry's file."""
        return str(self._file)

    def install(self) -> str:
        """Write entry and icon, and make Pellucid the one that opens such links; see `LinkHandler`."""
        from pellucid_resources import app_icon  # noqa: PLC0415 - only this needs it

        if any(set(word) & {"\n", "\r", "\0"} for word in self._command):
            raise ServiceError(
                said("A folder's name holds a line break, which no desktop entry can tell"),
                said("Rename it."),
            )
        self._refuse_strangers()
        write_whole(self._icon, app_icon())
        write_whole(self._file, self._text.encode("utf-8"))
        ask(
            "update-desktop-database", str(self._folder)
        )  # desktops that need no such list have no such program
        answer = ask("xdg-mime", "default", _NAME, _MIME_TYPE)
        return (
            f"If links open something else, choose Pellucid for them: {answer.complaint}."
            if answer.code
            else ""
        )

    def uninstall(self) -> bool:
        """Take entry and icon away; see `LinkHandler`."""
        if read_whole(self._file) is None:
            return False
        self._refuse_strangers()
        remove(self._file)
        remove(self._icon)
        ask("update-desktop-database", str(self._folder))
        return True

    @property
    def is_installed(self) -> bool:
        """Whether the entry is there as it would be written now; see `LinkHandler`."""
        try:
            return read_whole(self._file) == self._text.encode("utf-8")
        except ServiceError:
            return False

    @property
    def _text(self) -> str:
        return entry_text(self._command, icon=str(self._icon))

    def _refuse_strangers(self) -> None:
        there = read_whole(self._file)
        if there is not None and not there.startswith(_MARK.encode("utf-8")):
            raise ServiceError(
                said("{path} was not written by Pellucid", path=self._file),
                said("Move it away if you do not need it, then try again."),
            )


def _word(word: str) -> str:
    """Quote one word of a command line: first as the line is taken apart, then as any text in such a file."""
    text = word.replace("%", "%%")
    if text and not _RESERVED.search(text):
        return text
    quoted = re.sub(r'(["`$\\])', r"\\\1", text)
    return '"{}"'.format(quoted.replace("\\", r"\\"))
