"""
A key of the registry: the way of Windows. Not run there by its makers: what is written is held against the agreed.

Format: *Registering an Application to a URI Scheme* of Microsoft's documentation.
"""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING, Final

from pellucid.errors import ServiceError
from pellucid.links import SCHEME
from pellucid.said import said
from pellucid.service.tools import ask

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEY: Final = rf"HKCU\Software\Classes\{SCHEME}"
_COMMAND: Final = rf"{_KEY}\shell\open\command"


def entries(command: Sequence[str]) -> list[tuple[str, str, str]]:
    """Return what is written: key, name (empty: the key's own value) and text."""
    line = f'{subprocess.list2cmdline(command)} "%1"'
    return [(_KEY, "", "URL:Pellucid"), (_KEY, "URL Protocol", ""), (_COMMAND, "", line)]


class RegistryKey:
    """
    See `LinkHandler`; spoken to through `reg`.

    Args:
        command: What opens a link.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._entries = entries(command)

    @property
    def place(self) -> str:
        """The key."""
        return _KEY

    def install(self) -> str:
        """Write the key; see `LinkHandler`."""
        for key, name, text in self._entries:
            which = ["/v", name] if name else ["/ve"]
            answer = ask("reg", "add", key, *which, "/t", "REG_SZ", "/d", text, "/f")
            if answer.code:
                raise ServiceError(
                    said("Windows does not take the key: {complaint}", complaint=answer.complaint),
                    said("`pellucid open` follows the same links."),
                )
        return ""

    def uninstall(self) -> bool:
        """Take the key away; see `LinkHandler`."""
        if ask("reg", "query", _KEY).code:
            return False
        answer = ask("reg", "delete", _KEY, "/f")
        if answer.code:
            raise ServiceError(
                said("Windows keeps the key: {complaint}", complaint=answer.complaint),
                said("Remove {key} with `regedit`.", key=_KEY),
            )
        return True

    @property
    def is_installed(self) -> bool:
        """Whether the command is the one that would be written now; see `LinkHandler`."""
        answer = ask("reg", "query", _COMMAND, "/ve")
        found = re.search(r"\sREG_SZ\s+(.*?)\s*$", answer.said, re.MULTILINE)
        return answer.code == 0 and found is not None and found[1] == self._entries[-1][2]
