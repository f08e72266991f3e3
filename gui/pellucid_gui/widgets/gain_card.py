"""One thing that a catalogue collects more than before, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from pellucid.catalogue.difference import GainKind
from pellucid.catalogue.values import Retention
from pellucid.said import said
from pellucid_gui.style_sheet import Part, set_part
from pellucid_gui.tokens import Space
from pellucid_gui.translation import say, translated
from pellucid_gui.widgets.catalogue_view import CLASS_LOWER, EventCard, FieldList

if TYPE_CHECKING:
    from pellucid.catalogue.difference import Gain

_WITH_EACH: Final = said("With each event")


class GainCard(QWidget):
    """
    Shows what is new, as the catalogue declares it now.

    Args:
        gain: What is collected more.
    """

    def __init__(self, gain: Gain) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.HAIR)
        caption = QLabel(gain_caption(gain))
        set_part(caption, Part.CAPTION)
        column.addWidget(caption)
        if gain.event is not None:
            only = None if gain.kind is GainKind.EVENT else [] if gain.field is None else [gain.field]
            column.addWidget(EventCard(gain.event, only=only))
        elif gain.field is not None:
            heading = QLabel(translated(_WITH_EACH))
            set_part(heading, Part.STRONG)
            column.addSpacing(Space.XS)
            column.addWidget(heading)
            column.addSpacing(Space.XS)
            column.addWidget(FieldList([gain.field]))
        else:
            rule = QLabel(gain.name)
            set_part(rule, Part.CODE)
            column.addWidget(rule)


def gain_caption(gain: Gain) -> str:
    """Say in what way something is more."""
    before, after = ", ".join(gain.before), ", ".join(gain.after)
    words = [_class_word(name) for name in (*gain.before[:1], *gain.after[:1])]
    return {
        GainKind.EVENT: say("New event"),
        GainKind.FIELD: say("New field"),
        GainKind.CLASS: say(
            "Counted among {before} before, among {after} now", before=words[0], after=words[-1]
        )
        if len(words) > 1
        else say("Counted among {after} now", after="".join(words)),
        GainKind.PLAIN: say("Hashed before, plain now"),
        GainKind.TYPE: say("{before} before, {after} now", before=before, after=after),
        GainKind.VALUES: say("Further values: {after}", after=after)
        if after
        else say("Any value instead of a few"),
        GainKind.LENGTH: say(
            "Up to {before} characters before, up to {after} now", before=before, after=after
        )
        if after
        else say("Up to {before} characters before, any number now", before=before),
        GainKind.RULE: say("A rule of the guard takes out less: {after}", after=after),
    }[gain.kind]


def gain_name(gain: Gain) -> str:
    """Name what is new in a few words, for a sentence that lists several."""
    if gain.kind is GainKind.EVENT and gain.event is not None:
        return translated(gain.event.title)
    if gain.field is not None and gain.event is not None:
        return say("{name} of {title}", name=gain.field.name, title=translated(gain.event.title))
    return gain.field.name if gain.field is not None else gain.name


def _class_word(name: str) -> str:
    return translated(CLASS_LOWER[Retention(name)]) if name in set(Retention) else name
