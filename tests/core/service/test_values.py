"""What nobody can tell is not said."""

from __future__ import annotations

from pellucid.service.values import ServiceState


def test_nothing_is_claimed_of_a_service_that_is_only_installed():
    """Whether it starts, runs and outlives a log-out is unknown until the system was asked."""
    state = ServiceState(installed=True)
    assert (None, None, None, "") == (state.enabled, state.pid, state.outlives_logout, state.note)
    assert not state.is_current
