"""
Pictures that are the same on every machine, to the bit.

Everything that could differ is fixed before Qt looks at it: bundled fonts only, Fusion, our own palettes, pixel sizes,
no hinting, no sub-pixel colours, no blinking cursor, no animation, no scaling. A picture is compared exactly first;
if it differs, `build/screenshots` gets what was drawn, what was expected and where they differ.
"""

from __future__ import annotations

import importlib.util
import os
import random
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

_HERE = Path(__file__).parent
_GOLDEN = _HERE / "golden"
_KEPT = ("QT_API", "QT_PLUGIN_PATH", "QT_QPA_PLATFORM")

for _name in list(os.environ):
    if _name.startswith(("QT_", "QSG_", "XDG_CURRENT_DESKTOP", "GTK_THEME")) and _name not in _KEPT:
        del os.environ[_name]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    FONTCONFIG_FILE=str(_HERE / "fonts" / "fonts.conf"),
    QT_FONT_DPI="96",
    QT_ENABLE_HIGHDPI_SCALING="0",
    TZ="UTC",
    LC_ALL="C.UTF-8",
)

from PySide6.QtCore import QEvent, QLocale, QStandardPaths, Qt  # noqa: E402 - only after the lines above
from PySide6.QtGui import QFont, QImage, QPixmap  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel, QWidget  # noqa: E402

from pellucid import wire  # noqa: E402
from pellucid.apps import RERUN_API_KEY, RERUN_ENDPOINT, WatchedApp  # noqa: E402
from pellucid.config.reading import SetUp, Unknown  # noqa: E402
from pellucid.event import Event  # noqa: E402
from pellucid.event import decode as event_of  # noqa: E402
from pellucid.ledger.receipts import Receipt  # noqa: E402
from pellucid.state import State  # noqa: E402
from pellucid.view.values import Record, Row  # noqa: E402
from pellucid.wire import BodyHeader  # noqa: E402
from pellucid_gui.theme import Scheme, Theme  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Screenshot = Callable[[QWidget, str], None]

DISTINCT_ID = "228e582615214b838e4b170bff3905e9"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a person accept new pictures."""
    parser.addoption("--update-golden", action="store_true", help="take the pictures as drawn now for right")


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start Qt with the style that the program uses."""
    return ["pellucid-tests", "-style", "fusion"]


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str]) -> QApplication:
    """Give every test the same application, without anything that moves by itself."""
    QLocale.setDefault(QLocale.c())
    QStandardPaths.setTestModeEnabled(True)
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(qapp_args)
    app.setCursorFlashTime(0)
    for effect in _EFFECTS:
        app.setEffectEnabled(effect, False)
    return app


@pytest.fixture(autouse=True)
def _no_key_is_held(qapp: QApplication) -> None:
    """Let go of what an earlier test has held: Qt goes on believing in the last Ctrl that QTest has pressed."""
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_A)


@pytest.fixture(scope="session")
def _session_theme(qapp: QApplication) -> Theme:
    made = Theme(qapp, scheme=Scheme.LIGHT, text_scale=1.0)
    font = qapp.font()
    font.setStyleStrategy(
        QFont.StyleStrategy.PreferAntialias
        | QFont.StyleStrategy.NoSubpixelAntialias
        | QFont.StyleStrategy.NoFontMerging
    )
    qapp.setFont(font)
    return made


@pytest.fixture
def theme(_session_theme: Theme) -> Iterator[Theme]:
    """Give a test the program's look, in light to begin with and at the end."""
    _session_theme.set_scheme(Scheme.LIGHT)
    yield _session_theme
    _session_theme.set_scheme(Scheme.LIGHT)


@pytest.fixture
def screenshot(request: pytest.FixtureRequest, theme: Theme) -> Screenshot:
    """
    Compare a widget with its golden picture.

    `pytest --update-golden` writes it instead; look at what it wrote before you keep it.
    """
    update: bool = request.config.getoption("--update-golden", default=False)
    out = request.config.rootpath / "build" / "screenshots"

    def compare(widget: QWidget, name: str) -> None:
        drawn, golden = draw(widget), _GOLDEN / f"{name}.png"
        if update:
            golden.parent.mkdir(exist_ok=True)
            assert drawn.save(str(golden)), f"{golden} cannot be written"
            return
        assert golden.exists(), f"there is no {golden}; run pytest --update-golden and look at the picture"
        expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB888)
        if expected != drawn:
            _explain(expected, drawn, out, name)

    return compare


@pytest.fixture
def doubled(qtbot) -> Callable[[QWidget], QLabel]:
    """Show a widget's picture as a screen of twice the density draws it."""

    def double(widget: QWidget) -> QLabel:
        QApplication.processEvents()
        picture = QImage(widget.size() * 2, QImage.Format.Format_RGB888)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.white)
        widget.render(picture)
        picture.setDevicePixelRatio(1)
        made = QLabel()
        made.setPixmap(QPixmap.fromImage(picture))
        made.resize(picture.size())
        qtbot.addWidget(made)
        made.show()
        return made

    return double


def draw(widget: QWidget) -> QImage:
    """Draw a shown widget into a picture, once its layout has settled."""
    widget.ensurePolished()
    for _ in range(3):  # a layout may ask for another one
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()
    picture = QImage(widget.size(), QImage.Format.Format_RGB888)
    picture.fill(Qt.GlobalColor.white)
    widget.render(picture)
    return picture


def _explain(expected: QImage, drawn: QImage, out: Path, name: str) -> None:
    from PIL import Image
    from pixelmatch.contrib.PIL import pixelmatch

    out.mkdir(parents=True, exist_ok=True)
    files = {kind: out / f"{name}.{kind}.png" for kind in ("actual", "expected", "diff")}
    drawn.save(str(files["actual"]))
    expected.save(str(files["expected"]))
    assert expected.size() == drawn.size(), f"{name}: another size than {files['expected']}"
    with Image.open(files["expected"]) as first, Image.open(files["actual"]) as second:
        difference = Image.new("RGBA", first.size)
        count = pixelmatch(
            first.convert("RGBA"), second.convert("RGBA"), difference, threshold=0.1, includeAA=False
        )
    difference.save(files["diff"])
    assert count == 0, f"{name}: {count} pixels differ, see {files['diff']}"


@pytest.fixture
def rerun() -> WatchedApp:
    """Give a test the Rerun of some person, with paths that exist nowhere."""
    return WatchedApp(
        key="rerun",
        title="Rerun",
        config_file=Path("/home/alice/.config/rerun/analytics.json"),
        default_data_dir=Path("/home/alice/.local/share/rerun/analytics"),
        data_dir_override=None,
        endpoint=RERUN_ENDPOINT,
        api_key=RERUN_API_KEY,
    )


@pytest.fixture
def set_up(rerun: WatchedApp) -> SetUp:
    """Give a test a config with collection on."""
    return SetUp(
        config_file=rerun.config_file,
        enabled=True,
        analytics_id="228e582615214b838e4b170bff3905e9",
        metadata={},
        data_dir=rerun.default_data_dir,
        email=None,
        raw=b"{}",
    )


@pytest.fixture
def broken(rerun: WatchedApp) -> Unknown:
    """Give a test a config that Rerun cannot read."""
    return Unknown(
        config_file=rerun.config_file,
        reason=f"{rerun.config_file}: the JSON ends at byte 45, in the middle of it",
        consequence="Rerun cannot read this either. At its next start it will replace the file by a fresh one, "
        "with collection switched ON and under a new id.",
        raw=b'{"analytics_enabled":false,"analytics_id":"x"',
    )


@pytest.fixture
def make_record(rerun: WatchedApp) -> Callable[..., Record]:
    """Give a test a maker of records, as the view hands them over."""
    session = "1565df47-7173-476b-ad6f-02c296dbb93d"

    def make(raw: bytes, *, state: State = State.QUEUED, distinct_id: str | None = DISTINCT_ID) -> Record:
        event = event_of(raw)
        readable = isinstance(event, Event)
        row = Row(
            event=7,
            state=state,
            time_ns=event.time_ns if readable else None,
            kind=event.kind if readable else "",
            name=event.name if readable else "",
            session=session,
            size_bytes=len(raw),
            unreadable=not readable,
        )
        witnessed = Receipt(
            seq=1, prev="0" * 64, at_ns=1_795_538_344_001_204_000, kind="witnessed", details={"lines": [0, 3]}
        )
        released = Receipt(
            seq=2,
            prev="1" * 64,
            at_ns=1_795_538_345_950_310_000,
            kind="released",
            details={"lines": [0, 3], "why": "emptied"},
        )
        folder = Path("/home/alice/.local/share/pellucid/apps/rerun/events") / session
        return Record(
            row=row,
            uuid=UUID("5f0c3a57-6f0e-5b52-9f3a-1c6f6a0b7d21"),
            raw=raw,
            event=event,
            session_file=rerun.default_data_dir / f"{session}.json",
            session_offset=1_054,
            copy_file=folder / "000001.ndjson",
            copy_offset=1_054,
            line_number=1,
            receipts=(witnessed,) if state is State.QUEUED else (witnessed, released),
            distinct_id=distinct_id,
        )

    return make


@pytest.fixture
def observed(make_record: Callable[..., Record]) -> Callable[..., Record]:
    """Give a test a maker of records that `pellucid run` has seen on their way out, with other lines in one body."""

    def make(raw: bytes, *others: bytes, in_file: bool = True, outcome: str = "accepted") -> Record:
        record = make_record(raw, state=State.RELEASED)
        header = BodyHeader(api_key=RERUN_API_KEY, distinct_id=DISTINCT_ID, session_id=record.row.session)
        witnessed, released = record.receipts
        kind = "observed" if in_file else "rebuilt"
        seen = Receipt(
            seq=2,
            prev="1" * 64,
            at_ns=1_795_538_345_951_200_000,
            kind=kind,
            details={"lines": [0, 3], "posted_bytes": [0, 900]},
        )
        answered = Receipt(
            seq=3,
            prev="2" * 64,
            at_ns=1_795_538_346_021_000_000,
            kind="answered",
            details={"lines": [0, 3], "outcome": outcome},
        )
        return replace(
            record,
            receipts=(*((witnessed, released) if in_file else ()), seen, *((answered,) if outcome else ())),
            seen_in_file=in_file,
            seen_on_wire=True,
            observed_body=wire.body(header, [*others[:1], raw, *others[1:]]).content,
        )

    return make


@pytest.fixture
def line() -> bytes:
    """Give a test a line that the real Rerun wrote."""
    file = _HERE.parent / "fixtures/rerun-0.41/sessions/1565df47-7173-476b-ad6f-02c296dbb93d.json"
    return file.read_bytes().split(b"\n", 1)[0]


class Systemd:
    """A systemd that is none: a script that agrees to everything, remembers what it set up, and refuses on demand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        script = folder / "systemctl"
        script.write_text(
            f"""#!/bin/sh
echo "$*" >> {folder}/asked
[ -e {folder}/refuses ] && case "$*" in *restart*) echo "Unit is masked." >&2; exit 1;; esac
case "$*" in
*ActiveState*)
    echo "ActiveState=$(/bin/cat {folder}/state)"
    echo UnitFileState=enabled
    echo MainPID=0;;
*--version*) echo "systemd 255";;
esac
exit 0
"""
        )
        script.chmod(0o755)
        self.says("active")

    def says(self, state: str) -> None:
        """Call what was set up so from now on."""
        (self._folder / "state").write_text(state)

    def refuses(self) -> None:
        """Start nothing from now on."""
        (self._folder / "refuses").touch()

    def agrees(self) -> None:
        """Start everything again."""
        (self._folder / "refuses").unlink()

    @property
    def asked(self) -> list[str]:
        """What was asked so far."""
        file = self._folder / "asked"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Systemd:
    """Give a test a system that takes services, and no other program."""
    made = Systemd(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return made


def _own_app_module() -> Any:
    """Load the file beside this one: tests are no package that could be imported from."""
    name = "own_app_of_tests"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _HERE / "own_app.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Give a test an app with the engine inside; all that is random in it is the same in each run."""
    chance = random.Random(7)
    monkeypatch.setattr("os.urandom", chance.randbytes)
    monkeypatch.setattr("secrets.token_hex", lambda size: chance.randbytes(size).hex())
    made = _own_app_module().OwnApp(tmp_path)
    yield made
    made.close()
