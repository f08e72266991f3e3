"""
The proof that goes along with every test: what leaves is what a receipt had named before, byte for byte.

For each body that an uploader hands to its transport, and for each that a collector reads to its end, at that very
moment, whoever sent it and from whichever process:

    its SHA-256   is in a `sealed` receipt of a ledger of the test, and an `attempt` of that batch is on the disk
    its bytes     are what `wire.body` makes again of the ledger's lines and the seal's edits, as a preview does
    its fields    say nothing that a person took out, made unreadable or wanted hashed, by the receipts before the seal

and at the end of the test, for each that was answered with 2xx: no receipt says that it failed or was refused.

A test whose sender is not our engine says so: `@pytest.mark.foreign_sender("why")`.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

_MOST_DEPTH: Final = 8
_MARK: Final = "\u2039redacted\u203a"
_HASH: Final = "\u2039hash\u203a"
_DIGITS: Final = re.compile(r"[0-9a-f]{64}")
_NAMED: Final = {"sealed", "attempt", "sent", "failed", "unanswered", "refused"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """A batch as its seal says."""

    root: Path
    folder: str
    uuid: str
    first: int
    last: int
    details: dict[str, Any]


@dataclass(slots=True, kw_only=True)
class _Chain:
    """A file of receipts, as far as it was read."""

    root: Path
    inode: int
    end: int = 0
    kinds: dict[str, list[str]] = field(default_factory=dict)
    """By batch: what was written of it, in order."""


class UploadProof:
    """
    Checks the uploads of one test; any thread.

    Args:
        places: Folders to look for ledgers in, when a body is in none that is known.
    """

    def __init__(self, places) -> None:
        self.places = places
        self.failures: list[str] = []
        self.proved = 0
        self.is_foreign = False
        self._roots: dict[Path, None] = {}
        self._chains: dict[Path, _Chain] = {}
        self._sealed: dict[str, Batch] = {}
        self._accepted: dict[str, None] = {}
        self._lock = threading.RLock()

    def renew(self) -> None:
        """In a forked child: the parent's collector may have held the lock."""
        self._lock = threading.RLock()

    def know(self, root: Path) -> None:
        """Look in this ledger from now on."""
        with self._lock:
            self._roots[Path(root)] = None

    def leaves(self, body: bytes) -> None:
        """Check a body that is about to leave."""
        self._check(body, "handed to the transport")

    def arrives(self, received: Any) -> None:
        """Check a request that a collector has read to its end."""
        if self.is_foreign:
            return
        digest = self._check(received.body, f"received ({received.status}, fault {received.fault})")
        if received.raw_sha256 != digest:
            self._fail(received.body, "received", "was compressed, and no receipt names what was on the wire")
        if received.fault is None and received.status in range(200, 300):
            with self._lock:
                self._accepted[digest] = None

    def check_store(self, path: Path) -> None:
        """Check what a collector of another process has written to a file."""
        from pellucid.collector import read_store

        for received in read_store(path):
            self.arrives(received)

    def end(self) -> None:
        """Check, when all processes of a test have ended, that no accepted body is said to have failed."""
        with self._lock:
            self._read()
            for digest in self._accepted:
                batch = self._sealed.get(digest)
                kinds = [] if batch is None else self._kinds(batch)
                if kinds and kinds[-1] in {"failed", "refused"} and "sent" not in kinds:
                    self.failures.append(f"{digest[:12]}… was accepted, and its receipts say: {kinds}")

    def _check(self, body: bytes, how: str) -> str:
        digest = hashlib.sha256(body).hexdigest()
        with self._lock:
            batch = self._find(digest)
            if batch is None:
                self._fail(body, how, f"is sealed in none of {[str(root) for root in self._roots]}")
            elif "attempt" not in self._kinds(batch):
                self._read()
                if "attempt" not in self._kinds(batch):
                    self._fail(body, how, "left before its attempt was written down")
            if batch is not None:
                self._compare(batch, body, how)
        return digest

    def _fail(self, body: bytes, how: str, why: str) -> None:
        self.failures.append(f"a body of {len(body)} bytes, {how}, {why}: {body[:200]!r}…")

    def _find(self, digest: str) -> Batch | None:
        for step in (lambda: None, self._read, self._search):
            step()
            if digest in self._sealed:
                return self._sealed[digest]
        return None

    def _kinds(self, batch: Batch) -> list[str]:
        chain = self._chains.get(batch.root / "receipts" / f"{batch.folder}.ndjson")
        return [] if chain is None else chain.kinds.get(batch.uuid, [])

    def _search(self) -> None:
        """Look for ledgers that nobody told of: those of other processes."""
        for place in self.places():
            for folder, folders, _ in os.walk(place):
                if "receipts" in folders:
                    self._roots[Path(folder)] = None
                    folders.clear()
                elif len(Path(folder).relative_to(place).parts) >= _MOST_DEPTH:
                    folders.clear()
        self._read()

    def _read(self) -> None:
        for root in list(self._roots):
            for path in (root / "receipts").glob("*.ndjson"):
                with suppress(OSError):
                    self._read_chain(root, path)

    def _read_chain(self, root: Path, path: Path) -> None:
        found = path.stat()
        chain = self._chains.get(path)
        if chain is None or chain.inode != found.st_ino or chain.end > found.st_size:
            chain = self._chains[path] = _Chain(root=root, inode=found.st_ino)
        if chain.end == found.st_size:
            return
        with path.open("rb") as stream:
            stream.seek(chain.end)
            for line in stream:
                if not line.endswith(b"\n"):
                    break
                chain.end += len(line)
                with suppress(ValueError, KeyError, TypeError):
                    self._note(chain, path.stem, json.loads(line))

    def _note(self, chain: _Chain, folder: str, receipt: dict[str, Any]) -> None:
        if receipt["kind"] not in _NAMED:
            return
        chain.kinds.setdefault(receipt["batch"], []).append(receipt["kind"])
        if receipt["kind"] == "sealed":
            first, last = receipt["lines"]
            self._sealed[receipt["body_sha256"]] = Batch(
                root=chain.root,
                folder=folder,
                uuid=receipt["batch"],
                first=first,
                last=last,
                details=receipt,
            )

    def _compare(self, batch: Batch, body: bytes, how: str) -> None:
        """Make the body again, unless its lines were destroyed in the meantime."""
        from pellucid import wire
        from pellucid.clock import SystemClock
        from pellucid.errors import LedgerError
        from pellucid.ledger.edits import sealed_context_edit, sealed_edits
        from pellucid.ledger.ledger import Ledger
        from pellucid.ledger.segments import is_blank
        from pellucid.ledger.upload_header import upload_header

        ledger = Ledger(root=batch.root, clock=SystemClock())
        try:
            lines = [raw for _, raw in ledger.lines(batch.folder, [(batch.first, batch.last)])]
            receipts = ledger.receipts(batch.folder)
        except LedgerError:
            return
        if not receipts or len(lines) != batch.last - batch.first + 1 or any(map(is_blank, lines)):
            return
        edits = {line - batch.first: edit for line, edit in sealed_edits(batch.details).items()}
        header = upload_header(receipts[0]).edited(sealed_context_edit(batch.details))
        again = wire.body(header, lines, edits).content
        if again != body:
            self._fail(body, how, f"is not what a preview shows: {again[:200]!r}…")
        elif said := _says_too_much(
            batch, body, [dict(each.details) | {"kind": each.kind} for each in receipts]
        ):
            self._fail(body, how, f"says of {said} what a person kept back")
        else:
            self.proved += 1


def _says_too_much(batch: Batch, body: bytes, receipts: list[dict[str, Any]]) -> str:
    """
    Name a field of a body that a person changed by hand and that does not leave as they wanted; empty: there is none.

    Receipts are read here by other code than the engine's own. Rules may let a field say less than that.
    """
    uuids = batch.details["uuids"]
    if len(uuids) != batch.last - batch.first + 1:
        return ""
    wanted: dict[int, dict[str, str | None]] = {}
    for receipt in receipts:
        if receipt["kind"] == "sealed" and receipt["batch"] == batch.uuid:
            break
        if receipt["kind"] != "edited":
            continue
        first, last = receipt["lines"]
        put = receipt.get("put", {})
        for line in range(max(first, batch.first), min(last, batch.last) + 1):
            fields = wanted.setdefault(line, {})
            fields.update(dict.fromkeys(receipt.get("drop", ())))
            fields.update(put)
            fields.update(dict.fromkeys(receipt.get("hash", ()), _HASH))
            for name in receipt.get("back", ()):
                fields.pop(name, None)
    shared = receipts[0].get("context", {})  # what is in each event stands there instead
    events = {event["uuid"]: event for event in json.loads(body)["batch"]} if wanted else {}
    for line, fields in wanted.items():
        event = events[uuids[line - batch.first]]
        own = event.get("$set") or event["properties"].get("$set") or event["properties"]
        for name, text in fields.items():
            said = own.get(name, _MARK)
            is_kept = said in (_MARK, text) or (text == _HASH and _DIGITS.fullmatch(str(said)))
            if not is_kept and name not in shared:
                return f"{name} in line {line}"
    return ""


class Observed:
    """
    A transport whose every body is proved before it has it.

    Args:
        transport: The one that the engine was given.
        leaves: Is told of each body.
    """

    def __init__(self, transport, leaves) -> None:
        self._transport = transport
        self._leaves = leaves

    def __getattr__(self, name):
        return getattr(self._transport, name)

    def send(self, request):
        """Prove a body and send it."""
        self._leaves(request.body)
        return self._transport.send(request)


def install(current) -> None:
    """
    Look at everything that this process uploads or receives from now on.

    Args:
        current: Returns the proof of the test that runs, or `None`.
    """
    from pellucid.collector.archive import Archive
    from pellucid.sending.uploader import Uploader

    add, begin = Archive.add, Uploader.__init__

    @functools.wraps(add)
    def observed_add(self, received):
        proof = current()
        if proof is not None:
            proof.arrives(received)
        return add(self, received)

    @functools.wraps(begin)
    def observed_begin(self, *, ledger, transport, **more):
        def leaves(body):
            proof = current()
            if proof is not None:
                proof.know(ledger.root)
                proof.leaves(body)

        begin(self, ledger=ledger, transport=Observed(transport, leaves), **more)

    Archive.add, Uploader.__init__ = observed_add, observed_begin
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: (proof := current()) is None or proof.renew())


def stores_in(folder: Path) -> list[Path]:
    """Return the files that collectors of other processes have written below a folder."""
    found = []
    for path in folder.rglob("*.ndjson"):
        with suppress(OSError), path.open("rb") as stream:
            if b'"raw_sha256":' in stream.read(4096):
                found.append(path)
    return found
