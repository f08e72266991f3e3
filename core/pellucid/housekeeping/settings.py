"""
How long and how much a person wants kept of what other programs say: `retention.json` among Pellucid's own settings.

    {"age_days": 365, "size_bytes": 1073741824, "keep_free_text": false}

`null` is no limit. A file that cannot be read is an error, and nothing is let go: what was meant to be kept cannot be
brought back.
"""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from pellucid.errors import LedgerError, UsageError
from pellucid.ledger.retention import Limits
from pellucid.private_files import make_root, naming, replace_file
from pellucid.said import said

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "retention.json"
FREE_TEXT_DAYS: Final = 7
"""How old free text in our copies gets, unless it is kept."""
NS_PER_DAY: Final = 86_400_000_000_000

_DAYS: Final = {"d": 1, "w": 7, "mo": 30, "y": 365}
_POWERS: Final = {None: 0, "k": 1, "m": 2, "g": 3, "t": 4}
_AMOUNT: Final = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)\s*([a-z]*)", re.ASCII)
_SIZE: Final = re.compile(r"(\d{1,15}(?:\.\d{1,3})?)\s*(?:([kmgt])(ib|b)?|b)?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """What is kept, for each watched program."""

    age_days: int | None = 365
    """Of a session; `None`: any age."""
    size_bytes: int | None = 1 << 30
    """Of all sessions of a program together; `None`: any size."""
    keep_free_text: bool = False
    """Whether free text stays in our copies for as long as they do."""

    @property
    def limits(self) -> Limits:
        """The same, as the ledger wants it."""
        age_ns = None if self.age_days is None else self.age_days * NS_PER_DAY
        return Limits(age_ns=age_ns, size_bytes=self.size_bytes)


def read_retention(config: Path) -> Retention:
    """
    Read what a person chose.

    Args:
        config: The folder of Pellucid's own settings.

    Returns:
        The defaults for whatever nobody has chosen.

    Raises:
        LedgerError: There is a choice, and it cannot be read.
    """
    file = config / FILE_NAME
    with naming(file, "read"):
        try:
            text = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return Retention()
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    chosen = _chosen(found)
    if chosen is None:
        raise LedgerError(
            said("{path} does not say how long copies are kept, so all are", path=file),
            said(
                "Choose anew, such as with `pellucid ledger retention --age 1y --size 1GiB "
                "--redact-free-text`."
            ),
        )
    return chosen


def write_retention(config: Path, chosen: Retention) -> None:
    """
    Write what a person chose.

    Raises:
        LedgerError: It cannot be written; what was chosen before stands.
    """
    file = config / FILE_NAME
    make_root(config)
    with naming(file, "written"):
        replace_file(file, json.dumps(asdict(chosen)).encode("ascii") + b"\n")


def days_of(text: str) -> int:
    """
    Read an age: `30d`, `12w`, `6mo`, `1y`; a bare number is days.

    Raises:
        UsageError: It is none.
    """
    amount = _AMOUNT.fullmatch(text.strip().lower())
    days = None if amount is None else _DAYS.get(amount[2] or "d")
    if amount is None or days is None:
        raise UsageError(said("{text!r} is no age", text=text), said("Write it as 30d, 12w, 6mo or 1y."))
    return round(float(amount[1]) * days)


def bytes_of(text: str) -> int:
    """
    Read a size: `500MiB`, `2GB`, `1g`; a bare number is bytes.

    Raises:
        UsageError: It is none.
    """
    amount = _SIZE.fullmatch(text.strip().lower())
    if amount is None:
        raise UsageError(said("{text!r} is no size", text=text), said("Write it as 500MiB or 1GiB."))
    base = 1000.0 if amount[3] == "b" else 1024.0
    return round(float(amount[1]) * base ** _POWERS[amount[2]])


def _chosen(found: Any) -> Retention | None:  # noqa: ANN401 - whatever stands in the file
    if not isinstance(found, dict) or found.keys() - set(Retention.__dataclass_fields__):
        return None
    chosen = asdict(Retention()) | found
    for key in ("age_days", "size_bytes"):
        if chosen[key] is not None and (type(chosen[key]) is not int or chosen[key] < 0):
            return None
    return Retention(**chosen) if type(chosen["keep_free_text"]) is bool else None
