"""
The person's own log filter, and the same one with Rerun's analytics asked for.

`RUST_LOG` is a list of directives such as `warn,re_viewer=debug`; the most specific one that fits a record's target
decides, and of equal ones the last. A directive that is added changes nothing for other targets, save for one thing:
Rerun quiets some chatty libraries by itself, and leaves that where the whole filter is just `off`, `error` or `warn`.
"""

from __future__ import annotations

from typing import Final

VARIABLE: Final = "RUST_LOG"
"""The environment variable."""
TARGET: Final = "re_analytics"
"""The part of Rerun that says what it posts."""
LEVELS: Final = ("off", "error", "warn", "info", "debug", "trace")
"""From the most quiet to the most talkative."""

_OWN_DEFAULT: Final = "info"
"""What Rerun's program does without the variable; its Python library does with `warn`."""
_ASKED: Final = f"{TARGET}=trace"
_QUIETED_BY_RERUN: Final = {
    "error": ("rustls",),
    "warn": ("naga", "tracing", "wgpu_core", "wgpu_hal", "zbus"),
    "info": (
        "agent_client_protocol",
        "datafusion",
        "datafusion_optimizer",
        "h2",
        "hyper",
        "opentelemetry",
        "prost_build",
        "reqwest",
        "sqlparser",
        "tonic_web",
        "tower",
        "ureq",
        "walkers",
        "winit",
    ),
}
"""By the level that it gives them (Rerun 0.23 to 0.41)."""


class LogFilter:
    """
    What the person wants to see of the program's log.

    Args:
        text: Their own `RUST_LOG`; `None` if they have none, or one that is no text.
    """

    def __init__(self, text: str | None) -> None:
        self._text = text
        self._directives: list[tuple[str, int]] = []
        for word in (_OWN_DEFAULT if text is None else text).partition("/")[0].split(","):
            directive = _read(word)
            if directive is not None:
                self._directives.append(directive)

    def shows(self, level: str, target: str) -> bool:
        """
        Whether the person's own filter lets a record through.

        Args:
            level: In any case.
            target: The module that speaks, such as `re_analytics::native::sink`.
        """
        number = LEVELS.index(level.lower())
        fitting = [
            (len(prefix), place, most)
            for place, (prefix, most) in enumerate(self._directives)
            if target.startswith(prefix)
        ]
        return bool(fitting) and number <= max(fitting)[2]

    @property
    def extended(self) -> str:
        """The value of `RUST_LOG` that lets through the same, and all that Rerun's analytics say."""
        if self._text is None:
            return f"{_OWN_DEFAULT},{_ASKED}"
        more = [
            _ASKED,
            *(f"{target}=trace" for target, _ in self._directives if target.startswith(f"{TARGET}::")),
        ]
        if self._text in _QUIETED_BY_RERUN or self._text == "off":
            more += [f"{name}={self._text}" for name in _untouched(self._text)]
        if "/" in self._text:  # what follows is a pattern for the messages, to its end
            return ",".join([*more, self._text])
        return ",".join([self._text, *more])


def _untouched(level: str) -> list[str]:
    """Name the libraries that Rerun leaves at the filter's own level, where that is all that the filter says."""
    above = LEVELS.index(level)
    return [
        name
        for quieted, names in _QUIETED_BY_RERUN.items()
        if LEVELS.index(quieted) > above
        for name in names
    ]


def _read(word: str) -> tuple[str, int] | None:
    """Read one directive as a target's beginning and a level; `None` for one that concerns spans, or is wrong."""
    target, equals, level = word.strip().lower().partition("=")
    if not equals and (number := _level(target)) is not None:
        return "", number
    number = _level(level if equals else LEVELS[-1])
    if number is None or not target or not all(sign.isalnum() or sign in "_:-" for sign in target):
        return None
    return target, number


def _level(word: str) -> int | None:
    if word in LEVELS:
        return LEVELS.index(word)
    return int(word) if word in set("012345") else None
