"""What an upload says beside an event's own fields."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid_gui.models.upload_rows import meaning_of, upload_lines

ADDED = (
    ("api_key", "phc_x"),
    ("timestamp", "2026-11-23T16:05:14Z"),
    ("event", "n"),
    ("distinct_id", "228e"),
    ("session_id", "1565"),
)


def said(lines):
    return {line.name: (line.text, line.cells[2][0].text) for line in lines}


def test_each_member_is_told(make_record, line, rerun):
    """The event's name is told elsewhere; what the server sees without being told comes last."""
    found = said(upload_lines(make_record(line), rerun, ADDED))
    assert ["api_key", "timestamp", "distinct_id", "session_id", "IP address", "User-Agent"] == list(found)
    assert "You can replace it" in found["distinct_id"][1]
    assert "Rerun does not ask it not to" in found["IP address"][1]
    assert "" == found["User-Agent"][0]


def test_what_a_server_is_asked_not_to_do(make_record, line, own):
    """Then a place is not looked up; the library is known from the receipt."""
    headers = {"User-Agent": "pellucid/0.5.0"}
    receipt = Receipt(
        seq=1, prev="0" * 64, at_ns=0, kind="sent", details={"lines": [0, 0], "headers": headers}
    )
    record = replace(make_record(line), receipts=(receipt,))
    asked = (*ADDED, ("$geoip_disable", "true"), ("$process_person_profile", "false"), ("uuid", "u"))
    found = said(upload_lines(record, own.app, asked))
    assert "asked not to look up" in found["IP address"][1]
    assert "pellucid/0.5.0" == found["User-Agent"][0]
    assert "Asks the server not to make a profile of you." == found["$process_person_profile"][1]


def test_an_id_that_nobody_knows_is_said_to_be_unknown(make_record, line, rerun):
    """It is not shown as empty."""
    added = tuple((name, "" if name == "distinct_id" else value) for name, value in ADDED)
    assert "(not known)" == said(upload_lines(make_record(line), rerun, added))["distinct_id"][0]


def test_what_is_not_sent_has_no_upload(make_record, line, rerun):
    """Nothing is told of it."""
    assert [] == list(upload_lines(make_record(line), rerun, ()))


@pytest.mark.parametrize(("name", "value"), [("$geoip_disable", "false"), ("$new", "1")])
def test_what_nobody_tells_is_said_so(name, value, rerun):
    """Also a wish that means something else than usual."""
    assert "Nobody tells what it is for." == meaning_of(name, value, rerun)
