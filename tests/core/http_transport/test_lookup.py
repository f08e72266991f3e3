"""Looking names up without being held up."""

from __future__ import annotations

import threading

import pytest

from pellucid.http_transport.lookup import Lookups
from pellucid.http_transport.stream import Limits


def _limits(timeout_s=20.0, is_aborted=lambda: False):
    return Limits(is_aborted=is_aborted, timeout_s=timeout_s)


@pytest.fixture
def lookups_with():
    """Make lookups with a resolver of the test's own."""
    made = []

    def make(resolve):
        made.append(Lookups(resolve=resolve))
        return made[-1]

    yield make
    for each in made:
        each.close()


def _never(host):
    raise AssertionError(host)


@pytest.mark.parametrize(
    ("host", "expected"),
    [("localhost", ("127.0.0.1", "::1")), ("127.0.0.1", ("127.0.0.1",)), ("::1", ("::1",))],
)
def test_no_resolver_is_asked_for_this_machine(lookups_with, host, expected):
    """Whatever a hosts file says, loopback is loopback."""
    assert expected == lookups_with(_never).addresses(host, _limits())


def test_a_name_is_looked_up(lookups_with):
    """In a thread of its own, each time anew."""
    asked = []

    def resolve(host):
        asked.append((host, threading.current_thread() is threading.main_thread()))
        return ["192.0.2.1", "2001:db8::1"]

    lookups = lookups_with(resolve)
    for _ in range(2):
        assert ["192.0.2.1", "2001:db8::1"] == lookups.addresses("a.example", _limits())
    assert [("a.example", False)] * 2 == asked


@pytest.mark.parametrize("failure", [OSError("no such name"), UnicodeError("label too long")])
def test_a_name_that_is_not_found_is_an_os_error(lookups_with, failure):
    """Whatever the resolver raises."""

    def resolve(_host):
        raise failure

    with pytest.raises(OSError, match=str(failure)):
        lookups_with(resolve).addresses("a.example", _limits())


def test_a_name_without_addresses_is_not_found(lookups_with):
    """An empty answer is none."""
    with pytest.raises(OSError, match="no address"):
        lookups_with(lambda _host: []).addresses("a.example", _limits())


def test_a_resolver_that_hangs_holds_nobody_up(lookups_with):
    """The wait ends in time; the one lookup goes on, is not begun twice, and its answer is used later."""
    released = threading.Event()
    asked = []

    def resolve(host):
        asked.append(host)
        released.wait(60)
        return ["192.0.2.1"]

    lookups = lookups_with(resolve)
    for _ in range(2):
        with pytest.raises(TimeoutError):
            lookups.addresses("a.example", _limits(timeout_s=0.05))
    with pytest.raises(ConnectionAbortedError):
        lookups.addresses("a.example", _limits(is_aborted=lambda: True))
    lookups.close()
    released.set()
    assert ["192.0.2.1"] == lookups.addresses("a.example", _limits())
    assert 1 == len(asked)
