"""From rules to what leaves of one event."""

from __future__ import annotations

import json

import pytest

from pellucid.event import Event, encode
from pellucid.hashing import KeyedHash
from pellucid.rules import Rules, Treatment
from pellucid.rules.ruling import NO_RULING, Ruling, lowered
from pellucid.wire import REDACTED

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
