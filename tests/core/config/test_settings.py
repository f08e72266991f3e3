"""Changing a program's consent."""

from __future__ import annotations

import json
import re
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pellucid.apps import custom_app
from pellucid.config.format import parse
from pellucid.config.reading import NotSetUp, SetUp, Unknown
from pellucid.config.settings import Settings
from pellucid.errors import ConfigError, ConfirmationNeeded, LedgerError, UsageError
from pellucid.locations import Locations

CONFIGS = Path(__file__).parents[2] / "fixtures" / "rerun-0.41" / "configs"


class StandingClock:
    """A clock that stands still."""

    def now_ns(self) -> int:
        """Return always the same moment."""
        return 1_790_000_000_000_000_000

    def monotonic_s(self) -> float:
        """Return always the same moment."""
        return 0.0


@pytest.fixture
def app(tmp_path):
    """Return an app of its own for each test."""
    return custom_app(tmp_path / "config" / "analytics.json", tmp_path / "data")


@pytest.fixture
def locations(tmp_path):
    """Return Pellucid's own folders."""
    return Locations.under(tmp_path / "pellucid")


@pytest.fixture
def consent(app, locations):
    """Return the settings under test."""
    return Settings(app=app, locations=locations, clock=StandingClock())


def put(app, content):
    """Write the config."""
    app.config_file.parent.mkdir(exist_ok=True)
    app.config_file.write_bytes(content)


def fixture(name):
    """Return the bytes of a real config."""
    return (CONFIGS / f"{name}.json").read_bytes()


@pytest.mark.parametrize("on", [True, False])
def test_a_first_choice_makes_the_file_as_rerun_would(app, consent, on):
    """The file has Rerun's keys in Rerun's order, compact, a random id, mode 0644 and no newline."""
    assert isinstance(consent.read(), NotSetUp)
    change = consent.set_enabled(on)
    assert change.is_first
    assert on is change.after.enabled
    raw = app.config_file.read_bytes()
    identity = json.loads(raw)["analytics_id"]
    assert re.fullmatch(r"[0-9a-f]{32}", identity)
    assert (
        f'{{"analytics_enabled":{str(on).lower()},"analytics_id":"{identity}","metadata":{{}},'
        f'"config_file_path":"{app.config_file}","data_dir_path":"{app.default_data_dir}"}}'
    ) == raw.decode()
    assert 0o644 == stat.S_IMODE(app.config_file.stat().st_mode)
    assert [app.config_file] == list(app.config_file.parent.iterdir())
    assert not app.default_data_dir.exists()


@pytest.mark.parametrize(
    "name", ["fresh_enabled", "disabled", "with_email", "all_property_types", "missing_metadata_OK"]
)
def test_a_choice_changes_one_word_and_nothing_else(app, consent, name):
    """Whatever else a real config holds stays byte for byte."""
    put(app, fixture(name))
    before = fixture(name)
    on = b'"analytics_enabled":true' in before
    consent.set_enabled(not on)
    swapped = before.replace(b'_enabled":true', b'_enabled":FALSE').replace(
        b'_enabled":false', b'_enabled":true'
    )
    assert swapped.replace(b"FALSE", b"false") == app.config_file.read_bytes()
    consent.set_enabled(on)
    assert before == app.config_file.read_bytes()


ODD = (
    b'{ "later" : {"nested":[1.50, "\\u00e9"]},\n  "analytics_id": "abc" , "x":1,"x":2,\n'
    b'\t"data_dir_path":"/d","analytics_enabled" :\tfalse,"config_file_path":"/c", "bytes":"\xff"}\n'
)


def test_unknown_keys_and_white_space_stay(app, consent):
    """Keys of another version, their order, spacing, even bytes that are no text, survive each verb."""
    put(app, ODD)
    consent.set_enabled(True)
    assert ODD.replace(b"\tfalse", b"\ttrue") == app.config_file.read_bytes()
    consent.set_enabled(False)
    consent.set_email("a@b.c")
    metadata = b'"abc","metadata":{"email":{"String":"a@b.c"}}'
    assert ODD.replace(b'"abc"', metadata) == app.config_file.read_bytes()
    consent.set_email(None)
    assert ODD.replace(b'"abc"', b'"abc","metadata":{}') == app.config_file.read_bytes()


def test_a_new_id_keeps_the_rest(app, consent):
    """Only the id changes; the choice, the e-mail and the paths stay."""
    put(app, fixture("with_email"))
    change = consent.new_id()
    assert isinstance(change.before, SetUp)
    assert change.before.analytics_id != change.after.analytics_id
    assert re.fullmatch(r"[0-9a-f]{32}", change.after.analytics_id)
    expected = fixture("with_email").replace(
        change.before.analytics_id.encode(), change.after.analytics_id.encode()
    )
    assert expected == app.config_file.read_bytes()


def test_there_is_no_new_id_without_an_old_one(app, consent):
    """A program that has not run yet has no id, and no config is made for it."""
    with pytest.raises(ConfigError, match="no id yet"):
        consent.new_id()
    assert not app.config_file.exists()


def test_an_email_is_attached_and_detached(app, consent):
    """Other metadata keeps its place and bytes; an address is replaced, not doubled."""
    put(app, fixture("all_property_types"))
    assert "new@x.y" == consent.set_email("new@x.y").after.email
    assert fixture("all_property_types").replace(b"a@b.c", b"new@x.y") == app.config_file.read_bytes()
    assert consent.set_email(None).after.email is None
    assert {"f": 1.5, "n": 5, "b": True} == parse(app.config_file.read_bytes()).metadata


def test_detaching_no_email_changes_nothing(app, consent):
    """Detaching where none is attached leaves the bytes as they are."""
    for name in ("disabled", "missing_metadata_OK"):
        put(app, fixture(name))
        consent.set_email(None)
        assert fixture(name) == app.config_file.read_bytes()


@pytest.mark.parametrize("address", ["", "foo", "@b", "a@", "a b@c", "a@b\n", "a@b@c", "a\0@b"])
def test_what_is_no_address_is_refused(app, consent, address):
    """Nothing is written for a slip of the finger."""
    put(app, fixture("disabled"))
    with pytest.raises(UsageError):
        consent.set_email(address)
    assert fixture("disabled") == app.config_file.read_bytes()


@pytest.mark.parametrize("content", [None, b"broken"])
def test_an_email_needs_a_config_first(app, consent, content):
    """An address never switches anything on by making a file, and never replaces a broken one."""
    if content is not None:
        put(app, content)
    for address in ("a@b.c", None):
        with pytest.raises(ConfigError):
            consent.set_email(address)
    assert content == (app.config_file.read_bytes() if app.config_file.exists() else None)


BROKEN = [b"", fixture("BAD_truncated"), b"\xef\xbb\xbf" + fixture("disabled"), b"\xff\xfe\0"]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_config_needs_a_yes(app, consent, locations, content):
    """Without the person's word a broken file is left as it is, and the error says what Rerun will do."""
    put(app, content)
    for write in (
        lambda: consent.set_enabled(False),
        consent.new_id,
        lambda: consent.require_writable(replace_broken=False),
    ):
        with pytest.raises(ConfirmationNeeded) as caught:
            write()
        assert "ON, under a new id" in caught.value.remedy
        assert str(locations.set_aside_dir(app)) in caught.value.remedy
    assert content == app.config_file.read_bytes()
    assert not locations.set_aside_dir(app).exists()


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_config_is_kept_when_it_is_replaced(app, consent, locations, content):
    """With the person's word it is first copied to Pellucid's own folder, for the person alone."""
    put(app, content)
    app.config_file.chmod(0o640)
    change = consent.set_enabled(False, replace_broken=True)
    assert isinstance(change.before, Unknown)
    assert change.set_aside is not None
    assert locations.set_aside_dir(app) == change.set_aside.parent
    assert (content, 0o600) == (change.set_aside.read_bytes(), stat.S_IMODE(change.set_aside.stat().st_mode))
    assert 0o700 == stat.S_IMODE(change.set_aside.parent.stat().st_mode)
    assert not change.after.enabled
    assert 0o640 == stat.S_IMODE(app.config_file.stat().st_mode)


def test_each_broken_config_is_kept(app, consent, locations):
    """A second one in the same moment does not replace the first."""
    for content in (b"one", b"two"):
        put(app, content)
        consent.set_enabled(False, replace_broken=True)
    assert {b"one", b"two"} == {file.read_bytes() for file in locations.set_aside_dir(app).iterdir()}


def test_a_new_id_for_a_broken_config_says_off(app, consent):
    """The choice in a broken file is unknown, so what replaces it collects nothing."""
    put(app, fixture("fresh_enabled")[:-1])
    assert not consent.new_id(replace_broken=True).after.enabled


def test_what_cannot_be_kept_is_not_replaced(app, consent, locations):
    """If the copy cannot be written, the broken file stays."""
    put(app, b"broken")
    locations.data.parent.mkdir()
    locations.data.write_text("a file in the folder's place")
    with pytest.raises(LedgerError):
        consent.set_enabled(False, replace_broken=True)
    assert b"broken" == app.config_file.read_bytes()


def test_a_folder_is_never_replaced(app, consent):
    """Not even with the person's word."""
    app.config_file.mkdir(parents=True)
    for replace_broken in (False, True):
        with pytest.raises(ConfigError, match="is a folder") as caught:
            consent.set_enabled(False, replace_broken=replace_broken)
        assert not isinstance(caught.value, ConfirmationNeeded)
    assert app.config_file.is_dir()


def test_an_array_becomes_an_object(app, consent):
    """The other form that Rerun reads is written as Rerun would write it."""
    put(app, b'[true,"abc",{"n":{"Integer":1}},"/c","/d"]')
    change = consent.set_enabled(False)
    assert (False, "abc", {"n": 1}) == (
        change.after.enabled,
        change.after.analytics_id,
        change.after.metadata,
    )
    assert list(json.loads(app.config_file.read_bytes())) == [
        "analytics_enabled",
        "analytics_id",
        "metadata",
        "config_file_path",
        "data_dir_path",
    ]


def test_two_who_write_at_once_lose_nothing(app, locations):
    """Switches by one and ids by another, many times over: both last choices hold, no broken file, no draft left."""
    put(app, fixture("fresh_enabled"))
    failures = []

    def work(write):
        consent = Settings(app=app, locations=locations, clock=StandingClock())
        for turn in range(40):
            try:
                write(consent, turn)
            except ConfigError as error:
                if "over and over" not in error.title:
                    failures.append(error)

    writes = [lambda consent, turn: consent.set_enabled(turn % 2 == 0), lambda consent, _: consent.new_id()]
    threads = [threading.Thread(target=work, args=(write,)) for write in writes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [] == failures
    assert isinstance(Settings(app=app, locations=locations, clock=StandingClock()).read(), SetUp)
    assert [app.config_file] == list(app.config_file.parent.iterdir())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda children: st.lists(children, max_size=2) | st.dictionaries(st.text(), children, max_size=2),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(unknown=st.dictionaries(st.text(min_size=1), JSON, max_size=4), data=st.data())
def test_any_unknown_keys_survive_all_verbs(app, consent, unknown, data):
    """For any unknown keys at any place, all verbs together change nothing but what they are for."""
    known = json.loads(fixture("all_property_types"))
    members = [*known.items(), *((key, value) for key, value in unknown.items() if key not in known)]
    order = data.draw(st.permutations(members))
    put(
        app,
        json.dumps(
            dict(order), indent=data.draw(st.sampled_from([None, 1])), ensure_ascii=data.draw(st.booleans())
        ).encode("utf-8", "replace"),
    )
    written = json.loads(app.config_file.read_bytes())
    consent.set_enabled(True)
    identity = consent.new_id().after.analytics_id
    consent.set_email("ä@b.c")
    expected = {**written, "analytics_enabled": True, "analytics_id": identity}
    expected["metadata"] = {**written["metadata"], "email": {"String": "ä@b.c"}}
    found = json.loads(app.config_file.read_bytes())
    assert expected == found
    assert list(expected) == list(found)


def test_a_change_is_taken_back_to_the_byte(consent, app):
    """Also what Pellucid does not know stands there again as it stood."""
    places = f'"config_file_path":"{app.config_file}","data_dir_path":"{app.default_data_dir}"'
    raw = f'{{ "analytics_enabled":true, "analytics_id":"x","metadata":{{}},"new":1,{places}}}'.encode()
    put(app, raw)
    change = consent.set_enabled(False)
    assert consent.take_back(change)
    assert raw == app.config_file.read_bytes()


def test_what_somebody_else_changed_meanwhile_is_not_taken_back(consent, app):
    """Their change stays, and so does a file that was not there before."""
    first = consent.set_enabled(True)
    assert not consent.take_back(first)
    change = consent.set_enabled(False)
    consent.new_id()
    theirs = app.config_file.read_bytes()
    assert not consent.take_back(change)
    assert theirs == app.config_file.read_bytes()
