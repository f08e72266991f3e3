"""`pellucid analytics clear`: a new id and an empty queue, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pellucid.cli import words
from pellucid.cli.both import with_chosen
from pellucid.cli.options import json_option, yes_option
from pellucid.cli.output import asked, confirm, put, put_json, say, warn
from pellucid.config import clear as clearing
from pellucid.config.reading import SetUp, Unknown
from pellucid.holding.deletion import NotingRemoval

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen
    from pellucid.config.clear import ClearOutcome, ClearPlan


@click.command()
@json_option
@yes_option
@click.option(
    "--copies/--keep-copies",
    "copies",
    default=None,
    help="Also forget Pellucid's own copies, or keep them; asks if neither.",
)
@with_chosen
def clear(*, chosen: Chosen, as_json: bool, yes: bool, copies: bool | None) -> None:
    """
    Give the program a new id and remove what it has queued.

    Only files that no running program owns are removed; everything else stays, and the choice of on or off too.
    With --yes, Pellucid's own copies are kept unless --copies is given.
    """
    planned = clearing.plan(chosen.app, chosen.settings.read(), clock=chosen.clock)
    for line in _plan_lines(chosen, planned):
        say(line)
    if planned.resets_id or planned.removable:
        confirm("Go ahead", yes=yes)
        removal = NotingRemoval(chosen.ledger)
        outcome = clearing.carry_out(
            planned, chosen.settings, clock=chosen.clock, replace_broken=True, delete=removal
        )
        for error in removal.unwritten:
            warn(f"{error.title}. {error.remedy}")
    else:
        outcome = clearing.ClearOutcome(removed=(), still_queued=planned.still_queued, change=None)
    forgotten = _forget_copies(chosen, copies=copies, yes=yes)
    if as_json:
        put_json(_outcome_json(outcome) | {"copies_forgotten": forgotten})
        return
    for line in _outcome_lines(chosen, outcome):
        put(line)
    if forgotten:
        put("Pellucid's own copies are forgotten.")


def _forget_copies(chosen: Chosen, *, copies: bool | None, yes: bool) -> bool:
    kept = len(chosen.ledger.sessions())
    if not kept or copies is False or (copies is None and yes):
        return False
    if copies is None and not asked(f"Also forget Pellucid's own copies of {words.count(kept, 'session')}"):
        return False
    from pellucid.cli.forget import forget_app  # noqa: PLC0415 - only who has copies needs it

    return forget_app(chosen)


def _plan_lines(chosen: Chosen, planned: ClearPlan) -> list[str]:
    lines = []
    match planned.state:
        case Unknown() as state:
            aside = chosen.locations.set_aside_dir(chosen.app)
            lines += [
                f"{state.reason}.",
                f"The config is replaced by a fresh one with a new id and collection OFF; the broken one is kept in {aside}.",
            ]
        case SetUp() as state:
            lines.append(
                f"The id {state.analytics_id} is replaced by a new random one in {state.config_file}."
            )
            lines.append("What was sent already stays linked to the old id.")
        case _:
            lines.append(f"There is no config yet, so there is no id to replace: {chosen.app.config_file}")
    lines.append(
        f"To be removed in {planned.data_dir}: {words.count(len(planned.removable), 'queued file')}."
    )
    lines += words.bullets(f"{each.path.name} ({words.size(each.size_bytes)})" for each in planned.removable)
    lines += _still_queued_lines(planned.still_queued)
    return lines


def _outcome_lines(chosen: Chosen, outcome: ClearOutcome) -> list[str]:
    lines = [f"Removed {words.count(len(outcome.removed), 'queued file')}."]
    if outcome.change is not None:
        after = outcome.change.after
        lines.append(
            f"The new id is {after.analytics_id}; collection is {words.state_word(after)}, as before."
        )
        if outcome.change.set_aside is not None:
            lines[-1] = f"The new id is {after.analytics_id}; collection is off."
            lines.append(f"The broken config is kept as {outcome.change.set_aside}.")
        if after.email is not None:
            warn(
                f"The e-mail address {after.email} is still attached and links the new id to the old one. "
                "Remove it with: pellucid analytics email --remove"
            )
    if outcome.still_queued:
        lines += _still_queued_lines(outcome.still_queued)
        lines.append(
            f"Close {chosen.app.title} and clear again to remove them: if it is killed before it sends them,"
        )
        lines.append("its next start sends them under the new id, which links the two.")
    return lines


def _still_queued_lines(files: tuple[clearing.QueuedFile, ...]) -> list[str]:
    if not files:
        return []
    described = (f"{each.path.name} ({words.size(each.size_bytes)}): {each.owner}" for each in files)
    return ["Still queued, and not ours to remove:", *words.bullets(described)]


def _outcome_json(outcome: ClearOutcome) -> dict[str, Any]:
    change = outcome.change
    return {
        "removed": [words.queued_json(each) for each in outcome.removed],
        "still_queued": [words.queued_json(each) for each in outcome.still_queued],
        "analytics_id": change.after.analytics_id if change else None,
        "analytics_enabled": change.after.enabled if change else None,
        "email": change.after.email if change else None,
        "set_aside": str(change.set_aside) if change and change.set_aside else None,
    }
