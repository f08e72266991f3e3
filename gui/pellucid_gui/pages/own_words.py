"""
What the window says of a program with the engine inside: from values to plain sentences.

Pure, so that a test can ask for each sentence. Nothing is claimed that a window cannot know: what holds is worked out
from the person's choice and the machine's policy, and the tip says that a program's own environment may lower it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pellucid.consent.rules import app_variable
from pellucid.consent.values import CLASSES, Choice, Mode, Unreadable
from pellucid.local_time import local_clock, local_text
from pellucid.rfc3339 import NS_PER_S
from pellucid.said import said, said_and, said_together
from pellucid.view.next_words import unsealed_text
from pellucid.view.retelling import retold
from pellucid_gui.collection import Collection
from pellucid_gui.translation import say, say_count, translated
from pellucid_gui.widgets.header_frame import host_of
from pellucid_gui.widgets.own_header import HeaderWords, UploadWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pellucid.apps import EmbeddedApp
    from pellucid.consent.rules import Decision
    from pellucid.embedding.health_file import HealthNote
    from pellucid.view.own_status import OwnStatus

_COUNTED_S: Final = 3600
"""A wait up to this long is counted down; a longer one is told by its end."""
_COLLECTIONS: Final = {
    Mode.ON: Collection.ON,
    Mode.LOCAL: Collection.LOCAL,
    Mode.OFF: Collection.OFF,
    Mode.UNSET: Collection.UNANSWERED,
}
_CLASSES: Final = {"usage": said("usage"), "error": said("errors"), "crash": said("crashes")}
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
        overruled=_overruled(decision),
    )


def unread_words(app: EmbeddedApp) -> HeaderWords:
    """Say that nobody could look at a program's folders yet; why is told elsewhere."""
    return HeaderWords(
        collection=Collection.UNKNOWN,
        sentence=say("Nobody can tell what {title} does: its folder cannot be read.", title=app.title),
        tip="",
        chosen=None,
        analytics_id="",
    )


def upload_words(app: EmbeddedApp, status: OwnStatus, *, now_ns: int) -> UploadWords:
    """Say when something leaves next."""
    decision, outbound = status.decision, status.outbound
    if not decision.may_send_anything:
        return UploadWords(text=say("nothing is sent"), tip=_sentence(app, decision), has_verbs=False)
    if not outbound.batches and not outbound.waiting:
        return UploadWords(text=say("nothing waits"), has_verbs=False)
    why_no_hold = "" if outbound.batches else say("Nothing is sealed yet; hold single events by their menus.")
    if outbound.batches and all(batch.is_unconfirmed for batch in outbound.batches):
        why_no_hold = say("What is being tried may have arrived already; it can no longer be held back.")
    schedule = outbound.schedule
    wait_s = schedule.wait_s(now_ns)
    if schedule.stopped:
        again = moment_text(schedule.next_at_ns, now_ns=now_ns)
        return UploadWords(
            text=say("stopped: {why}", why=translated(schedule.stopped)),
            tip=say("Somebody has to put that right. It is tried again by itself at {again}.", again=again),
            send=say("Try again"),
            why_no_hold=why_no_hold,
        )
    if wait_s > 0:
        failure = outbound.failure
        why = say("no answer") if failure is None or failure.status is None else str(failure.status)
        text = (
            say("tries again in {countdown} ({why})", countdown=_countdown(wait_s), why=why)
            if wait_s < _COUNTED_S
            else say(
                "tries again at {moment} ({why})",
                moment=moment_text(schedule.next_at_ns, now_ns=now_ns),
                why=why,
            )
        )
        return UploadWords(
            text=text,
            tip="" if failure is None else _sentence_of(translated(retold(failure.why))),
            why_no_send=say("It is tried again by itself, as soon as the server can be asked again."),
            why_no_hold=why_no_hold,
        )
    return _next_words(app, status, now_ns=now_ns, why_no_hold=why_no_hold)


def _next_words(app: EmbeddedApp, status: OwnStatus, *, now_ns: int, why_no_hold: str) -> UploadWords:
    outbound = status.outbound
    if not outbound.batches:
        return UploadWords(
            text=say_count("1 event to be bundled", "{n:,} events to be bundled", outbound.waiting),
            tip=say("Events leave in batches; this one is still open."),
            why_no_send=translated(unsealed_text(app.batch_age_s)),
            why_no_hold=why_no_hold,
        )
    first = outbound.batches[0]
    more = len(outbound.batches) - 1
    tip = say_count(
        "1 event, {size:,} bytes, settled to the byte.",
        "{n:,} events, {size:,} bytes, settled to the byte.",
        first.events,
        size=first.body_bytes,
    )
    if more:
        behind = say_count("1 more batch waits behind it.", "{n:,} more batches wait behind it.", more)
        tip = f"{tip} {behind}"
    if first.due_ns is None:
        return UploadWords(text=say("waits for you"), tip=tip, why_no_hold=why_no_hold)
    left_s = (first.due_ns - now_ns) / NS_PER_S
    if not outbound.is_running:
        return UploadWords(
            text=say("when {title} runs again", title=app.title),
            tip=say("{tip} Only {title} itself uploads; this window never does.", tip=tip, title=app.title),
            why_no_send="" if left_s > 0 else say("It leaves as soon as {title} runs.", title=app.title),
            why_no_hold=why_no_hold,
        )
    if left_s > 0:
        text = say("next in {countdown}", countdown=_countdown(left_s))
        if left_s >= _COUNTED_S:
            text = say("next at {moment}", moment=moment_text(first.due_ns, now_ns=now_ns))
        return UploadWords(text=text, tip=tip, why_no_hold=why_no_hold)
    return UploadWords(
        text=say("leaving now"), tip=tip, why_no_send=say("It is leaving already."), why_no_hold=why_no_hold
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
    return min(left % NS_PER_S or NS_PER_S for left in left_ns) / NS_PER_S


def health_words(app: EmbeddedApp, notes: tuple[HealthNote, ...]) -> str:
    """Say what goes wrong in a program's telemetry, from what its running and ended processes left; empty if nothing."""
    if not notes:
        return ""
    dropped = sum(note.dropped for note in notes)
    refused: dict[str, int] = {}
    for note in notes:
        for reason, count in note.refused.items():
            refused[reason] = refused.get(reason, 0) + count
    sentences = list(
        dict.fromkeys(_sentence_of(translated(retold(text))) for note in notes for text in note.troubles)
    )
    if dropped:
        sentences.append(
            say_count(
                "1 event was lost because nothing could be written.",
                "{n:,} events were lost because nothing could be written.",
                dropped,
            )
        )
    if refused:
        count = sum(refused.values())
        reasons = sorted(refused, key=lambda reason: -refused[reason])
        named = "; ".join(translated(reason) for reason in reasons[:_MOST_REASONS]) + (
            "; …" if len(reasons) > _MOST_REASONS else ""
        )
        sentences.append(
            say_count(
                "1 event was not recorded: {reasons}.",
                "{n:,} events were not recorded: {reasons}.",
                count,
                reasons=named,
            )
        )
    return f"{app.title}: {' '.join(sentences)}" if sentences else ""


def destroyed_text(events: int, unconfirmed: int) -> str:
    """Say how many events were destroyed unsent, and that some of them may have arrived all the same."""
    if not events:
        return ""
    text = say_count(
        "1 event that had not been sent was destroyed.",
        "{n:,} events that had not been sent were destroyed.",
        events,
    )
    if not unconfirmed:
        return text
    if events == 1:
        unsure = say("It may have been received before: an upload was on its way.")
    elif unconfirmed < events:
        unsure = say(
            "{unconfirmed:,} of them may have been received before: an upload was on its way.",
            unconfirmed=unconfirmed,
        )
    else:
        unsure = say("All of them may have been received before: an upload was on its way.")
    return f"{text} {unsure}"


def unheard_text(pids: Sequence[int | None]) -> str:
    """Say which programs have not heard of a change yet: they are stopped, or hang."""
    if not pids:
        return ""
    named = ", ".join("?" if pid is None else str(pid) for pid in pids)
    return say_count(
        "One program of the app does not answer (pid {pids}); it obeys as soon as it goes on.",
        "{n} programs of the app do not answer (pids {pids}); they obey as soon as they go on.",
        len(pids),
        pids=named,
    )


def moment_text(moment_ns: int, *, now_ns: int) -> str:
    """Write a time of day, with its date if that is another one."""
    return local_clock(moment_ns, now_ns=now_ns) or say("unknown")


def _countdown(left_s: float) -> str:
    minutes, seconds = divmod(int(-(-left_s // 1)), 60)
    return f"{minutes}:{seconds:02d}"


def _sentence(app: EmbeddedApp, decision: Decision) -> str:
    title, host = app.title, host_of(app)
    if not decision.is_readable:
        return say("Nothing is collected or sent: what you chose cannot be read.")
    if decision.is_paused:
        until = decision.paused_until_ns
        if until is None:
            return say(
                "{title} records nothing and sends nothing until {title} is started again.", title=title
            )
        return say(
            "{title} records nothing and sends nothing until {clock}.", title=title, clock=_clock(until)
        )
    match decision.mode:
        case Mode.ON:
            holds = say("{title} records usage events and sends them to {host}", title=title, host=host)
        case Mode.LOCAL:
            holds = say(
                "{title} records usage events and keeps them on this computer. Nothing is sent", title=title
            )
        case Mode.UNSET:
            holds = say("{title} waits for your answer, and sends nothing", title=title)
        case _:
            holds = say("{title} records nothing and sends nothing", title=title)
    if decision.is_lowered:
        return f"{holds}: {translated(decision.rule)}."
    return " ".join(filter(None, (f"{holds}.", _exceptions(decision))))


def _overruled(decision: Decision) -> str:
    """Say beside the choice that a rule goes before it."""
    if not decision.is_lowered or not decision.is_readable:
        return ""
    return say("{mode} holds: {rule}.", mode=_COLLECTIONS[decision.mode].word, rule=translated(decision.rule))


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
    less = [said("{classes}: off", classes=said_and(off))] if off else []
    less += [said("{classes}: only here", classes=said_and(local))] if local else []
    return say("But {exceptions}.", exceptions=said_together(less, "; ")) if less else ""


def _tip(app: EmbeddedApp, decision: Decision) -> str:
    rule = translated(decision.rule)
    why = f"{rule[:1].upper()}{rule[1:]}." if rule else ""
    return (
        say(
            "{why} That holds as far as this window can see: DO_NOT_TRACK, CI or {variable} in the "
            "environment of a running {title} can lower it further, and never raise it.",
            why=why,
            variable=app_variable(app.key),
            title=app.title,
        )
    ).strip()


def _question(app: EmbeddedApp, decision: Decision) -> str:
    host = host_of(app)
    if decision.mode is Mode.ON or app.consent_default == "opt-out":
        return say(
            "{title} sends usage data to {host} from its second start on, unless you say no.",
            title=app.title,
            host=host,
        )
    return say(
        "{title} asks whether it may send usage data to {host}. Until you answer, it is kept here and "
        "nothing is sent.",
        title=app.title,
        host=host,
    )


def _trouble(choice: Unreadable) -> str:
    return say(
        "{reason}. Nothing is collected or sent, and nothing is destroyed. Choose off, local or on to "
        "replace the file.",
        reason=translated(choice.reason),
    )


def _warning(app: EmbeddedApp, choice: Choice | None) -> str:
    if choice is None or choice.email is None:
        return ""
    return say(
        "What {title} sends names you: the e-mail address {email} is attached.",
        title=app.title,
        email=choice.email,
    )


def _clock(moment_ns: int) -> str:
    return local_text(moment_ns, "%H:%M") or say("unknown")


def _sentence_of(text: str) -> str:
    """Make a sentence of words without a full stop."""
    return f"{text[:1].upper()}{text[1:]}{'' if text.endswith(('.', '!', '?', '…')) else '.'}" if text else ""
