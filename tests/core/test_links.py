"""Tests of pellucid.links: what is written is read back, and what could do more than navigate is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.errors import UsageError
from pellucid.links import Link, read_link

UUID = "01997b4e-6f0c-7c55-a9fd-6f0c7c55a9fd"

LINKS = st.builds(
    Link,
    app=st.one_of(st.none(), st.from_regex(r"\A[a-z0-9][a-z0-9._-]{0,20}\Z")),
    event=st.one_of(st.none(), st.uuids().map(str), st.from_regex(r"\A[0-9a-f]{1,8}:[0-9]{1,6}\Z")),
    filter_text=st.one_of(st.none(), st.text(max_size=60).filter(str.isprintable)),
)


@given(link=LINKS)
def test_what_is_written_is_read_back(link):
    """Whatever a filter says, signs of links among it."""
    assert link == read_link(str(link))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pellucid:", Link()),
        ("pellucid://", Link()),
        ("PELLUCID://rerun", Link(app="rerun")),
        ("pellucid://rerun/", Link(app="rerun")),
        (f"pellucid://rerun/event/{UUID}", Link(app="rerun", event=UUID)),
        ("pellucid://rerun/event/0122:17/", Link(app="rerun", event="0122:17")),
        ("pellucid://rerun?filter=state%3Aqueued", Link(app="rerun", filter_text="state:queued")),
        ("pellucid://my-viewer?filter=", Link(app="my-viewer", filter_text="")),
    ],
)
def test_these_lead_somewhere(text, expected):
    """With or without what is behind the program's name."""
    assert expected == read_link(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("https://rerun", "does not begin with pellucid:"),
        ("rerun", "does not begin with pellucid:"),
        ("pellucid://../..", "no program's name"),
        ("pellucid://user@rerun", "no program's name"),
        ("pellucid://rerun:80/", "no program's name"),
        ("pellucid://[::1", "cannot be followed"),
        ("pellucid://rerun/forget", "nothing is at"),
        ("pellucid://rerun/event/--all", "nothing is at"),
        ("pellucid://rerun/event/a/b", "nothing is at"),
        ("pellucid://rerun?config-file=/tmp/x", "more than a filter"),
        ("pellucid://rerun?filter=a&filter=b", "more than a filter"),
        ("pellucid://rerun?filter=a%0Ab", "no line of text"),
        ("pellucid://rerun?filter", "cannot be followed"),
        ("pellucid://rerun?filter=" + "x" * 3000, "longer than"),
    ],
)
def test_these_lead_nowhere(text, why):
    """It is said in one sentence what is wrong, and what a link looks like."""
    with pytest.raises(UsageError, match=why) as refused:
        read_link(text)
    assert "pellucid://rerun/event/" in refused.value.remedy
    assert len(str(refused.value)) < 400
