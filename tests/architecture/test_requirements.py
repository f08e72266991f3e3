"""What is installed is pinned, and known not to crash."""

from __future__ import annotations

import re
import tomllib

import pytest

REQUIREMENTS = ("gui", "rerun", "rerun-0.37", "test", "tools")


def _pins(text):
    """Return the pins of a requirements file, with their hashes."""
    pins = re.split(r"\n(?=\S)", text.replace("\\\n", ""))
    return {pin.split("==")[0].strip().lower(): pin for pin in pins if not pin.startswith("#")}


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_pin_has_a_version_and_a_hash(root, name):
    """Pip and uv refuse anything else than the very files that were tested."""
    text = (root / "packaging" / "requirements" / f"{name}.txt").read_text("utf-8")
    for pin in _pins(text).values():
        assert re.match(r"[A-Za-z0-9._-]+==\S+", pin), pin
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", pin), pin


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_no_pin_says_where_it_comes_from(root, name):
    """Mirrors are the machine's business: neither an address nor an index option stands in a requirements file."""
    for ending in ("in", "txt"):
        text = (root / "packaging" / "requirements" / f"{name}.{ending}").read_text("utf-8")
        assert "://" not in text
        assert not re.search(
            r"^--?(i|f|index-url|extra-index-url|find-links|trusted-host)\b", text, re.MULTILINE
        )


def test_what_the_engine_needs_is_what_is_pinned(root):
    """A dependency that pyproject.toml names is in the requirements of the window and of the tests."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    named = project["dependencies"] + project["optional-dependencies"]["gui"]
    wanted = {re.match(r"[A-Za-z0-9._-]+", name)[0].lower() for name in named}
    for kind in ("gui", "test"):
        text = (root / "packaging" / "requirements" / f"{kind}.txt").read_text("utf-8")
        assert set() == wanted - set(_pins(text))


def test_qt_is_pinned_to_one_release_everywhere(root):
    """Another Qt changes each golden picture, and some crash; the tests of the emit crash say which."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    (pin,) = project["optional-dependencies"]["gui"]
    for name in ("gui.in", "gui.txt", "test.txt"):
        assert pin.lower() in (root / "packaging" / "requirements" / name).read_text("utf-8").lower(), name
