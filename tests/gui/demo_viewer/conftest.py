"""The demo viewer in this process, in folders of its own, with a keyring that is nobody's."""

from __future__ import annotations

from contextlib import ExitStack

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.demo.home import DemoHome
from pellucid.demo.receiver import start_receiver
from pellucid.event import decode
from pellucid.ledger.ledger import Ledger
from pellucid_gui.demo_viewer.app import ViewerProgram
from pellucid_gui.demo_viewer.telemetry import declare


class MemoryKeyring(KeyringBackend):
    """One that forgets everything with the test."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        """Return what is kept."""
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        """Keep it."""
        self.kept[service, username] = password

    def delete_password(self, service, username):
        """Forget it."""
        del self.kept[service, username]


@pytest.fixture(autouse=True)
def secrets(request):
    """The machine has no keyring, unless the test asks for a `MemoryKeyring`."""
    before = keyring.get_keyring()
    used = MemoryKeyring() if getattr(request, "param", None) == "kept" else NoKeyring()
    keyring.set_keyring(used)
    yield used
    keyring.set_keyring(before)


class Stage:
    """The demo viewer on its folders, and what lies there."""

    def __init__(self, home, receiver):
        self.home = home
        self.receiver = receiver
        self.app = declare(host=receiver.url, ask=lambda _text: None).known()
        self.consent = ConsentStore(self.app, clock=SystemClock())
        self.program = None

    def open(self):
        """Start the viewer."""
        self.program = ViewerProgram(home=self.home, receiver=self.receiver, turning=False)
        self.program.window.show()
        return self.program

    @property
    def ledger(self):
        """Its data folder."""
        return Ledger(root=self.app.default_data_dir, clock=SystemClock())

    def states(self):
        """Return the states of all lines, sorted."""
        found = []
        for entry in self.ledger.sessions():
            states = self.ledger.states(entry.folder)
            found += [states.at(line).word for line in range(self.ledger.line_count(entry.folder))]
        return sorted(found)

    def events(self):
        """Return all events but the purged ones, the oldest first."""
        raws = [raw for entry in self.ledger.sessions() for _, raw in self.ledger.lines(entry.folder)]
        return sorted((decode(raw) for raw in raws if raw.strip()), key=lambda event: event.time_ns)

    def receipts(self, kind):
        """Return a session's folder and a receipt, for each receipt of that kind."""
        return [
            (entry.folder, receipt)
            for entry in self.ledger.sessions()
            for receipt in self.ledger.receipts(entry.folder)
            if receipt.kind == kind
        ]


@pytest.fixture
def stages(qtbot, theme):
    """Make stages; each is taken down at the end, the last one first."""
    with ExitStack() as stack:

        def make(folder=None, *, faults=()):
            home = stack.enter_context(DemoHome(folder))
            receiver = start_receiver(home.folder, faults=faults)
            stack.callback(receiver.stop)
            made = Stage(home, receiver)

            def close():
                if made.program is not None:
                    made.program.close()
                    made.program.window.deleteLater()

            stack.callback(close)
            return made

        yield make


@pytest.fixture
def stage(stages, tmp_path):
    """A stage whose folders are kept until the test ends."""
    return stages(tmp_path / "demo")
