"""Two payloads beside each other: each side is its own JSON, and what belongs together stands in one row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pellucid.view.difference import Number, read_json
from pellucid.view.side_by_side import differences, side_by_side, unified

LEAVES = st.none() | st.booleans() | st.text(max_size=3) | st.sampled_from(["1", "1.0", "10"]).map(Number)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, VALUES)
def test_each_side_is_its_own_json(left, right):
    """Whatever stands beside it."""
    pairs = side_by_side(left, right)
    assert left == read_json("\n".join(pair.left for pair in pairs if pair.left is not None))
    assert right == read_json("\n".join(pair.right for pair in pairs if pair.right is not None))
    assert bool(differences(pairs)) is (left != right)
    assert all(pair.left is not None or pair.right is not None for pair in pairs)


def drawn(left, right):
    """Each row: its left line, a mark, its right line."""
    pairs = side_by_side(read_json(left), read_json(right))
    return [
        f"{pair.left or '':12}{'≠' if pair.is_different else '│'} {pair.right or ''}".rstrip()
        for pair in pairs
    ]


def test_keys_meet_whatever_their_order():
    """The order is the first one's; what only the second has stands behind its neighbour there."""
    assert [
        "{           │ {",
        '  "a": 1,   │   "a": 1,',
        '            ≠   "n": 1,',
        '  "b": 1.10 ≠   "b": 1.1',
        "}           │ }",
    ] == drawn('{"a":1,"b":1.10}', '{"b":1.1,"a":1,"n":1}')


def test_what_is_of_another_kind_stands_there_as_a_whole():
    """Line beside line, the longer one alone at its end."""
    assert [
        "{           │ {",
        '  "a": [    ≠   "a": null',
        "    1,      ≠",
        "    {}      ≠",
        "  ]         ≠",
        "}           │ }",
    ] == drawn('{"a":[1,{}]}', '{"a":null}')


def test_lists_meet_place_by_place():
    """What one has more stands at the end; a comma more is no difference."""
    pairs = side_by_side(read_json("[1,2]"), read_json("[1,3,4]"))
    assert [False, False, True, True, False] == [pair.is_different for pair in pairs]
    assert [(2, 4)] == differences(pairs)
    assert ["  2", "  3,"] == [pairs[2].left, pairs[2].right]
    assert (1,) == pairs[2].path


def test_as_one_text():
    """What goes and what comes, with the signs that everybody knows."""
    pairs = side_by_side(read_json('{"a":1,"b":2}'), read_json('{"a":1,"b":3}'))
    assert '  {\n    "a": 1,\n-   "b": 2\n+   "b": 3\n  }' == unified(pairs)
