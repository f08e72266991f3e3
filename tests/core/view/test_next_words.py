"""What is said of the next request."""

from __future__ import annotations

import pytest

from pellucid.view.next_wait import Wait, Why
from pellucid.view.next_words import claim_text, following_text, packing_text, wait_detail, wait_head
from pellucid.view.request_values import Claim, NextRequest

NOW_NS = 1_795_521_600_000_000_000


def request(claim, **more):
    return NextRequest(
        claim=claim,
        method="POST",
        url="https://a.example/batch/",
        request_line="POST /batch/ HTTP/1.1",
        headers=(),
        events=(),
        **({"content": b"x" * 1234} | more),
    )


@pytest.mark.parametrize("why", list(Why))
def test_each_state_has_a_heading_and_a_sentence(why):
    """The one without a full stop, the other with one."""
    wait = Wait(why=why, title="My Viewer", until_ns=NOW_NS + 61 * 10**9, reason="the server answered 503")
    head, detail = wait_head(wait, now_ns=NOW_NS), wait_detail(wait, now_ns=NOW_NS)
    assert head[:1].isupper()
    assert not head.endswith(".")
    assert detail.endswith(".")
    assert ".." not in detail


@pytest.mark.parametrize(
    ("left_s", "expected"),
    [
        (8.0, "Leaves in 00:08"),
        (7.2, "Leaves in 00:08"),
        (754, "Leaves in 12:34"),
        (3599.5, "Leaves in 60:00"),
        (0, "Leaves in 00:00"),
        (-5, "Leaves in 00:00"),
    ],
)
def test_a_short_wait_is_counted_down(left_s, expected):
    """To the next whole second, so that nothing leaves before it says so."""
    wait = Wait(why=Why.REVIEW, title="My Viewer", until_ns=NOW_NS + round(left_s * 10**9))
    assert expected == wait_head(wait, now_ns=NOW_NS)


def test_a_long_wait_is_told_by_its_end():
    """With the date, where that is another one."""
    head = wait_head(Wait(why=Why.REVIEW, title="t", until_ns=NOW_NS + 90_000 * 10**9), now_ns=NOW_NS)
    assert head.startswith("Leaves at 2026-11-")


@pytest.mark.parametrize(
    ("age_s", "expected"),
    [
        (30.0, "30 seconds"),
        (90, "1 minute 30 seconds"),
        (300.0, "5 minutes"),
        (2.1, "3 seconds"),
        (0.05, "1 second"),
        (0, "1 second"),
        (float("inf"), "11,574 days 1 hour"),
    ],
)
def test_how_long_sealing_takes_is_the_apps_own_time(age_s, expected):
    """In whole seconds, and never shorter than it is."""
    wait = Wait(why=Why.OPEN, title="My Viewer", sealed_within_s=age_s)
    told = wait_detail(wait, now_ns=NOW_NS)
    assert f"Others may join it until it is sealed, within {expected} while My Viewer runs." == told


def test_what_is_claimed_of_the_bytes():
    """Exactly, not settled, or reconstructed."""
    assert "Exactly this request, 1,234 bytes." == claim_text(request(Claim.SEALED))
    assert claim_text(request(Claim.PREVIEW)).startswith("Not settled")
    assert claim_text(request(Claim.HELD)).startswith("Not settled")
    assert "Reconstructed: equal as JSON; key order and batch cuts unknown." == claim_text(
        request(Claim.RECONSTRUCTED)
    )
    assert (
        "Not settled: a hash will stand in the place of each \u2039hash\u203a, 1,234 bytes until then."
        == (claim_text(request(Claim.HELD, hashes_later=True)))
    )
    tried = request(Claim.SEALED, is_unconfirmed=True, attempts=2)
    assert "Tried 2 times, and may have arrived: only these 1,234 bytes are tried again." == (
        claim_text(tried)
    )


def test_what_comes_after_it():
    """Batches, events that are not sealed, files of somebody else's program, or nothing."""
    assert "1 more batch follows." == following_text(request(Claim.SEALED, following=1, waiting=3))
    assert "3 more events wait to be sealed." == following_text(request(Claim.PREVIEW, waiting=3))
    assert "2 more files wait." == following_text(request(Claim.RECONSTRUCTED, following=2))
    assert not following_text(request(Claim.SEALED))


def test_whether_it_is_compressed():
    """Ours are not; of others nobody knows."""
    assert "not compressed" in packing_text(request(Claim.SEALED))
    assert "not known" in packing_text(request(Claim.RECONSTRUCTED))
