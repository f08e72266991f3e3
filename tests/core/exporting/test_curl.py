"""A command that posts the very bytes: run by a real shell, with `curl` replaced by what shows its input."""

from __future__ import annotations

import subprocess

import pytest

from pellucid.apps import embedded_app, rerun_app
from pellucid.exporting.curl import Claim, curl_command

_STAND_IN = 'curl() { printf "%s\\n" "$@" >&2; cat; }\n'


@pytest.mark.parametrize(
    "body",
    [
        b'{"a":"it\'s"}',
        b"'; rm -rf / #'",
        b'{"x":"$HOME `id` \\\\n %s %d !! \\""}',
        '{\n  "ü": "漢"\n}'.encode(),
        b"",
        b"\n\n'\n",
    ],
)
def test_a_shell_hands_over_the_very_bytes(tmp_path, body):
    """Whatever the body holds; no newline is put behind it."""
    app = rerun_app(config_file=tmp_path / "c.json", data_dir=tmp_path)
    command = curl_command(body, app, Claim.RECONSTRUCTED)
    done = subprocess.run(["/bin/sh", "-c", _STAND_IN + command], capture_output=True, check=True)
    assert body == done.stdout
    assert done.stderr.decode().splitlines() == [
        "--request",
        "POST",
        "https://tel.rerun.io",
        "--header",
        "Content-Type: application/json",
        "--data-binary",
        "@-",
    ]


def test_it_says_what_is_true_of_the_body(tmp_path):
    """A reconstruction is called one; of the key it is said that it is no secret."""
    app = rerun_app(config_file=tmp_path / "c.json", data_dir=tmp_path)
    command = curl_command(b"{}", app, Claim.RECONSTRUCTED)
    assert command.startswith("# Reconstructed: equal as JSON")
    assert "public, no secret" in command
    assert curl_command(b"{}", app, Claim.OBSERVED).startswith("# The body as it was seen on its way out")


def test_an_own_apps_body_goes_where_the_engine_posts_it():
    """Below the host's address."""
    app = embedded_app(
        name="myviewer",
        title="",
        version="1",
        endpoint="https://eu.i.posthog.com/",
        api_key="phc_x",
        consent_default="ask",
    )
    assert "'https://eu.i.posthog.com/batch/'" in curl_command(b"{}", app, Claim.EXACT)
