"""What the rules say about a whole event, for somebody else's program: nothing is changed there."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.guard.guard import Guard
    from pellucid.guard.values import Hit


def flags(guard: Guard, props: Mapping[str, object]) -> Mapping[str, tuple[Hit, ...]]:
    """Return what was found in each field that holds a text; fields without a finding are left out."""
    found = {}
    for name, value in props.items():
        if isinstance(value, str) and (hits := guard.check(value).hits):
            found[name] = hits
    return found
