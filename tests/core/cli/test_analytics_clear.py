"""`pellucid analytics clear`, as a person types it."""

from __future__ import annotations

from pellucid.config.reading import read_config
from pellucid.state import State


def test_it_shows_asks_and_does(home, call):
    """What will go is shown first; a no changes nothing, a yes removes the file and gives a new id."""
    home.set_up("with_email")
    file = home.queue()
    before = read_config(home.app)
    declined = call("analytics", "clear", answer="n\n")
    assert 1 == declined.code
    assert file.name in declined.err
    assert (True, before) == (file.exists(), read_config(home.app))
    done = call("analytics", "clear", answer="y\n")
    after = read_config(home.app)
    assert 0 == done.code
    assert not file.exists()
    assert before.analytics_id != after.analytics_id
    assert after.analytics_id in done.out
    assert after.enabled
    assert "foo@example.com is still attached" in done.err
    assert "email --remove" in done.err


def test_live_files_are_listed_as_still_queued(home, call):
    """A file written a moment ago stays, and is named before and after."""
    home.set_up("disabled")
    file = home.queue(age_s=0)
    done = call("analytics", "clear", "--yes")
    assert file.exists()
    assert "Still queued, and not ours to remove:" in done.out
    assert file.name in done.out
    assert "collection is off, as before" in done.out


def test_as_json(home, call):
    """All that was done is one document."""
    home.set_up("disabled")
    dead, live = home.queue(), home.queue("890de3eb", age_s=0)
    found = call("analytics", "clear", "--yes", "--json").json
    assert [str(dead)] == [each["path"] for each in found["removed"]]
    assert [str(live)] == [each["path"] for each in found["still_queued"]]
    assert (read_config(home.app).analytics_id, False) == (found["analytics_id"], found["analytics_enabled"])
    assert found["copies_forgotten"] is False


def test_it_asks_about_our_own_copies_too(home, call):
    """After its own question comes one about Pellucid's copies, and a no keeps them."""
    home.set_up("disabled")
    home.copy_of()
    done = call("analytics", "clear", answer="y\nn\n")
    assert "Also forget Pellucid's own copies of 1 session" in done.err
    assert 1 == len(home.ledger.sessions())
    done = call("analytics", "clear", answer="y\ny\n")
    assert "copies are forgotten" in done.out
    assert [] == home.ledger.sessions()


def test_options_answer_about_copies(home, call):
    """--yes alone keeps our copies; --copies forgets them."""
    home.set_up("disabled")
    home.copy_of()
    call("analytics", "clear", "--yes")
    assert 1 == len(home.ledger.sessions())
    assert call("analytics", "clear", "--yes", "--copies", "--json").json["copies_forgotten"] is True
    assert [] == home.ledger.sessions()


def test_nothing_to_clear(home, call):
    """A program that never ran is left as it is, and nothing is asked."""
    done = call("analytics", "clear")
    assert (0, "Removed 0 queued files.\n") == (done.code, done.out)
    assert not home.app.config_file.exists()


def test_a_broken_config_is_kept(home, call):
    """Clearing with a broken config says that it becomes off, and keeps the broken file."""
    home.break_config(b"broken")
    done = call("analytics", "clear", answer="y\n")
    assert 0 == done.code
    assert "collection OFF" in done.err
    (kept,) = home.locations.set_aside_dir(home.app).iterdir()
    assert str(kept) in done.out
    assert not read_config(home.app).enabled


def test_our_copies_say_that_what_was_removed_never_leaves(home, call):
    """A person reads later what became of it: nobody posted it."""
    home.set_up("disabled")
    file = home.queue()
    lines = home.copy_of(released=False)
    assert 0 == call("analytics", "clear", "--yes").code
    states = home.ledger.states(file.stem)
    assert {State.WITHHELD} == {states.at(number) for number in range(len(lines))}


def test_nothing_is_cleared_where_nothing_can_be_seen(home, call):
    """A queue that cannot be listed would go out under the new id: the old one stays."""
    home.set_up()
    before = home.app.config_file.read_bytes()
    home.app.default_data_dir.parent.mkdir(parents=True, exist_ok=True)
    home.app.default_data_dir.write_bytes(b"no folder")
    done = call("analytics", "clear", "--yes")
    assert (1, "") == (done.code, done.out)
    assert "cannot be read: Not a directory" in done.err
    assert "Nothing was changed" in done.err
    assert before == home.app.config_file.read_bytes()
