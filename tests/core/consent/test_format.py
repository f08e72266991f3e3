"""An embedded app's `analytics.json`."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from pellucid.consent.format import read_choice, written_choice
from pellucid.consent.values import CLASSES, Choice, Mode, Pause, Review

MOMENTS = st.integers(0, 4_000_000_000_000_000_000)
MODES = st.sampled_from([Mode.OFF, Mode.LOCAL, Mode.ON])
CHOICES = st.builds(
    Choice,
    mode=st.sampled_from(Mode),
    classes=st.dictionaries(st.sampled_from(CLASSES), MODES),
    epoch=st.integers(0, 10**9),
    kept_epochs=st.frozensets(st.integers(0, 99)),
    analytics_id=st.text("0123456789abcdef", min_size=1),
    email=st.none() | st.just("someone@example.com"),
    answered_at_ns=st.none() | MOMENTS,
    pause=st.none() | st.builds(Pause, since_ns=MOMENTS, until_ns=st.none() | MOMENTS),
    accepted=st.none() | st.frozensets(st.text(max_size=9), max_size=4),
    review=st.none() | st.builds(Review, seconds=st.none() | st.floats(0, 1e6)),
    told_at_ns=st.none() | MOMENTS,
    sessions_begun=st.integers(0, 99),
)


@given(CHOICES)
def test_what_is_written_is_read_again(choice):
    """Any choice, whole; written over itself it stays the same bytes."""
    paths = {"config_file_path": "/c", "data_dir_path": "/d"}
    content = written_choice(choice, {}, paths=paths)
    members = json.loads(content)
    assert choice == read_choice(members)
    assert content == written_choice(choice, members, paths=paths)
    assert members["analytics_enabled"] is (choice.mode is Mode.ON)
