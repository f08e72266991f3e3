"""The explained event: each field with what it means, and what differs from the last event of its kind."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pellucid.clock import SystemClock
from pellucid.event import Event, encode
from pellucid.query.highlights import highlights_of
from pellucid.query.parser import parse
from pellucid.view.difference import field_difference, said
from pellucid.view.explaining import Explainer
from pellucid.view.marks import Marks
from pellucid_gui.models.sections import Heading
from pellucid_gui.theme import Scheme
from pellucid_gui.widgets.explained_page import ExplainedPage
from pellucid_gui.widgets.notice import Notice

LINE = (
    b'{"time_utc":"2026-11-23T16:05:14Z","kind":"Append","name":"n","extra":[1.50],"props":{"b":{"Bool":true},'
    b'"i":{"Integer":9007199254740993},"f":{"Float":1e400},"s":{"String":"a\\u202eb"},"x":{"Other":1}}}'
)
SECOND_NS = 1_795_449_914_000_000_000


def line_of(name="load_data_source", second=0, **props):
    return encode(Event(time_ns=SECOND_NS + second * 10**9, kind="Append", name=name, props=props))


STRANGE = line_of(
    second=75,
    event_id=7,
    source_type="file_path",
    file_extension="rrd",
    started_successfully=True,
    panel_of_a_feature_with_a_very_long_name="appearance",
    recording_title="Flight of bob@example.com on 10.1.2.3, seen from /home/alice/recordings/tuesday/flight.rrd",
)
EARLIER = line_of(event_id=3, source_type="grpc", file_extension="rrd", started_successfully=True, retries=2)


@pytest.fixture
def page(qtbot, theme):
    made = ExplainedPage()
    qtbot.addWidget(made)
    made.resize(888, 480)
    made.show()
    return made


@pytest.fixture
def show(page, make_record, rerun):
    """Show a line, and what differs from another one if there is one."""

    def show(raw, before=None):
        record = make_record(raw)
        marks = Marks(rerun).of(record.event)
        earlier = None if before is None else make_record(before)
        page.show_record(
            record,
            rerun,
            explanation=Explainer(rerun).of(record, marks=marks),
            before=earlier,
            difference=None if earlier is None else field_difference(said(earlier), said(record)),
        )
        return record

    return show


def drawn(table):
    """Each row: a heading, or its cells."""
    return [
        f"# {row.text}"
        if isinstance(row, Heading)
        else tuple(" / ".join(p.shown for p in cell) for cell in row.cells)
        for row in table.rows
    ]


def test_a_watched_event(show, page, theme, screenshot):
    """What nobody tells of comes first; what a rule found stands with its field, and in its text."""
    show(STRANGE)
    assert ["# Undocumented", "# What it says", "# With each event", "# What the upload adds"] == [
        row for row in drawn(page.fields) if isinstance(row, str)
    ]
    page.resize(888, 760)
    screenshot(page, "explained_watched")
    theme.set_scheme(Scheme.DARK)
    screenshot(page, "explained_watched_dark")


def test_what_differs(show, page, theme, screenshot):
    """Changed, new and gone; what is the same is folded, and the running number with it."""
    show(STRANGE, EARLIER)
    assert "What differs (4)" == page.scope.segment(1).text()
    page.scope.segment(1).click()
    assert [
        "# Changed (1)",
        ("source_type", "grpc", "file_path"),
        "# Only in this one (2)",
        ("panel_of_a_feature_with_a_very_long_name", "—", "appearance"),
        (
            "recording_title",
            "—",
            "Flight of bob@example.com on 10.1.2.3, seen from /home/alice/recordings/tuesday/flight.rrd",
        ),
        "# Only in the one before (1)",
        ("retries", "2", "—"),
        "# The same in both (2), but for the running number",
    ] == drawn(page.difference)
    screenshot(page, "explained_difference")
    theme.set_scheme(Scheme.DARK)
    page.difference.toggle(7)
    screenshot(page, "explained_difference_dark")


def test_the_first_of_its_kind(show, page, screenshot):
    """There is nothing to compare with, and that is said."""
    show(STRANGE)
    page.scope.segment(1).click()
    assert not page.side_by_side.isVisible()
    screenshot(page, "explained_first")
    show(STRANGE, EARLIER)
    assert page.side_by_side.isVisible()


def test_what_is_the_same_unfolds(show, page, qtbot):
    """By the keyboard, from where its heading is; the next event keeps it so."""
    show(STRANGE, EARLIER)
    page.scope.segment(1).click()
    table = page.difference
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert 7 == table.currentIndex().row()
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert [("event_id", "3", "7"), ("file_extension", "rrd", "rrd")] == drawn(table)[8:10]
    show(line_of(second=80, source_type="x"), EARLIER)
    assert not isinstance(table.rows[-1], Heading)
    qtbot.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert 1 == table.currentIndex().row()


def test_an_unreadable_line_has_a_reason_and_no_rows(show, page, screenshot):
    """A line without an event says why, in place of a table."""
    show(b'{"time_utc":"2026')
    assert () == page.fields.rows
    assert not page.fields.isVisible()
    screenshot(page, "explained_unreadable")


def test_findings_say_what_the_program_would_do(show, page, qapp):
    """What Rerun would refuse is said to be deleted unsent, and nothing is said of an upload; the next event has none of it."""
    show(LINE)
    texts = [notice.text for notice in page.findChildren(Notice)]
    assert any("Rerun would refuse this line" in text and "'f'" in text for text in texts)
    assert "# What the upload adds" not in drawn(page.fields)
    show(line_of())
    qapp.processEvents()
    assert [] == [notice.text for notice in page.findChildren(Notice) if notice.isVisible()]


def test_each_value_stands_as_the_line_has_it(show, page):
    """Booleans, big integers, floats, texts, foreign values and extra keys; nothing hides."""
    show(LINE)
    values = {row[0]: row[1] for row in drawn(page.fields) if isinstance(row, tuple)}
    assert {
        "event": "n",
        "b": "true",
        "i": "9007199254740993",
        "f": "1e400",
        "s": "a\u2039U+202E\u203ab",
        "x": '{"Other":1}',
        "extra": "[1.50]",
    } == values


def row_of(table, name):
    return next(number for number, row in enumerate(table.rows) if getattr(row, "name", "") == name)


def test_copying(show, page, qapp):
    """One row copies its value, exactly; several copy names and values."""
    show(LINE)
    page.fields.selectRow(row_of(page.fields, "s"))
    page.fields.copy()
    assert "a\u202eb" == qapp.clipboard().text()
    page.fields.selectAll()
    page.fields.copy()
    assert "event\tn\nb\ttrue\n" in qapp.clipboard().text()


def test_a_field_leads_to_the_events_that_say_the_same(show, page, qtbot):
    """By its menu: the filter reads it as that very field with that very value."""
    record = show(line_of(source_type='a "b*" c', started_successfully=True))
    for name in ("source_type", "started_successfully"):
        menu = page.fields.menu_of(row_of(page.fields, name))
        labels = {action.text(): action for action in menu.actions() if action.text()}
        assert [
            "Copy value",
            "Copy name",
            "Copy path in the payload",
            "Filter by this value",
            "Hide this value",
        ] == list(labels)
        with qtbot.waitSignal(page.filter_asked) as asked:
            labels["Filter by this value"].trigger()
        term = parse(asked.args[0], clock=SystemClock()).term
        assert highlights_of(term).accepts(name, record.event.props[name])
        with qtbot.waitSignal(page.filter_asked) as hidden:
            labels["Hide this value"].trigger()
        assert [f"-{asked.args[0]}"] == hidden.args


def test_what_the_upload_adds_has_no_filter(show, page, qapp):
    """It is in no line; its value and its path can be copied all the same."""
    show(line_of())
    menu = page.fields.menu_of(row_of(page.fields, "session_id"))
    labels = {action.text(): action for action in menu.actions()}
    assert "Filter by this value" not in labels
    labels["Copy path in the payload"].trigger()
    assert "properties.session_id" == qapp.clipboard().text()
    assert page.fields.menu_of(0) is None


def found(text):
    """What a filter has to show."""
    return highlights_of(parse(text, clock=SystemClock()).term)


def tints(table):
    """Each cell in which something is tinted, by its row's name and its column, with where."""
    lines = [row for row in table.rows if not isinstance(row, Heading)]
    spans = {(line.name, column): table.spans(line, column) for line in lines for column in range(3)}
    return {place: where[0] for place, where in spans.items() if any(where)}


@pytest.mark.parametrize(
    ("filter_text", "expected"),
    [
        ("has:b", {("b", 0): [(0, 1)]}),
        ("prop:b=true", {("b", 0): [(0, 1)], ("b", 1): [(0, 4)]}),
        ("prop:b=false", {}),
        ("prop:i>9007199254740992", {("i", 0): [(0, 1)], ("i", 1): [(0, 16)]}),
        ("prop:f>1", {("f", 0): [(0, 1)], ("f", 1): [(0, 5)]}),
        ("prop:s=a*", {("s", 0): [(0, 1)], ("s", 1): [(0, 10)]}),
        ("99254", {("i", 1): [(5, 10)]}),
        ("name:n -b state:queued", {}),
    ],
)
def test_what_a_filter_has_found_is_tinted(show, page, filter_text, expected):
    """The property that was asked for, or the word that was looked for; in the table as in the payload."""
    page.show_highlights(found(filter_text))
    show(LINE)
    assert expected == tints(page.fields)


def test_going_from_field_to_field(show, page):
    """Each row with something in it is chosen in turn, round the end; without any nothing is chosen."""
    show(LINE)
    assert not page.next_match()
    page.show_highlights(found("has:b OR has:s"))
    names = []
    for backward in (False, False, False, True):
        assert page.next_match(backward=backward)
        names.append(page.fields.rows[page.fields.currentIndex().row()].name)
    assert ["b", "s", "b", "s"] == names


def test_looks_of_what_was_found(show, page, theme, screenshot):
    """Tinted and underlined, also in a value over several lines."""
    page.show_highlights(found("bob OR flight OR prop:source_type=file_path"))
    show(STRANGE)
    page.move(300, 300)  # away from the mouse
    screenshot(page, "explained_matches")


def test_the_keyboard_leaves_the_table(page):
    """Tab goes on to the next widget."""
    assert not page.fields.tabKeyNavigation()
    assert Qt.FocusPolicy.NoFocus is not page.fields.focusPolicy()


def test_it_is_read_out(show, page):
    """Whole sentences, a heading with how it stands, and what the filter has found."""
    page.show_highlights(found("has:source_type"))
    show(STRANGE, EARLIER)
    model, role = page.fields.model(), Qt.ItemDataRole.AccessibleTextRole
    row = row_of(page.fields, "source_type")
    assert "source_type, found by the filter" == model.index(row, 0).data(role)
    assert model.index(row, 2).data(role).endswith("String · sent as it is")
    assert model.index(0, 0).data(role).startswith("Undocumented. Rerun collects it")
    other = page.difference.model()
    assert ", folded" in other.index(len(page.difference.rows) - 1, 0).data(role)


def test_many_fields_are_shown_at_once(show, page):
    """A thousand fields: each row one line high."""
    show(line_of(**{f"field_{number}": number for number in range(1000)}))
    assert 1000 < len(page.fields.rows)
    assert page.fields.rowHeight(500) == page.fields.rowHeight(600)


def test_what_is_still_looked_at_is_said(page, make_record, rerun):
    """A large event has no fields to show for a moment."""
    page.show_record(make_record(STRANGE), rerun, explanation=None)
    assert "Looking at each field…" == page._nothing._heading.text()
    assert page._stack.currentWidget() is page._nothing
