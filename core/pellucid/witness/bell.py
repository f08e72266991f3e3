"""
The bell by which the side of the witness that looks rings in the register, which another process may keep.

What is told is small, and is sent at once: who made a session is found out in the few milliseconds that a command lives.
"""

from __future__ import annotations

import marshal
import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from pellucid.witness.holders import Holder

if TYPE_CHECKING:
    from pellucid.witness.session_file import Identity

_LENGTH: Final = struct.Struct("<I")


class Ringer(Protocol):
    """What the side that looks tells the register; costs it next to nothing, and never blocks."""

    def born(
        self,
        session: str,
        path: Path,
        identity: Identity,
        *,
        at_ns: int,
        fresh: bool,
        holder: Holder | None = None,
    ) -> None:
        """
        Tell of a session's file.

        Args:
            session: The session's true name.
            path: The file that the program keeps it in.
            identity: Device and inode.
            at_ns: When it was made, as the file system dates it; or when it was found.
            fresh: Whether it was made just now; else it lay there already.
            holder: Who made it, if that is known.
        """

    def config_changed(self) -> None:
        """Tell that something about the config may have changed."""


class Bell:
    """
    Rings in another process's register; a `Ringer` for the side that looks.

    Args:
        pipe: The writing end; owned from now on.
    """

    def __init__(self, *, pipe: int) -> None:
        self._pipe = pipe
        self._unsent = b""
        self._config_is_untold = False
        os.set_blocking(pipe, False)

    def born(
        self,
        session: str,
        path: Path,
        identity: Identity,
        *,
        at_ns: int,
        fresh: bool,
        holder: Holder | None = None,
    ) -> None:
        """Tell of a session's file; see `Ringer`. Where the other side does not keep up, one goes untold."""
        if not self._flush():
            return
        told = None if holder is None else holder.told()
        self._send(("born", session, os.fspath(path), *identity, at_ns, fresh, told))

    def config_changed(self) -> None:
        """Tell that the config may have changed; see `Ringer`. It is told with the next call, if it can't be now."""
        self._config_is_untold = True
        self._flush()

    def close(self) -> None:
        """Hang up; what could not be told is not told any more."""
        with suppress(OSError):
            self._flush()
        os.close(self._pipe)

    def _flush(self) -> bool:
        """Send what is left; return whether nothing is."""
        if self._unsent:
            self._write(self._unsent)
        if not self._unsent and self._config_is_untold:
            self._config_is_untold = False
            self._send(("config",))
        return not self._unsent

    def _send(self, message: tuple[Any, ...]) -> None:
        content = marshal.dumps(message)
        self._write(_LENGTH.pack(len(content)) + content)

    def _write(self, framed: bytes) -> None:
        try:
            self._unsent = framed[os.write(self._pipe, framed) :]
        except BlockingIOError:
            self._unsent = framed
        except BrokenPipeError:
            self._unsent = b""


def ring(received: bytearray, ringer: Ringer) -> None:
    """
    Tell a ringer what a bell has sent; complete messages are taken off the front of `received`.

    Raises:
        ValueError: That is none of our messages.
    """
    at = 0
    while len(received) - at >= _LENGTH.size:
        (length,) = _LENGTH.unpack_from(received, at)
        end = at + _LENGTH.size + length
        if end > len(received):
            break
        match marshal.loads(received[at + _LENGTH.size : end]):  # noqa: S302 - the other end is our own child
            case ("born", str(session), str(path), int(device), int(inode), int(at_ns), bool(fresh), told):
                identity, holder = (device, inode), None if told is None else Holder.of(told)
                ringer.born(session, Path(path), identity, at_ns=at_ns, fresh=fresh, holder=holder)
            case ("config",):
                ringer.config_changed()
            case _:
                raise ValueError("not a message")
        at = end
    del received[:at]
