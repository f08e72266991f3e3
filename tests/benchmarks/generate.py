"""
A ledger of generated events for the benchmarks: the same for the same seed, made once and kept in `build/bench/`.

    python tests/benchmarks/generate.py --rows 1000000

The events look like those of Rerun 0.41: the same names, properties in random order, about 620 bytes a line, most
fractions of a second nine digits long. Some lines hold words to search for, so many that a search hits a known share.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from time import gmtime, strftime
from typing import TYPE_CHECKING, Final
from uuid import UUID

from pellucid.ledger.receipts import NO_RECEIPT, Receipt, ReceiptKind, encode, line_digest, line_hash
from pellucid.ledger.segments import SEGMENT_BYTES, segment_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

BUILD: Final = Path(__file__).resolve().parents[2] / "build" / "bench"
NEEDLES: Final = {"needle_in_a_haystack": 0.0005, "now_and_then_word": 0.05, "rather_common_word": 0.2}
"""Words to search for, and in what share of the lines they are."""

_FORMAT: Final = 1
_SESSIONS: Final = 12
_TEMPLATES: Final = 2000
_FIRST_NS: Final = 1_795_478_400_000_000_000
_S: Final = 10**9
_LINES_A_RECEIPT: Final = 64
_RECEIPTS_A_RELEASE: Final = 4
_LINES_A_WRITE: Final = 4096
_SHARE_STILL_QUEUED: Final = 0.1


@dataclass(frozen=True, kw_only=True)
class Generated:
    """What a generated ledger holds."""

    root: Path
    rows: int
    log_bytes: int
    hits: dict[str, int]
    """Lines with each of the needles."""

    @property
    def segments(self) -> list[Path]:
        """All log segments, in the order of the sessions."""
        return sorted(self.root.glob("events/*/*.ndjson"))


def set_up(config_file: Path, data_dir: Path) -> None:
    """Write the config of a Rerun that is switched on and keeps its sessions in `data_dir`."""
    config = {
        "analytics_enabled": True,
        "analytics_id": "228e582615214b838e4b170bff3905e9",
        "metadata": {},
        "config_file_path": str(config_file),
        "data_dir_path": str(data_dir),
    }
    config_file.write_text(json.dumps(config))


def ledger_of(rows: int, *, seed: int = 1, build: Path = BUILD) -> Generated:
    """Return the generated ledger of that size, made now if it is not there yet."""
    root = build / f"{rows}-{seed}"
    summary = root / "generated.json"
    try:
        found = json.loads(summary.read_text())
    except (FileNotFoundError, ValueError):
        found = {}
    if found.get("format") != _FORMAT:
        shutil.rmtree(root, ignore_errors=True)
        made = _Generator(root, random.Random(seed)).make(rows)
        found = {"format": _FORMAT, **asdict(made), "root": None}
        summary.write_text(json.dumps(found))
    return Generated(root=root, rows=found["rows"], log_bytes=found["log_bytes"], hits=found["hits"])


class _Generator:
    """Writes one ledger."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self._root = root
        self._chance = chance
        self._hits = dict.fromkeys(NEEDLES, 0)
        self._log_bytes = 0
        self._templates = [
            (kind, name, [_around_event_id(chance, props(chance)) for _ in range(_TEMPLATES)])
            for kind, name, props, share in _EVENTS
            for _ in range(share)
        ]

    def make(self, rows: int) -> Generated:
        (self._root / "receipts").mkdir(parents=True)
        weights = [self._chance.lognormvariate(0, 1) for _ in range(_SESSIONS)]
        counts = [max(1, int(rows * weight / sum(weights))) for weight in weights]
        counts[0] += rows - sum(counts)
        for position, count in enumerate(counts):
            self._session(count, still_queued=position == 0)
        return Generated(root=self._root, rows=rows, log_bytes=self._log_bytes, hits=self._hits)

    def _session(self, count: int, *, still_queued: bool) -> None:
        name = str(UUID(int=self._chance.getrandbits(128), version=4))
        log = _Log(self._root / "events" / name)
        receipts = _Receipts(name, self._chance)
        queued_from = int(count * (1 - _SHARE_STILL_QUEUED)) if still_queued else count
        released = 0
        batch: list[bytes] = []
        for number, line in enumerate(self._lines(count)):
            batch.append(line)
            if len(batch) == _LINES_A_RECEIPT or number + 1 == count:
                log.write(batch)
                receipts.witnessed(batch)
                batch = []
            due = receipts.lines - released
            last = number + 1 == count
            if due and number < queued_from and (due >= _LINES_A_RECEIPT * _RECEIPTS_A_RELEASE or last):
                receipts.released(released)
                released = receipts.lines
        log.close()
        receipts.write(self._root / "receipts" / f"{name}.ndjson")
        self._log_bytes += log.total_bytes

    def _lines(self, count: int) -> Iterator[bytes]:
        chance = self._chance
        step_ns = 2 * 86_400 * _S // max(count, 1000)
        moment = _FIRST_NS - chance.randrange(30 * 86_400) * _S
        second_known, second_text = -1, ""
        for number in range(1, count + 1):
            moment += chance.randrange(1000, step_ns)
            second, fraction = divmod(moment, _S)
            if second != second_known:
                second_known, second_text = second, strftime("%Y-%m-%dT%H:%M:%S", gmtime(second))
            kind, name, templates = self._templates[int(chance.random() * len(self._templates))]
            before, after = templates[int(chance.random() * _TEMPLATES)]
            digits = f"{fraction:09d}".rstrip("0")
            needles = "".join(
                f'"{needle}":{{"Bool":true}},' for needle in NEEDLES if self._draw(needle, chance.random())
            )
            yield (
                f'{{"time_utc":"{second_text}.{digits}Z","kind":"{kind}","name":"{name}","props":{{'
                f'{needles}{before}"event_id":{{"Integer":{number}}}{after}}}}}'
            ).encode()

    def _draw(self, needle: str, drawn: float) -> bool:
        hit = drawn < NEEDLES[needle]
        self._hits[needle] += hit
        return hit


class _Log:
    """One session's segments."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True)
        self._folder = folder
        self._number = 0
        self._segment_bytes = SEGMENT_BYTES
        self._file = None
        self.total_bytes = 0

    def write(self, lines: Sequence[bytes]) -> None:
        if self._segment_bytes >= SEGMENT_BYTES:
            self.close()
            self._number += 1
            self._file = (self._folder / segment_name(self._number)).open("wb", buffering=1 << 20)
            self._segment_bytes = 0
        text = b"\n".join(lines) + b"\n"
        self._file.write(text)
        self._segment_bytes += len(text)
        self.total_bytes += len(text)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()


class _Receipts:
    """One session's chain."""

    def __init__(self, name: str, chance: random.Random) -> None:
        self._salt = chance.randbytes(16)
        self._encoded: list[bytes] = []
        self._digests: list[str] = []
        self._source_bytes = 0
        self.lines = 0
        self._add(
            ReceiptKind.OPENED,
            session=name,
            source=f"/home/person/.local/share/rerun/analytics/{name}.json",
            app="rerun",
            epoch=1,
            salt=self._salt.hex(),
        )

    def witnessed(self, lines: Sequence[bytes]) -> None:
        size = sum(map(len, lines)) + len(lines)
        self._add(
            ReceiptKind.WITNESSED,
            lines=[self.lines, self.lines + len(lines) - 1],
            digest=line_digest(self._salt, lines),
            source_bytes=[self._source_bytes, self._source_bytes + size],
        )
        self.lines += len(lines)
        self._source_bytes += size

    def released(self, first: int) -> None:
        # Its digest is that of no lines: nobody checks it here, and hashing every line twice takes long.
        self._add(
            ReceiptKind.RELEASED,
            lines=[first, self.lines - 1],
            digest=line_digest(self._salt, ()),
            why="emptied",
            distinct_id="d6d6bed3028a49ac94dc8c89cfb19379",
        )
        self._source_bytes = 0

    def write(self, path: Path) -> None:
        path.write_bytes(b"\n".join(self._encoded) + b"\n")

    def _add(self, kind: ReceiptKind, **details: object) -> None:
        prev = line_hash(self._encoded[-1]) if self._encoded else NO_RECEIPT
        receipt = Receipt(seq=len(self._encoded), prev=prev, at_ns=_FIRST_NS, kind=kind, details=details)
        self._encoded.append(encode(receipt))


def _around_event_id(chance: random.Random, props: list[str]) -> tuple[str, str]:
    chance.shuffle(props)
    cut = chance.randrange(len(props) + 1)
    return "".join(f"{prop}," for prop in props[:cut]), "".join(f",{prop}" for prop in props[cut:])


def _text(key: str, value: str) -> str:
    return f'"{key}":{{"String":{json.dumps(value, ensure_ascii=False)}}}'


def _build(chance: random.Random) -> list[str]:
    features = ["audio base lance map_view nasm native_viewer", "base native_viewer", "base web_viewer"]
    targets = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"]
    return [
        _text(
            "build_date", f"2026-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}T16:21:37.247379814Z"
        ),
        _text("llvm_version", "22.1.8"),
        _text("rerun_version", f"0.{chance.randint(36, 41)}.{chance.randint(0, 3)}"),
        _text("target", chance.choice(targets)),
        _text("features", chance.choice(features)),
        '"debug":{"Bool":false}',
        '"web_viewer":{"Bool":false}',
    ]


def _command(chance: random.Random) -> list[str]:
    commands = ["viewer", "rrd compare", "rrd print", "server", "analytics details", "man"]
    return [*_build(chance), '"screenshot_to":{"Bool":false}', _text("command", chance.choice(commands))]


def _viewer(chance: random.Random) -> list[str]:
    wsl = chance.choice(("true", "false"))
    return [
        *_build(chance),
        _text("app_env", chance.choice(("rerun_cli", "python_sdk", "rust_sdk"))),
        '"runtime_information__is_docker":{"Bool":false}',
        f'"runtime_information__is_wsl":{{"Bool":{wsl}}}',
        _text("graphics_adapter_name", f"NVIDIA GeForce RTX {chance.randint(20, 50)}{chance.randint(5, 9)}0"),
        _text("graphics_adapter_backend", "Vulkan"),
        _text("graphics_adapter_driver", f"NVIDIA 5{chance.randint(10, 99)}.{chance.randint(10, 200)}"),
        _text("re_renderer_device_tier", "FullWebGpuSupport"),
    ]


def _recording(chance: random.Random) -> list[str]:
    return [
        *_build(chance),
        _text("application_id", f"{chance.getrandbits(128):032x}"),
        _text("recording_id", f"{chance.getrandbits(128):032x}"),
        _text("store_source", "python_sdk"),
        _text("data_source", chance.choice(("file", "sdk", "web_url"))),
        _text("python_version", f"3.{chance.randint(9, 14)}.{chance.randint(0, 9)}"),
        f'"total_time_ms":{{"Float":{chance.random() * 1e4:.6f}}}',
    ]


def _panic(chance: random.Random) -> list[str]:
    frames = [
        "re_viewer::app::App::update",
        "eframe::native::run",
        "winit::event_loop::run",
        "std::panicking::try",
    ]
    stack = "\n".join(f"{depth}: {chance.choice(frames)}" for depth in range(chance.randint(4, 10)))
    return [
        *_build(chance),
        _text("callstack", stack),
        _text("message", 'called `Option::unwrap()` on a `None` value "café"'),
        _text("file_line", f"app.rs:{chance.randint(1, 4000)}"),
    ]


def _interaction(chance: random.Random) -> list[str]:
    return [
        *_build(chance),
        _text("panel", chance.choice(("blueprint", "selection", "time", "recording"))),
        _text("action", chance.choice(("open", "close", "drag", "resize", "scrub"))),
        f'"duration_ns":{{"Integer":{chance.getrandbits(40)}}}',
        _text("selection", f"{chance.getrandbits(192):048x}"),
    ]


_EVENTS: Final[tuple[tuple[str, str, Callable[[random.Random], list[str]], int], ...]] = (
    ("Append", "cli_command_invoked", _command, 3),
    ("Append", "viewer_started", _viewer, 3),
    ("Append", "open_recording", _recording, 4),
    ("Append", "crash-panic", _panic, 1),
    ("Append", "ui_interaction", _interaction, 3),
    ("Identify", "update_metadata", _build, 1),
)
"""Kind, name, properties, and how often it comes in fifteen."""


def main(arguments: Sequence[str]) -> None:
    """Make a ledger and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args(arguments)
    made = ledger_of(wanted.rows, seed=wanted.seed)
    sys.stdout.write(f"{made.root}: {made.rows} events, {made.log_bytes / 1e6:.1f} MB, hits {made.hits}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
