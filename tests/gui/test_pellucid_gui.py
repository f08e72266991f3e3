"""What the package itself offers."""

from __future__ import annotations

import pytest

import pellucid_gui
from pellucid_gui.asking import ask_consent
from pellucid_gui.privacy import privacy_action


def test_the_package_offers_it():
    """A viewer imports it from the package; anything else is unknown."""
    assert privacy_action is pellucid_gui.privacy_action
    assert ask_consent is pellucid_gui.ask_consent
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = pellucid_gui.nothing_like_it
