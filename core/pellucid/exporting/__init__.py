"""What leaves the window for a clipboard or a file: rows and lines in formats that other tools read."""

from __future__ import annotations

from pellucid.exporting.curl import Claim, curl_command
from pellucid.exporting.export import Exported, export
from pellucid.exporting.formats import Format, written

__all__ = ["Claim", "Exported", "Format", "curl_command", "export", "written"]
