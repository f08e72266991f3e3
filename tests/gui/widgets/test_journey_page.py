"""The way of an own app's event, with times, request and the server's answer."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from pellucid.ledger.receipts import Receipt
from pellucid.wire import PostHogHeader
from pellucid_gui.tokens import Space
from pellucid_gui.widgets.journey_page import JourneyPage

BEGUN_NS = 1_795_449_904_000_000_000
HEADERS = {
    "Host": "eu.i.posthog.com",
    "User-Agent": "pellucid/0.5.0",
    "Accept-Encoding": "identity",
    "Content-Type": "application/json",
    "Content-Length": "1371",
}


def receipts(*steps):
    """Receipts of some kinds, each so many seconds after the first."""
    return tuple(
        Receipt(
            seq=seq,
            prev="0" * 64,
            at_ns=BEGUN_NS + round(at_s * 1e9),
            kind=kind,
            details={"lines": [0, 0]} | details,
        )
        for seq, (kind, at_s, details) in enumerate(steps)
    )


WAY = receipts(
    ("recorded", 0, {}),
    ("held", 2.5, {}),
    ("approved", 130, {}),
    (
        "sealed",
        130.02,
        {"uuids": ["a", "b"], "body_bytes": 1371, "body_sha256": "f" * 64, "due": "2026-11-23T16:07:24Z"},
    ),
    ("attempt", 140.1, {"number": 1}),
    (
        "failed",
        140.134,
        {
            "status": 503,
            "why": "the server answered 503",
            "answer": "<h1>busy</h1>\n" * 300,
            "next": "2026-11-23T16:08:00Z",
        },
    ),
    ("attempt", 4000, {"number": 2}),
    (
        "sent",
        4000.034,
        {
            "status": 200,
            "answer": '{"status":"Ok","quota_limited":[]}',
            "latency_ms": 34.2,
            "headers": HEADERS,
            "tls_peer": "eu.i.posthog.com",
        },
    ),
)


@pytest.fixture
def page(qtbot, theme):
    made = JourneyPage()
    qtbot.addWidget(made)
    made.resize(888, 620)
    made.show()
    return made


@pytest.fixture
def show(page, own, make_record, line):
    """Show the way that some receipts tell of."""

    def show(way):
        header = PostHogHeader(api_key="k", distinct_id="228e582615214b838e4b170bff3905e9", context={})
        page.show_record(replace(make_record(line), receipts=way, header=header), own.app)
        QApplication.processEvents()

    return show


def words(page):
    return [label.text() for label in page.widget().findChildren(QLabel) if label.text()]


def test_looks(show, page, screenshot):
    """Each step with its time and what passed since the one before; the answer unfolded."""
    show(WAY)
    page.blocks[-1].set_open(is_open=True)
    page.resize(888, 660)
    screenshot(page, "journey_page")


def test_looks_dark(show, page, theme, screenshot):
    """The request unfolded, in the dark."""
    from pellucid_gui.theme import Scheme

    show(WAY[-4:])
    page.blocks[-2].set_open(is_open=True)
    page.blocks[0].set_open(is_open=True)
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "journey_page_dark")


def test_what_passed_between_two_steps_is_told(show, page):
    """In the unit that fits; the day stands where it is another one."""
    show(WAY)
    said = words(page)
    assert ["+ 2.5 s", "+ 2 min 8 s", "+ 20 ms", "+ 10.1 s", "+ 34 ms", "+ 1 h 4 min", "+ 34 ms"] == [
        text for text in said if text.startswith("+ ")
    ]
    assert "2026-11-23 16:05:04.000" in said
    assert "16:05:06.500" in said


def test_request_and_answers_can_be_copied(show, page, qtbot):
    """As they went and came, though JSON is shown indented; whose certificate it was is told."""
    show(WAY)
    busy, request, answer = page.blocks
    assert not busy.is_json
    assert answer.is_json
    assert not request.is_open
    qtbot.mouseClick(request.fold, Qt.MouseButton.LeftButton)
    assert request.is_open
    request.copy.click()
    copied = QApplication.clipboard().text()
    assert copied.startswith(
        "POST https://eu.i.posthog.com/batch/\nHost: eu.i.posthog.com\nUser-Agent: pellucid/"
    )
    answer.copy.click()
    assert '{"status":"Ok","quota_limited":[]}' == QApplication.clipboard().text()
    assert "HTTP 200 · 34 ms · TLS to eu.i.posthog.com" in words(page)
    assert any("first 4 KiB" in label.text() for label in busy.findChildren(QLabel))


def test_what_was_unfolded_stays_as_long_as_the_steps_are_the_same(show, page):
    """A second look at the same receipts changes nothing; another step begins anew."""
    show(WAY[:6])
    page.blocks[0].set_open(is_open=True)
    show(WAY[:6])
    assert page.blocks[0].is_open
    show(WAY)
    assert not page.blocks[0].is_open


def test_an_event_without_receipts(show, page):
    """It is said."""
    show(())
    assert ["No receipt tells of it yet."] == words(page)


def test_what_a_server_says_hides_nothing(show, page):
    """Control characters in an answer are shown by their numbers."""
    show(receipts(("refused", 0, {"status": 400, "answer": "a\u202eb"})))
    assert "a\u2039U+202E\u203ab" == page.blocks[0].view.toPlainText()


def test_its_end_leads_to_the_proof(show, page, qtbot):
    """A quiet button below the last step; where no receipt tells of the event there is nothing to prove."""
    show(WAY)
    lowest = max(
        label.mapTo(page.widget(), label.rect().bottomLeft()).y() for label in page.findChildren(QLabel)
    )
    assert page.verify.y() > lowest
    with qtbot.waitSignal(page.verifying_asked):
        page.verify.click()
    show(())
    assert page.verify is None


def test_steps_are_evenly_apart(show, page):
    """Whatever is told of a step, on the grid of four; what can be unfolded comes in between."""
    show(WAY)
    heads = [label for label in page.widget().findChildren(QLabel) if "strong" == label.property("part")]
    places = [label.mapTo(page.widget(), label.rect().center()).y() for label in heads]
    apart = [after - before for before, after in itertools.pairwise(places)]
    assert {44} == {*apart[:5], apart[6]}
    assert 44 + 4 + page.blocks[0].height() == apart[5]


def test_what_is_unfolded_stands_below_its_heading(show, page):
    """Its button at the right edge, where the times end, too."""
    show(WAY)
    for block in page.blocks:
        block.set_open(is_open=True)
    QApplication.processEvents()
    for block in page.blocks:
        heading = block.fold.x() + Space.S + block.fold.iconSize().width() + Space.HAIR
        text = block.view.viewport().mapTo(block, QPoint(0, 0)).x() + block.view.document().documentMargin()
        assert heading == text
        right = block.copy.mapTo(page.widget(), block.copy.rect().topRight()).x()
        assert page.widget().width() - Space.M - 1 == right
