"""A word to the log of the host: the standard library's, under the name `pellucid`."""

from __future__ import annotations


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
    logger.warning(message, *arguments)
