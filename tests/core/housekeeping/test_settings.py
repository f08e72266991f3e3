"""What a person wants kept."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError, UsageError
from pellucid.housekeeping.settings import (
    FILE_NAME,
    NS_PER_DAY,
    Retention,
    bytes_of,
    days_of,
    read_retention,
    write_retention,
)
from pellucid.ledger.retention import Limits


def test_nobody_chose(tmp_path):
    """A year, a gibibyte, and no free text; nothing is made by asking."""
    assert Retention(age_days=365, size_bytes=1 << 30, keep_free_text=False) == read_retention(
        tmp_path / "none"
    )
    assert Limits(age_ns=365 * NS_PER_DAY, size_bytes=1 << 30) == Retention().limits
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "chosen",
    [Retention(), Retention(age_days=None, size_bytes=None, keep_free_text=True), Retention(age_days=0)],
)
def test_what_was_chosen_is_read(tmp_path, chosen):
    """No limit is one of the choices; the file is the person's alone."""
    write_retention(tmp_path / "config", chosen)
    assert chosen == read_retention(tmp_path / "config")
    assert 0o600 == (tmp_path / "config" / FILE_NAME).stat().st_mode & 0o777
    assert [FILE_NAME] == [path.name for path in (tmp_path / "config").iterdir()]


def test_what_is_not_said_is_the_default(tmp_path):
    """A file of an older version says less."""
    (tmp_path / FILE_NAME).write_text('{"age_days": 30}')
    assert Retention(age_days=30) == read_retention(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"age_days": "1y"}',
        '{"age_days": -1}',
        '{"size_bytes": true}',
        '{"keep_free_text": 1}',
        '{"x": 1}',
        "\xff",
    ],
)
def test_a_file_that_cannot_be_read_lets_nothing_go(tmp_path, text):
    """What was meant to be kept cannot be brought back."""
    (tmp_path / FILE_NAME).write_text(text, "latin-1")
    with pytest.raises(LedgerError, match="so all are"):
        read_retention(tmp_path)


@pytest.mark.parametrize(
    ("text", "days"),
    [("30d", 30), ("30", 30), ("12w", 84), ("6mo", 180), ("1y", 365), (" 1.5 Y ", 548), ("0d", 0)],
)
def test_ages(text, days):
    """Days, weeks, months and years."""
    assert days == days_of(text)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("0", 0),
        ("512", 512),
        ("10b", 10),
        ("1k", 1024),
        ("1KiB", 1024),
        ("1kb", 1000),
        ("1.5 GiB", 3 << 29),
        ("2TB", 2 * 10**12),
    ],
)
def test_sizes(text, size):
    """With and without a unit, binary or decimal."""
    assert size == bytes_of(text)


@pytest.mark.parametrize("text", ["", "y", "1x", "-1d", "1 y 2", "1e3", "1m", "٣d"])
def test_no_age(text):
    """What could be meant in two ways is not guessed at."""
    with pytest.raises(UsageError, match="is no age"):
        days_of(text)


@pytest.mark.parametrize("text", ["", "GiB", "1x", "-1", "1 G 2", "1ib", "0x10"])
def test_no_size(text):
    """As for ages."""
    with pytest.raises(UsageError, match="is no size"):
        bytes_of(text)
