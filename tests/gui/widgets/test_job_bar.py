"""A long job: how far it is, its end, and its cancelling."""

from __future__ import annotations

import pytest

from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.job_bar import JobBar


@pytest.fixture
def bar(qtbot, theme):
    made = JobBar()
    qtbot.addWidget(made)
    made.resize(888, 36)
    return made


@pytest.mark.parametrize(("scheme", "name"), [(Scheme.LIGHT, ""), (Scheme.DARK, "_dark")])
def test_how_it_looks(bar, theme, screenshot, scheme, name):
    """While it goes on, and when it is done."""
    theme.set_scheme(scheme)
    bar.begin("Exporting 1,000,000 events to /home/alice/rerun-events.ndjson")
    bar.show_share(0.42)
    screenshot(bar, f"job_bar_busy{name}")
    bar.finish(
        "Exported 1,000,000 events, 598.0 MB, to /home/alice/rerun-events.ndjson",
        action=("Show folder", bar.hide),
    )
    screenshot(bar, f"job_bar_done{name}")


def test_it_can_be_cancelled_once(bar, qtbot):
    """The button asks, and does not ask twice."""
    bar.begin("Exporting")
    assert "Exporting" == bar.bar.accessibleName()
    with qtbot.waitSignal(bar.cancel_asked):
        bar.cancel_button.click()
    assert not bar.cancel_button.isEnabled()


def test_the_end_offers_something_and_can_be_dismissed(bar):
    """The action does what it says; without one there is no button."""
    done = []
    bar.finish("Done", action=("Show folder", lambda: done.append(1)))
    bar.action_button.click()
    bar.finish("Cancelled")
    assert ([1], False, "Cancelled") == (done, bar.action_button.isVisible(), bar.words)
    bar.close_button.click()
    assert not bar.isVisible()


def test_shares_are_never_beyond_all(bar):
    """Whatever is told."""
    bar.begin("x")
    bar.show_share(3.0)
    assert (bar.bar.maximum(), "100%") == (bar.bar.value(), bar._share.text())
