"""`config`, `details`, `accept`: what was chosen, what is collected, and what is new in that."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Any, Final

import click

from pellucid import rfc3339
from pellucid.catalogue.difference import gains
from pellucid.catalogue.parts import parts
from pellucid.cli import words
from pellucid.cli.options import json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say
from pellucid.cli.own import words as own_words
from pellucid.cli.own.app import for_own
from pellucid.cli.own.changing import known_catalogue
from pellucid.cli.own.collected import (
    catalogue_json,
    event_lines,
    field_lines,
    gain_line,
    gains_json,
    guard_sentences,
)
from pellucid.consent.values import Choice
from pellucid.embedding.email import person_lines

if TYPE_CHECKING:
    from pellucid.catalogue.difference import Gain
    from pellucid.catalogue.values import Catalogue
    from pellucid.cli.own.app import OwnApp

_WIDTH: Final = 100


@click.command("config")
@json_option
@for_own
def config(*, own: OwnApp, as_json: bool) -> None:
    """Show what you chose, where everything is, and what it means."""
    decision, choice = own.decision, own.choice
    known = choice if isinstance(choice, Choice) else Choice()
    email = email_text(own, known)
    late = late_parts(own)
    if as_json:
        found: dict[str, Any] = {
            "app": own.app.key,
            "state": own_words.mode_word(decision),
            "meaning": own_words.mode_sentence(decision, own.title),
            "rule": decision.rule,
            "chosen": known.mode.value if isinstance(choice, Choice) else None,
            "classes": own_words.classes_json(decision),
            "analytics_id": known.analytics_id or None,
            "email": known.email,
            "pause": own_words.pause_json(known.pause),
            "review": own_words.review_json(known.review),
            "answered_at": own_words.moment_json(known.answered_at_ns),
            "not_yet_seen": gains_json(late),
            "config_file": str(own.app.config_file),
            "data_dir": str(own.ledger.root),
            "endpoint": own.app.endpoint,
        }
        put_json(found)
        return
    rows = [
        ["state", own_words.mode_word(decision)],
        ["decided by", decision.rule],
        ["classes", own_words.classes_text(decision)],
        ["id", known.analytics_id or "—"],
        *([["e-mail", email]] if email else []),
        *([["paused", text]] if (text := own_words.pause_text(choice, own.clock.now_ns())) else []),
        ["review", own_words.review_text(known.review)],
        ["config", own_words.place_text(own.app.config_file)],
        ["data folder", own_words.place_text(own.ledger.root)],
        ["sent to", own.app.endpoint],
    ]
    put(own_words.mode_sentence(decision, own.title))
    put("")
    for line in words.table(rows):
        put(line)
    for line in late_lines(own, late):
        put(line)


@click.command("details")
@json_option
@for_own
def details(*, own: OwnApp, as_json: bool) -> None:
    """Tell all that is collected, why, where it goes, and what can and can't be known about it."""
    catalogue = own.catalogue()
    if as_json:
        put_json({"app": own.app.key, "endpoint": own.app.endpoint, "catalogue": catalogue_json(catalogue)})
        return
    for line in _details(own, catalogue):
        put(line)


@click.command("accept")
@json_option
@yes_option
@for_own
def accept(*, own: OwnApp, as_json: bool, yes: bool) -> None:
    """Show what is collected more than you have seen, and agree to it."""
    catalogue = own.catalogue()
    choice = own.choice
    accepted = choice.accepted if isinstance(choice, Choice) else None
    late = gains(catalogue, accepted or frozenset())
    if late:
        say(f"What {own.title} collects, or will, more than you have seen:")
        for line in words.bullets(map(gain_line, late)):
            say(line)
        confirm("Agree to that", yes=yes)
        own.store.accept(parts(catalogue))
    if as_json:
        put_json({"app": own.app.key, "accepted": gains_json(late)})
    elif late:
        put("It is collected from now on, as far as your choice allows it.")
    else:
        put("There is nothing that you have not seen.")


def late_parts(own: OwnApp) -> tuple[Gain, ...]:
    """Return what waits until the person has seen it; nothing where nobody was shown anything yet."""
    choice, catalogue = own.choice, known_catalogue(own)
    if catalogue is None or not isinstance(choice, Choice) or choice.accepted is None:
        return ()
    return gains(catalogue, choice.accepted)


def late_lines(own: OwnApp, late: tuple[Gain, ...]) -> list[str]:
    """Say what waits until the person has seen it."""
    if not late:
        return []
    return [
        "",
        "Not collected until you have seen it:",
        *words.bullets(map(gain_line, late)),
        f"To agree: {own.verb('accept')}",
    ]


def email_text(own: OwnApp, choice: Choice) -> str:
    """Say which address is attached, and what became of the line that tells it; empty if none is."""
    if choice.email is None:
        return ""
    lines = [line for line in person_lines(own.ledger) if line.distinct_id == choice.analytics_id]
    if not lines or lines[-1].address != choice.email:
        return f"{choice.email}  (was not sent)"
    return f"{choice.email}  ({lines[-1].state.word}, attached at {rfc3339.form(lines[-1].recorded_ns)})"


def _details(own: OwnApp, catalogue: Catalogue) -> list[str]:
    lines = [f"What {own.title} collects, as its catalogue of version {catalogue.version} declares it", ""]
    for spec in catalogue.events.values():
        lines += [*event_lines(spec), ""]
    lines.append("With each event")
    lines += [line for field in catalogue.metadata.values() for line in field_lines(field)]
    lines += [
        "  - the time, a number of its own, and a random id that stays the same until you replace it",
        "",
    ]
    sections = {
        "What it does not collect": [
            "What is not in this list: it is refused before it is written.",
            "Your name, that of your machine, its addresses, paths in your home: rules look for these in each text.",
            "These rules are on unless the app does without; `show --raw` has what was really recorded.",
            *guard_sentences(catalogue),
            f"An e-mail address, unless you attach one: {own.verb('email ADDRESS')}",
        ],
        "Where it goes": [
            f"By POST to {own.app.endpoint}, and nowhere else; never before you have agreed.",
            f"Each batch can be seen first, byte for byte: {own.command('outbox')}",
            "Every server sees the address that a connection comes from.",
        ],
        "What can be known": [
            f"All that was recorded, sent or refused, with the server's answers: {own.command('events')}",
            "Not what the receiver does with it.",
        ],
        "Switching it off": [
            f"{own.verb('disable')}: in all running processes, within a second; what was not sent is destroyed.",
            "Until the app is started again, or for an hour: " + own.verb("pause"),
        ],
    }
    for heading, sentences in sections.items():
        lines.append(heading)
        lines += [line for sentence in sentences for line in _wrapped(sentence)]
        lines.append("")
    return lines[:-1]


def _wrapped(sentence: str) -> list[str]:
    return textwrap.wrap(
        sentence,
        width=_WIDTH,
        initial_indent="  - ",
        subsequent_indent="    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
