"""
An embedded app's `analytics.json`: Rerun's file, with one member more.

    {"analytics_enabled":true,"analytics_id":"<32 hex>","metadata":{},"config_file_path":"…","data_dir_path":"…",
     "pellucid":{"mode":"on","epoch":3,"classes":{"crash":"off"},"answered_at":"…Z","accepted":["viewer_opened", …]}}

`analytics_enabled` is true exactly in mode *on*; where the two disagree, somebody changed one by hand, and the lower
one holds. Members that are not known are kept.
"""

from __future__ import annotations

import json
import math
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from pellucid import rfc3339
from pellucid.consent.values import CLASSES, Choice, Mode, Pause, Review
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN: Final = "pellucid"
"""The member that Rerun's file does not have."""


def read_choice(members: object) -> Choice:
    """
    Make a choice of the members of a file.

    Raises:
        ValueError: Something in it is not as it is written; the text says what.
    """
    if not isinstance(members, dict):
        raise ValueError(said("it is no object"))  # noqa: TRY004 - one error for all that is wrong in a file
    enabled, analytics_id = members.get("analytics_enabled"), members.get("analytics_id")
    if not isinstance(enabled, bool) or not isinstance(analytics_id, str) or not analytics_id:
        raise ValueError(said("analytics_enabled or analytics_id is missing"))
    own = members.get(OWN, {})
    if not isinstance(own, dict):
        raise ValueError(said("{name!r} is no object", name=OWN))  # noqa: TRY004 - as above
    mode = Mode(own.get("mode", Mode.UNSET if enabled else Mode.OFF))
    if mode is Mode.ON and not enabled:
        mode = Mode.OFF
    return Choice(
        mode=mode,
        classes=MappingProxyType(
            {name: Mode(value) for name, value in _object(own, "classes").items() if name in CLASSES}
        ),
        epoch=_integer(own, "epoch", 1),
        kept_epochs=frozenset(int(each) for each in own.get("kept_epochs", ())),
        analytics_id=analytics_id,
        email=_email(members.get("metadata")),
        answered_at_ns=_moment(own, "answered_at"),
        pause=_pause(own),
        accepted=frozenset(map(str, own["accepted"])) if own.get("accepted") is not None else None,
        review=_review(own),
        told_at_ns=_moment(own, "told_at"),
        sessions_begun=_integer(own, "sessions_begun", 0),
    )


def written_choice(choice: Choice, before: Mapping[str, Any], *, paths: Mapping[str, str]) -> bytes:
    """
    Write a choice as a file.

    Args:
        choice: What it shall say.
        before: The members of the file that it replaces; those that are not ours to change are kept.
        paths: `config_file_path` and `data_dir_path`, for a new file.
    """
    metadata = dict(before["metadata"]) if isinstance(before.get("metadata"), dict) else {}
    metadata.pop("email", None)
    if choice.email is not None:
        metadata["email"] = {"String": choice.email}
    members: dict[str, Any] = {
        "analytics_enabled": choice.mode is Mode.ON,
        "analytics_id": choice.analytics_id,
        "metadata": metadata,
        **paths,
        **{
            key: value
            for key, value in before.items()
            if key not in {"analytics_enabled", "analytics_id", "metadata", OWN}
        },
    }
    known = before.get(OWN)
    own = dict(known) if isinstance(known, dict) else {}
    members[OWN] = own | _own_members(choice)
    text = json.dumps(members, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogateescape")


def _own_members(choice: Choice) -> dict[str, Any]:
    pause, review = choice.pause, choice.review
    return {
        "mode": choice.mode.value,
        "epoch": choice.epoch,
        "kept_epochs": sorted(choice.kept_epochs),
        "classes": {name: mode.value for name, mode in choice.classes.items()},
        "answered_at": _form(choice.answered_at_ns),
        "told_at": _form(choice.told_at_ns),
        "sessions_begun": choice.sessions_begun,
        "accepted": None if choice.accepted is None else sorted(choice.accepted),
        "pause": None
        if pause is None
        else {"since": rfc3339.form(pause.since_ns), "until": _form(pause.until_ns)},
        "review": None if review is None else {"seconds": review.seconds},
    }


def _object(members: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = members.get(name, {})
    if not isinstance(value, dict):
        raise ValueError(said("{name!r} is no object", name=name))  # noqa: TRY004 - as above
    return value


def _integer(members: Mapping[str, Any], name: str, otherwise: int) -> int:
    value = members.get(name, otherwise)
    if type(value) is not int or value < 0:
        raise ValueError(said("{name!r} is no number", name=name))
    return value


def _moment(members: Mapping[str, Any], name: str) -> int | None:
    value = members.get(name)
    return None if value is None else rfc3339.parse(str(value))


def _form(moment_ns: int | None) -> str | None:
    return None if moment_ns is None else rfc3339.form(moment_ns)


def _pause(own: Mapping[str, Any]) -> Pause | None:
    if own.get("pause") is None:
        return None
    pause = _object(own, "pause")
    since_ns = _moment(pause, "since")
    if since_ns is None:
        raise ValueError(said("a pause has no beginning"))
    return Pause(since_ns=since_ns, until_ns=_moment(pause, "until"))


def _review(own: Mapping[str, Any]) -> Review | None:
    if own.get("review") is None:
        return None
    seconds = _object(own, "review").get("seconds")
    if seconds is not None and (
        isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 <= seconds < math.inf
    ):
        raise ValueError(said("a review time is no number"))
    return Review(seconds=None if seconds is None else float(seconds))


def _email(metadata: object) -> str | None:
    match metadata:
        case {"email": {"String": str(address)}}:
            return address
        case _:
            return None
