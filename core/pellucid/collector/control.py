"""
The collector's own paths, for whoever steers it from outside its process.

    GET /_faults       the faults that are set
    PUT /_faults       sets them: a list of objects, or {"faults": […], "seed": 7}
    DELETE /_faults    sets none
    GET /_received     what was recorded, and counts; `?bodies=no` leaves the bodies out
    DELETE /_received  forgets what was received; a file stays as it is

Faults never hit these. A web page cannot use them: they answer only who has called this machine by its own name.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

import msgspec

from pellucid.collector.fault_text import as_object, read_object
from pellucid.collector.replies import OK_TEXT, json_text
from pellucid.collector.store import as_object as received_as_object
from pellucid.errors import UsageError

if TYPE_CHECKING:
    from pellucid.collector.archive import Archive
    from pellucid.collector.fault_plan import FaultPlan
    from pellucid.collector.request_reader import Head

_PREFIX: Final = "/_"
_OWN_NAME: Final = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?", re.ASCII | re.IGNORECASE)


def is_control(head: Head) -> bool:
    """Whether a request is for the collector itself."""
    return head.path.startswith(_PREFIX)


class Control:
    """
    Answers requests for the collector itself.

    Args:
        plan: The faults.
        archive: What was received.
    """

    def __init__(self, *, plan: FaultPlan, archive: Archive) -> None:
        self._plan = plan
        self._archive = archive

    def answer(self, head: Head, body: bytes) -> tuple[int, str]:
        """Do what is asked for and return status and text."""
        if not _OWN_NAME.fullmatch(head.header("host") or "") or head.header("origin") is not None:
            return 403, "only this machine may ask for that, by its own name, and no web page"
        status, text = 200, OK_TEXT
        match head.method, head.path:
            case "GET", "/_faults":
                text = json_text({"faults": [as_object(fault) for fault in self._plan.faults]})
            case "PUT", "/_faults":
                status, text = self._set_faults(body)
            case "DELETE", "/_faults":
                self._plan.replace(())
            case "GET", "/_received":
                text = self._received(with_bodies="bodies=no" not in head.target)
            case "DELETE", "/_received":
                self._archive.clear()
            case _, "/_faults" | "/_received":
                status, text = 405, f"{head.method} is not possible here"
            case _:
                status, text = 404, "there are /_faults and /_received"
        return status, text

    def _set_faults(self, body: bytes) -> tuple[int, str]:
        try:
            asked = msgspec.json.decode(body)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            return 400, f"not JSON: {error}"
        seed = asked.get("seed") if isinstance(asked, dict) else None
        objects = asked.get("faults") if isinstance(asked, dict) else asked
        if not isinstance(objects, list) or not isinstance(seed, int | None):
            return 400, 'give a list of faults, or {"faults": […], "seed": 7}'
        try:
            faults = [read_object(each) for each in objects]
        except UsageError as error:
            return 400, str(error)
        self._plan.replace(faults, seed=seed)
        return 200, OK_TEXT

    def _received(self, *, with_bodies: bool) -> str:
        received = [each for each in self._archive.requests if each.is_recorded]
        described = {
            "counts": asdict(self._archive.counts),
            "received": [received_as_object(each, with_body=with_bodies) for each in received],
        }
        return msgspec.json.encode(described).decode()
