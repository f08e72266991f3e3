"""What a check of all that is kept looks like, under way and at its end."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from pellucid.errors import LedgerError
from pellucid.ledger.audit import Audit
from pellucid.ledger.verification import Finding, Verification
from pellucid_gui.dialogs.verify_dialog import VerifyDialog
from pellucid_gui.theme import Scheme

ROOT = Path("/home/alice/.local/share/pellucid/apps/rerun")
NAMES = (
    "77ce191c-ffd1-4fd2-90a2-8a78970de89c",
    "01227f48-ce91-44e3-920a-f14dd42621bb",
    "1565df47-7173-476b-ad6f-02c296dbb93d",
)
CHANGED = (
    "Nothing mends it. A backup may still have the file as it was; forgetting the session ends the doubt."
)


def checked(name: str, **more) -> Verification:
    """What a session of a thousand lines says."""
    return Verification(
        broken=None,
        mismatched=(),
        checked=12,
        without_receipt=0,
        session=name,
        receipts=14,
        lines=1_204,
        head="5d" * 32,
        **more,
    )


def wrong(receipt: int) -> Finding:
    """A receipt that does not fit its lines."""
    return Finding(
        sentence=f"Receipt {receipt} (witnessed) was written for other bytes than there are in lines 0 to 2",
        file=ROOT / "receipts" / f"{NAMES[0]}.ndjson",
        receipt=receipt,
        lines=(0, 2),
        remedy=CHANGED,
    )


TORN = "000001.ndjson ends in an unfinished line (4 bytes); the next opening puts it into a receipt"
WHOLE = Audit(sessions=(checked(NAMES[1]), checked(NAMES[2])), of_list=None)
BROKEN = Audit(
    sessions=(checked(NAMES[1]), checked(NAMES[2], notes=(TORN,)), checked(NAMES[0], findings=(wrong(1),))),
    of_list=None,
)


@pytest.fixture
def dialog(shown):
    """The dialog of a check that has begun."""
    return shown(VerifyDialog(title="Rerun"))


def test_under_way(dialog, screenshot):
    """How far it is, and the way out."""
    dialog.show_share(0.37)
    assert ("Cancel", False) == (dialog.close_button.text(), dialog.verdict.isVisible())
    screenshot(dialog, "dialog_verify_under_way")


def test_all_holds(dialog):
    """What was checked, and what that proves."""
    dialog.show_audit(WHOLE)
    assert "All that can be checked holds." == dialog.verdict.text
    assert "Sessions checked: 2 · lines: 2,408 · digests compared: 24" == dialog._said.text()


def test_something_is_broken(dialog, screenshot):
    """By session: what, where, and what can be done; what is no fault stands below."""
    dialog.show_audit(BROKEN)
    screenshot(dialog, "dialog_verify_broken")


def test_something_is_broken_dark(dialog, theme, screenshot):
    """In the dark, with the list of what was let go, and more than is shown."""
    theme.set_scheme(Scheme.DARK)
    sessions = tuple(
        checked(f"session-{number}", findings=tuple(map(wrong, range(7)))) for number in range(22)
    )
    stones = ROOT / "housekeeping" / "retired.ndjson"
    of_list = Finding(sentence=f"Line 2 of {stones} does not follow from the one before it", file=stones)
    dialog.show_audit(Audit(sessions=sessions, of_list=of_list))
    assert "and so are 22 sessions." in dialog.verdict.text
    screenshot(dialog, "dialog_verify_broken_dark")


def test_what_is_not_shown_is_in_the_report(dialog, words):
    """The list is cut where nobody would read on; the report is not."""
    dialog.show_audit(
        Audit(
            sessions=tuple(
                checked(f"session-{number}", findings=tuple(map(wrong, range(7)))) for number in range(22)
            ),
            of_list=None,
        )
    )
    assert "2 more sessions have something to tell" in words(dialog)
    assert "There is more of it (2)" in words(dialog)
    dialog.copy.click()
    report = QGuiApplication.clipboard().text()
    assert 22 * 7 == report.count("was written for other bytes")
    assert "session-21: broken, 1,204 lines, 14 receipts" in report


def test_what_cannot_be_checked_is_said(dialog, qtbot):
    """Cause and remedy; then it can be tried again."""
    dialog.show_error(LedgerError("The ledger cannot be read", "Look at its permissions."))
    assert "The ledger cannot be read. Look at its permissions." == dialog.verdict.text
    with qtbot.waitSignal(dialog.again_asked):
        dialog.again.click()


def test_nothing_is_kept(dialog):
    """Then nothing is wrong, and there is nothing to list."""
    dialog.show_audit(Audit(sessions=(), of_list=None))
    assert ("All that can be checked holds.", True) == (
        dialog.verdict.text,
        dialog._said.text().startswith("Sessions checked: 0 ·"),
    )


def test_no_name_can_pretend_anything(dialog):
    """Control characters in names are made visible."""
    dialog.show_audit(Audit(sessions=(checked("a\x1bb", findings=(wrong(1),)),), of_list=None))
    assert ("\x1b" in dialog.report, 1) == (False, dialog.report.count(": broken, 1,204 lines"))


def test_only_the_list_is_broken(dialog):
    """Then the sessions hold, and that is said."""
    of_list = Finding(sentence="Line 2 does not follow", file=ROOT / "housekeeping" / "retired.ndjson")
    dialog.show_audit(Audit(sessions=(checked(NAMES[1]),), of_list=of_list))
    assert dialog.verdict.text.endswith("the sessions themselves hold.")
    assert "Line 2 does not follow." in dialog.report
