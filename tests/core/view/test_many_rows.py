"""Many rows at once, from the real index."""

from __future__ import annotations

import numpy as np

from pellucid.event import decode


def test_what_is_told_of_many_rows(world, showing, line):
    """Their size together, the next of a name, and their lines in the order in which they are asked for."""
    lines = [line(number, name) for number, name in enumerate(("open", "Close", "clean", "open"))]
    world.write("01227f48-ce91-44e3-920a-f14dd42621bb", *lines)
    world.copy("01227f48-ce91-44e3-920a-f14dd42621bb", *lines[:2])
    screen = showing()
    view, order = screen.view, np.arange(4, dtype=np.uint32)
    assert sum(map(len, lines)) == view.total_bytes(order)
    assert len(lines[2]) == view.total_bytes(np.array([2, 99], np.uint32))
    assert [1, 2, 1, 0, 3] == [
        view.next_named(order, head, start)
        for head, start in (("c", 0), ("C", 2), ("close", 2), ("o", 4), ("OP", 1))
    ]
    assert view.next_named(order, "x", 0) is None
    assert view.next_named(order[:0], "o", 0) is None
    assert [None, None, None, 0] == [view.before_alike(event) for event in range(4)]
    found = list(view.lines_of(np.array([3, 0, 77], np.uint32)))
    assert [(3, lines[3]), (0, lines[0])] == [(row.event, raw) for row, raw in found]
    assert "open" == decode(found[0][1]).name
