"""What a notification is."""

from __future__ import annotations

from pellucid.notifying import Notification, Notifier
from pellucid.notifying.desktop import DesktopNotifier


def test_the_desktop_is_one_way_to_tell_a_person():
    """A witness may be given any other."""
    notifier: Notifier = DesktopNotifier(platform="linux")
    assert callable(notifier.notify)
    assert ("a", "b") == (Notification(title="a", text="b").title, Notification(title="a", text="b").text)
