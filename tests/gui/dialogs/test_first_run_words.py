"""The words of the question are true, and none of the answers is praised."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.consent.values import Mode
from pellucid.sending.values import Caps
from pellucid.view.first_payload import FirstPayload, PayloadEvent
from pellucid_gui.dialogs.first_run_words import (
    KEPT,
    Asked,
    choices,
    heading,
    introduction,
    later_text,
    later_word,
    payload_caption,
    stays_held_text,
    tick_text,
    version_of,
)

NEW = Asked(title="My Viewer", host="eu.i.posthog.com")


def payload(count, *, others=0, folder="f"):
    events = tuple(PayloadEvent(line=line, name="opened", time_ns=None, span=(0, 1)) for line in range(count))
    return FirstPayload(content=b"x" * 1200, events=events, folder=folder, others=others)


def test_how_long_is_kept_is_what_the_engine_does():
    """The sentence says the engine's own numbers."""
    assert (7 * 86_400.0, 1_000) == (Caps().unanswered_age_s, Caps().unanswered_events)
    assert "for up to 7 days, 1,000 events at most" == KEPT


def test_a_new_person_is_asked_and_told():
    """Nothing has been sent, and closing it is no answer."""
    assert "May My Viewer send usage data?" == heading(NEW)
    assert introduction(NEW).startswith("Nothing has been sent.")
    assert "nothing is sent until you answer" in later_text(NEW)
    assert "Decide later" == later_word(NEW)


def test_a_program_that_sends_unasked_is_not_said_to_wait():
    """Neither at the top nor beside the way out."""
    asked = Asked(title="V", host="h", sends_unasked=True)
    assert "Nothing has been sent" not in introduction(asked)
    assert "from its second start on, unless you say no" in introduction(asked)
    assert "V then sends from its second start on" in later_text(asked)


@pytest.mark.parametrize(("mode", "word"), [(Mode.OFF, "Off"), (Mode.LOCAL, "Local"), (Mode.ON, "On")])
def test_who_has_answered_is_told_what_holds(mode, word):
    """In the words of the answers themselves."""
    asked = Asked(title="V", host="h", chosen=mode)
    assert f"“{word}”" in introduction(asked)
    assert word in [choice[1] for choice in choices(asked)]
    assert "Closing this changes nothing." == later_text(asked)


def test_the_answers_are_of_like_length():
    """No answer is made to look better by what is said of it."""
    lengths = [len(text) for _, _, text in choices(NEW)]
    assert max(lengths) <= 2 * min(lengths)
    words = " ".join(text for _, _, text in choices(NEW)).lower()
    for praise in (
        "help",
        "improve",
        "recommend",
        "better",
        "sure",
        "miss",
        "limited",
        "thank",
        "please",
        "anonymous",
    ):
        assert praise not in words


def test_each_answer_says_what_it_destroys():
    """Off all that has not left; the others what is queued under the choice before."""
    texts = [text for _, _, text in choices(Asked(title="V", host="h", queued=1, held=2, chosen=Mode.LOCAL))]
    assert texts[0].endswith("The 3 events not sent so far are destroyed.")
    assert "destroyed" not in texts[1]
    assert texts[2].endswith("The 1 event not sent so far is destroyed.")


def test_what_is_shown_is_named_for_what_it_is():
    """Real bytes, examples, or nothing."""
    assert payload_caption(payload(1)).startswith(
        "The event that is held would leave alone as exactly these 1,200"
    )
    assert "1 more event is held; you are asked about it later." in payload_caption(payload(2, others=1))
    assert "examples from the catalogue" in payload_caption(payload(2, folder=""))
    assert "Nothing is recorded yet" in payload_caption(None)
    assert "With “On”, also send the held event, as shown above" == tick_text(payload(1))


def test_a_question_is_another_one_if_more_may_be_collected():
    """Or if it would go elsewhere; the order in which a catalogue lists things does not matter."""
    first = version_of(["a", "b"], "https://h")
    assert first == version_of(["b", "a"], "https://h")
    assert first != version_of(["a", "b", "c"], "https://h")
    assert first != version_of(["a", "b"], "https://other")


def test_what_does_not_leave_is_named():
    """By rule and by class, each name once; the others are still counted."""
    shown = replace(
        payload(1, others=2), withheld=("a", "b", "a", "c", "d"), of_class=("e",), hashes_later=True
    )
    caption = payload_caption(shown)
    assert "would leave alone like this, with a hash for each \u2039hash\u203a" in caption
    assert "5 held events do not leave, since rules of yours withhold them: a, b, c and 1 more." in caption
    assert "1 held event does not leave, since you keep its class here: e." in caption
    assert caption.endswith("2 more events are held; you are asked about them later.")


def test_rules_that_cannot_be_read_are_all_that_is_said():
    """Nothing is promised of what would leave."""
    shown = replace(payload(0), content=b"", trouble="Line 1 is no JSON, so nothing is sent")
    assert "Line 1 is no JSON, so nothing is sent." == payload_caption(shown)


def test_what_is_more_than_a_person_has_seen_is_counted():
    """Where they have answered before: that it is not recorded before the next answer is said plainly."""
    asked = Asked(title="My Viewer", host="h", chosen=Mode.ON, more=1)
    said = "My Viewer would collect 1 thing more than you have seen. It is not recorded before you answer."
    assert introduction(asked).endswith(f"before it leaves. {said}")
    assert "would collect 3 things more than" in introduction(replace(asked, more=3))
    assert "more than you have seen" not in introduction(replace(asked, more=0))


def test_what_does_not_go_after_all_is_counted():
    """One or several."""
    assert stays_held_text(1).startswith("1 event stays held: it would leave otherwise by now")
    assert stays_held_text(2).startswith("2 events stay held: they would leave otherwise by now")


def test_examples_say_what_rules_make_of_them():
    """Which kinds do not leave, and that a hash will stand where a mark does."""
    shown = replace(payload(2, folder=""), withheld=("a", "b"), of_class=("c",), hashes_later=True)
    caption = payload_caption(shown)
    assert "real ones have the same form, with a hash for each \u2039hash\u203a." in caption
    assert "2 kinds of events do not leave, since rules of yours withhold them: a, b." in caption
    assert caption.endswith("1 kind of event does not leave, since you keep its class here: c.")
    none = replace(payload(0, folder=""), content=b"", withheld=("a",))
    assert payload_caption(none).startswith("No event is held at present, and of what the catalogue declares")
    broken = replace(none, withheld=(), trouble="Line 1 is no JSON, so nothing is sent")
    assert "Line 1 is no JSON, so nothing is sent." == payload_caption(broken)
