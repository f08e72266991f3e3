"""
Faults as text: JSON for the control path, one word each for the command line.

    503    503,retry_after=2    reset,when=mid-body,times=3    refuse,event=viewer_opened    slow,before_s=2,chance=0.1

A value may hold commas (dates do): what follows a comma begins a new field only if it looks like `name=`.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import TYPE_CHECKING, Any, Final

from pellucid.collector.faults import KINDS, Answer, Fault
from pellucid.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping

_BY_NAME: Final = {kind.name: kind for kind in KINDS}
_NEXT_FIELD: Final = re.compile(r",(?=[a-z_]+=)")
_STATUS: Final = re.compile(r"\d{3}", re.ASCII)


def read_spec(text: str, *, times: int | None = None) -> Fault:
    """
    Read a fault as it is written on the command line.

    Args:
        text: `KIND[,FIELD=VALUE]…`; a number is the kind that answers with that status.
        times: How often it happens if `text` doesn't say so.

    Raises:
        UsageError: There is no such fault, or not with these fields.
    """
    kind, *pairs = _NEXT_FIELD.split(text.strip())
    values: dict[str, Any] = {} if times is None else {"times": times}
    if _STATUS.fullmatch(kind):
        values["status"] = kind
        kind = Answer.name
    for pair in pairs:
        field, _, value = pair.partition("=")
        values[field] = value
    return _fault(kind, values, is_text=True)


def read_object(value: object) -> Fault:
    """
    Read a fault from decoded JSON: `{"fault": "answer", "status": 503, "times": 3}`.

    Raises:
        UsageError: It is no fault.
    """
    if not isinstance(value, dict) or not isinstance(value.get("fault"), str):
        raise UsageError("Not a fault", 'Give an object such as {"fault": "answer", "status": 503}.')
    return _fault(value["fault"], {key: each for key, each in value.items() if key != "fault"}, is_text=False)


def as_object(fault: Fault) -> dict[str, Any]:
    """Return a fault as JSON can hold it; `read_object` reads it back."""
    return {"fault": fault.name, **{field.name: getattr(fault, field.name) for field in fields(fault)}}


def list_kinds(*, indent: str = "") -> str:
    """Return what can be asked for, a line for each kind."""
    everywhere = [field.name for field in fields(Fault)]
    own = {
        kind.name: [field.name for field in fields(kind) if field.name not in everywhere] for kind in KINDS
    }
    lines = [f"{indent}{name:<12} {', '.join(names)}".rstrip() for name, names in own.items()]
    return "\n".join([*lines, f"{indent}{'(each)':<12} {', '.join(everywhere)}"])


def _fault(name: str, values: Mapping[str, Any], *, is_text: bool) -> Fault:
    import msgspec  # noqa: PLC0415 - only those who name faults in words need it

    kind = _BY_NAME.get(name)
    if kind is None:
        raise UsageError(
            f"There is no fault {name!r}", f"Known: {', '.join(_BY_NAME)}, or a status such as 503."
        )
    known = [field.name for field in fields(kind)]
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise UsageError(f"The fault {name!r} has no {unknown[0]!r}", f"It has: {', '.join(known)}.")
    try:
        return msgspec.convert(values, kind, strict=not is_text)
    except msgspec.ValidationError as error:
        cause = error.__cause__
        if isinstance(cause, UsageError):
            raise cause from None
        raise UsageError(f"The fault {name!r} cannot be read: {error}", "Correct that value.") from None
