"""The operating system's keyring: whatever it does, there is an answer, in time."""

from __future__ import annotations

import threading
import time

import pytest
from keyring.backends import fail, null

from pellucid.hashing.os_keyring import Trouble, ask

NONE = "No keyring that keeps secrets encrypted was found"


def entry(keyring):
    """Ask for one entry."""
    return keyring.get_password("service", "user")


def test_the_answer_comes_back(use):
    """The question gets the keyring itself, in a thread of its own that ends with it."""
    keyring = use("MemoryKeyring")
    keyring.set_password("service", "user", "secret")
    threads = []

    def question(found):
        threads.append(threading.current_thread())
        return found, entry(found)

    assert (keyring, "secret") == ask(question, patience_s=30)
    (thread,) = threads
    thread.join(30)
    assert ("pellucid-keyring", True, False) == (thread.name, thread.daemon, thread.is_alive())


@pytest.mark.parametrize(
    ("name", "cause"),
    [
        ("LockedKeyring", "The keyring is locked"),
        ("UnopenedKeyring", "The keyring could not be opened"),
        ("HalfInstalledKeyring", NONE),
        ("TellingKeyring", "The keyring failed (RuntimeError)"),
        ("ExitingKeyring", "The keyring failed (SystemExit)"),
        ("WeakKeyring", NONE),
        ("PlainTextKeyring", NONE),
        ("DisguisedKeyring", NONE),
    ],
)
def test_each_trouble_is_told_from_the_others(use, name, cause):
    """By its kind, never by the words of an error: those may name what nobody should read."""
    use(name)
    assert Trouble(cause=cause) == ask(entry, patience_s=30)


def test_one_that_takes_nothing_says_so(use):
    """Reading it worked."""
    use("FullKeyring")
    cause = "The keyring did not take the secret"
    assert Trouble(cause=cause) == ask(lambda found: found.set_password("a", "b", "c"), patience_s=30)


@pytest.mark.parametrize("kind", [fail.Keyring, null.Keyring])
def test_a_machine_without_a_keyring_has_none(use, kind):
    """Neither what `keyring` falls back to, nor what stands for none by the person's wish, is asked."""
    import keyring

    use("MemoryKeyring")
    keyring.set_keyring(kind())
    assert Trouble(cause=NONE) == ask(entry, patience_s=30)


@pytest.mark.parametrize("name", ["WeakKeyring", "PlainTextKeyring", "DisguisedKeyring"])
def test_what_stores_plain_text_is_never_even_asked(use, name):
    """`keyring` picks such a one without a word; the secret would lie open in a file."""
    keyring = use(name)
    ask(entry, patience_s=30)
    assert 0 == keyring.asked


def test_a_package_whose_name_begins_alike_is_another_one(use):
    """Only `keyrings.alt` and what is in it is refused."""
    use("NamesakeKeyring").set_password("service", "user", "secret")
    assert "secret" == ask(entry, patience_s=30)


def test_of_a_chain_the_first_good_one_is_asked(use):
    """The chain would ask those that store plain text as well; a chain of nothing else is no keyring."""
    good = use.make("MemoryKeyring")
    good.set_password("service", "user", "secret")
    weak, plain = use.make("WeakKeyring"), use.make("PlainTextKeyring")
    use("Chain", plain, weak, good, use.make("LockedKeyring"))
    assert "secret" == ask(entry, patience_s=30)
    use("Chain", plain, weak)
    assert Trouble(cause=NONE) == ask(entry, patience_s=30)
    assert (0, 0) == (plain.asked, weak.asked)


def test_one_that_hangs_is_not_waited_for_for_ever(use):
    """The caller goes on; what the keyring does later harms nobody, and others can be asked meanwhile."""
    hanging = use("HangingKeyring")
    begun = time.monotonic()
    assert Trouble(cause="The keyring did not answer within 0.2 s") == ask(entry, patience_s=0.2)
    assert time.monotonic() - begun < 20
    use("MemoryKeyring").set_password("service", "user", "secret")
    assert "secret" == ask(entry, patience_s=30)
    hanging.released.set()


def test_a_keyring_that_hangs_while_it_is_looked_for_holds_nobody_up(run):
    """Who imports something meanwhile, or forks, goes on: a message bus may be silent for half a minute."""
    run.modules.joinpath("hanging_keyring.py").write_text(
        "import threading\n"
        "from file_keyring import FileKeyring\n"
        "class HangingKeyring(FileKeyring):\n"
        "    def __init__(self):\n"
        "        threading.Event().wait(50)\n"
    )
    code = """
import os, time
from pellucid.hashing.os_keyring import ask
from pellucid.worker import unforked
begun = time.monotonic()
print(ask(lambda keyring: 1, patience_s=0.5).cause)
with unforked():
    import fractions
if hasattr(os, "fork"):
    for _ in range(10):
        pid = os.fork()
        if not pid:
            os._exit(0)
        os.waitpid(pid, 0)
print(time.monotonic() - begun < 20)
"""
    (said,) = run(code, PYTHON_KEYRING_BACKEND="hanging_keyring.HangingKeyring")
    assert ["The keyring did not answer within 0.5 s", "True"] == said.splitlines()


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        ("raise ImportError('gone')", NONE),
        ("raise AttributeError('half of it is there')", "The keyring failed (AttributeError)"),
        ("x = 1", NONE),
    ],
)
def test_a_broken_installation_is_no_harm(run, content, cause):
    """Whether it cannot be imported, or is something else; nothing is printed, and the answer comes at once."""
    run.modules.joinpath("keyring").mkdir()
    run.modules.joinpath("keyring", "__init__.py").write_text(content)
    code = "from pellucid.hashing.os_keyring import ask; print(ask(lambda keyring: 1, patience_s=50).cause)"
    assert [f"{cause}\n"] == run(code)


@pytest.mark.parametrize("named", ["no.such.Keyring", "os.path", "json.JSONDecoder"])
def test_a_wrong_setting_is_no_harm(run, named):
    """A person named something in the environment that is no keyring."""
    code = """
from pellucid.hashing.os_keyring import Trouble, ask
found = ask(lambda keyring: 1, patience_s=50)
print(isinstance(found, Trouble))
"""
    assert ["True\n"] == run(code, PYTHON_KEYRING_BACKEND=named)


def test_without_a_thread_to_spare_nothing_is_asked(run):
    """The system gives no thread that wants more memory than there is."""
    code = """
import threading
from pellucid.hashing.os_keyring import ask
threading.stack_size(1 << 46)
print(ask(lambda keyring: 1, patience_s=50).cause)
"""
    assert ["The keyring could not be asked: the system has no thread left\n"] == run(code)


def test_nobody_pays_for_it_who_asks_nothing(run):
    """It takes 100 ms to import, which a host's start must not."""
    code = "import sys, pellucid.hashing; print('keyring' in sys.modules, 'filelock' in sys.modules)"
    assert ["False False\n"] == run(code)
