"""
The ground every test stands on.

Nothing of the person's own machine reaches a test and nothing of a test reaches the machine: the environment is
cleaned, home is a throw-away folder, and no socket goes beyond loopback. A test of the real Rerun never just skips.
Each upload of each test is proved, byte for byte; see `uploads.py`.
"""

from __future__ import annotations

import functools
import gc
import importlib.util
import ipaddress
import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

_SWITCHES: Final = ("CI", "DO_NOT_TRACK", "FORCE_RERUN_ANALYTICS", "RUST_LOG", "RUST_BACKTRACE")
_ENDINGS: Final = ("_PROXY",)
_BEGINNINGS: Final = ("XDG_", "PELLUCID_", "RERUN_")
_KEPT: Final = ("PELLUCID_RERUN",)  # which real Rerun to test with

_outgoing: list[str] = []
_rerun_ran = 0


def _clean_environment(home: Path) -> None:
    for name in list(os.environ):
        upper = name.upper()
        if upper in _KEPT:
            continue
        if upper in _SWITCHES or upper.endswith(_ENDINGS) or upper.startswith(_BEGINNINGS):
            del os.environ[name]
    folders = {
        "HOME": home,
        "USERPROFILE": home,
        "APPDATA": home / "AppData" / "Roaming",
        "LOCALAPPDATA": home / "AppData" / "Local",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_RUNTIME_DIR": home / "run",
        "PELLUCID_HOME": home / "pellucid",
    }
    for name, folder in folders.items():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(folder)
    # A test's secrets are none of the person's own keyring.
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # No notification of a test is shown on the person's desktop.
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"
    os.environ["TZ"] = "UTC"
    if hasattr(time, "tzset"):
        time.tzset()


# Whoever starts the tests in the background of a shell has them ignore Ctrl+C, and with them all that they start.
if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_home = Path(tempfile.mkdtemp(prefix="pellucid-home-"))
_clean_environment(_home)

# The same examples in each run: what fails here fails everywhere. `--hypothesis-profile=explore` looks for new ones.
settings.register_profile(
    "house",
    deadline=None,
    max_examples=60,
    derandomize=True,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("explore", settings.get_profile("house"), derandomize=False, max_examples=2000)
settings.load_profile("house")


class OutgoingConnectionError(RuntimeError):
    """Something under test reached for a host beyond loopback."""


def _is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return host is None
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _guard(event: str, args: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto", "socket.sendmsg"}:
        address = args[1]
        host = address[0] if isinstance(address, tuple) and address else None
        # A Unix socket's address is a path and netlink's are numbers: neither leaves the machine.
        beyond = isinstance(host, str | bytes) and not _is_loopback(host)
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = args[0]
        beyond = not _is_loopback(host) and not _is_number(host)
    else:
        return
    if beyond:
        _outgoing.append(f"{event} {host!r}")
        message = f"a test reached for {host!r}; only loopback is allowed"
        raise OutgoingConnectionError(message)


def _is_number(host: object) -> bool:
    try:
        ipaddress.ip_address(host.decode() if isinstance(host, bytes) else str(host))
    except ValueError:
        return False
    return True


# An audit hook cannot be taken off and sees each socket of this process, whoever opens it and in whichever thread.
sys.addaudithook(_guard)


def _looks_first(method):
    @functools.wraps(method)
    def guarded(self, address, *rest):
        _guard("socket.connect", (self, address))
        return method(self, address, *rest)

    return guarded


# CPython looks a name up before it tells the audit hook of the connection, and that would already be too late.
for _method in ("connect", "connect_ex"):
    setattr(socket.socket, _method, _looks_first(getattr(socket.socket, _method)))


@pytest.fixture
def zone(monkeypatch):
    """Let the clock on the wall be that of another place, by the zone's name; in all other tests it is Greenwich's."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone for one process")

    def move(name):
        monkeypatch.setenv("TZ", name)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


@pytest.fixture(autouse=True)
def _nothing_leaves_this_machine():
    """Fail the test that reached beyond loopback, also where the code under test swallowed the guard's error."""
    _outgoing.clear()
    yield
    reached, _outgoing[:] = list(_outgoing), []
    assert [] == reached


@pytest.fixture
def allowed_attempts():
    """Let a test of the guard itself see what the guard saw, and be forgiven."""
    yield _outgoing
    _outgoing.clear()


def _load(name):
    """Load a module that stands beside this one and in no package."""
    spec = importlib.util.spec_from_file_location(f"tests_{name}", Path(__file__).with_name(f"{name}.py"))
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


uploads = _load("uploads")
_proof = None
_uploads_proved = 0


@pytest.fixture(scope="session", autouse=True)
def _uploads_are_looked_at():
    """Have everything seen that is uploaded or received from now on."""
    uploads.install(lambda: _proof)


@pytest.fixture(autouse=True)
def _every_upload_is_proved(request, _uploads_are_looked_at):
    """Fail the test in which something left, or arrived, that no receipt had named before, byte for byte."""
    global _proof  # noqa: PLW0603 - collectors and uploaders run in threads that know of no fixture
    marker = request.node.get_closest_marker("foreign_sender")
    assert marker is None or marker.args, "foreign_sender wants a reason"

    def places():
        named = [
            os.environ[name] for name in ("PELLUCID_HOME", "XDG_DATA_HOME", "HOME") if name in os.environ
        ]
        own = request.node.funcargs.get("tmp_path")
        return [Path(each) for each in ([own] if own is not None else []) + named if Path(each).is_dir()]

    proof = uploads.UploadProof(places)
    proof.is_foreign = marker is not None
    _proof = proof
    yield
    _proof = None
    own = request.node.funcargs.get("tmp_path")
    for store in uploads.stores_in(own) if own is not None and not proof.is_foreign else ():
        proof.check_store(store)
    proof.end()
    request.node.user_properties.append(("uploads", proof.proved))
    assert [] == proof.failures


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Let the cycle collector pass over the thousands of tests, which all live as long as the run."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def _must_run(item: pytest.Item) -> bool:
    return item.get_closest_marker("rerun") is not None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item):
    """Turn the skip of a test of the real Rerun into a failure, and note that it ran."""
    report = yield
    if _must_run(item):
        if report.skipped and not hasattr(report, "wasxfail"):
            why = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
            report.outcome = "failed"
            report.longrepr = (
                f"A test of the real Rerun may never be skipped ({why}); `run.py test` installs it."
            )
        report.user_properties.append(("rerun", True))
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    """Turn the skip of a whole module with tests of the real Rerun into a failure."""
    report = yield
    if (
        report.skipped
        and isinstance(collector, pytest.File)
        and "mark.rerun" in collector.path.read_text("utf-8")
    ):
        report.outcome = "failed"
        report.longrepr = f"{collector.path.name} has tests of the real Rerun, which may never be skipped."
    return report


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Count, where the reports of all workers come together, the tests of the real Rerun, and what was proved."""
    global _rerun_ran, _uploads_proved  # noqa: PLW0603 - two numbers for the whole run
    if report.when == "teardown":
        _uploads_proved += sum(count for name, count in report.user_properties if name == "uploads")
    if report.when == "call" and report.passed and ("rerun", True) in map(tuple, report.user_properties):
        _rerun_ran += 1


def _is_whole_run(config: pytest.Config) -> bool:
    option = config.option
    narrowed = option.keyword or option.markexpr or option.deselect or option.ignore or option.ignore_glob
    asked_less = (
        option.collectonly
        or getattr(option, "lf", False)
        or option.maxfail
        or getattr(option, "stepwise", False)
    )
    return config.args_source is not pytest.Config.ArgsSource.ARGS and not narrowed and not asked_less


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int):
    """Fail a whole run in which no test of the real Rerun passed, and take the throw-away home down."""
    result = yield
    is_worker = hasattr(session.config, "workerinput")
    if (
        not is_worker
        and exitstatus == pytest.ExitCode.OK
        and _is_whole_run(session.config)
        and _rerun_ran == 0
    ):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    shutil.rmtree(_home, ignore_errors=True)
    return result


def pytest_terminal_summary(terminalreporter, config: pytest.Config) -> None:
    """Say how many tests of the real Rerun ran, and how many uploads were proved."""
    if _uploads_proved:
        terminalreporter.write_line(f"uploads: {_uploads_proved} proved, byte for byte", green=True)
    if _is_whole_run(config) or _rerun_ran:
        terminalreporter.write_line(
            f"real Rerun: {_rerun_ran} tests ran", red=_rerun_ran == 0, green=_rerun_ran > 0
        )
