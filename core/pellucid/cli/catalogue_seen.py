"""`pellucid catalogue seen`: what a program really said, held against its catalogue; what that does not have comes first."""

from __future__ import annotations

import click

from pellucid.cli import words
from pellucid.cli.options import Chosen, choosing, json_option
from pellucid.cli.output import put, put_json
from pellucid.cli.summary import name_json, name_lines, summary_of


@click.command("seen")
@click.option("--days", type=click.IntRange(min=1, max=36_500), metavar="N", help="Only of the last N days.")
@click.option("--undocumented", "only_undocumented", is_flag=True, help="Only what no catalogue has.")
@choosing
@json_option
def seen(*, days: int | None, only_undocumented: bool, chosen: Chosen, as_json: bool) -> None:
    """
    List the events that were seen, undocumented ones first.

    Each is judged by the catalogue of the version of the program that wrote it. `pellucid events --filter
    is:undocumented` lists them one by one.
    """
    summary = summary_of(chosen, days)
    names = tuple(name for name in summary.names if not only_undocumented or not name.is_documented)
    if as_json:
        put_json({"has_catalogue": summary.has_catalogue, "names": [name_json(name) for name in names]})
        return
    strange = summary.undocumented.total
    if not summary.has_catalogue:
        put(f"Nothing is called undocumented: what {summary.title} records is declared, or not recorded.")
    elif strange:
        are = "is" if strange == 1 else "are"
        put(f"{words.count(strange, 'event')} {are} undocumented, or {are} so in part.")
    else:
        put("Nothing that was seen is undocumented.")
    for line in ("", *name_lines(names)) if names else ():
        put(line)
