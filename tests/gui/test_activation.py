"""Coming forward: the click's token is passed on, and used once."""

from __future__ import annotations

import os

import pytest
from PySide6.QtWidgets import QWidget

from pellucid_gui.activation import WAYLAND_VARIABLE, X11_VARIABLE, come_forward, own_token


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, None),
        ({WAYLAND_VARIABLE: ""}, None),
        ({X11_VARIABLE: "x"}, "x"),
        ({WAYLAND_VARIABLE: "w", X11_VARIABLE: "x"}, "w"),
    ],
)
def test_the_token_of_this_start_is_found(environ, expected):
    """Whichever way the desktop has to pass it on."""
    assert expected == own_token(environ)


class Window(QWidget):
    """Notes what the environment says when it is activated."""

    token: str | None = None

    def activateWindow(self) -> None:  # noqa: N802 - Qt names it
        """Be asked to come forward."""
        self.token = os.environ.get(WAYLAND_VARIABLE)
        super().activateWindow()


def test_a_minimised_window_is_shown_again(qtbot):
    """It is the one that the person asked for, and there is no token to be left lying about."""
    window = Window()
    qtbot.addWidget(window)
    window.showMinimized()
    come_forward(window, "token-1")
    assert "token-1" == window.token
    assert window.isVisible()
    assert not window.isMinimized()
    assert WAYLAND_VARIABLE not in os.environ
    come_forward(window)
    assert window.token is None
