"""The bell between the side that looks and the register."""

from __future__ import annotations

import os

import pytest

from pellucid.witness.bell import Bell, ring
from pellucid.witness.holders import Holder

HOLDER = Holder(pid=4711, program="/opt/rerun", started_ns=1, mark="boot-17")


class Heard:
    """A ringer that remembers."""

    def __init__(self) -> None:
        self.told = []

    def born(self, session, path, identity, *, at_ns, fresh, holder=None):
        """Remember a birth."""
        self.told.append((session, path, identity, at_ns, fresh, holder))

    def config_changed(self):
        """Remember that it rang."""
        self.told.append("config")


def test_what_is_rung_is_heard(tmp_path):
    """In order, also where it comes in pieces."""
    reading, writing = os.pipe()
    bell = Bell(pipe=writing)
    bell.born("s", tmp_path / "s.json", (1, 2), at_ns=3, fresh=True, holder=HOLDER)
    bell.config_changed()
    bell.born("t", tmp_path / "t.json", (1, 4), at_ns=5, fresh=False)
    bell.close()
    sent = os.read(reading, 1 << 16)
    os.close(reading)
    heard, received = Heard(), bytearray()
    for at in range(len(sent)):
        received += sent[at : at + 1]
        ring(received, heard)
    assert [
        ("s", tmp_path / "s.json", (1, 2), 3, True, HOLDER),
        "config",
        ("t", tmp_path / "t.json", (1, 4), 5, False, None),
    ] == heard.told


def test_a_name_that_is_no_text_is_heard(tmp_path):
    """A folder's name may hold any bytes."""
    reading, writing = os.pipe()
    path = tmp_path / os.fsdecode(b"\xff") / "s.json"
    bell = Bell(pipe=writing)
    bell.born("s", path, (1, 2), at_ns=3, fresh=True)
    bell.close()
    heard = Heard()
    ring(bytearray(os.read(reading, 1 << 16)), heard)
    os.close(reading)
    assert path == heard.told[0][1]


def test_other_words_are_refused():
    """Only our own child is at the other end."""
    import marshal

    content = marshal.dumps(("what",))
    with pytest.raises(ValueError, match="not a message"):
        ring(bytearray(len(content).to_bytes(4, "little") + content), Heard())


def test_a_bell_that_nobody_hears_holds_nobody_up(tmp_path):
    """The pipe is full: one birth or the other goes untold, a change of the config does not."""
    reading, writing = os.pipe()
    bell = Bell(pipe=writing)
    for number in range(4000):
        bell.born("s" * 100, tmp_path / f"{number}.json", (1, number), at_ns=1, fresh=True)
    bell.config_changed()
    received = b""
    while b"config" not in received:
        received += os.read(reading, 1 << 16)
        bell.config_changed()
    os.close(reading)
    bell.born("s", tmp_path, (1, 1), at_ns=1, fresh=True)
    bell.close()
