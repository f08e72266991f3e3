"""The looks of a summary's page."""

from __future__ import annotations

import re

from pellucid.summary.families import FAMILIES
from pellucid.summary.html_style import STYLE


def test_it_names_nothing_outside():
    """No address, no import, no font from elsewhere."""
    assert not re.search(r"url\(|@import|@font-face|https?:|//", STYLE)


def test_light_dark_and_paper_know_the_same_colours():
    """What one of them leaves out would be invisible there."""
    roots = re.findall(r":root \{(.*?)\}", STYLE, re.DOTALL)
    names = [set(re.findall(r"--([a-z]+):", root)) for root in roots]
    assert 3 == len(names)
    assert names[0] == names[1] == names[2]
    assert {family.key for family in FAMILIES} <= names[0]
    assert set(re.findall(r"var\(--([a-z]+)\)", STYLE)) <= names[0]
