"""Letters one after the other."""

from __future__ import annotations

from pellucid_gui.widgets.type_ahead import TypeAhead


def test_letters_are_taken_together(qapp):
    """What goes on narrows what was meant; the first letter looks for the next row."""
    typed = TypeAhead()
    assert [("v", True), ("vi", False), ("vie", False)] == [typed.add(letter) for letter in "vie"]


def test_the_same_letter_again_means_the_next(qapp):
    """As lists do."""
    typed = TypeAhead()
    assert [("e", True)] * 3 == [typed.add(letter) for letter in "eEe"]


def test_after_a_pause_it_begins_anew(qtbot):
    """And says that it does."""
    typed = TypeAhead()
    typed._timer.setInterval(1)
    typed.add("v")
    with qtbot.waitSignal(typed.ended):
        pass
    assert ("", ("x", True)) == (typed.text, typed.add("x"))
    typed.stop()
    assert "" == typed.text
