"""`pellucid status` and `pellucid apps`."""

from __future__ import annotations


def test_status_of_a_machine_without_rerun(home, call):
    """Nothing is set up, nothing is there, and that is no error."""
    done = call("status")
    assert 0 == done.code
    assert "Rerun is not set up yet" in done.out
    assert f"{home.app.default_data_dir}  (not there yet)" in done.out
    assert "not running" in done.out


def test_status_counts_what_waits_and_what_is_kept(home, call):
    """Queued events, our copies and the witness are told."""
    home.set_up("with_email")
    home.queue()
    home.queue("890de3eb")
    home.copy_of()
    with home.ledger.claim(backend="polling", data_dir=home.app.default_data_dir):
        found = call("status", "--json").json
        said = call("status").out
    assert {"events": 9, "sessions": 2} == found["queued"]
    assert 1 == found["copies"]["sessions"]
    assert "polling" == found["witness"]["backend"]
    assert ("on", "foo@example.com") == (found["state"], found["email"])
    assert "9 events in 2 sessions" in said
    assert "by polling" in said


def test_status_repeats_the_warnings(home, call, monkeypatch):
    """What beats the config is part of how it stands."""
    home.set_up("disabled")
    monkeypatch.setenv("FORCE_RERUN_ANALYTICS", "1")
    assert "FORCE_RERUN_ANALYTICS is set" in call("status").out
    assert 1 == len(call("status", "--json").json["warnings"])


def test_apps(home, call):
    """The known programs are listed with their state and their places."""
    home.set_up("disabled")
    (found,) = call("apps", "--json").json
    assert ("rerun", "off", str(home.app.config_file)) == (found["key"], found["state"], found["config_file"])
    assert "rerun  off" in call("apps").out


def test_a_folder_that_cannot_be_read_is_not_an_empty_one(home, call):
    """What waits in it is not known, and the reason is told."""
    home.set_up()
    home.app.default_data_dir.parent.mkdir(parents=True, exist_ok=True)
    home.app.default_data_dir.write_bytes(b"no folder")
    done = call("status")
    assert "not there yet" not in done.out
    assert "queued       not known" in done.out
    assert f"{home.app.default_data_dir} cannot be read: Not a directory." in done.out
    found = call("status", "--json").json
    assert None is found["queued"]
    assert "Not a directory" in found["data_dir_trouble"]
    assert "cannot be read: Not a directory" in call("analytics", "config").out
    assert "cannot be read: Not a directory" in call("sessions").err
    assert "cannot be read: Not a directory" in call("hold", "status").err
