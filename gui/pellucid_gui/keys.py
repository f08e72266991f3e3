"""What every key does, as data: the actions are made from it, and F1 shows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from pellucid.said import Said, said
from pellucid_gui.translation import translated


class Key(Enum):
    """What a person can do from anywhere in the window by a key; the key and what it does."""

    PAGE_EVENTS = ("Ctrl+1", said("Show the events"))
    PAGE_OUTBOX = ("Ctrl+2", said("Show what leaves next"))
    PAGE_SUMMARY = ("Ctrl+3", said("Show the summary"))
    PAGE_CATALOGUE = ("Ctrl+4", said("Show what may be collected"))
    PAGE_RULES = ("Ctrl+5", said("Show the rules"))
    FILTER = ("Ctrl+F", said("Filter the events, or search the catalogue or the rules"))
    TIMELINE = ("Ctrl+T", said("Go to the timeline"))
    EVENTS = ("Ctrl+E", said("Go to the events"))
    DETAIL = ("Ctrl+D", said("Go to the chosen event in full"))
    PROGRAMS = ("Ctrl+L", said("Go to the list of programs"))
    FOLLOW = ("Ctrl+End", said("Go to the newest event and follow"))
    COPY = ("Ctrl+C", said("Copy the selected rows as text"))
    COPY_JSON = ("Ctrl+Shift+C", said("Copy the selected events as JSON"))
    EXPORT = ("Ctrl+S", said("Export the selected events, or all that are shown, to a file"))
    PAYLOAD = ("Alt+1", said("Show the payload"))
    EXPLAINED = ("Alt+2", said("Show what each field means"))
    RECORDED = ("Alt+3", said("Show the line as recorded"))
    JOURNEY = ("Alt+4", said("Show what became of it, step by step"))
    NEXT_MATCH = ("F3", said("Go to the next place in the event that the filter has found"))
    PREVIOUS_MATCH = ("Shift+F3", said("Go to the one before"))
    SESSIONS = ("Ctrl+Shift+S", said("List the sessions and the processes that wrote them"))
    KEPT = ("Ctrl+K", said("Review what is kept back"))
    FOLDER = ("Ctrl+O", said("Open the data folder"))
    UNDO = ("Ctrl+Z", said("Undo what was just done, as long as that is offered"))
    LOOK = ("Ctrl+Shift+L", said("Light, dark, or as the system"))
    HELP = ("F1", said("Show these keys"))
    QUIT = ("Ctrl+Q", said("Quit"))

    @property
    def sequence(self) -> str:
        """The key, as Qt writes it."""
        return self.value[0]

    @property
    def meaning(self) -> str:
        """What it does."""
        return translated(self.value[1])


@dataclass(frozen=True, slots=True)
class Place:
    """Keys that mean something only where the keyboard is."""

    name: Said
    """Where that is."""
    keys: tuple[tuple[str, Said], ...]
    """Some keys, with `, ` between them, and what they do there."""


EVERYWHERE: Final = Place(
    said("In every part of the window"),
    (
        ("Tab, Shift+Tab", said("Go to what is read next, or before")),
        ("Left, Right", said("Among choices and tabs beside each other: take the next one")),
        ("Return, Space", said("Do what the button, the link or the row is for")),
        ("Menu, Shift+F10", said("Show what can be done with the row")),
    ),
)
TABLE: Final = Place(
    said("In the table of events"),
    (
        ("Return, Space", said("Read the chosen event in full")),
        ("Ctrl+A, Shift+Down", said("Select all events, or one more")),
        ("Esc", said("Leave one of several selected")),
        ("A … Z", said("Go to the next event whose name begins so")),
        ("Home, End", said("Go to the first event; to the newest, and follow")),
    ),
)
TIMELINE: Final = Place(
    said("In the timeline"),
    (
        ("Left, Right", said("Go from bar to bar; with Shift, choose them")),
        ("PgUp, PgDown", said("Go ten bars back or on")),
        ("Home, End", said("Go to the first bar, or the last")),
        ("Return, Space", said("Show only what is chosen")),
        ("Esc", said("Show all times again")),
    ),
)
FILTER: Final = Place(
    said("In the filter"),
    (
        ("Down, Ctrl+Space", said("What it could say; if it is empty, recent filters")),
        ("Up", said("In an empty filter: the one before")),
        ("PgUp, PgDown", said("Through the suggestions, by pages")),
        ("Tab", said("Take the suggestion")),
        ("Return", said("Go to the events")),
        ("Esc", said("Close the suggestions, then clear it")),
    ),
)
FILTER_PART: Final = Place(
    said("On a part of the filter"),
    (
        ("Left, Right", said("Go to the next part")),
        ("Return", said("Change it")),
        ("Delete, Backspace", said("Remove it")),
        ("Esc", said("Back to the filter")),
    ),
)
EVENT: Final = Place(
    said("In the chosen event"),
    (
        ("Esc", said("Back to the table")),
        ("Return, Space", said("Fold or unfold what stands below a heading")),
        ("Left, Right", said("Fold it; unfold it")),
        ("Ctrl+C", said("Copy the selected lines")),
    ),
)
PAYLOAD: Final = Place(
    said("In a payload or a line"),
    (
        ("Ctrl+F", said("Search in it")),
        ("Return, Shift+Return", said("In the search: go on, or back")),
        ("Esc", said("End the search")),
        ("-, +, *", said("Fold what is around the cursor, unfold it, unfold all")),
    ),
)
OTHER_PAGES: Final = Place(
    said("On the other pages"),
    (
        ("Up, Down", said("Go from bar to bar, from row to row")),
        ("Home, End", said("Go to the first, or the last")),
        ("Left, Right", said("Fold or unfold a row that has others below it")),
        ("Return", said("Do what the row is for")),
        ("Delete, Backspace", said("In the outbox: keep the event or the field from leaving")),
    ),
)
DIALOGS: Final = Place(
    said("In dialogs"),
    (
        ("Esc", said("Close it without doing anything; put away a message at the bottom")),
        ("Return", said("In a list: do what comes first")),
        ("F3, Shift+F3", said("Comparing two events: the next difference, or the one before")),
        ("Delete", said("Saved filters: delete the chosen one")),
        ("Alt+Up, Alt+Down", said("Saved filters: move the chosen one")),
    ),
)
PLACES: Final = (
    EVERYWHERE,
    TABLE,
    TIMELINE,
    FILTER,
    FILTER_PART,
    EVENT,
    PAYLOAD,
    OTHER_PAGES,
    DIALOGS,
)
"""All of them, in the order in which they are shown."""
