"""A watched program's side: its config is read, and a witness copies what it queues."""

from __future__ import annotations

from pellucid_gui.collection import Collection


def test_it_says_what_the_config_says(folders, make_page, until):
    """And where the program keeps its events."""
    page = make_page()
    until(lambda: page.side.collection is Collection.ON)
    assert folders.data_dir == page.data_dir
    assert page.side.has_run
    folders.set_up(enabled=False)
    until(lambda: page.side.collection is Collection.OFF)


def test_a_witness_runs_as_long_as_events_are_shown(make_page, until):
    """Its state is one of the header's facts."""
    page = make_page()
    until(lambda: page.header._witness.text().startswith("Watching"))
    assert page.side.first_use.startswith("Pellucid copies each event that")


def test_without_a_config_it_has_not_run(folders, make_page, until):
    """Then the page says where it looked."""
    folders.config_file.unlink()
    page = make_page()
    until(lambda: page.side.collection is Collection.NOT_SET_UP)
    assert not page.side.has_run
