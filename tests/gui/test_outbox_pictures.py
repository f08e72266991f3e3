"""The outbox in the states that a person meets less often than what every page is drawn with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from pellucid import wire
from pellucid.consent.values import Mode
from pellucid.embedding.health_file import HealthFile, HealthNote
from pellucid.hashing import KeyedHash
from pellucid.rules import Rules
from pellucid.rules.ruling import Ruling
from pellucid.sending.verbs import edit_fields, hold
from pellucid.transport import Blocked, RetryLater, Unanswered
from pellucid_gui.pages.page_table import OUTBOX
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.outbox_head import HELD

PATIENCE_MS = 30_000
LARGE = QSize(1_388, 840)
"""What a window of 1600 by 1000 leaves for a page."""


@pytest.fixture
def show_outbox(shelf):
    """A maker of a shown outbox, alone."""

    def make(shown, clock, *, rows=5, **options):
        return shelf.show(shown, OUTBOX, clock=clock, rows=rows, **options)

    return make


def some_events(own):
    return (
        own.ViewerOpened(),
        own.SourceConnected(kind="file"),
        own.SourceFailed(message="cannot open /home/alice/secret/plan.rrd"),
        own.SourceConnected(kind="grpc"),
    )


@pytest.fixture
def sealed(own, page_makers):
    """Five events in two batches, of which one field is redacted and one event withheld; two seconds later."""
    folder, _ = page_makers.seal(own)
    return folder


def test_a_sealed_batch_in_a_large_window(own, sealed, show_outbox, qtbot, screenshot):
    """An event that is chosen, and what is withheld below."""
    page = show_outbox(own.shown, own.clock, size=LARGE)
    page.outline.choose((sealed, 1))
    screenshot(page, "page_outbox_large")


def test_what_is_held(own, sealed, show_outbox, theme, qtbot, screenshot):
    """The same form, with the question whether it may go."""
    hold(own.ledger, sealed, 0, 1)
    page = show_outbox(own.shown, own.clock)
    page.head.which.segment(HELD).click()
    screenshot(page, "page_outbox_held")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_outbox_held_dark")


def test_nothing_waits(own, show_outbox, theme, screenshot):
    """Said in two sentences."""
    own.store.set_mode(Mode.ON)
    page = show_outbox(own.shown, own.clock, rows=0)
    screenshot(page, "page_outbox_nothing")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "page_outbox_nothing_dark")


def test_switched_off(own, show_outbox, screenshot):
    """Which choice decided."""
    own.store.set_mode(Mode.OFF)
    screenshot(show_outbox(own.shown, own.clock, rows=0), "page_outbox_off")


def test_unanswered(own, show_outbox, screenshot):
    """What was recorded is held, and can be seen as it would leave."""
    own.record(*some_events(own))
    screenshot(show_outbox(own.shown, own.clock, rows=4), "page_outbox_unanswered")


def test_paused(own, show_outbox, screenshot):
    """With the way to go on."""
    own.store.set_mode(Mode.ON)
    own.store.pause(3600.0)
    screenshot(show_outbox(own.shown, own.clock, rows=0), "page_outbox_paused")


def test_stopped(own, sealed, show_outbox, screenshot):
    """Somebody has to help."""
    own.transport.answers = [Blocked(status=401, answer="", why="the server refused the key (401)")]
    own.clock.step(20)
    own.upload()
    screenshot(show_outbox(own.shown, own.clock), "page_outbox_stopped")


def test_tried_again_later(own, sealed, show_outbox, screenshot):
    """Counted down, with what the server said."""
    own.transport.answers = [RetryLater(status=503, answer="", why="the server answered 503", after_s=100.0)]
    own.clock.step(20)
    own.upload()
    screenshot(show_outbox(own.shown, own.clock, size=LARGE), "page_outbox_retry")


def test_what_has_changed(own, sealed, show_outbox, qtbot, screenshot):
    """How many bytes, and which field, beside the body that it is about; the batch is to be sealed anew."""
    page = show_outbox(own.shown, own.clock)
    page.outline.expand(page.outline.tree.place_of((sealed, 1)))
    page.outline.choose((sealed, 1), "kind")
    page.outline.setFocus()
    next(each for each in page.verbs.buttons if each.text() == "Redact").click()
    qtbot.waitUntil(lambda: bool(own.ledger.receipts(sealed)[-1].details.get("put")), timeout=PATIENCE_MS)
    page._look()
    qtbot.waitUntil(lambda: bool(page.pane.changed) and page.is_settled, timeout=PATIENCE_MS)
    screenshot(page, "page_outbox_changed")


def test_a_field_that_leaves_as_a_hash(own, sealed, show_outbox, theme, screenshot):
    """Before it is sealed anew a mark stands there, and it is said that a hash will; then the hash does."""
    edit_fields(own.ledger, sealed, 1, {"kind": wire.HASHED})
    page = show_outbox(own.shown, own.clock)
    page.head.later.click()
    page.outline.expand(page.outline.tree.place_of((sealed, 1)))
    page.outline.choose((sealed, 1), "kind")
    screenshot(page, "page_outbox_hash_later")
    page.close()
    theme.set_scheme(Scheme.DARK)
    own.upload(flush=True, ruling=Ruling(Rules(), KeyedHash(b"s" * 32).hash, own.choice.analytics_id))
    page = show_outbox(own.shown, own.clock, size=LARGE)
    page.head.later.click()
    page.outline.expand(page.outline.tree.place_of((sealed, 1)))
    page.outline.choose((sealed, 1), "kind")
    screenshot(page, "page_outbox_hashed_dark")


def test_no_secret_to_hash_with(own, sealed, show_outbox, theme, screenshot):
    """The choice is there, and it is said why it cannot be made."""
    theme.set_scheme(Scheme.DARK)
    trouble = (
        "No keyring that keeps secrets encrypted was found: what you want hashed is made unreadable instead"
    )
    HealthFile(own.ledger.root, pid=1, started_ns=1).tell(
        HealthNote(pid=1, at_ns=own.clock.ns, troubles=(trouble,))
    )
    page = show_outbox(own.shown, own.clock)
    page.outline.expand(page.outline.tree.place_of((sealed, 1)))
    page.outline.choose((sealed, 1), "kind")
    screenshot(page, "page_outbox_no_secret_dark")


def test_what_was_not_let_go(own, sealed, show_outbox, qtbot, screenshot):
    """It would leave otherwise than it was seen: said above what there is now."""
    hold(own.ledger, sealed, 0, 1)
    page = show_outbox(own.shown, own.clock)
    page.head.which.segment(HELD).click()
    edit_fields(own.ledger, sealed, 1, {"kind": None})
    page.head.act.click()
    qtbot.waitUntil(lambda: bool(page.notices.texts), timeout=PATIENCE_MS)
    page._look()
    qtbot.waitUntil(lambda: bool(page.pane.changed) and page.is_settled, timeout=PATIENCE_MS)
    screenshot(page, "page_outbox_refused")


def test_each_batch_by_hand(own, show_outbox, screenshot):
    """The person wants to let each go."""
    own.review_s = None
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.SourceConnected())
    own.upload(flush=True)
    screenshot(show_outbox(own.shown, own.clock, rows=2), "page_outbox_by_hand")


def test_nobody_knows_whether_it_arrived(own, sealed, show_outbox, theme, screenshot):
    """Nothing of it can be changed any more."""
    theme.set_scheme(Scheme.DARK)
    own.transport.answers = [Unanswered(why="timed out")]
    own.clock.step(20)
    own.upload()
    page = show_outbox(own.shown, own.clock)
    page.outline.choose((sealed, 1))
    screenshot(page, "page_outbox_unconfirmed_dark")


def test_no_network(own, sealed, show_outbox, screenshot):
    """Counted down, with what the system said."""
    why = "the name of the server (eu.i.posthog.com) was not found: Temporary failure in name resolution"
    own.transport.answers = [RetryLater(status=None, answer="", why=why, after_s=None)]
    own.clock.step(20)
    own.upload()
    screenshot(show_outbox(own.shown, own.clock), "page_outbox_no_network")


def test_long_values(own, show_outbox, screenshot):
    """A name, a value and an address that are longer than their places."""
    own.store.set_mode(Mode.ON)
    folder = own.record(own.SourceFailed(message="no such file: " + "a-very-long-name-" * 40))
    edit_fields(own.ledger, folder, 0, {"message": wire.HASHED})
    page = show_outbox(own.shown, own.clock, rows=1)
    page.outline.expand(page.outline.tree.place_of((folder, 0)))
    page.outline.choose((folder, 0), "message")
    screenshot(page, "page_outbox_long")


def test_a_thousand_events(own, show_outbox, screenshot):
    """As many as go into one body, and how many wait behind them."""
    own.store.set_mode(Mode.ON)
    own.record(*(own.ViewerOpened(windows=number) for number in range(1_000)))
    screenshot(show_outbox(own.shown, own.clock, rows=1_000), "page_outbox_many")
