"""Sentences are put into the language of the window at the moment in which they are shown."""

from __future__ import annotations

from pellucid.errors import LedgerError
from pellucid.said import said, said_and, said_count, said_together
from pellucid_gui.translation import error_text, say, say_count, translated


def test_without_a_translator_everything_is_english(qapp):
    """What stands in the sources is said as it stands there."""
    assert "Folder /a" == say("Folder {data_dir}", data_dir="/a")
    assert "2,000 events" == say_count("1 event", "{n:,} events", 2_000)
    assert "" == translated("")


def test_what_is_filled_in_is_translated_too(pseudo_language):
    """At any depth; what somebody else has named stays."""
    pseudo = pseudo_language.pseudo
    inner = said("the machine slept")
    outer = said("Not watched since {begun}: {why}", begun="16:05", why=inner)
    expected = pseudo("Not watched since {begun}: {why}").format(
        begun="16:05", why=pseudo("the machine slept")
    )
    assert expected == translated(outer)


def test_lists_and_rows_of_sentences(pseudo_language):
    """Each part is translated by itself."""
    pseudo = pseudo_language.pseudo
    assert f"{pseudo('held')} / x" == translated(said_together([said("held"), "x"], " / "))
    assert pseudo("{first} and {last}").format(first=pseudo("held"), last="x") == translated(
        said_and([said("held"), "x"])
    )


def test_a_number_for_people_is_grouped(pseudo_language):
    """Also where it decides the form."""
    assert pseudo_language.pseudo("{n:,} events").format(n=1_234) == translated(
        said_count("1 event", "{n:,} events", 1_234)
    )


def test_an_error_is_two_sentences(qapp):
    """What failed, and what can be done, if anything."""
    assert "It broke. Mend it." == error_text(LedgerError("It broke", "Mend it."))
    assert "It broke." == error_text(LedgerError("It broke"))


def test_a_command_stands_between_quotes(qapp):
    """Backticks are for terminals; those of a value belong to whoever wrote it."""
    assert "“pellucid watch” runs it." == say("`pellucid watch` runs it.")
    assert "“pellucid open” opens a`b`." == say("`pellucid open` opens {name}.", name="a`b`")
