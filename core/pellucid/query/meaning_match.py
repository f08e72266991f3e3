"""Whether something is found in a line that a filter asks for: what nobody declares, free text, what a rule finds."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from pellucid.housekeeping.free_text import UNDOCUMENTED
from pellucid.query.terms import IsFound, IsUndocumented

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from pellucid.meaning.meaning import Meaning

MeaningTerm: TypeAlias = IsUndocumented | IsFound


class MeaningMatcher:
    """
    Decides for some lines at a time; one thread at a time.

    Args:
        term: What is looked for.
        meaning: Judges the lines.
    """

    def __init__(self, term: MeaningTerm, meaning: Meaning) -> None:
        self._rule = UNDOCUMENTED if isinstance(term, IsUndocumented) else term.rule
        self._judge = meaning.line_judge(with_guard=isinstance(term, IsFound))
        self._version_of = cache(meaning.versions.of)

    def matching(
        self, batch: Sequence[tuple[int, bytes]], usual: Sequence[int], sessions: NDArray[np.uint32]
    ) -> list[int]:
        """
        Return the positions of those lines of a batch that match.

        Args:
            batch: Positions with whole lines.
            usual: At each position, whether the index read the line as a usual one.
            sessions: At each position, the number of the line's session.
        """
        judge, rule, version_of = self._judge.line, self._rule, self._version_of
        matching = []
        for place, raw in batch:
            found = judge(raw, is_usual=bool(usual[place]), version=version_of(int(sessions[place])))
            if found and any(each.rule == rule for each in found):
                matching.append(place)
        return matching
