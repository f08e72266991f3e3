"""Making an app's id, and knowing its first session."""

from __future__ import annotations

import shutil

import pytest

from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode, Unreadable
from pellucid.embedding.id_maker import IdMaker
from pellucid.embedding.troubles import Troubles


@pytest.fixture
def store(viewer):
    """What the person chose."""
    return ConsentStore(viewer.declared().known(), clock=SystemClock())


@pytest.fixture
def config(viewer):
    """Where that is kept."""
    return viewer.declared().known().config_file


@pytest.fixture
def troubles():
    """What goes wrong."""
    return Troubles()


@pytest.fixture
def start(store, troubles):
    """Start the app's program once."""

    def start(*, is_opt_out):
        maker = IdMaker(is_opt_out=is_opt_out, store=store, troubles=troubles)
        maker.begin_session()
        return maker

    return start


def test_nothing_is_written_before_a_session_begins(store, config, troubles):
    """Whether one may begin is for others to say."""
    maker = IdMaker(is_opt_out=True, store=store, troubles=troubles)
    assert maker.is_first_session
    assert not config.parent.exists()


def test_an_app_that_asks_has_an_id_from_its_first_session_on(start, store):
    """The same in each; sessions are not counted, and none is the first: nothing leaves before an answer anyway."""
    makers = [start(is_opt_out=False)]
    before = store.read()
    makers.append(start(is_opt_out=False))
    assert before == store.read()
    assert (32, 0) == (len(before.analytics_id), before.sessions_begun)
    assert [False, False] == [maker.is_first_session for maker in makers]


def test_an_opt_out_app_s_first_session_is_known(start, store):
    """The second is another one, if the person was told in the first."""
    assert start(is_opt_out=True).is_first_session
    store.told()
    assert not start(is_opt_out=True).is_first_session
    assert 1 == store.read().sessions_begun


def test_as_long_as_nobody_was_told_each_session_is_the_first(start, store):
    """A program without a console, or one whose notice failed, has shown its person nothing to refuse."""
    assert [True, True, True] == [start(is_opt_out=True).is_first_session for _ in range(3)]
    store.told()
    assert not start(is_opt_out=True).is_first_session


def test_a_choice_that_cannot_be_read_is_left_alone(start, config, store, troubles):
    """Nobody knows which id is in it; and whether this is the first session, nobody knows either."""
    config.parent.mkdir(parents=True)
    config.write_bytes(b"{")
    maker = start(is_opt_out=True)
    maker.ensure_id()
    assert maker.is_first_session
    assert isinstance(store.read(), Unreadable)
    assert (b"{", []) == (config.read_bytes(), list(troubles))


@pytest.mark.parametrize("is_opt_out", [False, True])
def test_what_could_not_be_made_at_the_start_is_made_later(start, config, store, troubles, is_opt_out):
    """A full disk, or one that cannot be written: it is said until it is over."""
    config.parent.parent.mkdir(parents=True)
    config.parent.write_text("in the way")
    maker = start(is_opt_out=is_opt_out)
    assert [True] == [str(config.parent) in each for each in troubles]
    maker.ensure_id()
    assert 1 == len(list(troubles))
    config.parent.unlink()
    maker.ensure_id()
    assert [] == list(troubles)
    assert store.read().analytics_id


def test_who_deletes_the_choice_of_an_opt_out_app_gets_no_new_id_in_the_same_run(start, config, store):
    """It would be one that sends at once, without a first session; an app that asks may have one."""
    start(is_opt_out=True)
    store.told()
    maker = start(is_opt_out=True)
    shutil.rmtree(config.parent)
    maker.ensure_id()
    assert Choice() == store.read()
    asking = start(is_opt_out=False)
    shutil.rmtree(config.parent)
    asking.ensure_id()
    assert Mode.UNSET is store.read().mode
    assert store.read().analytics_id
