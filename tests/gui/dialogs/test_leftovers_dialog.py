"""What finished runs left behind is listed as it stands, and goes only where a person sends it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pellucid import wire
from pellucid.errors import NotFoundError
from pellucid.holding.values import CANNOT_HOLD, Deleted, Leftover, Payload, Review, Standing
from pellucid.ledger.ledger import WitnessStatus
from pellucid.wire import BodyHeader
from pellucid_gui.dialogs.leftovers_dialog import LeftoversDialog
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.switch import SwitchState

FOLDER = Path("/home/alice/.local/share/rerun/analytics")
OLD, NEW = "01227f48-ce91-44e3-920a-f14dd42621bb", "77ce191c-ffd1-4fd2-90a2-8a78970de89c"
NEW_NS = 1_795_775_800_000_000_000


def leftover(session=NEW, **changed):
    """A leftover that is kept back."""
    parts = {
        "session": session,
        "path": FOLDER / f"{session}.json",
        "standing": Standing.KEPT_BACK,
        "written_ns": NEW_NS,
        "since_ns": NEW_NS + 1_000_000_000,
        "events": 4,
        "size_bytes": 1_843,
        "is_read": False,
        "why": "",
    }
    return Leftover(**parts | changed)


OLDER = leftover(
    OLD,
    standing=Standing.LET_GO,
    since_ns=None,
    written_ns=NEW_NS - 86_400_000_000_000,
    events=12,
    size_bytes=5_310,
)


def review(*leftovers, **changed):
    """A review with a witness that obeys."""
    parts = {
        "is_on": True,
        "is_possible": True,
        "is_obeyed": True,
        "witness": WitnessStatus(pid=7, since_ns=0, backend="inotify", data_dir=FOLDER),
        "leftovers": leftovers,
        "gone": {},
        "trouble": "",
        "is_collecting": True,
    }
    return Review(**parts | changed)


@pytest.fixture
def payload(line):
    """What the next start would post for the newer one."""
    header = BodyHeader(api_key="k", distinct_id="228e582615214b838e4b170bff3905e9", session_id=NEW)
    lines = (line,) * 4
    return Payload(session=NEW, body=wire.body(header, lines), lines=lines, distinct_id=header.distinct_id)


@pytest.fixture
def dialog(shown):
    """The dialog before anything was seen, with all that it asks for."""
    made = shown(LeftoversDialog(title="Rerun"))
    made.asked = []
    for name in ("switch_asked", "release_asked", "keep_asked", "delete_asked", "payload_wanted"):
        getattr(made, name).connect(lambda value, name=name: made.asked.append((name, value)))
    return made


@pytest.fixture
def listed(dialog, payload):
    """The dialog on two leftovers, with the payload of the newer one."""
    dialog.show_review(review(OLDER, leftover()))
    dialog.show_payload(payload)
    return dialog


def enabled(dialog):
    """The verbs that can be used."""
    verbs = {"release": dialog.release, "keep": dialog.keep, "delete": dialog.delete}
    return {name for name, button in verbs.items() if button.isEnabled()}


def test_two_leftovers(listed, payload):
    """The newest first and chosen, with the exact payload, what becomes of it, and what can be done."""
    assert [NEW, OLD] == [row.key for row in listed.table.rows]
    assert NEW == listed.table.key
    assert payload.body.content == listed.payload.content
    assert "Kept back: Rerun's next start passes it over." == listed._standing.text()
    assert ("payload_wanted", NEW) in listed.asked


def test_two_leftovers_dark(listed, theme, screenshot):
    """In the dark; what cannot be held is told when asked, and who holds what."""
    theme.set_scheme(Scheme.DARK)
    listed.show_review(review(OLDER, leftover()), ends_with_window=True)
    listed.limits_button.click()
    screenshot(listed, "dialog_leftovers_limits_dark")


def test_nothing_left_behind(dialog, screenshot):
    """Before it is switched on, what it cannot hold is told in full."""
    dialog.show_review(review(is_on=False))
    assert SwitchState.OFF is dialog.switch.state
    assert dialog.limits.isVisible()
    screenshot(dialog, "dialog_leftovers_empty")


def test_the_limits_are_the_engines(dialog, words):
    """All of them, word for word."""
    dialog.limits_button.click()
    said = words(dialog)
    assert all(sentence in said for sentence in CANNOT_HOLD)


def test_each_verb_is_asked_for_once(listed):
    """For the chosen one; then the buttons rest until it is known how things are."""
    listed.asked.clear()
    listed.release.click()
    assert [("release_asked", NEW)] == listed.asked
    assert set() == enabled(listed)
    listed.release.click()
    assert 1 == len(listed.asked)
    listed.show_review(review(OLDER, leftover(standing=Standing.LET_GO, since_ns=None)))
    assert {"keep", "delete"} == enabled(listed)
    listed.keep.click()
    listed.show_review(review(OLDER, leftover(is_read=True)))
    assert {"release", "delete"} == enabled(listed)
    assert [("release_asked", NEW), ("keep_asked", NEW)] == listed.asked
    listed.switch.click()
    assert ("switch_asked", False) == listed.asked[-1]


@pytest.mark.parametrize(
    ("changed", "is_on", "expected", "sentence"),
    [
        ({}, True, {"release", "keep", "delete"}, "passes it over"),
        ({"is_read": True}, True, {"release", "delete"}, "You have read it"),
        (
            {"standing": Standing.IN_USE, "why": "the program with pid 5 has it open"},
            True,
            set(),
            "In use: the program with pid 5 has it open. It is sent by that program.",
        ),
        ({"standing": Standing.NOT_HELD}, False, {"delete"}, "Not held, as nothing is kept back"),
        (
            {"standing": Standing.NOT_HELD, "why": "no witness runs"},
            True,
            {"release", "keep", "delete"},
            "no witness",
        ),
        ({"standing": Standing.LET_GO}, True, {"keep", "delete"}, "Let go: Rerun's next start posts it."),
    ],
)
def test_what_can_be_done_depends_on_how_it_stands(dialog, changed, is_on, expected, sentence):
    """What is in use is none of ours."""
    dialog.show_review(review(leftover(**changed), is_on=is_on))
    assert expected == enabled(dialog)
    assert sentence in dialog._standing.text()


def test_deleting_is_confirmed(listed, words):
    """By a button that Return does not press; what cannot be undone is said."""
    listed.asked.clear()
    listed.delete.click()
    question = listed.question
    assert "This cannot be undone." in words(question)
    question.reject()
    assert [] == listed.asked
    listed.delete.click()
    listed.question.accept()
    assert [("delete_asked", NEW)] == listed.asked


def test_what_became_of_it_is_said(listed):
    """A deletion by what it did, a refusal by its cause and remedy; the next verb takes it away."""
    gone = Deleted(session=NEW, path=FOLDER / f"{NEW}.json", size_bytes=9, events=4, withheld=3)
    listed.show_deleted(gone)
    listed.show_review(review(OLDER))
    assert "Deleted: 4 events, and no start will post them. Pellucid's copies of them say: withheld." == (
        listed._outcome.text
    )
    assert OLD == listed.table.key
    listed.keep.click()
    assert not listed.delete.isEnabled()
    listed.show_error(NotFoundError("The file is gone", "The program may have taken it up."))
    assert "The file is gone. The program may have taken it up." == listed._outcome.text
    assert listed.delete.isEnabled()
    listed.keep.click()
    assert not listed._outcome.isVisible()


def test_what_is_chosen_stays(listed):
    """Through every look; a payload is read again only if the file is another one."""
    listed.table.choose(OLD)
    listed.asked.clear()
    listed.show_review(review(OLDER, leftover(), leftover("9a", written_ns=NEW_NS + 1)))
    assert (OLD, []) == (listed.table.key, listed.asked)
    listed.show_review(review(replace(OLDER, size_bytes=6_000), leftover()))
    assert [("payload_wanted", OLD)] == listed.asked


def test_a_payload_that_comes_too_late(listed, payload):
    """Is not shown for another leftover."""
    listed.table.choose(OLD)
    listed.show_payload(payload)
    assert b"" == listed.payload.content
    listed.show_no_payload(NEW, NotFoundError("Gone", ""))
    assert "Reading…" == listed.payload._nothing._heading.text()
    listed.show_no_payload(OLD, NotFoundError("Gone", ""))
    assert "Gone" == listed.payload._nothing._heading.text()


def test_where_it_is_not_possible(dialog, words):
    """The switch says so."""
    dialog.show_review(review(is_on=False, is_possible=False))
    assert not dialog.switch.isEnabled()
    assert "nothing can be kept back here" in words(dialog)
