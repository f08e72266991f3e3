"""What a view tells of what events say."""

from __future__ import annotations

import subprocess
import sys

from pellucid.guard import Guard
from pellucid.index.event_index import EventIndex
from pellucid.state import State
from pellucid.view.meanings import Meanings


def meanings(known, ledger, clock):
    """Open an index over a ledger, and judge."""
    index = EventIndex(ledger=ledger, cache_dir=None)
    index.open()
    return Meanings(app=known, index=index, ledger=ledger, clock=clock)


def test_a_view_filters_marks_and_summarizes_by_version(world, showing, line):
    """All three by that of the session, also where the event tells none; what is found is in the record, too."""
    identify = line(1, "$identify", rerun_version='{"String":"0.37.2"}')
    world.copy("old", identify, line(2, "agent_turn", prompt='{"String":"hi"}'))
    world.write("live", line(3, "agent_turn", prompt='{"String":"hi"}'))
    screen = showing(filter_text="is:undocumented")
    (event,) = screen.order.tolist()
    assert "0.37.2" == screen.view.record(event).version
    assert ["undocumented"] == [mark.rule for mark in screen.view.marks([event])[event]]
    summary = screen.view.summary(None)
    assert (3, 1, 1) == (
        summary.counts.total,
        summary.undocumented.total,
        summary.findings[0].counts.waiting,
    )
    assert screen.view.summary(None, cancelled=lambda: True) is None
    shares: list[float] = []
    screen.view.summary(None, on_progress=shares.append)
    assert shares == sorted(shares)
    assert shares


def test_of_an_own_app_receipts_tell_what_was_sent(outgoing):
    """What a rule took out is told apart from what left; nothing is undocumented, and nothing was unwatched."""
    recorder = outgoing.app.recorder(clock=outgoing.clock, guard=Guard())
    recorder.record(outgoing.app.ViewerOpened(renderer="10.1.2.3"))
    recorder.record(outgoing.app.ViewerOpened(renderer="vulkan"))
    recorder.report()
    recorder.close()
    outgoing.upload(flush=True)
    outgoing.clock.step(11)
    outgoing.upload()
    outgoing.record(3)
    summary = meanings(outgoing.known, outgoing.ledger, outgoing.clock).summary(None)
    assert {State.SENT: 2, State.QUEUED: 1} == summary.counts.states
    (ip,) = [found for found in summary.findings if found.rule == "ip"]
    assert (0, 1) == (ip.counts.total, ip.removed.sent)
    assert ("secret", None, False) == (summary.findings[0].rule, summary.watching, summary.has_catalogue)


def test_what_an_own_app_was_allowed_to_say_is_found(outgoing):
    """Without a rule that takes it out it leaves, and nobody is told that it does not."""
    recorder = outgoing.app.recorder(clock=outgoing.clock, guard=None)
    recorder.record(outgoing.app.ViewerOpened(renderer="10.1.2.3"))
    recorder.report()
    recorder.close()
    summary = meanings(outgoing.known, outgoing.ledger, outgoing.clock).summary(None)
    (ip,) = [found for found in summary.findings if found.rule == "ip"]
    assert (1, 0) == (ip.counts.waiting, ip.removed.total)


def test_nobody_who_asks_for_nothing_of_it_loads_it():
    """A window paints its first rows without a catalogue and without the guard."""
    code = "import sys, pellucid.view.live_view; print('pellucid.guard' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "False\n" == done.stdout
