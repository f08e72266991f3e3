"""What is told of an event's fields, as values that cost nothing to have."""

from __future__ import annotations

import subprocess
import sys

from pellucid.view.explanation import Explanation


def test_undocumented_is_only_what_a_catalogue_does_not_have():
    """Without a catalogue nothing can be said."""
    parts = {"spec": None, "fields": (), "added": ()}
    assert Explanation(**parts, has_catalogue=True).is_undocumented
    assert not Explanation(**parts, has_catalogue=False).is_undocumented


def test_the_values_are_light():
    """Whoever shows them loads neither numbers, nor a catalogue, nor the guard."""
    said = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, pellucid.view.explanation; print([name for name in sys.modules if name.startswith('pellucid')])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "numpy" not in said.stdout
    for heavy in ("pellucid.guard", "pellucid.catalogue", "pellucid.index"):
        assert heavy not in said.stdout
