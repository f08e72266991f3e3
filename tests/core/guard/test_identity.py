"""Who this person is on this machine."""

from __future__ import annotations

import os

import pytest

from pellucid.guard.identity import own_words, telling_words
from pellucid.guard.rules import RULES


def test_the_login_name_and_the_host_name_are_known(monkeypatch):
    """What the environment and the system say, each once, the host also without its domain."""
    monkeypatch.setenv("USER", "alice")
    monkeypatch.setenv("LOGNAME", "alice")
    words = own_words()
    assert 1 == words.count("alice")
    if hasattr(os, "uname"):
        host = os.uname().nodename
        assert {host, host.partition(".")[0]} <= set(words)


def test_the_system_knows_the_login_name_where_the_environment_is_silent(monkeypatch):
    """Under a service nobody sets USER."""
    pwd = pytest.importorskip("pwd")
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    assert pwd.getpwuid(os.getuid()).pw_name in own_words()


def test_nothing_is_a_word_that_is_empty(monkeypatch):
    """An empty word would be found everywhere."""
    monkeypatch.setenv("USER", "")
    monkeypatch.setenv("LOGNAME", "  ")
    assert all(word.strip() for word in own_words())


def test_only_telling_words_are_kept():
    """At least three characters, not one that thousands share, no number; the longest first, in small letters."""
    assert ("thinkpad-7", "alice") == telling_words(
        ["Alice", "thinkpad-7", "root", "User", "pi", "12345", "alice", ""]
    )


def test_the_words_of_the_guards_own_markers_are_not_looked_for():
    """A user called `email` would be found in what the guard itself writes."""
    assert () == telling_words(RULES)
