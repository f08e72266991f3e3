"""A program of somebody else's, judged by a small catalogue and by the rules of the guard."""

from __future__ import annotations

import pytest

from pellucid.catalogue.coverage import Documentation
from pellucid.catalogue.reading import read_catalogue
from pellucid.guard import Guard
from pellucid.meaning.judge import Judge

THEIRS = b"""
title = "Theirs"
version = "2"
watched = true
version_property = "their_version"
[metadata.event_id]
type = "integer"
purpose = "Counts."
example = 1
[events.begun]
purpose = "It began."
class = "usage"
[events.begun.fields.their_version]
type = "text"
purpose = "The release."
example = "2"
[events.begun.fields.flag]
type = "boolean"
purpose = "Whether."
example = true
[events.begun.fields.note]
type = "text"
free_text = true
purpose = "What somebody wrote."
example = "x"
[events.asked]
purpose = "It was asked."
class = "usage"
since = "1.5"
[events.asked.fields.where]
type = "text"
purpose = "Where."
example = "x"
"""


@pytest.fixture(scope="session")
def judge():
    """Judges by that catalogue, and flags."""
    return Judge(documentation=Documentation(read_catalogue(THEIRS)), guard=Guard.flagging(names=["zaphod"]))
