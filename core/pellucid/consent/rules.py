"""
Which rule decides. Pure: everything that counts is handed in.

The person chooses; the environment, a CI machine and a policy of the machine can only lower that. Where two rules
lower it the lower one decides, and of equal ones the first in the order below. Whatever cannot be read allows nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.consent.values import CLASSES, Choice, Mode, Review, Unreadable, lowered
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Mapping

DO_NOT_TRACK: Final = "DO_NOT_TRACK"
_MODES: Final = {
    Mode.UNSET: said("unset"),
    Mode.OFF: said("off"),
    Mode.LOCAL: said("local"),
    Mode.ON: said("on"),
}
_NOT_SET: Final = frozenset({"", "0", "false", "no", "off"})
_UNFIT: Final = re.compile(r"[^A-Z0-9]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What holds now."""

    mode: Mode
    rule: str
    """Which rule decided, in plain words, without a full stop."""
    is_lowered: bool = False
    """Whether another rule than the person's choice decided."""
    is_paused: bool = False
    paused_until_ns: int | None = None
    epoch: int = 0
    kept_epochs: frozenset[int] = frozenset()
    analytics_id: str = ""
    classes: Mapping[str, Mode] = field(default_factory=lambda: MappingProxyType({}))
    """What holds for each class of events."""
    accepted: frozenset[str] | None = None
    review: Review | None = None
    is_readable: bool = True
    """Whether the choice could be read; if not, nothing is destroyed either."""
    refused_classes: frozenset[str] = frozenset()
    """Classes that the person switched off: their events are destroyed, too."""
    is_persons_no: bool = False
    """Whether the person said no: then what waits is destroyed. A rule that only lowers destroys nothing."""

    def may_record(self, retention: str) -> bool:
        """Whether events of a class may be written down now."""
        return not self.is_paused and self.classes.get(retention, self.mode) is not Mode.OFF

    def may_send(self, retention: str) -> bool:
        """Whether events of a class may leave now."""
        return not self.is_paused and self.classes.get(retention, self.mode) is Mode.ON

    @property
    def may_send_anything(self) -> bool:
        """Whether anything may leave now."""
        return any(self.may_send(retention) for retention in CLASSES)


def decide(
    choice: Choice | Unreadable,
    *,
    environ: Mapping[str, str],
    policy: Mode | Unreadable | None,
    app_key: str,
    default: Mode = Mode.UNSET,
    is_first_session: bool = False,
    now_ns: int,
    started_ns: int,
) -> Decision:
    """
    Say what holds now.

    Args:
        choice: What the person chose, as it was read.
        environ: The environment of the process.
        policy: The most that the machine's administrator allows this app; `None`: nothing was said.
        app_key: Names the app's own variable, `<APP>_ANALYTICS`.
        default: What holds without an answer: `UNSET`, or `ON` for an app that is `opt-out`.
        is_first_session: Whether the person has never run the app before; an `opt-out` app then sends nothing.
        now_ns: Now, nanoseconds since 1970.
        started_ns: When the process was started.
    """
    if isinstance(choice, Unreadable):
        return Decision(mode=Mode.OFF, rule=choice.reason, is_lowered=True, is_readable=False)
    mode, rule = _chosen(choice, default, is_first_session=is_first_session)
    is_lowered = False
    for most, why in _limits(environ, policy, app_key):
        less = lowered(mode, most)
        if less is not mode:
            mode, rule, is_lowered = less, why, True
    pause = choice.pause
    is_paused = pause is not None and pause.holds(now_ns=now_ns, started_ns=started_ns)
    return Decision(
        mode=mode,
        rule=rule,
        is_lowered=is_lowered,
        is_paused=is_paused and mode is not Mode.OFF,
        paused_until_ns=pause.until_ns if pause is not None and is_paused else None,
        epoch=choice.epoch,
        kept_epochs=choice.kept_epochs,
        analytics_id=choice.analytics_id,
        classes=MappingProxyType(
            {name: lowered(mode, choice.classes.get(name, Mode.ON)) for name in CLASSES}
        ),
        accepted=choice.accepted,
        review=choice.review,
        refused_classes=frozenset(name for name, said in choice.classes.items() if said is Mode.OFF),
        is_persons_no=choice.mode is Mode.OFF,
    )


def app_variable(app_key: str) -> str:
    """Return the name of an app's own variable: `MY_VIEWER_ANALYTICS` for `my-viewer`."""
    return f"{_UNFIT.sub('_', app_key.upper())}_ANALYTICS"


def _chosen(choice: Choice, default: Mode, *, is_first_session: bool) -> tuple[Mode, str]:
    if choice.mode is not Mode.UNSET:
        return choice.mode, said("you chose '{mode}'", mode=_MODES[choice.mode])
    if default is Mode.ON and not is_first_session:
        return Mode.ON, said("nobody answered, and this app collects unless you say no")
    if default is Mode.ON:
        return Mode.UNSET, said("this is the first session, which never sends")
    return Mode.UNSET, said("nobody has answered yet")


def _limits(
    environ: Mapping[str, str], policy: Mode | Unreadable | None, app_key: str
) -> list[tuple[Mode, str]]:
    found: list[tuple[Mode, str]] = []
    if environ.get(DO_NOT_TRACK, "").strip().lower() not in _NOT_SET:
        found.append((Mode.OFF, said("{name} is set in the environment", name=DO_NOT_TRACK)))
    name = app_variable(app_key)
    if name in environ:
        mode = environ[name].strip().lower()
        if mode in {Mode.OFF, Mode.LOCAL, Mode.ON}:
            found.append((Mode(mode), said("{name} is {mode!r} in the environment", name=name, mode=mode)))
        else:
            why = said(
                "{name} is {mode!r} in the environment, which is none of off, local and on",
                name=name,
                mode=mode,
            )
            found.append((Mode.OFF, why))
    if "CI" in environ:
        found.append((Mode.OFF, said("CI is set in the environment: this is an automatic run")))
    if isinstance(policy, Unreadable):
        found.append((Mode.OFF, policy.reason))
    elif policy is not None:
        found.append(
            (policy, said("the policy of this machine allows '{mode}' at most", mode=_MODES[policy]))
        )
    return found
