"""Which pages there are."""

from __future__ import annotations

import subprocess
import sys

from pellucid_gui.keys import Key
from pellucid_gui.pages.page_table import page_kinds

LOADED = """
import sys
import pellucid_gui.pages.app_page
print(sorted(name for name in sys.modules if name.endswith(("summary_page", "outbox_page", "catalogue_page", "rules_page", "summary.html"))))
"""


def test_their_keys_are_their_own(folders, tasks):
    """Settings tell pages apart by them."""
    kinds = page_kinds(folders.shown, side=None, tasks=tasks, clock=None)
    assert ["outbox", "summary", "catalogue", "rules"] == [kind.key for kind in kinds]
    assert ["Outbox", "Summary", "Catalogue", "Rules"] == [kind.title for kind in kinds]


def test_each_is_shown_by_the_number_of_its_place(folders, tasks):
    """The events stand first; the others follow as their tabs do."""
    kinds = page_kinds(folders.shown, side=None, tasks=tasks, clock=None)
    keys = [Key.PAGE_EVENTS.sequence, *(kind.sequence for kind in kinds)]
    assert [f"Ctrl+{place}" for place in range(1, 6)] == keys


def test_nothing_of_them_is_loaded_with_the_events():
    """The rows come first, so a page costs nothing before it is shown."""
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert "[]\n" == done.stdout
