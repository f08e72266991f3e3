"""When a watched program uploads next: only what can be known from outside is said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid_gui.collection import Collection
from pellucid_gui.widgets.watched_upload_words import watched_upload_words


@pytest.mark.parametrize(
    ("collection", "text"),
    [
        (Collection.ON, "every 2 s while it runs, else at its next start"),
        (Collection.OFF, "none from its next start on"),
        (Collection.NOT_SET_UP, "nothing yet"),
        (Collection.UNKNOWN, "nobody can tell"),
    ],
)
def test_it_depends_on_the_config(rerun, collection, text):
    """No countdown is made up, and that Pellucid sees no answer and can stop nothing is always said."""
    said, tip = watched_upload_words(rerun, collection)
    assert text == said
    assert "neither hurry nor stop" in tip


def test_a_demo_never_does(rerun):
    """Without an address there is no upload to speak of."""
    assert "never" == watched_upload_words(replace(rerun, endpoint=""), Collection.ON)[0]
