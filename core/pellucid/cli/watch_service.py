"""`pellucid watch --install|--uninstall|--status`: the witness as a service of this person."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pellucid import rfc3339
from pellucid.cli.gap_rows import gap_json
from pellucid.cli.output import put, put_json, say
from pellucid.cli.watch_words import Standing, standing_lines
from pellucid.clock import SystemClock
from pellucid.service import explanation, service_of
from pellucid.service.usage import usage_of
from pellucid.watch import plain_name
from pellucid.witness.command import notice_of
from pellucid.witness.gaps import watched

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.cli.options import Chosen
    from pellucid.service.values import Service


def run_verb(verb: str, app: WatchedApp, chosen: Chosen, *, linger: bool, as_json: bool) -> None:
    """
    Install, take away or describe the service of an app.

    Args:
        verb: `install`, `uninstall` or `status`.
        app: Whom it watches.
        chosen: What stands around it.
        linger: After the installation, ask the system to let services outlive a log-out.
        as_json: Print how it stands afterwards as JSON.

    Raises:
        ServiceError: The system refuses.
        LedgerError: What was written about earlier witnesses cannot be read.
    """
    service = service_of(app, chosen.locations)
    match verb:
        case "install":
            say(explanation(app.title))
            say(notice_of(app, chosen.ledger.root))
            service.install()
            say(f"Installed as a {service.kind}: {service.place}")
            if linger:
                service.outlive_logout()
            elif service.state().outlives_logout is False:
                say(_about_logout(service))
        case "uninstall":
            if service.uninstall():
                say(f"Taken away: {service.place}. The copies stay; `pellucid forget` destroys them.")
            else:
                say("It was not installed.")
        case _:
            pass
    if as_json:
        put_json(standing_json(_look(app, chosen, service)))
    elif verb == "status":
        for line in standing_lines(_look(app, chosen, service)):
            put(line)


def _about_logout(service: Service) -> str:
    if service.kind == "systemd user unit":
        return (
            "It ends when you log out, and starts again when you log in. To let it go on: "
            "`loginctl enable-linger`, or `pellucid watch --install --linger`."
        )
    return "It ends when you log out, and starts again when you log in."


def _look(app: WatchedApp, chosen: Chosen, service: Service) -> Standing:
    witness = chosen.ledger.witness()
    return Standing(
        title=app.title,
        key=app.key,
        kind=service.kind,
        place=service.place,
        service=service.state(),
        others=tuple(service.others()),
        witness=witness,
        usage=None if witness is None else usage_of(witness.pid),
        watched=watched(chosen.ledger),
        now_ns=SystemClock().now_ns(),
    )


def standing_json(found: Standing) -> dict[str, Any]:
    """Describe how an app's witness stands, for `--json`."""
    service, witness, usage = found.service, found.witness, found.usage
    return {
        "app": found.key,
        "title": found.title,
        "service": {
            "kind": found.kind,
            "place": found.place,
            "installed": service.installed,
            "current": service.is_current,
            "enabled": service.enabled,
            "pid": service.pid,
            "outlives_logout": service.outlives_logout,
            "note": service.note,
        },
        "others": list(found.others),
        "running": None
        if witness is None
        else {
            "pid": witness.pid,
            "by_service": witness.pid == service.pid,
            "since": rfc3339.form(witness.since_ns),
            "since_ns": witness.since_ns,
            "backend": witness.backend,
            "how": plain_name(witness.backend),
            "data_dir": str(witness.data_dir),
            "trouble": witness.trouble,
            "memory_bytes": None if usage is None else usage.memory_bytes,
            "cpu_s": None if usage is None else round(usage.cpu_s, 2),
            "cpu_share": None if usage is None else found.cpu_share,
        },
        "watched_since_ns": found.watched.since_ns,
        "copied": found.watched.copied,
        "last_copy_ns": found.watched.last_copy_ns,
        "gaps": [gap_json(gap) for gap in found.watched.gaps],
    }
