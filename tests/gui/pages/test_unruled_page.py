"""What stands in the place of rules for somebody else's program."""

from __future__ import annotations

from pellucid_gui.pages.page_table import RULES


def test_nothing_single_can_be_withheld_and_collection_can_be_switched_off(folders, make_page, until, faults):
    """It is said plainly, with what can be done; once that is done the page says so."""
    page = make_page()
    page.pages.show_page(RULES)
    until(lambda: page.pages.page is not None)
    late = page.pages.page
    until(late.told.button.isVisible)
    assert late.told._heading.text().startswith("There are no rules for Rerun")
    assert [] == faults(late)
    late.told.button.click()
    until(lambda: not late.told.button.isVisible())
    assert "Its collection is off" in late.told._text.text()
    assert folders.config()["analytics_enabled"] is False
