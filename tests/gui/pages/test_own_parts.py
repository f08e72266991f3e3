"""Tasks get the engine's parts of one app."""

from __future__ import annotations

from pellucid.consent.values import Mode
from pellucid_gui.pages.own_parts import OwnParts


def test_the_ledger_is_the_apps_own(own):
    """Its data folder, and nothing of Pellucid's."""
    parts = OwnParts(app=own.app, locations=own.locations, clock=own.clock)
    assert own.app.default_data_dir == parts.ledger().root


def test_a_broken_choice_is_kept_aside(own):
    """Byte for byte, where only the person can read it."""
    own.app.config_file.parent.mkdir(parents=True)
    own.app.config_file.write_bytes(b"{broken")
    parts = OwnParts(app=own.app, locations=own.locations, clock=own.clock)
    parts.store().set_mode(Mode.OFF, replace_broken=True)
    [kept] = own.locations.set_aside_dir(own.app).iterdir()
    assert b"{broken" == kept.read_bytes()
    assert 0o600 == kept.stat().st_mode & 0o777
