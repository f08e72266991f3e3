"""`enable`, `disable`, `local`, `class`, `pause`, `resume`, `review`: what an app may do."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import click

from pellucid.catalogue.parts import parts
from pellucid.cli.options import json_option, yes_option
from pellucid.cli.output import say, warn
from pellucid.cli.own import words as own_words
from pellucid.cli.own.app import for_own
from pellucid.cli.own.changing import change, known_catalogue, tell
from pellucid.cli.own.collected import summary_lines
from pellucid.consent.values import CLASSES, Choice, Mode, Review
from pellucid.embedding.settling import Settled
from pellucid.errors import LedgerError, UsageError
from pellucid.state import State

if TYPE_CHECKING:
    from pellucid.cli.own.app import OwnApp

_S_PER_HOUR: Final = 3600.0
_MOST_HOURS: Final = 8784.0
_MOST_REVIEW_S: Final = 604_800.0
_ASK, _DEFAULT = "ask", "default"


@click.command("enable")
@json_option
@yes_option
@for_own
def enable(*, own: OwnApp, as_json: bool, yes: bool) -> None:
    """Agree: what is recorded from now on is sent."""
    catalogue = known_catalogue(own)
    if catalogue is None:
        warn(
            f"What {own.title} collects cannot be shown here, so none of it is collected until you have seen it: "
            + own.verb("accept")
        )
    for line in summary_lines(own, catalogue):
        say(line)
    accepted = frozenset[str]() if catalogue is None else parts(catalogue)
    _, settled = change(own, lambda: own.set_mode(Mode.ON, accepted=accepted, yes=yes))
    held = _held(own)
    tell(
        own,
        f"{own.title} sends what it records from now on.",
        settled,
        as_json=as_json,
        accepted=sorted(accepted),
        held=held,
    )
    if text := own_words.pause_text(own.choice, own.clock.now_ns()):
        say(f"It is paused {text}. To end that: {own.verb('resume')}")
    if held:
        say(
            "1 event from before stays on this machine, unsent. To see it, and to decide:"
            if held == 1
            else f"{held:,} events from before stay on this machine, unsent. To see them, and to decide:"
        )
        say(f"  {own.command('outbox')}")


@click.command("disable")
@json_option
@yes_option
@for_own
def disable(*, own: OwnApp, as_json: bool, yes: bool) -> None:
    """Refuse: nothing is recorded any more, and what was not sent is destroyed, at once and in every process."""
    _, settled = change(own, lambda: own.set_mode(Mode.OFF, yes=yes))
    tell(own, f"{own.title} collects nothing any more.", settled, as_json=as_json)


@click.command("local")
@json_option
@yes_option
@for_own
def local(*, own: OwnApp, as_json: bool, yes: bool) -> None:
    """Keep what is recorded on this machine, and send nothing."""
    _, settled = change(own, lambda: own.set_mode(Mode.LOCAL, yes=yes))
    tell(
        own,
        f"{own.title} keeps what it records on this machine, and sends nothing.",
        settled,
        as_json=as_json,
    )


@click.command("class")
@click.argument("name", type=click.Choice(CLASSES))
@click.argument("mode", type=click.Choice([Mode.OFF.value, Mode.LOCAL.value, Mode.ON.value]))
@json_option
@for_own
def class_(*, own: OwnApp, name: str, mode: str, as_json: bool) -> None:
    """Choose for one class of events; it never allows more than the choice for all."""
    _, settled = change(own, lambda: own.store.set_class(name, Mode(mode)))
    now = own.decision.classes.get(name, own.decision.mode)
    tell(
        own,
        f"For events of the class {name!r}, {mode!r} holds.",
        settled,
        as_json=as_json,
        classes=own_words.classes_json(own.decision),
    )
    if now.value != mode:
        say(f"It has no effect at present: for all events {now.value!r} holds, which is less.")


@click.command("pause")
@click.option(
    "--hours",
    type=click.FloatRange(0, _MOST_HOURS, min_open=True),
    help="For so long (default: 1, which is an hour).",
)
@click.option("--until-restart", is_flag=True, help="Until the app is started again.")
@json_option
@for_own
def pause(*, own: OwnApp, hours: float | None, until_restart: bool, as_json: bool) -> None:
    """Record and send nothing for a while; what waits, waits."""
    if hours is not None and until_restart:
        raise UsageError("Give either --hours or --until-restart")
    if hours is not None and math.isnan(hours):
        raise UsageError("That is no number of hours", "Give one such as 0.5.")
    if own.decision.is_readable and own.decision.mode is Mode.OFF:
        raise UsageError(f"{own.title} collects nothing, so there is nothing to pause", "")
    seconds = None if until_restart else (1.0 if hours is None else hours) * _S_PER_HOUR
    choice = own.store.pause(seconds)
    text = own_words.pause_text(choice, own.clock.now_ns())
    tell(
        own,
        f"{own.title} records and sends nothing {text}.",
        Settled(),
        as_json=as_json,
        pause=own_words.pause_json(choice.pause),
    )


@click.command("resume")
@json_option
@for_own
def resume(*, own: OwnApp, as_json: bool) -> None:
    """End a pause."""
    before = own.choice
    was_paused = isinstance(before, Choice) and before.pause is not None
    own.store.resume()
    sentence = "The pause is over." if was_paused else "There was no pause."
    tell(
        own,
        f"{sentence} {own_words.mode_sentence(own.decision, own.title)}",
        Settled(),
        as_json=as_json,
        pause=None,
    )


@click.command("review")
@click.argument("time", required=False, metavar="[SECONDS|ask|default]")
@json_option
@for_own
def review(*, own: OwnApp, time: str | None, as_json: bool) -> None:
    """
    Say how long a sealed batch can be seen before it leaves, or show that.

    SECONDS is a number; with `ask` a batch waits until you let it go; `default` is what the app has.
    """
    if time is not None:
        own.store.set_review(_read_review(time))
    choice = own.choice
    chosen = choice.review if isinstance(choice, Choice) else None
    text = own_words.review_text(chosen)
    tell(
        own,
        f"A sealed batch can be seen {text}, then it leaves."
        if chosen is None or chosen.seconds is not None
        else f"A sealed batch waits {text}: {own.command('outbox')}",
        Settled(),
        as_json=as_json,
        review=own_words.review_json(chosen),
    )


def _read_review(text: str) -> Review | None:
    if text == _DEFAULT:
        return None
    if text == _ASK:
        return Review(seconds=None)
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= _MOST_REVIEW_S:  # also what is no number at all
        raise UsageError(
            f"{text!r} is no review time", "Give seconds, a week at most, or one of 'ask' and 'default'."
        )
    return Review(seconds=seconds)


def _held(own: OwnApp) -> int:
    from pellucid.embedding.standing import standing  # noqa: PLC0415 - only where it is told

    try:
        return standing(own.ledger).events.get(State.HELD, 0)
    except LedgerError:  # the answer is written; `status` tells of it
        return 0
