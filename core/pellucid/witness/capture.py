"""
One session of a watched program: what its files held at each look, brought into the ledger.

Looking and settling are apart, each in a thread of its own. `look` only reads, so that many files can be read within
the fraction of a millisecond that their lines may live; `settle` writes, by one rule: *the ledger's queued lines of a
session are exactly what its live file holds*.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from pellucid.errors import LedgerError
from pellucid.witness.off_beat import BeatEar
from pellucid.witness.session_file import Glance, SessionFile, identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from pellucid.ledger.queued_lines import Unmatched
    from pellucid.ledger.session_writer import SessionWriter
    from pellucid.lines import Line
    from pellucid.witness.sentries import Sighting

Why: TypeAlias = Literal["emptied", "replaced", "deleted", "found gone"]
"""Why lines left the queue, in the words of a `released` receipt."""

_MOST_REPEATS: Final = 4


class Step:
    """
    What one look found: a stretch of a file, the loss of a file's name, or (`None`) no file at all.

    Args:
        seen: What was found.
    """

    __slots__ = ("seen", "size_bytes")

    def __init__(self, seen: Glance | SessionFile | None) -> None:
        self.seen = seen
        self.size_bytes = len(seen.content) if isinstance(seen, Glance) else 0


class Capture:
    """
    Follows one session across rename, truncation, replacement and deletion of its file.

    The thread that looks owns the files and adds steps at one end; the thread that settles owns the writer and takes
    steps from the other. Files are closed only while nothing `is_pending`.

    Args:
        session: The session's true name.
        path: The file that the program keeps it in.
        open_writer: Opens the session in the ledger; called when there is something to compare or to write.
        keeps_files: Whether files stay open after they were settled; not if another process looks at them.
    """

    def __init__(
        self, *, session: str, path: Path, open_writer: Callable[[], SessionWriter], keeps_files: bool = True
    ) -> None:
        self.session = session
        self.path = path
        self.file: SessionFile | None = None
        """The one that has the session's name now."""
        self.orphans: list[SessionFile] = []
        """Those that lost the name and may still be written to."""
        self.writer: SessionWriter | None = None
        self._open_writer = open_writer
        self._keeps_files = keeps_files
        self.seen_bytes = 0
        """How much all looks together have read; counted by the thread that looks."""
        self.settled_bytes = 0
        """How much of that is settled; counted by the thread that settles."""
        self.ear = BeatEar()
        """Hears when the file with the session's name was emptied."""
        self.last_line = b""
        """The last line that was copied, without its newline."""
        self._first_line: bytes | None = None
        self._copied = 0
        self._steps: deque[Step] = deque()
        self._why: Why = "found gone"
        self._may_be_queued = True

    def adopt(self, file: SessionFile) -> None:
        """Take over a file that was opened before it had the session's name."""
        file.path = self.path
        file.is_newborn = True
        self.file = file

    def peek(self) -> bool:
        """
        Read what the file with the session's name holds, and think later: `look` has to follow.

        Returns:
            Whether that was all there is to read: not if it has no such file open, or others beside it.
        """
        file = self.file
        if file is None or file.descriptor is None:
            return False
        self._glance(file)
        return not self.orphans

    def insert(self, sighting: Sighting) -> bool:
        """
        Take in what another process saw of one of the files, between the looks before and after it.

        Returns:
            Whether it is one of them.
        """
        files = (*self.orphans, *([self.file] if self.file is not None else ()))
        file = next((each for each in files if each.identity == sighting.post.identity), None)
        if file is None:
            return False
        seen = Glance(file=file, start=0, content=sighting.content, cut=False, number=sighting.number)
        later = (
            index
            for index, step in enumerate(self._steps)
            if step.seen is file or (isinstance(step.seen, Glance) and step.seen.number > seen.number)
        )
        step = Step(seen)
        self._steps.insert(next(later, len(self._steps)), step)
        self.seen_bytes += step.size_bytes
        return True

    def look(self) -> None:
        """
        Read what the session's files hold now; nothing is written.

        Raises:
            OSError: No descriptor is left to open a file with.
        """
        for orphan in self.orphans:
            self._glance(orphan)
        if self.file is not None:
            self._glance(self.file)
        try:
            identity = identity_of(self.path)
        except OSError:
            return  # no news is no deletion
        if self.file is not None and identity != self.file.identity:
            self._lose(self.file)
        if self.file is None and identity is not None:
            self.file = SessionFile.open(self.path)
            if self.file is not None:
                self._glance(self.file)
        elif identity is None and self._may_be_queued and not self._steps and not self.orphans:
            self._steps.append(Step(None))

    def settle(self, *, distinct_id: str | None) -> None:
        """
        Bring what was seen into the ledger.

        Args:
            distinct_id: What the program's config holds now.

        Raises:
            LedgerError: Not all could be written; what is left stays for the next call.
        """
        while self._steps:
            step = self._steps[0]
            if isinstance(step.seen, Glance):
                if step.seen.emptied is not None and not step.seen.file.lost:
                    self.ear.hear(*step.seen.emptied)
                if not self._is_superseded(step.seen):
                    self._settle_glance(step.seen, distinct_id)
                if not self._keeps_files:
                    step.seen.file.rest()
            elif step.seen is not None:
                self._settle_loss(step.seen, distinct_id)
            elif self.file is None:
                self.release_all(self._why, distinct_id=distinct_id)
            self.settled_bytes += step.size_bytes
            self._steps.popleft()

    def take_copied(self) -> int:
        """Return how many lines were appended to the ledger since the last call."""
        copied, self._copied = self._copied, 0
        return copied

    def take_first_line(self) -> bytes | None:
        """Return the first line that was copied, once."""
        line, self._first_line = self._first_line, None
        return line

    def take_steps(self) -> list[Step]:
        """Hand over what was seen, to be settled by a capture in another process."""
        steps: list[Step] = []
        while self._steps:
            step = self._steps[0]
            if not (isinstance(step.seen, Glance) and self._is_superseded(step.seen)):
                steps.append(step)
            self._steps.popleft()
        return steps

    def add_steps(self, steps: Iterable[Step]) -> None:
        """Take over what another process has seen."""
        for step in steps:
            self.seen_bytes += step.size_bytes
            self._steps.append(step)

    def release_all(self, why: Why, *, distinct_id: str | None) -> None:
        """
        Release whatever the ledger has queued.

        Raises:
            LedgerError: It could not be written.
        """
        if self._may_be_queued:
            writer = self._opened_writer()
            writer.release(list(writer.queued), why=why, distinct_id=distinct_id)
            self._may_be_queued = False

    @property
    def is_pending(self) -> bool:
        """Whether anything was seen that is not settled."""
        return bool(self._steps)

    @property
    def is_over(self) -> bool:
        """Whether there is no file left to look at and nothing to settle."""
        return self.file is None and not self.orphans and not self._steps

    def part_with(self, orphan: SessionFile) -> None:
        """Close a file that lost its name and is not written to any more; only while nothing is pending."""
        self.orphans.remove(orphan)
        orphan.rest()
        self._steps.append(Step(orphan))

    def rest(self) -> None:
        """Give back what the ledger's writer holds in memory, until there is something to write again."""
        writer, self.writer = self.writer, None
        if writer is not None:
            writer.close()

    def close(self) -> None:
        """Close all files."""
        for file in (*self.orphans, *([self.file] if self.file else ())):
            file.rest()
        self.rest()

    def _opened_writer(self) -> SessionWriter:
        if self.writer is None:
            self.writer = self._open_writer()
        return self.writer

    def _glance(self, file: SessionFile) -> None:
        glance = file.glance()
        if glance is not None:
            self.seen_bytes += len(glance.content)
            self._steps.append(Step(glance))

    def _is_superseded(self, glance: Glance) -> bool:
        """Whether the next look saw all that this one did, and perhaps more."""
        following = self._steps[1].seen if len(self._steps) > 1 else None
        return (
            isinstance(following, Glance)
            and following.file is glance.file
            and following.start == glance.start
            and following.content.startswith(glance.content)
        )

    def _lose(self, file: SessionFile) -> None:
        self.file = None
        if file.descriptor is not None:
            self.orphans.append(file)
        self._steps.append(Step(file))

    def _settle_loss(self, file: SessionFile, distinct_id: str | None) -> None:
        self._keep_torn(file)
        file.lost = True
        self.ear.forget()
        if self.file is None:
            self.release_all("deleted", distinct_id=distinct_id)
            self._why = "emptied"
        else:
            # What the new file does not hold is released when its first look is settled, which comes next.
            self._why = "replaced"

    def _settle_glance(self, glance: Glance, distinct_id: str | None) -> None:
        # A look from before an earlier one was read on: what it misses is no news, what it shows may be old.
        is_stale = glance.number < glance.file.newest
        unsettled = glance.file.glance() if is_stale else glance
        for _ in range(
            _MOST_REPEATS
        ):  # if it changes faster than it can be read, the next look goes on from here
            if unsettled is None:
                return
            if unsettled.file.remembers(unsettled):
                unsettled = self._take(unsettled, None)
            else:
                unsettled = self._merge(unsettled, distinct_id)

    def _take(self, glance: Glance, unmatched: Unmatched | None) -> Glance | None:
        """
        Append the lines that are new, and read on while the file goes on.

        Returns:
            A look that no longer fits what was taken before it; `None` if all is taken.
        """
        file = glance.file
        while True:
            lines = file.finished(glance)
            if lines and file.is_newborn:
                self._opened_writer().begin_at_birth()
            self._append(lines, unmatched)
            file.is_newborn = file.is_newborn and not lines
            moved = file.advance(glance)
            if not glance.cut:
                return None
            if not moved:
                long = file.long_line()
                if long is None:
                    return None
                self._append([long.line] if long.line else [], unmatched)
                file.advance_over(long)
            following = file.glance()
            if following is None:
                return None
            # From here on the first look counts for nothing: what is taken now lies beyond it.
            self._steps[0].seen = following
            if not file.remembers(following):
                return following
            glance = following

    def _merge(self, glance: Glance, distinct_id: str | None) -> Glance | None:
        """Compare all that the file holds with all that the ledger has queued; as `_take`."""
        file = glance.file
        self._keep_torn(file)
        file.forget()
        whole = glance if glance.start == 0 else file.glance()
        if whole is None:
            return None
        self._steps[0].seen = whole
        # The queue is that of the file with the session's name, as long as there is one.
        is_queue = self._may_be_queued and (not file.lost or self.file is None)
        unmatched = self._opened_writer().queued.unmatched() if is_queue else None
        try:
            again = self._take(whole, unmatched)
            if again is not None:
                file.forget()  # it changed on the way: nothing is known to be gone yet
            elif unmatched is not None:
                writer = self._opened_writer()
                writer.release(unmatched.left(), why=self._why, distinct_id=distinct_id)
                self._may_be_queued = bool(writer.queued)
        except LedgerError:
            file.forget()  # so that the next try compares everything once more
            raise
        if again is None:
            self._why = "emptied"
        return again

    def _keep_torn(self, file: SessionFile) -> None:
        """Copy an unfinished line whose end will never come."""
        line = None if file.lost else file.torn_line()
        if line is not None:
            self._append_run([line], end=line.offset + len(line.raw))
            file.torn = b""

    def _append(self, lines: Sequence[Line], unmatched: Unmatched | None) -> None:
        run: list[Line] = []
        for line in lines:
            if unmatched is None or not unmatched.match(line.raw):
                run.append(line)
            elif run:
                self._append_run(run, end=_end(run[-1]))
                run = []
        if run:
            self._append_run(run, end=_end(run[-1]))

    def _append_run(self, lines: Sequence[Line], *, end: int) -> None:
        self._may_be_queued = True
        self._opened_writer().append([line.raw for line in lines], source_bytes=(lines[0].offset, end))
        if not self.last_line:
            self._first_line = lines[0].raw
        self.last_line = lines[-1].raw
        self.ear.hear_line()
        self._copied += len(lines)


def _end(line: Line) -> int:
    return line.offset + len(line.raw) + 1
