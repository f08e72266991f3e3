"""A person's own filters: kept, private, and never lost."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import textwrap
from dataclasses import replace

import pytest

from pellucid.apps import embedded_app, rerun_app
from pellucid.clock import SystemClock
from pellucid.errors import LedgerError
from pellucid.query.parser import parse
from pellucid.query.saved_filters import BUILT_IN, MOST_LETTERS, SavedFilter, SavedFilters, kind_of


@pytest.fixture
def saved(tmp_path):
    """The filters of one kind, of which there are none."""
    return SavedFilters(config=tmp_path / "config", kind="rerun")


def names(found):
    return [each.name for each in found]


def test_nothing_is_made_by_looking(saved):
    """As long as nobody has saved one there is no file."""
    assert () == saved.read()
    assert not saved.path.parent.exists()


def test_save_and_arrange(saved):
    """Each change answers with what there is then, and another reader sees the same."""
    saved.save("one", "a")
    saved.save("two", "b")
    assert names(saved.save(" three ", "c")) == ["one", "two", "three"]
    changed = saved.arrange([("three", "three"), ("two", "deux")], dropped=["one"])
    assert names(changed) == ["three", "deux"]
    again = SavedFilters(config=saved.path.parent, kind="rerun")
    assert (SavedFilter(name="three", text="c"), SavedFilter(name="deux", text="b")) == again.read()


def test_two_can_change_names(saved):
    """What counts is how they are called in the end."""
    saved.save("one", "a")
    saved.save("two", "b")
    changed = saved.arrange([("one", "two"), ("two", "one")])
    assert [("two", "a"), ("one", "b")] == [(each.name, each.text) for each in changed]


def test_a_name_is_there_once(saved):
    """Saving under it again changes the filter; another one cannot take it; it has letters, but not too many."""
    saved.save("one", "a")
    saved.save("two", "b")
    saved.save("one", "c")
    saved.save(" ", "d")
    saved.arrange([("two", "one"), ("none", "x"), ("two", " ")], dropped=["none"])
    assert [("two", "b"), ("one", "c")] == [(each.name, each.text) for each in saved.read()]
    assert 2 == len(json.loads(saved.path.read_text())["filters"]["rerun"])
    assert MOST_LETTERS == len(saved.save("x" * 200, "e")[-1].name)


def test_what_came_meanwhile_stays(saved):
    """Who arranges what they saw a minute ago loses nothing that was saved since."""
    saved.save("one", "a")
    saved.save("new", "b")
    assert ["uno", "new"] == names(saved.arrange([("one", "uno")]))


def test_each_kind_has_its_own(saved):
    """What was saved for one kind of program is not offered for another, and not lost by it."""
    other = SavedFilters(config=saved.path.parent, kind="myviewer")
    saved.save("one", "a")
    other.save("two", "b")
    assert (["one"], ["two"]) == (names(saved.read()), names(other.read()))


def test_kinds(tmp_path):
    """All places of Rerun are of one kind; an app with the engine inside is one of its own."""
    app = embedded_app(
        name="my-viewer", title="", version="1", endpoint="", api_key="", consent_default="ask"
    )
    elsewhere = rerun_app(data_dir=tmp_path)
    assert ["rerun", "rerun", "my-viewer"] == [kind_of(each) for each in (rerun_app(), elsewhere, app)]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_nobody_else_can_read_it(saved):
    """Folder and file are private, whatever the umask says."""
    before = os.umask(0)
    try:
        saved.save("one", "a")
    finally:
        os.umask(before)
    assert 0o600 == stat.S_IMODE(saved.path.stat().st_mode)
    assert 0o700 == stat.S_IMODE(saved.path.parent.stat().st_mode)
    assert [] == [file.name for file in saved.path.parent.iterdir() if file.stat().st_mode & 0o077]


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'"x"', b'{"filters":[]}', b'{"filters":{"rerun":{}}}', b"[" * 100_000],
)
def test_a_broken_file_is_moved_aside(saved, content):
    """It counts as empty; the first change keeps its bytes under another name, the next one as well."""
    saved.path.parent.mkdir(mode=0o700)
    saved.path.write_bytes(content)
    assert () == saved.read()
    assert content == saved.path.read_bytes()
    saved.save("one", "a")
    assert content == saved.path.with_name("filters.unreadable-1.json").read_bytes()
    saved.path.write_bytes(content)
    saved.save("two", "b")
    assert content == saved.path.with_name("filters.unreadable-2.json").read_bytes()
    assert ["two"] == names(saved.read())


def test_what_others_wrote_stays(saved):
    """Members and entries that we do not know are passed over, and kept by each change."""
    strange = [{"name": "one", "filter": "a", "colour": "red"}, 7, {"name": 3}, {"name": "", "filter": "x"}]
    members = {"version": 1, "theirs": [1], "filters": {"rerun": strange, "other": {"x": 1}}}
    saved.path.parent.mkdir(mode=0o700)
    saved.path.write_text(json.dumps(members))
    assert ["one"] == names(saved.read())
    saved.save("three", "c")
    saved.arrange([("three", "three"), ("one", "two")])
    after = json.loads(saved.path.read_text())
    assert ([1], {"x": 1}) == (after["theirs"], after["filters"]["other"])
    assert {"name": "two", "filter": "a", "colour": "red"} in after["filters"]["rerun"]
    assert 7 in after["filters"]["rerun"]


def test_a_newer_file_is_left_alone(saved):
    """What a newer Pellucid wrote is neither read nor changed by this one."""
    saved.path.parent.mkdir(mode=0o700)
    saved.path.write_text('{"version":2,"filters":{}}')
    with pytest.raises(LedgerError, match="newer"):
        saved.read()
    with pytest.raises(LedgerError, match="newer"):
        saved.save("one", "a")
    assert '{"version":2,"filters":{}}' == saved.path.read_text()


def test_a_folder_in_its_place_is_an_error_with_a_name(saved):
    """What cannot be read is said with its file."""
    saved.path.mkdir(parents=True, mode=0o700)
    with pytest.raises(LedgerError, match=r"filters\.json cannot be read"):
        saved.read()


def test_two_processes_lose_nothing(saved):
    """Each change is made to what the file holds at that moment, also while others change it."""
    script = textwrap.dedent(
        """
        import sys
        from pathlib import Path
        from pellucid.query.saved_filters import SavedFilters
        mine = SavedFilters(config=Path(sys.argv[1]), kind="rerun")
        for number in range(20):
            mine.save(f"{sys.argv[2]}-{number}", "a")
        """
    )
    command = [sys.executable, "-c", script, str(saved.path.parent)]
    running = [subprocess.Popen([*command, name]) for name in ("a", "b")]
    for number in range(20):
        saved.save(f"c-{number}", "a")
    assert [0, 0] == [process.wait() for process in running]
    assert {f"{who}-{number}" for who in "abc" for number in range(20)} == set(names(saved.read()))


def test_what_everybody_has_is_right():
    """Each of the built-in filters is one, under a name of its own."""
    assert all(parse(each.text, clock=SystemClock()) for each in BUILT_IN)
    assert len(BUILT_IN) == len({each.name for each in BUILT_IN})
    assert replace(BUILT_IN[0], name="x") != BUILT_IN[0]
