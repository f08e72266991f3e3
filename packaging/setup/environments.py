"""
The two environments of a working copy: Pellucid's own, and one with the real Rerun for the tests.

uv makes them from the hash-pinned files in `packaging/requirements`. A stamp in each says what it was made from, so
that an up-to-date one costs nothing.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from steps import EXE, ROOT, SCRIPTS, SetupError, quietly, read, say, write

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIREMENTS = ROOT / "packaging" / "requirements"
TOOLS = ROOT / ".tools"
APP_ENV = ROOT / ".venv"
RERUN_ENV = ROOT / ".venv-rerun"
OLD_RERUN_ENV = ROOT / ".venv-rerun-0.37"
LOCK = ROOT / ".setup.lock"
STAMP_FORM = "1"  # raise it when these steps set things up in another way


def python_of(environment: Path) -> Path:
    """Return the interpreter of an environment."""
    return environment / SCRIPTS / f"python{EXE}"


def base_python() -> str:
    """Return the interpreter itself, also where this script was started from an environment made by it."""
    return getattr(sys, "_base_executable", None) or sys.executable


def has_pip() -> bool:
    """Whether this interpreter can install anything at all."""
    return (
        subprocess.run(
            [sys.executable, "-m", "pip", "--version"], capture_output=True, check=False
        ).returncode
        == 0
    )


def uv() -> str:
    """
    Return the path of uv, the pinned one if it can be had.

    pip puts it into a folder of this project: `--target` needs neither an environment nor root, and is not what
    PEP 668 forbids.

    Raises:
        SetupError: There is no uv and no way to get it.
    """
    pinned = TOOLS / "bin" / f"uv{EXE}"
    requirements = REQUIREMENTS / "tools.txt"
    stamp = TOOLS / "stamp"
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if pinned.exists() and read(stamp) == digest:
        return str(pinned)
    if not has_pip():
        if found := shutil.which("uv"):
            return found
        raise SetupError(
            "This Python has no pip, and uv is not installed either.",
            "On Debian and Ubuntu: sudo apt-get install python3-pip\nOn Fedora: sudo dnf install python3-pip",
        )
    say("fetching uv, which makes the environments (once)")
    shutil.rmtree(TOOLS, ignore_errors=True)
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    # A person's own pip settings may ask for --user, which --target cannot be combined with.
    into = ["--no-user", "--ignore-installed", "--no-deps", "--only-binary=:all:", "--target", str(TOOLS)]
    quietly(
        [*pip, *into, "--require-hashes", "-r", str(requirements)],
        doing="Installing uv with pip",
        remedy=network_remedy(),
        env={**os.environ, "PIP_ROOT_USER_ACTION": "ignore", "PIP_REQUIRE_VIRTUALENV": "0"},
    )
    write(stamp, digest)
    return str(pinned)


def network_remedy() -> str:
    """Return what to do when something could not be fetched."""
    return (
        "Is the machine online, and may it reach PyPI or the mirror in your pip settings (`python3 -m pip config list`)?\n"
        "Behind a proxy, set HTTPS_PROXY; with a certificate of your own, SSL_CERT_FILE. Then start again."
    )


def is_writable(folder: Path) -> bool:
    """Whether something can be put into the folder, which need not exist yet."""
    while not folder.exists():
        folder = folder.parent
    return os.access(folder, os.W_OK)


def uv_environment() -> dict[str, str]:
    """Return the environment that uv runs in: this Python, this machine's certificates, the mirror that pip uses."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in {"VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONHOME"}
    }
    env |= {"UV_PYTHON": base_python(), "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1"}
    env.setdefault("UV_SYSTEM_CERTS", "1")
    if "UV_CACHE_DIR" not in env and not is_writable(
        Path(env.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    ):
        env["UV_CACHE_DIR"] = str(TOOLS / "cache")
    asked = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True, check=False
    )
    settings = dict(line.split("=", 1) for line in asked.stdout.splitlines() if "=" in line)
    for name, meant_for_uv in (("index-url", "UV_DEFAULT_INDEX"), ("cert", "SSL_CERT_FILE")):
        for place in ("global", "install", ":env:"):
            if value := settings.get(f"{place}.{name}", "").strip("'\""):
                env.setdefault(meant_for_uv, value)
    return env


def fingerprint(*parts: object) -> str:
    """Return a digest that differs where any part differs."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def home_of() -> str:
    """Say which Python and which folder an environment belongs to; it cannot be used with another."""
    return fingerprint(STAMP_FORM, str(ROOT), sys.version, base_python())


def contents_of(kind: str) -> str:
    """Say what an environment of that kind consists of."""
    files = [REQUIREMENTS / f"{kind}.txt"]
    if not kind.startswith("rerun"):
        files.append(ROOT / "pyproject.toml")
    return f"{kind} {fingerprint(*(path.read_bytes() for path in files))}"


def is_ready(environment: Path, kinds: tuple[str, ...]) -> bool:
    """Whether the environment is one of these kinds, and up to date."""
    home, _, contents = read(environment / "stamp").partition("\n")
    return python_of(environment).exists() and home == home_of() and contents in map(contents_of, kinds)


def kind_of(environment: Path, kinds: tuple[str, ...]) -> str:
    """Say what kind an environment is to become: the one that it is, if that would do, so that it loses nothing."""
    _, _, contents = read(environment / "stamp").partition("\n")
    kind = contents.partition(" ")[0]
    return kind if kind in kinds else kinds[0]


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Wait until no other run of this script sets this working copy up."""
    with LOCK.open("w") as lock:
        with contextlib.suppress(ImportError):
            import fcntl  # noqa: PLC0415 - Windows has none

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def make(environment: Path, *kinds: str) -> None:
    """
    Bring an environment up to date; returns at once when it is.

    Args:
        environment: Its folder.
        kinds: The requirements file that it is made from, then those that would do as well; without `.txt`.

    Raises:
        SetupError: Something could not be fetched or written.
    """
    if is_ready(environment, kinds):
        return
    with one_at_a_time():
        if not is_ready(environment, kinds):
            build(environment, kind_of(environment, kinds))


def build(environment: Path, kind: str) -> None:
    """Make an environment, or change the one there is, into what the requirements say."""
    tool, env = uv(), uv_environment()
    say(f"setting up {environment.name} (once; this fetches what packaging/requirements/{kind}.txt names)")
    mark = environment / "stamp"
    belongs_here = python_of(environment).exists() and read(mark).partition("\n")[0] == home_of()
    mark.unlink(missing_ok=True)
    if not belongs_here:
        venv = [
            tool,
            "venv",
            "--quiet",
            "--no-project",
            "--clear",
            "--python",
            base_python(),
            str(environment),
        ]
        remedy = f"Delete the folder {environment} and start again."
        quietly(venv, doing=f"Making {environment.name}", remedy=remedy, env=env)
    into = ["--quiet", "--python", str(python_of(environment))]
    sync = [tool, "pip", "sync", *into, "--require-hashes", "--only-binary", ":all:"]
    listed = str(REQUIREMENTS / f"{kind}.txt")
    quietly([*sync, listed], doing="Installing what Pellucid needs", remedy=network_remedy(), env=env)
    if not kind.startswith("rerun"):
        project = [
            tool,
            "pip",
            "install",
            *into,
            "--no-deps",
            "--no-build-isolation",
            "--offline",
            "-e",
            str(ROOT),
        ]
        remedy = "Is the working copy complete? `git status` says what is missing."
        quietly(project, doing="Installing Pellucid itself", remedy=remedy, env=env)
    write(mark, f"{home_of()}\n{contents_of(kind)}")


def set_up_app() -> None:
    """Make the environment that the window runs in; the one for the tests has all of it."""
    make(APP_ENV, "gui", "test")


def set_up_tests() -> None:
    """Make the environment that the tests run in, and the one with the real Rerun."""
    make(APP_ENV, "test")
    make(RERUN_ENV, "rerun")


def set_up_old_rerun() -> None:
    """Make the environment with the Rerun that had no locks yet; only the benchmark of what is captured needs it."""
    make(OLD_RERUN_ENV, "rerun-0.37")
