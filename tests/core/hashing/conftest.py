"""Keyrings of our own making: real backends, as `keyring` knows them, each with a fault of its own."""

from __future__ import annotations

import os
import subprocess
import threading
import time

import keyring
import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend


class MemoryKeyring(KeyringBackend):
    """A good one, as long as the test lasts."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.entries = {}
        self.asked = 0

    def get_password(self, service, username):
        """Return what is kept."""
        self.asked += 1
        return self.entries.get((service, username))

    def set_password(self, service, username, password):
        """Keep it."""
        self.entries[service, username] = password

    def delete_password(self, service, username):
        """Forget it."""
        del self.entries[service, username]


class SlowKeyring(MemoryKeyring):
    """Takes its time, as one behind a message bus does."""

    def get_password(self, service, username):
        """Return what is kept, a moment later."""
        found = super().get_password(service, username)
        time.sleep(0.05)
        return found


class HangingKeyring(MemoryKeyring):
    """Waits for a person who does not come."""

    def __init__(self):
        super().__init__()
        self.released = threading.Event()

    def get_password(self, service, username):
        """Wait, then answer."""
        self.released.wait(60)
        return super().get_password(service, username)


def _raising(error):
    """Make a method that fails, whatever it is asked."""

    def refuse(_self, *_words):
        raise error

    return refuse


class LockedKeyring(MemoryKeyring):
    """The person did not type the password."""

    get_password = _raising(errors.KeyringLocked("Failed to unlock the collection!"))


class UnopenedKeyring(MemoryKeyring):
    """There is no session to ask in."""

    get_password = _raising(errors.InitError("Failed to create the collection: prompt dismissed."))


class FullKeyring(MemoryKeyring):
    """Takes nothing."""

    set_password = _raising(errors.PasswordSetError("no room"))


class ForgetfulKeyring(MemoryKeyring):
    """Takes all, and keeps nothing."""

    def set_password(self, service, username, password):
        """Nod."""


class StubbornKeyring(MemoryKeyring):
    """Never lets go."""

    delete_password = _raising(errors.PasswordDeleteError("not allowed"))


class TellingKeyring(MemoryKeyring):
    """Has a bug, and says too much about it."""

    get_password = _raising(RuntimeError("the password of anna is hunter2"))


class ExitingKeyring(MemoryKeyring):
    """Ends the program, or would like to."""

    get_password = _raising(SystemExit(3))


class HalfInstalledKeyring(MemoryKeyring):
    """Needs a module that is not there."""

    get_password = _raising(ModuleNotFoundError("No module named 'secretstorage'"))


class WeakKeyring(MemoryKeyring):
    """Works, and is not recommended: `keyring` says so by its priority."""

    priority = 0.5


class PlainTextKeyring(MemoryKeyring):
    """Has a priority like a good one, and stores plain text."""

    __module__ = "keyrings.alt.file"


class DisguisedKeyring(PlainTextKeyring):
    """Is one of those, under another name."""

    __module__ = "somewhere"


class NamesakeKeyring(MemoryKeyring):
    """Comes from a package whose name only begins alike."""

    __module__ = "keyrings.alternative"


class Chain(ChainerBackend):
    """What `keyring` makes of several."""

    backends = ()

    def __init__(self, *backends):
        super().__init__()
        self.backends = list(backends)


BACKENDS = {
    each.__name__: each
    for each in (
        MemoryKeyring,
        SlowKeyring,
        HangingKeyring,
        LockedKeyring,
        UnopenedKeyring,
        FullKeyring,
        ForgetfulKeyring,
        StubbornKeyring,
        TellingKeyring,
        ExitingKeyring,
        HalfInstalledKeyring,
        WeakKeyring,
        PlainTextKeyring,
        DisguisedKeyring,
        NamesakeKeyring,
        Chain,
    )
}
# `keyring` lists every class that is ever made: these must not be found where a test wants this machine's own.
KeyringBackend._classes.difference_update(BACKENDS.values())

FILE_KEYRING = """
import os, time
from pathlib import Path
from keyring.backend import KeyringBackend

class FileKeyring(KeyringBackend):
    priority = 5
    folder = Path(os.environ["TEST_KEYRING"])

    def get_password(self, service, username):
        try:
            found = (self.folder / service.replace(":", "-")).read_text()
        except FileNotFoundError:
            found = None
        time.sleep(0.05)
        return found

    def set_password(self, service, username, password):
        (self.folder / service.replace(":", "-")).write_text(password)

    def delete_password(self, service, username):
        (self.folder / service.replace(":", "-")).unlink()
"""


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    """A person of this test's own."""
    monkeypatch.setenv("PELLUCID_HOME", str(tmp_path / "pellucid"))
    return tmp_path / "pellucid"


@pytest.fixture
def use():
    """Make a keyring the one that `keyring` chooses; afterwards it is as before."""
    before = keyring.get_keyring()
    used = []

    def use(name, *parts):
        made = BACKENDS[name](*parts)
        keyring.set_keyring(made)
        used.append(made)
        return made

    use.make = lambda name: BACKENDS[name]()
    yield use
    keyring.set_keyring(before)
    for each in used:
        if isinstance(each, HangingKeyring):
            each.released.set()


@pytest.fixture
def run(python, tmp_path):
    """Start programs that share a keyring in files; return what each printed."""
    modules, secrets = tmp_path / "modules", tmp_path / "secrets"
    modules.mkdir()
    secrets.mkdir()
    modules.joinpath("file_keyring.py").write_text(FILE_KEYRING)
    environ = os.environ | {
        "PYTHONPATH": str(modules),
        "PYTHON_KEYRING_BACKEND": "file_keyring.FileKeyring",
        "TEST_KEYRING": str(secrets),
    }

    def run(code, *, times=1, **more):
        started = [
            subprocess.Popen(
                [*python, code],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
                env=environ | more,
            )
            for _ in range(times)
        ]
        done = [(*each.communicate(timeout=60), each.returncode) for each in started]
        assert [("", 0)] * times == [(stderr, code) for _, stderr, code in done]
        return [stdout for stdout, _, _ in done]

    run.secrets = secrets
    run.modules = modules
    return run
