"""The verbs of the header, on real configs: what was asked for is in the file, and nothing else."""

from __future__ import annotations

import pytest

from pellucid_gui.dialogs.new_id_dialog import NewIdDialog
from pellucid_gui.dialogs.off_dialog import OffDialog
from pellucid_gui.dialogs.unknown_config_dialog import UnknownConfigDialog
from pellucid_gui.pages.verbs import queued_in, undone_text
from pellucid_gui.widgets.switch import SwitchState


@pytest.fixture
def page(folders, make_page, until):
    """A page whose config has been read."""
    made = make_page()
    until(lambda: made.collection is not None)
    return made


def test_off_is_written_and_says_what_it_does_not_reach(folders, page, until):
    """The config says off; what is queued is told, since it stays."""
    folders.record("viewer_started", "open_recording")
    page.header.switch.click()
    until(lambda: isinstance(page.side.verbs.dialog, OffDialog))
    assert folders.config()["analytics_enabled"] is False
    assert "228e582615214b838e4b170bff3905e9" == folders.config()["analytics_id"]
    page.side.verbs.dialog.accept()
    until(lambda: page.header._badge.word == "Off")


def test_off_with_nothing_left_asks_nothing(folders, page, until):
    """Without running programs and without a queue there is no dialog."""
    page.header.switch.click()
    until(lambda: page.header._badge.word == "Off")
    until(lambda: page.side.verbs._tasks.idle)
    assert page.side.verbs.dialog is None


def test_on_is_written(folders, page, until):
    """Switched on again, the config says so."""
    folders.set_up(enabled=False)
    until(lambda: page.header._badge.word == "Off")
    page.header.switch.click()
    until(lambda: folders.config()["analytics_enabled"] is True)
    until(lambda: page.header._badge.word == "On")


def test_a_switch_is_undone_to_the_byte(folders, page, until):
    """The config stands there again as it stood, also what Pellucid does not know in it."""
    folders.set_up(unknown={"kept": 1.10})
    before = folders.config_file.read_bytes()
    until(lambda: page.side.config is not None and page.side.config.raw == before)
    page.header.switch.click()
    until(lambda: page.toasts.top is not None)
    assert "Rerun collects nothing from its next start on." in page.toasts.top.text.replace(
        page.shown.app.title, "Rerun"
    )
    assert folders.config()["analytics_enabled"] is False
    page.toasts.undo()
    until(lambda: page.toasts.top is not None and page.toasts.top.text.startswith("Undone"))
    assert before == folders.config_file.read_bytes()
    until(lambda: page.header._badge.word == "On")


def test_what_somebody_else_wrote_meanwhile_is_not_undone(folders, page, until):
    """Their config stays, and the toast says why."""
    page.header.switch.click()
    until(lambda: page.toasts.top is not None)
    folders.set_up(enabled=False, analytics_id="0" * 32)
    theirs = folders.config_file.read_bytes()
    page.toasts.undo()
    until(lambda: page.toasts.top is not None and "changed again meanwhile" in page.toasts.top.text)
    assert theirs == folders.config_file.read_bytes()


def test_a_toast_waits_below_a_dialog(folders, page, until):
    """What has to be read first takes none of its time."""
    folders.record("viewer_started")
    page.header.switch.click()
    until(lambda: page.toasts.top is not None)
    assert isinstance(page.side.verbs.dialog, OffDialog)
    assert not page.toasts.top.is_counting
    page.side.verbs.dialog.accept()
    until(lambda: page.toasts.top.is_counting)


def test_a_config_that_was_not_there_has_no_way_back(folders, page, until):
    """Nobody can make the program one that has never run."""
    folders.config_file.unlink()
    until(lambda: page.header._badge.word == "Not set up yet")
    page.side.verbs.set_enabled(False)
    until(lambda: folders.config_file.exists() and page.side.verbs._tasks.idle)
    assert page.toasts.top is None


@pytest.mark.parametrize(
    ("started", "text"),
    [
        (0, "Undone: the settings of V are as they were."),
        (
            1,
            (
                "Undone: the settings of V are as they were. 1 program was started meanwhile, under the other setting, and "
                "keeps it until the next start."
            ),
        ),
        (None, "The settings of V were changed again meanwhile, so nothing was undone."),
    ],
)
def test_who_started_meanwhile_is_named(started, text):
    """A program reads its config only when it starts."""
    assert text == undone_text("V", started)


def test_a_new_id_is_explained_first(folders, page, until):
    """Cancelling changes nothing; agreeing writes a new random id and shows it."""
    old = folders.config()["analytics_id"]
    page.header.new_id.click()
    until(lambda: isinstance(page.side.verbs.dialog, NewIdDialog))
    page.side.verbs.dialog.reject()
    assert old == folders.config()["analytics_id"]
    page.header.new_id.click()
    until(lambda: isinstance(page.side.verbs.dialog, NewIdDialog))
    page.side.verbs.dialog.accept()
    until(lambda: folders.config()["analytics_id"] != old)
    until(lambda: page.header._id.text() == folders.config()["analytics_id"])
    until(lambda: any(folders.config()["analytics_id"] in text for text in page.notices.texts))


def test_a_broken_config_is_replaced_only_if_the_person_agrees(folders, page, until):
    """Refusing leaves it as it is; agreeing keeps it aside, and the fresh one says off."""
    folders.write_config(b"{broken")
    until(lambda: page.header._badge.word == "Unknown")
    page.header.switch.click()
    until(lambda: isinstance(page.side.verbs.dialog, UnknownConfigDialog))
    page.side.verbs.dialog.reject()
    assert b"{broken" == folders.config_file.read_bytes()
    assert page.header.switch.checkState() == SwitchState.UNKNOWN.value
    page.header.switch.click()
    until(lambda: isinstance(page.side.verbs.dialog, UnknownConfigDialog))
    page.side.verbs.dialog.accept()
    until(lambda: page.header._badge.word == "Off")
    assert folders.config()["analytics_enabled"] is False
    [kept] = folders.shown.locations.set_aside_dir(folders.shown.app).iterdir()
    assert b"{broken" == kept.read_bytes()


def test_a_config_that_cannot_be_written_is_told(folders, page, until):
    """A folder in the config's place: the switch goes back, and the notice says why."""
    folders.config_file.unlink()
    folders.config_file.mkdir()
    page.side.verbs.set_enabled(False)
    until(lambda: any(str(folders.config_file) in text for text in page.notices.texts))
    assert folders.config_file.is_dir()


def test_only_finished_lines_of_sessions_count_as_queued(folders):
    """A torn tail and foreign files are not counted; a missing folder has none."""
    assert 0 == queued_in(folders.data_dir)
    folders.record("a", "b")
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        stream.write(b'{"time_utc"')
    (folders.data_dir / "notes.txt").write_bytes(b"\n\n")
    assert 2 == queued_in(folders.data_dir)
