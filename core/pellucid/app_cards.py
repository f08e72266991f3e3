"""
How the window learns of an app with the engine inside: the app leaves its card.

    <data>/embedded/<key>.json     {"key":"myviewer","title":"My Viewer","version":"1.4.0","config_file":"…", …}

A card says where things are and holds nothing about the person. One that cannot be read names no app; the app writes
it again at its next start.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pellucid.apps import EmbeddedApp
from pellucid.private_files import make_root, naming, replace_file

if TYPE_CHECKING:
    from pellucid.locations import Locations

_PATHS: Final = ("config_file", "default_data_dir", "catalogue_file")
_COUNTS: Final = ("batch_count", "batch_bytes")
_SECONDS: Final = ("batch_age_s",)
"""As the counts above not on the card of an app whose engine is older than they are: then what is usual holds."""
_SUFFIX: Final = ".json"


def leave_card(app: EmbeddedApp, locations: Locations) -> bool:
    """
    Write an app's card, unless it is there as it is.

    Returns:
        Whether it was written.

    Raises:
        LedgerError: It cannot be written.
    """
    card = locations.cards / f"{app.key}{_SUFFIX}"
    members = {field.name: _plain(getattr(app, field.name)) for field in fields(app)}
    text = json.dumps(members, ensure_ascii=False, indent=1).encode("utf-8", "surrogateescape")
    with suppress(OSError):
        if card.read_bytes() == text:
            return False
    make_root(card.parent)
    with naming(card, "written"):
        replace_file(card, text, durable=False, beside=card.with_suffix(f".{os.getpid()}.new"))
    return True


def cards(locations: Locations) -> tuple[EmbeddedApp, ...]:
    """Return the apps whose cards can be read, sorted by title; none if nothing is there."""
    try:
        names = sorted(entry.name for entry in os.scandir(locations.cards) if entry.name.endswith(_SUFFIX))
    except OSError:
        return ()
    found = (_read(locations.cards / name) for name in names)
    return tuple(sorted((app for app in found if app is not None), key=lambda app: (app.title, app.key)))


def broken_cards(locations: Locations) -> tuple[Path, ...]:
    """Return the cards that cannot be read, so that their apps are not among `cards`; sorted by name."""
    try:
        names = sorted(entry.name for entry in os.scandir(locations.cards) if entry.name.endswith(_SUFFIX))
    except OSError:
        return ()
    return tuple(card for name in names if _read(card := locations.cards / name) is None and card.exists())


def _read(card: Path) -> EmbeddedApp | None:
    try:
        members: Any = json.loads(card.read_bytes().decode("utf-8", "surrogateescape"))
    except (OSError, ValueError):
        return None
    may_lack = {"data_dir_override", *_COUNTS, *_SECONDS}
    wanted = [field.name for field in fields(EmbeddedApp) if field.name not in may_lack]
    if not isinstance(members, dict) or not all(isinstance(members.get(name), str) for name in wanted):
        return None
    values: dict[str, Any] = {
        name: Path(members[name]) if name in _PATHS else members[name] for name in wanted
    }
    if values["key"] != card.name.removesuffix(_SUFFIX) or not all(
        values[name].is_absolute() for name in _PATHS
    ):
        return None
    numbers: dict[str, Any] = {
        name: count for name in _COUNTS if type(count := members.get(name)) is int and count >= 1
    }
    for name in _SECONDS:
        seconds = members.get(name)
        if isinstance(seconds, int | float) and seconds is not True and seconds >= 0:  # no NaN is
            numbers[name] = seconds
    return EmbeddedApp(data_dir_override=None, **values, **numbers)


def _plain(value: object) -> object:
    return str(value) if isinstance(value, Path) else value
