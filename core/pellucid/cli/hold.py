"""`pellucid hold`: read what a finished run left behind before the next start posts it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from pellucid.apps import WatchedApp
from pellucid.cli.late_group import LateGroup
from pellucid.cli.options import Chosen, choosing, json_option, yes_option
from pellucid.cli.output import confirm, put, put_bytes, put_json, say, warn
from pellucid.errors import NotFoundError, TelemetryError, UsageError, WatchError
from pellucid.foreign_files import why_unlisted
from pellucid.holding.holding import Holding
from pellucid.holding.values import Standing

if TYPE_CHECKING:
    from pellucid.holding.values import Leftover, Review

_COMMANDS: Final = {
    "delete": ("pellucid.cli.hold", "delete_command"),
    "keep": ("pellucid.cli.hold", "keep_command"),
    "off": ("pellucid.cli.hold", "off_command"),
    "on": ("pellucid.cli.hold", "on_command"),
    "release": ("pellucid.cli.hold", "release_command"),
    "show": ("pellucid.cli.hold", "show_command"),
    "status": ("pellucid.cli.hold", "status_command"),
}

_start_option = click.option(
    "--start/--no-start",
    "start",
    default=True,
    help="If no witness runs, start one that goes on after this command (the default), or only note the choice.",
)


@click.group("hold", cls=LateGroup, late=_COMMANDS)
def hold_group() -> None:
    """
    Keep back what a finished run left behind, until you have read it.

    Such a file waits on disk until the program's next start, which posts it. A witness can lock it, so that this start
    passes it over. Off unless you switch it on; `pellucid hold status` says what it cannot hold.
    """


@click.command("status")
@choosing
@json_option
def status_command(*, chosen: Chosen, as_json: bool) -> None:
    """Say what is kept back and since when, what is not, and why."""
    _tell(chosen, _holding(chosen).look(), as_json=as_json)


@click.command("on")
@_start_option
@choosing
@json_option
def on_command(*, chosen: Chosen, as_json: bool, start: bool) -> None:
    """Keep back what lies there now and what later runs leave behind."""
    holding = _holding(chosen)
    holding.switch(on=True)
    _carry_out(chosen, holding, start=start)
    _tell(chosen, holding.look(), as_json=as_json)


@click.command("off")
@choosing
@json_option
def off_command(*, chosen: Chosen, as_json: bool) -> None:
    """Let everything go, and keep nothing back any more."""
    holding = _holding(chosen)
    holding.switch(on=False)
    _carry_out(chosen, holding, start=False)
    review = holding.look()
    _tell(chosen, review, as_json=as_json)
    if review.witness is not None:
        say(f"The witness, process {review.witness.pid}, goes on copying what {chosen.app.title} queues.")


@click.command("show")
@click.argument("session", metavar="SESSION")
@choosing
@json_option
def show_command(*, chosen: Chosen, as_json: bool, session: str) -> None:
    """
    Print the payload that the program's next start would post for a leftover.

    SESSION is its name, or the beginning of it.
    """
    holding = _holding(chosen)
    payload = holding.payload(_one(holding.look(), session).session)
    body = payload.body
    if as_json:
        from pellucid.cli.hold_words import payload_json  # noqa: PLC0415 - as all words of this group

        put_json(payload_json(chosen.app, payload))
        return
    for omitted in body.omitted:
        warn(
            f"{chosen.app.title} refuses to read line {omitted.index} and deletes it unsent: {omitted.reason}."
        )
    if payload.distinct_id is None:
        warn("The id that it goes out under is unknown, since there is no readable config; it is left empty.")
    if not body.is_sent:
        raise TelemetryError("Nothing of this leftover would be posted", "The next start only deletes it.")
    say(
        f"Reconstructed for {chosen.app.endpoint}: equal as JSON; the order of keys and the cut of batches are unknown."
    )
    put_bytes(body.content + b"\n")


@click.command("release")
@click.argument("session", metavar="SESSION", required=False)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="All that is kept back now; later leftovers are kept back again.",
)
@choosing
@json_option
def release_command(*, chosen: Chosen, as_json: bool, session: str | None, everything: bool) -> None:
    """Let a leftover go: the program's next start posts it."""
    holding = _holding(chosen)
    chosen_ones = _several(holding, session, everything=everything)
    holding.release([each.session for each in chosen_ones])
    _carry_out(chosen, holding, start=False)
    _tell(chosen, holding.look(), as_json=as_json)


@click.command("keep")
@click.argument("session", metavar="SESSION", required=False)
@click.option("--all", "everything", is_flag=True, help="All that lies there now; so does no SESSION.")
@_start_option
@choosing
@json_option
def keep_command(
    *, chosen: Chosen, as_json: bool, session: str | None, everything: bool, start: bool
) -> None:
    """Note that you have read a leftover and go on keeping it back; takes a release back while it still lies there."""
    holding = _holding(chosen)
    chosen_ones = _several(holding, session, everything=everything or session is None)
    holding.keep([each.session for each in chosen_ones])
    _carry_out(chosen, holding, start=start)
    _tell(chosen, holding.look(), as_json=as_json)


@click.command("delete")
@click.argument("session", metavar="SESSION")
@choosing
@json_option
@yes_option
def delete_command(*, chosen: Chosen, as_json: bool, yes: bool, session: str) -> None:
    """
    Delete a leftover as a whole, so that it is never posted.

    Only if no running program owns it. Pellucid's own copies of its events stay, and say that they never leave.
    """
    from pellucid.cli import hold_words  # noqa: PLC0415 - as all words of this group

    holding = _holding(chosen)
    leftover = _one(holding.look(), session)
    say(hold_words.deletion_sentence(chosen.app, leftover))
    confirm("Delete it for good", yes=yes)
    deleted = holding.delete(leftover.session)
    if as_json:
        put_json(hold_words.deleted_json(deleted))
    else:
        put(hold_words.deleted_sentence(deleted))


def _holding(chosen: Chosen) -> Holding:
    app = chosen.app
    if not isinstance(app, WatchedApp):
        raise UsageError(
            f"{app.title} leaves nothing behind that its next start would send unseen",
            f"Its own queue is decided in `pellucid outbox --app {app.key}`.",
        )
    if trouble := why_unlisted(chosen.data_dir()):
        warn(trouble)
    return Holding(app=app, locations=chosen.locations, clock=chosen.clock)


def _one(review: Review, prefix: str) -> Leftover:
    names = [each.session for each in review.leftovers]
    fitting = [name for name in names if name == prefix] or [
        name for name in names if prefix and name.startswith(prefix)
    ]
    if not fitting:
        raise NotFoundError(
            f"There is no leftover of a session {prefix!r}", "`pellucid hold status` lists what there is."
        )
    if len(fitting) > 1:
        raise UsageError(f"{prefix!r} is the beginning of {len(fitting)} sessions", "Give more of the name.")
    return next(each for each in review.leftovers if each.session == fitting[0])


def _several(holding: Holding, session: str | None, *, everything: bool) -> list[Leftover]:
    if (session is None) != everything:
        raise UsageError("Give either a session or --all", "`pellucid hold status` lists what there is.")
    review = holding.look()
    if not review.is_on:
        raise UsageError("Nothing is kept back: it is switched off", "`pellucid hold on` begins with it.")
    chosen_ones = list(review.leftovers) if session is None else [_one(review, session)]
    in_use = [each for each in chosen_ones if each.standing is Standing.IN_USE]
    if session is not None and in_use:
        raise UsageError(
            f"{in_use[0].path} is none of ours to hold or to let go: {in_use[0].why}",
            "A running program sends it by itself.",
        )
    return [each for each in chosen_ones if each not in in_use]


def _carry_out(chosen: Chosen, holding: Holding, *, start: bool) -> None:
    """Have a witness obey what was just chosen, and say so where none does."""
    if chosen.ledger.witness() is None:
        if not start:
            return
        say("No witness runs, and only a witness can keep anything back: starting one.")
        _start(chosen)
    if not holding.wait_until_obeyed():
        warn("The witness has not obeyed yet; `pellucid hold status` says when it has.")


def _start(chosen: Chosen) -> None:
    from pellucid.witness.command import NOTICE_FILE, notice_of  # noqa: PLC0415 - seldom needed
    from pellucid.witness.launch import WitnessPlace, leave_witness  # noqa: PLC0415 - seldom needed

    app = chosen.app
    if not isinstance(app, WatchedApp):
        return
    root = chosen.locations.ledger_root(app)
    if not (root / NOTICE_FILE).exists():  # the witness itself has nobody to say it to
        say(notice_of(app, root))
    health = leave_witness(app, chosen.locations)
    if health.place is WitnessPlace.FAILED:
        raise WatchError(
            f"The witness cannot be started: {health.reason.rstrip('.')}",
            "Your choice is noted; `pellucid watch` starts one, and holds what lies there by then.",
        )
    say(
        f"It runs as process {health.pid} until it is ended or the machine stops; `pellucid watch --install` has one start "
        "at each log-in."
    )


def _tell(chosen: Chosen, review: Review, *, as_json: bool) -> None:
    from pellucid.cli import hold_words  # noqa: PLC0415 - as all words of this group

    if as_json:
        put_json(hold_words.review_json(review))
        return
    for line in hold_words.review_lines(chosen.app, review):
        put(line)
