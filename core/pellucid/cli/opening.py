"""`pellucid open`: the window on a program, an event or a filter; also for whoever follows a link."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from pellucid.cli.options import choose_app, json_option
from pellucid.cli.output import put_json, say
from pellucid.cli.window import open_window
from pellucid.errors import UsageError
from pellucid.links import Link, read_link


@click.command("open")
@click.argument("link", required=False)
@click.option("--app", "app_name", metavar="NAME", help="The program to look at.")
@click.option("--event", metavar="EVENT", help="The event to choose: its uuid, or SESSION:LINE.")
@click.option("--filter", "filter_text", metavar="FILTER", help="What to filter by.")
@click.option("--config-file", type=click.Path(path_type=Path), help="Another config in Rerun's format.")
@click.option("--data-dir", type=click.Path(path_type=Path), help="… and another folder of session files.")
@click.option(
    "--print-link", is_flag=True, help="Print the pellucid:// link that leads there, and open nothing."
)
@click.option("--register", "verb", flag_value="register", help="Let pellucid:// links open this window.")
@click.option("--unregister", "verb", flag_value="unregister", help="Take that back.")
@click.option("--registered", "verb", flag_value="registered", help="Say whether they do.")
@json_option
def open_command(
    *,
    link: str | None,
    app_name: str | None,
    event: str | None,
    filter_text: str | None,
    config_file: Path | None,
    data_dir: Path | None,
    print_link: bool,
    verb: str | None,
    as_json: bool,
) -> int:
    """
    Open the window on a program, an event or a filter; one that is open already comes forward.

    LINK is what `--print-link` prints: pellucid://rerun/event/<uuid>?filter=state:queued. It can only navigate.
    """
    folders = {"--config-file": config_file, "--data-dir": data_dir}
    named = [app_name, event, filter_text, *folders.values()]
    if verb is not None:
        if link is not None or print_link or any(each is not None for each in named):
            raise UsageError(f"--{verb} stands alone", "Open the window in a second step.")
        return _handle_links(verb, as_json=as_json)
    wanted = Link(app=app_name, event=event, filter_text=filter_text)
    if link is not None:
        if any(each is not None for each in named):
            raise UsageError("A link says all that there is to say", "Give either a link or options.")
        wanted = read_link(link)
    if wanted.filter_text:
        from pellucid.cli.views import read_filter  # noqa: PLC0415 - opening the window does without

        read_filter(wanted.filter_text)  # a wrong filter is told here, where the person typed it
    if print_link:
        if any(folder is not None for folder in folders.values()):
            raise UsageError(
                "No link can name a folder", "A link leads to a program that is known by its name."
            )
        text = str(read_link(str(wanted)))  # whoever made it learns now if nobody can follow it
        put_json({"link": text}) if as_json else click.echo(text)
        return 0
    if wanted.app is not None or config_file is not None or data_dir is not None:
        choose_app(wanted.app, config_file, data_dir)  # a wrong name is told here, where the person typed it
    given = {"--app": wanted.app, "--event": wanted.event, "--filter": wanted.filter_text, **folders}
    return open_window([f"{option}={value}" for option, value in given.items() if value is not None])


def _handle_links(verb: str, *, as_json: bool) -> int:
    from pellucid.link_handler import link_handler  # noqa: PLC0415 - opening the window does without

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "pellucid"]
    handler = link_handler([*program, "open"])
    note = ""
    if verb == "register":
        note = handler.install()
        say(f"pellucid:// links open this window from now on: {handler.place}")
    elif verb == "unregister":
        gone = handler.uninstall()
        say(f"Taken away: {handler.place}" if gone else "Nothing was registered.")
    elif not as_json:
        is_there = handler.is_installed
        click.echo(f"pellucid:// links {'open' if is_there else 'do not open'} this window ({handler.place})")
    if note:
        say(note)
    if as_json:
        put_json({"registered": handler.is_installed, "place": handler.place})
    return 0
