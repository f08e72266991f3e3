"""What rules will make of events that are not sealed yet."""

from __future__ import annotations

from pellucid import wire
from pellucid.ledger.upload_header import upload_header
from pellucid.rules import Rules, RulesFile, Treatment
from pellucid.rules.ruling import NO_RULING
from pellucid.view.rule_preview import HASH_MARK, Terms, face_ruling, preview, terms_of, trouble_text
from pellucid.wire import REDACTED

RULES = (
    Rules()
    .with_field("viewer_opened", "renderer", Treatment.HASH)
    .with_event("source_connected", Treatment.WITHHOLD)
    .with_attachment("app_version", Treatment.WITHHOLD)
)


def test_a_face_shows_what_will_leave(outgoing):
    """It cannot hash, so it shows a mark of its own; what a person changed by hand counts too."""
    folder = outgoing.record(1, 2)
    header = upload_header(outgoing.ledger.receipts(folder)[0])
    first, second = [raw for _, raw in outgoing.ledger.lines(folder)]
    withheld = second.replace(b"viewer_opened", b"source_connected")
    ruling = face_ruling(RULES, header.distinct_id)
    found = preview(ruling, header, [(withheld, {}), (first, {}), (second, {"renderer": None})])
    assert ((first, second), 1) == (found.lines, found.withheld)
    assert {0: {"renderer": HASH_MARK}, 1: {"renderer": None}} == found.edits
    assert found.hashes_later
    content = wire.body(found.header, found.lines, found.edits).content
    assert b"vulkan" not in content
    assert b"app_version" not in content


def test_what_a_person_wrote_stays_where_a_rule_would_hash(outgoing):
    """As the app has it: the face says neither more nor less."""
    folder = outgoing.record(1)
    header = upload_header(outgoing.ledger.receipts(folder)[0])
    [line] = [raw for _, raw in outgoing.ledger.lines(folder)]
    found = preview(face_ruling(RULES, header.distinct_id), header, [(line, {"renderer": "mine"})])
    assert ({0: {"renderer": "mine"}}, False) == (found.edits, found.hashes_later)


def test_under_another_id_nothing_is_hashed(outgoing):
    """What leaves then is the mark of what is unreadable."""
    folder = outgoing.record(1)
    header = upload_header(outgoing.ledger.receipts(folder)[0])
    [line] = [raw for _, raw in outgoing.ledger.lines(folder)]
    found = preview(face_ruling(RULES, "another"), header, [(line, {})])
    assert ({0: {"renderer": REDACTED}}, False) == (found.edits, found.hashes_later)


def test_without_rules_all_is_as_recorded(outgoing):
    """Nothing is asked of any line then."""
    terms = terms_of(outgoing.known, analytics_id="d")
    assert ({}, "", "") == (terms.ruling.edit_of(b"{}", "d"), terms.trouble, trouble_text(terms))
    assert ("", "d") == (terms.ruling.fingerprint, terms.ruling.hashed_id)
    assert not terms.may_keep_some


def test_rules_that_cannot_be_read_are_told(outgoing):
    """Then nobody can say what would leave."""
    path = RulesFile(outgoing.known.config_file).path
    path.parent.mkdir(parents=True)
    path.write_text("{")
    terms = terms_of(outgoing.known, analytics_id="d")
    assert terms.may_keep_some
    assert trouble_text(terms).startswith(terms.trouble)
    assert "nothing is sent" in trouble_text(terms)


def test_the_rules_are_those_of_the_file(outgoing):
    """As they are at that moment, hashing under the id of now."""
    RulesFile(outgoing.known.config_file).change(lambda _rules: RULES)
    terms = terms_of(outgoing.known, analytics_id="d")
    assert (RULES, "d") == (terms.ruling.rules, terms.ruling.hashed_id)
    assert terms.may_keep_some
    assert Terms() == Terms(ruling=NO_RULING)
