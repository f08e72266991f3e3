"""The keys: each is one that Qt knows, none does two things, and each that anything listens to is told of."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QKeySequence

import pellucid_gui
from pellucid_gui import keys
from pellucid_gui.keys import PLACES, Key, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(pellucid_gui.__file__).parent
TOLD: dict[str, tuple[Place, ...]] = {
    "dialogs/first_run_dialog.py": (),
    "pages/app_page.py": (keys.EVENT,),
    "widgets/choice_row.py": (),
    "widgets/count_bars.py": (keys.OTHER_PAGES,),
    "widgets/detail_pane.py": (keys.PAYLOAD,),
    "widgets/event_table.py": (keys.TABLE, keys.EVERYWHERE),
    "widgets/filter_chips.py": (keys.FILTER_PART,),
    "widgets/filter_field.py": (keys.FILTER,),
    "widgets/find_bar.py": (keys.PAYLOAD,),
    "widgets/json_view.py": (keys.PAYLOAD,),
    "widgets/plain_table.py": (keys.DIALOGS,),
    "widgets/quiet_table.py": (keys.EVERYWHERE,),
    "widgets/request_outline.py": (keys.OTHER_PAGES, keys.EVERYWHERE),
    "widgets/rules_outline.py": (keys.OTHER_PAGES, keys.EVERYWHERE),
    "widgets/section_table.py": (keys.EVENT, keys.EVERYWHERE),
    "widgets/timeline_plot.py": (keys.TIMELINE,),
    "widgets/toast.py": (keys.DIALOGS,),
}
"""What listens to keys, and where it is told of; nothing for what only keeps Return from being an answer."""
SHORT = {"Enter": "Return", "Escape": "Esc", "PageUp": "PgUp", "PageDown": "PgDown", "F10": "Shift+F10"}


def sequences(place: Place) -> set[str]:
    """Every key of a place."""
    return {each for some, _ in place.keys for each in some.split(", ")}


def listens_to(module: Path) -> Iterator[str]:
    """Yield the names of all keys in a module that handles key presses."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
            name = node.attr.removeprefix("Key_")
            yield SHORT.get(name, name)


def listeners() -> set[str]:
    """All modules of the window that handle key presses themselves."""
    return {
        str(module.relative_to(FOLDER))
        for module in FOLDER.rglob("*.py")
        if "def keyPressEvent" in module.read_text("utf-8") and "demo_viewer" not in module.parts
    }


def test_every_key_is_one_that_qt_knows():
    """No typing mistake makes a key that nobody can press."""
    known = [key.sequence for key in Key] + [each for place in PLACES for each in sequences(place)]
    assert [] == [sequence for sequence in known if QKeySequence(sequence).isEmpty()]


def test_no_key_does_two_things_everywhere():
    """Keys that work anywhere are all different, and each says what it does."""
    assert len(Key) == len({key.sequence for key in Key})
    assert all(key.meaning for key in Key)


def test_whatever_listens_to_keys_is_told_of():
    """Another widget with keys of its own has to say where they are told."""
    assert set(TOLD) == listeners()


@pytest.mark.parametrize("module", [module for module, places in TOLD.items() if places])
def test_each_key_that_is_listened_to_stands_on_f1(module):
    """No widget has a key that its place does not name."""
    told = {key for place in TOLD[module] for each in sequences(place) for key in (each, each.split("+")[-1])}
    heard = {
        key for key in listens_to(FOLDER / module) if len(key) > 1 and key not in {"Tab", "Control", "Shift"}
    }
    assert set() == heard - told


def test_the_keys_of_single_letters_go_by_the_name():
    """Typing letters is told of once, as what it does."""
    assert "A … Z" in sequences(keys.TABLE)
