"""A request exactly as it leaves."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from pellucid.view.request_values import Claim, NextRequest
from pellucid_gui.widgets.request_pane import RequestPane


def request(content, claim=Claim.SEALED, **more):
    values = {
        "claim": claim,
        "method": "POST",
        "url": "https://a.example/batch/",
        "request_line": "POST /batch/ HTTP/1.1",
        "headers": (("Host", "a.example"), ("Content-Length", str(len(content)))),
        "content": content,
        "events": (),
        "batch": "0123456789",
        "body_sha256": "ab" * 32,
    }
    return NextRequest(**(values | more))


@pytest.fixture
def pane(qtbot, theme):
    made = RequestPane()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    return made


def test_head_and_body_stand_there_as_they_leave(pane):
    """And are copied so."""
    pane.show_request(request(b'{"batch":[]}'))
    assert "POST /batch/ HTTP/1.1\nHost: a.example\nContent-Length: 12" == pane.head.toPlainText()
    assert '{"batch":[]}' == pane.text.view.toPlainText()
    assert "Body, 12 bytes, not compressed" == pane._size.text()
    assert "Batch 01234567 · SHA-256 abababab" == pane._proof.text()
    assert "Exactly this request, 12 bytes." == pane.claim
    pane.copy.click()
    assert f'{pane.head.toPlainText()}\n\n{{"batch":[]}}' == QGuiApplication.clipboard().text()


def test_a_part_is_pointed_out_in_the_new_body_only(pane):
    """What stood there before stands elsewhere, or nowhere."""
    pane.show_request(request("{é:1,b:2}".encode()))
    pane.mark((6, 9))
    assert ["b:2"] == [each.cursor.selectedText() for each in pane.text.view.extraSelections()]
    pane.show_request(request(b"{b:2}"))
    assert [] == pane.text.view.extraSelections()


def test_what_is_not_known_is_said(pane):
    """Of somebody else's program: its headers, and whether it is compressed."""
    pane.show_request(request(b"{}", Claim.RECONSTRUCTED, are_headers_known=False, batch="", body_sha256=""))
    assert pane._unknown.isVisible()
    assert "Body, 2 bytes" == pane._size.text()
    assert "key order and batch cuts unknown" in pane.claim
    assert not pane._proof.text()


def test_what_cannot_be_made_again_is_not_shown(pane):
    """Nothing stands in its place but the reason."""
    pane.show_request(request(b"", trouble="A part of it was destroyed"))
    assert "A part of it was destroyed." == pane.claim
    assert not pane.copy.isEnabled()


def test_a_large_body_is_shown_at_once(pane, qtbot):
    """Its beginning without waiting; its very end as soon as it is pointed out."""
    event = b'{"event":"e","properties":{"text":"%s"}}' % (b"x" * 950)
    content = b'{"batch":[' + b",".join([event] * 1_100) + b"]}"
    assert len(content) > 1 << 20
    pane.show_request(request(content))
    assert pane.text.view.toPlainText().startswith('{"batch":[{"event":"e"')
    pane.mark((len(content) - len(event) - 2, len(content) - 2))
    qtbot.waitUntil(lambda: bool(pane.text.view.extraSelections()), timeout=60_000)
    [marked] = pane.text.view.extraSelections()
    assert event.decode() == marked.cursor.selectedText().replace("\u2029", "")
