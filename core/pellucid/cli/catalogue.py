"""`pellucid catalogue`: what a program may collect: shown to a person, and written, checked and used by a developer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.advice import Advice, advise
from pellucid.catalogue.difference import difference, gains
from pellucid.catalogue.lookup import catalogue_of
from pellucid.catalogue.reading import examine, read_catalogue
from pellucid.catalogue.versions import at_version, version_key
from pellucid.cli import words
from pellucid.cli.catalogue_files import all_mistakes, generate, new
from pellucid.cli.catalogue_seen import seen
from pellucid.cli.catalogue_words import (
    difference_json,
    difference_lines,
    late_lines,
    size_text,
    whole_json,
    whole_lines,
)
from pellucid.cli.options import choose_app, json_option
from pellucid.cli.output import put, put_json
from pellucid.cli.own.collected import gains_json
from pellucid.clock import SystemClock
from pellucid.errors import CatalogueError, NotFoundError, UsageError

if TYPE_CHECKING:
    from pellucid.apps import KnownApp
    from pellucid.catalogue.difference import Gain
    from pellucid.catalogue.values import Catalogue

_file = click.Path(path_type=Path, dir_okay=False)


@click.group()
def catalogue() -> None:
    """Read what a program may collect; for your own app: write that, check it, and make classes of it."""


catalogue.add_command(new)
catalogue.add_command(generate)
catalogue.add_command(seen)


@catalogue.command("show")
@click.argument("file", type=_file, required=False)
@click.option(
    "--app", "app_name", metavar="NAME", help="The program whose catalogue is shown (default: rerun)."
)
@click.option("--version", metavar="VERSION", help="Only what that version of the program has.")
@json_option
def show(*, file: Path | None, app_name: str | None, version: str | None, as_json: bool) -> None:
    """
    Show what may be collected, and what for.

    Of Rerun, Pellucid brings a catalogue along; an app with Pellucid inside leaves its own. Or give FILE.
    """
    if file is not None and app_name is not None:
        raise UsageError("Give either a file or --app")
    late: tuple[Gain, ...] = ()
    if file is not None:
        found = read_catalogue(file)
    else:
        app = choose_app(app_name, None, None)
        found = _catalogue_of(app)
        late = _late(app, found)
    if version is not None:
        if version_key(version) is None:
            raise UsageError(f"{version!r} is no version", "Give one such as 0.41.0.")
        found = at_version(found, version)
    if as_json:
        put_json(whole_json(found) | {"waiting": gains_json(late)})
        return
    for line in (*whole_lines(found), *late_lines(late)):
        put(line)


@catalogue.command("check")
@click.argument("file", type=_file)
@click.option(
    "--against",
    "old_file",
    type=_file,
    metavar="OLD",
    help="Say what it collects more or less than this.",
)
@json_option
def check(*, file: Path, old_file: Path | None, as_json: bool) -> None:
    """
    Name the mistakes in a catalogue, and what is allowed and unwise.

    Mistakes end it with exit code 7; what is unwise does not.
    """
    examined = examine(file)
    mistakes = all_mistakes(examined)
    advice = () if mistakes else advise(examined.catalogue, find=_finder())
    old = None if old_file is None or mistakes else read_catalogue(old_file)
    if as_json:
        put_json(_checked_json(file, examined.catalogue, mistakes, advice, old))
    else:
        for line in _checked_lines(file, examined.catalogue, mistakes, advice, old):
            put(line)
    if mistakes:
        raise CatalogueError(
            f"{file} has {words.count(len(mistakes), 'mistake')}", "Correct what is listed, then try again."
        )


def _catalogue_of(app: KnownApp) -> Catalogue:
    found = catalogue_of(app)
    if found is None:
        raise NotFoundError(
            f"What {app.title} may collect is not known here", "It leaves its catalogue at its next start."
        )
    return found


def _late(app: KnownApp, found: Catalogue) -> tuple[Gain, ...]:
    """Return what an app does not collect yet, since the person has not seen it."""
    from pellucid.consent.store import ConsentStore  # noqa: PLC0415 - only for an app with the engine inside
    from pellucid.consent.values import Choice  # noqa: PLC0415 - as above

    if not isinstance(app, EmbeddedApp):
        return ()
    choice = ConsentStore(app, clock=SystemClock()).read()
    accepted = choice.accepted if isinstance(choice, Choice) else None
    return () if accepted is None else gains(found, accepted)


def _finder() -> Any:  # noqa: ANN401 - a function of a text
    from pellucid.guard import Guard  # noqa: PLC0415 - `show` does without

    guard = Guard.flagging()
    return lambda text: [hit.rule for hit in guard.check(text).hits]


def _checked_lines(
    file: Path,
    found: Catalogue,
    mistakes: tuple[str, ...],
    advice: tuple[Advice, ...],
    old: Catalogue | None,
) -> list[str]:
    lines = [f"{file}: {found.title}, version {found.version}: {size_text(found)}."]
    if mistakes:
        return [f"{file} is no catalogue yet:", *words.bullets(mistakes)]
    if advice:
        lines += ["", "Allowed, and worth another look:"]
        lines += words.bullets(f"{each.where}: {each.text}" for each in advice)
    if old is not None:
        lines += ["", f"Compared with version {old.version}:", *difference_lines(difference(found, old))]
        if found.version == old.version and found.sha256 != old.sha256:
            lines.append("It still has the same version, by which people tell the two apart.")
    return lines


def _checked_json(
    file: Path,
    found: Catalogue,
    mistakes: tuple[str, ...],
    advice: tuple[Advice, ...],
    old: Catalogue | None,
) -> dict[str, Any]:
    return {
        "file": str(file),
        "title": found.title,
        "version": found.version,
        "sha256": found.sha256,
        "mistakes": list(mistakes),
        "advice": [{"where": each.where, "text": each.text} for each in advice],
        "difference": None if old is None else difference_json(difference(found, old)),
    }
