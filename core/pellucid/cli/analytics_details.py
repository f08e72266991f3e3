"""`pellucid analytics details`: what Rerun says it collects, and what can be known about that."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

import click

from pellucid.cli.both import with_chosen
from pellucid.cli.options import json_option
from pellucid.cli.output import put, put_json

if TYPE_CHECKING:
    from pellucid.cli.options import Chosen

_TEXT: Final = """
What Rerun says it collects
- High-level events about how its viewer and its command line are used, such as a viewer being opened or a data
  source being connected, to learn which features matter.
- With each: facts about the Rerun build (version, target platform, compiler), and a random id that stays the same
  from session to session until it is replaced.
- For some events a SHA-256 hash of your application id and recording id. The salt is public, so a name that can be
  guessed can be recovered from its hash.
- An e-mail address only if somebody attached one with `analytics email`.

What Rerun says it does not collect
- The data that you log, file paths, your user name, your IP address.
- Nothing is sent in the very first session, so that you can opt out before anything leaves.

Where it goes
- By HTTPS POST to {endpoint}, which passes it to PostHog; Rerun says that it is stored in the EU.
- Each running Rerun sends its queue every two seconds and empties it. What is left over goes out at the next start,
  under the id of that time.

What Pellucid can know
- Every line that Rerun writes to {data_dir} while a witness runs (`pellucid watch`, or the open window), byte for
  byte.
- The JSON that Rerun makes of it: equal as JSON. The order of its keys and how lines are cut into batches are random
  in Rerun itself.
- When a line was taken out of the queue: Pellucid calls it released.

What Pellucid cannot know
- Whether a released event arrived: Rerun empties its queue before the server has answered.
- What was written and sent while no witness ran, and what a program sends past its queue.
- What the receiver does with it or links it to: your IP address is part of any connection.

Switching it off
- `pellucid analytics disable`, or CI set in the environment. FORCE_RERUN_ANALYTICS set to 1, true, yes or on beats
  both.
- A running Rerun goes on until it is restarted. A config that Rerun cannot read makes it switch collection on again.
"""
_WIDTH: Final = 100


@click.command()
@json_option
@with_chosen
def details(*, chosen: Chosen, as_json: bool) -> None:
    """Tell what the program says it collects, where that goes, and what can and can't be known about it."""
    sections = _sections({"endpoint": chosen.app.endpoint, "data_dir": str(chosen.data_dir())})
    if as_json:
        put_json(sections)
        return
    for number, (heading, sentences) in enumerate(sections.items()):
        if number:
            put("")
        put(heading)
        for sentence in sentences:
            put(
                textwrap.fill(
                    sentence,
                    width=_WIDTH,
                    initial_indent="  - ",
                    subsequent_indent="    ",
                    break_long_words=False,
                    break_on_hyphens=False,
                )
            )


def _sections(places: dict[str, str]) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    for block in _TEXT.strip().split("\n\n"):
        heading, _, points = block.partition("\n- ")
        # Filled in last: a folder's name may hold anything.
        sections[heading] = [" ".join(point.split()).format(**places) for point in points.split("\n- ")]
    return sections
