"""The package as an app's developer imports it."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest

import pellucid


def modules_after(code):
    """Return the modules that a fresh interpreter has loaded."""
    code = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_what_an_app_needs_is_imported_by_its_plain_name():
    """And is the very class that the engine itself uses."""
    from pellucid import Analytics, App, Event
    from pellucid.catalogue.typed import Event as OwnEvent
    from pellucid.embedding.analytics import Analytics as OwnAnalytics
    from pellucid.embedding.app import App as OwnApp

    assert (OwnAnalytics, OwnApp, OwnEvent) == (Analytics, App, Event)


def test_everything_that_is_named_is_there():
    """As `import *` has it, too; nothing else is promised."""
    assert ["Analytics", "App", "Event", "__version__"] == sorted(pellucid.__all__)
    assert all(getattr(pellucid, name) for name in pellucid.__all__)
    assert {"Analytics", "App", "Event", "pellucid"} <= modules_of_star()
    assert set(pellucid.__all__) <= set(dir(pellucid))


def modules_of_star():
    """Return the names that `import *` brings."""
    code = "from pellucid import *\nimport pellucid\nprint(*[name for name in dir() if not name.startswith('_')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_a_wrong_name_is_an_ordinary_mistake():
    """Said as Python says it, so that `hasattr` and a type checker's fallback work."""
    with pytest.raises(AttributeError, match="module 'pellucid' has no attribute 'Analytic'"):
        _ = pellucid.Analytic
    assert not hasattr(pellucid, "record")
    with pytest.raises(ImportError):
        exec("from pellucid import Analytic", {})


def test_importing_it_costs_nothing():
    """A program may import it and never begin."""
    bare = modules_after("")
    assert {"pellucid"} == {name.partition(".")[0] for name in modules_after("import pellucid") - bare} - set(
        sys.stdlib_module_names
    )
    assert {"pellucid"} == {name for name in modules_after("import pellucid") if name.startswith("pellucid")}
    heavy = {"numpy", "requests", "keyring", "filelock", "msgspec", "click", "http.client", "ssl", "logging"}
    assert set() == heavy & modules_after("from pellucid import Analytics, App, Event")


def test_its_version_is_that_of_the_distribution():
    """What `pip` says, and what an upload's `User-Agent` says."""
    assert importlib.metadata.version("pellucid") == pellucid.__version__
