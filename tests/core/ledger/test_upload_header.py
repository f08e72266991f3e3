"""Under what a session's lines are uploaded."""

from __future__ import annotations

import pytest

from pellucid.ledger.receipts import Receipt
from pellucid.ledger.upload_header import upload_header
from pellucid.wire import PostHogHeader

WHOLE = {
    "api_key": "phc_x",
    "distinct_id": "d" * 32,
    "context": {"app_version": "1.4.0", "n": 1},
    "geoip_disable": False,
    "person_profile": True,
}


def opened(**details):
    return Receipt(seq=0, prev="0" * 64, at_ns=0, kind="opened", details=details)


def test_it_is_what_the_first_receipt_says():
    """The id of then, whatever the config holds now."""
    assert PostHogHeader(
        api_key="phc_x",
        distinct_id="d" * 32,
        context={"app_version": "1.4.0", "n": 1},
        geoip_disable=False,
        person_profile=True,
    ) == upload_header(opened(**WHOLE))


def test_what_is_missing_is_the_choice_that_says_less():
    """No look-up of the address, no profile of the person; only scalars go along."""
    header = upload_header(opened(**WHOLE | {"geoip_disable": 1, "person_profile": 1, "context": {"a": [1]}}))
    assert header is not None
    assert (True, False, {}) == (header.geoip_disable, header.person_profile, header.context)


@pytest.mark.parametrize("key", ["api_key", "distinct_id", "context"])
def test_without_the_rest_there_is_none(key):
    """A session of a watched app has none either."""
    assert upload_header(opened(**{name: value for name, value in WHOLE.items() if name != key})) is None
