"""`pellucid summary`."""

from __future__ import annotations

import time

from pellucid import rfc3339


def queue(home, *lines, days_ago=1):
    """Let Rerun's queue hold these events, each as name and props."""
    home.app.default_data_dir.mkdir(parents=True, exist_ok=True)
    moment = rfc3339.form(time.time_ns() - days_ago * 86_400 * 10**9)
    text = "".join(
        f'{{"time_utc":"{moment}","kind":"Append","name":"{name}","props":{{{props}}}}}\n'
        for name, props in lines
    )
    (home.app.default_data_dir / f"0e000000-0000-4000-8000-00000000000{days_ago % 10}.json").write_text(text)


PROMPT = '"event_id":{"Integer":1},"prompt":{"String":"mail me@example.com"}'


def test_it_says_so_in_plain_sentences(home, call):
    """The headline first; undocumented events stand before the others, and what was found at the end."""
    queue(home, ("agent_turn", PROMPT), ("phone_home", ""), ("settings-opened", '"x":{"Integer":1}'))
    done = call("summary")
    lines = done.out.splitlines()
    assert 0 == done.code
    assert "In the last 30 days Rerun sent 0 events, 0 with free text, 0 with an e-mail address." == lines[0]
    assert "3 events wait to leave, 1 with free text, 1 with an e-mail address." in lines
    first = lines.index("event            sent  waiting  other  what it is")
    assert [
        "phone_home       0     1        0      undocumented: no catalogue has it",
        "settings-opened  0     1        0      Settings Opened",
        "  x: undocumented, in 1 event",
        "agent_turn       0     1        0      Agent Asked",
    ] == lines[first + 1 : first + 5]
    assert "an e-mail address  0     1        prompt" == lines[-1]


def test_the_days_can_be_chosen(home, call):
    """What is older does not count."""
    queue(home, ("phone_home", ""), days_ago=40)
    assert [0, 1] == [
        call("summary", "--days", days, "--json").json["events"]["total"] for days in ("30", "50")
    ]
    assert 2 == call("summary", "--days", "0").code


def test_all_of_it_as_json(home, call):
    """By state, name and rule; the sentences as well."""
    home.copy_of()
    queue(home, ("agent_turn", PROMPT), ("phone_home", ""))
    found = call("summary", "--json", "--days", "36500").json
    assert (0 < found["events"]["states"]["released"] == found["events"]["sent"], 2) == (
        True,
        found["events"]["waiting"],
    )
    assert found["headline"] == found["sentences"][0]
    assert ("phone_home", False) == (found["names"][0]["name"], found["names"][0]["documented"])
    assert {"queued": 1} == found["found"]["free_text"]["events"]["states"]
    assert (["prompt"], 0) == (found["found"]["email"]["fields"], found["found"]["ip"]["events"]["total"])
    assert {"0.41.0": 1} == found["sessions"]
    assert ({"events": 0, "texts": 0}, []) == (found["redacted"], found["troubles"])
    assert {"since", "seconds", "gaps", "left_unseen"} == found["not_watched"].keys()


def test_of_an_app_with_pellucid_inside(viewer, call):
    """As its receipts tell; it keeps its log itself, so nobody needs to watch."""
    viewer.run_once(1, 2)
    found = call("summary", "--app", "myviewer", "--json").json
    assert (2, None, None) == (found["events"]["total"], found["not_watched"], found["undocumented"])
    assert "Viewer Opened" == found["names"][0]["title"]
    assert "free_text" not in found["found"]
    assert "My Viewer sent 0 events, 0 with an e-mail address." in call("summary", "--app", "myviewer").out


def test_it_is_written_as_one_page(home, call, tmp_path):
    """For its owner alone; the sentences are said as well."""
    queue(home, ("agent_turn", PROMPT))
    file = tmp_path / "summary.html"
    done = call("summary", "--html", str(file))
    assert (0, f"Written to {file}.") == (done.code, done.err.strip().splitlines()[-1])
    content = file.read_text("utf-8")
    assert content.startswith("<!DOCTYPE html>")
    assert done.out.splitlines()[0] in content
    assert "me@example.com" not in content
    assert 0o600 == file.stat().st_mode & 0o777
    assert call("summary", "--html", str(file), "--json").json["headline"] in file.read_text("utf-8")


def test_a_page_that_cannot_be_written_is_told(home, call, tmp_path):
    """With the file and the cause, and no numbers as if all were well."""
    queue(home, ("agent_turn", PROMPT))
    done = call("summary", "--html", str(tmp_path / "none" / "summary.html"))
    assert done.code
    assert "cannot be written" in done.err
