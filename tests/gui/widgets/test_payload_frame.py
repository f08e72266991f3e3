"""What all payloads share: they are copied and saved whole, and not where there is nothing."""

from __future__ import annotations

import os
import subprocess
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from pellucid import wire
from pellucid.view.batches import BatchBody
from pellucid.wire import PostHogHeader
from pellucid_gui.widgets.detail_pages import ShownEvent
from pellucid_gui.widgets.exact_page import ExactPage
from pellucid_gui.widgets.payload_frame import PayloadFrame
from pellucid_gui.widgets.payload_page import PayloadPage


@pytest.mark.parametrize("kind", [PayloadPage, ExactPage])
def test_both_kinds_have_the_same_frame(qtbot, theme, kind):
    """Saving is asked for; without bytes nothing is offered."""
    page = kind()
    qtbot.addWidget(page)
    assert isinstance(page, PayloadFrame)
    with qtbot.waitSignal(page.save_asked):
        page.save.click()
    page._say_nothing("Nothing", "at all")
    assert (b"", False, False) == (page.content, page.copy.isEnabled(), page.save.isEnabled())
    assert not page.curl.isEnabled()
    assert "" == page._curl_text()
    assert "payload.json" == page.file_name


def test_the_size_is_told(pane, rerun, make_record, line):
    """In bytes, beside what is claimed of them."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    assert f"{len(pane.pages.payload.content):,} bytes" == pane.pages.payload._size.text()


def test_a_watched_payload_is_copied_as_a_command(pane, rerun, observed, make_record, line):
    """It posts the very bytes that are shown, and says what is true of them."""
    pane.show_event(ShownEvent(record=make_record(line), app=rerun))
    pane.pages.payload.curl.click()
    text = QApplication.clipboard().text()
    assert text.startswith("# Reconstructed")
    assert pane.pages.payload.content == posted_by(text)
    assert f"--request POST '{rerun.endpoint}'" in text
    pane.show_event(ShownEvent(record=observed(line), app=rerun))
    pane.pages.payload.curl.click()
    assert QApplication.clipboard().text().startswith("# The body as it was seen on its way out")


def test_of_an_own_app_the_whole_batch_is_posted(qtbot, theme, own, make_record, line):
    """A part of a batch is no body; without a batch it is what the event would leave as alone."""
    header = PostHogHeader(api_key="k", distinct_id="d", context={})
    raw = (
        b'{"time_utc":"2026-11-23T16:05:01Z","kind":"Append","name":"viewer_opened","uuid":"u","epoch":1,'
        b'"props":{"windows":{"Integer":1}}}'
    )
    record = replace(make_record(raw), header=header)
    page = ExactPage()
    qtbot.addWidget(page)
    page.tell_of(own.app)
    page.show_record(record, None)
    page.curl.click()
    text = QApplication.clipboard().text()
    assert text.startswith("# Made from the recorded line")
    assert "/batch/'" in text
    assert wire.body(header, [raw]).content == posted_by(text)
    content = wire.body(header, [raw, raw]).content
    batch = BatchBody(
        uuid="b",
        events=2,
        body_sha256="f" * 64,
        body_bytes=len(content),
        due_ns=None,
        outcome=None,
        content=content,
        span=wire.body(header, [raw, raw]).spans[0],
    )
    page.show_record(record, batch)
    assert page.content != content
    page.curl.click()
    text = QApplication.clipboard().text()
    assert text.startswith("# The body that leaves, or left")
    assert content == posted_by(text)


def posted_by(command):
    """What a shell hands to curl."""
    script = command.replace("curl --request", "cat; : --request")
    return subprocess.run(
        ["sh", "-c", script], capture_output=True, check=True, env={"PATH": os.defpath}
    ).stdout
