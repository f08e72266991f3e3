"""The live view reads every line in full once it has time, and tells which are no events."""

from __future__ import annotations

SESSION = "01227f48-ce91-44e3-920a-f14dd42621bb"
OTHER = "1565df47-7173-476b-ad6f-02c296dbb93d"


def test_a_line_that_is_broken_in_its_middle_is_found_out(world, showing, line):
    """A line that looks like an event is told to be none soon after opening, and no longer goes by the name."""
    broken = line(2, text='{"String":"\x7f"}').replace(b"\x7f", b"\xff")
    world.copy(SESSION, line(1), broken, line(3))
    screen = showing(filter_text="name:viewer*")
    screen.wait_for(lambda s: len(s.order) == 2)
    assert ["viewer_started"] * 2 == [name for name, _ in screen.rows()]

    screen.view.set_filter("")
    screen.wait_for(lambda s: len(s.order) == 3)
    assert [False, True, False] == [screen.view.row(event).unreadable for event in screen.order.tolist()]

    world.copy(OTHER, line(4), broken)
    screen.wait_for(lambda s: len(s.order) == 5)
    assert [1, 4] == [event for event in sorted(screen.order.tolist()) if screen.view.row(event).unreadable]


def test_asking_for_unreadable_lines_finds_all_of_them(world, showing, line, tmp_path):
    """The view is not ready before every line was read in full; the next start need not read them again."""
    broken = line(7).replace(b"Integer", b"Inte\xffger")
    world.copy(SESSION, *[line(number) for number in range(3000)], broken)
    world.copy(OTHER, broken, line(1), b"junk")

    screen = showing(filter_text="is:unreadable", cache_dir=tmp_path / "cache")

    assert 3 == len(screen.order)
    assert all(screen.view.row(event).unreadable for event in screen.order.tolist())
    screen.view.set_filter("-is:unreadable")
    screen.wait_for(lambda s: len(s.order) == 3001)
