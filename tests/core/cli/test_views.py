"""Driving the live view without a window."""

from __future__ import annotations

import pytest

from pellucid.cli.options import Chosen
from pellucid.cli.views import open_view, run_view
from pellucid.clock import SystemClock
from pellucid.errors import UsageError


@pytest.fixture
def chosen(home) -> Chosen:
    """The app of this home."""
    return Chosen(app=home.app, locations=home.locations, clock=SystemClock())


def test_it_is_ready_once_with_everything_there(home, chosen):
    """Copies and queues are all in the rows by then, and the view ends by itself."""
    home.copy_of("ee103505")
    home.queue("890de3eb")
    ready = []
    run_view(open_view(chosen, ""), on_ready=ready.append)
    assert [9] == [snapshot.rows for snapshot in ready]


def test_a_filter_is_in_force_from_the_first_row(home, chosen):
    """Nothing that does not match is ever shown."""
    home.copy_of("ee103505")
    ready = []
    run_view(open_view(chosen, "name:viewer*"), on_ready=ready.append)
    assert [1] == [snapshot.rows for snapshot in ready]


def test_a_wrong_filter_is_refused_before_anything_is_read(chosen):
    """It is told at once, with its place."""
    with pytest.raises(UsageError, match="The filter is wrong") as caught:
        open_view(chosen, 'x "open')
    assert '  x "open\n    ^^^^^' == caught.value.remedy


def test_changes_are_told_until_somebody_ends_it(home, chosen):
    """With `on_change` the view goes on, and what comes later is told."""
    view = open_view(chosen, "")
    changes = []

    def changed(change):
        changes.append(change)
        if change.snapshot.rows == 3:
            view.close()

    run_view(view, on_ready=lambda _: home.queue("ee103505"), on_change=changed)
    assert changes
