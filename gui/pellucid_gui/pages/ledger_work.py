"""Work with the ledger that a person asks for on a page; a task does it, and the page tells what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from pellucid.errors import TelemetryError
    from pellucid.ledger.ledger import Ledger
    from pellucid_gui.pages.own_side import OwnSide
    from pellucid_gui.tasks import Tasks

T = TypeVar("T")

_NOTICE: Final = "event-verb"


class LedgerWork:
    """
    Starts such work; a failure stands on the page until something succeeds.

    Args:
        side: Whose ledger; it is read again in either case.
        tasks: Where the work is done.
    """

    def __init__(self, *, side: OwnSide, tasks: Tasks) -> None:
        self._side = side
        self._tasks = tasks

    def start(self, work: Callable[[Ledger], T], tell: Callable[[T], object]) -> None:
        """
        Start some.

        Args:
            work: Called in the task.
            tell: Called with what it returned, once that is done.
        """
        parts, page = self._side.parts, self._side.page

        def done(outcome: T) -> None:
            page.notices.withdraw(_NOTICE)
            self._side.read_again()
            tell(outcome)

        def failed(error: TelemetryError) -> None:
            page.notices.say_error(_NOTICE, error)
            self._side.read_again()

        self._tasks.start(lambda: work(parts.ledger()), done=done, failed=failed)
