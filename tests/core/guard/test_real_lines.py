"""What the rules say about what Rerun really writes: nothing that shouldn't be is flagged."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pellucid.guard import Guard

FIXTURES = Path(__file__).parents[2] / "fixtures" / "rerun-0.41"
GUARD = Guard.flagging(names=["alice", "thinkpad-7"], home="/data/people/al")


def _texts(value):
    """Return every text in a JSON value, keys included."""
    match value:
        case str():
            return [value]
        case dict():
            return [text for key, item in value.items() for text in (key, *_texts(item))]
        case list():
            return [text for item in value for text in _texts(item)]
    return []


def _marked(values):
    return {text: marks for value in values for text in _texts(value) if (marks := GUARD.check(text).marks)}


def _lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_nothing_in_rerun_s_sessions_is_flagged():
    """Build metadata, versions, commit and recording hashes, times, targets, features: none says who somebody is."""
    files = sorted((FIXTURES / "sessions").iterdir())
    lines = [line for path in files for line in _lines(path)]
    assert 8 == len(files)
    assert 20 == len(lines)
    assert {} == _marked(lines)


def test_nothing_in_rerun_s_bodies_is_flagged():
    """Nor the project key, which is public, nor the session's id."""
    bodies = [json.loads(path.read_text("utf-8")) for path in sorted((FIXTURES / "bodies").iterdir())]
    assert 2 == len(bodies)
    assert {} == _marked(bodies)


def test_only_addresses_and_home_paths_in_rerun_s_configs_are_flagged():
    """
    They never leave with an event, but show that the rules see what is there.

    The e-mail address is one that somebody gave; the two paths are in a home folder; `a@b.c` has a top-level domain of
    one letter, which no address has.
    """
    configs = [
        json.loads(path.read_text("utf-8"))
        for path in sorted((FIXTURES / "configs").iterdir())
        if not path.name.startswith("BAD_")
    ]
    assert {
        "foo@example.com": "email:flag",
        "/home/alice/.config/rerun/analytics.json": "home:flag",
        "/home/alice/.local/share/rerun/analytics": "home:flag",
    } == _marked(configs)
    assert "a@b.c" in _texts(configs)


@pytest.mark.parametrize("folder", ["sessions", "bodies"])
def test_nothing_in_a_whole_file_as_one_text_is_flagged(folder):
    """Not even where keys, quotes and numbers stand around the values."""
    for path in sorted((FIXTURES / folder).iterdir()):
        for line in path.read_text("utf-8").splitlines():
            assert "" == GUARD.check(line).marks, path.name


@pytest.mark.parametrize(
    "text",
    [
        "NVIDIA GeForce RTX 4090",
        "AMD Radeon RX 6800 XT (RADV NAVI21)",
        "Mesa 23.2.1-1ubuntu3.1~22.04.2",
        "535.129.03",
        "31.0.101.4502",
        "Intel(R) UHD Graphics 620 (KBL GT2)",
        "llvmpipe (LLVM 15.0.7, 256 bits)",
        "Linux 6.5.0-15-generic #15~22.04.1-Ubuntu SMP PREEMPT_DYNAMIC",
        "Windows 10.0.19045",
        "aarch64-apple-darwin",
        "core::panicking::panic_fmt",
        "<alloc::boxed::Box<F,A> as core::ops::function::FnOnce<Args>>::call_once::h0123456789abcdef",
        "re_viewer::app::App::update at crates/viewer/re_viewer/src/app.rs:1234:17",
        "/rustc/31fc6d1d7f8f155c3029d8f85b931ecc0c7bbfaf/library/core/src/panicking.rs:75",
        "called `Option::unwrap()` on a `None` value",
        "index out of bounds: the len is 3 but the index is 5",
        "0x00007ffd3a2b1c40",
        "sha256:5f7ebd4f3d7fd33372ffc66acae2f5fc40b85361afe1d74f30ccf87ed2b94de8",
        "PySide6 6.11.3 / Qt 6.11.3 / Python 3.11.7 [GCC 12.2.0]",
        "OpenGL ES 3.2; wgpu 24.0.1; naga 24.0.0",
        "de_DE.UTF-8",
        "3840x2160@60",
        "Europe/Berlin",
        "rrd,mcap,h264,av1",
    ],
)
def test_what_programs_say_about_machines_passes(text):
    """Drivers, adapters, kernels, symbols and messages such as apps really record."""
    assert "" == GUARD.check(text).marks
