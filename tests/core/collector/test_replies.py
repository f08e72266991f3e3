"""What is sent back."""

from __future__ import annotations

from pellucid.collector.replies import OK_TEXT, answer, json_text


def test_json_is_told_from_text():
    """The service answers with either, and says which."""
    assert b"Content-Type: application/json\r\nContent-Length: 15\r\n\r\n" + OK_TEXT.encode() in answer(
        200, OK_TEXT
    )
    assert b"Content-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\n\xc3\xbc" in answer(400, "ü")


def test_every_status_has_a_line():
    """Also one that nobody has given a name."""
    assert answer(503, "").startswith(b"HTTP/1.1 503 Service Unavailable\r\n")
    assert answer(599, "").startswith(b"HTTP/1.1 599 Unknown\r\n")


def test_an_answer_without_a_body():
    """204 has none, and HEAD gets none, only its length."""
    assert b"Content-Length" not in answer(204, "x")
    assert answer(200, "abc", is_head=True).endswith(b"Content-Length: 3\r\n\r\n")


def test_headers_and_the_farewell_are_said():
    """Further headers, and the connection's end."""
    said = answer(429, "", headers=(("Retry-After", "5"),), closes=True)
    assert b"\r\nRetry-After: 5\r\nConnection: close\r\n\r\n" in said


def test_json_is_one_line():
    """Compact, without spaces."""
    assert '{"a":[1,2]}' == json_text({"a": [1, 2]})
