"""Long text that somebody wrote, and long text that a program made."""

from __future__ import annotations

import pytest

from pellucid.guard.prose import find_prose

LETTER = (
    "Dear team, I opened yesterday's recording from the hospital and the viewer showed the patient's name in the corner "
    "of every picture; could you please tell me how to turn that off before I send it to somebody else? Thank you, Bob"
)
STACK = "\n".join(
    f"{depth}: <core::iter::adapters::map::Map<I,F> as core::iter::Iterator>::next::h31fc6d1d7f8f155c\n"
    f"   at library/core/src/iter/adapters/map.rs:{depth}:14"
    for depth in range(12)
)
SHADER = "; ".join(f"%{number} = OpLoad %v4float %in_{number}" for number in range(30))


@pytest.mark.parametrize(
    "text",
    [
        LETTER,
        LETTER.upper(),
        "昨日病院の記録を開いたところ、すべての画像の隅に患者の名前が表示されていました。" * 6,
        "لم أتمكن من فتح الملف الذي أرسله لي المستشفى أمس، أرجو مساعدتي في معرفة السبب من فضلكم. " * 4,
    ],
)
def test_long_running_text_is_found_as_a_whole(text):
    """In any language, also where no spaces stand between words."""
    assert [(0, len(text))] == find_prose(text)


@pytest.mark.parametrize(
    "text",
    [
        LETTER[:200],
        "31fc6d1d7f8f155c" * 40,
        "QWxhZGRpbjpvcGVuIHNlc2FtZQ+/" * 40,
        STACK,
        SHADER,
        " ".join(f"feature_{number}" for number in range(60)),
        "audio base lance map_view nasm native_viewer oss_server perf_telemetry re_server release_full " * 3,
        " ".join(f"1.{number}.0" for number in range(60)),
        "/".join(["folder"] * 60),
        " " * 500,
    ],
)
def test_ids_lists_and_call_stacks_pass(text):
    """Nobody wrote them, however long they are."""
    assert [] == find_prose(text)


def test_the_guards_own_markers_make_no_text_long():
    """A text that was short enough stays so when its addresses give way to longer markers."""
    text = "so we wrote to \u2039email\u203a and to \u2039email\u203a again " * 5
    assert 200 < len(text)
    assert [] == find_prose(text)
