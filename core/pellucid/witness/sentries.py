"""
Processes that sleep until they are told to look at a few files, and then do so 15,000 times a second for a short while.

There are two of them, on a machine with two processors one bound to each: nobody knows on which of both the watched
program will write, and on that one the system may let it finish first. Each looks whenever its timer fires: whoever has
just slept has the processor at once, where the witness, called for once in a while, may have to wait for milliseconds.

Until then they find out who has made a session file. To read of a process that is about to end may take tens of
milliseconds, and a line that another writes meanwhile would not be seen by whoever waits for that.
"""

from __future__ import annotations

import marshal
import os
import socket
import struct
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn

from pellucid.witness.holders import Holder, newest_holder
from pellucid.witness.scheduling import sharpen_timers, shorten_slice
from pellucid.witness.session_file import Identity, SessionFile

if TYPE_CHECKING:
    from collections.abc import Sequence

AT_MOST_S: Final = 2.0
"""How long they look."""

_NAP_S: Final = 30e-6
_NAPS_A_ROUND: Final = 50
"""Between two questions whether there is anything left to look at."""
_SEEN_BYTES: Final = 1 << 16
_ORDER_BYTES: Final = 1 << 16
_MOST: Final = 2
"""Each takes some 3 MB of memory."""
_HEAD: Final = struct.Struct("<IHQ")
_IS_BACK: Final = 0xFFFF
_HAS_ASKED: Final = 0xFFFE
_ASKING_S: Final = 0.002
"""Of the processor's time, for finding out who has made a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """What to look at."""

    path: Path
    identity: Identity
    """Of the file that has this name; another one is not looked at."""
    pid: int | None
    """Of the program that writes it; `None`: nobody knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """What one of them saw."""

    post: Post
    content: bytes = field(repr=False)
    """From the file's beginning on."""
    number: int
    """Grows with the moment at which it was read, as that of a look of the witness itself."""


class Sentries:
    """Recruits them, sends them out and hears what they saw; for a process that may fork."""

    def __init__(self) -> None:
        self._sockets: list[socket.socket] = []
        self._pids: list[int] = []
        self._out: set[socket.socket] = set()
        self._posts: Sequence[Post] = ()
        self._errand = 0
        self._seen: list[Sighting] = []
        self._asked = 0
        self._answers: dict[int, Holder | None] = {}

    def recruit(self) -> None:
        """
        Fork them; to be called before there is any thread.

        Raises:
            OSError: The system lends no process, or no descriptor.
        """
        for processor in _processors():
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            pid = os.fork()
            if pid == 0:
                for each in (ours, *self._sockets):
                    each.close()
                _serve(theirs, processor)
            theirs.close()
            self._sockets.append(ours)
            self._pids.append(pid)

    @property
    def are_out(self) -> bool:
        """Whether any of them may still see something."""
        return bool(self._out)

    def send_out(self, posts: Sequence[Post]) -> None:
        """Let them look at these files and no others any more; at none: call them back."""
        self._errand += 1
        told = [(os.fspath(post.path), *post.identity, post.pid) for post in posts]
        message = marshal.dumps(("look", self._errand, told))
        self._posts = posts
        self._out.clear()
        self._seen.clear()
        for each in self._sockets:
            with suppress(OSError):  # it has ended, or has not heard the last ones yet
                each.send(message, socket.MSG_DONTWAIT)
                if posts:
                    self._out.add(each)

    def sightings(self) -> list[Sighting]:
        """Return what was seen since the last call; several may have seen the same."""
        if self._out:
            self._hear()
        seen, self._seen = self._seen, []
        return seen

    def ask(self, made: Identity) -> int:
        """
        Let one of them find out who has a file open for writing that was made just now; see `answers`.

        Returns:
            The question's number, as another file may be the same one to the system later; 0 if there is nobody to ask.
        """
        self._asked += 1
        message = marshal.dumps(("who", self._asked, *made))
        for each in self._sockets[:]:
            # In turn: one may still be about the last question.
            self._sockets.append(self._sockets.pop(0))
            with suppress(OSError):
                each.send(message, socket.MSG_DONTWAIT)
                return self._asked
        return 0

    def answers(self) -> dict[int, Holder | None]:
        """Return by each question's number who has made the file, as far as that was found out since the last call."""
        self._hear()
        answers, self._answers = self._answers, {}
        return answers

    def close(self) -> None:
        """Let them end, and wait for that; a second call is harmless."""
        for each in self._sockets:
            each.close()
        for pid in self._pids:
            with suppress(ChildProcessError):
                os.waitpid(pid, 0)
        self._sockets, self._pids, self._posts = [], [], ()
        self._out.clear()

    def _hear(self) -> None:
        for each in self._sockets:
            # If one was killed before it had read what it was told, the system says so before what it had told itself.
            with suppress(BlockingIOError, ConnectionResetError):
                while told := each.recv(_HEAD.size + _SEEN_BYTES, socket.MSG_DONTWAIT):
                    self._take(each, told)
                self._out.discard(each)  # it has ended

    def _take(self, sentry: socket.socket, told: bytes) -> None:
        errand, index, number = _HEAD.unpack_from(told)
        content = told[_HEAD.size :]
        if index == _HAS_ASKED:
            question, holder = marshal.loads(content)  # noqa: S302 - the other end is our own child
            self._answers[question] = None if holder is None else Holder.of(holder)
        elif errand != self._errand:
            pass
        elif index == _IS_BACK:
            self._out.discard(sentry)
        else:
            self._seen.append(Sighting(post=self._posts[index], content=content, number=number))


def _processors() -> list[int | None]:
    """Return to which processor each sentry is bound; `None`: to none, since of many one is idle as a rule."""
    mine = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return list(mine) if 0 < len(mine) <= _MOST else [None] * _MOST


def _serve(theirs: socket.socket, processor: int | None) -> NoReturn:
    """Wait for orders and carry them out until nobody can give one; a sentry's whole life."""
    try:
        os.setsid()  # for the same reason as the witness's own looking side
        shorten_slice()
        sharpen_timers()
        if processor is not None and hasattr(os, "sched_setaffinity"):
            with suppress(OSError):  # that processor was taken away
                os.sched_setaffinity(0, {processor})
        message = theirs.recv(_ORDER_BYTES)
        while message:
            other = _obey(theirs, marshal.loads(message))  # noqa: S302 - the other end is the process that forked this one
            message = other or theirs.recv(_ORDER_BYTES)
    except (OSError, EOFError):
        pass  # the one who gave the orders has ended
    finally:
        os._exit(0)


def _obey(theirs: socket.socket, order: tuple[Any, ...]) -> bytes | None:
    """Carry out an order; return the next one if that has cut it short."""
    match order:
        case ("who", int(question), int(device), int(inode)):
            holder = newest_holder((device, inode), at_most_s=_ASKING_S)
            answer = marshal.dumps((question, None if holder is None else holder.told()))
            theirs.send(_HEAD.pack(0, _HAS_ASKED, 0) + answer)
            return None
        case ("look", int(errand), list(told)):
            posts = [
                Post(path=Path(path), identity=(device, inode), pid=pid) for path, device, inode, pid in told
            ]
            return _look(theirs, errand, posts)
        case _:
            raise EOFError


def _look(theirs: socket.socket, errand: int, posts: Sequence[Post]) -> bytes | None:
    """Look until there is nothing left to look at, or another order came; return that."""
    opened = [SessionFile.open(post.path) for post in posts]
    files = [
        (index, file.descriptor)
        for index, (file, post) in enumerate(zip(opened, posts, strict=True))
        if file is not None and file.descriptor is not None and file.identity == post.identity
    ]
    until_s = time.monotonic() + AT_MOST_S
    sizes = [0] * len(posts)
    seen = bytearray(_SEEN_BYTES)
    try:
        while files and time.monotonic() < until_s and _any_runs(posts):
            for _ in range(_NAPS_A_ROUND):
                time.sleep(_NAP_S)
                for index, descriptor in files:
                    size = os.preadv(descriptor, [seen], 0)
                    if size != sizes[index]:
                        number = time.monotonic_ns()
                        sizes[index] = size
                        if size:
                            theirs.send(_HEAD.pack(errand, index, number) + seen[:size])
            with suppress(BlockingIOError):
                other = theirs.recv(_ORDER_BYTES, socket.MSG_DONTWAIT)
                if not other:
                    raise EOFError
                return other
        theirs.send(_HEAD.pack(errand, _IS_BACK, 0))
        return None
    finally:
        for file in opened:
            if file is not None:
                file.rest()


def _any_runs(posts: Sequence[Post]) -> bool:
    return any(post.pid is None or _runs(post.pid) for post in posts)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
