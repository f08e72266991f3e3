"""What Pellucid brings along besides code."""

from __future__ import annotations

import re
import tomllib
from xml.etree import ElementTree as ET

import pytest

import pellucid_resources

SVG = "{http://www.w3.org/2000/svg}svg"


def test_the_fonts_are_there_in_a_fixed_order():
    """Text looks the same on every machine, since the window brings its own fonts."""
    names = [file.name for file in pellucid_resources.font_files()]
    assert ["Inter-Regular.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.ttf"] == names
    magic = {file.read_bytes()[:4] for file in pellucid_resources.font_files()}
    assert {b"OTTO", b"\0\1\0\0"} == magic


@pytest.mark.parametrize("name", sorted(pellucid_resources.icon_names()))
def test_every_icon_can_take_the_colour_of_its_place(name):
    """An icon is drawn in `currentColor` only, on Lucide's grid, so that it can be recoloured for light and dark."""
    icon = pellucid_resources.icon(name)
    svg = ET.fromstring(icon)
    assert SVG == svg.tag
    assert "0 0 24 24" == svg.get("viewBox")
    assert b"currentColor" in icon
    assert not re.search(rb"#[0-9a-fA-F]{3,6}\b", icon)


def test_an_unknown_icon_is_an_error():
    """A typing error in an icon's name does not pass silently, and a name is no path."""
    for wrong in ("no-such-icon", "../pellucid"):
        with pytest.raises(LookupError, match="no icon is called"):
            pellucid_resources.icon(wrong)


def test_the_mark_is_an_svg_in_its_own_colours():
    """The app's icon does not depend on the theme."""
    mark = pellucid_resources.app_icon()
    assert SVG == ET.fromstring(mark).tag
    assert b"currentColor" not in mark


def test_what_others_made_comes_with_its_licence():
    """The licences of fonts and icons are installed beside them."""
    texts = pellucid_resources.licence_texts()
    assert {"fonts/Inter-LICENSE.txt", "fonts/JetBrainsMono-LICENSE.txt", "icons/LICENSE"} == set(texts)
    assert all("SIL OPEN FONT LICENSE" in text for name, text in texts.items() if name.startswith("fonts/"))
    assert texts["icons/LICENSE"].startswith("ISC License")


def test_catalogues_are_there_by_name():
    """Rerun's, and one for a developer to begin with; each is TOML in UTF-8, with lines that fit a screen."""
    assert {"example", "rerun"} == pellucid_resources.catalogue_names()
    for name in pellucid_resources.catalogue_names():
        assert tomllib.loads(pellucid_resources.catalogue(name).decode("utf-8"))["title"]
    assert 120 >= max(map(len, pellucid_resources.catalogue("example").decode().splitlines()))


def test_an_unknown_catalogue_is_an_error():
    """A name is no path."""
    for wrong in ("no-such-catalogue", "../fonts/Inter-LICENSE"):
        with pytest.raises(LookupError, match="no catalogue is called"):
            pellucid_resources.catalogue(wrong)


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_each_language_is_there_for_qt_and_for_translators(language):
    """Beside what Qt reads lies what it was compiled from."""
    compiled = pellucid_resources.translation(language)
    assert compiled.is_file()
    assert language == ET.parse(compiled.with_suffix(".ts")).getroot().get("language")
