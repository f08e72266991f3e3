"""
The whole story from a viewer's menu to a new id, with the mouse: its engine, its receiver and its files are the real ones.

What *Privacy…* starts is a process of its own, which finds that this one is the window already and hands over what it was
asked for; so the window that it opens can be used here.
"""

from __future__ import annotations

import hashlib
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from pellucid import wire
from pellucid.consent.values import Mode, Review
from pellucid.locations import Locations
from pellucid.rules import Treatment
from pellucid.rules.parts import Part
from pellucid_gui import app
from pellucid_gui.demo_viewer.telemetry import NAME
from pellucid_gui.models.columns import EVENT_SECTION, STATE_SECTION
from pellucid_gui.pages.page_table import OUTBOX, RULES
from pellucid_gui.pages.page_tabs import EVENTS
from pellucid_gui.single_instance import SingleInstance
from pellucid_gui.widgets.own_header import MODES

OPENED, CONNECTED = "viewer_opened", "data_source_connected"
ALONE = b'{"api_key":"phc_demo","batch":[', b"]}"
"""What stands around an event that is a body by itself."""


class Hand:
    """A person's hand on the mouse: nothing is done but by pressing what can be seen."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    def wait(self, holds):
        """Look on until something holds, and return it."""
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=60_000)
        return holds()

    def press(self, widget, place=None):
        """Press a thing, once it can be."""
        self.wait(lambda: widget.isVisible() and widget.isEnabled())
        self._qtbot.mouseClick(
            widget, Qt.MouseButton.LeftButton, pos=place if place is not None else widget.rect().center()
        )

    def press_row(self, view, index):
        """Press a row of a list, a table or a tree."""
        view.scrollTo(index)
        self.press(view.viewport(), view.visualRect(index).center())

    def press_tab(self, bar, number):
        """Press a tab."""
        self.press(bar, bar.tabRect(number).center())

    def choose(self, bar, *path):
        """Press a menu's title, then one of its lines."""
        title, line = path
        (menu,) = (each for each in bar.actions() if each.text() == title)
        self.press(bar, bar.actionGeometry(menu).center())
        (action,) = (each for each in menu.menu().actions() if each.text() == line)
        self.press(menu.menu(), menu.menu().actionGeometry(action).center())

    def answer(self, label):
        """Press a button of the dialog that is open."""
        found = self.wait(
            lambda: [
                button
                for dialog in QApplication.topLevelWidgets()
                if isinstance(dialog, QDialog) and dialog.isVisible()
                for button in dialog.findChildren(QPushButton)
                if button.text().startswith(label)
            ]
        )
        self.press(found[0])


@pytest.fixture
def hand(qtbot):
    """A person's."""
    return Hand(qtbot)


def open_cloud(viewer, hand, row):
    """Open a sample in the viewer."""
    samples = viewer.window.samples
    hand.press(samples.viewport(), samples.visualItemRect(samples.item(row)).center())


@pytest.fixture
def viewer(stage):
    """The viewer of somebody who has said yes, and wants to be asked before each batch; one cloud is open."""
    stage.consent.set_review(Review(seconds=None))
    stage.consent.set_mode(Mode.ON)
    return stage.open()


@pytest.fixture
def launched(viewer, hand, theme, qapp, monkeypatch):
    """Press *Privacy…* in the viewer's menu, and return the window's program, asked for what its process was asked for."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    monkeypatch.setattr(app, "Theme", lambda *_args, **_options: theme)  # one for all tests dresses Qt
    locations = Locations.of_user()
    instance = SingleInstance(locations)
    assert instance.claim()
    instance.listen()
    asked = []
    instance.asked.connect(asked.append)
    hand.choose(viewer.window.menuBar(), "&Settings", "Privacy…")
    (arguments,) = hand.wait(lambda: asked)
    instance.release()
    assert instance.claim()
    program = app.Program(qapp, arguments=arguments, locations=locations, instance=instance)
    program.window.show()
    yield program
    program.window.close()
    program._bell.close()
    instance.release()
    program.window.deleteLater()


class Watched:
    """What a person reads in the window, and where they go in it."""

    def __init__(self, window, hand):
        self._window = window
        self._hand = hand

    @property
    def page(self):
        """The viewer's own."""
        return self._window.page

    def choose(self, name, state):
        """Press the first row that says this of an event, once there is one; again if rows moved under the hand."""
        table, model = self.page.events.table, self.page.events.model

        def said(row):
            return [model.index(row, section).data() for section in (EVENT_SECTION, STATE_SECTION)]

        def is_chosen():
            row = next((row for row in range(model.rows) if said(row) == [name, state]), None)
            if row is not None and table.currentIndex().row() != row:
                self._hand.press_row(table, model.index(row, EVENT_SECTION))
            return row is not None and self.chosen == name

        self._hand.wait(is_chosen)

    def turn_to(self, key):
        """Press the tab of a page, and return the page once it shows something."""
        pages = self.page.pages
        self._hand.press_tab(pages.bar, pages._keys.index(key))
        late = pages.page
        self._hand.wait(lambda: late is None or late.is_settled)
        return late

    def turn_detail(self, title):
        """Press a tab of the chosen event."""
        tabs = self.page.detail.tabs
        self._hand.press_tab(tabs, [tabs.tabText(tab) for tab in range(tabs.count())].index(title))

    @property
    def chosen(self):
        """The name of the chosen event."""
        record = self.page.detail.record
        return "" if record is None else record.row.name

    def payload(self):
        """What the chosen event leaves as, as it can be read; alone, as long as it is in no sealed batch."""
        return text_of(self.page.detail.pages.exact.text).removeprefix(ALONE[0]).removesuffix(ALONE[1])

    def journey(self):
        """What became of the chosen event, in words."""
        journey = self.page.detail.pages.journey
        return " ".join(label.text() for label in journey.findChildren(QLabel) if label.isVisible())

    def send(self, viewer, stage):
        """Let the next body leave once it is sealed; return it as it could be read before."""
        outbox, count = self.page.pages.page, len(stage.receiver.bodies)
        self._hand.wait(lambda: viewer.analytics.flush() or outbox.head.act.isEnabled())
        shown = self.next_body(bool)
        self._hand.press(outbox.head.act)
        self._hand.wait(lambda: len(stage.receiver.bodies) > count)
        return shown

    def next_body(self, holds):
        """The body on the outbox's page as it can be read there, once it is what is waited for."""
        outbox = self.page.pages.page

        def body():
            return text_of(outbox.pane.text) if outbox.pane.isVisible() else b""

        return self._hand.wait(lambda: outbox.is_settled and body() and holds(body()) and body())


def text_of(long_text):
    """All that can be read."""
    assert long_text.is_whole
    return long_text.view.toPlainText().encode()


def names(body):
    """The events of a body, in their order."""
    return [event["event"] for event in json.loads(body)["batch"]]


def ids(body):
    """Under which ids the events of a body go."""
    return {event["distinct_id"] for event in json.loads(body)["batch"]}


def read_and_withhold(seen, viewer, stage, hand):
    """What the viewer does is a row with the bytes that would leave; they are in the next body until they are withheld."""
    open_cloud(viewer, hand, 0)
    seen.choose(CONNECTED, "queued")
    payload = hand.wait(seen.payload)
    assert CONNECTED == json.loads(payload)["event"]
    outbox = seen.turn_to(OUTBOX)
    before = seen.next_body(lambda body: payload in body)
    assert [OPENED, CONNECTED] == names(before)
    hand.press_row(outbox.outline, outbox.outline.model().index(1, 0))
    hand.press(next(button for button in outbox.verbs.buttons if button.text() == "Withhold"))
    after = seen.next_body(lambda body: payload not in body)
    assert [OPENED] == names(after)
    assert outbox.pane.changed
    assert [] == stage.receiver.bodies


def send_and_prove(seen, viewer, stage, hand):
    """What can be read there is what arrives, to the byte, and the receipt says so; return it."""
    sent = seen.send(viewer, stage)
    assert [sent] == stage.receiver.bodies
    assert [OPENED] == names(sent)
    seen.turn_to(EVENTS)
    seen.choose(OPENED, "sent")
    seen.turn_detail("Journey")
    hand.wait(lambda: "Accepted by the server" in seen.journey())
    journey = seen.journey()
    assert "HTTP 200" in journey
    assert hashlib.sha256(sent).hexdigest()[:12] in journey
    return sent


def rule_a_field(seen, viewer, hand):
    """A rule for a field holds for the next body."""
    rules = seen.turn_to(RULES)
    hand.wait(lambda: rules.counts is not None)
    hand.press_row(rules.outline, rules.outline.tree.place_of(Part(event=CONNECTED, field="medium")))
    redact = rules.outline.node.part.treatments.index(Treatment.REDACT)
    hand.press(rules.sheet.choice.segment(redact))
    hand.wait(lambda: rules.is_settled and rules.book.rules)
    open_cloud(viewer, hand, 1)
    seen.turn_to(OUTBOX)
    body = seen.next_body(lambda body: CONNECTED in names(body))
    assert [wire.REDACTED] == [event["properties"]["medium"] for event in json.loads(body)["batch"]]


def switch_off(seen, viewer, stage, hand):
    """What waited is destroyed, and nothing more is written or sent."""
    outbox, bodies = seen.page.pages.page, list(stage.receiver.bodies)
    hand.wait(lambda: seen.page.side.status.outbound.unsent)  # else there is nothing to be asked
    hand.press(seen.page.header.modes.segment(MODES.index(Mode.OFF)))
    hand.answer("Switch off")
    hand.wait(lambda: viewer.analytics.decision.mode is Mode.OFF)
    hand.wait(lambda: outbox.parts.nothing.isVisible() and outbox.is_settled)
    hand.wait(lambda: "1 event that had not been sent was destroyed" in " ".join(seen.page.notices.texts))
    open_cloud(viewer, hand, 2)
    viewer.analytics.flush()
    assert ["purged", "sent", "withheld"] == stage.states()
    assert bodies == stage.receiver.bodies


def begin_anew(seen, viewer, stage, hand):
    """Under another id, and switched on again; return the id."""
    old_id = stage.consent.read().analytics_id
    hand.press(seen.page.header.new_id)
    hand.answer("Give a new id")
    hand.wait(lambda: stage.consent.read().analytics_id != old_id)
    new_id = stage.consent.read().analytics_id
    hand.press(seen.page.header.modes.segment(MODES.index(Mode.ON)))
    hand.wait(lambda: viewer.analytics.decision.mode is Mode.ON)
    hand.wait(lambda: viewer.analytics.decision.analytics_id == new_id)
    return new_id


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
def test_from_the_menu_to_a_new_id(launched, viewer, stage, hand):
    """Seen, read, withheld, sent, receipted, ruled, switched off, and begun anew under another id."""
    seen = Watched(launched.window, hand)
    hand.wait(lambda: launched.window.app_list.key == NAME and seen.page is not None)
    first_id = stage.consent.read().analytics_id
    read_and_withhold(seen, viewer, stage, hand)
    sent = send_and_prove(seen, viewer, stage, hand)
    rule_a_field(seen, viewer, hand)
    switch_off(seen, viewer, stage, hand)
    new_id = begin_anew(seen, viewer, stage, hand)
    open_cloud(viewer, hand, 0)
    seen.next_body(lambda body: CONNECTED in names(body))
    again = seen.send(viewer, stage)
    assert [sent, again] == stage.receiver.bodies
    assert [{first_id}, {new_id}] == [ids(sent), ids(again)]
    assert first_id != new_id
