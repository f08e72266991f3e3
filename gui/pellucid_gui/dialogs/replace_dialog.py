"""Asks before a file that nobody can read is replaced by a fresh one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pellucid_gui.dialogs.sheet import Sheet
from pellucid_gui.style_sheet import Part
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.elided_label import ElidedLabel
from pellucid_gui.widgets.notice import Notice, Tone

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget


class ReplaceDialog(Sheet):
    """
    Says what is broken, what a fresh file means, and where the broken one is kept.

    Args:
        heading: The question.
        title: The program.
        reason: What is broken; names the file and the cause, without a full stop.
        meaning: What holds until then, and what the fresh file says; a paragraph each.
        kept_in: The folder where the broken file is kept.
        action: What the button does.
    """

    def __init__(
        self,
        *,
        heading: str,
        title: str,
        reason: str,
        meaning: Iterable[str],
        kept_in: Path,
        action: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(icon="triangle-alert", ink="waiting", heading=heading, parent=parent)
        self.body.addWidget(Notice(f"{translated(reason)}.", tone=Tone.FAIL))
        for text in meaning:
            self.say(text)
        self.say(say("The broken file is kept as it is. Only you can read it there:"), Part.QUIET)
        self.body.addWidget(ElidedLabel(str(kept_in), part=Part.CODE))
        self.setAccessibleDescription(f"{title}: {translated(reason)}")
        self.offer(action)
