"""`pellucid outbox --request`: the next request as it leaves."""

from __future__ import annotations

import json

from pellucid.consent.values import Mode


def test_it_is_printed_as_the_server_receives_it(viewer, call, analytics, collector):
    """Request line, headers in their order, an empty line, and the body, byte for byte."""
    running = viewer.open(review_s=1800.0)
    analytics("enable")
    viewer.until(lambda: running.decision.mode is Mode.ON)
    viewer.record(running, 1, 2)
    viewer.until(lambda: call("outbox", "--json").json["batches"])
    done = call("outbox", "--request")
    described = call("outbox", "--request", "--json").json
    assert 0 == call("outbox", "send", "all").code
    viewer.until(lambda: collector.received)
    (received,) = collector.received
    head, _, body = done.out.partition("\n\n")
    line, *headers = head.split("\n")
    assert f"POST {received.path} HTTP/1.1" == line
    assert list(received.headers) == [
        (name.lower(), value) for name, _, value in (header.partition(": ") for header in headers)
    ]
    assert received.body == body.encode()
    assert "Leaves in " in done.err
    assert "Exactly this request" in done.err
    assert "not compressed" in done.err
    request = described["request"]
    assert ("review", True, "sealed", received.sha256) == (
        described["waits_for"],
        described["leaves_by_itself"],
        request["claim"],
        request["body_sha256"],
    )
    begin, end = request["events"][1]["bytes"]
    assert received.body[begin:end].startswith(b'{"event":"viewer_opened"')
    fields = {field["name"]: field for field in request["events"][1]["fields"]}
    assert b'"windows":2' == received.body[slice(*fields["windows"]["bytes"])]
    assert (True, False) == (fields["windows"]["own"], fields["app_version"]["own"])


def test_without_a_request_it_says_why(viewer, call):
    """What is held is printed in the same form when it is asked for."""
    viewer.run_once(1)
    done = call("outbox", "--request")
    assert (0, "") == (done.code, done.out)
    assert "Nothing leaves. My Viewer waits for your answer, and sends nothing before." in done.err
    held = call("outbox", "--held")
    assert held.out.startswith("POST /batch/ HTTP/1.1\nHost: ")
    assert "what would leave if you let it go" in held.err
    assert 1 == len(json.loads(held.out.partition("\n\n")[2])["batch"])
    assert 2 == call("outbox", "--request", "send", "all").code


def test_of_somebody_elses_program_what_is_known_is_printed(home, call):
    """Reconstructed, and said so; single events cannot be withheld."""
    home.set_up()
    home.queue()
    done = call("outbox", "--app", "rerun", "--request")
    assert 0 == done.code
    assert done.out.startswith("POST / HTTP/1.1\nHost: tel.rerun.io\n\n{\n")
    assert "Reconstructed: equal as JSON; key order and batch cuts unknown." in done.err
    assert "Single events of it cannot be withheld." in done.err
    found = call("outbox", "--app", "rerun", "--request", "--json").json
    assert (False, None) == (found["request"]["headers_are_known"], found["request"]["compressed"])
