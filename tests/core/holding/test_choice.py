"""What a person chose, on disk: private, whole, and never lost by being unreadable."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.holding.choice import Choice, change_choice, choice_file, read_choice

CLOCK = SystemClock()


def change(file, how, *, there=frozenset("abc"), **more):
    """Change a choice where three sessions are still there."""
    return change_choice(file, how, there=lambda: set(there), clock=CLOCK, **more)


def test_nobody_has_chosen(place):
    """Without a file nothing is held, and nothing is made on disk by asking."""
    assert Choice() == read_choice(place.choice_file)
    assert not Choice().on
    assert not place.choice_file.parent.exists()


def test_what_is_chosen_is_read_again(place):
    """Each part survives; the revision grows with each change, also of nothing."""
    first = change(place.choice_file, lambda before: replace(before, on=True, let_go=frozenset("a")))
    assert first == read_choice(place.choice_file)
    second = change(
        place.choice_file, lambda before: replace(before, kept=frozenset("b"), leaving=frozenset("c"))
    )
    assert (True, {"a"}, {"b"}, {"c"}) == (second.on, second.let_go, second.kept, second.leaving)
    third = change(place.choice_file, lambda before: before)
    assert first.revision < second.revision < third.revision
    assert replace(second, revision=third.revision) == read_choice(place.choice_file)


def test_what_is_gone_is_dropped(place):
    """Of sessions whose files are no longer there nothing is remembered."""
    change(place.choice_file, lambda before: replace(before, let_go=frozenset("ab"), kept=frozenset("c")))
    after = change(place.choice_file, lambda before: before, there={"b"})
    assert (frozenset("b"), frozenset()) == (after.let_go, after.kept)


def test_only_the_person_can_read_it(place):
    """The file is 0600 in a folder that is 0700."""
    change(place.choice_file, lambda before: replace(before, on=True))
    assert 0o600 == stat.S_IMODE(place.choice_file.stat().st_mode)
    assert 0o700 == stat.S_IMODE(place.choice_file.parent.stat().st_mode)


def test_each_app_has_its_own(place):
    """The file is named after the app."""
    assert f"{place.app.key}.json" == choice_file(place.locations.config, place.app).name


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"on":1,"revision":1,"let_go":[],"kept":[],"leaving":[]}',
        b'{"on":true,"revision":true,"let_go":[],"kept":[],"leaving":[]}',
        b'{"on":true,"revision":1,"let_go":[7],"kept":[],"leaving":[]}',
        b'{"on":true,"revision":1,"let_go":"a","kept":[],"leaving":[]}',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_read_is_an_error(place, content):
    """It is not taken for *off*; a switch may begin it anew, under a revision that no witness has seen."""
    before = change(place.choice_file, lambda before: replace(before, on=True))
    place.choice_file.write_bytes(content)
    with pytest.raises(LedgerError, match="hold on"):
        read_choice(place.choice_file)
    with pytest.raises(LedgerError):
        change(place.choice_file, lambda before: before)
    assert content == place.choice_file.read_bytes()
    after = change(place.choice_file, lambda before: replace(before, on=True), anew=True)
    assert after == read_choice(place.choice_file)
    assert after.revision > before.revision


def test_changes_at_once_are_all_kept(place):
    """Two windows and a command may choose at the same time: no choice is lost."""
    names = [f"s{number}" for number in range(24)]

    def let_go(name):
        change(
            place.choice_file, lambda before: replace(before, let_go=before.let_go | {name}), there=set(names)
        )

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(let_go, names))
    assert set(names) == read_choice(place.choice_file).let_go
