"""The follow control says in words whether the table follows."""

from __future__ import annotations

import pytest

from pellucid_gui.widgets.follow_button import FollowButton


@pytest.mark.parametrize(
    ("following", "unseen", "expected"),
    [
        (True, 0, "Following"),
        (False, 0, "Paused"),
        (False, 12, "Paused · 12 new"),
        (False, 1234, "Paused · 1,234 new"),
    ],
)
def test_it_says_what_the_table_does(qtbot, theme, following, unseen, expected):
    """Following, or paused with what has come since."""
    button = FollowButton()
    qtbot.addWidget(button)
    button.show_following(following)
    button.show_unseen(unseen)
    assert (expected, expected) == (button.text(), button.accessibleName())
    assert button.toolTip() == button.accessibleDescription()
    assert following != button.toolTip().startswith("Follow:")
