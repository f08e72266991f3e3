"""The JSON that a watched program uploads for an event, or for all that its session still has queued."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from pellucid import wire
from pellucid.said import said
from pellucid.state import State
from pellucid.wire import Body, BodyHeader
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.payload_frame import PayloadFrame
from pellucid_gui.widgets.posted_payload import posted_payload

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from pellucid.apps import KnownApp
    from pellucid.exporting.curl import Claim
    from pellucid.view.values import Record

_UNFIT: Final = re.compile(r"[^\w.-]+")
_AT_ONCE_BYTES: Final = 512 * 1024
_THIS, _QUEUE, _POSTED = 0, 1, 2
UNKNOWN_ID: Final = said("(not known)")
"""Stands in a body for the id, where the config does not tell it."""
_RECONSTRUCTED: Final = said("Reconstructed: equal as JSON; key order and batch cuts unknown.")
_RECONSTRUCTED_TIP: Final = said(
    "Pellucid builds this from the recorded line, as the program does. The program writes its keys in "
    "random order and decides itself how many events go into one upload."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyRequest:
    """A body that takes too long to build while a person waits."""

    header: BodyHeader
    lines: tuple[bytes, ...]

    def build(self) -> Body:
        """Build it; call this away from the GUI thread."""
        return wire.body(self.header, self.lines)


def body_request(records: Sequence[Record], app: KnownApp) -> BodyRequest:
    """Say which body `app` uploads for some events of one session."""
    first = records[0]
    header = BodyHeader(
        api_key=app.api_key, distinct_id=first.distinct_id or UNKNOWN_ID, session_id=first.row.session
    )
    return BodyRequest(header=header, lines=tuple(record.raw for record in records))


def file_name(*parts: str, ending: str) -> str:
    """Make a file's name from words that may hold anything."""
    words = (_UNFIT.sub("_", part).strip("._") for part in parts)
    return f"{'-'.join(word for word in words if word) or 'event'}.{ending}"


class PayloadPage(PayloadFrame):
    """What a watched program uploads, reconstructed from its lines."""

    queue_wanted = Signal(str)
    """A person wants to see all that a session has queued; answer with `show_queue`."""
    body_wanted = Signal(object)
    """A large `BodyRequest`; build it in a task and answer with `show_body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((say("This event"), say("Session's queue"), say("As it left")), parent)
        self._marked: tuple[bytes, tuple[int, int] | None] = (b"", None)
        self._record: Record | None = None
        self._request: BodyRequest | None = None
        self._say_claim(translated(_RECONSTRUCTED), translated(_RECONSTRUCTED_TIP))
        self.scope.segment(_POSTED).hide()

    @property
    def file_name(self) -> str:
        """A name to save it under."""
        if self._record is None:
            return "payload.json"
        name = self._record.row.name
        what = {_THIS: name, _QUEUE: "queue", _POSTED: f"{name}-posted"}
        return f"{self._record.row.session[:8]}-{what[self.scope.choice]}.json"

    @property
    def body(self) -> tuple[bytes, Claim]:
        """What is shown, as it was seen on its way out or made from the lines."""
        from pellucid.exporting.curl import Claim  # noqa: PLC0415 - when somebody copies

        seen = self.scope.choice == _POSTED
        return self.content, Claim.OBSERVED if seen else Claim.RECONSTRUCTED

    def show_record(self, record: Record, app: KnownApp) -> None:
        """
        Show what `app` uploads for one event: the very body, where it was seen on its way out.

        For another event than before the choice goes back to that.
        """
        self.tell_of(app)
        before, self._record = self._record, record
        posted = _has_posted(record)
        same = before is not None and before.uuid == record.uuid
        # What somebody looks at stays, unless the real bytes have turned up just now.
        stays = before is not None and same and _has_posted(before) == posted
        self.scope.segment(_POSTED).setVisible(posted)
        if not stays and not (same and self.scope.choice == _QUEUE):
            self.scope.choose(_POSTED if posted else _THIS)
        self._scope_changed(self.scope.choice)

    def show_queue(self, session: str, records: Sequence[Record]) -> None:
        """Show the body of a whole queue; ignored if something else is looked at by now."""
        if self._record is None or self._record.row.session != session or self.scope.choice != _QUEUE:
            return
        if records:
            self._build(tuple(records))
        else:
            self._say_nothing(
                say("Nothing is queued"), say("This session's queue is empty: all it held was released.")
            )

    def show_body(self, request: BodyRequest, body: Body) -> None:
        """Show a body that was built elsewhere; ignored if something else is looked at by now."""
        if request is self._request:
            self._show(request, body)

    def _scope_changed(self, choice: int) -> None:
        if self._record is None or self._app is None:
            return
        if choice == _QUEUE:
            self.queue_wanted.emit(self._record.row.session)
        elif choice == _POSTED and self._record.observed_body is not None:
            self._show_posted(self._record, self._record.observed_body)
        else:
            self._show_this()

    def _show_this(self) -> None:
        if self._record is None:
            return
        if self._record.row.state is State.PURGED:
            self._say_nothing(say("Forgotten"), say("The bytes of this event are gone from our copy."))
        else:
            self._build((self._record,))

    def _show_posted(self, record: Record, content: bytes) -> None:
        self._request = None  # what is still being built is not wanted any more
        posted = posted_payload(record, content)
        self._content = content
        self._id.setText(posted.under)
        self._show_bytes(content, posted.span)
        self._say_claim(posted.label, posted.tip)
        self._offer(anything=True)

    def _show_bytes(self, content: bytes, span: tuple[int, int] | None) -> None:
        self.text.show_bytes(content)
        if (content, span) != self._marked:  # else it stays where a person scrolled it
            self._marked = (content, span)
            self.text.mark(span)

    def _say_claim(self, label: str, tip: str) -> None:
        self._label.setText(label)
        self._label.setToolTip(tip)

    def _build(self, records: tuple[Record, ...]) -> None:
        if self._app is None:
            return
        self._request = request = body_request(records, self._app)
        if sum(map(len, request.lines)) <= _AT_ONCE_BYTES:
            self._show(request, request.build())
        else:
            self._say_nothing(say("Building the payload…"), say("This one is large."))
            self.body_wanted.emit(request)

    def _show(self, request: BodyRequest, body: Body) -> None:
        if not body.is_sent:
            reason = body.omitted[0].reason if body.omitted else say("There is no line")
            self._say_nothing(
                say("Nothing to send"),
                say("{reason}. The program would delete the line unsent.", reason=reason),
            )
            return
        self._content = body.content
        self._tell_id()
        self._show_bytes(body.content, None)
        left_out = len(body.omitted)
        count = say(
            "{count:,} of {count2:,} events; the others would be deleted unsent. ",
            count=len(body.included),
            count2=len(request.lines),
        )
        self._say_claim(
            (count if left_out else "") + translated(_RECONSTRUCTED), translated(_RECONSTRUCTED_TIP)
        )
        self._offer(anything=True)

    def _tell_id(self) -> None:
        record = self._record
        if record is None:
            return
        left = record.row.state not in {State.QUEUED, State.HELD, State.WITHHELD}
        if record.distinct_id is None:
            self._id.setText(say("The id it goes under is not known"))
        else:
            self._id.setText(
                say("Went under {distinct_id}", distinct_id=record.distinct_id)
                if left
                else say("Goes under {distinct_id}", distinct_id=record.distinct_id)
            )


def _has_posted(record: Record) -> bool:
    # Of a forgotten event only the others are left in the body.
    return record.observed_body is not None and record.row.state is not State.PURGED
