"""The header of an app with the engine inside: three modes, one question, and the next upload."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.consent.values import Mode, Review
from pellucid_gui.collection import Collection
from pellucid_gui.contrast import Contrast
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.own_header import HeaderWords, OwnHeader, UploadWords

ON = HeaderWords(
    collection=Collection.ON,
    sentence="My Viewer records usage events and sends them to eu.i.posthog.com.",
    tip="You chose on.",
    chosen=Mode.ON,
    analytics_id="38b4e652e44da7f2370d9e260e271365",
)


@pytest.fixture
def header(qtbot, theme, own):
    """A header at the top of a page, on an app that is on."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    made = OwnHeader()
    column.addWidget(made)
    column.addWidget(QWidget(), 1)
    qtbot.addWidget(page)
    page.resize(888, 400)
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    page.setFocus()
    page.show()
    made.show_app(own.app, ON)
    made.show_upload(UploadWords(text="next in 0:08"))
    made._folder.setText("/home/alice/.local/share/myviewer/analytics")
    made.page = page
    return made


def test_paused_with_warnings(header, own, screenshot):
    """A pause, an attached address, and what stopped the upload."""
    words = replace(
        ON,
        collection=Collection.PAUSED,
        sentence="My Viewer records nothing and sends nothing until 17:05.",
        is_paused=True,
        warning="What My Viewer sends names you: the e-mail address alice@example.com is attached.",
    )
    header.show_app(own.app, words)
    header._folder.setText("/home/alice/.local/share/myviewer/analytics")
    header.show_upload(UploadWords(text="nothing is sent", has_verbs=False))
    screenshot(header, "own_header_paused")


def test_unreadable_dark(header, own, theme, screenshot):
    """A choice that nobody can read, in the dark."""
    words = HeaderWords(
        collection=Collection.UNKNOWN,
        sentence="Nothing is collected or sent: what you chose cannot be read.",
        tip="",
        chosen=None,
        analytics_id="",
        trouble="/home/alice/.config/myviewer/analytics.json cannot be read: it is no object. Nothing is collected or "
        "sent, and nothing is destroyed. Choose off, local or on to replace the file.",
    )
    header.show_app(own.app, words)
    header._folder.setText("/home/alice/.local/share/myviewer/analytics")
    header.show_upload(UploadWords(text="nothing is sent", has_verbs=False))
    theme.set_scheme(Scheme.DARK)
    screenshot(header, "own_header_unknown_dark")


def test_a_rule_that_overrides_is_named_beside_the_choice(header, own, screenshot):
    """What was chosen and what holds are told apart, for those who see the control and for those who hear it."""
    overruled = "Off holds: the policy of this machine allows 'off' at most."
    words = replace(
        ON,
        collection=Collection.OFF,
        sentence="My Viewer records nothing and sends nothing: the policy of this machine allows 'off' at most.",
        overruled=overruled,
    )
    header.show_app(own.app, words)
    header._folder.setText("/home/alice/.local/share/myviewer/analytics")
    header.show_upload(UploadWords(text="nothing is sent", has_verbs=False))
    assert header.modes.choice == 2
    for place in (header.modes, header.modes.segment(0), header.modes.segment(2)):
        assert place.accessibleDescription().startswith(overruled)
    screenshot(header, "own_header_overruled")
    header.show_app(own.app, ON)
    assert header._overruled.isHidden()


def test_other_languages_have_longer_words(header, own, theme, screenshot):
    """A sentence half as long again, at 900 pixels and in high contrast: nothing is pushed out."""
    header.page.resize(900, 400)
    words = replace(
        ON,
        collection=Collection.LOCAL,
        sentence="My Viewer zeichnet Nutzungsereignisse auf und behält sie auf diesem Rechner; gesendet wird nichts davon.",
        overruled="Lokal gilt: die Richtlinie dieses Rechners erlaubt höchstens „lokal“ für alle Programme.",
    )
    header.show_app(own.app, words)
    header._folder.setText("/home/alice/.local/share/myviewer/analytics")
    header.show_upload(UploadWords(text="nächste Übertragung in 0:08", send="Jetzt gleich senden"))
    header.hold.setText("Zurückhalten")
    theme.set_contrast(Contrast.HIGH)
    screenshot(header, "own_header_german_high")
    theme.set_contrast(Contrast.SYSTEM)


def test_nothing_is_made_up_of_the_place(header, own):
    """A host that nobody here knows has no region, and that is said; where nothing is sent there is nothing to know."""
    header.show_app(replace(own.app, endpoint="https://telemetry.example.org"), ON)
    assert ["telemetry.example.org", "region not known"] == [header._host.text(), header._region.text()]
    header.show_app(replace(own.app, endpoint=""), ON)
    assert [True, True] == [header._region.isHidden(), header.about_host.isHidden()]


def test_long_words_give_way(header, own, screenshot):
    """A long title, a long refusal, and a narrow window: nothing is pushed out."""
    header.page.resize(620, 400)
    app = replace(own.app, title="An Extraordinarily Long-Winded Viewer of Multimodal Recordings")
    header.show_app(app, ON)
    header._folder.setText("/home/alice/.local/share/myviewer/analytics")
    header.show_upload(UploadWords(text="stopped: the server refused the key (401)", send="Try again"))
    screenshot(header, "own_header_narrow")


def test_what_is_asked_for(header, qtbot):
    """Every button and every line of the menu asks; nothing is written by the header itself."""
    for press, signal in (
        (header.modes.segment(1).click, header.mode_asked),
        (header.new_id.click, header.new_id_asked),
        (header.open_folder.click, header.folder_asked),
        (header.about_host.click, header.destination_asked),
        (header.send_now.click, header.send_asked),
        (header.hold.click, header.hold_asked),
        (header.question.details.click, header.question_asked),
        (header.remove_email.click, header.email_removal_asked),
    ):
        with qtbot.waitSignal(signal):
            press()
    lines = {action.text(): action for action in header.more.menu().actions() if action.text()}
    for text, signal in (
        ("Pause for an hour", header.pause_asked),
        ("Pause until My Viewer is started again", header.pause_asked),
        ("Choose again…", header.question_asked),
        ("What is collected…", header.catalogue_asked),
        ("Forget all events of My Viewer…", header.forgetting_asked),
    ):
        with qtbot.waitSignal(signal):
            lines[text].trigger()


def test_the_menu_fits_the_state(header, own):
    """A pause can be ended only while there is one; where nothing is recorded none can begin."""
    actions = (header._pause_hour, header._pause_start, header._resume)
    assert [True, True, False] == [action.isVisible() for action in actions]
    header.show_app(own.app, replace(ON, is_paused=True))
    assert [False, False, True] == [action.isVisible() for action in actions]
    header.show_app(own.app, replace(ON, collection=Collection.OFF))
    assert not header._pause_hour.isEnabled()
    header.show_app(own.app, replace(ON, review=Review(seconds=None)))
    assert ["Ask me"] == [action.text() for action in header._reviews.actions() if action.isChecked()]


def test_what_cannot_be_done_says_why(header):
    """Greyed, with the reason in the tip."""
    header.show_upload(UploadWords(text="x", why_no_send="not yet", why_no_hold="too late"))
    assert (False, "not yet") == (header.send_now.isEnabled(), header.send_now.toolTip())
    assert (False, "too late") == (header.hold.isEnabled(), header.hold.toolTip())
    header.show_upload(UploadWords(text="x", has_verbs=False))
    assert not header.send_now.isVisible()


def test_a_press_that_led_to_nothing_is_taken_back(header):
    """The control shows what holds, not what was pressed."""
    header.modes.segment(0).click()
    header.show_mode(Mode.ON)
    assert 2 == header.modes.choice
    header.show_mode(None)
    assert -1 == header.modes.choice


def test_a_screen_reader_hears_it(header):
    """The modes are radio buttons under one name; title and state are said together."""
    assert "My Viewer: On" == header.accessibleName()
    assert "Usage collection" == header.modes.accessibleName()
    face = QAccessible.queryAccessibleInterface(header.modes.segment(2))
    assert QAccessible.Role.RadioButton is face.role()
    assert face.state().checked
