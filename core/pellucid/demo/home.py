"""
Where the demo viewer and all that it starts keep things: under one folder, so that nothing of the person's is touched.

    with DemoHome() as home: …           thrown away at the end
    with DemoHome(folder) as home: …     kept, and gone on with at the next start
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pellucid.locations import HOME_VARIABLE
from pellucid.paths import Platform
from pellucid.private_files import naming

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self


def variables(folder: Path, platform: Platform) -> Mapping[str, str]:
    """
    Return the environment in which an embedded app and Pellucid keep everything under `folder`.

    macOS names its folders by `HOME` alone, so there it is that which changes.
    """
    own = {HOME_VARIABLE: str(folder / "pellucid")}
    match platform:
        case Platform.LINUX:
            return own | {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "data")}
        case Platform.MACOS:
            return own | {"HOME": str(folder)}
        case Platform.WINDOWS:
            return own | {"APPDATA": str(folder / "config"), "LOCALAPPDATA": str(folder / "data")}


class DemoHome:
    """
    Puts the folders of this process, and of those that it starts, under one; a context manager that takes that back.

    Args:
        folder: One that is kept; made if there is none. Without it, one that is thrown away.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._named = folder
        self._folder: Path | None = None
        self._before: dict[str, str | None] = {}

    @property
    def folder(self) -> Path:
        """Where everything is; there from the beginning to the end of the context."""
        assert self._folder is not None  # noqa: S101 - a call outside the context is a mistake of ours
        return self._folder

    @property
    def is_kept(self) -> bool:
        """Whether it is still there afterwards."""
        return self._named is not None

    def __enter__(self) -> Self:
        """
        Make the folder, and change this process's environment.

        Raises:
            LedgerError: The folder cannot be made.
        """
        if self._named is None:
            self._folder = Path(tempfile.mkdtemp(prefix="pellucid-demo-"))
        else:
            self._folder = self._named.absolute()
            with naming(self._folder, "made"):
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        changes = variables(self._folder, Platform.of_this_machine())
        self._before = {name: os.environ.get(name) for name in changes}
        os.environ.update(changes)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Put the environment back, and throw the folder away unless it is kept."""
        for name, value in self._before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        if not self.is_kept:
            shutil.rmtree(self.folder, ignore_errors=True)
