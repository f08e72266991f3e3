"""`pellucid open`: what it asks the window for, the links it writes and reads, and who follows them."""

from __future__ import annotations

import sys
import types
from pathlib import Path

import pytest

UUID = "01997b4e-6f0c-7c55-a9fd-6f0c7c55a9fd"


@pytest.fixture
def window(monkeypatch):
    """A window that notes what it is asked for."""
    asked = []
    face = types.ModuleType("pellucid_gui.app")
    face.main = lambda arguments: asked.append(arguments) or 0
    monkeypatch.setitem(sys.modules, "pellucid_gui.app", face)
    return asked


def test_it_opens_the_window_on_an_event(call, window):
    """Options are handed on as they are, however they look."""
    done = call("open", "--app", "rerun", "--event", UUID, "--filter", "-name:x")
    assert (0, "", "") == (done.code, done.out, done.err)
    assert [["--app=rerun", f"--event={UUID}", "--filter=-name:x"]] == window


def test_it_follows_a_link(call, window):
    """What the link says, and nothing else."""
    assert 0 == call("open", f"pellucid://rerun/event/{UUID}?filter=state:queued").code
    assert 0 == call("open").code
    assert [["--app=rerun", f"--event={UUID}", "--filter=state:queued"], []] == window


def test_other_folders_can_be_named_by_hand_only(call, window, tmp_path):
    """A link can't."""
    assert 0 == call("open", "--config-file", str(tmp_path / "c.json"), "--data-dir", str(tmp_path)).code
    assert [[f"--config-file={tmp_path / 'c.json'}", f"--data-dir={tmp_path}"]] == window
    done = call("open", "--print-link", "--data-dir", str(tmp_path))
    assert 2 == done.code
    assert "No link can name a folder" in done.err


@pytest.mark.parametrize(
    ("words", "code", "why"),
    [
        (["https://rerun"], 2, "does not begin with pellucid:"),
        (["pellucid://rerun", "--app", "rerun"], 2, "Give either a link or options"),
        (["pellucid://nobody"], 3, "No app is known by the name 'nobody'"),
        (["--app", "nobody"], 3, "No app is known by the name 'nobody'"),
        (["--filter", "(a"], 2, "The filter is wrong: unclosed parenthesis"),
        (["--register", "--app", "rerun"], 2, "--register stands alone"),
        (["--print-link", "--app", "../x"], 2, "no program's name"),
    ],
)
def test_what_makes_no_sense_opens_nothing(call, window, words, code, why):
    """It is told where the person typed it, or clicked it."""
    done = call("open", *words)
    assert code == done.code
    assert why in done.err
    assert [] == window


def test_it_prints_the_link(call, window):
    """For whoever wants to pass it on; also as JSON."""
    expected = f"pellucid://rerun/event/{UUID}?filter=a%20b"
    words = ("open", "--app", "rerun", "--event", UUID, "--filter", "a b", "--print-link")
    assert f"{expected}\n" == call(*words).out
    assert {"link": expected} == call(*words, "--json").json
    assert [] == window


@pytest.mark.skipif(
    sys.platform != "linux", reason="each system has its own way; see tests/core/link_handler"
)
def test_links_can_be_registered_and_taken_back(call, home, system, monkeypatch):
    """The person's own programs gain an entry, and lose it again."""
    monkeypatch.setenv("XDG_DATA_HOME", str(home.path / "share"))
    system.has("xdg-mime", "update-desktop-database")
    assert "do not open this window" in call("open", "--registered").out
    done = call("open", "--register", "--json")
    assert done.json["registered"]
    entry = Path(done.json["place"])
    assert home.path / "share" / "applications" / "pellucid.desktop" == entry
    assert f"Exec={sys.executable} -P -m pellucid open %u\n" in entry.read_text("utf-8")
    assert "links open this window" in call("open", "--registered").out
    assert "Taken away" in call("open", "--unregister").err
    assert not entry.exists()
    assert "Nothing was registered" in call("open", "--unregister").err
    system.lacks("xdg-mime")
    assert "choose Pellucid for them" in call("open", "--register").err
