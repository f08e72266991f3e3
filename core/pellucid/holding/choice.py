"""
What a person chose about an app's leftovers: one small file among Pellucid's own settings.

    {"on": true, "revision": 1795780915000000000, "let_go": ["<session>"], "kept": [], "leaving": []}

Whoever changes it holds its lock, and writes it whole and at once. A file that cannot be read is an error; the witness
then goes on holding, since what is posted cannot be brought back.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from pellucid.errors import LedgerError
from pellucid.ledger.session_lock import session_locked
from pellucid.private_files import naming, replace_file
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pellucid.apps import KnownApp
    from pellucid.clock import Clock

_FOLDER: Final = "holding"
_PATIENCE_S: Final = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What a person chose for one app; valid until the next one."""

    on: bool = False
    """Whether leftovers are held back at all."""
    revision: int = 0
    """Grows with each change: the witness names the one that it has obeyed."""
    let_go: frozenset[str] = frozenset()
    """Sessions that the next start may have."""
    kept: frozenset[str] = frozenset()
    """Sessions that the person has looked at and goes on holding back."""
    leaving: frozenset[str] = frozenset()
    """Sessions that the person is deleting: that their file goes is no surprise."""


def choice_file(config: Path, app: KnownApp) -> Path:
    """
    Say where the choice for an app is kept.

    Args:
        config: The folder of Pellucid's own settings.
        app: Whose leftovers.
    """
    return config / _FOLDER / f"{app.key}.json"


def read_choice(file: Path) -> Choice:
    """
    Read what a person chose; the default where nobody has chosen.

    Raises:
        LedgerError: There is a choice, and it cannot be read.
    """
    with naming(file, "read"):
        try:
            text = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return Choice()
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    chosen = _chosen(found)
    if chosen is None:
        raise LedgerError(
            said("{path} does not say what is held back for review, so all of it is", path=file),
            said("Choose anew with `pellucid hold on` or `pellucid hold off`."),
        )
    return chosen


def change_choice(
    file: Path,
    change: Callable[[Choice], Choice],
    *,
    there: Callable[[], set[str]],
    clock: Clock,
    anew: bool = False,
) -> Choice:
    """
    Change what a person chose.

    Args:
        file: Where it is kept; its folders are made if missing.
        change: Makes the new choice of the old one; the revision is seen to here.
        there: Names the sessions whose files are still there; what was decided of others is dropped.
        clock: Lets the revision grow also where the file is begun anew.
        anew: Whether a file that cannot be read is begun anew.

    Returns:
        What is chosen now.

    Raises:
        LedgerError: It cannot be read or written; what was chosen before stands.
    """
    with session_locked(file.with_suffix(".lock"), _PATIENCE_S):
        try:
            before = read_choice(file)
        except LedgerError:
            if not anew:
                raise
            before = Choice()
        after = change(before)
        known = there() if after.let_go | after.kept | after.leaving else set()
        after = replace(
            after,
            revision=max(before.revision + 1, clock.now_ns()),
            let_go=after.let_go & known,
            kept=after.kept & known,
            leaving=after.leaving & known,
        )
        _write(file, after)
        return after


def _write(file: Path, choice: Choice) -> None:
    members = {
        "on": choice.on,
        "revision": choice.revision,
        "let_go": sorted(choice.let_go),
        "kept": sorted(choice.kept),
        "leaving": sorted(choice.leaving),
    }
    with naming(file, "written"):
        replace_file(file, json.dumps(members).encode("ascii") + b"\n")


def _chosen(found: Any) -> Choice | None:  # noqa: ANN401 - whatever stands in the file
    match found:
        case {
            "on": bool(on),
            "revision": int(revision),
            "let_go": [*go],
            "kept": [*kept],
            "leaving": [*leaving],
        }:
            sessions = [*go, *kept, *leaving]
            if not isinstance(revision, bool) and all(isinstance(session, str) for session in sessions):
                return Choice(
                    on=on,
                    revision=revision,
                    let_go=frozenset(go),
                    kept=frozenset(kept),
                    leaving=frozenset(leaving),
                )
    return None
