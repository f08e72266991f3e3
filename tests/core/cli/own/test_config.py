"""What was chosen, what is collected, and what is new in that."""

from __future__ import annotations

from pellucid.consent.values import Mode


def test_config_says_it_in_words_and_where_everything_is(viewer, analytics):
    """The rule that decided, the id, the classes, the files and the receiver are all named."""
    viewer.run_once()
    analytics("enable")
    done = analytics("config")
    for part in (
        "My Viewer collects usage data and sends it: you chose 'on'.",
        viewer.choice.analytics_id,
        "usage on, error on, crash on",
        "as long as the app has it",
        str(viewer.known.config_file),
        str(viewer.ledger.root),
        viewer.url,
    ):
        assert part in done.out
    assert 0 == done.code


def test_config_as_json(viewer, analytics):
    """One document, whatever was chosen."""
    viewer.run_once()
    found = analytics("config", "--json").json
    assert ("unset", "unset", None, "default") == (
        found["state"],
        found["chosen"],
        found["answered_at"],
        found["review"],
    )
    analytics("enable")
    analytics("pause")
    found = analytics("config", "--json").json
    assert ("on", "on", {"usage": "on", "error": "on", "crash": "on"}) == (
        found["state"],
        found["chosen"],
        found["classes"],
    )
    assert found["pause"]["until"]


def test_an_unreadable_choice_is_unknown(viewer, analytics):
    """What it means is told, and the reason; it is no error to look."""
    viewer.run_once()
    viewer.known.config_file.write_bytes(b"broken")
    done = analytics("config")
    assert 0 == done.code
    assert "cannot be read, so nothing is collected or sent." in done.out
    found = analytics("config", "--json").json
    assert ("unknown", None) == (found["state"], found["chosen"])


def test_looking_changes_nothing(viewer, analytics, call):
    """No file, no folder, and nothing in those that are there."""
    viewer.run_once(1)

    def seen():
        return {path: path.read_bytes() for path in viewer.home.path.rglob("*") if path.is_file()}

    before = seen()
    for words in (["config"], ["details"], ["review"]):
        assert 0 == analytics(*words).code
    for words in (["status"], ["outbox"]):
        assert 0 == call(*words, "--app", "myviewer").code
    assert before == seen()


def test_details_tell_all(viewer, analytics):
    """Each event and field with its purpose, the build metadata, where it goes, and how to stop it."""
    viewer.run_once()
    done = analytics("details")
    assert 0 == done.code
    for part in (
        "Viewer Opened  (viewer_opened, class usage)",
        "To know which drivers matter.",
        "application_id: text, sent as a hash",
        "one of a, b",
        "app_version",
        viewer.url,
        "pellucid analytics --app myviewer disable",
    ):
        assert part in done.out
    found = analytics("details", "--json").json
    assert {"viewer_opened", "source_connected"} == found["catalogue"]["events"].keys()
    assert viewer.url == found["endpoint"]


def test_details_of_an_app_that_left_no_catalogue(viewer, analytics):
    """That is said, with the code of a catalogue that cannot be used."""
    viewer.run_once()
    viewer.known.catalogue_file.unlink()
    done = analytics("details")
    assert (7, "") == (done.code, done.out)
    assert "not known here" in done.err


def test_what_is_new_waits_until_it_was_seen(viewer, analytics, call):
    """It is shown, agreed to, and then collected; the rest goes on all the time."""
    viewer.run_once()
    analytics("enable")
    text = viewer.catalogue.read_text()
    viewer.catalogue.write_text(
        text.replace("[metadata", '[events.viewer_closed]\npurpose = "To know."\nclass = "usage"\n[metadata')
    )
    viewer.run_once()
    for out in (analytics("config").out, call("status", "--app", "myviewer").out):
        assert "Viewer Closed (usage). To know." in out
        assert "pellucid analytics --app myviewer accept" in out
    assert ["viewer_closed"] == [each["name"] for each in analytics("config", "--json").json["not_yet_seen"]]
    declined = analytics("accept", answer="n\n")
    assert 1 == declined.code
    assert "Viewer Closed" in declined.err
    assert 2 == analytics("accept").code
    assert "viewer_closed" not in viewer.choice.accepted
    assert "It is collected from now on" in analytics("accept", answer="y\n").out
    assert "viewer_closed" in viewer.choice.accepted
    assert "nothing that you have not seen" in analytics("accept").out
    assert [] == analytics("accept", "--json").json["accepted"]


def test_accept_alone_is_no_yes(viewer, analytics):
    """Seeing what would be collected answers nothing."""
    viewer.run_once()
    assert 0 == analytics("accept", "--yes").code
    assert Mode.UNSET is viewer.choice.mode
