"""What an app leaves for the window: its card, and a copy of its catalogue beside its events."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from pellucid.app_cards import leave_card
from pellucid.locations import Locations
from pellucid.private_files import make_root, naming, replace_file

if TYPE_CHECKING:
    from pellucid.apps import EmbeddedApp


def introduce(app: EmbeddedApp, catalogue: bytes) -> None:
    """
    Leave an app's card and its catalogue, where they are not there as they are.

    Args:
        app: The app.
        catalogue: The content of its file; empty if it cannot be read: then what an earlier run left stays.

    Raises:
        LedgerError: One of them cannot be written.
    """
    leave_card(app, Locations.of_user())
    file = app.catalogue_file
    with suppress(OSError):
        if file.read_bytes() == catalogue:
            return
    if not catalogue:
        return
    make_root(file.parent)
    with naming(file, "written"):
        replace_file(file, catalogue, durable=False, beside=file.with_suffix(f".{os.getpid()}.new"))
