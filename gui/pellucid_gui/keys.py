"""What every key does, as data: the actions are made from it, and F1 shows it."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Key(Enum):
    """What a person can do from anywhere in the window by a key; the key and what it does."""

    FILTER = ("Ctrl+F", "Filter the events")
    EVENTS = ("Ctrl+E", "Go to the events")
    DETAIL = ("Ctrl+D", "Go to the chosen event in full")
    PROGRAMS = ("Ctrl+L", "Go to the list of programs")
    FOLLOW = ("Ctrl+End", "Go to the newest event and follow")
    COPY = ("Ctrl+C", "Copy the chosen row as text")
    PAYLOAD = ("Alt+1", "Show the payload")
    PROPERTIES = ("Alt+2", "Show the properties")
    RECORDED = ("Alt+3", "Show the line as recorded")
    FOLDER = ("Ctrl+O", "Open the data folder")
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
    ("Home", "In the table: go to the first event"),
    ("End", "In the table: go to the newest event and follow"),
    ("Down", "In the filter: recent filters"),
    ("Return", "In the filter: go to the events"),
    ("Esc", "In the filter: clear it; in the detail: back to the table"),
)
"""Keys that mean something only where the keyboard is."""
