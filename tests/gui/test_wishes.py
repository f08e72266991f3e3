"""What the window's command line means."""

from __future__ import annotations

from pathlib import Path

import pytest

from pellucid.errors import UsageError
from pellucid_gui.wishes import Wishes, linked, wishes_of


def test_nothing_asks_for_nothing():
    """Without arguments there are no wishes."""
    assert Wishes() == wishes_of([])


def test_every_option_is_understood(tmp_path, monkeypatch):
    """Paths become absolute, so that they mean the same to a window that was started elsewhere."""
    monkeypatch.chdir(tmp_path)
    wishes = wishes_of(["--demo", "--app", "rerun", "--config-file", "c.json", "--data-dir=d"])
    expected = Wishes(demo=True, app="rerun", config_file=tmp_path / "c.json", data_dir=tmp_path / "d")
    assert expected == wishes
    assert expected == wishes_of(wishes.arguments)


@pytest.mark.parametrize("arguments", [["--what"], ["--app"], ["file"], ["--dem"]])
def test_nonsense_is_refused(arguments):
    """One sentence, and where to look."""
    with pytest.raises(UsageError) as refused:
        wishes_of(arguments)
    assert "--help" in refused.value.remedy


def test_arguments_are_text():
    """They can be handed to another program."""
    assert ["--data-dir=/x"] == Wishes(data_dir=Path("/x")).arguments


def test_values_that_look_like_options_are_values():
    """A filter may begin with a dash."""
    wishes = Wishes(app="rerun", event="0122:7", filter_text='-name:x "a b"', token="t")
    assert wishes == wishes_of(wishes.arguments)


def test_links_become_wishes():
    """Each leads somewhere with the token of the click; none at all leads to the window."""
    found = linked(["pellucid://rerun/event/0122:7", "pellucid://my?filter=a"], "click")
    assert [
        Wishes(app="rerun", event="0122:7", token="click"),
        Wishes(app="my", filter_text="a", token="click"),
    ] == found
    assert [Wishes()] == linked([], "")
    with pytest.raises(UsageError, match="cannot be followed"):
        linked(["pellucid://rerun", "https://rerun"], "")
