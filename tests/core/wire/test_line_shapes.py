"""Many lines of our own that differ in nothing but their values."""

from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pellucid.wire import PostHogHeader, body
from pellucid.wire.line_shapes import LEAST, sort

HEADER = PostHogHeader(api_key="phc_x", distinct_id="d" * 32, context={"app_version": "1.4.0"})
TEXTS = ["vulkan", "", 'é😀 "{\\\n', "},{", "\\ud83d"]


def line(number, name="opened", guard=b"", **fields):
    """Return a line whose values depend on its number."""
    tags = {int: "Integer", float: "Float", str: "String", bool: "Bool"}
    props = {key: {tags[type(value)]: value} for key, value in fields.items()}
    return (
        b'{"time_utc":"2026-11-24T10:00:%02d.%09dZ","kind":"Append","name":"%b","uuid":"u-%d","epoch":3,"props":%b%b}'
        % (
            number % 60,
            number,
            name.encode(),
            number,
            json.dumps(props, separators=(",", ":"), ensure_ascii=False).encode(),
            guard,
        )
    )


def opened(number):
    return line(number, renderer=TEXTS[number % 4], n=-number, x=number / 7, b=number % 2 == 0)


def bare(number):
    return line(number, name="closed")


def guarded(number):
    return line(number, name="typed", guard=b',"guard":{"a":"email:redact"}', a=f"text {number}")


def bodies(lines):
    """Return the body as it is made of all lines, and as it is made of each line by itself."""
    alone = [body(HEADER, [each]) for each in lines]
    events = [each.content.partition(b'"batch":[')[2][:-2] for each in alone]
    return body(HEADER, lines), b'{"api_key":"phc_x","batch":[%b]}' % b",".join(filter(None, events))


def test_lines_are_sorted_by_what_they_have_in_common():
    """Each shape once, however they are mixed, with the places of its lines."""
    found = sort([(opened, bare, guarded)[number % 3](number) for number in range(90)])
    assert [b'"opened"', b'"closed"', b'"typed"'] == [each.shape.name for each in found.groups]
    assert [list(range(first, 90, 3)) for first in range(3)] == [list(each.places) for each in found.groups]
    assert [(b'"renderer":', b'"n":', b'"x":', b'"b":'), (), (b'"a":',)] == [
        each.shape.keys for each in found.groups
    ]
    assert [] == found.rest


def test_of_too_many_shapes_some_are_left():
    """Each of them goes over all lines, which must not cost more than it saves."""
    found = sort([line(number, name=f"event_{number % 20}", a=number) for number in range(200)])
    assert 8 == len(found.groups)
    assert [number for number in range(200) if number % 20 >= 8] == found.rest


@pytest.mark.parametrize(
    "make",
    [
        opened,
        bare,
        guarded,
        lambda number: (opened, bare, guarded)[number % 3](number),
        lambda number: line(number, name=f"event_{number % 20}", a=number),
        lambda number: line(number, app_version="2", a=number) if number % 5 else opened(number),
        lambda number: b"torn" if number == 50 else opened(number),
        lambda number: opened(number).replace(b'"n":', b'"x":') if number % 9 == 4 else opened(number),
    ],
    ids=[
        "one shape",
        "no fields",
        "guarded",
        "mixed",
        "many",
        "a shared name",
        "a torn line",
        "a name twice",
    ],
)
def test_the_body_is_that_of_each_line_by_itself(make):
    """To the byte, in the order of the lines, whatever they are sorted into."""
    together, expected = bodies([make(number) for number in range(100)])
    assert expected == together.content
    json.loads(together.content)
    assert [f"u-{number}" for number in together.included] == list(together.uuids)
    assert [together.content[slice(*span)][:9] for span in together.spans] == [b'{"event":'] * len(
        together.uuids
    )


def test_few_lines_are_not_sorted():
    """An expression of their own does not pay for them."""
    lines = [opened(number) for number in range(LEAST)]
    assert sort(lines) is not None
    assert sort(lines[1:]) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: raw + b"\n" + raw,
        lambda raw: raw.replace(b"10:00", b"10:99"),
        lambda raw: raw.replace(b"2026-11-24T", b"2026-11-24:"),
        lambda raw: b"x" + raw,
        lambda raw: raw + b"x",
        lambda raw: raw.replace(b"vulkan", b"vul\xffkan"),
        lambda raw: raw.replace(b"Append", b"Identify"),
        lambda raw: raw[:-1],
        lambda raw: raw[:0],
    ],
)
@pytest.mark.parametrize("place", [0, 40, 99])
def test_a_line_that_looks_otherwise_is_looked_at_by_itself(damage, place):
    """Nothing is said of it here that a strict reader would not say, and nothing of it slips into its neighbours."""
    lines = [line(number, renderer="vulkan", n=number) for number in range(100)]
    lines[place] = damage(lines[place])
    together, expected = bodies(lines)
    assert expected == together.content


_DAMAGE = st.tuples(
    st.integers(0, 20_000), st.sampled_from(list(b'"{}[]:,\\\n \x00\xff0-9.eEtfua')) | st.none()
)


@given(st.lists(_DAMAGE, max_size=3), st.booleans())
@example([(0, None)], False)
def test_whatever_is_damaged_the_body_is_that_of_each_line_by_itself(damages, is_mixed):
    """One flipped, lost or doubled byte anywhere, also one that joins two lines or parts one."""
    raw = bytearray(b"\n".join((opened, bare)[is_mixed and number % 2](number) for number in range(80)))
    for place, byte in damages:
        raw[place % len(raw) : place % len(raw) + 1] = b"" if byte is None else bytes([byte])
    together, expected = bodies(bytes(raw).split(b"\n"))
    assert expected == together.content
