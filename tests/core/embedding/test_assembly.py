"""Putting an app's telemetry together: what is wrong is told, and what is off leaves no trace."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pellucid import Analytics
from pellucid.app_cards import cards
from pellucid.clock import SystemClock
from pellucid.consent.store import ConsentStore
from pellucid.consent.values import Choice, Mode
from pellucid.embedding.assembly import assemble
from pellucid.errors import CatalogueError, TelemetryError, UsageError
from pellucid.hashing import rerun_hash
from pellucid.locations import Locations

OPT_OUT = {"consent": "opt-out"}


@pytest.fixture
def store(viewer):
    """What the person chose."""
    return ConsentStore(viewer.declared().known(), clock=SystemClock())


@pytest.fixture
def tree(tmp_path):
    """Return everything that is on this person's disk, but for what the test itself put there."""

    def tree():
        return sorted(
            str(path.relative_to(tmp_path))
            for name in ("config", "data", "pellucid")
            for path in (tmp_path / name).rglob("*")
        )

    return tree


WRONG_CATALOGUES = [
    lambda file: file.write_text("title = "),
    lambda file: file.write_text("title = 'x'"),
    lambda file: file.write_bytes(b"\xff"),
    lambda file: file.write_text(file.read_text() + "\nwatched = true"),
    lambda file: file.write_text('watched = true\ntitle = "x"\nversion = "1"'),
    lambda file: file.unlink(),
    lambda file: (file.unlink(), file.mkdir()),
]


@pytest.mark.parametrize("spoil", WRONG_CATALOGUES)
def test_with_a_catalogue_that_cannot_be_used_nothing_is_recorded_and_it_is_told(viewer, until, spoil):
    """The host is undisturbed; in strict mode it raises, before anything is written."""
    spoil(viewer.catalogue)
    with pytest.raises(CatalogueError, match=r"myviewer\.toml"):
        viewer.open(strict=True)
    assert not viewer.declared().known().config_file.exists()
    with viewer.open(strict=False) as analytics:
        assert analytics.record(viewer.app.ViewerOpened()) is False
        assert ["myviewer.toml" in each for each in analytics.health().troubles] == [True]
        until(lambda: cards(Locations.of_user()))
    assert [] == viewer.lines()
    assert not viewer.declared().known().catalogue_file.exists()


def test_a_path_that_no_file_can_have_is_told_too(viewer):
    """As any other that is not there."""
    analytics = viewer.open(strict=False, catalogue="a\0b")
    assert ["null" in each for each in analytics.health().troubles] == [True]


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": "../elsewhere"},
        {"name": "rerun"},
        {"host": "http://example.com"},
        {"batch_count": 0},
        {"consent": "optout"},
    ],
)
def test_an_app_that_is_declared_wrongly_is_inert(viewer, tree, wrong):
    """Nothing raises, nothing is recorded, nothing written, not even beside its folders; it is told why."""
    with pytest.raises(UsageError):
        viewer.open(strict=True, **wrong)
    with viewer.open(strict=False, **wrong) as analytics:
        assert analytics.record(viewer.app.ViewerOpened()) is False
        assert Mode.OFF is analytics.decision.mode
        assert analytics.decision.rule in analytics.health().troubles[0]
        assert isinstance(analytics.consent.read(), Choice)
        with pytest.raises(TelemetryError):
            analytics.consent.set_mode(Mode.ON)
        analytics.flush()
    assert [] == tree()
    assert [] == viewer.told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows its homes otherwise")
def test_a_person_without_a_home_does_not_hear_of_it(viewer, monkeypatch):
    """A container may have none; the host runs on."""
    import pwd

    def unlisted(_uid):
        raise KeyError("no such user")

    monkeypatch.delenv("HOME")
    monkeypatch.setattr(pwd, "getpwuid", unlisted)
    analytics = Analytics.of(assemble(viewer.declared(strict=False), environ={}, transport=viewer.server))
    assert analytics.record(viewer.app.ViewerOpened()) is False
    assert ["No home folder" in each for each in analytics.health().troubles] == [True]
    analytics.close()


LOWERED = [
    ({"DO_NOT_TRACK": "1"}, None),
    ({"CI": ""}, None),
    ({"CI": "true"}, None),
    ({"MYVIEWER_ANALYTICS": "off"}, None),
    ({"MYVIEWER_ANALYTICS": "nonsense"}, None),
    ({}, 'mode = "off"'),
    ({}, '[apps.myviewer]\nmode = "off"'),
    ({}, "mode = "),
    ({"MYVIEWER_ANALYTICS": "on"}, 'mode = "off"'),
]


@pytest.mark.parametrize("consent", ["ask", "opt-out"])
@pytest.mark.parametrize(("environ", "policy"), LOWERED)
def test_where_a_rule_says_off_no_trace_is_left(viewer, gated, tree, environ, policy, consent):
    """No id, no folder, no card, no question to a keyring, no word to the person: not even of an app that asks nobody."""
    if policy is not None:
        viewer.policy.write_text(policy)
    with viewer.open(environ=environ, consent=consent) as analytics:
        assert Mode.OFF is analytics.decision.mode
        assert analytics.record(viewer.app.ViewerOpened()) is False
        assert analytics.record(viewer.app.SourceConnected(application_id="x")) is False
        analytics.flush()
    assert ([], [], []) == (tree(), viewer.told, viewer.server.bodies)
    assert not gated.asked.acquire(blocking=False)


@pytest.mark.parametrize(("environ", "policy"), LOWERED)
def test_a_rule_says_off_against_a_yes_and_destroys_nothing(viewer, store, tree, environ, policy):
    """What was recorded before waits; no byte on the disk is another one afterwards."""
    with viewer.open(review_s=None) as analytics:
        analytics.consent.set_mode(Mode.ON)
    with viewer.open(review_s=None) as analytics:
        analytics.record(viewer.app.ViewerOpened())
    before = {name: content(viewer, name) for name in tree()}
    if policy is not None:
        viewer.policy.write_text(policy)
    with viewer.open(environ=environ) as analytics:
        assert (Mode.OFF, True) == (analytics.decision.mode, analytics.decision.is_lowered)
        assert analytics.record(viewer.app.ViewerOpened()) is False
        analytics.flush()
    assert before == {name: content(viewer, name) for name in tree()}
    assert ["queued"] == viewer.states()


def content(viewer, name):
    """Return what is in a file."""
    path = viewer.catalogue.parent / name
    return path.read_bytes() if path.is_file() else None


@pytest.mark.parametrize(
    ("environ", "policy"),
    [
        ({"MYVIEWER_ANALYTICS": "local"}, None),
        ({}, 'mode = "local"'),
        ({"MYVIEWER_ANALYTICS": "local"}, 'mode = "on"'),
    ],
)
def test_where_a_rule_says_local_events_stay_on_this_machine(viewer, until, environ, policy):
    """Also of an app that asks nobody, and of a person who said yes; which rule decided is said."""
    if policy is not None:
        viewer.policy.write_text(policy)
    for _ in range(3):
        with viewer.open(environ=environ, **OPT_OUT) as analytics:
            assert analytics.record(viewer.app.ViewerOpened()) is True
            analytics.flush()
    assert not analytics.decision.may_send_anything
    analytics.consent.set_mode(Mode.ON)
    with viewer.open(environ=environ) as analytics:
        assert (Mode.LOCAL, True) == (analytics.decision.mode, analytics.decision.is_lowered)
        analytics.record(viewer.app.ViewerOpened())
        analytics.flush()
    assert [] == viewer.server.bodies
    assert ["held"] * 3 == [word for word in viewer.states() if word == "held"][:3]


def test_no_rule_raises_what_the_person_chose(viewer, store):
    """Whatever the environment and the policy allow."""
    store.set_mode(Mode.OFF)
    viewer.policy.write_text('mode = "on"')
    with viewer.open(environ={"MYVIEWER_ANALYTICS": "on", "DO_NOT_TRACK": "0"}) as analytics:
        assert (Mode.OFF, False) == (analytics.decision.mode, analytics.decision.is_lowered)
        assert analytics.record(viewer.app.ViewerOpened()) is False


def test_a_policy_holds_from_the_moment_it_is_written(viewer, until):
    """Also for a program that runs, in both directions."""
    with viewer.open() as analytics:
        viewer.policy.write_text('mode = "off"')
        until(lambda: analytics.decision.mode is Mode.OFF)
        assert analytics.record(viewer.app.ViewerOpened()) is False
        viewer.policy.unlink()
        until(lambda: analytics.decision.mode is Mode.UNSET)
        assert analytics.record(viewer.app.ViewerOpened()) is True


def test_a_program_that_began_in_off_is_complete_once_it_is_not(viewer, until):
    """Then it has an id, and is introduced to the window."""
    viewer.policy.write_text('mode = "off"')
    with viewer.open() as analytics:
        viewer.policy.unlink()
        until(lambda: analytics.decision.analytics_id)
        assert analytics.record(viewer.app.ViewerOpened()) is True
        until(lambda: cards(Locations.of_user()))


def test_the_window_is_told_as_soon_as_it_can_be(viewer, until):
    """What stands in the way is said as long as it does, and tried again."""
    folder = Locations.of_user().cards
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_bytes(b"a file in the folder's place")
    with viewer.open() as analytics:
        until(lambda: "cannot be told of this app" in " ".join(analytics.health().troubles))
        folder.unlink()
        until(lambda: "cannot be told of this app" not in " ".join(analytics.health().troubles))
        assert (viewer.declared().known(),) == cards(Locations.of_user())


def test_an_opt_out_app_s_first_session_sends_nothing_and_its_second_does(viewer, until):
    """What was recorded in the first stays; the person was told in it what will happen."""
    with viewer.open(**OPT_OUT) as analytics:
        assert Mode.UNSET is analytics.decision.mode
        analytics.record(viewer.app.ViewerOpened(windows=1))
        analytics.flush()
    assert ([], ["held"]) == (viewer.server.bodies, viewer.states())
    assert ["beginning with its second start" in each for each in viewer.told] == [True]
    with viewer.open(**OPT_OUT) as analytics:
        assert Mode.ON is analytics.decision.mode
        analytics.record(viewer.app.ViewerOpened(windows=2))
        until(lambda: viewer.states() == ["held", "sent"])
    assert [2] == [event["properties"]["windows"] for event in viewer.server.events]
    assert 1 == len(viewer.told)


def test_an_opt_out_app_that_could_not_tell_its_person_sends_nothing(viewer):
    """However often it starts, until it could."""

    def fail(_text):
        raise RuntimeError("no screen")

    for _ in range(3):
        with viewer.open(**OPT_OUT, disclaimer=fail) as analytics:
            analytics.record(viewer.app.ViewerOpened())
            analytics.flush()
    with viewer.open(**OPT_OUT) as analytics:
        assert Mode.UNSET is analytics.decision.mode
    with viewer.open(**OPT_OUT) as analytics:
        assert Mode.ON is analytics.decision.mode
    assert [] == viewer.server.bodies


def test_the_card_and_the_catalogue_are_left_for_the_window(viewer, until):
    """Before anything was recorded; a version that follows replaces both."""
    viewer.open().close()
    known = viewer.declared().known()
    assert (known,) == cards(Locations.of_user())
    assert viewer.catalogue.read_bytes() == known.catalogue_file.read_bytes()
    viewer.catalogue.write_text(viewer.catalogue.read_text().replace('version = "1"', 'version = "2"'))
    viewer.open(version="2.0", title="New Viewer").close()
    (card,) = cards(Locations.of_user())
    assert ("New Viewer", "2.0") == (card.title, card.version)
    assert viewer.catalogue.read_bytes() == known.catalogue_file.read_bytes()


def test_where_the_window_cannot_be_told_all_else_works(viewer, until):
    """And it is said, to the host."""
    Path(os.environ["PELLUCID_HOME"]).write_text("in the way")
    with viewer.open() as analytics:
        until(lambda: any("The window cannot be told" in each for each in analytics.health().troubles))
        assert analytics.record(viewer.app.ViewerOpened()) is True


def test_a_person_without_an_id_gets_one_as_soon_as_it_can_be_written(viewer, gated, until):
    """The disk may have been full at the start; until then nothing is recorded."""
    config = viewer.declared().known().config_file
    config.parent.parent.mkdir(parents=True)
    config.parent.write_text("in the way")
    with viewer.open() as analytics:
        assert analytics.record(viewer.app.ViewerOpened()) is False
        assert any(str(config.parent) in each for each in analytics.health().troubles)
        config.parent.unlink()
        until(lambda: analytics.decision.analytics_id)
        assert analytics.record(viewer.app.ViewerOpened()) is True
        until(lambda: ["Nobody could be told"] == [each[:20] for each in analytics.health().troubles])


def test_the_guard_does_what_the_catalogue_says(viewer, gated, until):
    """It hashes, as soon as there is a secret; a rule that is not named does what it always does."""
    with viewer.catalogue.open("a") as stream:
        stream.write('\n[guard]\nemail = "hash"\nip = "allow"\n')
    with viewer.open() as analytics:
        until(lambda: gated.entries)
        until(lambda: not [each for each in analytics.health().troubles if "keyring" in each])

        def props():
            analytics.record(viewer.app.ViewerOpened(renderer="a@example.com"))
            return json.loads(viewer.lines()[-1])

        until(lambda: props()["guard"] == {"renderer": "email:hash"})
        assert "example" not in props()["props"]["renderer"]["String"]
        assert props()["props"]["renderer"] == props()["props"]["renderer"]
        analytics.record(viewer.app.ViewerOpened(renderer="192.0.2.1"))
        analytics.record(viewer.app.ViewerOpened(renderer="/home/anna/x"))
        lines = [json.loads(raw) for raw in viewer.lines()][-2:]
    assert ["192.0.2.1", {"renderer": "home:redact"}] == [
        lines[0]["props"]["renderer"]["String"],
        lines[1]["guard"],
    ]


def test_an_app_may_do_without_the_guard(viewer):
    """It has to say so."""
    with viewer.open(guard=False) as analytics:
        analytics.record(viewer.app.ViewerOpened(renderer="a@example.com"))
    assert "a@example.com" == json.loads(viewer.lines()[0])["props"]["renderer"]["String"]


def test_a_rule_that_the_guard_does_not_have_is_told_and_all_others_hold(viewer):
    """A misspelt rule must not leave its text unguarded; in strict mode it raises."""
    with viewer.catalogue.open("a") as stream:
        stream.write('\n[guard]\nemial = "withhold"\n')
    with pytest.raises(UsageError, match="emial"):
        viewer.open(strict=True)
    with viewer.open(strict=False) as analytics:
        assert any("emial" in each for each in analytics.health().troubles)
        analytics.record(viewer.app.ViewerOpened(renderer="a@example.com"))
    assert {"renderer": "email:redact"} == json.loads(viewer.lines()[0])["guard"]


def test_an_app_may_hash_as_rerun_does(viewer, gated):
    """At once, and no keyring is asked; the guard too."""
    with viewer.catalogue.open("a") as stream:
        stream.write('\n[guard]\nemail = "hash"\n')
    with viewer.open(compatible_hashes=True) as analytics:
        analytics.record(viewer.app.SourceConnected(application_id="rerun_example_app"))
        analytics.record(viewer.app.ViewerOpened(renderer="a@example.com"))
    hashed, guarded = sorted(
        (json.loads(raw)["props"] for raw in viewer.lines()), key=lambda props: "renderer" in props
    )
    assert rerun_hash("rerun_example_app") == hashed["application_id"]["String"]
    assert rerun_hash("a@example.com")[:12] == guarded["renderer"]["String"][:12]
    assert not gated.asked.acquire(blocking=False)


def test_an_app_that_hashes_nothing_asks_no_keyring(viewer, gated):
    """It would cost the host's start for nothing."""
    text = viewer.catalogue.read_text().replace(", hashed = true", "")
    viewer.catalogue.write_text(text)
    with viewer.open() as analytics:
        analytics.record(viewer.app.ViewerOpened())
        analytics.flush()
    assert not gated.asked.acquire(timeout=0.2)


def test_opening_waits_for_nothing_slow(viewer):
    """Neither a keyring nor the network's modules are loaded in the host's thread before it goes on."""
    code = """
import sys, threading
from pellucid.embedding.assembly import assemble
from pellucid.embedding.app import App
SLOW = {"keyring", "numpy", "requests", "ssl", "http.client", "platformdirs"}
loaded = SLOW & set(sys.modules)
class Listener:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in SLOW and threading.current_thread() is threading.main_thread():
            loaded.add(name)
sys.meta_path.insert(0, Listener)
app = App(name="myviewer", version="1", project_key="k", catalogue=sys.argv[1], host="http://127.0.0.1:9")
parts = assemble(app)
parts.agent.look()
print(*sorted(loaded))
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(viewer.catalogue)], capture_output=True, text=True, check=True
    )
    assert "\n" == done.stdout
