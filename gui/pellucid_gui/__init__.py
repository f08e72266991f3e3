"""
The window.

    from pellucid_gui import privacy_action     # *Privacy…* for a viewer's settings menu
    from pellucid_gui import ask_consent        # the first question, in the viewer itself
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pellucid_gui.asking import ask_consent
    from pellucid_gui.privacy import privacy_action

__all__ = ["ask_consent", "privacy_action"]


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as Python calls it
    """Import what is asked for only now: the window itself starts without it."""
    if name == "privacy_action":
        from pellucid_gui.privacy import privacy_action  # noqa: PLC0415 - see above

        return privacy_action
    if name == "ask_consent":
        from pellucid_gui.asking import ask_consent  # noqa: PLC0415 - see above

        return ask_consent
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
