"""The base of an app's own events."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import FrozenInstanceError, dataclass, fields
from typing import ClassVar

import pytest

from pellucid.catalogue.typed import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerOpened(Event):
    """As a generated one looks."""

    event_name: ClassVar[str] = "viewer_opened"
    renderer: str


def test_an_event_is_a_value_of_its_fields():
    """Its name is the class's, not one of them; it has no dictionary, and cannot be changed."""
    event = ViewerOpened(renderer="vulkan")
    assert ["renderer"] == [field.name for field in fields(event)]
    assert not hasattr(event, "__dict__")
    with pytest.raises(FrozenInstanceError):
        event.renderer = "metal"


def test_it_is_cheap_to_import():
    """A host pays for nothing but the standard library's smallest parts."""
    code = "import sys; import pellucid.catalogue.typed; print(*{m.partition('.')[0] for m in sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"numpy", "requests", "keyring", "click", "tomllib", "msgspec"} & set(done.stdout.split())
