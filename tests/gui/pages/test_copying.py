"""What an own app's events are copied as; those of a watched one are in test_selection_desk."""

from __future__ import annotations

import json

import numpy as np

from pellucid.rules import RulesFile, Treatment
from pellucid.view.rule_preview import HASH_MARK
from pellucid_gui.models.copy_as import CopyAs
from pellucid_gui.pages.copying import copied


def test_an_own_event_is_copied_as_it_would_leave(own, make_own_page, until):
    """One alone is a body, not a list; its command says what is known of the bytes."""
    own.record(own.ViewerOpened(), own.ViewerOpened())
    page = make_own_page()
    until(lambda: page.events.model.rows == 2)
    view, app = page.feed.view, page.shown.app
    one, both, none = (np.array(events, np.uint32) for events in ([0], [0, 1], [77]))
    assert "viewer_opened" == json.loads(copied(view, app, one, CopyAs.PAYLOAD))["batch"][0]["event"]
    assert 2 == len(json.loads(copied(view, app, both, CopyAs.PAYLOAD)))
    assert copied(view, app, one, CopyAs.CURL).startswith("# Made from the recorded line")
    assert ["", ""] == [copied(view, app, none, wanted) for wanted in (CopyAs.PAYLOAD, CopyAs.CURL)]


def test_a_command_does_not_pretend_that_a_mark_is_a_hash(own, make_own_page, until):
    """Only the program can make the hash, so no body like the one that is copied is ever sent."""
    rules = RulesFile(own.app.config_file)
    rules.change(lambda before: before.with_field("viewer_opened", "renderer", Treatment.HASH))
    own.record(own.ViewerOpened())
    page = make_own_page()
    until(lambda: page.events.model.rows == 1)
    copy = copied(page.feed.view, page.shown.app, np.array([0], np.uint32), CopyAs.CURL)
    assert copy.startswith("# Made from the recorded line, with a mark where a hash would leave")
    assert HASH_MARK in copy
