"""
Changing a watched program's `analytics.json`, more carefully than the program does it itself.

Only the value that is meant is replaced in the text: unknown keys, the order of keys and white space stay byte for
byte. A file that the program cannot read is replaced only if the person agreed, and is kept first.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pellucid import rfc3339
from pellucid.config.file import replace_file
from pellucid.config.format import FIELDS, Parsed, parse
from pellucid.config.members import read_container, splice
from pellucid.config.reading import ConfigState, NotSetUp, SetUp, Unknown, read_config
from pellucid.errors import ConfigError, ConfirmationNeeded, UsageError
from pellucid.identity import new_analytics_id
from pellucid.locations import write_private_file
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock
    from pellucid.locations import Locations

_ADDRESS: Final = re.compile(r"[^\s@\x00-\x1f\x7f]+@[^\s@\x00-\x1f\x7f]+")
_ATTEMPTS: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a write did."""

    before: ConfigState
    after: SetUp
    set_aside: Path | None
    """Where the broken file is kept that the write replaced."""

    @property
    def is_first(self) -> bool:
        """Whether the write made the file: the program will then not take its next run for its first."""
        return isinstance(self.before, NotSetUp)


class Settings:
    """
    Reads and writes the consent of one program.

    Args:
        app: The program.
        locations: Where a broken file is kept that a write replaces.
        clock: Names such a file.
    """

    def __init__(self, *, app: KnownApp, locations: Locations, clock: Clock) -> None:
        self._app = app
        self._locations = locations
        self._clock = clock

    def read(self) -> ConfigState:
        """Read what the program will find at its next start; never raises."""
        return read_config(self._app)

    def set_enabled(self, on: bool, *, replace_broken: bool = False) -> Change:  # noqa: FBT001 - a switch has two states
        """
        Switch collection on or off; makes the file if there is none.

        A program that is running does not notice: it reads its config only at start.

        Args:
            on: The person's choice.
            replace_broken: The person agreed that a file which can't be read is replaced.

        Raises:
            ConfirmationNeeded: The file can't be read, and the person has not agreed yet.
            ConfigError: The file cannot be written; it is as it was.
            LedgerError: The broken file could not be kept, so it was not replaced.
        """
        return self._write(
            lambda parsed: _with_enabled(parsed, on=on), otherwise_on=on, replace_broken=replace_broken
        )

    def new_id(self, *, replace_broken: bool = False) -> Change:
        """
        Give the program a new random id, keeping the choice of on or off.

        A broken file's choice is unknown, so what replaces it says off.

        Raises:
            ConfirmationNeeded: The file can't be read, and the person has not agreed yet.
            ConfigError: There is no file yet, or it cannot be written; it is as it was.
            LedgerError: The broken file could not be kept, so it was not replaced.
        """
        if isinstance(self.read(), NotSetUp):
            raise ConfigError(
                said(
                    "{title} has no id yet: {path} does not exist",
                    title=self._app.title,
                    path=self._app.config_file,
                ),
                said("It will choose a random one at its first start."),
            )
        identity = new_analytics_id()
        return self._write(
            lambda parsed: _with_value(parsed, "analytics_id", json.dumps(identity)),
            otherwise_on=False,
            replace_broken=replace_broken,
        )

    def set_email(self, address: str | None) -> Change:
        """
        Attach an e-mail address to all later events, or remove it with `None`.

        Raises:
            UsageError: That is no e-mail address.
            ConfigError: There is no file yet, it can't be read, or it cannot be written; it is as it was.
        """
        if address is not None and not _ADDRESS.fullmatch(address):
            raise UsageError(
                said("{address!r} is not an e-mail address", address=address),
                said("Give one of the form name@example.com."),
            )
        state = self.read()
        if not isinstance(state, SetUp):
            file = self._app.config_file
            raise ConfigError(
                said("The e-mail address cannot be changed: {path} does not exist yet", path=file)
                if isinstance(state, NotSetUp)
                else said("The e-mail address cannot be changed: {path} cannot be read", path=file),
                said("Choose on or off first; nothing is attached until then."),
            )
        return self._write(
            lambda parsed: _with_email(parsed, address), otherwise_on=False, replace_broken=False
        )

    def take_back(self, change: Change) -> bool:
        """
        Put the very bytes back that stood there before a change, if nobody has changed the file since.

        A program that was started in between has read what stood there then.

        Args:
            change: Of a file that could be read.

        Returns:
            Whether they stand there again; if not, the file is as somebody else wants it, or there was none to go back to.

        Raises:
            ConfigError: The file cannot be written; it is as it was.
        """
        if not isinstance(change.before, SetUp):
            return False
        from pellucid.config.history import changing  # noqa: PLC0415 - as in `_write`

        before, after = change.before, change.after
        with changing(self._locations.ledger_root(self._app), self._clock) as note:
            if not replace_file(self._app.config_file, expected=after.raw, content=before.raw):
                return False
            note(after, self.read())
        return True

    def require_writable(self, *, replace_broken: bool) -> None:
        """
        Check what stands before a write, without writing.

        Raises:
            ConfirmationNeeded: The file can't be read, and the person has not agreed to its replacement yet.
            ConfigError: It is not a file that could be replaced.
        """
        state = self.read()
        if isinstance(state, Unknown):
            self._require_consent(state, given=replace_broken)

    def _write(self, edit: Callable[[Parsed], str], *, otherwise_on: bool, replace_broken: bool) -> Change:
        from pellucid.config.history import changing  # noqa: PLC0415 - brings the ledger along; reading does without

        with changing(self._locations.ledger_root(self._app), self._clock) as note:
            change = self._write_once(edit, otherwise_on=otherwise_on, replace_broken=replace_broken)
            note(change.before, change.after)
            return change

    def _write_once(
        self, edit: Callable[[Parsed], str], *, otherwise_on: bool, replace_broken: bool
    ) -> Change:
        for _ in range(_ATTEMPTS):
            before = self.read()
            aside: Path | None = None
            match before:
                case NotSetUp():
                    known, content = None, self._fresh(on=otherwise_on)
                case Unknown():
                    self._require_consent(before, given=replace_broken)
                    known, content = before.raw, self._fresh(on=otherwise_on)
                    aside = self._keep(known or b"")
                case SetUp():
                    parsed = parse(before.raw)
                    known, content = before.raw, edit(_as_object(parsed)).encode("utf-8", "surrogateescape")
            if replace_file(self._app.config_file, expected=known, content=content):
                after = self.read()
                if isinstance(after, SetUp):
                    return Change(before=before, after=after, set_aside=aside)
        raise ConfigError(
            said("{path} is being changed by another program over and over", path=self._app.config_file),
            said("Try again in a moment."),
        )

    def _require_consent(self, state: Unknown, *, given: bool) -> None:
        if not state.replaceable:
            raise ConfigError(
                state.reason, said("Make it a file that you may read and write, or remove it, and try again.")
            )
        if not given:
            raise ConfirmationNeeded(
                state.reason,
                said(
                    "{consequence} A write would replace it now; the broken file would be kept in {folder}.",
                    consequence=state.consequence,
                    folder=self._locations.set_aside_dir(self._app),
                ),
            )

    def _keep(self, raw: bytes) -> Path:
        folder = self._locations.set_aside_dir(self._app)
        stamp = re.sub(r"[-:]", "", rfc3339.form(self._clock.now_ns()))
        number = 1
        while (file := folder / f"analytics-{stamp}{f'-{number}' if number > 1 else ''}.json").exists():
            number += 1
        return write_private_file(file, raw)

    def _fresh(self, *, on: bool) -> bytes:
        app = self._app
        members = {
            "analytics_enabled": on,
            "analytics_id": new_analytics_id(),
            "metadata": {},
            "config_file_path": str(app.config_file),
            "data_dir_path": str(app.default_data_dir),
        }
        try:
            return json.dumps(members, ensure_ascii=False, separators=(",", ":")).encode()
        except UnicodeEncodeError as error:
            raise ConfigError(
                said("The path {path} is not valid Unicode", path=app.config_file),
                said("Rerun cannot keep its settings there either."),
            ) from error


def _as_object(parsed: Parsed) -> Parsed:
    # Rerun also reads an array of the values, but nobody writes it; values are only replaced in an object.
    if parsed.document.is_object:
        return parsed
    values = (parsed.text[member.value_start : member.end] for member in parsed.document.members)
    pairs = (f'"{key}":{value}' for key, value in zip(FIELDS, values, strict=True))
    return parse(f"{{{','.join(pairs)}}}".encode("utf-8", "surrogateescape"))


def _with_enabled(parsed: Parsed, *, on: bool) -> str:
    return _with_value(parsed, "analytics_enabled", json.dumps(on))


def _with_value(parsed: Parsed, key: str, value: str) -> str:
    place = parsed.place_of(key)
    return splice(parsed.text, [(place.value_start, place.end, value)])


def _with_email(parsed: Parsed, address: str | None) -> str:
    text = parsed.text
    tagged = "" if address is None else f'"email":{{"String":{json.dumps(address, ensure_ascii=False)}}}'
    metadata = parsed.find("metadata")
    if metadata is None:
        # The member is missing: it goes where Rerun would write it.
        end = parsed.place_of("analytics_id").end
        return splice(text, [(end, end, f',"metadata":{{{tagged}}}')]) if tagged else text
    members = [
        tagged if member.key == "email" else text[member.start : member.end]
        for member in read_container(text, metadata.value_start).members
    ]
    if tagged and tagged not in members:
        members.append(tagged)
    return splice(
        text, [(metadata.value_start, metadata.end, f"{{{','.join(each for each in members if each)}}}")]
    )
