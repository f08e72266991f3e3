"""The project as text: its files, its modules and what they consist of."""

from __future__ import annotations

import ast
import os
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = (
    ROOT / "core" / "pellucid",
    ROOT / "gui" / "pellucid_gui",
    ROOT / "resources" / "pellucid_resources",
)
NOT_OURS = {"__pycache__", "build", "dist"}


@cache
def _files() -> tuple[Path, ...]:
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [
            name for name in folders if name not in NOT_OURS and (not name.startswith(".") or name == ".ci")
        ]
        found += [Path(folder, name) for name in names if name not in {".setup.lock", ".git"}]
    return tuple(sorted(found))


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the whole project."""
    return ROOT


@pytest.fixture(scope="session")
def files() -> tuple[Path, ...]:
    """Every file of the project, without what tools leave behind."""
    return _files()


@pytest.fixture(scope="session")
def modules() -> tuple[Path, ...]:
    """Every module that is installed."""
    return tuple(
        path for path in _files() if path.suffix == ".py" and any(p in path.parents for p in PACKAGES)
    )


@pytest.fixture(scope="session")
def python_files() -> tuple[Path, ...]:
    """Every Python file, tests and scripts included."""
    return tuple(path for path in _files() if path.suffix == ".py")


@pytest.fixture(scope="module")
def tree():
    """Return the syntax tree of a file; those of all files take 300 MB, which no other test needs."""
    yield _tree
    _tree.cache_clear()
