"""
What the window says of a program with the engine inside: from values to plain sentences.

Pure, so that a test can ask for each sentence. Nothing is claimed that a window cannot know: what holds is worked out
from the person's choice and the machine's policy, and the tip says that a program's own environment may lower it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from pellucid.consent.rules import app_variable
from pellucid.consent.values import CLASSES, Choice, Mode, Unreadable
from pellucid_gui.collection import Collection
from pellucid_gui.widgets.header_frame import host_of
from pellucid_gui.widgets.own_header import HeaderWords, UploadWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.consent.rules import Decision
    from pellucid.embedding.health_file import HealthNote
    from pellucid.view.own_status import OwnStatus

_NS_PER_S: Final = 1_000_000_000
_COUNTED_S: Final = 3600
"""A wait up to this long is counted down; a longer one is told by its end."""
_COLLECTIONS: Final = {
    Mode.ON: Collection.ON,
    Mode.LOCAL: Collection.LOCAL,
    Mode.OFF: Collection.OFF,
    Mode.UNSET: Collection.UNANSWERED,
}
_CLASSES: Final = {"usage": "usage", "error": "errors", "crash": "crashes"}
_MOST_REASONS: Final = 3


def collection_of_own(decision: Decision) -> Collection:
    """Tell what a decision of the consent means, in the words of the list."""
    if not decision.is_readable:
        return Collection.UNKNOWN
    if decision.is_paused:
        return Collection.PAUSED
    return _COLLECTIONS[decision.mode]


def header_words(app: EmbeddedApp, status: OwnStatus) -> HeaderWords:
    """Say what holds for a program."""
    choice, decision = status.choice, status.decision
    known = choice if isinstance(choice, Choice) else None
    chosen = None if known is None or known.mode is Mode.UNSET else known.mode
    return HeaderWords(
        collection=collection_of_own(decision),
        sentence=_sentence(app, decision),
        tip=_tip(app, decision),
        chosen=chosen,
        analytics_id="" if known is None else known.analytics_id,
        question=_question(app, decision) if known is not None and chosen is None else "",
        is_paused=decision.is_paused,
        review=decision.review,
        warning=_warning(app, known),
        trouble=_trouble(choice) if isinstance(choice, Unreadable) else "",
    )


def upload_words(app: EmbeddedApp, status: OwnStatus, *, now_ns: int) -> UploadWords:
    """Say when something leaves next."""
    decision, outbound = status.decision, status.outbound
    if not decision.may_send_anything:
        return UploadWords(text="nothing is sent", tip=_sentence(app, decision), has_verbs=False)
    if not outbound.batches and not outbound.waiting:
        return UploadWords(text="nothing waits", has_verbs=False)
    why_no_hold = "" if outbound.batches else "Nothing is sealed yet; hold single events by their menus."
    if outbound.batches and all(batch.is_unconfirmed for batch in outbound.batches):
        why_no_hold = "What is being tried may have arrived already; it can no longer be held back."
    schedule = outbound.schedule
    wait_s = schedule.wait_s(now_ns)
    if schedule.stopped:
        again = moment_text(schedule.next_at_ns, now_ns=now_ns)
        return UploadWords(
            text=f"stopped: {schedule.stopped}",
            tip=f"Somebody has to put that right. It is tried again by itself at {again}.",
            send="Try again",
            why_no_hold=why_no_hold,
        )
    if wait_s > 0:
        failure = outbound.failure
        why = "no answer" if failure is None or failure.status is None else str(failure.status)
        when = _countdown(wait_s) if wait_s < _COUNTED_S else ""
        again = f"in {when}" if when else f"at {moment_text(schedule.next_at_ns, now_ns=now_ns)}"
        return UploadWords(
            text=f"tries again {again} ({why})",
            tip="" if failure is None else _sentence_of(failure.why),
            why_no_send="It is tried again by itself, as soon as the server can be asked again.",
            why_no_hold=why_no_hold,
        )
    return _next_words(app, status, now_ns=now_ns, why_no_hold=why_no_hold)


def _next_words(app: EmbeddedApp, status: OwnStatus, *, now_ns: int, why_no_hold: str) -> UploadWords:
    outbound = status.outbound
    if not outbound.batches:
        return UploadWords(
            text=f"{events_text(outbound.waiting)} to be bundled",
            tip="Events leave in batches; this one is still open.",
            why_no_send="It can be sent as soon as it is sealed, which takes at most half a minute.",
            why_no_hold=why_no_hold,
        )
    first = outbound.batches[0]
    more = len(outbound.batches) - 1
    tip = f"{events_text(first.events)}, {first.body_bytes:,} bytes, settled to the byte."
    if more:
        tip += f" {'1 more batch waits' if more == 1 else f'{more:,} more batches wait'} behind it."
    if first.due_ns is None:
        return UploadWords(text="waits for you", tip=tip, why_no_hold=why_no_hold)
    left_s = (first.due_ns - now_ns) / _NS_PER_S
    if not outbound.is_running:
        return UploadWords(
            text=f"when {app.title} runs again",
            tip=f"{tip} Only {app.title} itself uploads; this window never does.",
            why_no_send="" if left_s > 0 else f"It leaves as soon as {app.title} runs.",
            why_no_hold=why_no_hold,
        )
    if left_s > 0:
        text = f"next in {_countdown(left_s)}"
        if left_s >= _COUNTED_S:
            text = f"next at {moment_text(first.due_ns, now_ns=now_ns)}"
        return UploadWords(text=text, tip=tip, why_no_hold=why_no_hold)
    return UploadWords(
        text="leaving now", tip=tip, why_no_send="It is leaving already.", why_no_hold=why_no_hold
    )


def seconds_to_change(status: OwnStatus, *, now_ns: int) -> float | None:
    """Return how long `upload_words` stays the same, as far as time alone changes it; `None`: for good."""
    ends = [
        status.outbound.schedule.next_at_ns,
        *(batch.due_ns or 0 for batch in status.outbound.batches[:1]),
    ]
    left_ns = [end - now_ns for end in ends if end > now_ns]
    if not left_ns or not status.decision.may_send_anything:
        return None
    return min(left % _NS_PER_S or _NS_PER_S for left in left_ns) / _NS_PER_S


def health_words(app: EmbeddedApp, notes: tuple[HealthNote, ...]) -> str:
    """Say what goes wrong in a program's telemetry, from what its running and ended processes left; empty if nothing."""
    if not notes:
        return ""
    dropped = sum(note.dropped for note in notes)
    refused: dict[str, int] = {}
    for note in notes:
        for reason, count in note.refused.items():
            refused[reason] = refused.get(reason, 0) + count
    sentences = list(dict.fromkeys(_sentence_of(text) for note in notes for text in note.troubles))
    if dropped:
        was = "was" if dropped == 1 else "were"
        sentences.append(f"{events_text(dropped)} {was} lost because nothing could be written.")
    if refused:
        count = sum(refused.values())
        reasons = sorted(refused, key=lambda reason: -refused[reason])
        named = "; ".join(reasons[:_MOST_REASONS]) + ("; …" if len(reasons) > _MOST_REASONS else "")
        sentences.append(f"{events_text(count)} {'was' if count == 1 else 'were'} not recorded: {named}.")
    return f"{app.title}: {' '.join(sentences)}" if sentences else ""


def destroyed_text(events: int, unconfirmed: int) -> str:
    """Say how many events were destroyed unsent, and that some of them may have arrived all the same."""
    if not events:
        return ""
    text = f"{events_text(events)} that had not been sent {'was' if events == 1 else 'were'} destroyed."
    if not unconfirmed:
        return text
    which = "It" if events == 1 else f"{unconfirmed:,} of them" if unconfirmed < events else "All of them"
    return f"{text} {which} may have been received before: an upload was on its way."


def unheard_text(pids: Sequence[int | None]) -> str:
    """Say which programs have not heard of a change yet: they are stopped, or hang."""
    if not pids:
        return ""
    named = ", ".join("?" if pid is None else str(pid) for pid in pids)
    if len(pids) == 1:
        return f"One program of the app does not answer (pid {named}); it obeys as soon as it goes on."
    return f"{len(pids)} programs of the app do not answer (pids {named}); they obey as soon as they go on."


def events_text(count: int) -> str:
    """Write a number of events."""
    return "1 event" if count == 1 else f"{count:,} events"


def moment_text(moment_ns: int, *, now_ns: int) -> str:
    """Write a time of day, with its date if that is another one."""
    local, now = time.localtime(moment_ns // _NS_PER_S), time.localtime(now_ns // _NS_PER_S)
    clock = time.strftime("%H:%M", local)
    return clock if local[:3] == now[:3] else f"{time.strftime('%Y-%m-%d', local)} {clock}"


def _countdown(left_s: float) -> str:
    minutes, seconds = divmod(int(-(-left_s // 1)), 60)
    return f"{minutes}:{seconds:02d}"


def _sentence(app: EmbeddedApp, decision: Decision) -> str:
    title, host = app.title, host_of(app)
    if not decision.is_readable:
        return "Nothing is collected or sent: what you chose cannot be read."
    if decision.is_paused:
        until = decision.paused_until_ns
        end = f"until {title} is started again" if until is None else f"until {_clock(until)}"
        return f"{title} records nothing and sends nothing {end}."
    match decision.mode:
        case Mode.ON:
            said = f"{title} records usage events and sends them to {host}"
        case Mode.LOCAL:
            said = f"{title} records usage events and keeps them on this computer. Nothing is sent"
        case Mode.UNSET:
            said = f"{title} waits for your answer, and sends nothing"
        case _:
            said = f"{title} records nothing and sends nothing"
    if decision.is_lowered:
        return f"{said}: {decision.rule}."
    return f"{said}.{_exceptions(decision)}"


def _exceptions(decision: Decision) -> str:
    """Name the classes of events for which less holds."""
    if decision.mode not in {Mode.ON, Mode.LOCAL}:
        return ""
    off = [_CLASSES[name] for name in CLASSES if decision.classes.get(name) is Mode.OFF]
    local = [
        _CLASSES[name]
        for name in CLASSES
        if decision.mode is Mode.ON and decision.classes.get(name) is Mode.LOCAL
    ]
    said = [f"{' and '.join(off)}: off"] if off else []
    said += [f"{' and '.join(local)}: only here"] if local else []
    return f" But {'; '.join(said)}." if said else ""


def _tip(app: EmbeddedApp, decision: Decision) -> str:
    why = f"{decision.rule[:1].upper()}{decision.rule[1:]}." if decision.rule else ""
    return (
        f"{why} That holds as far as this window can see: DO_NOT_TRACK, CI or {app_variable(app.key)} in the "
        f"environment of a running {app.title} can lower it further, and never raise it."
    ).strip()


def _question(app: EmbeddedApp, decision: Decision) -> str:
    host = host_of(app)
    if decision.mode is Mode.ON or app.consent_default == "opt-out":
        return f"{app.title} sends usage data to {host} from its second start on, unless you say no."
    return (
        f"{app.title} asks whether it may send usage data to {host}. Until you answer, it is kept here and nothing "
        "is sent."
    )


def _trouble(choice: Unreadable) -> str:
    return (
        f"{choice.reason}. Nothing is collected or sent, and nothing is destroyed. Choose off, local or on to replace "
        "the file."
    )


def _warning(app: EmbeddedApp, choice: Choice | None) -> str:
    if choice is None or choice.email is None:
        return ""
    return f"What {app.title} sends names you: the e-mail address {choice.email} is attached."


def _clock(moment_ns: int) -> str:
    return time.strftime("%H:%M", time.localtime(moment_ns // _NS_PER_S))


def _sentence_of(text: str) -> str:
    """Make a sentence of words without a full stop."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?', '…')) else '.'}" if text else ""
