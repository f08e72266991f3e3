"""Each dialog with something in it, as a person meets it: what every dialog is looked at with, and translated."""

from __future__ import annotations

import importlib
import json
import pkgutil
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog

import pellucid_gui.dialogs
from pellucid import wire
from pellucid.catalogue.difference import gains
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.config.reading import Unknown
from pellucid.consent.values import Choice, Mode
from pellucid.holding.values import Leftover, Payload, Review, Standing
from pellucid.ledger.audit import Audit
from pellucid.ledger.ledger import WitnessStatus
from pellucid.ledger.verification import Verification
from pellucid.processes import RunningProgram
from pellucid.query.saved_filters import SavedFilter
from pellucid.said import said
from pellucid.state import State
from pellucid.view.difference import read_json
from pellucid.view.first_payload import first_payload
from pellucid.view.held import held_events
from pellucid.view.outbound import OutboundWatch
from pellucid.view.side_by_side import side_by_side
from pellucid.witness.sessions import Session
from pellucid_gui.dialogs.about_dialog import AboutDialog
from pellucid_gui.dialogs.catalogue_dialog import CatalogueDialog
from pellucid_gui.dialogs.compare_dialog import Compared, CompareDialog
from pellucid_gui.dialogs.delete_leftover_dialog import DeleteLeftoverDialog
from pellucid_gui.dialogs.destination_dialog import DestinationDialog
from pellucid_gui.dialogs.destroy_dialog import DestroyDialog
from pellucid_gui.dialogs.difference_dialog import DifferenceDialog
from pellucid_gui.dialogs.fields_dialog import FieldsDialog
from pellucid_gui.dialogs.filter_name_dialog import FilterNameDialog
from pellucid_gui.dialogs.first_run_dialog import FirstRunDialog
from pellucid_gui.dialogs.first_run_words import Asked
from pellucid_gui.dialogs.forget_dialog import ForgetDialog, Scope
from pellucid_gui.dialogs.held_dialog import HeldDialog
from pellucid_gui.dialogs.keys_dialog import KeysDialog
from pellucid_gui.dialogs.leftovers_dialog import LeftoversDialog
from pellucid_gui.dialogs.new_id_dialog import NewIdDialog
from pellucid_gui.dialogs.off_dialog import OffDialog
from pellucid_gui.dialogs.own_new_id_dialog import OwnNewIdDialog
from pellucid_gui.dialogs.own_switch_dialog import OwnSwitchDialog
from pellucid_gui.dialogs.saved_filters_dialog import SavedFiltersDialog
from pellucid_gui.dialogs.sessions_dialog import SessionsDialog
from pellucid_gui.dialogs.unknown_config_dialog import UnknownConfigDialog
from pellucid_gui.dialogs.unreadable_choice_dialog import UnreadableChoiceDialog
from pellucid_gui.dialogs.verify_dialog import VerifyDialog
from pellucid_gui.translation import say_count, translated
from pellucid_gui.widgets.destination_words import destination_of

if TYPE_CHECKING:
    from pellucid.apps import WatchedApp
    from pellucid.catalogue.values import Catalogue

S = 1_000_000_000
NOW_NS = 1_795_775_800 * S
HOME = Path("/home/alice")
FOLDER = HOME / ".local/share/rerun/analytics"
ID = "228e582615214b838e4b170bff3905e9"
SESSIONS = (
    "77ce191c-ffd1-4fd2-90a2-8a78970de89c",
    "01227f48-ce91-44e3-920a-f14dd42621bb",
    "1565df47-7173-476b-ad6f-02c296dbb93d",
)
HOST = "eu.i.posthog.com"


@dataclass
class Given:
    """What dialogs are made of, beside what stands here."""

    own: Any
    """An `OwnApp`."""
    rerun: WatchedApp
    line: bytes
    """As Rerun wrote it."""

    @property
    def catalogue(self) -> Catalogue:
        """What the own app may collect."""
        return read_catalogue(self.own.app.catalogue_file)

    def record(self) -> None:
        """Let the own app record four events before anybody has answered."""
        own = self.own
        own.record(
            own.ViewerOpened(),
            own.SourceConnected(kind="file"),
            own.SourceFailed(message="mail bob@example.com"),
            own.ViewerOpened(windows=2),
        )


def kinds() -> list[type[QDialog]]:
    """Return every dialog that there is, whether or not anybody makes it below."""
    modules = [
        importlib.import_module(f"{pellucid_gui.dialogs.__name__}.{each.name}")
        for each in pkgutil.iter_modules(pellucid_gui.dialogs.__path__)
    ]
    return [
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type)
        and issubclass(kind, QDialog)
        and kind.__module__ == module.__name__
        and not kind.__subclasses__()  # else it is only the shape of others
    ]


def make(kind: type[QDialog], given: Given) -> QDialog:
    """Make a dialog; one that nobody makes below has to be added there."""
    assert kind in MAKERS, f"{kind.__name__} is new: make one in {__file__}"
    return MAKERS[kind](given)


def name_of(kind: type[QDialog]) -> str:
    """Return what the pictures of a dialog are called."""
    return f"dialog_{kind.__module__.rpartition('.')[2].removesuffix('_dialog')}"


def catalogue_dialog(given: Given) -> QDialog:
    made = CatalogueDialog(title="My Viewer", host=HOST, catalogue=given.catalogue)
    made.show_choice(Choice(mode=Mode.ON, classes={"error": Mode.OFF}))
    return made


def compare_dialog(_given: Given) -> QDialog:
    def body(minute: int, **properties: object) -> str:
        event = {
            "timestamp": f"2026-11-23T16:0{minute}:14Z",
            "event": "load_data_source",
            "distinct_id": ID,
            "properties": properties | {"session_id": SESSIONS[2]},
        }
        return json.dumps({"api_key": "phc_sgKidIE4WYYFSJHd8LEYY1UZqASpnfQKeMqlJfSXwqg", "batch": [event]})

    one = body(5, event_id=3, source_type="grpc", file_extension="rrd", retries=2, started=True)
    other = body(
        6,
        event_id=7,
        source_type="file_path",
        file_extension="rrd",
        started=True,
        title="Flight of bob@example.com on 10.1.2.3, seen from /home/alice/recordings/tuesday/flight.rrd",
    )
    made = CompareDialog(
        Compared(
            name="load_data_source", facts=f"2026-11-23 16:05:14.000 · {translated(State.RELEASED.word)}"
        ),
        Compared(name="load_data_source", facts=f"2026-11-23 16:06:29.118 · {translated(State.QUEUED.word)}"),
        side_by_side(read_json(one), read_json(other)),
        claim=QCoreApplication.translate(
            "Comparing", "What leaves of each event alone, made from its line; every number as it is written."
        ),
    )
    made.on.click()
    return made


def difference_dialog(given: Given) -> QDialog:
    old = parts(given.catalogue) - {
        "viewer_crashed#crash",
        "viewer_crashed.signal",
        "viewer_opened.is_wsl#boolean",
        "data_source_connected.kind=s3",
        "metadata.target_platform",
    }
    found = gains(given.catalogue, frozenset(old))
    return DifferenceDialog(title="My Viewer 1.5.0", host=HOST, gains=found)


def fields_dialog(_given: Given) -> QDialog:
    made = FieldsDialog(
        name="viewer_opened",
        fields={"renderer": "vulkan", "windows": "1", "is_wsl": "false", "note": "a long text " * 20},
        taken_out=frozenset({"note"}),
    )
    made.ticks["windows"].setChecked(True)
    return made


def filter_name_dialog(_given: Given) -> QDialog:
    made = FilterNameDialog("name:*crash* since:7d", taken=["Crashes"])
    made.field.setText("Crashes")
    return made


def first_run_dialog(given: Given) -> QDialog:
    given.record()
    made = FirstRunDialog(
        asked=Asked(title="My Viewer", host=HOST, held=4),
        destination=destination_of(given.own.app.endpoint, title="My Viewer"),
    )
    made.show_payload(first_payload(given.own.ledger), given.catalogue)
    made.resize(860, 660)
    return made


def held_dialog(given: Given) -> QDialog:
    given.record()
    events = held_events(given.own.ledger, OutboundWatch(given.own.ledger).look().held)
    text = QCoreApplication.translate(
        "Reviews", "What you tick is sent to {host}, exactly as it stands here; all else stays where it is."
    )
    made = HeldDialog(
        heading=say_count(
            "1 event from before your answer", "{n:,} events from before your answer", len(events)
        ),
        text=text.format(host=HOST),
        events=events,
    )
    made.tick(0, 2)
    return made


def leftovers_dialog(given: Given) -> QDialog:
    made = LeftoversDialog(title="Rerun")
    older = leftover(
        session=SESSIONS[1],
        path=FOLDER / f"{SESSIONS[1]}.json",
        standing=Standing.LET_GO,
        since_ns=None,
        written_ns=NOW_NS - 86_400 * S,
        events=12,
        size_bytes=5_310,
    )
    witness = WitnessStatus(pid=7, since_ns=0, backend="inotify", data_dir=FOLDER)
    review = Review(
        is_on=True,
        is_possible=True,
        is_obeyed=True,
        witness=witness,
        leftovers=(older, leftover()),
        gone={},
        trouble="",
        is_collecting=True,
    )
    made.show_review(review, ends_with_window=True)
    lines = (given.line,) * 4
    header = wire.BodyHeader(api_key="phc_rerun", distinct_id=ID, session_id=SESSIONS[0])
    made.show_payload(
        Payload(session=SESSIONS[0], body=wire.body(header, lines), lines=lines, distinct_id=ID)
    )
    return made


def leftover(**changes: Any) -> Leftover:
    """Return what a run has left, and the witness keeps back."""
    values = {
        "session": SESSIONS[0],
        "path": FOLDER / f"{SESSIONS[0]}.json",
        "standing": Standing.KEPT_BACK,
        "written_ns": NOW_NS,
        "since_ns": NOW_NS + S,
        "events": 4,
        "size_bytes": 1_843,
        "is_read": True,
        "why": "",
    }
    return Leftover(**values | changes)


def off_dialog(_given: Given) -> QDialog:
    program = RunningProgram(
        pid=4711,
        name="rerun",
        started_ns=NOW_NS,
        command="/home/alice/.venv/bin/rerun /home/alice/recordings/a-long-name-of-a-recording.rrd",
        records=True,
    )
    return OffDialog(title="Rerun", programs=(program,), queued=2)


def saved_filters_dialog(_given: Given) -> QDialog:
    filters = {"Crashes": "name:*crash*", "Mine": "prop:command=viewer", "Old": "before:30d"}
    made = SavedFiltersDialog(tuple(SavedFilter(name=name, text=text) for name, text in filters.items()))
    made.list.setCurrentRow(1)
    return made


def sessions_dialog(_given: Given) -> QDialog:
    made = SessionsDialog(title="Rerun")
    program = {"program": "/home/alice/.venv/bin/rerun", "version": "0.41.0", "collection": "on"}
    sessions = (
        Session(
            name=SESSIONS[0],
            pid=48_211,
            running=True,
            started_ns=NOW_NS - 62 * S,
            from_ns=NOW_NS - 60 * S,
            to_ns=NOW_NS,
            events={State.QUEUED: 3, State.RELEASED: 21},
            analytics_id=ID,
            data_dir=FOLDER,
            **program,
        ),
        Session(
            name=SESSIONS[1],
            pid=31_007,
            running=False,
            from_ns=NOW_NS - 90_000 * S,
            to_ns=NOW_NS - 86_000 * S,
            events={State.RELEASED: 1_204},
            analytics_id=ID,
            **program,
        ),
        Session(name=SESSIONS[2], running=False, from_ns=NOW_NS - 200_000 * S, events={State.QUEUED: 4}),
    )
    made.show_sessions(sessions, is_cut=True)
    return made


def unknown_config_dialog(_given: Given) -> QDialog:
    file = HOME / ".config/rerun/analytics.json"
    broken = Unknown(
        config_file=file,
        reason=said("{path} cannot be read ({reason})", path=file, reason=said("the file is empty")),
        consequence=said(
            "Rerun cannot read this either. At its next start it will replace the file by a fresh one, with collection "
            "switched ON, under a new id."
        ),
        raw=b"",
    )
    kept = HOME / ".local/share/pellucid/set_aside/rerun"
    return UnknownConfigDialog(title="Rerun", config=broken, kept_in=kept)


def unreadable_choice_dialog(_given: Given) -> QDialog:
    return UnreadableChoiceDialog(
        title="My Viewer",
        reason=said(
            "{path} cannot be read: {reason}",
            path=HOME / ".config/myviewer/analytics.json",
            reason=said("it is no object"),
        ),
        kept_in=HOME / ".local/share/pellucid/set_aside/myviewer",
        mode=Mode.OFF,
    )


def verify_dialog(_given: Given) -> QDialog:
    made = VerifyDialog(title="Rerun")
    checked = partial(
        Verification,
        broken=None,
        mismatched=(),
        checked=12,
        without_receipt=0,
        receipts=14,
        lines=1_204,
        head="5d" * 32,
    )
    made.show_audit(Audit(sessions=tuple(checked(session=name) for name in SESSIONS), of_list=None))
    return made


MAKERS = {
    AboutDialog: lambda _given: AboutDialog(),
    CatalogueDialog: catalogue_dialog,
    CompareDialog: compare_dialog,
    DeleteLeftoverDialog: lambda _given: DeleteLeftoverDialog(title="Rerun", leftover=leftover()),
    DestinationDialog: lambda given: DestinationDialog(given.rerun),
    DestroyDialog: lambda _given: DestroyDialog(count=3),
    DifferenceDialog: difference_dialog,
    FieldsDialog: fields_dialog,
    FilterNameDialog: filter_name_dialog,
    FirstRunDialog: first_run_dialog,
    ForgetDialog: lambda _given: ForgetDialog(
        scope=Scope.SESSION, title="Rerun", subject="1565df47", count=12, still_queued=3
    ),
    HeldDialog: held_dialog,
    KeysDialog: lambda _given: KeysDialog(),
    LeftoversDialog: leftovers_dialog,
    NewIdDialog: lambda _given: NewIdDialog(title="Rerun", old_id=ID, queued=3),
    OffDialog: off_dialog,
    OwnNewIdDialog: lambda _given: OwnNewIdDialog(title="My Viewer", old_id=ID, waiting=12, unconfirmed=2),
    OwnSwitchDialog: lambda _given: OwnSwitchDialog(
        title="My Viewer", mode=Mode.OFF, count=12, unconfirmed=3
    ),
    SavedFiltersDialog: saved_filters_dialog,
    SessionsDialog: sessions_dialog,
    UnknownConfigDialog: unknown_config_dialog,
    UnreadableChoiceDialog: unreadable_choice_dialog,
    VerifyDialog: verify_dialog,
}
