"""What the demo viewer records of what happens in its window."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid_gui.demo_viewer.telemetry import NAME, declare, is_wsl


def names(stage):
    return [event.name for event in stage.events()]


def test_each_thing_that_happens_is_one_event(stage, until):
    """From opening to closing, in the order in which it happened."""
    viewer = stage.open()
    until(lambda: viewer.analytics.health().troubles)  # there is no keyring: what is hashed waits no longer
    viewer.window.samples.setCurrentRow(1)
    viewer.window._fail()
    viewer.close()
    assert ["viewer_opened", "data_source_connected", "viewer_failed", "viewer_closed"] == names(stage)


def test_what_is_said_of_a_machine_and_of_a_cloud(stage, until):
    """Sizes and kinds as they are; ids of a person's data only as hashes, the same for the same id."""
    viewer = stage.open()
    until(lambda: viewer.analytics.health().troubles)
    for row in (1, 2, 1):
        viewer.window.samples.setCurrentRow(row)
    viewer.close()
    opened, *connected, closed = stage.events()
    assert "raster" == opened.props["renderer"]
    assert viewer.window.devicePixelRatioF() == opened.props["scale"]
    assert opened.props["is_wsl"] in {True, False}
    assert [("file", 2600), ("stream", 2600), ("file", 2600)] == [
        (event.props["medium"], event.props["point_count"]) for event in connected
    ]
    first, other, again = (event.props["recording_id"] for event in connected)
    assert first == again != other
    assert all(len(event.props["application_id"]) == 64 for event in connected)
    assert 3 == closed.props["sources"]
    assert closed.props["open_s"] >= 0


def test_the_guard_takes_the_person_s_path_out_of_an_error(stage):
    """Before it is on the disk; the line says that it did, and the kind of error stays."""
    viewer = stage.open()
    viewer.window._fail()
    viewer.close()
    event = next(event for event in stage.events() if event.name == "viewer_failed")
    assert "FileNotFoundError" == event.props["error_class"]
    assert event.props["message"].startswith("[Errno 2] No such file or directory")
    lines = [raw for entry in stage.ledger.sessions() for _, raw in stage.ledger.lines(entry.folder)]
    assert not any(str(Path.home()).encode() in raw or b"lost.ply" in raw for raw in lines)
    assert any(b'"guard":{"message":"home:redact"}' in raw for raw in lines)


def test_its_declaration_is_one_that_the_engine_takes():
    """It asks before it sends, and its name is not that of any real program."""
    app = declare(host="http://127.0.0.1:9", ask=lambda _text: None)
    assert (NAME, "ask") == (app.known().key, app.consent)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"5.15.153.1-microsoft-standard-WSL2\n", True),
        (b"4.4.0-19041-Microsoft\n", True),
        (b"6.8.0-45-generic\n", False),
        (b"\xff\xfe", False),
        (None, False),
    ],
)
def test_linux_in_windows_is_told_by_its_kernel(tmp_path, content, expected):
    """A kernel that nobody can read is none of it."""
    kernel = tmp_path / "osrelease"
    if content is not None:
        kernel.write_bytes(content)
    assert expected is is_wsl(kernel)
