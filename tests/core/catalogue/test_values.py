"""What an app may collect, as values."""

from __future__ import annotations

from pellucid.catalogue.values import EventSpec, FieldType, Retention


def test_the_words_of_a_catalogue_are_these():
    """They stand in files that people write: never rename them."""
    assert ["usage", "error", "crash"] == [str(each) for each in Retention]
    assert ["text", "integer", "number", "boolean"] == [str(each) for each in FieldType]


def test_an_event_may_have_no_fields():
    """That it happened is enough."""
    spec = EventSpec(name="closed", title="Closed", purpose="to count", retention=Retention.USAGE)
    assert {} == dict(spec.fields)
