"""What a new person has to see."""

from __future__ import annotations

import pytest

from pellucid.consent.disclaimer import disclaimer
from pellucid.consent.values import Mode


@pytest.mark.parametrize("default", [Mode.UNSET, Mode.ON])
def test_it_names_who_where_and_how_to_say_no(viewer, default):
    """And where every event can be seen before it leaves."""
    text = disclaimer(viewer, default=default)
    for said in (
        "My Viewer",
        "eu.i.posthog.com",
        "pellucid analytics --app myviewer",
        "pellucid --app myviewer",
    ):
        assert said in text


def test_it_says_what_holds_without_an_answer(viewer):
    """Nothing is sent; or, for an app that is opt-out, from the second start on."""
    assert "nothing is sent" in disclaimer(viewer, default=Mode.UNSET)
    assert "second start" in disclaimer(viewer, default=Mode.ON)
