"""
What Pellucid brings along besides code: icons, fonts, its own mark, translations, and catalogues of what programs collect.

Everything lies beside this module, in a folder, an installed wheel and a frozen program alike; `importlib.resources`
would cost the window 10 ms of its start.

The icons are Lucide's (ISC, see `icons/LICENSE`), drawn with `currentColor`: whoever shows one decides its colour.
The fonts are Inter and JetBrains Mono (SIL Open Font License, see the texts beside them).
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).parent
_FONT_ENDINGS: Final = (".otf", ".ttf")


def font_files() -> tuple[Path, ...]:
    """Return the bundled fonts, in the order of their names: Inter Regular and SemiBold, JetBrains Mono Regular."""
    fonts = (entry for entry in (_ROOT / "fonts").iterdir() if entry.name.endswith(_FONT_ENDINGS))
    return tuple(sorted(fonts, key=lambda entry: entry.name))


@cache
def icon(name: str) -> bytes:
    """
    Return the SVG of an icon, such as `"eye-off"`.

    Raises:
        LookupError: There is no such icon; `icon_names` lists those there are.
    """
    if name not in icon_names():
        raise LookupError(f"no icon is called {name!r}")
    return (_ROOT / "icons" / f"{name}.svg").read_bytes()


@cache
def icon_names() -> frozenset[str]:
    """Return the names that `icon` knows."""
    return frozenset(
        entry.name.removesuffix(".svg")
        for entry in (_ROOT / "icons").iterdir()
        if entry.name.endswith(".svg")
    )


def app_icon() -> bytes:
    """Return Pellucid's own mark as SVG, in its own colours: a drop of clear water over lines of text."""
    return (_ROOT / "pellucid.svg").read_bytes()


@cache
def catalogue(name: str) -> bytes:
    """
    Return a catalogue as TOML, such as `"rerun"`, or `"example"` for an app's developer to begin with.

    Raises:
        LookupError: There is none of that name; `catalogue_names` lists those there are.
    """
    if name not in catalogue_names():
        raise LookupError(f"no catalogue is called {name!r}")
    return (_ROOT / "catalogues" / f"{name}.toml").read_bytes()


@cache
def catalogue_names() -> frozenset[str]:
    """Return the names that `catalogue` knows."""
    return frozenset(
        entry.name.removesuffix(".toml")
        for entry in (_ROOT / "catalogues").iterdir()
        if entry.name.endswith(".toml")
    )


def translation(language: str) -> Path:
    """Return what Qt reads of a language such as `"de"`: a file that `run.py translate` compiles."""
    return _ROOT / "translations" / f"pellucid_{language}.qm"


def licence_texts() -> dict[str, str]:
    """Return the licences of what others made, by file name within this package."""
    texts = {f"icons/{entry.name}": entry for entry in (_ROOT / "icons").iterdir() if entry.name == "LICENSE"}
    texts |= {
        f"fonts/{entry.name}": entry for entry in (_ROOT / "fonts").iterdir() if entry.name.endswith(".txt")
    }
    return {name: entry.read_text(encoding="utf-8") for name, entry in sorted(texts.items())}
