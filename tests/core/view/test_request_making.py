"""Requests as values: where each part of them stands, and what is said of the sender."""

from __future__ import annotations

import pytest

from pellucid import __version__, wire
from pellucid.consent.values import Mode
from pellucid.recording import session_recorder
from pellucid.sending.verbs import edit_fields
from pellucid.view.request_values import Fate


@pytest.fixture
def ready(next_up):
    """An app that may send, and runs."""
    next_up.choose(Mode.ON)
    return next_up


def test_where_each_field_stands(ready):
    """Its name and value; what was taken out stands nowhere, what was replaced says so."""
    folder = ready.record(1, is_over=False)
    edit_fields(ready.ledger, folder, 0, {"renderer": wire.REDACTED, "scale": None})
    ready.upload(flush=True)
    found = ready.outlook().request
    fields = {each.name: each for each in found.fields_of(found.events[0])}
    assert b'"renderer":"\xe2\x80\xb9redacted\xe2\x80\xba"' == found.content[slice(*fields["renderer"].span)]
    assert (Fate.REPLACED, Fate.TAKEN_OUT, Fate.AS_RECORDED) == (
        fields["renderer"].fate,
        fields["scale"].fate,
        fields["windows"].fate,
    )
    assert (None, "1.5", "1") == (fields["scale"].span, fields["scale"].value, fields["windows"].value)
    own = {name for name, each in fields.items() if each.is_own}
    assert {"renderer", "windows", "scale", "is_wsl"} == own
    assert {"event", "distinct_id", "timestamp", "uuid", "app_version", "$geoip_disable"} < fields.keys()


def test_the_head_names_the_engine_of_the_app(ready, monkeypatch):
    """Not that of whoever looks: an app may have another one inside."""
    with monkeypatch.context() as patch:
        patch.setattr(session_recorder, "__version__", "0.9.1")
        ready.record(1, is_over=False)
    assert "pellucid/0.9.1" == dict(ready.outlook().request.headers)["User-Agent"]
    ready.clock.step(1)
    ready.record(2, is_over=False)  # it was updated meanwhile, and sends what is older, too
    assert f"pellucid/{__version__}" == dict(ready.outlook().request.headers)["User-Agent"]


def test_a_body_that_was_damaged_is_not_made_up(ready):
    """It says so, and shows nothing in its place."""
    folder = ready.record(1, is_over=False)
    ready.upload(flush=True)
    [log] = (ready.ledger.root / "events" / folder).iterdir()
    log.write_bytes(log.read_bytes().replace(b"vulkan", b"vulkxn"))
    found = ready.outlook().request
    assert (b"", ()) == (found.content, found.events)
    assert "destroyed or damaged" in found.trouble
