"""Nothing in the window is without a name, a role and a value for those who cannot see it."""

from __future__ import annotations

import pytest

OWN, WATCHED = "myviewer", "rerun"


@pytest.mark.parametrize("app", [WATCHED, OWN])
def test_every_page_is_told(whole, faults, app):
    """On each page of each kind of program, whatever can be used, seen or counted has words."""
    said = {view: faults(whole.window) for view in whole.views(app)}
    assert {key: [] for key in said} == said
