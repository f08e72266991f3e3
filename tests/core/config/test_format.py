"""`analytics.json`, read exactly as Rerun reads it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pellucid.config.format import ConfigFormatError, parse

REST = '"analytics_id":"abc","config_file_path":"/c","data_dir_path":"/d"'
GOOD = f'{{"analytics_enabled":false,{REST}}}'


def with_more(more):
    """Return a good config with one more member."""
    return f"{GOOD[:-1]},{more}}}".encode()


def with_metadata(tagged):
    """Return a good config with one value attached."""
    return with_more(f'"metadata":{{"a":{tagged}}}')


# The real Rerun 0.41 agrees with each of these: tests/end_to_end/test_settings_with_rerun.py asks it.
ACCEPTED = {
    "as written": GOOD.encode(),
    "white space": f"\n\t {GOOD} \r\n".encode(),
    "array": b'[false,"abc",{},"/c","/d"]',
    "unknown keys": with_more('"x":{"y":[1,null]},"x":2'),
    "unknown number out of range": with_more('"x":1e999'),
    "unknown half character": with_more('"x":"\\ud800"'),
    "unknown bytes": with_more('"x":"?"').replace(b"?", b"\xff"),
    "unknown long number": with_more('"x":' + "9" * 5000),
    "skipped key": with_more('"session_id":1'),
    "escaped key": GOOD.replace("analytics_enabled", "\\u0061nalytics_enabled").encode(),
    "empty id": GOOD.replace('"abc"', '""').encode(),
    "id beyond the BMP": GOOD.replace('"abc"', '"\\ud83d\\ude00"').encode(),
    "no metadata": with_more('"metadata":{}'),
    "metadata twice": with_more('"metadata":{"a":{"String":"b"},"a":{"Bool":true}}'),
    "largest integer": with_metadata('{"Integer":9223372036854775807}'),
    "smallest integer": with_metadata('{"Integer":-9223372036854775808}'),
    "whole float": with_metadata('{"Float":1}'),
    "float minus zero": with_metadata('{"Float":-0}'),
}
REFUSED = {
    "empty": (b"", "the file is empty"),
    "blank": (b" \n", "the file is empty"),
    "null": (b"null", "line 1, column 1: an object was expected"),
    "truncated": (GOOD[:40].encode(), "line 1, column 41: the text ends in the middle"),
    "byte order mark": (b"\xef\xbb\xbf" + GOOD.encode(), "byte order mark"),
    "trailing bytes": (f"{GOOD}\n x".encode(), "line 2, column 2: something follows after the end"),
    "trailing NUL": (f"{GOOD}\0".encode(), "something follows after the end"),
    "trailing comma": (f"{GOOD[:-1]},}}".encode(), "a key was expected"),
    "twice": (with_more('"analytics_enabled":true'), "the key 'analytics_enabled' is written twice"),
    "short array": (b'[false,"abc",{},"/c"]', "an array of another length"),
    "long array": (b'[false,"abc",{},"/c","/d",1]', "an array of another length"),
    "not UTF-8": (GOOD.encode().replace(b"abc", b"a\xffc"), "not UTF-8"),
    "not UTF-8 key": (b'{"\xff":1,' + GOOD[1:].encode(), "not UTF-8"),
    "not UTF-8 at all": (b"\xff\xfe", "an object was expected"),
    "half character": (GOOD.replace("abc", "\\ud800").encode(), "half a character"),
    "half character as key": (with_more('"\\ud800":1'), "half a character"),
    "NaN": (with_more('"x":NaN'), "NaN is not a JSON value"),
    "leading zero": (with_more('"x":01'), "a comma or } was expected"),
    "control character": (with_more('"x":"\x01"'), "invalid control character"),
    "enabled is a number": (GOOD.replace("false", "0").encode(), "neither true nor false"),
    "enabled is null": (GOOD.replace("false", "null").encode(), "neither true nor false"),
    "id is a number": (GOOD.replace('"abc"', "1").encode(), "'analytics_id' is not a string"),
    "no enabled": (f"{{{REST}}}".encode(), "the key 'analytics_enabled' is missing"),
    "no config path": (
        GOOD.replace("config_file_path", "x").encode(),
        "the key 'config_file_path' is missing",
    ),
    "no data path": (GOOD.replace("data_dir_path", "x").encode(), "the key 'data_dir_path' is missing"),
    "metadata is null": (with_more('"metadata":null'), "'metadata' is not an object"),
    "metadata is an array": (with_more('"metadata":[]'), "'metadata' is not an object"),
    "plain string metadata": (with_metadata('"b"'), "the metadata 'a' is not a tagged"),
    "untagged": (with_metadata("{}"), "the metadata 'a' is not a tagged"),
    "two tags": (with_metadata('{"Bool":true,"Bool":true}'), "the metadata 'a' is not a tagged"),
    "wrong tag": (with_metadata('{"bool":true}'), "the metadata 'a' is not a tagged"),
    "integer minus zero": (with_metadata('{"Integer":-0}'), "the metadata 'a' is not a tagged"),
    "integer with a point": (with_metadata('{"Integer":1.0}'), "the metadata 'a' is not a tagged"),
    "integer too large": (
        with_metadata('{"Integer":9223372036854775808}'),
        "the metadata 'a' is not a tagged",
    ),
    "float too large": (with_metadata('{"Float":1e400}'), "the metadata 'a' is not a tagged"),
}


@pytest.mark.parametrize("raw", ACCEPTED.values(), ids=ACCEPTED)
def test_accepts_what_rerun_accepts(raw):
    """These forms all say that collection is off."""
    assert not parse(raw).enabled


@pytest.mark.parametrize(("raw", "reason"), REFUSED.values(), ids=REFUSED)
def test_refuses_what_rerun_refuses(raw, reason):
    """Each of these makes Rerun start afresh, and the reason names the place where it can."""
    with pytest.raises(ConfigFormatError) as caught:
        parse(raw)
    assert reason in str(caught.value)


def test_reads_each_value():
    """All five fields come out, and metadata in its four types."""
    metadata = '{"f":{"Float":1.5},"n":{"Integer":5},"email":{"String":"a@b.c"},"b":{"Bool":true}}'
    found = parse(with_more(f'"metadata":{metadata}'))
    assert ("abc", "/c", "/d") == (found.analytics_id, found.config_file_path, found.data_dir_path)
    assert {"f": 1.5, "n": 5, "email": "a@b.c", "b": True} == found.metadata
    assert [float, int, str, bool] == [type(value) for value in found.metadata.values()]


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail(raw):
    """Random bytes are refused with a reason."""
    with pytest.raises(ConfigFormatError, match=r"."):
        parse(raw)


@given(st.data())
def test_no_damage_makes_the_reader_fail(data):
    """A damaged config is read or refused; nothing else can happen."""
    raw = next(iter(ACCEPTED.values()))
    start = data.draw(st.integers(0, len(raw)))
    end = data.draw(st.integers(start, len(raw)))
    damaged = raw[:start] + data.draw(st.binary(max_size=6)) + raw[end:]
    try:
        found = parse(damaged)
    except ConfigFormatError:
        return
    assert found.enabled is json.loads(damaged.decode("utf-8", "surrogateescape"))["analytics_enabled"]
