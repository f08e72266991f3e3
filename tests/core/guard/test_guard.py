"""The guard as a whole: actions, overlaps, the cache."""

from __future__ import annotations

import string
import subprocess
import sys
import threading
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import UsageError
from pellucid.guard import RULES, Action, Guard
from pellucid.guard.guard import LONGEST_KEPT, MOST_KEPT

GUARD = Guard(names=["alice", "thinkpad-7"], home="/data/people/al")
EXAMPLES = {
    "secret": "password=hunter2",
    "card": "4111 1111 1111 1111",
    "email": "bob@example.com",
    "url": "https://example.com/?a=b",
    "home": "/home/bob",
    "ip": "203.0.113.7",
    "mac": "aa:bb:cc:dd:ee:f0",
    "name": "thinkpad-7",
    "long_text": "the patient said so " * 11,
}


def _marker(rule):
    return f"\u2039{rule}\u203a"


@pytest.mark.parametrize("rule", RULES)
def test_what_a_rule_finds_is_replaced_by_its_name(rule):
    """A person and a developer see that something was there, and of which kind."""
    verdict = GUARD.check(EXAMPLES[rule])
    assert (_marker(rule), f"{rule}:redact", False) == (verdict.text, verdict.marks, verdict.is_withheld)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_obeys_its_own_action(rule):
    """Hash, withhold, allow and flag, each for one rule while the others keep theirs."""
    text = EXAMPLES[rule]

    def check(action):
        return Guard(
            actions={rule: action}, names=["thinkpad-7"], hash_text=lambda hit: f"#{len(hit)}"
        ).check(text)

    hashed, withheld, allowed, flagged = (
        check(action) for action in (Action.HASH, Action.WITHHOLD, Action.ALLOW, Action.FLAG)
    )
    assert (f"#{len(text)}", f"{rule}:hash") == (hashed.text, hashed.marks)
    assert ("", f"{rule}:withhold", True) == (withheld.text, withheld.marks, withheld.is_withheld)
    assert (text, "", ()) == (allowed.text, allowed.marks, allowed.hits)
    assert (text, f"{rule}:flag", False) == (flagged.text, flagged.marks, flagged.is_withheld)


def test_the_rest_of_a_text_stays():
    """Only what was found is replaced, and each hit says where it was."""
    verdict = GUARD.check("Bob <bob@example.com> at 203.0.113.7, twice: 203.0.113.7!")
    assert f"Bob <{_marker('email')}> at {_marker('ip')}, twice: {_marker('ip')}!" == verdict.text
    assert "email:redact,ip:redact" == verdict.marks
    assert [(5, 20), (25, 36), (45, 56)] == [(hit.start, hit.end) for hit in verdict.hits]


def test_one_withheld_hit_drops_the_field():
    """However small it is and whatever it lies in."""
    guard = Guard(actions={"email": Action.WITHHOLD})
    verdict = guard.check("https://bob:x@example.com/?to=bob@example.com")
    assert ("", True, "email:withhold") == (verdict.text, verdict.is_withheld, verdict.marks)


def test_what_only_flags_changes_nothing_that_others_change():
    """A flagged long text keeps its words, and loses its address."""
    text = f"{EXAMPLES['long_text']}bob@example.com"
    verdict = Guard(actions={"long_text": Action.FLAG}).check(text)
    assert EXAMPLES["long_text"] + _marker("email") == verdict.text
    assert {"long_text:flag", "email:redact"} == set(verdict.marks.split(","))


def test_what_becomes_visible_by_a_replacement_is_replaced_too():
    """An address that hid behind another's dash is found at once, not only at a second look."""
    verdict = GUARD.check("203.0.113.7-203.0.113.8-203.0.113.9")
    assert "-".join([_marker("ip")] * 3) == verdict.text


def test_a_text_that_goes_on_giving_up_addresses_is_replaced_as_a_whole():
    """It was made to do so: no rule looks at it for ever."""
    verdict = GUARD.check("x " + "-".join(["203.0.113.7"] * 50))
    assert _marker("ip") == verdict.text


def test_a_guard_for_somebody_elses_program_only_flags():
    """It sends what it sends; a person is told."""
    guard = Guard.flagging(names=["alice"], home="/data/people/al")
    text = "alice in /data/people/al/x wrote bob@example.com"
    verdict = guard.check(text)
    assert (text, False, "name:flag,home:flag,email:flag") == (
        verdict.text,
        verdict.is_withheld,
        verdict.marks,
    )


@pytest.mark.parametrize(
    ("actions", "said"),
    [
        ({"phone": "redact"}, "The guard has no rule 'phone'"),
        ({"email": "burn"}, "The guard cannot 'burn' what its rule email finds"),
        ({"email": Action.HASH}, "there is nothing to hash with"),
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(actions, said):
    """At once, not at the first text."""
    with pytest.raises(UsageError, match=said):
        Guard(actions=actions)


def test_actions_may_be_words_of_a_catalogue():
    """As a TOML file says them."""
    assert "" == Guard(actions={"email": "allow"}).check("bob@example.com").marks


def test_what_is_hashed_is_text_that_utf8_can_say():
    """A file name that is no text must not break the hash."""
    guard = Guard(actions={"home": Action.HASH}, hash_text=lambda hit: str(len(hit.encode())))
    assert "11" == guard.check("/home/\udcfcbob/").text


def test_a_verdict_is_kept_for_each_distinct_text():
    """The second time costs one look into a dictionary, and gives the very same answer."""
    guard = Guard()
    assert guard.check("vulkan") is guard.check("vulkan!"[:-1])


def test_a_clean_text_is_the_very_same_text():
    """Not a copy, not one byte changed."""
    text = "x86_64-unknown-linux-gnu"
    assert text is Guard().check(text).text


def test_the_cache_is_bounded_and_keeps_what_is_asked_for():
    """By entries and by the length of a text; a text that is asked for again and again survives all others."""
    guard = Guard()
    kept = guard.check("vulkan")
    for number in range(5 * MOST_KEPT):
        guard.check(f"text {number}")
        assert kept is guard.check("vulkan")
    long = "x" * (LONGEST_KEPT + 1)
    assert guard.check(long) is not guard.check(long)
    assert MOST_KEPT < len(guard._recent) + len(guard._older) <= 2 * MOST_KEPT
    assert long not in guard._recent


def test_asking_again_costs_next_to_nothing():
    """A few dozen nanoseconds; the bound is wide, for a busy machine."""
    guard = Guard(names=["alice"])
    guard.check("vulkan")
    assert 2e-6 > min(timeit.repeat(lambda: guard.check("vulkan"), number=2000, repeat=5)) / 2000


def test_threads_get_the_same_answers():
    """While room is made in the cache all the time, from several threads at once."""
    guard = Guard()
    wrong = []

    def ask():
        for number in range(3 * MOST_KEPT):
            expected = f"{_marker('email')} {number}"
            if expected != guard.check(f"bob@example.com {number}").text:
                wrong.append(number)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == wrong
    assert len(guard._recent) <= MOST_KEPT + len(threads)


FRAGMENTS = [
    *EXAMPLES.values(), "alice", "ALICE", "/data/people/al", "C:\\Users\\Bob Smith\\x", "\ud800", "\u2039email\u203a",
    "\u2039", "\u203a", "2001:db8::1", "://", "@", "password=", "Bearer abc123def456", "AKIA" + "ABCDEFGHIJ234567",
    "aabb.ccdd.eeff", "-----BEGIN PRIVATE" + " KEY-----", "1.4.0", "vulkan", "%40", "file:",
]  # fmt: skip
TEXTS = st.lists(
    st.sampled_from([*FRAGMENTS, *string.punctuation, " ", "\n", "a", "1", "\u00e9"]) | st.text(max_size=4),
    max_size=12,
).map("".join)
HASHLESS = {rule: st.sampled_from([Action.REDACT, Action.ALLOW, Action.FLAG]) for rule in RULES}


@given(TEXTS)
def test_what_was_written_is_clean(text):
    """No rule finds anything more in it, and checking it again leaves it as it is."""
    written = GUARD.check(text).text
    again = GUARD.check(written)
    assert (written, ()) == (again.text, again.hits)


@given(TEXTS, st.fixed_dictionaries(HASHLESS))
def test_what_no_rule_hit_stays(text, actions):
    """The text between the hits is kept character for character, in order; hits that change it never overlap."""
    verdict = Guard(actions=actions, names=["alice"]).check(text)
    reached, parts = 0, []
    for hit in verdict.hits:
        if hit.action is Action.FLAG:
            continue
        assert reached <= hit.start < hit.end <= len(text)
        parts += [text[reached : hit.start], _marker(hit.rule)]
        reached = hit.end
    assert "".join([*parts, text[reached:]]) == verdict.text


@given(TEXTS, TEXTS)
def test_a_flagging_guard_never_changes_a_text(text, other):
    """Whatever it finds."""
    guard = Guard.flagging(names=[other], home=other)
    assert text is guard.check(text).text


@given(st.text(st.characters(), max_size=300))
def test_no_text_raises(text):
    """Lone surrogates included."""
    assert isinstance(GUARD.check(text).text, str)


def test_importing_compiles_no_pattern_and_drags_nothing_in():
    """An app that opens pays for the guard when the first unusual text comes by."""
    program = (
        "import re, sys\n"
        "compiled, compile = [], re.compile\n"
        "def spy(*arguments):\n"
        "    compiled.append(sys._getframe(1).f_globals['__name__'])\n"
        "    return compile(*arguments)\n"
        "re.compile = spy\n"
        "import pellucid.guard\n"
        "dear = {'ipaddress', 'socket', 'base64', 'urllib', 'platform', 'getpass', 'numpy'}\n"
        "print([name for name in compiled if name.startswith('pellucid')], dear & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "[] set()\n" == done.stdout
