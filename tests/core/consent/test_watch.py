"""Asking the consent again and again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Mode
from pellucid.consent.watch import ConsentWatch


@pytest.fixture
def watch(viewer, store, clock, tmp_path):
    """A process that asks."""

    def make(*, environ=None, consent="ask", is_first=False):
        return ConsentWatch(
            replace(viewer, consent_default=consent),
            store=store,
            environ=environ or {},
            clock=clock,
            policy_file=tmp_path / "policy.toml",
            is_first_session=is_first,
        )

    return make


def test_a_change_by_another_process_is_seen_at_the_next_look(watch, viewer, clock):
    """Without being told."""
    asking = watch()
    assert Mode.UNSET is asking.poll().mode
    other = ConsentStore(viewer, clock=clock)
    for mode in (Mode.ON, Mode.LOCAL, Mode.OFF):
        other.set_mode(mode)
        assert mode is asking.poll().mode


def test_a_policy_that_comes_is_seen(watch, store, tmp_path):
    """And one that goes."""
    store.set_mode(Mode.ON)
    asking = watch()
    (tmp_path / "policy.toml").write_text('mode = "off"')
    assert Mode.OFF is asking.poll().mode
    (tmp_path / "policy.toml").unlink()
    assert Mode.ON is asking.poll().mode


def test_the_environment_is_that_of_the_start(watch, store):
    """What a program sets for its children later is not a person's choice."""
    store.set_mode(Mode.ON)
    environ = {}
    asking = watch(environ=environ)
    environ["CI"] = "1"
    assert Mode.ON is asking.poll().mode


def test_a_pause_ends_while_nothing_is_written(watch, store, clock):
    """Only time passes."""
    store.set_mode(Mode.ON)
    asking = watch()
    store.pause(60)
    assert asking.poll().is_paused
    clock.step(61)
    assert not asking.poll().is_paused


def test_where_nothing_has_changed_the_same_decision_is_given(watch, store, clock, tmp_path):
    """It is asked for before each request; with a pause, whose end nobody writes down, it is made anew."""
    store.set_mode(Mode.ON)
    asking = watch()
    first = asking.poll()
    clock.step(60)
    assert first is asking.poll()
    (tmp_path / "policy.toml").write_text('mode = "local"')
    assert Mode.LOCAL is asking.poll().mode
    store.pause(60)
    assert asking.poll() is not asking.poll()


def test_an_opt_out_app_does_not_send_in_its_first_session(watch, store):
    """Nor before it has an id."""
    assert Mode.UNSET is watch(consent="opt-out").poll().mode
    store.begin_session()
    assert Mode.UNSET is watch(consent="opt-out", is_first=True).poll().mode
    assert Mode.ON is watch(consent="opt-out").poll().mode
    assert (Mode.ON, Mode.UNSET) == (watch(consent="opt-out").default, watch().default)
