#!/usr/bin/env python3
"""
Set Pellucid up and start it, with nothing but Python 3.11 and pip on the machine.

    python3 run.py                    set up if need be, open the window
    python3 run.py --demo             … on a demo: a program that behaves like Rerun
    python3 run.py demo               a small viewer with Pellucid inside; all but the verbs below goes to `pellucid`
    python3 run.py setup              only set up, test tools and the real Rerun included
    python3 run.py test [ARG ...]       all tests; arguments are pytest's
    python3 run.py translate          bring the translators' files in step with the sources
    python3 run.py lint               lint, types and import rules
    python3 run.py bench [NAME ...]     the benchmarks, all or some; options are handed on
    python3 run.py soak [NAME ...]      the long runs, all or some; options are handed on

Standard library only. Nothing is installed outside this folder, except for the system libraries that Qt needs, and
those only where apt-get may be used without a password.
"""

import os
import subprocess
import sys
from pathlib import Path

if sys.version_info < (3, 11):
    sys.exit("Pellucid needs Python 3.11 or newer; this is {}.".format(sys.version.split()[0]))

sys.path.insert(0, str(Path(__file__).resolve().parent / "packaging" / "setup"))

from environments import APP_ENV, python_of, set_up_app, set_up_old_rerun, set_up_tests
from steps import EXE, ROOT, SCRIPTS, SetupError, say
from system_libraries import have_libraries
from translations import lrelease_of, update


def become(command: list[str], env: dict[str, str]) -> int:
    """Run `command` in place of this script, so that signals and the exit code are its own."""
    if os.name == "posix":
        sys.stdout.flush()
        os.execve(command[0], command, env)
    return subprocess.call(command, env=env)


def clean(environment: Path) -> dict[str, str]:
    """Return this process's environment without what belongs to another Python's."""
    env = {
        name: value
        for name, value in os.environ.items()
        if name not in {"PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"}
    }
    return env | {"PATH": os.pathsep.join([str(environment / SCRIPTS), env.get("PATH", os.defpath)])}


def opens_window(arguments: list[str]) -> bool:
    """Whether `pellucid` needs Qt for this: the window, with or without a wish, and the demo viewer."""
    return not arguments or arguments[0] in {"--demo", "--app", "--config-file", "--data-dir", "demo"}


def app(arguments: list[str]) -> int:
    """Set up and hand over to `pellucid`."""
    if opens_window(arguments):
        have_libraries(screen=os.environ.get("QT_QPA_PLATFORM") != "offscreen")
    set_up_app()
    return become([str(python_of(APP_ENV)), "-P", "-m", "pellucid", *arguments], clean(APP_ENV))


def setup(arguments: list[str] | None = None) -> int:
    """Only set up."""
    if arguments:
        raise SetupError("`setup` takes no arguments.", "`python3 run.py setup` is all of it.")
    have_libraries(screen=False)
    set_up_tests()
    say("ready")
    return 0


def test(arguments: list[str]) -> int:
    """Set up and run the tests: two more at a time than there are cores, since many wait for other processes."""
    setup()
    env = clean(APP_ENV) | {"QT_QPA_PLATFORM": "offscreen"}
    # Without it each of the workers, and each of the hundreds of programs they start, compiles all that it imports.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    os.chdir(ROOT)
    pytest = [str(python_of(APP_ENV)), "-P", "-m", "pytest", "-n", str((os.cpu_count() or 1) + 2)]
    pytest.append("--dist=worksteal")
    return become([*pytest, *arguments], env)


def lint(arguments: list[str]) -> int:
    """Check style, types and import rules; all of them, whichever fails."""
    if arguments:
        raise SetupError("`lint` takes no arguments.", "It always checks the whole project.")
    setup()
    env = clean(APP_ENV)
    checks = (
        ["ruff", "check"],
        ["ruff", "format", "--check"],
        ["mypy"],
        ["mypy", "run.py", *sorted(map(str, (ROOT / "packaging" / "setup").glob("*.py")))],
        ["lint-imports", "--no-logo"],
    )
    failed = []
    for check in checks:
        say(" ".join(check))
        command = [str(APP_ENV / SCRIPTS / f"{check[0]}{EXE}"), *check[1:]]
        if subprocess.call(command, cwd=ROOT, env=env, stdin=subprocess.DEVNULL):
            failed.append(" ".join(check))
    if failed:
        say(f"not clean: {', '.join(failed)}")
    return 1 if failed else 0


def translate(arguments: list[str]) -> int:
    """Bring the translators' files in step with the sources, and say what waits for a translation."""
    if arguments:
        raise SetupError(
            "`translate` takes no arguments.", "It always goes through all sources and languages."
        )
    set_up_app()
    for language, waiting in update(lrelease_of(APP_ENV)).items():
        say(f"{language}: {waiting} sentences wait for a translation" if waiting else f"{language}: complete")
    return 0


def scripts(folder: str, prefix: str, arguments: list[str]) -> int:
    """Run the scripts of a folder one after the other: those that are named, or all; options go to each."""
    found = sorted((ROOT / "tests" / folder).glob(f"{prefix}*.py"))
    known = {
        path.stem[len(prefix) :]: path
        for path in found
        if not path.stem.startswith(("_", "conftest", "test_"))
    }
    cut = next(
        (number for number, argument in enumerate(arguments) if argument.startswith("-")), len(arguments)
    )
    names, options = arguments[:cut] or list(known), arguments[cut:]
    for name in names:
        if name not in known:
            raise SetupError(
                f"There is nothing called {name!r} in tests/{folder}.", f"There are: {', '.join(known)}."
            )
    setup()
    if folder == "benchmarks" and "capture" in names:
        set_up_old_rerun()
    failed = []
    for name in names:
        say(f"{folder}: {name}")
        if subprocess.call(
            [str(python_of(APP_ENV)), str(known[name]), *options], cwd=ROOT, env=clean(APP_ENV)
        ):
            failed.append(name)
    if failed:
        say(f"failed: {', '.join(failed)}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run the benchmarks."""
    return scripts("benchmarks", "bench_", arguments)


def soak(arguments: list[str]) -> int:
    """Run the long runs."""
    return scripts("soak", "", arguments)


VERBS = {"setup": setup, "test": test, "lint": lint, "translate": translate, "bench": bench, "soak": soak}


def main(arguments: list[str]) -> int:
    """Do what the first word asks for; whatever is none of our verbs is for `pellucid`."""
    try:
        if arguments and arguments[0] in VERBS:
            return VERBS[arguments[0]](arguments[1:])
        return app(arguments)
    except SetupError as error:
        say(str(error))
        return 1
    except OSError as error:
        what = f"{error.filename or 'The machine'}: {error.strerror or error}."
        say(f"{what}\nIs the disk full, or does the folder belong to somebody else?")
        return 1
    except KeyboardInterrupt:
        say("interrupted; start again to go on where it stopped")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
