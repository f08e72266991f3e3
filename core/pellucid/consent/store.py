"""
What a person can choose for an embedded app, and what each choice changes beside itself.

How it is kept on disk is the business of `choice_file`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from pellucid.consent.choice_file import ChoiceFile
from pellucid.consent.values import CLASSES, Choice, Mode, Pause, Review, Unreadable
from pellucid.errors import UsageError
from pellucid.identity import new_analytics_id
from pellucid.said import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.apps import EmbeddedApp
    from pellucid.clock import Clock

_NS_PER_S: Final = 1_000_000_000
_ADDRESS: Final = re.compile(r"[^\s@\x00-\x1f\x7f]+@[^\s@\x00-\x1f\x7f]+")


class ConsentStore:
    """
    What one app's person chose, in its `analytics.json`.

    Args:
        app: Whose.
        clock: Dates answers and pauses.
        set_aside: Keeps the bytes of a broken file that the person agreed to replace; without it, they are lost.
    """

    def __init__(
        self, app: EmbeddedApp, *, clock: Clock, set_aside: Callable[[bytes], object] | None = None
    ) -> None:
        self._file = ChoiceFile(app, set_aside=set_aside)
        self._clock = clock

    def read(self) -> Choice | Unreadable:
        """Return what was chosen; costs one `stat` unless the file has changed. Never raises."""
        return self._file.read()

    def ensure_id(self, *, replace_broken: bool = False) -> Choice:
        """
        Return the choice with its id, which is made if there is none yet.

        Raises:
            ConfigError: It cannot be written.
        """
        known = self.read()
        if isinstance(known, Choice) and known.analytics_id:
            return known
        return self._change(lambda choice: choice, replace_broken=replace_broken)

    def begin_session(self) -> Choice:
        """
        Count a start of the app, which an `opt-out` app's first session is told by.

        Raises:
            ConfigError: It cannot be written.
        """
        return self._change(lambda choice: replace(choice, sessions_begun=choice.sessions_begun + 1))

    def set_mode(
        self, mode: Mode, *, accepted: frozenset[str] | None = None, replace_broken: bool = False
    ) -> Choice:
        """
        Write down what the person chose: off, local or on.

        Args:
            mode: Not `UNSET`, which is what was before.
            accepted: The parts of the catalogue that the person has seen, if they were shown.
            replace_broken: The person agreed that a file which cannot be read is replaced.

        Raises:
            UsageError: That is no choice.
            ConfirmationNeeded: The file cannot be read, and the person has not agreed to its replacement.
            ConfigError: It cannot be written.
        """
        if mode is Mode.UNSET:
            raise UsageError(said("An answer cannot be taken back to none"), said("Choose off, local or on."))

        def change(choice: Choice) -> Choice:
            is_other = mode is not choice.mode
            return replace(
                choice,
                mode=mode,
                epoch=choice.epoch + is_other,
                kept_epochs=frozenset() if is_other else choice.kept_epochs,
                answered_at_ns=self._clock.now_ns(),
                accepted=choice.accepted if accepted is None else accepted,
                pause=None if is_other else choice.pause,
            )

        return self._change(change, replace_broken=replace_broken)

    def take_back(self, made: Choice, before: Choice) -> Choice:
        """
        Choose again what was chosen before, if nothing else was chosen since.

        What was recorded in between belongs to a consent of its own, which is closed by this; what a change has
        destroyed stays destroyed.

        Args:
            made: What the change to be taken back returned.
            before: What held before it.

        Raises:
            UsageError: There was no answer before, or something else was chosen meanwhile; what holds now stays.
            ConfigError: The file cannot be read or written.
        """
        if before.mode is Mode.UNSET and made.mode is not Mode.UNSET:
            raise UsageError(said("An answer cannot be taken back to none"), said("Choose off, local or on."))

        def change(choice: Choice) -> Choice:
            if _chosen_in(choice) != _chosen_in(made):
                raise UsageError(said("Something else was chosen meanwhile, so nothing was undone"))
            is_other = before.mode is not choice.mode
            return replace(
                choice,
                mode=before.mode,
                classes=before.classes,
                epoch=choice.epoch + is_other,
                kept_epochs=frozenset() if is_other else choice.kept_epochs,
                answered_at_ns=before.answered_at_ns,
                accepted=before.accepted,
                pause=before.pause,
                review=before.review,
                email=before.email,
            )

        return self._change(change)

    def set_class(self, name: str, mode: Mode) -> Choice:
        """
        Choose for one class of events; what is more than the choice for all has no effect.

        Raises:
            UsageError: There is no such class, or that is no choice.
            ConfigError: The file cannot be read or written.
        """
        if name not in CLASSES or mode is Mode.UNSET:
            raise UsageError(
                said("There is no class {name!r}, or no mode {value!r} for it", name=name, value=mode.value)
            )
        return self._change(
            lambda choice: replace(choice, classes=MappingProxyType({**choice.classes, name: mode}))
        )

    def new_id(self, *, keep_queued: bool) -> Choice:
        """
        Choose a new random id; what was sent stays linked to the old one, and so does an e-mail address.

        Args:
            keep_queued: Whether events that wait are sent nevertheless, under the id they were recorded with.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        return self._change(
            lambda choice: replace(
                choice,
                analytics_id=new_analytics_id(),
                email=None,  # it would link the two
                epoch=choice.epoch + 1,
                kept_epochs=choice.kept_epochs | {choice.epoch} if keep_queued else frozenset(),
            )
        )

    def pause(self, seconds: float | None) -> Choice:
        """
        Record and send nothing for a while; `None`: until the app is started again.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        now_ns = self._clock.now_ns()
        until_ns = None if seconds is None else now_ns + round(seconds * _NS_PER_S)
        return self._change(lambda choice: replace(choice, pause=Pause(since_ns=now_ns, until_ns=until_ns)))

    def resume(self) -> Choice:
        """
        End a pause.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        return self._change(lambda choice: replace(choice, pause=None))

    def set_review(self, review: Review | None) -> Choice:
        """
        Choose how long a batch can be seen before it leaves; `None`: as the app has it.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        return self._change(lambda choice: replace(choice, review=review))

    def accept(self, parts: frozenset[str]) -> Choice:
        """
        Write down which parts of the catalogue the person has seen; what is new in it is collected from then on.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        return self._change(lambda choice: replace(choice, accepted=(choice.accepted or frozenset()) | parts))

    def set_email(self, address: str | None) -> Choice:
        """
        Attach an e-mail address, or remove it.

        Raises:
            UsageError: That is no e-mail address.
            ConfigError: The file cannot be read or written.
        """
        if address is not None and not _ADDRESS.fullmatch(address):
            raise UsageError(
                said("{address!r} is not an e-mail address", address=address),
                said("Give one of the form name@example.com."),
            )
        return self._change(lambda choice: replace(choice, email=address))

    def told(self) -> bool:
        """
        Write down that the disclaimer is being shown.

        Returns:
            Whether it was not shown before: of several processes, one is told so.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        is_first = False

        def change(choice: Choice) -> Choice:
            nonlocal is_first
            is_first = choice.told_at_ns is None
            return replace(choice, told_at_ns=choice.told_at_ns or self._clock.now_ns())

        self._change(change)
        return is_first

    def not_told(self) -> None:
        """
        Write down that the disclaimer could not be shown after all; the next start tries again.

        Raises:
            ConfigError: The file cannot be read or written.
        """
        self._change(lambda choice: replace(choice, told_at_ns=None))

    def _change(self, change: Callable[[Choice], Choice], *, replace_broken: bool = False) -> Choice:
        def with_id(choice: Choice) -> Choice:
            known = choice if choice.analytics_id else replace(choice, analytics_id=new_analytics_id())
            return change(known)

        return self._file.change(with_id, replace_broken=replace_broken)


def _chosen_in(choice: Choice) -> tuple[object, ...]:
    """Return all that a person decides in a choice; what the app counts in it is left out."""
    return (
        choice.mode,
        choice.epoch,
        dict(choice.classes),
        choice.analytics_id,
        choice.email,
        choice.accepted,
        choice.pause,
        choice.review,
    )
