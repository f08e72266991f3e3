"""What a leftover would leave as, and what may be claimed of it."""

from __future__ import annotations

import json

import pytest

from pellucid import wire
from pellucid.errors import NotFoundError
from pellucid.holding.values import Payload
from pellucid.wire import BodyHeader
from pellucid_gui.widgets.leftover_payload import LeftoverPayload


@pytest.fixture
def page(qtbot, theme):
    """A page with nothing to show yet."""
    made = LeftoverPayload()
    qtbot.addWidget(made)
    made.show()
    return made


def payload(*lines, distinct_id="d"):
    """What the next start would post for these lines."""
    header = BodyHeader(api_key="k", distinct_id=distinct_id or "", session_id="01227f48-ce91")
    return Payload(
        session="01227f48-ce91", body=wire.body(header, lines), lines=lines, distinct_id=distinct_id
    )


def test_all_of_it_is_one_body(page, line):
    """Byte for byte as the engine builds it, under the id that it goes out under."""
    page.show_payload(payload(line, line))
    assert 2 == len(json.loads(page.content)["batch"])
    assert "Would go under d" == page._id.text()
    assert page._label.text().startswith("Reconstructed: equal as JSON")
    assert "01227f48-leftover.json" == page.file_name


def test_what_is_refused_is_counted(page, line):
    """The others leave without it."""
    page.show_payload(payload(line, b"broken", distinct_id=None))
    assert page._label.text().startswith("1 of 2 events; the others would be deleted unsent.")
    assert "The id it would go under is not known" == page._id.text()


def test_nothing_to_send(page):
    """Says why."""
    page.show_payload(payload(b"broken"))
    assert (b"", "Nothing to send") == (page.content, page._nothing._heading.text())
    page.show_payload(payload())
    assert "There is no whole line in it." in page._nothing._text.text()


def test_what_cannot_be_read_is_told(page, line):
    """With what can be done; what was shown is gone."""
    page.show_payload(payload(line))
    page.show_error(NotFoundError("/d/x.json cannot be read", "The program may have taken it up."))
    assert (b"", "/d/x.json cannot be read") == (page.content, page._nothing._heading.text())
    assert not page.copy.isEnabled()
