"""Puts an app's telemetry together: the one place that knows every part."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.apps import EmbeddedApp
from pellucid.catalogue.values import Catalogue
from pellucid.clock import SystemClock
from pellucid.consent.disclaimer import disclaimer
from pellucid.consent.rules import Decision
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode
from pellucid.consent.watch import ConsentWatch
from pellucid.embedding.agent import Agent
from pellucid.embedding.build_metadata import build_metadata
from pellucid.embedding.health_report import HealthReport
from pellucid.embedding.id_maker import IdMaker
from pellucid.embedding.obedience import Obedience
from pellucid.embedding.rule_watch import RuleWatch
from pellucid.embedding.telling import tell_once
from pellucid.embedding.tidying import Tidying
from pellucid.embedding.troubles import Troubles
from pellucid.errors import CatalogueError, TelemetryError
from pellucid.http_transport import HttpTransport
from pellucid.ledger.ledger import Ledger
from pellucid.recording.recorder import Recorder
from pellucid.rules import RulesFile

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pellucid.clock import Clock
    from pellucid.embedding.app import App
    from pellucid.embedding.obedience import Consent
    from pellucid.embedding.secret_search import SecretSearch
    from pellucid.guard import Guard
    from pellucid.rules.ruling import HashValue
    from pellucid.sending.uploader import Uploader
    from pellucid.sending.values import Permission
    from pellucid.transport import Transport

_NOTHING = Catalogue(title="", version="", events={}, metadata={}, guard={}, sha256="")
"""Stands in for a catalogue that cannot be read: then nothing is declared, and nothing recorded."""


@dataclass(slots=True, kw_only=True)
class Parts:
    """What an `Analytics` is made of."""

    app: App
    known: EmbeddedApp
    recorder: Recorder
    agent: Agent
    consent: ConsentStore
    disclaimer: str
    tell_once: Callable[[], None]
    """Shows the disclaimer to a person who has not seen it."""
    troubles: Troubles

    def note_trouble(self, why: str) -> None:
        """Keep what went wrong when the host called, to be shown."""
        self.troubles.note("call", why)


def assemble(
    app: App,
    *,
    clock: Clock | None = None,
    environ: Mapping[str, str] | None = None,
    transport: Transport | None = None,
    policy_file: Path | None = None,
) -> Parts:
    """
    Make the parts of an app's telemetry; nothing is started yet.

    Args:
        app: What its developer says of it.
        clock: The machine's if left out.
        environ: The process's if left out.
        transport: The real one if left out.
        policy_file: The machine's if left out.

    Raises:
        TelemetryError: The app is declared wrongly, or its catalogue cannot be read; only in strict mode.
    """
    clock = clock or SystemClock()
    troubles = Troubles()
    known, wrong = _known(app, troubles)
    catalogue, content = _read_catalogue(app, troubles)
    store = ConsentStore(known, clock=clock, set_aside=_set_aside(known))
    id_maker = IdMaker(is_opt_out=app.consent == "opt-out", store=store, troubles=troubles)
    consent: Consent
    if wrong:
        consent = _Never(wrong)
    else:
        consent = ConsentWatch(
            known,
            store=store,
            environ=os.environ if environ is None else environ,
            clock=clock,
            policy_file=policy_file,
            is_first_session=id_maker.is_first_session,
        )
        # Where nothing may be recorded anyway, nothing is written: not even an id.
        if consent.poll().mode is not Mode.OFF:
            id_maker.begin_session()
    guard = _guard(app, catalogue, store, troubles)
    recorder = Recorder(
        root=known.default_data_dir, catalogue=catalogue, guard=guard, clock=clock, strict=app.strict
    )
    used_transport: Transport = transport or HttpTransport(clock=clock)
    ledger = Ledger(root=known.default_data_dir, clock=clock)
    obedience = Obedience(
        app=app,
        catalogue=catalogue,
        context=build_metadata(
            catalogue.metadata, app_version=app.version, git_hash=app.git_hash, own=app.metadata
        ),
        consent=consent,
        recorder=recorder,
        secret=_secret(app, catalogue, store=store, recorder=recorder, guard=guard, troubles=troubles),
        transport=used_transport,
        rules=RuleWatch(
            rules_file=RulesFile(known.config_file),
            app_key=app.name,
            is_current=_is_current(store),
            troubles=troubles,
            hash_value=_compatible_hash(app),
        ),
    )
    agent = Agent(
        obedience=obedience,
        recorder=recorder,
        tidying=Tidying(app=app, catalogue=catalogue, ledger=ledger, clock=clock, troubles=troubles),
        health=HealthReport(root=ledger.root, recorder=recorder, clock=clock, troubles=troubles),
        transport=used_transport,
        make_uploader=lambda: _uploader(app, ledger, used_transport, obedience.permission, clock),
        clock=clock,
        troubles=troubles,
        prepare=lambda: _introduce(known, content, troubles),
        ensure_id=id_maker.ensure_id,
    )
    recorder.when_begun = agent.start
    text = disclaimer(known, default=Mode.ON if app.consent == "opt-out" else Mode.UNSET)
    return Parts(
        app=app,
        known=known,
        recorder=recorder,
        agent=agent,
        consent=store,
        disclaimer=text,
        tell_once=lambda: tell_once(
            text, show=app.disclaimer, store=store, obedience=obedience, troubles=troubles
        ),
        troubles=troubles,
    )


class _Never:
    """Stands in for the consent of an app that is declared so wrongly that it has no place to keep one."""

    def __init__(self, why: str) -> None:
        self._decision = Decision(mode=Mode.OFF, rule=why, is_lowered=True, is_readable=False)

    def poll(self) -> Decision:
        return self._decision


def _known(app: App, troubles: Troubles) -> tuple[EmbeddedApp, str]:
    """Return what the app is known by, and what is wrong with that."""
    try:
        return app.known(), ""
    except TelemetryError as error:
        if app.strict:
            raise
        troubles.note("app", str(error))
        nowhere = Path(os.devnull) / "pellucid"  # nothing can be there, nor be made there
        return EmbeddedApp(
            key=app.name,
            title=app.title or app.name,
            config_file=nowhere / "analytics.json",
            default_data_dir=nowhere / "analytics",
            data_dir_override=None,
            endpoint=app.host,
            api_key=app.project_key,
            version=app.version,
            catalogue_file=nowhere / "catalogue.toml",
            consent_default="ask",
        ), error.title


def _read_catalogue(app: App, troubles: Troubles) -> tuple[Catalogue, bytes]:
    from pellucid.catalogue.reading import read_catalogue  # noqa: PLC0415 - with it comes a TOML parser

    path = Path(app.catalogue)
    try:
        content = _content(path)
        catalogue = read_catalogue(content, name=str(path))
        if catalogue.is_watched:
            raise CatalogueError(
                f"{path} describes somebody else's program",
                "Take out `watched`, and give it your own events.",
            )
    except TelemetryError as error:
        if app.strict:
            raise
        troubles.note("catalogue", str(error))
        return _NOTHING, b""
    return catalogue, content


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise CatalogueError(f"{path} cannot be read: {why}", "Check the path that the app gives.") from error


def _guard(app: App, catalogue: Catalogue, store: ConsentStore, troubles: Troubles) -> Guard | None:
    if not app.guard:
        return None
    from pellucid.catalogue.difference import guard_actions  # noqa: PLC0415 - an app may do without
    from pellucid.embedding.hashing_guard import HashingGuard  # noqa: PLC0415 - as above
    from pellucid.guard import Action, Guard, own_words  # noqa: PLC0415 - as above

    choice = store.read()
    accepted = choice.accepted if isinstance(choice, Choice) else None
    actions = {rule: Action(action) for rule, action in guard_actions(catalogue, accepted).items()}
    kind = HashingGuard if Action.HASH in actions.values() else Guard
    try:
        return kind(actions=actions, names=own_words(), home=_home())
    except TelemetryError as error:
        if app.strict:
            raise
        troubles.note("guard", str(error))
        return Guard(names=own_words(), home=_home())


def _home() -> str | None:
    try:
        return str(Path.home())
    except RuntimeError:  # this machine names none
        return None


def _secret(
    app: App,
    catalogue: Catalogue,
    *,
    store: ConsentStore,
    recorder: Recorder,
    guard: Guard | None,
    troubles: Troubles,
) -> SecretSearch | None:
    """Return what finds the secret that an app's hashes need; `None` where they need none."""
    from pellucid.embedding.hashing_guard import HashingGuard  # noqa: PLC0415 - an app may do without

    hashing = guard if isinstance(guard, HashingGuard) else None
    has_hashed = any(field.hashed for spec in catalogue.events.values() for field in spec.fields.values())
    if hashing is None and not has_hashed:
        return None
    if app.compatible_hashes:
        from pellucid.hashing import rerun_hash  # noqa: PLC0415 - few apps hash anything

        if hashing is not None:
            hashing.hash_with(rerun_hash)
        recorder.hash_with(rerun_hash)
        return None
    from pellucid.embedding.secret_search import SecretSearch  # noqa: PLC0415 - few apps hash anything

    return SecretSearch(
        app_key=app.name, recorder=recorder, guard=hashing, is_current=_is_current(store), troubles=troubles
    )


def _is_current(store: ConsentStore) -> Callable[[str], bool]:
    """Return what says whether an id still is the app's."""

    def is_current(analytics_id: str) -> bool:
        choice = store.read()
        return isinstance(choice, Choice) and choice.analytics_id == analytics_id

    return is_current


def _compatible_hash(app: App) -> HashValue | None:
    """Return the hash of an app that wants its values to have the same one everywhere."""
    if not app.compatible_hashes:
        return None
    from pellucid.hashing import rerun_hash  # noqa: PLC0415 - few apps want it

    return rerun_hash


def _uploader(
    app: App, ledger: Ledger, transport: Transport, ask: Callable[[], Permission], clock: Clock
) -> Uploader:
    from pellucid.sending.uploader import Uploader  # noqa: PLC0415 - in the sending thread, not in the host's
    from pellucid.sending.values import Limits, Way  # noqa: PLC0415 - as above

    return Uploader(
        ledger=ledger,
        transport=transport,
        permission=ask,
        clock=clock,
        limits=Limits(count=app.batch_count, size_bytes=app.batch_bytes, age_s=app.batch_age_s),
        way=Way(ca_file=app.ca_file, proxy=app.proxy, timeout_s=app.timeout_s),
    )


def _introduce(known: EmbeddedApp, catalogue: bytes, troubles: Troubles) -> bool:
    """Leave what the window needs to know; return whether it is there."""
    from pellucid.embedding.introduction import introduce  # noqa: PLC0415 - in the background

    try:
        introduce(known, catalogue)
    except (TelemetryError, ValueError) as error:
        troubles.note("card", f"The window cannot be told of this app: {error}")
        return False
    troubles.note("card", "")
    return True


def _set_aside(known: EmbeddedApp) -> Callable[[bytes], object]:
    def keep(raw: bytes) -> object:
        import time  # noqa: PLC0415 - almost never

        from pellucid.locations import Locations, write_private_file  # noqa: PLC0415 - almost never

        folder = Locations.of_user().set_aside_dir(known)
        return write_private_file(folder / f"analytics-{time.time_ns()}.json", raw)

    return keep
