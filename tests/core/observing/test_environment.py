"""A program's environment is the person's own, with one variable more or changed."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pellucid.observing.environment import extended, own_filter


def test_only_the_log_is_asked_for():
    """Everything else is as it was."""
    environ = {"PATH": "/bin", "HOME": "/home/\udcff", "RUST_LOG": "warn"}
    found = extended(environ)
    assert found["RUST_LOG"].startswith("warn,re_analytics=trace")
    assert environ | {"RUST_LOG": found["RUST_LOG"]} == found
    assert "info,re_analytics=trace" == extended({})["RUST_LOG"]


def test_a_filter_that_is_no_text_is_none():
    """Rerun passes over it, too."""
    assert "info,re_analytics=trace" == extended({"RUST_LOG": "debug\udcff"})["RUST_LOG"]
    assert not own_filter({"RUST_LOG": "debug\udcff"}).shows("DEBUG", "re_analytics")


@pytest.mark.skipif(sys.platform != "linux", reason="only there can one know what one was started with")
@pytest.mark.parametrize(("given", "expected"), [({}, "None"), ({"LC_CTYPE": "C.UTF-8"}, "C.UTF-8")])
def test_a_locale_that_python_gave_itself_is_taken_back(given, expected):
    """Without one Python sets its own, which every program that it starts would inherit."""
    environ = {
        name: value for name, value in os.environ.items() if name not in {"LC_ALL", "LC_CTYPE", "LANG"}
    }
    program = "import os; from pellucid.observing.environment import extended; print(extended(os.environ).get('LC_CTYPE'))"
    done = subprocess.run(
        [sys.executable, "-c", program], env={**environ, **given}, capture_output=True, text=True, check=True
    )
    assert expected == done.stdout.strip()


def test_what_a_bundle_sets_for_itself_is_taken_back(monkeypatch):
    """An installed bundle has libraries of its own, which are not the program's."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    found = extended({"LD_LIBRARY_PATH": "/opt/pellucid", "LD_LIBRARY_PATH_ORIG": "/usr/lib"})
    assert {"LD_LIBRARY_PATH": "/usr/lib", "RUST_LOG": "info,re_analytics=trace"} == found
    assert "LD_LIBRARY_PATH" not in extended({"LD_LIBRARY_PATH": "/opt/pellucid"})
