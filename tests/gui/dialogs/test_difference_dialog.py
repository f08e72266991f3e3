"""What a new version would collect more is shown before it is collected."""

from __future__ import annotations

import pytest

from pellucid.catalogue.difference import gains
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid_gui.dialogs.difference_dialog import DifferenceDialog


@pytest.fixture
def dialog(own, shown):
    """The dialog on a catalogue of which the person has seen an older version."""
    new = read_catalogue(own.app.catalogue_file)
    old = parts(new) - {
        "viewer_crashed#crash",
        "viewer_crashed.signal",
        "viewer_opened.is_wsl#boolean",
        "data_source_connected.kind=s3",
        "metadata.target_platform",
    }
    return shown(
        DifferenceDialog(title="My Viewer 1.5.0", host="eu.i.posthog.com", gains=gains(new, frozenset(old)))
    )


def test_only_what_is_new_is_shown(dialog, words):
    """Each new part with its purpose; nothing of what was agreed to."""
    text = words(dialog)
    for said in ("New event", "Viewer Crashed", "is_wsl", "Further values: s3", "target_platform"):
        assert said in text
    for known in ("renderer", "Data Source Failed", "app_version"):
        assert known not in text


def test_not_now_is_one_press_away(dialog, qtbot):
    """Escape allows nothing; only the button does."""
    with qtbot.waitSignal(dialog.rejected):
        dialog.reject()
