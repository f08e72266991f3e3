"""What is answered to a request: the limits, the faults, and the record that is kept of it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pellucid.collector.bodies import Batch, decompressed, read_batch
from pellucid.collector.control import Control, is_control
from pellucid.collector.fault_plan import Hit
from pellucid.collector.faults import (
    Answer,
    CutAnswer,
    Garbage,
    Hang,
    Lie,
    Redirect,
    RefuseEvent,
    Reset,
    TooLarge,
)
from pellucid.collector.replies import OK_TEXT, Ending, Reply, answer
from pellucid.collector.request_reader import Refusal
from pellucid.collector.values import Answered, Received
from pellucid.errors import LedgerError

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.clock import Clock
    from pellucid.collector.archive import Archive
    from pellucid.collector.fault_plan import FaultPlan
    from pellucid.collector.faults import Fault
    from pellucid.collector.request_reader import Head
    from pellucid.collector.values import Limits

EVENT_PATHS: Final = frozenset(
    {"/batch", "/batch/", "/capture", "/capture/", "/e", "/e/", "/track/", "/i/v0/e", "/i/v0/e/"}
)


class Reception:
    """
    Decides about requests; knows nothing of sockets.

    Args:
        plan: What goes wrong.
        archive: Where requests are kept.
        limits: What is too large.
        clock: When they came in.
        text: What a batch that is taken is answered with.
        on_answer: Told of each request once it is decided about; runs in the collector's thread.
    """

    def __init__(
        self,
        *,
        plan: FaultPlan,
        archive: Archive,
        limits: Limits,
        clock: Clock,
        text: str = OK_TEXT,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self._plan = plan
        self._archive = archive
        self._limits = limits
        self._clock = clock
        self._text = text
        self._on_answer = on_answer
        self._control = Control(plan=plan, archive=archive)

    def begin(self, head: Head) -> Hit:
        """Draw the faults of a request of which the head was read."""
        return self._plan.draw() if _brings_events(head) else Hit()

    def refuse(self, refusal: Refusal, head: Head | None = None) -> Reply:
        """Answer a request that cannot be read any further."""
        self._tell(head, status=refusal.status)
        is_head = head is not None and head.method == "HEAD"
        content = answer(refusal.status, refusal.text, closes=True, is_head=is_head)
        return Reply(content=content, ending=Ending.CLOSE)

    def reset(self, head: Head, hit: Hit) -> Reply:
        """Break off a request before all of its body was read."""
        self._tell(head, status=None, hit_by=hit.fault)
        return Reply(ending=Ending.RESET)

    def finish(self, head: Head, hit: Hit, raw: bytes) -> Reply:
        """Answer a request whose body was read; whatever is recorded is recorded when this returns."""
        if _brings_events(head):
            reply = self._take(head, hit, raw)
        else:
            status, text = self._other(head, raw)
            self._tell(head, status=status, body_bytes=len(raw))
            reply = Reply(content=self._answer(head, status, text))
        if hit.slow is None:
            return reply
        slow = hit.slow
        return replace(
            reply, delay_s=slow.before_s, drip_bytes=slow.drip_bytes, drip_every_s=slow.drip_every_s
        )

    def _other(self, head: Head, raw: bytes) -> tuple[int, str]:
        if is_control(head):
            return self._control.answer(head, raw)
        if head.path in EVENT_PATHS:
            return 405, f"{head.method} is not possible here"
        return 404, "nothing is received here; batches go to /batch/"

    def _take(self, head: Head, hit: Hit, raw: bytes) -> Reply:
        body = decompressed(head, raw, self._limits)
        batch = body if isinstance(body, Refusal) else read_batch(body, self._limits)
        fault = hit.fault
        if fault is None and isinstance(batch, Batch) and isinstance(body, bytes):
            fault = self._plan.draw_for(batch, len(body))
        reply, status, is_recorded = self._decide(head, fault, batch)
        received = Received(
            path=head.target,
            headers=head.headers,
            body=body if isinstance(body, bytes) else raw,
            raw_sha256=hashlib.sha256(raw).hexdigest(),
            raw_bytes=len(raw),
            at_ns=self._clock.now_ns(),
            api_key=batch.api_key if isinstance(batch, Batch) else None,
            events=batch.events if isinstance(batch, Batch) else (),
            status=status,
            fault=None if fault is None else fault.name,
            is_recorded=is_recorded and isinstance(batch, Batch),
        )
        try:
            self._archive.add(received)
        except LedgerError as error:
            status = 500
            reply = Reply(content=self._answer(head, status, str(error)))
        self._tell(head, status=status, hit_by=fault, body_bytes=len(raw), events=len(received.events))
        return reply

    def _decide(
        self, head: Head, fault: Fault | None, batch: Batch | Refusal
    ) -> tuple[Reply, int | None, bool]:
        """Return the reply, its status, and whether the batch is recorded if it can be."""
        usual = Refusal(status=200, text=self._text) if isinstance(batch, Batch) else batch
        status: int | None = usual.status
        is_recorded = True
        content = self._answer(head, usual.status, usual.text)
        ending = Ending.KEEP
        match fault:
            case Answer(status=status, text=text, retry_after=retry_after, is_recorded=is_recorded):
                headers = () if retry_after is None else (("Retry-After", retry_after),)
                text = f"answered with {status} on demand" if text is None else text
                content = self._answer(head, status, text, headers)
            case Redirect(status=status, location=location):
                content, is_recorded = self._answer(head, status, "", (("Location", location),)), False
            case RefuseEvent():
                status, is_recorded = 400, False
                content = self._answer(head, status, _refused(fault))
            case TooLarge():
                status, is_recorded = 413, False
                content = self._answer(head, status, "the batch is too large, on demand")
            case Lie():
                status, is_recorded = 200, False
                content = self._answer(head, status, self._text)
            case Hang(is_recorded=is_recorded):
                status, content, ending = None, b"", Ending.HANG
            case Reset():
                status, content, ending = None, b"", Ending.RESET
            case CutAnswer(sent_bytes=sent_bytes):
                content, ending = content[:-1][:sent_bytes], Ending.CLOSE
            case Garbage(text=text, is_recorded=is_recorded):
                status, content, ending = None, text.encode(), Ending.CLOSE
        return Reply(content=content, ending=ending), status, is_recorded

    def _answer(self, head: Head, status: int, text: str, headers: tuple[tuple[str, str], ...] = ()) -> bytes:
        is_head = head.method == "HEAD"
        return answer(status, text, headers=headers, closes=not head.keeps_alive, is_head=is_head)

    def _tell(
        self,
        head: Head | None,
        *,
        status: int | None,
        hit_by: Fault | None = None,
        body_bytes: int = 0,
        events: int = 0,
    ) -> None:
        if self._on_answer is not None:
            self._on_answer(
                Answered(
                    method="?" if head is None else head.method,
                    path="?" if head is None else head.target,
                    events=events,
                    body_bytes=body_bytes,
                    status=status,
                    fault=None if hit_by is None else hit_by.name,
                )
            )


def _brings_events(head: Head) -> bool:
    return head.method == "POST" and head.path in EVENT_PATHS


def _refused(fault: RefuseEvent) -> str:
    named = " ".join(each for each in (fault.event, fault.uuid) if each is not None)
    return f"invalid event could not be processed: {named}"
