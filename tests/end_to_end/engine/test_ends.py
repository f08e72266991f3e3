"""How it ends: a shutdown, a no while something waits, a cap; and what it costs a host that does nothing."""

from __future__ import annotations

import time

import pytest

from pellucid.clock import SystemClock
from pellucid.collector import Answer, Hang
from pellucid.consent.values import Mode

SHUTDOWN = """
import socket
analytics = host.open(arguments["url"], clock=parts.SystemClock(), batch_count=5, batch_age_s=1e6,
    review_s=arguments["review_s"], timeout_s=30.0)
until(lambda: analytics.decision.mode is Mode.ON)
for number in range(5):
    analytics.record(Opened(n=number))
until(lambda: "sealed" in host.kinds())
for number in range(5, 8):
    analytics.record(Opened(n=number))
if arguments["waits"]:
    until(lambda: "attempt" in host.kinds())
    time.sleep(arguments["waits"])
tell("ends")
begun_s = time.monotonic()
analytics.close()
took_s = time.monotonic() - begun_s
tell([took_s, analytics.health().recorded])
"""


def test_a_shutdown_sends_what_is_due(host, collector, until, numbers):
    """A sealed batch whose time has come leaves; what is no batch yet stays for the next time, on the disk."""
    _, (took_s, recorded) = host.run(SHUTDOWN, url=collector.url, review_s=0.3, waits=0.0)
    assert took_s < 3  # a second is promised; the machine that tests may be busy
    assert 8 == recorded
    assert set(numbers(collector.bodies)) <= set(range(5))
    assert {"queued"} == {host.states()[number] for number in (5, 6, 7)}
    with host.open(collector.url, clock=SystemClock(), batch_age_s=0.0) as analytics:

        def is_done():
            analytics.flush()
            return host.all_are("sent", 8)

        until(is_done)
    assert list(range(8)) == sorted(numbers(collector.bodies))


def test_a_shutdown_waits_for_no_server(host, collector, until, shapes):
    """One that hangs is cut off: nobody knows whether it arrived, and the next start repeats it, byte for byte."""
    collector.set_faults(Hang(is_recorded=True, times=1))
    _, (took_s, _) = host.run(SHUTDOWN, url=collector.url, review_s=0.0, waits=0.05)
    assert took_s < 3
    assert {"unconfirmed"} == {host.states()[number] for number in range(5)}
    with host.open(collector.url, clock=SystemClock()) as analytics:

        def is_done():
            analytics.flush()
            return host.all_are("sent", 8)

        until(is_done)
    assert {1} == {len(each) for each in shapes(collector.bodies).values()}
    assert set(range(8)) == set(shapes(collector.bodies))


@pytest.mark.parametrize(
    "fault",
    [Answer(status=503, retry_after="3600"), Hang(), Answer(status=401)],
    ids=["busy", "hangs", "key"],
)
def test_a_no_while_a_retry_waits(host, collector, until, fault):
    """It holds in every process: what waits is destroyed, nothing more is asked for, and nobody is told."""
    collector.set_faults(fault)
    with host.open(collector.url, timeout_s=30.0) as one, host.open(collector.url, timeout_s=30.0) as two:
        for number, analytics in enumerate((one, two)):
            assert analytics.record(host.Opened(n=number))
        until(lambda: {"attempt"} <= set(host.kinds()) or "failed" in host.kinds())
        until(lambda: collector.counts.requests >= 1)
        begun_s = time.monotonic()
        host.consent().set_mode(Mode.OFF)
        until(lambda: not host.states())
        assert time.monotonic() - begun_s < 5  # a second is promised; the machine that tests may be busy
        asked = collector.counts.requests
        for analytics in (one, two):
            until(lambda analytics=analytics: analytics.decision.mode is Mode.OFF)
            assert analytics.record(host.Opened(n=9)) is False
            analytics.flush()
        collector.set_faults()
        time.sleep(0.5)
        assert asked == collector.counts.requests
    kept = b"".join(path.read_bytes() for path in host.ledger.root.rglob("*.ndjson"))
    assert b'"n":{"Integer"' not in kept
    assert not host.ledger.root.joinpath("upload.lock.new").exists()


def test_a_pause_ends_a_request_and_destroys_nothing(host, collector, until, numbers):
    """What was under way is cut off; afterwards it goes on where it was."""
    collector.set_faults(Hang(times=1))
    with host.open(collector.url, timeout_s=30.0) as analytics:
        assert analytics.record(host.Opened(n=1))
        until(lambda: collector.counts.requests == 1)
        host.consent().pause(None)
        until(lambda: "unanswered" in host.kinds())
        assert analytics.record(host.Opened(n=2)) is False
        time.sleep(0.3)
        assert 1 == collector.counts.requests
        host.consent().resume()
        until(lambda: host.all_are("sent", 1))
    assert [1] == numbers(collector.bodies)


CAPPED = """
analytics = host.open(arguments["url"], batch_count=10, most_events=arguments["most"], batch_age_s=1.0)
until(lambda: analytics.decision.mode is Mode.ON)
for number in range(arguments["first"], arguments["first"] + arguments["count"]):
    assert analytics.record(Opened(n=number))
analytics.flush()
tell("recorded")
sys.stdin.readline()
analytics.close()
"""


def test_a_queue_that_is_never_emptied_has_an_end(host, collector, until, numbers):
    """What was sent goes first, then the oldest that waits: counted, destroyed, and never sent."""
    assert ended(host.start(CAPPED, url=collector.url, first=0, count=40, most=1000))
    until(lambda: 40 == collector.counts.events)
    collector.set_faults(Answer(status=503, retry_after="86400"))
    assert ended(host.start(CAPPED, url=collector.url, first=100, count=90, most=1000))
    child = host.start(CAPPED, url=collector.url, first=0, count=0, most=60)
    until(lambda: "lost" in {receipt.kind for receipt in host.receipts()})
    assert ended(child)
    left = host.states()
    assert set(range(40)).isdisjoint(left)
    assert left.keys() <= set(range(100, 190))
    assert max(left) == 189
    lost = sum(
        receipt.lines[1] - receipt.lines[0] + 1 for receipt in host.receipts() if receipt.kind == "lost"
    )
    assert 90 == lost + len(left)
    assert sorted(numbers(collector.bodies)) == list(range(40))
    assert host.is_verified()


def ended(child):
    """Let a process end by itself; return whether it had recorded all."""
    said, talk = child.communicate(b"\n", timeout=60)
    assert (0, b"") == (child.returncode, talk)
    return said == b'"recorded"\n'


IDLE = """
analytics = host.open(arguments["url"], clock=parts.SystemClock())
until(lambda: analytics.decision.mode is Mode.ON)
assert analytics.record(Opened(n=arguments["n"]))
analytics.flush()
until(lambda: analytics.health().recorded == 1)
time.sleep(arguments["settle_s"])
files = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
begun_s, used_s = time.monotonic(), time.process_time()
time.sleep(arguments["window_s"])
tell([(time.process_time() - used_s) / (time.monotonic() - begun_s), files])
analytics.close()
"""


def test_an_idle_host_is_hardly_used(host, collector):
    """Two threads look ten and four times a second, and that costs far below a hundredth of a processor."""
    ((share, files),) = host.run(IDLE, url=collector.url, n=1, settle_s=0.5, window_s=2.0)
    assert share < 0.04  # 0.2 % to 1 % on a machine of 2026; the machine that tests may be busy
    assert files < 20


def test_a_ledger_of_thousands_of_sessions_costs_an_idle_host_no_more(host, collector):
    """They are settled and remembered as that: neither opened nor looked at one by one."""
    from pellucid.ledger.receipts import NO_RECEIPT, Receipt, encode, line_hash
    from pellucid.sending.settled_sessions import Settled, SettledSessions

    host.run(IDLE, url=collector.url, n=0, settle_s=0.0, window_s=0.01)
    root, known, now_ns = host.ledger.root, {}, time.time_ns()
    for number in range(1500):
        folder = f"00000000-0000-4000-8000-{number:012x}"
        details = {"session": folder, "salt": "00" * 16, "epoch": 1, "consent": "on"}
        opened = encode(Receipt(seq=0, prev=NO_RECEIPT, at_ns=now_ns, kind="opened", details=details))
        rest = Receipt(
            seq=1, prev=line_hash(opened), at_ns=now_ns, kind="sent", details={"lines": [0, 0], "batch": "b"}
        )
        content = opened + b"\n" + encode(rest) + b"\n"
        (root / "receipts" / f"{folder}.ndjson").write_bytes(content)
        known[folder] = Settled(len(content), now_ns, 1, 100, 0)
    SettledSessions(root).add(known)
    ((share, _),) = host.run(IDLE, url=collector.url, n=1, settle_s=1.5, window_s=1.5)
    assert share < 0.06
    touched = list((root / "receipts").glob("00000000-*.lock"))
    assert [] == touched
    assert (root / "settled").stat().st_size < 1600 * 100
