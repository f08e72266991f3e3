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
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

_HERE = Path(__file__).parent
_GOLDEN = _HERE / "golden"
_PATIENCE_MS = 60_000
"""As long as a slow machine may need."""
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

from PySide6.QtCore import QEvent, QLocale, QPoint, QStandardPaths, Qt  # noqa: E402 - only after the lines above
from PySide6.QtGui import QCursor, QFont, QImage  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from pellucid.apps import RERUN_API_KEY, RERUN_ENDPOINT, WatchedApp  # noqa: E402
from pellucid.config.reading import SetUp, Unknown  # noqa: E402
from pellucid_gui.theme import Scheme, Theme  # noqa: E402
from pellucid_gui.translation import speak  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from pellucid.view.values import Record

    Screenshot = Callable[..., None]

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


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for a `dialog_kind` for each dialog that there is."""
    if "dialog_kind" in metafunc.fixturenames:
        metafunc.parametrize("dialog_kind", _module("dialog_makers").kinds(), ids=lambda kind: kind.__name__)


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


def _delete_what_was_closed() -> None:
    """Let go of the widgets of a test: without a loop that runs, `deleteLater` waits, and each new style dresses them."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Let go of all windows, also of those in cycles that the first view has told the collector to pass over."""
    yield
    themes = [each for each in qapp.findChildren(Theme) if not each.objectName()]
    for each in (*QApplication.topLevelWidgets(), *themes):
        each.deleteLater()
    _delete_what_was_closed()


@pytest.fixture(autouse=True)
def _nobody_touches_anything(qapp: QApplication) -> None:
    """Take back what an earlier test did: Qt goes on believing in its last Ctrl, and the mouse is where it was left."""
    QCursor.setPos(QPoint(50_000, 50_000))
    if qapp.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyClick(QWidget(), Qt.Key.Key_A)


@pytest.fixture(scope="session")
def _session_theme(qapp: QApplication) -> Theme:
    made = Theme(qapp, scheme=Scheme.LIGHT, text_scale=1.0)
    made.setObjectName("of all tests")
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
    _delete_what_was_closed()
    _session_theme.set_scheme(Scheme.LIGHT)


@pytest.fixture
def until(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    """Wait, as long as a slow machine may need, until something holds."""

    def wait(holds: Callable[[], object]) -> None:
        qtbot.waitUntil(lambda: bool(holds()), timeout=_PATIENCE_MS)

    return wait


@pytest.fixture
def screenshot(request: pytest.FixtureRequest, theme: Theme) -> Screenshot:
    """
    Compare a widget with its golden picture.

    `pytest --update-golden` writes it instead; look at what it wrote before you keep it.
    """
    update: bool = request.config.getoption("--update-golden", default=False)
    out = request.config.rootpath / "build" / "screenshots"

    drawing = _module("drawing")

    def compare(widget: QWidget, name: str, *, density: int = 1, thin: bool = False) -> None:
        drawn, golden = drawing.draw(widget, density=density), _GOLDEN / f"{name}.png"
        drawn = drawing.thin(drawn) if thin else drawn
        if update:
            drawing.keep(drawn, golden)
            return
        assert golden.exists(), f"there is no {golden}; run pytest --update-golden and look at the picture"
        expected = QImage(str(golden)).convertToFormat(QImage.Format.Format_RGB888)
        if expected != drawn:
            drawing.tell_difference(expected, drawn, out, name)

    return compare


@pytest.fixture
def matrix(screenshot: Screenshot, theme: Theme) -> Callable[[QWidget, str], None]:
    """Compare a widget with its pictures in light and dark, on a screen as designed for and on one of twice the density."""

    def compare(widget: QWidget, name: str) -> None:
        for scheme, dark in ((Scheme.LIGHT, ""), (Scheme.DARK, "_dark")):
            theme.set_scheme(scheme)
            screenshot(widget, f"{name}{dark}", thin=bool(dark))
            screenshot(widget, f"{name}{dark}_200", density=2, thin=True)

    return compare


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
    return partial(_module("records").record_of, rerun)


@pytest.fixture
def observed(rerun: WatchedApp) -> Callable[..., Record]:
    """Give a test a maker of records that `pellucid run` has seen on their way out, with other lines in one body."""
    return partial(_module("records").observed_record, rerun)


@pytest.fixture
def line() -> bytes:
    """Give a test a line that the real Rerun wrote."""
    file = _HERE.parent / "fixtures/rerun-0.41/sessions/1565df47-7173-476b-ad6f-02c296dbb93d.json"
    return file.read_bytes().split(b"\n", 1)[0]


@pytest.fixture
def systemd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Give a test a system that takes services, and no other program."""
    made = _module("stand_in_systemd").Systemd(tmp_path / "bin")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return made


def _module(file: str) -> Any:
    """Load a file beside this one: tests are no package that could be imported from."""
    name = f"{file}_of_tests"
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, _HERE / f"{file}.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Give a test an app with the engine inside; all that is random in it is the same in each run."""
    chance = random.Random(7)
    monkeypatch.setattr("os.urandom", _module("own_app").drawn_here(chance))
    monkeypatch.setattr("secrets.token_hex", lambda size: chance.randbytes(size).hex())
    made = _module("own_app").OwnApp(tmp_path)
    yield made
    made.close()


@pytest.fixture
def make_dialog(own: Any, rerun: WatchedApp, line: bytes) -> Callable[[type], Any]:
    """Give a test a maker of any dialog, with something in it."""
    makers = _module("dialog_makers")
    return lambda kind: makers.make(kind, makers.Given(own=own, rerun=rerun, line=line))


@pytest.fixture
def dialog_name(dialog_kind: type) -> str:
    """Tell a test what the pictures of its dialog are called."""
    name: str = _module("dialog_makers").name_of(dialog_kind)
    return name


@pytest.fixture
def page_makers() -> Any:
    """Give a test what `page_makers.py` has."""
    return _module("page_makers")


@pytest.fixture
def shelf(page_makers: Any, qtbot: QtBot, theme: Theme) -> Iterator[Any]:
    """Give a test what shows pages alone, until the test ends."""
    made = page_makers.PageShelf(qtbot)
    yield made
    made.close()


@pytest.fixture
def faults() -> Callable[[QWidget], list[str]]:
    """Say what a screen reader would not be told of a widget."""
    faults_of: Callable[[QWidget], list[str]] = _module("faces").faults
    return faults_of


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[Any]:
    """Let the program speak the language that nobody speaks for the time of a test; gives what `pseudo.py` has."""
    pseudo = _module("pseudo")
    translator = pseudo.PseudoTranslator()
    qapp.installTranslator(translator)
    speak(QLocale("en_US"))
    yield pseudo
    speak(None)
    qapp.removeTranslator(translator)


@pytest.fixture
def misfits() -> Callable[[QWidget], list[str]]:
    """Say what overlaps, leaves its surroundings or is cut off in a widget."""
    wrong: Callable[[QWidget], list[str]] = _module("fitting").wrong
    return wrong
