"""Paths in somebody's home folder: the folder's name is a person's, and what is in it is theirs."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pellucid.guard.values import Span

_SEPARATOR: Final = r"(?:[\\/]{1,2})"
"""Backslashes are doubled wherever a path was quoted."""
_NAME: Final = r"""[^\\/\s:*?"<>|\u2039\u203a]"""
"""A character of a folder's or a file's name."""
_FIRST: Final = r"""[^\\/\s:*?"'`<>|\u2039\u203a$%{}(),;.\[\]]"""
"""The first character of a person's folder; `/home/$USER` and `/home/…` are nobody's."""
_NOBODY: Final = r"(?!(?:public|shared|default|default user|all users|runner)(?:[\\/\s]|\Z))"
"""Folders that every machine has, and the one in which GitHub builds programs: it is compiled into many."""
_MORE: Final = rf"(?:{_NAME}++(?:[ ]{_NAME}++){{0,4}}+{_SEPARATOR})*+(?:{_NAME}++)?"
"""The rest of a path. A name with spaces counts where a separator follows, else the first word does."""

_POSIX: Final = (
    r"(?:file:/{0,2}(?:localhost|[\w-][\w.-]{0,63})?|(?<![\w.~/\\-]))"
    r"(?:/(?:var|usr|export|nfs|afs|net|mnt|media|data|system/volumes/data|volume[0-9]|(?:mnt/|cygdrive/)?[a-z]))?"
    r"/(?:home|users)/"
)
_WINDOWS: Final = (
    r"(?:file:/{1,3})?(?<![a-z0-9])[a-z]:[\\/]{1,2}(?:users|documents and settings)[\\/]{1,2}"
    r"|(?<![\w\\])\\{2,4}[\w.$-]{1,64}\\{1,2}(?:[\w.$-]{1,64}\\{1,2})?(?:users|home)\\{1,2}"
)
_LEAST_HOME: Final = 5
"""Shorter ones (`/`, `/app`) are a container's, not a person's."""

_LONGEST_QUOTED: Final = 256
"""How far the closing quote is looked for, so that a text of nothing but openings costs no more than another."""
_URI: Final = "file:"
_QUOTES: Final = "\"'`"


class HomePaths:
    """
    Finds paths in home folders of Linux, macOS and Windows, and in this person's own.

    A path that begins the text, or stands in quotes, is taken to its end with all its spaces; elsewhere it ends at the
    first space that belongs to no folder's name.

    Args:
        home: This person's home folder, wherever it is.
    """

    __slots__ = ("_own",)

    def __init__(self, home: str | None = None) -> None:
        home = (home or "").rstrip("\\/")
        is_theirs = len(home) >= _LEAST_HOME and not home.endswith(":")
        self._own = tuple(part for part in re.split(r"[\\/]+", home) if part) if is_theirs else ()

    def find(self, text: str) -> list[Span]:
        """Return where home paths are, each to its end."""
        if len(text) < _LEAST_HOME or ("/" not in text and "\\" not in text):
            return []
        lowered = text.lower()
        is_usual = "home" in lowered or "users" in lowered or "settings" in lowered
        is_own = bool(self._own) and self._own[-1].lower() in lowered
        if not is_usual and not is_own:
            return []
        found: list[Span] = []
        reached = 0
        pattern = _pattern(self._own)
        while match := pattern.search(text, reached):
            reached = max(match.end(), _quoted_end(text, match.start(), match.end()))
            found.append((match.start(), reached))
        return found


@cache
def _pattern(own: tuple[str, ...]) -> re.Pattern[str]:
    usual = rf"(?:{_POSIX}|{_WINDOWS}){_NOBODY}(?={_FIRST}){_MORE}"
    if not own:
        return re.compile(usual, re.IGNORECASE)
    folder = _SEPARATOR.join(re.escape(part) for part in own)
    root = "" if re.fullmatch("[A-Za-z]:", own[0]) else _SEPARATOR
    theirs = rf"(?:file:/{{0,3}}?|(?<![\w.~/\\-])){root}{folder}(?!\w)(?:{_SEPARATOR}{_MORE})?"
    return re.compile(f"{usual}|{theirs}", re.IGNORECASE)


@cache
def _line_end() -> re.Pattern[str]:
    return re.compile(r"""[^\r\n:*?"<>|\u2039\u203a]*""")


def _quoted_end(text: str, start: int, end: int) -> int:
    """Return where a path ends that has the whole text or a pair of quotes to itself; 0: it has neither."""
    if text.startswith(_URI, start):  # a URI has no spaces
        return 0
    before = text[start - 1] if start else ""
    if before and before not in _QUOTES:
        return 0
    match = _line_end().match(text, end, end + _LONGEST_QUOTED if before else len(text))
    last = match.end() if match else end
    if before and before != '"':
        return max(text.find(before, end, last), 0)
    if before == '"' and text[last : last + 1] != '"':
        return 0
    return last
