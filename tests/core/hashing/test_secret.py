"""The secret of one installation: one for each id, kept where nobody reads it, the same for every process."""

from __future__ import annotations

import secrets
import threading
import time

import pytest
from filelock import FileLock

from pellucid.hashing import KeyedHash, forget_secret, install_secret
from pellucid.hashing.secret import passing_secret

APP, ID, OTHER_ID = "myviewer", "a" * 32, "b" * 32
SERVICE = "pellucid:myviewer"


def the_entry(keyring):
    """Return the only entry of a keyring."""
    ((place, text),) = keyring.entries.items()
    return place, text


def test_the_first_call_makes_it_and_later_ones_find_it(use):
    """32 bytes, kept; nobody has to be told anything."""
    use("MemoryKeyring")
    found = [install_secret(APP, ID) for _ in range(3)]
    assert 1 == len({each.secret for each in found})
    assert (32, True, "") == (len(found[0].secret), found[0].is_kept, found[0].notice)


def test_it_is_a_key_for_hashes(use):
    """The same name has the same hash in the next run."""
    use("MemoryKeyring")
    one, two = (KeyedHash(install_secret(APP, ID).secret).hash("my_recording") for _ in range(2))
    assert one == two


def test_who_reads_the_keyring_does_not_learn_the_id(use):
    """Nor does a log learn the secret."""
    keyring = use("MemoryKeyring")
    found = install_secret(APP, ID)
    place, text = the_entry(keyring)
    assert (SERVICE, "hashes") == place
    assert ID not in text
    assert found.secret.hex() in text
    assert found.secret.hex() not in repr(found)
    assert repr(found.secret) not in repr(found)


def test_each_app_has_its_own(use):
    """Two apps that share an id by accident share no hash."""
    keyring = use("MemoryKeyring")
    assert install_secret(APP, ID).secret != install_secret("other", ID).secret
    assert 2 == len(keyring.entries)


def test_a_new_id_has_a_new_secret_and_the_old_one_is_gone(use):
    """Nothing links the two, also where no process ran when the id was changed."""
    keyring = use("MemoryKeyring")
    old = install_secret(APP, ID)
    new = install_secret(APP, OTHER_ID)
    assert old.secret != new.secret
    _, text = the_entry(keyring)
    assert new.secret.hex() in text
    assert old.secret.hex() not in text
    assert install_secret(APP, ID).secret not in {old.secret, new.secret}


def test_a_process_that_has_not_heard_of_a_new_id_does_not_destroy_its_secret(use):
    """It gets one for this run only, for the moment until it hears of it."""
    use("MemoryKeyring")
    kept = install_secret(APP, OTHER_ID)
    late = install_secret(APP, ID, is_current=lambda: False)
    assert (False, "The id was replaced meanwhile") == (late.is_kept, late.notice.partition(":")[0])
    assert kept == install_secret(APP, OTHER_ID, is_current=lambda: False)


def tagged(digits):
    """Make an entry of that id's, with something else behind the colon."""

    def entry(good):
        return f"{good.partition(':')[0]}:{digits}"

    return entry


@pytest.mark.parametrize(
    "broken",
    [
        lambda _good: "",
        lambda _good: "x",
        lambda _good: ":",
        lambda _good: "\ud800:",
        lambda good: good[:-1],
        lambda good: good + "00",
        lambda good: good.replace(":", ""),
        lambda good: f"0{good[1:]}",
        tagged(""),
        tagged("zz" * 32),
        tagged("é" * 64),
    ],
)
def test_a_broken_entry_is_replaced(use, broken):
    """Whatever stands there: the hashes begin anew, and stay the same from then on."""
    keyring = use("MemoryKeyring")
    good = install_secret(APP, ID)
    place, text = the_entry(keyring)
    keyring.entries[place] = broken(text)
    assert broken(text) != text
    found = install_secret(APP, ID)
    assert found.is_kept
    assert found.secret != good.secret
    assert found == install_secret(APP, ID)


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("WeakKeyring", "No keyring that keeps secrets encrypted was found"),
        ("PlainTextKeyring", "No keyring that keeps secrets encrypted was found"),
        ("LockedKeyring", "The keyring is locked"),
        ("UnopenedKeyring", "The keyring could not be opened"),
        ("FullKeyring", "The keyring did not take the secret"),
        ("ForgetfulKeyring", "The keyring did not keep the secret"),
        ("TellingKeyring", "The keyring failed (RuntimeError)"),
    ],
)
def test_without_a_keyring_the_secret_is_for_this_run_only(use, name, cause):
    """It is said, with the cause and what follows from it; nothing is raised, and nothing stored in the open."""
    keyring = use(name)
    one, two = install_secret(APP, ID), install_secret(APP, ID)
    assert f"{cause}: what is hashed in this run has other hashes in the next one" == one.notice
    assert (False, 32) == (one.is_kept, len(one.secret))
    assert one.secret != two.secret
    assert {} == keyring.entries


def test_one_that_hangs_costs_no_more_than_the_patience(use):
    """What it does when it wakes up is of use to the next run."""
    keyring = use("HangingKeyring")
    begun = time.monotonic()
    found = install_secret(APP, ID, patience_s=0.2)
    assert time.monotonic() - begun < 20
    assert (False, "The keyring did not answer within 0.2 s") == (
        found.is_kept,
        found.notice.partition(":")[0],
    )
    keyring.released.set()
    later = install_secret(APP, ID)
    assert later.is_kept
    assert later.secret != found.secret
    assert 1 == len(keyring.entries)


def test_threads_that_ask_at_once_get_the_same(use):
    """The first one makes it, the others find it."""
    use("SlowKeyring")
    found = []
    threads = [threading.Thread(target=lambda: found.append(install_secret(APP, ID))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert 1 == len({each.secret for each in found})
    assert 6 == sum(each.is_kept for each in found)


def test_processes_that_ask_at_once_get_the_same(run):
    """An app may be started several times in one moment."""
    code = "from pellucid.hashing import install_secret; print(install_secret('myviewer', 'a').secret.hex())"
    assert 1 == len(set(run(code, times=4)))


def test_a_process_that_is_killed_meanwhile_holds_nobody_up(run, python):
    """Its lock dies with it."""
    code = """
import os, threading
from pellucid.hashing import install_secret
from file_keyring import FileKeyring
def killed(*_):
    os._exit(0)
FileKeyring.set_password = killed
install_secret("myviewer", "a")
"""
    run(code)
    found = run("from pellucid.hashing import install_secret; print(install_secret('myviewer', 'a').is_kept)")
    assert ["True\n"] == found


def test_who_has_to_wait_too_long_for_another_process_says_so(use, home):
    """That one may be waiting for the person."""
    use("MemoryKeyring")
    install_secret(APP, ID)
    (lock,) = home.glob("state/locks/*.lock")
    with FileLock(lock):
        found = install_secret(APP, ID, patience_s=0.5)
        assert forget_secret(APP, ID, patience_s=0.5) is False
    assert "Another process is waiting for the keyring" == found.notice.partition(":")[0]
    assert install_secret(APP, ID).is_kept


def test_without_a_place_for_a_lock_it_works_all_the_same(use, home):
    """A folder that cannot be made is no reason to go without a secret."""
    use("MemoryKeyring")
    home.write_text("in the way")
    assert install_secret(APP, ID).is_kept
    assert install_secret(APP, ID) == install_secret(APP, ID)


def test_odd_names_are_no_harm(use):
    """An id in a file that a person edited may be anything."""
    use("MemoryKeyring")
    for odd in ("", "\0", "\ud800", "é" * 1000, "a:b"):
        assert install_secret(APP, odd).is_kept
        assert install_secret(APP, odd) == install_secret(APP, odd)


def test_an_old_secret_can_be_forgotten(use):
    """Then the keyring has none; doing it twice is harmless, and the next call makes a new one."""
    keyring = use("MemoryKeyring")
    before = install_secret(APP, ID)
    assert [True, True] == [forget_secret(APP, ID) for _ in range(2)]
    assert {} == keyring.entries
    assert before.secret != install_secret(APP, ID).secret


def test_the_secret_of_another_id_is_not_forgotten(use):
    """The old one was replaced by it already, so there is nothing left to do."""
    use("MemoryKeyring")
    kept = install_secret(APP, OTHER_ID)
    assert forget_secret(APP, ID) is True
    assert kept == install_secret(APP, OTHER_ID)


def test_what_nobody_can_read_is_forgotten_too(use):
    """It may be the very secret, of another version."""
    keyring = use("MemoryKeyring")
    keyring.entries[SERVICE, "hashes"] = secrets.token_hex(32)
    assert forget_secret(APP, ID) is True
    assert {} == keyring.entries


@pytest.mark.parametrize("name", ["StubbornKeyring", "LockedKeyring", "WeakKeyring", "TellingKeyring"])
def test_what_could_not_be_forgotten_is_said(use, name):
    """Without a keyring, too: nobody knows what is in it."""
    keyring = use(name)
    if name == "StubbornKeyring":
        install_secret(APP, ID)
    assert forget_secret(APP, ID) is False
    assert (name == "StubbornKeyring") == bool(keyring.entries)


def test_a_keyring_that_hangs_is_not_waited_for_to_forget(use):
    """The person may look later whether it is gone."""
    use("HangingKeyring")
    assert forget_secret(APP, ID, patience_s=0.2) is False


def test_a_secret_for_this_run_says_why():
    """In one sentence, without a full stop."""
    found = passing_secret("The cat sat on it")
    assert "The cat sat on it: what is hashed in this run has other hashes in the next one" == found.notice
