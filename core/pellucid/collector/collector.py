"""The collector as a whole: listening sockets, one thread, and what came in."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
from typing import TYPE_CHECKING, Final

from pellucid.clock import SystemClock
from pellucid.collector.archive import Archive
from pellucid.collector.channels import PlainChannel, TlsChannel
from pellucid.collector.connection import Connection
from pellucid.collector.fault_plan import FaultPlan
from pellucid.collector.loop import Loop
from pellucid.collector.reception import Reception
from pellucid.collector.replies import OK_TEXT
from pellucid.collector.values import Limits
from pellucid.errors import UsageError
from pellucid.worker import Background

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from pellucid.clock import Clock
    from pellucid.collector.faults import Fault
    from pellucid.collector.values import Answered, Counts, Received

_BACKLOG: Final = 512
_ACCEPTED_AT_ONCE: Final = 64
_OUT_OF_FILES_S: Final = 0.1
"""How long nobody is let in after the system had no descriptor left."""


class Collector:
    """
    Receives what a PostHog client sends, on loopback and nowhere else.

        with Collector(faults=[Answer(status=503, times=2)]) as collector:
            …  # send to collector.url
            collector.wait_for(100, 10.0)

    All of it runs in one thread of its own; each property and method may be used from any thread, and after the end.

    Args:
        faults: What goes wrong; see `faults`.
        store: A file to which each request is written before it is answered; see `store.read_store`.
        tls: With a certificate for `localhost` or `127.0.0.1`; without it plain HTTP is spoken.
        port: 0 is any that is free.
        ipv6: Also listen on `::1`, with the same port.
        seed: Of the faults' probabilities.
        limits: What is too large, and how much is kept in memory.
        text: What a batch that is taken is answered with; sent as JSON if it looks like that.
        clock: When requests came in.
        on_answer: Told of each request once it is decided about, in the collector's thread, which waits for it.

    Raises:
        LedgerError: The store cannot be opened.
    """

    def __init__(
        self,
        *,
        faults: Sequence[Fault] = (),
        store: Path | None = None,
        tls: ssl.SSLContext | None = None,
        port: int = 0,
        ipv6: bool = False,
        seed: int = 0,
        limits: Limits | None = None,
        text: str = OK_TEXT,
        clock: Clock | None = None,
        on_answer: Callable[[Answered], None] | None = None,
    ) -> None:
        self._limits = limits or Limits()
        self._plan = FaultPlan(faults, seed=seed)
        self._tls = tls
        self._hosts = ("127.0.0.1", "::1") if ipv6 else ("127.0.0.1",)
        self._port = port
        self._connections: set[Connection] = set()
        self._listeners: list[socket.socket] = []
        self._fault: Exception | None = None
        self._background = Background()
        self._loop: Loop | None = None
        self._is_running = False
        self._archive = Archive(kept_bytes=self._limits.kept_bytes, store=store)
        self._reception = Reception(
            plan=self._plan,
            archive=self._archive,
            limits=self._limits,
            clock=clock or SystemClock(),
            text=text,
            on_answer=on_answer,
        )

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        if self._fault is not None and error is None:
            raise self._fault

    @property
    def port(self) -> int:
        """Where it listens; known once it has started, and still after the end."""
        return self._port

    @property
    def url(self) -> str:
        """What a client takes for its host, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}" if self._tls is None else f"https://localhost:{self._port}"

    @property
    def is_running(self) -> bool:
        """Whether it listens."""
        return self._is_running

    @property
    def received(self) -> list[Received]:
        """Requests whose events were recorded, in the order in which they came in."""
        return [each for each in self._archive.requests if each.is_recorded]

    @property
    def requests(self) -> list[Received]:
        """As `received`, with those whose events were not recorded."""
        return self._archive.requests

    @property
    def bodies(self) -> list[bytes]:
        """The recorded bodies."""
        return [each.body for each in self.received]

    @property
    def uuids(self) -> list[str | None]:
        """The recorded events' uuids, repeats included."""
        return [uuid for each in self.received for uuid in each.uuids]

    @property
    def counts(self) -> Counts:
        """How much has come in, also of what is no longer in memory."""
        return self._archive.counts

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What was last set, spent or not."""
        return self._plan.faults

    def set_faults(self, *faults: Fault, seed: int | None = None) -> None:
        """Let these go wrong from the next request on, and nothing else; each has all of its times again."""
        self._plan.replace(faults, seed=seed)

    def clear(self) -> None:
        """Forget what was received, and count from zero; the store stays as it is."""
        self._archive.clear()

    def wait_for(self, count: int, timeout_s: float) -> bool:
        """Wait until so many events were recorded, repeats included; return whether they were."""
        return self._archive.wait(lambda counts: counts.events >= count, timeout_s)

    def wait_for_requests(self, count: int, timeout_s: float) -> bool:
        """Wait until so many requests were read to their end, recorded or not; return whether they were."""
        return self._archive.wait(lambda counts: counts.requests >= count, timeout_s)

    def start(self) -> None:
        """
        Begin to listen; to be called once.

        Raises:
            UsageError: The port is not free.
        """
        loop = Loop()
        try:
            for host in self._hosts:
                self._listeners.append(self._listen(host))
                self._port = self._listeners[0].getsockname()[1]
        except (OSError, OverflowError) as error:
            for listener in self._listeners:
                listener.close()
            self._archive.close()
            loop.close()
            reason = getattr(error, "strerror", None) or str(error)
            raise UsageError(
                f"Port {self._port} cannot be listened on: {reason}", "Choose another port."
            ) from error
        self._loop = loop
        self._is_running = True
        for listener in self._listeners:
            self._let_in(loop, listener)
        self._background.submit(lambda: self._run(loop))

    def stop(self) -> None:
        """Close all connections at once, hanging ones too, and wait for the thread; a second call is harmless."""
        if self._loop is not None:
            self._loop.stop()
            self._background.close()
        self._archive.close()

    def _listen(self, host: str) -> socket.socket:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            if os.name == "posix":  # elsewhere this would let two programs have one port
                listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, self._port))
            listener.listen(_BACKLOG)
            listener.setblocking(False)
        except BaseException:
            listener.close()
            raise
        return listener

    def _run(self, loop: Loop) -> None:
        try:
            loop.run()
        except Exception as fault:  # noqa: BLE001 - raised again in `__exit__`, in the thread that asked
            self._fault = fault
        finally:
            self._is_running = False
            for connection in tuple(self._connections):
                connection.close()
            for listener in self._listeners:
                listener.close()
            loop.close()

    def _let_in(self, loop: Loop, listener: socket.socket) -> None:
        loop.watch(listener, selectors.EVENT_READ, lambda _events: self._accept(loop, listener))

    def _accept(self, loop: Loop, listener: socket.socket) -> None:
        for _ in range(_ACCEPTED_AT_ONCE):
            try:
                sock, _ = listener.accept()
            except (BlockingIOError, ConnectionError, InterruptedError):
                return
            except OSError:
                loop.watch(listener, 0, lambda _events: None)
                loop.after(_OUT_OF_FILES_S, lambda: self._let_in(loop, listener))
                return
            sock.setblocking(False)
            with contextlib.suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._connections.add(
                Connection(
                    sock,
                    channel=PlainChannel() if self._tls is None else TlsChannel(self._tls),
                    loop=loop,
                    reception=self._reception,
                    limits=self._limits,
                    on_closed=self._connections.discard,
                )
            )
