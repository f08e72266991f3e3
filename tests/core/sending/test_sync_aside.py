"""Bringing receipts to the disk while requests are on their way."""

from __future__ import annotations

import threading

import pytest

from pellucid.errors import LedgerError
from pellucid.sending import sync_aside
from pellucid.sending.sync_aside import SyncAside


def test_it_is_done_besides_and_waited_for():
    """Whoever began it goes on until it waits."""
    go, done = threading.Event(), []

    def work():
        go.wait(30)
        done.append(threading.current_thread().name)

    aside = SyncAside(work)
    assert [] == done
    go.set()
    aside.wait()
    assert ["pellucid-sync"] == done


def test_what_fails_is_raised_where_it_is_waited_for():
    """Not in a thread that nobody looks at."""

    def work():
        raise LedgerError("the disk refuses", "Free some space.")

    aside = SyncAside(work)
    with pytest.raises(LedgerError, match="the disk refuses"):
        aside.wait()


def test_without_a_thread_left_it_is_done_here(monkeypatch):
    """It takes longer, and is as good."""

    def refuse(*_args, **_more):
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(sync_aside, "run_aside", refuse)
    done = []
    aside = SyncAside(lambda: done.append(threading.current_thread()))
    assert [threading.current_thread()] == done
    aside.wait()
