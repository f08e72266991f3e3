"""Where a person stands in an outline, carried over to another one of the same kind that is yet to be filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pellucid_gui.widgets.catalogue_outline import CatalogueOutline
    from pellucid_gui.widgets.rules_outline import RulesOutline


class OutlinePlace:
    """
    Keeps a row until there are rows.

    Args:
        outline: Where it is wanted.
    """

    def __init__(self, outline: CatalogueOutline | RulesOutline) -> None:
        self._outline = outline
        self._scroll_px = 0
        self.wanted: Any = None
        """What a person stood on; `None`: on nothing, or it was reached."""
        self.open_parts: set[object] = set()
        """What was unfolded."""

    def want(self, other: CatalogueOutline | RulesOutline) -> None:
        """Want the place of another outline, which shows the same or is about to."""
        if other.node is None:
            self.wanted, self.open_parts = other.place.wanted, other.place.open_parts
            self._scroll_px = other.place._scroll_px  # noqa: SLF001 - of the same kind
            return
        self.wanted = other.node
        self.open_parts = getattr(other, "open_parts", set)()
        self._scroll_px = other.verticalScrollBar().value()

    def reach(self, node: object) -> None:
        """Be content as soon as there are rows, and show as much of them as was shown."""
        if self.wanted is not None and node is not None:
            self.wanted = None
            self._outline.doItemsLayout()  # else it does not know yet how far it can be scrolled
            self._outline.verticalScrollBar().setValue(self._scroll_px)
