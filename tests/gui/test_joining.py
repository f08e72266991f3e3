"""Parts of a sentence are put together as the language does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

import pellucid_resources
from pellucid_gui.joining import dotted, joined


def test_with_a_comma():
    """What is empty is left out, and of nothing there is nothing."""
    assert "1, 2" == joined(("1", "", "2"))
    assert "" == joined(())


def test_in_chinese(qapp):
    """Its comma is another one, which brings its own room."""
    chinese = QTranslator()
    assert chinese.load(str(pellucid_resources.translation("zh_CN")))
    qapp.installTranslator(chinese)
    try:
        assert "1\uff0c2" == joined(("1", "2"))
    finally:
        qapp.removeTranslator(chinese)


@pytest.mark.parametrize(
    ("parts", "expected"), [([], ""), (["", "a"], "a"), (["HTTP 200", "", "34 ms"], "HTTP 200 · 34 ms")]
)
def test_parts_stand_beside_each_other(parts, expected):
    """What there is nothing to say of leaves no gap."""
    assert expected == dotted(parts)
