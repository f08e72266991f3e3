"""From rules to what leaves of one event."""

from __future__ import annotations

import json

import pytest

from pellucid.event import Event, encode
from pellucid.hashing import KeyedHash, rerun_hash
from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import NO_RULING, Ruling, is_by_hand, lowered
from pellucid.wire import HASHED, REDACTED

HASH = KeyedHash(b"s" * 32).hash
ID = "d" * 32
PROPS = {"renderer": "vulkan", "windows": 3, "scale": 1.5, "is_wsl": True}


def line(name="opened", props=PROPS):
    return encode(Event(time_ns=0, kind="Append", name=name, props=props))


def ruling(*fields, treatment=Treatment.HASH, hash_value=HASH):
    rules = Rules()
    for field in fields:
        rules = rules.with_field("opened", field, treatment)
    return Ruling(rules, hash_value, ID)


def test_a_hash_is_the_apps_keyed_hash():
    """Of the value as it was recorded, whatever its type; what the event does not have is not said."""
    edit = ruling("renderer", "windows", "scale", "is_wsl", "unheard").edit_of(line(), ID)
    assert {name: HASH(value) for name, value in PROPS.items()} == edit


@pytest.mark.parametrize(("hash_value", "distinct_id"), [(None, ID), (HASH, "e" * 32)])
def test_without_a_secret_of_that_id_a_value_is_made_unreadable(hash_value, distinct_id):
    """Under another id's secret the hash would link the two ids."""
    assert {"renderer": REDACTED} == ruling("renderer", hash_value=hash_value).edit_of(line(), distinct_id)


def test_a_value_of_no_known_kind_is_made_unreadable():
    """Nobody could say what its hash is of."""
    raw = json.dumps({**json.loads(line()), "props": {"renderer": {"List": [1]}}}).encode()
    assert {"renderer": REDACTED} == ruling("renderer").edit_of(raw, ID)


def test_redacting_and_withholding():
    """A mark, or nothing."""
    assert {"renderer": REDACTED} == ruling("renderer", treatment=Treatment.REDACT).edit_of(line(), ID)
    assert {"renderer": None} == ruling("renderer", treatment=Treatment.WITHHOLD).edit_of(line(), ID)


def test_a_withheld_event_does_not_leave_and_others_do():
    """Its name decides, however it is spelt."""
    rules = Ruling(Rules().with_event("opened", Treatment.WITHHOLD))
    assert rules.edit_of(line(), ID) is None
    assert rules.edit_of(line().replace(b'"opened"', b'"\\u006fpened"'), ID) is None
    assert {} == rules.edit_of(line("closed", {"name": "opened"}), ID)
    assert {} == rules.edit_of(b"opened, but no event", ID)
    assert {} == NO_RULING.edit_of(line(), ID)


def test_what_is_in_each_event_has_rules_of_its_own():
    """A field of that name in an event has not."""
    rules = Ruling(
        Rules().with_attachment("os", Treatment.HASH).with_attachment("qt", Treatment.WITHHOLD), HASH, ID
    )
    assert {"os": HASH("linux"), "qt": None} == rules.context_edit({"os": "linux", "qt": "6.11", "v": 1}, ID)
    assert {} == rules.edit_of(line(props={"os": "linux"}), ID)


def test_a_ruling_is_equal_to_itself_only():
    """Whoever has kept what was decided can tell at once that another one holds."""
    assert ruling("a") != ruling("a")
    assert ruling("a").fingerprint == ruling("a").fingerprint != NO_RULING.fingerprint == ""


@pytest.mark.parametrize(
    ("ruled", "own", "expected"),
    [
        (None, REDACTED, None),
        (REDACTED, None, None),
        (HASH("a"), REDACTED, REDACTED),
        (REDACTED, "anything", REDACTED),
        (HASH("a"), "by hand", "by hand"),
    ],
)
def test_of_a_rule_and_an_edit_by_hand_the_one_that_says_less_counts(ruled, own, expected):
    """What only one of them names is as that one says."""
    assert {"f": expected, "a": None, "b": "x"} == lowered({"f": ruled, "a": None}, {"f": own, "b": "x"})


def test_a_hash_that_a_person_wants_in_one_event_is_made():
    """Without any rule; all else that they changed stays as they want it."""
    made = Ruling(Rules(), HASH, ID).own_edit(line(), ID, {"renderer": HASHED, "windows": None, "scale": "x"})
    assert {"renderer": HASH("vulkan"), "windows": None, "scale": "x"} == made


@pytest.mark.parametrize(
    ("found", "distinct_id", "raw"),
    [
        (NO_RULING, ID, line()),
        (Ruling(Rules(), None, ID), ID, line()),
        (Ruling(Rules(), HASH, ID), "e" * 32, line()),
        (Ruling(Rules(), HASH, ID), ID, line(props={"windows": 3})),
        (Ruling(Rules(), HASH, ID), ID, b"torn"),
    ],
)
def test_where_no_hash_can_be_made_a_mark_leaves(found, distinct_id, raw):
    """Without a secret, under another id, of a field or an event that is not there: never the value."""
    assert {"renderer": REDACTED} == found.own_edit(raw, distinct_id, {"renderer": HASHED})


def test_of_a_rule_and_a_wanted_hash_the_one_that_says_less_holds():
    """A rule that only hashes says no more than the hash."""
    own = {"renderer": HASHED}
    for treatment, leaves in [
        (Treatment.HASH, HASH("vulkan")),
        (Treatment.REDACT, REDACTED),
        (Treatment.WITHHOLD, None),
    ]:
        found = ruling("renderer", treatment=treatment).leaving_edit(line(), ID, own)
        assert {"renderer": leaves} == found


def test_a_number_that_has_no_hash_of_that_kind_is_made_unreadable():
    """It must not stop all that waits with it."""
    found = ruling("windows", hash_value=rerun_hash).edit_of(line(props={"windows": 1 << 70}), ID)
    assert {"windows": REDACTED} == found


def test_what_is_by_hand_is_told_from_what_a_rule_does():
    """A wanted hash is by hand, whether it was made or is a mark; but not where a rule takes the field out."""
    own = {"a": HASHED, "b": None, "c": REDACTED}
    leaving = {"a": "0" * 64, "b": None, "c": None, "d": REDACTED}
    assert [True, True, False, False, False] == [is_by_hand(name, own, leaving) for name in "abcde"]
    assert is_by_hand("a", own, {"a": REDACTED})
    assert not is_by_hand("a", own, {"a": None})
