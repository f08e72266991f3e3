"""
One measurement of the engine in an app, in a process of its own; started by `bench_engine.py`.

    python tests/benchmarks/engine_probe.py WHAT FOLDER HOST COUNT [BATCH]

Prints one JSON object. HOST is a receiver on loopback; the app's folders are under FOLDER.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Final

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS: Final = 20
_TEXTS: Final = 50
"""So many different values a text field has: a viewer's drivers, its file types."""
_CATALOGUE: Final = """
title = "Bench"
version = "1"
[events.viewer_opened]
purpose = "To measure."
class = "usage"
[events.viewer_opened.fields]
renderer = { type = "text", purpose = "To measure.", example = "vulkan" }
windows = { type = "integer", purpose = "To measure.", example = 1 }
scale = { type = "number", purpose = "To measure.", example = 1.5 }
is_wsl = { type = "boolean", purpose = "To measure.", example = true }
[metadata.app_version]
type = "text"
purpose = "To measure."
example = "1.4.0"
"""


def parts_of(folder: Path, host: str, *, guard: bool = True, batch: int = 100):
    """Put an app together whose person said yes; nothing is started."""
    from pellucid import App
    from pellucid.consent.values import Mode
    from pellucid.embedding.assembly import assemble

    catalogue = folder / "bench.toml"
    catalogue.write_text(_CATALOGUE)
    app = App(
        name="bench" if guard else "bench-unguarded",
        version="1.4.0",
        project_key="phc_bench",
        host=host,
        catalogue=catalogue,
        guard=guard,
        review_s=0.0,
        batch_count=batch,
        strict=True,
        disclaimer=lambda _text: None,
    )
    parts = assemble(app)
    parts.consent.set_mode(Mode.ON)
    return parts


def event_type():
    """Return the class of what is recorded."""
    from pellucid import Event

    @dataclass(frozen=True, slots=True, kw_only=True)
    class ViewerOpened(Event):
        event_name: ClassVar[str] = "viewer_opened"
        renderer: str
        windows: int
        scale: float
        is_wsl: bool

    return ViewerOpened


def recording(folder: Path, host: str, count: int) -> dict[str, float]:
    """
    Time single calls: a bare `write` of such a line, `record` without and with the guard, PostHog's `capture`.

    They take turns, so that whatever else the machine does falls on all of them.
    """
    from posthog import Posthog

    from pellucid import Analytics

    event = event_type()
    texts = [f"vulkan {number}" for number in range(_TEXTS)]
    opened = {guard: Analytics.of(parts_of(folder, host, guard=guard)) for guard in (False, True)}
    for analytics in opened.values():
        analytics.record(event(renderer=texts[0], windows=0, scale=1.5, is_wsl=False))
    (log,) = (folder / "data" / "bench" / "analytics" / "events").glob("*/*.ndjson")
    line = log.read_bytes()
    descriptor = os.open(folder / "bare.ndjson", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    client = Posthog("phc_bench", host=host, enable_local_evaluation=False, max_queue_size=count)
    per_round = count // ROUNDS
    events = [
        event(renderer=texts[number % _TEXTS], windows=number, scale=1.5, is_wsl=False)
        for number in range(per_round)
    ]

    def capture(each) -> None:
        client.capture(
            "viewer_opened",
            distinct_id="d",
            properties={
                "renderer": each.renderer,
                "windows": each.windows,
                "scale": each.scale,
                "is_wsl": each.is_wsl,
                "app_version": "1.4.0",
            },
        )

    calls: dict[str, Callable[[object], object]] = {
        "bare": lambda _each: os.write(descriptor, line),
        "unguarded": opened[False].record,
        "guarded": opened[True].record,
        "capture": capture,
    }
    taken: dict[str, list[int]] = {name: [] for name in calls}
    for turn in range(ROUNDS):
        for name, call in calls.items():
            times = _times(call, events)
            if turn:
                taken[name] += times
            if name == "capture":
                client.flush()
    client.shutdown()
    for analytics in opened.values():
        analytics.close()
    return {name: statistics.median(times) / 1e3 for name, times in taken.items()}


def _times(call: Callable[[object], object], events: list[object]) -> list[int]:
    now = time.perf_counter_ns
    times = []
    for each in events:
        begun = now()
        call(each)
        times.append(now() - begun)
    return times


def queueing(folder: Path, host: str, count: int) -> dict[str, float]:
    """Record, and leave it all in the queue."""
    parts = parts_of(folder, host)
    parts.recorder.when_begun = lambda: None  # nobody works behind the scenes
    parts.agent.look()
    event = event_type()
    begun = time.perf_counter()
    for number in range(count):
        parts.recorder.record(event(renderer="vulkan", windows=number, scale=1.5, is_wsl=False))
    took_s = time.perf_counter() - begun
    parts.recorder.report()
    parts.recorder.close()
    return {"took_s": took_s}


def draining(folder: Path, host: str, _count: int, batch: int) -> dict[str, float]:
    """
    Send what a run before left in the queue, until somebody closes our standard input; tell when that begins.

    What else is imported in the background is here before that, as all of PostHog's client is.
    """
    from pellucid import Analytics
    from pellucid.http_transport import exchange  # noqa: F401 - see above
    from pellucid.sending import caps, purging, uploader  # noqa: F401 - see above

    parts = parts_of(folder, host, batch=batch)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    analytics = Analytics.of(parts)
    sys.stdin.read()
    analytics.close()
    return {}


def capturing(_folder: Path, host: str, count: int, batch: int) -> dict[str, float]:
    """
    Fill the queue of PostHog's client, then let it send, until somebody closes our standard input; tell when that begins.

    Its thread is started only then: otherwise it would send while events are still captured, at their expense and its.
    """
    from posthog import Posthog
    from posthog.consumer import Consumer

    begin, held = Consumer.start, []

    def hold(consumer) -> None:
        held.append(consumer)

    Consumer.start = hold
    client = Posthog(
        "phc_bench", host=host, enable_local_evaluation=False, max_queue_size=count, flush_at=batch
    )
    Consumer.start = begin
    for number in range(count):
        client.capture(
            "viewer_opened",
            distinct_id="d",
            properties={"renderer": "vulkan", "windows": number, "scale": 1.5, "is_wsl": False},
        )
    sys.stdout.write("captured\n")
    sys.stdout.flush()
    for consumer in held:
        consumer.start()
    sys.stdin.read()
    client.shutdown()
    return {}


def living(folder: Path, host: str, count: int) -> dict[str, float]:
    """What the engine takes of its host's memory, once it has recorded, sealed, sent and come to rest; in MB."""
    import psutil

    program = psutil.Process()
    before = program.memory_info().rss
    from pellucid import Analytics

    analytics = Analytics.of(parts_of(folder, host))
    event = event_type()
    for number in range(count):
        analytics.record(event(renderer=f"vulkan {number % _TEXTS}", windows=number, scale=1.5, is_wsl=False))
    analytics.flush()
    time.sleep(3.0)
    after = program.memory_info().rss
    analytics.close()
    return {"more_mb": (after - before) / 1e6}


def main(arguments: list[str]) -> None:
    """Measure one thing."""
    what, folder, host, count = arguments[0], Path(arguments[1]), arguments[2], int(arguments[3])
    match what:
        case "drain":
            found = draining(folder, host, count, int(arguments[4]))
        case "capture":
            found = capturing(folder, host, count, int(arguments[4]))
        case _:
            found = {"record": recording, "queue": queueing, "live": living}[what](folder, host, count)
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
