"""Verbs as buttons and as a menu."""

from __future__ import annotations

import pytest

from pellucid_gui.models.verb import Verb
from pellucid_gui.widgets.verb_bar import VerbBar


@pytest.fixture
def bar(qtbot, theme):
    made = VerbBar(name="What can be done")
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_can_be_done_is_done(bar):
    """What cannot says why, also to a screen reader."""
    done = []
    bar.show_verbs(
        [
            Verb(label="Withhold & go", do=lambda: done.append("a")),
            Verb(label="Hold", do=done.clear, why_not="No."),
        ]
    )
    first, second = bar.buttons
    first.click()
    assert ["a"] == done
    assert "Withhold && go" == first.text()
    assert (False, "No.", "No.") == (second.isEnabled(), second.toolTip(), second.accessibleDescription())


@pytest.mark.parametrize(
    ("reasons", "expected"),
    [
        (("", ""), ""),
        (("No.", ""), "a: No."),
        (("No.", "No."), "No."),
        (("No.", "Never."), "a: No.\nb: Never."),
    ],
)
def test_why_not_stands_below(bar, reasons, expected):
    """Where it can be read without being pointed at; nothing stands there if all can be done."""
    bar.show_verbs(
        [Verb(label=label, do=lambda: None, why_not=why) for label, why in zip("ab", reasons, strict=True)]
    )
    assert expected == bar.reasons
    assert bool(expected) == bar._reasons.isVisible()


def test_others_take_their_place(bar):
    """Buttons that are not needed are hidden; without any the bar is."""
    bar.show_verbs([Verb(label=text, do=lambda: None) for text in "abc"])
    bar.show_verbs([Verb(label="d", do=lambda: None)])
    assert ["d"] == [button.text() for button in bar.buttons if button.isVisible()]
    bar.show_verbs([])
    assert not bar.isVisible()
    assert bar.pop_up(bar.mapToGlobal(bar.rect().center())) is None


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_the_menu_has_the_same(bar):
    """With the same reasons."""
    done = []
    bar.show_verbs(
        [Verb(label="Hold", do=lambda: done.append(1)), Verb(label="Send", do=lambda: None, why_not="No.")]
    )
    menu = bar.pop_up(bar.mapToGlobal(bar.rect().center()))
    hold, send = menu.actions()
    assert (True, False, "No.") == (hold.isEnabled(), send.isEnabled(), send.toolTip())
    hold.trigger()
    assert [1] == done
    menu.close()
