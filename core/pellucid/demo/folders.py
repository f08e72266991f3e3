"""Where the demo source keeps what Rerun would keep under the person's home."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def config_file(home: Path) -> Path:
    """Return where the demo source keeps its config."""
    return home / "config" / "rerun" / "analytics.json"


def data_dir(home: Path) -> Path:
    """Return where the demo source keeps its session files."""
    return home / "data" / "rerun" / "analytics"
