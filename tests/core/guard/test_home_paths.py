"""Paths in home folders of Linux, macOS and Windows."""

from __future__ import annotations

import pytest

from pellucid.guard.home_paths import HomePaths


def _found(text, home=None):
    return [text[start:end] for start, end in HomePaths(home).find(text)]


@pytest.mark.parametrize(
    "path",
    [
        "/home/alice",
        "/home/alice/clients/acme/take1.rrd",
        "/home/alice/My Clients/Acme Merger.rrd",
        "/Users/alice/Library/x",
        "/var/home/alice/x",
        "/System/Volumes/Data/Users/alice/x",
        "C:\\Users\\Alice Smith\\Documents\\plan b.rrd",
        "c:/users/alice/x",
        "C:\\\\Users\\\\alice\\\\x",
        "C:\\Documents and Settings\\alice\\x",
        "\\\\server\\Users\\alice\\x",
        "\\\\wsl$\\Ubuntu\\home\\alice\\x",
        "/mnt/c/Users/alice/x",
        "/c/Users/alice/x",
        "file:///home/alice/x%20y",
        "file:///C:/Users/alice/x",
        "file://server/home/alice/x",
        "/home/j\udcfcrgen/x",
        "/home/rené/été",
    ],
)
def test_a_text_that_is_a_home_path_is_one_hit(path):
    """Of each system, to its end, with all its spaces."""
    assert [path] == _found(path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("cannot open /home/alice/x.rrd: no such file", ["/home/alice/x.rrd"]),
        ("at /home/alice/My Work/main.rs:12:5", ["/home/alice/My Work/main.rs"]),
        ("PATH=/home/a/bin:/usr/bin:/home/b/bin", ["/home/a/bin", "/home/b/bin"]),
        ("copy '/home/alice/My Report.rrd' there", ["/home/alice/My Report.rrd"]),
        ('copy "C:\\Users\\alice\\My Report.rrd" there', ["C:\\Users\\alice\\My Report.rrd"]),
        ("from file:///home/alice/x to /tmp", ["file:///home/alice/x"]),
        ("C:\\Users\\Alice Smith\\a b.txt failed: 5", ["C:\\Users\\Alice Smith\\a b.txt failed"]),
        ("open C:\\Users\\Alice Smith\\a.txt now", ["C:\\Users\\Alice Smith\\a.txt"]),
    ],
)
def test_within_a_sentence_a_path_ends_where_a_path_can_end(text, found):
    """At a colon, a quote, or a space that no separator follows; a text that begins with it belongs to it."""
    assert found == _found(text)


@pytest.mark.parametrize(
    "text",
    [
        "/",
        "home/x",
        "/homepage/x",
        "/home/",
        "/home/$USER/x",
        "/home/<user>/x",
        "/home/{user}",
        "/home/...",
        "/home/runner/work/rerun/crates/x.rs",
        "/Users/Shared/x",
        "/Users/runner/work",
        "C:\\Users\\Public\\x",
        "C:\\Windows\\System32",
        "https://example.com/home/news",
        "http://home/page",
        "./home/x",
        "~/home/x",
        "/api/users/7",
        "/usr/lib/python3.11/site-packages",
        "/rustc/31fc6d1d7f8f/library/core/src/panicking.rs",
        "$HOME/x",
        "library/std/src/home.rs",
    ],
)
def test_paths_that_are_nobodys_pass(text):
    """Placeholders, shared folders, the folder that GitHub builds programs in, parts of web addresses."""
    assert [] == _found(text)


@pytest.mark.parametrize(
    ("home", "text", "found"),
    [
        ("/data/people/al", "in /data/people/al/x y/z.rrd now", ["/data/people/al/x y/z.rrd"]),
        ("/data/people/al/", "in /data/people/al", ["/data/people/al"]),
        ("/data/people/al", "in file:///data/people/al/x", ["file:///data/people/al/x"]),
        ("/data/people/al", "in /data/people/alma/x", []),
        ("/data/people/al", "in /old/data/people/al/x", []),
        ("D:\\People\\Al", "in d:/people/al/x", ["d:/people/al/x"]),
        ("D:\\People\\Al", "in D:\\\\People\\\\Al", ["D:\\\\People\\\\Al"]),
        ("/", "/etc/passwd", []),
        ("/app", "/app/main.py", []),
        ("C:\\", "C:\\Windows", []),
        ("", "/etc/passwd", []),
    ],
)
def test_this_persons_own_home_is_known_wherever_it_is(home, text, found):
    """Unless it is a root, or a container's: those are nobody's."""
    assert found == _found(text, home)
