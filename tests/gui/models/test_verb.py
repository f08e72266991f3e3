"""A verb can be done, or says why not."""

from __future__ import annotations

from pellucid_gui.models.verb import Verb


def test_without_a_reason_it_can_be_done():
    """The reason is empty unless one is given."""
    done = []
    verb = Verb(label="Hold", do=lambda: done.append(1))
    verb.do()
    assert ("", [1]) == (verb.why_not, done)
