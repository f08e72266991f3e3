"""What every key does, as data: the actions are made from it, and F1 shows it."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Key(Enum):
    """What a person can do from anywhere in the window by a key; the key and what it does."""

    PAGE_EVENTS = ("Ctrl+1", "Show the events")
    PAGE_SUMMARY = ("Ctrl+2", "Show the summary")
    PAGE_CATALOGUE = ("Ctrl+3", "Show what may be collected")
    FILTER = ("Ctrl+F", "Filter the events, or search the catalogue")
    TIMELINE = ("Ctrl+T", "Go to the timeline")
    EVENTS = ("Ctrl+E", "Go to the events")
    DETAIL = ("Ctrl+D", "Go to the chosen event in full")
    PROGRAMS = ("Ctrl+L", "Go to the list of programs")
    FOLLOW = ("Ctrl+End", "Go to the newest event and follow")
    COPY = ("Ctrl+C", "Copy the selected rows as text")
    COPY_JSON = ("Ctrl+Shift+C", "Copy the selected events as JSON")
    EXPORT = ("Ctrl+S", "Export the selected events, or all that are shown, to a file")
    PAYLOAD = ("Alt+1", "Show the payload")
    EXPLAINED = ("Alt+2", "Show what each field means")
    RECORDED = ("Alt+3", "Show the line as recorded")
    JOURNEY = ("Alt+4", "Show what became of it, step by step")
    NEXT_MATCH = ("F3", "Go to the next place in the event that the filter has found")
    PREVIOUS_MATCH = ("Shift+F3", "Go to the one before")
    SESSIONS = ("Ctrl+Shift+S", "List the sessions and the processes that wrote them")
    KEPT = ("Ctrl+K", "Review what is kept back")
    FOLDER = ("Ctrl+O", "Open the data folder")
    UNDO = ("Ctrl+Z", "Undo what was just done, as long as that is offered")
    LOOK = ("Ctrl+Shift+L", "Light, dark, or as the system")
    HELP = ("F1", "Show these keys")
    QUIT = ("Ctrl+Q", "Quit")

    @property
    def sequence(self) -> str:
        """The key, as Qt writes it."""
        return self.value[0]

    @property
    def meaning(self) -> str:
        """What it does."""
        return self.value[1]


WITHIN: Final = (
    ("Return, Space", "In the table: read the chosen event in full"),
    ("Menu, Shift+F10", "In the table: the event's menu"),
    ("Ctrl+A, Shift+Down", "In the table: select all events, or one more; Esc leaves one"),
    ("A … Z", "In the table: go to the next event whose name begins so"),
    ("Home", "In the table: go to the first event"),
    ("End", "In the table: go to the newest event and follow"),
    ("Left, Right", "In the timeline: go from bar to bar; with Shift, choose them"),
    ("Return", "In the timeline: show only what is chosen"),
    ("Esc", "In the timeline: show all times again"),
    ("Down, Ctrl+Space", "In the filter: what it could say; if it is empty, recent filters"),
    ("Tab", "In the filter: take the suggestion"),
    ("Up", "In an empty filter: the one before"),
    ("Return", "In the filter: go to the events"),
    ("Esc", "In the filter: close the suggestions, then clear it; in the detail: back to the table"),
    ("Ctrl+F", "In the payload or the line: search in it; Return goes on, Esc ends it"),
    ("-, +, *", "In the payload: fold what is around the cursor, unfold it, unfold all"),
    ("Delete", "On a part of the filter: remove it"),
)
"""Keys that mean something only where the keyboard is."""
