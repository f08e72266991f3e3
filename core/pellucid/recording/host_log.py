"""
A word to the log of the host: the standard library's, under the name `pellucid`.

What listens there is the host's own: it may raise, and it may record an event of its own, from any thread, while it
holds a lock of its own. So nothing is ever said while one of our locks is held.
"""

from __future__ import annotations

from contextlib import suppress


def warn(message: str, *arguments: object) -> None:
    """
    Warn by way of `logging`; silent where the host has set nothing up, and while the interpreter goes down.

    Args:
        message: With `%` for each argument.
        *arguments: What stands in for them.
    """
    try:
        import logging  # noqa: PLC0415 - 8 ms that a host without trouble need not pay
    except ImportError:  # the interpreter is going down
        return
    logger = logging.getLogger("pellucid")
    if not logger.handlers:
        # A host that sets nothing up has asked for no words on its stderr.
        logger.addHandler(logging.NullHandler())
    with suppress(Exception):  # whatever listens must not make a word of ours the host's trouble
        logger.warning(message, *arguments)
