"""Two events of a real program beside each other, from the table and from the chosen event."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QLabel

from pellucid.consent.values import Mode
from pellucid.rules import RulesFile, Treatment


@pytest.fixture
def page(folders, make_page, until):
    """A page with three events, two of them of one kind, and one line that is no event."""
    folders.record("viewer_started", "open_recording", "viewer_started")
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        stream.write(b"not an event\n")
    made = make_page()
    until(lambda: made.events.model.rows == 4)
    return made


def lines(dialog):
    """What differs: each side."""
    model = dialog.table.compared
    return [(pair.left, pair.right) for row, pair in enumerate(model.rows) if model.is_different(row)]


def opened(page, until):
    until(lambda: page.comparing.dialog is not None)
    return page.comparing.dialog


def test_the_chosen_event_is_compared_with_the_last_of_its_kind(page, until):
    """From the explained event, by its button; what differs is what the two lines say differently."""
    page.desks.record.fetch(2)
    until(lambda: page.detail.record is not None)
    assert "What differs (0)" == page.detail.pages.explained.scope.segment(1).text()
    page.detail.pages.explained.side_by_side.click()
    dialog = opened(page, until)
    assert [
        ('      "timestamp": "2026-11-23T16:05:15Z",', '      "timestamp": "2026-11-23T16:05:17Z",'),
        ('        "event_id": 1,', '        "event_id": 3,'),
    ] == lines(dialog)
    dialog.reject()
    until(lambda: page.comparing.dialog is None)


def test_two_selected_events(page, until):
    """From the menu of the table, whatever their kind; the earlier one stands at the left."""
    table = page.events.table
    flags = QItemSelectionModel.SelectionFlag

    def select_two():
        """Select them; again if rows that came just now have undone it."""
        if page.detail.several.compare_button.isVisible() and table.selected.count == 2:
            return True
        count = page.events.model.rowCount()
        one, other = (row for row in range(count) if page.events.model.event_at(row) in {1, 2})
        table.selectRow(other)
        table.selectionModel().select(table.model().index(one, 0), flags.Select | flags.Rows)
        return False

    until(select_two)
    page.events.comparison_asked.emit()
    dialog = opened(page, until)
    assert ('      "event": "open_recording",', '      "event": "viewer_started",') in lines(dialog)
    dialog.reject()


def test_a_first_event_has_nothing_to_be_compared_with(page, until):
    """That is said, with what can be done."""
    page.comparing.compare_with_before(1)
    until(lambda: any("No event of this kind" in text for text in page.notices.texts))
    assert page.comparing.dialog is None


def test_a_line_that_is_no_json_is_told(page, until):
    """Nothing would leave of it, and its bytes cannot be laid out."""
    page.comparing.compare(0, 3)
    until(lambda: any("is no JSON" in text for text in page.notices.texts))


def test_lines_of_which_nothing_leaves_are_compared_as_recorded(page, folders, until):
    """What is shown is then said to be the line."""
    with next(folders.data_dir.glob("*.json")).open("ab") as stream:
        stream.write(b'{"time_utc":"2026-11-23T17:05:14Z","kind":"Later","name":"n","props":{}}\n')
    until(lambda: page.events.model.rows == 5)
    page.comparing.compare(4, 0)
    dialog = opened(page, until)
    assert ('  "kind": "Append",', '  "kind": "Later",') in lines(dialog)
    dialog.reject()


def test_a_field_narrows_the_filter(page, until):
    """From the explained event: its value becomes a part of the filter, and the rows follow."""
    page.desks.record.fetch(2)
    until(lambda: page.detail.record is not None)
    page.detail.pages.explained.filter_asked.emit("prop:event_id=3")
    assert "prop:event_id=3" == page.events.filter_bar.field.text()
    until(lambda: page.events.model.rows == 1)


@pytest.fixture
def own_pair(own, make_own_page, until):
    """An own app's page with two events of one kind that are in no batch."""
    own.store.set_mode(Mode.ON)
    own.record(own.ViewerOpened(), own.ViewerOpened(windows=2), recorder=own.recorder())
    made = make_own_page()
    until(lambda: made.events.model.rows == 2)
    return made


def texts(dialog):
    """All that stands at the left."""
    return "\n".join(pair.left or "" for pair in dialog.table.compared.rows)


def test_what_is_not_sealed_is_compared_as_rules_make_it(own_pair, own, until):
    """Neither what a rule takes out nor what it hashes stands there; a mark says where a hash will."""
    RulesFile(own.app.config_file).change(
        lambda rules: rules.with_field("viewer_opened", "renderer", Treatment.HASH).with_attachment(
            "app_version", Treatment.WITHHOLD
        )
    )
    own_pair.comparing.compare(0, 1)
    dialog = opened(own_pair, until)
    assert '"renderer": "\u2039hash\u203a"' in texts(dialog)
    assert "app_version" not in texts(dialog)
    assert [('        "windows": 1,', '        "windows": 2,')] == [
        pair for pair in lines(dialog) if "windows" in pair[0]
    ]
    assert "with a hash for each \u2039hash\u203a" in " ".join(
        label.text() for label in dialog.findChildren(QLabel)
    )
    dialog.reject()


def test_what_a_rule_withholds_is_compared_as_recorded(own_pair, own, until):
    """Nothing of it leaves, so there is no payload."""
    RulesFile(own.app.config_file).change(lambda rules: rules.with_event("viewer_opened", Treatment.WITHHOLD))
    own_pair.comparing.compare(0, 1)
    dialog = opened(own_pair, until)
    assert '"time_utc"' in texts(dialog)
    dialog.reject()


def facts(dialog):
    """When each happened, and what became of it."""
    return [side._facts.text() for side in dialog._sides]


def test_an_open_comparison_follows_the_rules(own_pair, own, until):
    """What leaves otherwise by now stands there otherwise; whoever reads stays where they are."""
    own_pair.comparing.compare(0, 1)
    dialog = opened(own_pair, until)
    assert '"renderer": "vulkan"' in texts(dialog)
    dialog.scope.segment(1).click()
    dialog.table.setCurrentIndex(dialog.table.model().index(3, 0))
    RulesFile(own.app.config_file).change(
        lambda rules: rules.with_field("viewer_opened", "windows", Treatment.REDACT)
    )
    until(lambda: not any("windows" in (pair[0] or "") for pair in lines(dialog)))
    assert dialog is own_pair.comparing.dialog
    assert (1, 3) == (dialog.scope.choice, dialog.table.currentIndex().row())


def test_an_open_comparison_follows_what_becomes_of_the_events(own_pair, own, until):
    """Sent meanwhile, they are said to be sent."""
    own_pair.comparing.compare(0, 1)
    dialog = opened(own_pair, until)
    assert all(text.endswith(" · queued") for text in facts(dialog))
    own.upload(flush=True)
    own.clock.step(11)
    own.upload()
    until(lambda: all(text.endswith(" · sent") for text in facts(dialog)))
    assert ('        "windows": 1,', '        "windows": 2,') in lines(dialog)


def test_nothing_of_a_destroyed_event_stays_in_sight(own_pair, own, until):
    """The dialog stays, and says why it is empty."""
    own_pair.comparing.compare(0, 1)
    dialog = opened(own_pair, until)
    own.store.set_mode(Mode.OFF)
    own_pair.side.verbs.answer(Mode.OFF, None)
    until(lambda: dialog.table.compared.rows == ())
    assert "Of one of the two events nothing is left." in dialog._claim.text()
    assert "" == dialog._count.text()
