"""What a rule can be for, as a person names it."""

from __future__ import annotations

import pytest

from pellucid.catalogue.reading import read_catalogue
from pellucid.rules import Rules, Treatment
from pellucid.rules.counting import PartCounts
from pellucid.rules.parts import Part, parts_of, parts_ruled, read_part

CATALOGUE = b"""
title = "V"
version = "1"
[events.opened]
purpose = "p"
class = "usage"
[events.opened.fields]
renderer = { type = "text", purpose = "p", example = "vulkan" }
[metadata.os]
type = "text"
purpose = "p"
example = "linux"
"""
PARTS = [Part(event="opened"), Part(event="opened", field="renderer"), Part(field="os")]


@pytest.mark.parametrize(
    ("address", "part"), list(zip(["opened", "opened.renderer", "metadata.os"], PARTS, strict=True))
)
def test_an_address_names_a_part(address, part):
    """And the other way round."""
    assert (part, address) == (read_part(address), part.address)


def test_what_a_catalogue_declares():
    """In its order."""
    assert PARTS == list(parts_of(read_catalogue(CATALOGUE, name="c.toml")))


@pytest.mark.parametrize("part", PARTS)
def test_a_part_knows_its_rule(part):
    """What is set for it is found by it, and by who lists all rules."""
    assert Treatment.SEND is part.treatment(Rules())
    rules = part.ruled(Rules(), Treatment.WITHHOLD)
    assert Treatment.WITHHOLD is part.treatment(rules)
    assert [part] == list(parts_ruled(rules))
    assert Rules() == part.ruled(rules, Treatment.SEND)


def test_an_event_is_sent_or_withheld_and_a_field_more():
    """What can be done with it is offered, and nothing else."""
    assert (Treatment.SEND, Treatment.WITHHOLD) == PARTS[0].treatments
    assert tuple(Treatment) == PARTS[1].treatments == PARTS[2].treatments


def test_a_part_is_counted_among_its_own():
    """A field among the events of its name, what is in each among all."""
    counts = PartCounts(total=9, events={"opened": 5}, fields={"opened": {"renderer": 3}}, attached={"os": 8})
    assert [(5, 5), (3, 5), (8, 9)] == [part.counted(counts) for part in PARTS]
