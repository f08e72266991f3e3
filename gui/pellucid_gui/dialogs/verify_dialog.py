"""Whether what is kept of a program's events is whole: first how far the check is, then what holds and what is broken."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from pellucid.ledger.audit import NO_PROOF
from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import error_text, say, say_count, translated
from pellucid_gui.visible_text import visible
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pellucid.errors import TelemetryError
    from pellucid.ledger.audit import Audit
    from pellucid.ledger.verification import Finding, Verification

_WIDTH_PX: Final = 640
_LIST_PX: Final = 320
_MOST_SESSIONS: Final = 20
_MOST_FINDINGS: Final = 5
_PERMILLE: Final = 1_000


class VerifyDialog(Sheet):
    """
    Shows a check while it runs and what came of it; closing it is the wish to end it.

    Args:
        title: The program.
    """

    again_asked = Signal()
    """A person wants everything to be checked once more."""

    def __init__(self, *, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            icon="shield-check",
            heading=say("What is kept of {title}", title=title),
            width_px=_WIDTH_PX,
            parent=parent,
        )
        self._report = ""
        self._said = self.say("", Part.QUIET)
        self._under_way = QWidget()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, _PERMILLE)
        self.bar.setAccessibleName(self.tr("Checking"))
        self._share = QLabel()
        set_part(self._share, Part.MUTED)
        line = QHBoxLayout(self._under_way)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S)
        line.addWidget(self.bar, 1)
        line.addWidget(self._share)
        self.verdict = Notice()
        self._found = QWidget()
        self._list = QVBoxLayout(self._found)
        self._list.setContentsMargins(0, 0, Space.S, 0)
        self._list.setSpacing(Space.XS)
        self._proof = QLabel(translated(NO_PROOF))
        self._proof.setWordWrap(True)
        set_part(self._proof, Part.MUTED)
        self.body.addWidget(self._under_way)
        self.body.addWidget(self.verdict)
        self.add_scrolled(self._found, name=self.tr("What is wrong"), most_px=_LIST_PX)
        self.body.addWidget(self._proof)
        self.close_button = self.offer(self.tr("Cancel"), part=None, cancel="")
        self.again = self.offer_also(self.tr("Check again"))
        self.again.clicked.connect(self.again_asked)
        self.copy = self.offer_also(self.tr("Copy the report"))
        self.copy.clicked.connect(self._copy)
        self.begin()

    @property
    def report(self) -> str:
        """All that was found, as text; empty as long as the check runs."""
        return self._report

    def begin(self) -> None:
        """Show that a check runs."""
        self._report = ""
        self._said.setText(
            self.tr("Each session's receipts and lines are read and compared. Nothing is changed.")
        )
        self.show_share(0.0)
        self._show_parts(busy=True, has_list=False)

    def show_share(self, share: float) -> None:
        """Say which share of it is done, 0 to 1."""
        self.bar.setValue(round(min(max(share, 0.0), 1.0) * _PERMILLE))
        self._share.setText(self.tr("{share} checked").format(share=f"{int(share * 100)} %"))

    def show_audit(self, audit: Audit) -> None:
        """Show what was found, the broken sessions first."""
        noted = [each for each in audit.sessions if each.whole and each.notes]
        self._said.setText(self._counted(audit))
        if audit.whole:
            self.verdict.say(self.tr("All that can be checked holds."), tone=Tone.INFO)
        else:
            self.verdict.say(self._wrong_words(audit), tone=Tone.FAIL)
        self._clear()
        if audit.of_list is not None:
            self._add_block(self.tr("The list of sessions that were let go"), (audit.of_list,), ())
        shown = [*audit.broken, *noted][:_MOST_SESSIONS]
        for each in shown:
            self._add_block(self.tr("Session {name}").format(name=each.session), each.findings, each.notes)
        left = len(audit.broken) + len(noted) - len(shown)
        if left:
            text = say_count(
                "One more session has something to tell; the copied report has all of it.",
                "{n:,} more sessions have something to tell; the copied report has all of it.",
                left,
            )
            self._add(text, Part.MUTED)
        self._report = "\n".join(_report(f"{self.verdict.text} {self._said.text()}.", audit))
        self._show_parts(busy=False, has_list=bool(shown or audit.of_list))

    def show_error(self, error: TelemetryError) -> None:
        """Say why nothing could be checked, and what can be done."""
        self.verdict.say(error_text(error), tone=Tone.FAIL)
        self._report = self.verdict.text
        self._clear()
        self._show_parts(busy=False, has_list=False)

    def _counted(self, audit: Audit) -> str:
        return say(
            "Sessions checked: {sessions:,} · lines: {lines:,} · digests compared: {digests:,}",
            sessions=len(audit.sessions),
            lines=sum(each.lines for each in audit.sessions),
            digests=sum(each.checked for each in audit.sessions),
        )

    def _wrong_words(self, audit: Audit) -> str:
        if audit.of_list is None:
            return say_count("One session is broken.", "{n:,} sessions are broken.", len(audit.broken))
        if not audit.broken:
            return self.tr("The list of sessions that were let go is broken; the sessions themselves hold.")
        return say_count(
            "The list of sessions that were let go is broken, and so is one session.",
            "The list of sessions that were let go is broken, and so are {n:,} sessions.",
            len(audit.broken),
        )

    def _show_parts(self, *, busy: bool, has_list: bool) -> None:
        self._under_way.setVisible(busy)
        self.verdict.setVisible(not busy)
        self._proof.setVisible(not busy)
        self.show_scrolled(on=has_list)
        self.close_button.setText(self.tr("Cancel") if busy else self.tr("Close"))
        for button in (self.again, self.copy):
            button.setVisible(not busy)
        self.close_button.setFocus()
        if self.isVisible():
            self.fit()

    def _add_block(self, title: str, findings: tuple[Finding, ...], notes: tuple[str, ...]) -> None:
        if self._list.count():
            self._list.addSpacing(Space.S)
        self._add(visible(title), Part.STRONG)
        shown = findings[:_MOST_FINDINGS]
        for finding, following in zip_longest(shown, shown[1:]):
            self._add(f"{visible(translated(finding.sentence))}.")
            place = ElidedLabel(visible(str(finding.file)), part=Part.CODE)
            place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._list.addWidget(place)
            if finding.remedy and (following is None or following.remedy != finding.remedy):
                self._add(visible(translated(finding.remedy)), Part.MUTED)
        left = len(findings) - _MOST_FINDINGS
        if left > 0:
            text = say("There is more of it ({count:,}); the copied report has all.", count=left)
            self._add(text, Part.MUTED)
        for note in notes:
            self._add(self.tr("No fault: {note}.").format(note=visible(translated(note))), Part.MUTED)

    def _add(self, text: str, part: Part | None = None) -> None:
        self._list.addWidget(self.paragraph(text, part))

    def _clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def _report(verdict: str, audit: Audit) -> Iterator[str]:
    yield verdict
    yield NO_PROOF
    if audit.of_list is not None:
        yield from ("", *_lines_of(audit.of_list))
    for each in audit.sessions:
        yield ""
        yield from _of_session(each)


def _of_session(found: Verification) -> Iterator[str]:
    yield (
        f"{visible(found.session)}: {'whole' if found.whole else 'broken'}, {found.lines:,} lines, "
        f"{found.receipts:,} receipts, {found.checked:,} digests compared, head {found.head or 'none'}"
    )
    for finding in found.findings:
        yield from _lines_of(finding)
    for note in found.notes:
        yield f"  Note: {visible(note)}."


def _lines_of(finding: Finding) -> Iterator[str]:
    yield f"  - {visible(finding.sentence)}."
    yield f"    {visible(str(finding.file))}"
    if finding.remedy:
        yield f"    {visible(finding.remedy)}"
