"""
What a person chose, as it stands on disk: one small file, replaced in one step.

Any number of processes read it all the time, and each change is seen by all of them within their next look. Changes
take turns under a lock, so that none is lost.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from pellucid.chosen_files import changing, put, read_whole
from pellucid.consent.format import read_choice, written_choice
from pellucid.consent.values import Choice, Unreadable
from pellucid.errors import ConfigError, ConfirmationNeeded
from pellucid.said import said, words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import EmbeddedApp

_MOST_BYTES: Final = 4 << 20
_EPOCH: Final = re.compile(rb'"epoch":\s*(\d{1,15})')


class ChoiceFile:
    """
    One app's `analytics.json`.

    Args:
        app: Whose.
        set_aside: Keeps the bytes of a broken file that the person agreed to replace; without it, they are lost.
    """

    def __init__(self, app: EmbeddedApp, *, set_aside: Callable[[bytes], object] | None = None) -> None:
        self._app = app
        self._file = app.config_file
        self._set_aside = set_aside
        self._seen: tuple[int, int, int] | None = None
        self._known: Choice | Unreadable = Choice()

    def read(self) -> Choice | Unreadable:
        """Return what was chosen; costs one `stat` unless the file has changed. Never raises."""
        try:
            found = self._file.stat()
        except (FileNotFoundError, NotADirectoryError):
            self._seen, self._known = None, Choice()
            return self._known
        except OSError as error:
            return self._unreadable(str(error.strerror))
        seen = (found.st_mtime_ns, found.st_ino, found.st_size)
        if seen != self._seen:
            self._known = self._read_file()[0]
            self._seen = seen
        return self._known

    def change(self, change: Callable[[Choice], Choice], *, replace_broken: bool = False) -> Choice:
        """
        Replace the choice by another; nobody else changes it meanwhile.

        Args:
            change: Makes the other one of the one that is there; may refuse by a `UsageError`, and nothing is changed.
            replace_broken: The person agreed that a file which cannot be read is replaced.

        Returns:
            What holds now.

        Raises:
            UsageError: `change` refused.
            ConfirmationNeeded: The file cannot be read, and the person has not agreed to its replacement.
            ConfigError: It cannot be read or written.
        """
        with changing(self._file):
            known, members, raw = self._read_file()
            if isinstance(known, Unreadable):
                kept = self._agree_to_replace(known, raw, agreed=replace_broken)
                known, members = Choice(epoch=_epoch_after(kept)), {}
            elif not members and raw is None:
                known = replace(known, epoch=_epoch_behind(self._app.default_data_dir))
            after = change(known)
            paths = {
                "config_file_path": str(self._file),
                "data_dir_path": str(self._app.default_data_dir),
            }
            put(self._file, written_choice(after, members, paths=paths))
        self._seen = None
        return after

    def _read_file(self) -> tuple[Choice | Unreadable, dict[str, Any], bytes | None]:
        raw: bytes | None = None
        try:
            raw = read_whole(self._file, _MOST_BYTES)
            members = json.loads(raw.decode("utf-8", "surrogateescape"))
            return read_choice(members), members, raw
        except FileNotFoundError:
            return Choice(), {}, None
        except OSError as error:
            return self._unreadable(error.strerror or str(error)), {}, None
        except (ValueError, TypeError, ArithmeticError, RecursionError) as error:
            return self._unreadable(words_of(error)), {}, raw

    def _unreadable(self, reason: str) -> Unreadable:
        return Unreadable(reason=said("{path} cannot be read: {reason}", path=self._file, reason=reason))

    def _agree_to_replace(self, broken: Unreadable, raw: bytes | None, *, agreed: bool) -> bytes:
        if raw is None:  # what cannot be kept is not replaced
            raise ConfigError(
                broken.reason,
                said("Make it a file that you may read and write, or move it away; then choose again."),
            )
        if not agreed:
            raise ConfirmationNeeded(
                broken.reason,
                said("Nothing is collected or sent meanwhile. A new choice would replace the file."),
            )
        if self._set_aside is not None:
            self._set_aside(raw)
        return raw


def _epoch_after(raw: bytes) -> int:
    """Choose an epoch that no line of the past can have, from a file that nobody can read any more."""
    return max(map(int, _EPOCH.findall(raw)), default=0) + 1_000


def _epoch_behind(ledger: Path) -> int:
    """
    Choose an epoch that no line in a ledger has: its choice was deleted, and with it the yes to what waits there.

    It would be sent if a later choice had the same epoch by chance.
    """
    latest = 0
    with suppress(OSError):
        for receipts in ledger.glob("receipts/*.ndjson"):
            with suppress(OSError), receipts.open("rb") as file:
                found = _EPOCH.search(file.readline(_MOST_BYTES))
                latest = max(latest, int(found[1]) if found else 0)
    return latest + 1
