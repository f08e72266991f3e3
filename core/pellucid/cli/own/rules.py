"""`pellucid rules`: what of single events and fields leaves as it is, as a hash, as a mark, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from pellucid.cli import words
from pellucid.cli.options import Chosen, choosing_before, json_option, yes_option
from pellucid.cli.output import confirm, put, put_json, say, warn
from pellucid.cli.own.app import choosing_own, chosen_own
from pellucid.consent.values import Choice
from pellucid.embedding.standing import running
from pellucid.errors import CatalogueError, ConfigError, NotFoundError, UsageError
from pellucid.rules import Rules, RulesFile, Treatment, UnreadableRules
from pellucid.rules.parts import Part, parts_of, parts_ruled, read_part
from pellucid.state import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.cli.own.app import OwnApp
    from pellucid.rules.counting import PartCounts
    from pellucid.sending.taking_back import Deed
    from pellucid.view.rule_change import RulesChanged

_TREATMENTS = click.Choice([str(each) for each in Treatment])


@click.group("rules", invoke_without_command=True)
@choosing_before
@click.option("--no-count", is_flag=True, help="Do not count what the rules would have changed.")
@json_option
def rules(*, no_count: bool, as_json: bool) -> None:
    """
    List your rules: what of each event and field leaves, with how many events of the last 30 days had it.

    Rules only lower: what is not collected, or held back for another reason, stays so. They hold for all that has not
    left yet, in every running process of the app at once.
    """
    ctx = click.get_current_context()
    if ctx.invoked_subcommand is not None:
        if as_json or no_count:
            raise UsageError(f"Give options behind {ctx.invoked_subcommand!r}, not before it")
        return
    own = chosen_own(None)
    found = RulesFile(own.app.config_file).read()
    if isinstance(found, UnreadableRules):
        raise ConfigError(
            f"{found.reason}, so nothing is sent",
            f"Correct the file, or begin anew: {own.command('rules clear --all')}",
        )
    parts = _parts(own, found)
    counts = None if no_count else _counted(own)
    if as_json:
        put_json({"app": own.app.key, "rules": [_described(part, found, counts) for part in parts]})
        return
    rows = [["part", "rule", "last 30 days"], *([_row(part, found, counts) for part in parts])]
    for line in words.table(rows if counts is not None else [row[:2] for row in rows]):
        put(line)
    say(f"To change one: {own.command('rules set EVENT.FIELD redact')}")


@rules.command("set")
@click.argument("address", metavar="EVENT|EVENT.FIELD|metadata.NAME")
@click.argument("treatment", type=_TREATMENTS)
@choosing_own
@json_option
def set_(*, own: OwnApp, address: str, treatment: str, as_json: bool) -> None:
    """
    Choose what leaves of an event, a field, or what is in each event.

    An event is sent or withheld; a field can also leave as its keyed hash, or as a mark that there was a value.
    """
    part, chosen = read_part(address), Treatment(treatment)
    _require_known(own, part)
    if chosen not in part.treatments:
        raise UsageError(
            f"An event is sent or withheld as a whole, and cannot be treated as {treatment!r}",
            f"Name one of its fields: {address}.FIELD",
        )
    changed = _change(own, lambda known: part.ruled(known, chosen))
    if as_json:
        put_json({"app": own.app.key, "part": part.address, "rule": str(chosen), "batches": changed.batches})
        return
    put(f"{part.address}: {_SAID[chosen]}.")
    _say_consequences(own, changed)


@rules.command("clear")
@click.argument("addresses", nargs=-1, metavar="EVENT|EVENT.FIELD|metadata.NAME")
@click.option("--all", "everything", is_flag=True, help="Clear all rules, also those that cannot be read.")
@choosing_own
@json_option
@yes_option
def clear(*, own: OwnApp, addresses: tuple[str, ...], everything: bool, as_json: bool, yes: bool) -> None:
    """
    Take rules away: what they were for is sent again as it was recorded.

    What a rule has withheld already stays withheld; `rules release` lets it go.
    """
    if everything == bool(addresses):
        raise UsageError("Name the rules that go, or give --all")
    parts = [read_part(address) for address in addresses]
    if everything:
        known = RulesFile(own.app.config_file).read()
        which = (
            "rules that cannot be read"
            if isinstance(known, UnreadableRules)
            else words.count(known.count, "rule")
        )
        confirm(f"Clear {which}, so that nothing is held back by them any more", yes=yes)

    def change(known: Rules) -> Rules:
        if everything:
            return Rules()
        for part in parts:
            if part.treatment(known) is Treatment.SEND:
                raise NotFoundError(
                    f"There is no rule for {part.address}", f"{own.command('rules')} lists them."
                )
            known = part.ruled(known, Treatment.SEND)
        return known

    changed = _change(own, change, replace_broken=everything)
    gone = changed.before.count - changed.rules.count
    if as_json:
        put_json({"app": own.app.key, "cleared": gone, "batches": changed.batches})
        return
    put(f"{words.count(gone, 'rule')} cleared.")
    _say_consequences(own, changed)


@rules.command("release")
@choosing_own
@json_option
@yes_option
def release(*, own: OwnApp, as_json: bool, yes: bool) -> None:
    """Let go what rules have withheld; what a rule still withholds is withheld again before it leaves."""
    from pellucid.sending.redeciding import withheld_by_rule  # noqa: PLC0415 - the list does without
    from pellucid.sending.taking_back import take_back  # noqa: PLC0415 - as above

    choice = own.choice
    deeds = withheld_by_rule(own.ledger)
    count = sum(_still_withheld(own, deed) for deed in deeds)
    if not count or not isinstance(choice, Choice):
        raise NotFoundError("No rule has withheld anything that could be let go")
    confirm(f"Let {words.count(count, 'event')} go that rules have withheld", yes=yes)
    done = take_back(own.ledger, deeds, epoch=choice.epoch, kept_epochs=choice.kept_epochs)
    if as_json:
        put_json({"app": own.app.key, "released": done.back})
        return
    leaves = "it leaves" if done.back == 1 else "they leave"
    put(f"{words.count(done.back, 'event')} let go: sealed next, and to be seen before {leaves}.")
    if done.back < count:
        say(
            f"{words.count(count - done.back, 'event')} stay withheld: your choice of now does not cover them."
        )


def _still_withheld(own: OwnApp, deed: Deed) -> int:
    states = own.ledger.states(deed.folder)
    spans = [receipt.lines for receipt in deed.receipts if receipt.lines is not None]
    return sum(states.at(line) is State.WITHHELD for first, last in spans for line in range(first, last + 1))


_SAID = {
    Treatment.SEND: "sent as it was recorded",
    Treatment.HASH: "only its hash is sent",
    Treatment.REDACT: "a mark is sent in its place",
    Treatment.WITHHOLD: "withheld",
}


def _change(own: OwnApp, change: Callable[[Rules], Rules], *, replace_broken: bool = False) -> RulesChanged:
    from pellucid.view.rule_change import change_rules  # noqa: PLC0415 - the list does without

    return change_rules(own.app, ledger=own.ledger, change=change, replace_broken=replace_broken)


def _say_consequences(own: OwnApp, changed: RulesChanged) -> None:
    if changed.batches:
        when = "now" if running(own.ledger) else f"when {own.title} is started next"
        batches = "1 batch is" if changed.batches == 1 else f"{changed.batches:,} batches are"
        say(f"{batches} sealed anew {when}.")
    if changed.rules.hashes and not changed.before.hashes:
        say("Where the system keeps no secret for the app, a mark is sent instead of a hash.")


def _parts(own: OwnApp, known: Rules) -> list[Part]:
    """Return what is declared, and what rules name besides."""
    try:
        parts = list(parts_of(own.catalogue()))
    except CatalogueError as error:
        warn(error.title)
        parts = []
    return [*parts, *(part for part in parts_ruled(known) if part not in parts)]


def _require_known(own: OwnApp, part: Part) -> None:
    try:
        parts = list(parts_of(own.catalogue()))
    except CatalogueError:
        return  # then nobody can tell
    if part not in parts:
        raise NotFoundError(
            f"{own.title} collects no {part.address!r}", f"{own.command('rules')} lists what it collects."
        )


def _counted(own: OwnApp) -> PartCounts:
    from pellucid.cli.views import open_view, run_view  # noqa: PLC0415 - with it comes the index

    view = open_view(Chosen(app=own.app, locations=own.locations, clock=own.clock), "")
    found: list[PartCounts | None] = []
    run_view(view, on_ready=lambda _rows: found.append(view.part_counts()), on_notice=warn)
    (counts,) = found
    assert counts is not None  # noqa: S101 - nobody cancels it
    return counts


def _row(part: Part, known: Rules, counts: PartCounts | None) -> list[str]:
    treatment = part.treatment(known)
    name = f"  {part.address}" if part.field and part.event else part.address
    return [name, str(treatment), "" if counts is None else _count_words(part.counted(counts), treatment)]


def _count_words(counted: tuple[int, int], treatment: Treatment) -> str:
    had, of = counted
    if not of:
        return "none recorded"
    said = f"{had:,} of {of:,}" if had != of else f"all {of:,}"
    return f"in {said}" if treatment is Treatment.SEND else f"would change {said}"


def _described(part: Part, known: Rules, counts: PartCounts | None) -> dict[str, Any]:
    had, of = (None, None) if counts is None else part.counted(counts)
    treatment = part.treatment(known)
    changed = None if had is None else (0 if treatment is Treatment.SEND else had)
    return {
        "part": part.address,
        "event": part.event or None,
        "field": part.field or None,
        "rule": str(treatment),
        "had_it": had,
        "of": of,
        "would_change": changed,
    }
