"""A summary as one page."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

import pellucid
from pellucid.summary.html import page, text
from pellucid.summary.values import Counts

GOLDEN = Path(__file__).with_name("summary.html")
VOID = {"meta", "rect", "path"}
FETCHED = {
    "src",
    "href",
    "action",
    "data",
    "poster",
    "srcset",
    "background",
    "cite",
    "formaction",
    "xlink:href",
}


class Reader(HTMLParser):
    """Reads a page, and notes whatever it could refer to or run."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []

    def handle_starttag(self, tag, attrs) -> None:
        """Note a tag; what is not void has to be closed."""
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID and tag != "br":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs) -> None:
        """Note a tag that closes itself."""
        self.tags.add(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag) -> None:
        """Check that what is closed is what was opened last."""
        assert tag == self.open.pop()

    def handle_data(self, data) -> None:
        """Note what is read."""
        if self.open[-1:] != ["style"]:
            self.words.append(data)


@pytest.fixture
def read():
    """Read a page as a browser would, strictly."""

    def go(content) -> Reader:
        reader = Reader()
        reader.feed(content)
        reader.close()
        assert [] == reader.open
        return reader

    return go


def test_it_is_as_it_was(make_summary, request):
    """The whole page of a small summary, to the letter; what was made lies in `build` if it is another one now."""
    made = page(make_summary()).replace(f"Pellucid {pellucid.__version__} ", "Pellucid VERSION ")
    if not GOLDEN.exists() or made != GOLDEN.read_text("utf-8"):
        out = request.config.rootpath / "build" / "screenshots" / GOLDEN.name
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(made, "utf-8")
        pytest.fail(f"look at {out}; if that is right, it takes the place of {GOLDEN}")


def test_it_refers_to_nothing_outside_and_runs_nothing(make_summary, read):
    """No address is fetched, no script runs; the page itself forbids both."""
    reader = read(page(make_summary()))
    assert not reader.tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form", "a"}
    assert not [name for name, _ in reader.attributes if name in FETCHED or name.startswith("on")]
    assert not [value for _, value in reader.attributes if re.search(r"https?:|javascript:|file:", value)]
    assert {"#waiting", "#kept"} >= {
        place for _, value in reader.attributes for place in re.findall(r"url\(([^)]*)\)", value)
    }
    assert ("content", "default-src 'none'; style-src 'unsafe-inline'") in reader.attributes


def test_what_comes_from_elsewhere_is_only_text(make_summary, read):
    """Names and titles that are HTML are shown as they are; what turns text around is written out."""
    reader = read(page(make_summary(title='<i>"Rerun"</i> & co')))
    said = " ".join(reader.words)
    assert 'What <i>"Rerun"</i> & co sent' in said
    assert '<script src="http://x/">' in said
    assert "panel\\u202e" in said
    assert "i" not in reader.tags


def test_characters_that_show_nothing_are_written_out():
    """Controls, halves of characters, marks of direction, and those beyond four digits."""
    assert "a\\u0000\\u200f\\ud800\\U000e0041b" == text("a\0\u200f\ud800\U000e0041b")
    assert "&lt;&quot;&#x27;&amp;é 点" == text("<\"'&é 点")
    assert text("\ud800").encode()


def test_it_says_what_and_when_and_which(make_summary, read):
    """The days, the zone, the program's versions, ours, and each 0."""
    said = " ".join(read(page(make_summary())).words)
    assert "Events recorded from 2026-11-16 16:00 to 2026-11-23 16:00, UTC+00:00." in said
    assert "Rerun 0.41.0." in said
    assert re.search(r"Made by Pellucid \d+\.\d+\.\d+ on 2026-11-23 16:00", said)
    assert "A card number" in said
    everything = " ".join(read(page(make_summary(days=None, since_ns=None))).words)
    assert "All events that are known, up to 2026-11-23 16:00." in everything


def test_of_nothing_there_is_a_page_too(make_summary, read):
    """It says so, and has no empty charts."""
    nothing = make_summary(
        counts=Counts(), names=(), sessions=(), by_day=(), findings=(), first_sent_ns=None, last_sent_ns=None
    )
    reader = read(page(nothing))
    assert "In the last 7 days Rerun sent 0 events." in " ".join(reader.words)
    assert "table" not in reader.tags
