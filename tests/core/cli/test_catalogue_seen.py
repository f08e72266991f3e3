"""`pellucid catalogue seen`: what was really said, held against the catalogue."""

from __future__ import annotations


def queue(home, *names):
    """Let Rerun's queue hold these events."""
    home.app.default_data_dir.mkdir(parents=True, exist_ok=True)
    text = "".join(
        f'{{"time_utc":"2026-01-01T00:00:00Z","kind":"Append","name":"{name}","props":{{}}}}\n'
        for name in names
    )
    (home.app.default_data_dir / "0e000000-0000-4000-8000-000000000000.json").write_text(text)


def test_what_the_catalogue_does_not_have_comes_first(home, call):
    """Of all times, unless days are given; or it alone."""
    queue(home, "settings-opened", "settings-opened", "phone_home")
    lines = call("catalogue", "seen").out.splitlines()
    assert "1 event is undocumented, or is so in part." == lines[0]
    assert ["phone_home", "settings-opened"] == [line.split()[0] for line in lines[3:]]
    assert [] == call("catalogue", "seen", "--days", "1", "--json").json["names"]
    (strange,) = call("catalogue", "seen", "--undocumented", "--json").json["names"]
    assert ("phone_home", {"queued": 1}) == (strange["name"], strange["undocumented"]["states"])


def test_where_all_is_documented(home, call):
    """It is said in a sentence, and nothing else is where only the undocumented is asked for."""
    queue(home, "settings-opened")
    assert "Nothing that was seen is undocumented.\n" == call("catalogue", "seen", "--undocumented").out


def test_an_app_with_pellucid_inside_says_nothing_undeclared(viewer, call):
    """What it did not declare was never recorded."""
    viewer.run_once(1)
    done = call("catalogue", "seen", "--app", "myviewer")
    assert "what My Viewer records is declared, or not recorded." in done.out
    assert "viewer_opened" in done.out
