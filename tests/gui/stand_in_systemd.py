"""A systemd that sets up nothing, for whatever offers to watch always."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class Systemd:
    """A systemd that is none: a script that agrees to everything, remembers what it set up, and refuses on demand."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir()
        script = folder / "systemctl"
        script.write_text(
            f"""#!/bin/sh
echo "$*" >> {folder}/asked
[ -e {folder}/refuses ] && case "$*" in *restart*) echo "Unit is masked." >&2; exit 1;; esac
case "$*" in
*ActiveState*)
    echo "ActiveState=$(/bin/cat {folder}/state)"
    echo UnitFileState=enabled
    echo MainPID=0;;
*--version*) echo "systemd 255";;
esac
exit 0
"""
        )
        script.chmod(0o755)
        self.says("active")

    def says(self, state: str) -> None:
        """Call what was set up so from now on."""
        (self._folder / "state").write_text(state)

    def refuses(self) -> None:
        """Start nothing from now on."""
        (self._folder / "refuses").touch()

    def agrees(self) -> None:
        """Start everything again."""
        (self._folder / "refuses").unlink()

    @property
    def asked(self) -> list[str]:
        """What was asked so far."""
        file = self._folder / "asked"
        return file.read_text().splitlines() if file.exists() else []
