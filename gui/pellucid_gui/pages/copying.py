"""The text that some events are copied as; reads each of them, so it belongs into a task."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from pellucid.apps import EmbeddedApp
from pellucid.errors import NotFoundError
from pellucid.exporting import Claim, Format, curl_command, written
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.widgets.exact_payload import exact_payload
from pellucid_gui.widgets.payload_page import body_request

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pellucid.apps import KnownApp
    from pellucid.view.live_view import LiveView


def copied(
    view: LiveView, app: KnownApp, events: NDArray[np.uint32], wanted: CopyAs, also: Sequence[str] = ()
) -> str:
    """
    Return what goes to the clipboard; empty if there is nothing of it.

    Args:
        view: Knows the events.
        app: Whose they are.
        events: Which, in the order in which they are wanted.
        wanted: As what.
        also: Which parts of their origin are told beside what every row tells; see `written`.
    """
    match wanted:
        case CopyAs.TEXT:
            return _written(view, events, Format.TEXT, also).removesuffix("\n")
        case CopyAs.JSON:
            return _written(view, events, Format.JSON, also)
        case CopyAs.CSV:
            return _written(view, events, Format.CSV, also)
        case CopyAs.RECORDED:
            return _written(view, events, Format.RAW, ())
        case CopyAs.PAYLOAD:
            found = [content.decode() for content, _ in _payloads(view, app, events, whole=False)]
            together = ",\n".join(found)
            return f"[\n{together}\n]\n" if len(found) > 1 else together
        case CopyAs.CURL:
            bodies = dict(_payloads(view, app, events, whole=True))  # events of one batch have the same body
            return "\n".join(curl_command(content, app, claim) for content, claim in bodies.items())
        case _:
            assert_never(wanted)


def _written(view: LiveView, events: NDArray[np.uint32], wanted: Format, also: Sequence[str]) -> str:
    found = view.lines_of(events)
    pieces = written(view.with_origins(found) if also else found, wanted, also)
    return b"".join(pieces).decode("utf-8", "replace")


def _payloads(
    view: LiveView, app: KnownApp, events: NDArray[np.uint32], *, whole: bool
) -> Iterator[tuple[bytes, Claim]]:
    """Yield what leaves, or left, for each event, and what is true of it; events of which nothing leaves are left out."""
    terms = view.terms()
    for event in events.tolist():
        try:
            record = view.record(event)
        except NotFoundError:
            continue
        if isinstance(app, EmbeddedApp):
            way = view.departure_of(record, terms)
            batch = way.batch
            content = exact_payload(record, batch, trial=way.trial, whole=whole).content
            claim = Claim.MADE
            if batch is not None and batch.is_whole:
                claim = Claim.EXACT
            elif way.trial is not None and way.trial.hashes_later:
                claim = Claim.MARKED
        elif record.observed_body is not None:
            content, claim = record.observed_body, Claim.OBSERVED
        else:
            body = body_request([record], app).build()
            content, claim = body.content if body.is_sent else b"", Claim.RECONSTRUCTED
        if content:
            yield content, claim
