"""Where Pellucid keeps what is its own: copies, settings, caches and reports, all of it private to the person."""

from __future__ import annotations

import errno
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pellucid.apps import EmbeddedApp
from pellucid.private_files import make_root, naming, open_private, write_all

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pellucid.apps import KnownApp

HOME_VARIABLE: Final = "PELLUCID_HOME"
"""The environment variable that puts all four folders under one of the caller's choice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Locations:
    """Pellucid's own four folders; nothing is made on disk by naming them."""

    data: Path
    """The ledgers and the broken files set aside; worth a backup."""
    config: Path
    """Pellucid's own settings."""
    cache: Path
    """What can be made again at any time."""
    state: Path
    """Reports of unexpected faults, window geometry and the like."""

    @classmethod
    def of_user(cls, environ: Mapping[str, str] | None = None) -> Locations:
        """
        The folders of the person who runs Pellucid.

        Args:
            environ: Where `PELLUCID_HOME` is looked up; the real environment if `None`.
        """
        home = (os.environ if environ is None else environ).get(HOME_VARIABLE)
        if home:
            return cls.under(Path(home).absolute())
        from platformdirs import PlatformDirs  # noqa: PLC0415 - the witness starts without it

        dirs = PlatformDirs(appname="pellucid", appauthor=False)
        return cls(
            data=dirs.user_data_path,
            config=dirs.user_config_path,
            cache=dirs.user_cache_path,
            state=dirs.user_state_path,
        )

    @classmethod
    def under(cls, home: Path) -> Locations:
        """The four folders as children of `home`."""
        return cls(data=home / "data", config=home / "config", cache=home / "cache", state=home / "state")

    def ledger_root(self, app: KnownApp) -> Path:
        """Where `app`'s events and their receipts are kept: our copies, or the embedded app's own."""
        if isinstance(app, EmbeddedApp):
            return app.default_data_dir
        return self.data / "apps" / app.key

    @property
    def cards(self) -> Path:
        """Where apps with the engine inside leave their cards."""
        return self.data / "embedded"

    def set_aside_dir(self, app: KnownApp) -> Path:
        """Where a broken config of `app` is kept when a write replaces it."""
        return self.data / "set_aside" / app.key

    def column_cache(self, app: KnownApp) -> Path:
        """Where the columns of `app`'s index are kept, to open faster the next time."""
        return self.cache / "columns" / app.key


def write_private_file(file: Path, content: bytes) -> Path:
    """
    Write a new file that only the person can read; its folder is made if missing.

    Raises:
        LedgerError: It exists already, or cannot be written.
    """
    make_root(file.parent)
    with naming(file, "written"):
        descriptor = open_private(file, os.O_WRONLY | os.O_EXCL, create=True)
        try:
            if os.fstat(descriptor).st_size:
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST))
            write_all(descriptor, content)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    return file
