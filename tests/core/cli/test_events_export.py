"""`pellucid events --export`, from real files."""

from __future__ import annotations

import csv
import json
import stat

import pytest


def test_a_file_holds_what_is_listed(home, call, tmp_path):
    """All of it in time order; with a filter and a limit less; the file is its owner's alone."""
    home.set_up()
    home.copy_of("ee103505")
    home.copy_of("890de3eb")
    target = tmp_path / "out.ndjson"
    done = call("events", "--export", str(target))
    assert (0, "") == (done.code, done.out)
    assert "Exported 9 events" in done.err
    lines = [json.loads(line) for line in target.read_bytes().splitlines()]
    listed = call("events", "--limit", "0", "--json").json
    assert [each["name"] for each in listed if "name" in each] == [each["name"] for each in lines]
    assert lines[0]["recorded"]["name"] == lines[0]["name"]
    assert 0o600 == stat.S_IMODE(target.stat().st_mode)
    told = call("events", "--export", str(target), "--filter", "name:viewer*", "-n", "1", "--json").json
    assert {"file": str(target), "events": 1, "size_bytes": target.stat().st_size} == told


@pytest.mark.parametrize("wanted", ["json", "csv", "text", "raw"])
def test_each_format(home, call, tmp_path, wanted):
    """Each can be read as what it is."""
    home.set_up()
    lines = home.copy_of("ee103505")
    target = tmp_path / "out"
    assert 0 == call("events", "--export", str(target), "--format", wanted).code
    content = target.read_text("utf-8")
    match wanted:
        case "json":
            assert 3 == len(json.loads(content))
        case "csv":
            assert 4 == len(list(csv.reader(content.splitlines())))
        case "raw":
            assert b"".join(line + b"\n" for line in lines) == target.read_bytes()
        case _:
            assert 3 == content.count("\n")


def test_what_cannot_be(home, call, tmp_path):
    """A folder that is not there is named; a file that never ends is refused."""
    home.set_up()
    done = call("events", "--export", str(tmp_path / "nowhere" / "out"))
    assert done.code
    assert "cannot be written: No such file or directory" in done.err
    assert "cannot go together" in call("events", "--export", str(tmp_path / "out"), "--follow").err
