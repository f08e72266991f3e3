"""`pellucid catalogue show` and `check`."""

from __future__ import annotations

import pellucid_resources
from pellucid.app_cards import leave_card
from pellucid.apps import embedded_app
from pellucid.catalogue.parts import parts
from pellucid.catalogue.reading import read_catalogue
from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode

EXAMPLE = pellucid_resources.catalogue("example").decode()


def write(folder, name="catalogue.toml", *changes):
    """Write the example, changed; return its path."""
    text = EXAMPLE
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def start_viewer(home, *changes):
    """Leave what an app with the engine inside leaves at its start."""
    app = embedded_app(
        name="myviewer",
        title="My Viewer",
        version="1",
        endpoint="http://127.0.0.1:9",
        api_key="k",
        consent_default="ask",
    )
    leave_card(app, home.locations)
    app.catalogue_file.parent.mkdir(parents=True, exist_ok=True)
    write(app.catalogue_file.parent, app.catalogue_file.name, *changes)
    return app


def test_reruns_catalogue_is_shown_to_a_person(call):
    """Title, purpose and class of each event; each field with its purpose, an example and whether it is hashed."""
    out = call("catalogue", "show").out
    assert "What Rerun collects, read from versions 0.20.0 to 0.41.0" == out.splitlines()[0]
    for part in (
        "Data Source Loaded  (load_data_source, class usage)  [from 0.28 on]",
        "  - catalog_kind: text, not always there; for example internal  [from 0.36 on]",
        "  - recording_id: text, sent as a hash, not always there; for example 1b4dff05",
        "  - is_official_example: boolean, not always there; for example false  [until before 0.23]",
        "With each event\n  - event_id: integer; for example 1\n    Counts the events",
    ):
        assert part in out


def test_one_version_has_less(call):
    """What came later is left out, and so is what was gone."""
    out = call("catalogue", "show", "--version", "0.37.2").out
    assert "load_data_source" in out
    assert "agent_turn" not in out
    assert "is_official_example" not in out
    assert 2 == call("catalogue", "show", "--version", "new").code


def test_it_can_be_json(call):
    """With all that the text says."""
    found = call("catalogue", "show", "--app", "rerun", "--json").json
    assert ("Rerun", "0.41.0", True, []) == (
        found["title"],
        found["version"],
        found["watched"],
        found["waiting"],
    )
    event = found["events"]["open_recording"]
    assert ("usage", None) == (event["class"], event["since"])
    assert ("0.23", False) == (
        event["fields"]["is_official_example"]["until"],
        event["fields"]["app_env"]["hashed"],
    )
    assert "0.20.0" == found["read_from"][0]


def test_a_file_is_shown(call, tmp_path):
    """As the person will read it."""
    file = write(tmp_path, "a.toml", ('email = "withhold"', 'email = "allow"'))
    out = call("catalogue", "show", file).out
    assert "What My Viewer may collect, as its catalogue of version 1 declares it" == out.splitlines()[0]
    assert "  - renderer: text, one of raster, opengl, vulkan; for example raster" in out
    assert "\n\nIn texts, what the rule 'email' finds is " in out
    assert 2 == call("catalogue", "show", file, "--app", "rerun").code
    assert "watched" not in call("catalogue", "show", file, "--json").json


def test_an_apps_own_catalogue_says_what_waits(home, call):
    """What the person has not seen yet, once they were shown a version."""
    app = start_viewer(home)
    assert "Not collected until" not in call("catalogue", "show", "--app", "myviewer").out
    store = ConsentStore(app, clock=SystemClock())
    store.set_mode(Mode.ON, accepted=parts(read_catalogue(app.catalogue_file)))
    assert [] == call("catalogue", "show", "--app", "myviewer", "--json").json["waiting"]
    start_viewer(
        home,
        (
            "hashed = true\n\n[events.data_source_connected.fields.recording_id]",
            "[events.data_source_connected.fields.recording_id]",
        ),
    )
    waiting = call("catalogue", "show", "--app", "myviewer", "--json").json["waiting"]
    assert [("plain", "data_source_connected.application_id")] == [
        (each["kind"], each["name"]) for each in waiting
    ]
    out = call("catalogue", "show", "--app", "myviewer").out
    assert "Not collected until you have seen it:\n  - data_source_connected.application_id" in out


def test_what_is_not_known_is_said(home, call):
    """An app that nobody knows, or that has left no catalogue."""
    assert 3 == call("catalogue", "show", "--app", "stranger").code
    start_viewer(home).catalogue_file.unlink()
    done = call("catalogue", "show", "--app", "myviewer")
    assert (3, "") == (done.code, done.out)
    assert "not known here" in done.err


def test_a_good_catalogue_is_checked(call, tmp_path):
    """One line says what is in it."""
    file = write(tmp_path)
    done = call("catalogue", "check", file)
    assert (0, f"{file}: My Viewer, version 1: 5 events, 13 fields, 4 of build metadata.\n") == (
        done.code,
        done.out,
    )


def test_all_mistakes_are_named_and_end_it_with_7(call, tmp_path):
    """Also rules that the guard does not have; advice comes when there is none left."""
    file = write(
        tmp_path,
        "a.toml",
        ('class = "crash"', 'class = "fatal"'),
        ('email = "withhold"', 'mail = "hash"'),
        ("max_length = 80", ""),
    )
    done = call("catalogue", "check", file)
    assert 7 == done.code
    assert [
        f"{file} is no catalogue yet:",
        "  - events.viewer_crashed: class is 'fatal' instead of usage, error or crash",
        "  - guard.mail: there is no such rule, but secret, card, email, url, home, ip, mac, name, long_text",
    ] == done.out.splitlines()
    assert f"Error: {file} has 2 mistakes." == done.err.splitlines()[0]
    found = call("catalogue", "check", file, "--json")
    assert (7, 2, []) == (found.code, len(found.json["mistakes"]), found.json["advice"])


def test_what_is_no_catalogue_at_all(call, tmp_path):
    """Ends with 7, too, and says where the text goes wrong."""
    file = tmp_path / "a.toml"
    assert 7 == call("catalogue", "check", file).code
    file.write_bytes(b"a = [")
    done = call("catalogue", "check", file)
    assert (7, "") == (done.code, done.out)
    assert "is no TOML" in done.err


def test_what_is_unwise_is_no_mistake(call, tmp_path):
    """It is listed with its place, and the exit code is that of success."""
    file = write(tmp_path, "a.toml", ("max_length = 300", ""), ('email = "withhold"', 'email = "allow"'))
    done = call("catalogue", "check", file)
    assert 0 == done.code
    assert "  - events.viewer_failed.fields.message: it is free text of any length" in done.out
    found = call("catalogue", "check", file, "--json").json
    assert ["events.viewer_failed.fields.message", "guard.email"] == [
        each["where"] for each in found["advice"]
    ]
    assert (None, []) == (found["difference"], found["mistakes"])


def test_two_versions_are_compared(call, tmp_path):
    """What is more, less and for another purpose; and whether the version was forgotten."""
    old = write(tmp_path, "old.toml")
    new = write(
        tmp_path,
        "new.toml",
        ('"raster", "opengl", "vulkan"', '"raster", "vulkan", "metal"'),
        ("[events.viewer_closed.fields.sources]", "[events.viewer_closed.fields.clouds]"),
        ("To know how long, in seconds.", "To sell it."),
    )
    out = call("catalogue", "check", new, "--against", old).out.splitlines()
    compared = out[out.index("Compared with version 1:") + 1 :]
    assert [
        "More is collected; it waits until a person has seen it:",
        "  - viewer_opened.renderer may be metal, too",
        "  - viewer_closed.clouds. To know how much is looked at in that time.",
        "Less is collected:",
        "  - viewer_opened.renderer can no longer be opengl",
        "  - viewer_closed.sources",
        "Collected for another purpose than before:",
        "  - viewer_closed.open_s",
        "It still has the same version, by which people tell the two apart.",
    ] == compared
    found = call("catalogue", "check", new, "--against", old, "--json").json["difference"]
    assert (2, 2, ["viewer_closed.open_s"]) == (len(found["more"]), len(found["less"]), found["repurposed"])


def test_the_same_version_has_no_difference(call, tmp_path):
    """Compared with itself."""
    file = write(tmp_path)
    assert (
        "It collects the same as before."
        == call("catalogue", "check", file, "--against", file).out.splitlines()[-1]
    )
    (tmp_path / "bad.toml").write_bytes(b"")
    assert 7 == call("catalogue", "check", file, "--against", tmp_path / "bad.toml").code
