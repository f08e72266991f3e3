"""
Where a person's rules are kept: `rules.json` beside the app's `analytics.json`, one small file, replaced in one step.

    {
      "version": 1,
      "events": {"viewer_closed": "withhold"},
      "fields": {"data_source_connected": {"application_id": "hash", "kind": "redact"}},
      "attached": {"os": "withhold"}
    }

`events` names those that do not leave as a whole, `fields` what is done with single fields, `attached` what is done with
build metadata, which is in each event. What is not named is sent; without the file everything is. A word that is not
known here, a member too many, or a file that cannot be read: then nobody knows what the person wants, and nothing
leaves until the file can be read.

Any number of processes read it all the time, and each change is seen by all of them within their next look. Changes
take turns under a lock, so that none is lost.
"""

from __future__ import annotations

import json
import os
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pellucid.chosen_files import changing, put, read_whole
from pellucid.errors import ConfigError
from pellucid.private_files import sync_folder
from pellucid.rules.values import Rules, Treatment, UnreadableRules
from pellucid.said import said, words_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RULES_NAME: Final = "rules.json"
BROKEN_NAME: Final = "rules.unreadable.json"
"""What a file is called that nobody could read, once the person agreed to do without it."""
_VERSION: Final = 1
_MOST_BYTES: Final = 4 << 20
_NONE: Final = Rules()
_MEMBERS: Final = frozenset({"version", "events", "fields", "attached"})


class RulesFile:
    """
    One app's rules.

    Args:
        config_file: The app's `analytics.json`, beside which they are kept.
    """

    def __init__(self, config_file: Path) -> None:
        self.path = config_file.with_name(RULES_NAME)
        """Where they are."""
        self._seen: tuple[int, int, int] | None = None
        self._known: Rules | UnreadableRules = _NONE

    def read(self) -> Rules | UnreadableRules:
        """Return the rules; costs one `stat`, and is the same object, unless the file has changed. Never raises."""
        try:
            found = os.stat(self.path)  # noqa: PTH116 - before each request
        except (FileNotFoundError, NotADirectoryError):
            self._seen, self._known = None, _NONE
            return self._known
        except (OSError, ValueError) as error:
            return self._unreadable(getattr(error, "strerror", None) or str(error))
        seen = (found.st_mtime_ns, found.st_ino, found.st_size)
        if seen != self._seen or isinstance(self._known, UnreadableRules):
            self._known = self._read_file()
            self._seen = seen
        return self._known

    def change(
        self, change: Callable[[Rules], Rules], *, replace_broken: bool = False
    ) -> tuple[Rules, Rules]:
        """
        Write down other rules; blocks until the disk has them.

        Args:
            change: Makes them of those that hold.
            replace_broken: Whether a file that cannot be read counts as no rules, as a person agreed; it is kept beside.

        Returns:
            The rules before, and those that hold now.

        Raises:
            ConfigError: The file cannot be read or written; it is as it was.
        """
        with changing(self.path):
            before = self._read_file()
            if isinstance(before, UnreadableRules):
                if not replace_broken:
                    raise ConfigError(
                        before.reason,
                        said(
                            "Nothing is sent meanwhile. Correct the file, or clear all rules to begin anew."
                        ),
                    )
                self.path.replace(
                    self.path.with_name(BROKEN_NAME)
                )  # nobody else may know any more what was in it
                before = _NONE
            after = change(before)
            self._write(after)
        self._seen = None
        return before, after

    def _read_file(self) -> Rules | UnreadableRules:
        try:
            return read_rules(read_whole(self.path, _MOST_BYTES))  # a longer one is cut, and so is no JSON
        except FileNotFoundError:
            return _NONE
        except OSError as error:
            return self._unreadable(error.strerror or str(error))
        except json.JSONDecodeError as error:
            return self._unreadable(said("it is not JSON, at line {line:,}", line=error.lineno))
        except RecursionError:
            return self._unreadable(said("it is nested too deeply"))
        except ValueError as error:
            return self._unreadable(words_of(error))

    def _unreadable(self, reason: str) -> UnreadableRules:
        return UnreadableRules(reason=said("{path} cannot be read: {reason}", path=self.path, reason=reason))

    def _write(self, rules: Rules) -> None:
        if not rules:
            self.path.unlink(missing_ok=True)
            sync_folder(self.path.parent)
        else:
            put(self.path, written_rules(rules))


def read_rules(content: bytes) -> Rules:
    """
    Read rules as strictly as can be.

    Raises:
        ValueError: It is not known what these rules say.
    """
    members = json.loads(content.decode("utf-8"), object_pairs_hook=_members)
    if not isinstance(members, dict) or members.get("version") != _VERSION:
        raise ValueError(said("it is not of version {version}", version=_VERSION))
    _require_known(members.keys() - _MEMBERS)
    events = _treatments(members.get("events", {}), "events")
    if any(each not in {Treatment.SEND, Treatment.WITHHOLD} for each in events.values()):
        raise ValueError(said("an event is sent or withheld, and nothing between"))
    fields = members.get("fields", {})
    if not isinstance(fields, dict):
        raise ValueError(said("{name} is not an object", name="`fields`"))  # noqa: TRY004 - as the rest of what a file may hold
    by_event = {event: _treatments(each, f"fields.{event}") for event, each in fields.items()}
    return Rules(
        withheld=frozenset(name for name, each in events.items() if each is Treatment.WITHHOLD),
        fields=MappingProxyType(
            {event: MappingProxyType(_lowering(each)) for event, each in by_event.items() if _lowering(each)}
        ),
        attached=MappingProxyType(_lowering(_treatments(members.get("attached", {}), "attached"))),
    )


def written_rules(rules: Rules) -> bytes:
    """Write rules as the file has them."""
    members = {"version": _VERSION, **rules.as_members()}
    return json.dumps(members, indent=2, ensure_ascii=True).encode("ascii") + b"\n"


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise ValueError(said("a name stands in it twice"))
    return members


def _require_known(strange: set[str]) -> None:
    if strange:
        raise ValueError(said("{name} is not known here", name=f"`{min(strange)}`"))


def _treatments(value: object, where: str) -> dict[str, Treatment]:
    if not isinstance(value, dict):
        raise ValueError(said("{name} is not an object", name=f"`{where}`"))  # noqa: TRY004 - as the rest of what a file may hold
    try:
        return {name: Treatment(word) for name, word in value.items()}
    except ValueError as error:
        raise ValueError(said("{name} has a word that is not known here", name=f"`{where}`")) from error


def _lowering(treatments: dict[str, Treatment]) -> dict[str, Treatment]:
    return {name: each for name, each in treatments.items() if each is not Treatment.SEND}
