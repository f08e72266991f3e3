"""From a number to its events."""

from __future__ import annotations

import pytest

from pellucid.clock import SystemClock
from pellucid.query.parser import parse
from pellucid.query.terms import NameIs
from pellucid.state import State
from pellucid.summary import links
from pellucid.summary.values import Counts
from pellucid.summary.words import linked_sentences, sentences


def test_what_left_has_one_word_or_two():
    """As the states tell that there are."""
    assert "state:released" == links.sent(Counts(states={State.RELEASED: 3, State.QUEUED: 1}))
    both = Counts(states={State.RELEASED: 3, State.SENT: 1})
    assert "(state:released OR state:sent)" == links.sent(both)
    assert "" == links.sent(Counts(states={State.QUEUED: 1}))


def test_of_nothing_there_is_nothing_to_see():
    """A 0 leads nowhere."""
    assert "" == links.link("0 events", 0, "state:sent").filter_text
    assert "a b" == links.link("2 events", 2, "a", "", "b").filter_text


@pytest.mark.parametrize("name", ["viewer_started", 'a "b" \\ c', "a*b", "(x OR y)", ""])
def test_a_name_stands_for_itself(name):
    """Whatever it holds, it is looked for as it is."""
    term = parse(links.name_term(name), clock=SystemClock()).term
    assert isinstance(term, NameIs)
    assert (name,) == term.pattern.parts


def test_lines_without_an_event_have_a_filter(make_summary):
    """They have no name to be looked for."""
    named = make_summary().names[2]
    assert 'name:"viewer_started"' == links.name(named)
    nameless = type(named)(kind="", name="", title="", counts=named.counts, undocumented=Counts(), fields=())
    assert "is:unreadable" == links.name(nameless)


def test_each_filter_of_a_summary_can_be_read(make_summary):
    """Numbers of the sentences lead to their events; the sentences say the same with and without."""
    summary = make_summary()
    said = linked_sentences(summary)
    assert sentences(summary) == tuple(map(links.plain, said))
    found = {piece.text: piece.filter_text for sentence in said for piece in sentence if piece.filter_text}
    assert {
        "17 events": "state:released since:7d",
        "3 with free text": "found:free_text state:released since:7d",
        "1 with an e-mail address": "found:email state:released since:7d",
        "6 of them": "is:undocumented state:released since:7d",
        "an e-mail address from 2": "found:email since:7d",
        "2 more events": "state:queued since:7d",
        "1 more event": "state:held since:7d",
    } == found
    for text in found.values():
        parse(text, clock=SystemClock())


def test_a_sentence_is_cut_at_its_links():
    """Wherever another language puts them; a link within a link's words is none."""
    one, none = links.linked("2 events", 2, "a"), links.linked("0", 0, "b")
    assert (
        links.words("Von "),
        links.link("2 events", 2, "a"),
        links.words(", "),
        links.link("0", 0),
        links.words("."),
    ) == links.pieces(f"Von {one}, {none}.")
    assert (links.words("Nothing"),) == links.pieces("Nothing")
    assert () == links.pieces("")
