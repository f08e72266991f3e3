"""What a program under observation finds in its environment: the person's own, with the log asked for."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.observing.log_filter import VARIABLE, LogFilter

if TYPE_CHECKING:
    from collections.abc import Mapping

_LOCALE: Final = "LC_CTYPE"
_OWN_ENVIRONMENT: Final = Path("/proc/self/environ")
_OF_A_BUNDLE: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")
"""What an installed bundle sets for itself; what the person had is kept beside it."""


def own_filter(environ: Mapping[str, str]) -> LogFilter:
    """Return what the person wants to see of the program's log."""
    text = environ.get(VARIABLE)
    return LogFilter(text if text is None or text.isprintable() else None)


def extended(environ: Mapping[str, str]) -> dict[str, str]:
    """
    Return the environment in which a program says what it posts.

    Args:
        environ: Ours; what Python and a bundle have changed in it for themselves is taken back.
    """
    found = dict(environ)
    if _LOCALE in found and not _had_locale():
        del found[_LOCALE]
    if getattr(sys, "frozen", False):
        for name in _OF_A_BUNDLE:
            before = found.pop(f"{name}_ORIG", None)
            found.pop(name, None)
            if before is not None:
                found[name] = before
    found[VARIABLE] = own_filter(environ).extended
    return found


def _had_locale() -> bool:
    """Whether we were started with a locale for characters; Python gives itself one where there is none."""
    try:
        given = _OWN_ENVIRONMENT.read_bytes().split(b"\0")
    except OSError:
        return True
    return any(each.startswith(_LOCALE.encode("ascii") + b"=") for each in given)
