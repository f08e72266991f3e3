"""What `pellucid show` says of an event beside its bytes."""

from __future__ import annotations


def queue(home, *lines):
    """Let Rerun's queue hold these events, each as name and props."""
    home.app.default_data_dir.mkdir(parents=True, exist_ok=True)
    text = "".join(
        f'{{"time_utc":"2026-11-23T16:05:14.825814221Z","kind":"Append","name":"{name}","props":{{{props}}}}}\n'
        for name, props in lines
    )
    (home.app.default_data_dir / "0e000000-0000-4000-8000-000000000000.json").write_text(text)


def uuids(call):
    """Return the events' uuids in the order they were written."""
    found = sorted(call("events", "--json").json, key=lambda each: each["line"] or 0)
    return [each["uuid"] for each in found]


def test_each_field_is_explained(home, call):
    """With the event's title, class and purpose."""
    home.copy_of()
    out = call("show", "ee103505:2").out
    assert "What it means (Viewer Started, class usage):\n  The viewer opened" in out
    assert "  is_wsl                    Whether it runs in Windows' Linux subsystem." in out
    assert "Undocumented" not in out
    found = call("show", "ee103505:2", "--json").json
    assert (True, [], []) == (found["documented"], found["undocumented"], found["marks"])
    assert "The zoom that was chosen in the viewer." == found["meaning"]["fields"]["zoom_factor"]


def test_what_is_undocumented_is_told(home, call):
    """A property, or the whole event."""
    queue(home, ("settings-opened", '"shoe_size":{"Float":42.5},"event_id":{"Integer":1}'))
    (uuid,) = uuids(call)
    out = call("show", uuid).out
    assert "Undocumented: the catalogue of Rerun 0.41.0 does not have\n  - shoe_size\n" in out
    assert "Found by the guard" not in out
    found = call("show", uuid, "--json").json
    assert (["shoe_size"], []) == (found["undocumented"], found["marks"])
    queue(home, ("mind_read", '"thought":{"String":"x"},"event_id":{"Integer":1}'))
    (uuid,) = uuids(call)
    out = call("show", uuid).out
    assert "Undocumented: the catalogue of Rerun 0.41.0 has no such event" in out
    found = call("show", uuid, "--json").json
    assert (False, ["thought"], None) == (found["documented"], found["undocumented"], found["meaning"])


def test_the_version_that_wrote_it_counts(home, call):
    """What a later version documents was undocumented before."""
    queue(home, ("agent_turn", '"rerun_version":{"String":"0.37.0"},"prompt":{"String":"x"}'))
    (uuid,) = uuids(call)
    assert call("show", uuid, "--json").json["documented"] is False
    assert "Undocumented: the catalogue of Rerun 0.37.0 has no such event" in call("show", uuid).out


def test_the_version_of_its_session_counts_for_an_event_that_tells_none(home, call):
    """One process wrote them all."""
    build = '"rerun_version":{"String":"0.37.2"},"event_id":{"Integer":1}'
    queue(home, ("$identify", build), ("agent_turn", '"prompt":{"String":"x"}'))
    found = [call("show", uuid, "--json").json for uuid in uuids(call)]
    assert {"$identify": True, "agent_turn": False} == {each["name"]: each["documented"] for each in found}


def test_what_the_guard_finds_is_told(home, call):
    """By field and rule; in somebody else's program it can only be flagged."""
    queue(home, ("agent_turn", '"prompt":{"String":"Mail it to me@example.com from 10.1.2.3"}'))
    (uuid,) = uuids(call)
    out = call("show", uuid).out
    assert (
        "Found by the guard:\n"
        "  - prompt: Free text, which may hold anything (flag)\n"
        "  - prompt: E-mail address (flag)\n"
        "  - prompt: IP address (flag)\n"
    ) in out
    assert [("prompt", rule, "flag") for rule in ("free_text", "email", "ip")] == [
        tuple(mark.values()) for mark in call("show", uuid, "--json").json["marks"]
    ]


def test_a_line_without_an_event_means_nothing(home, call):
    """It is shown as unreadable, and no more is said."""
    queue(home)
    file = next(home.app.default_data_dir.iterdir())
    file.write_bytes(b"broken\n")
    (uuid,) = uuids(call)
    assert "What it means" not in call("show", uuid).out
    assert "documented" not in call("show", uuid, "--json").json
