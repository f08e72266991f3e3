"""Texts of receipts and reports, told again."""

from __future__ import annotations

import pytest

from pellucid.errors import LedgerError
from pellucid.http_transport.answers import Answer
from pellucid.http_transport.outcomes import outcome
from pellucid.private_files import naming
from pellucid.said import Said
from pellucid.view.retelling import retold


@pytest.mark.parametrize("status", [199, 302, 401, 404, 429, 503])
def test_what_an_answer_means_is_known(status):
    """Each reason that an upload can give for an answer, with the status in it."""
    answer = Answer(status=status, headers={}, text="", leaves_open=False)
    told = outcome(answer, headers={}, latency_ms=1, tls_peer=None, now_ns=0)
    again = retold(told.why)
    assert told.why == again
    assert isinstance(again, Said)
    assert str(status) == again.values["status"]


@pytest.mark.parametrize("doing", ["read", "written", "made", "opened", "locked"])
def test_what_is_in_a_witness_s_way_is_known(tmp_path, doing):
    """Title and remedy of an error that was written down as one text."""
    with pytest.raises(LedgerError) as caught, naming(tmp_path / "a. b", doing):
        raise OSError(28, "No space left on device")
    told = retold(f"{caught.value.title}")
    assert isinstance(told, Said)
    assert {"path": str(tmp_path / "a. b"), "reason": "No space left on device"} == told.values
    with pytest.raises(LedgerError) as caught, naming(tmp_path, doing):
        raise OSError(28, "No space left on device")
    whole = retold(f"{caught.value}")
    assert str(caught.value) == whole
    assert isinstance(whole, Said)
    assert "{title}. {remedy}" == whole.template


def test_the_most_telling_form_is_taken():
    """A short form would take what is said besides for a value."""
    told = retold("the server (example.com:443) cannot be reached: timed out")
    assert isinstance(told, Said)
    assert "the server ({place}) cannot be reached: {cause}" == told.template
    assert isinstance(told.values["cause"], Said)
    refused = retold("the proxy (a) answered 407: it wants a name and a password")
    assert isinstance(refused, Said)
    assert {"host": "a", "status": "407"} == refused.values


@pytest.mark.parametrize("text", ["", "by a person", "the server answered nothing", "A. B", "{cause}"])
def test_what_is_not_known_stays(text):
    """Also what looks like a template."""
    assert text == retold(text)
    assert not isinstance(retold(text), Said)
