"""What is said of the service: each state, its cause and the way out."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pellucid.errors import ServiceError
from pellucid.service.values import ServiceState
from pellucid_gui.pages.service_feed import ServiceStanding
from pellucid_gui.pages.service_words import (
    AGAIN,
    ALWAYS,
    ANEW,
    NOT_ALWAYS,
    button_tip,
    failed_words,
    installed_words,
    offer,
    removed_words,
    trouble_words,
)
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.app_header import AppHeader
from pellucid_gui.widgets.notice import Tone
from pellucid_gui.widgets.notice_bar import NoticeBar

FINE = ServiceState(installed=True, is_current=True, enabled=True, pid=7, outlives_logout=False)
STANDING = ServiceStanding(
    kind="systemd user unit",
    place="/home/alice/.config/systemd/user/pellucid-watch.service",
    state=FINE,
)
ABSENT = replace(STANDING, state=ServiceState(installed=False))
REFUSED = ServiceError(
    "systemd does not take the service: Failed to connect to bus: No medium found",
    "It has to be asked in a session that you logged in to, not through `su` or `sudo`. "
    "`pellucid watch` runs the witness without a service.",
)


@pytest.mark.parametrize(
    ("outlives", "expected"),
    [(True, "goes on after you log out"), (False, "ends when you log out"), (None, "watch.service.")],
)
def test_it_says_for_how_long_it_watches(outlives, expected):
    """As far as that is known."""
    standing = replace(STANDING, state=replace(FINE, outlives_logout=outlives))
    assert expected in installed_words("Rerun", standing).text


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (FINE, None),
        (ServiceState(installed=False, note="it is not ours"), None),
        (replace(FINE, note="systemd calls it failed"), "is in trouble: systemd calls it failed."),
        (replace(FINE, is_current=False), "set up by another Pellucid"),
        (replace(FINE, enabled=False), "does not start at log-in"),
    ],
)
def test_what_is_wrong_with_it_is_said_with_a_way_out(state, expected):
    """A service that is fine, or not there, is not talked about."""
    found = trouble_words("Rerun", replace(STANDING, state=state))
    if expected is None:
        assert found is None
    else:
        assert expected in found.text
        assert (Tone.WARN, ANEW) == (found.tone, found.action)


def test_a_refusal_keeps_cause_and_remedy():
    """Setting it up can be tried again; taking it away has gone as far as it could."""
    text = (
        "systemd does not take the service: Failed to connect to bus: No medium found. It has to be asked in a session "
        "that you logged in to, not through “su” or “sudo”. “pellucid watch” runs the witness without a service."
    )
    assert (text, Tone.FAIL, AGAIN) == (
        failed_words(REFUSED, installing=True).text,
        failed_words(REFUSED, installing=True).tone,
        failed_words(REFUSED, installing=True).action,
    )
    assert "" == failed_words(REFUSED, installing=False).action


def test_the_button_says_what_it_does():
    """Or why it can do nothing."""
    assert "sends nothing" in button_tip("Rerun", ABSENT)
    assert "There is no systemd on this machine." in button_tip(
        "Rerun", replace(ABSENT, obstacle="There is no systemd on this machine")
    )
    assert STANDING.place in button_tip("Rerun", STANDING)
    assert "runs as process 7" in button_tip("Rerun", STANDING)
    assert "does not run" in button_tip("Rerun", replace(STANDING, state=replace(FINE, pid=None)))
    assert "while this window is open" in removed_words("Rerun").text


@pytest.fixture
def top(qtbot, theme, rerun, set_up):
    """Header and notices, one below the other as on the page."""
    made = QWidget()
    made.setBackgroundRole(made.palette().ColorRole.Base)
    made.setAutoFillBackground(True)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    made.header, made.notices = AppHeader(), NoticeBar()
    column.addWidget(made.header)
    column.addWidget(made.notices)
    column.addStretch(1)
    qtbot.addWidget(made)
    made.header.show_app(rerun, set_up, set_up.data_dir)
    made.header.show_witness("Watching since 16:05", watching=True)
    made.resize(888, 216)
    made.show()
    return made


def show(top, notice, label, *, is_on=False, possible=True):
    """Show what the page shows."""
    top.header.show_always(label, is_on=is_on, possible=possible, tip="")
    if notice is not None:
        action = (notice.action, lambda: None) if notice.action else None
        top.notices.say("always", notice.text, tone=notice.tone, action=action)
    top.setFocus()


def test_picture_of_the_offer(top, screenshot):
    """One sentence of what it does, one press."""
    show(top, offer("Rerun"), ALWAYS)
    screenshot(top, "always_offer")


def test_picture_of_it_set_up(top, screenshot):
    """Where it is, and the way back."""
    show(top, installed_words("Rerun", STANDING), NOT_ALWAYS, is_on=True)
    screenshot(top, "always_installed")


def test_picture_of_a_refusal(top, theme, screenshot):
    """The cause, and what can be done; in the dark, too."""
    show(top, failed_words(REFUSED, installing=True), ALWAYS)
    screenshot(top, "always_failed")
    theme.set_scheme(Scheme.DARK)
    screenshot(top, "always_failed_dark")


def test_picture_where_it_is_not_possible(top, screenshot):
    """The button stays, and says why it does nothing."""
    show(top, None, ALWAYS, possible=False)
    screenshot(top, "always_impossible")
