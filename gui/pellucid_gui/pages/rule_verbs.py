"""Changing a person's rules, in tasks; each change is told, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from pellucid_gui.models.rule_words import changed_text, cleared_text, undone_text
from pellucid_gui.translation import error_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError
    from pellucid.rules.parts import Part
    from pellucid.rules.values import Rules, Treatment
    from pellucid.sending.taking_back import Returned
    from pellucid.view.rule_change import RulesChanged
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks


class RuleVerbs(QObject):
    """
    What can be done with rules.

    Args:
        side: The program's; where what was done is told.
        tasks: Where rules and receipts are written.
    """

    changed = Signal()
    """The rules may be others now."""
    failed = Signal(object)
    """A `TelemetryError`: they are as they were, or not all that follows was done."""

    def __init__(self, *, side: OwnSide, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._tasks = tasks
        self._running = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._running > 0

    def choose(self, part: Part, treatment: Treatment, *, title: str) -> None:
        """Do something else with a part; `title` is what a person calls it."""
        self._change(
            lambda rules: part.ruled(rules, treatment),
            lambda done: changed_text(title, treatment, batches=done.batches),
        )

    def clear(self, *, replace_broken: bool = False) -> None:
        """Take all rules away; those that cannot be read are kept aside if the person agreed to do without them."""
        from pellucid.rules import Rules  # noqa: PLC0415 - when it is asked for

        self._change(
            lambda _rules: Rules(),
            lambda done: cleared_text(done.before.count, batches=done.batches),
            replace_broken=replace_broken,
        )

    def _change(
        self,
        change: Callable[[Rules], Rules],
        say: Callable[[RulesChanged], str],
        *,
        replace_broken: bool = False,
    ) -> None:
        app, parts = self._side.app, self._side.parts

        def carry_out() -> RulesChanged:
            from pellucid.view.rule_change import change_rules  # noqa: PLC0415 - in the task

            return change_rules(app, ledger=parts.ledger(), change=change, replace_broken=replace_broken)

        def done(changed: RulesChanged) -> None:
            self._end()
            if changed.rules != changed.before:
                self._side.page.toasts.show(say(changed), undo=lambda: self._take_back(changed))

        self._running += 1
        self._tasks.start(carry_out, done=done, failed=self._on_failed)

    def _take_back(self, changed: RulesChanged) -> None:
        app, parts = self._side.app, self._side.parts

        def carry_out() -> Returned:
            from pellucid.view.rule_change import take_back_rules  # noqa: PLC0415 - in the task

            return take_back_rules(app, ledger=parts.ledger(), changed=changed, choice=parts.store().read())

        def done(returned: Returned) -> None:
            self._end()
            self._side.page.toasts.show(undone_text(returned.back))

        def failed(error: TelemetryError) -> None:
            self._end()
            self._side.page.toasts.show(error_text(error))

        self._running += 1
        self._tasks.start(carry_out, done=done, failed=failed)

    def _on_failed(self, error: TelemetryError) -> None:
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._running -= 1
        self._side.read_again()
        self.changed.emit()
