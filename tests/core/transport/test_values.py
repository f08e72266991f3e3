"""What an upload is asked for with, and how it can end."""

from __future__ import annotations

import dataclasses
import subprocess
import sys

import pytest

from pellucid.transport import Endpoint, UploadRequest


def test_a_proxys_password_is_not_shown():
    """What is printed of an endpoint, into a log or a failure, holds no secret."""
    assert "hunter2" not in repr(Endpoint(url="https://a.example", proxy="http://me:hunter2@proxy:3128"))


def test_values_do_not_change():
    """A request that was handed over stays what it was."""
    request = UploadRequest(endpoint=Endpoint(url="https://a.example"), body=b"{}")
    with pytest.raises(dataclasses.FrozenInstanceError):
        request.body = b"[]"


def test_values_cost_no_network_module():
    """Whoever only speaks of uploads does not load what makes them."""
    code = "import sys, pellucid.transport as t; print({'ssl', 'socket', 'http', 'requests', 'urllib'} & {*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "set()" == done.stdout.strip()
