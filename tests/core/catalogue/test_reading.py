"""Reading a catalogue: whatever is in the file, it is a catalogue, or all that is wrong with it is named."""

from __future__ import annotations

import hashlib
import json

import pytest

from pellucid.catalogue.reading import Examined, examine, read_catalogue
from pellucid.catalogue.values import Catalogue, EventSpec, Field, FieldType, Retention
from pellucid.errors import CatalogueError

FULL = """
title = " My Viewer "
version = "1"

[events.viewer_opened]
purpose = "To know how often the viewer is used."
class = "usage"

[events.viewer_opened.fields.renderer]
type = "text"
purpose = "To know which graphics drivers matter."
example = "vulkan"
choices = ["vulkan", "metal"]
optional = true

[events.viewer_opened.fields.title]
type = "text"
purpose = "To know."
example = "short"
max_length = 80

[events.source_failed]
title = "It Failed"
purpose = "To mend what fails."
class = "crash"
[events.source_failed.fields]
application_id = { type = "text", purpose = "To count.", example = "x", hashed = true }
windows = { type = "integer", purpose = "To know.", example = 2 }
scale = { type = "number", purpose = "To know.", example = 1 }
is_wsl = { type = "boolean", purpose = "To know.", example = false }

[metadata.app_version]
type = "text"
purpose = "To tell old problems from new ones."
example = "1.4.0"

[guard]
email = "withhold"
ip = "allow"
"""


def text_field(name, **more):
    """Return a field of text."""
    values = {"purpose": "To know.", "example": "x", "type": FieldType.TEXT}
    return Field(name=name, **(values | more))


def mistakes(content):
    """Return all that is wrong with a catalogue that is right otherwise."""
    return list(examine(f'title = "x"\nversion = "1"\n{content}'.encode()).mistakes)


def test_all_that_is_declared_is_there():
    """Its title without space around it, titles of events made of their names where they have none."""
    found = read_catalogue(FULL.encode())
    opened, failed = found.events.values()
    expected = Catalogue(
        title="My Viewer",
        version="1",
        events={
            "viewer_opened": EventSpec(
                name="viewer_opened",
                title="Viewer Opened",
                purpose="To know how often the viewer is used.",
                retention=Retention.USAGE,
                fields={
                    "renderer": text_field(
                        "renderer",
                        purpose="To know which graphics drivers matter.",
                        example="vulkan",
                        choices=("vulkan", "metal"),
                        optional=True,
                    ),
                    "title": text_field("title", example="short", max_length=80),
                },
            ),
            "source_failed": EventSpec(
                name="source_failed",
                title="It Failed",
                purpose="To mend what fails.",
                retention=Retention.CRASH,
                fields={
                    "application_id": text_field("application_id", purpose="To count.", hashed=True),
                    "windows": text_field("windows", type=FieldType.INTEGER, example=2),
                    "scale": text_field("scale", type=FieldType.NUMBER, example=1),
                    "is_wsl": text_field("is_wsl", type=FieldType.BOOLEAN, example=False),
                },
            ),
        },
        metadata={
            "app_version": text_field(
                "app_version", purpose="To tell old problems from new ones.", example="1.4.0"
            )
        },
        guard={"email": "withhold", "ip": "allow"},
        sha256=hashlib.sha256(FULL.encode()).hexdigest(),
    )
    assert expected == found
    assert ["renderer", "title"] == list(opened.fields)
    assert ["application_id", "windows", "scale", "is_wsl"] == list(failed.fields)


def test_a_file_is_read_as_its_content(tmp_path):
    """And named in what is wrong with it."""
    file = tmp_path / "myviewer.toml"
    file.write_text(FULL)
    assert read_catalogue(FULL.encode()) == read_catalogue(file)
    file.write_text("title = 5")
    with pytest.raises(CatalogueError, match=r"myviewer\.toml has 2 mistakes"):
        read_catalogue(file)
    with pytest.raises(CatalogueError, match="the other one has 2 mistakes"):
        read_catalogue(b"title = 5", name="the other one")


def test_what_was_read_cannot_be_changed():
    """A host may hold it and look into it."""
    found = read_catalogue(FULL.encode())
    for mapping in (found.events, found.metadata, found.guard, found.events["viewer_opened"].fields):
        with pytest.raises(TypeError):
            mapping["x"] = None


def test_an_app_may_say_nothing_at_all():
    """Then nothing is recorded; a title and a version it has."""
    found = read_catalogue(b'title = "x"\nversion = "1"')
    assert ({}, {}, {}) == (dict(found.events), dict(found.metadata), dict(found.guard))


@pytest.mark.parametrize(
    ("name", "said"),
    [("missing.toml", "No such file"), ("", "Is a directory"), ("a\0b", "null"), ("x" * 300, "too long")],
)
def test_a_file_that_cannot_be_read_is_named_with_the_reason(tmp_path, name, said):
    """Whatever stands in its way."""
    with pytest.raises(CatalogueError, match=said) as caught:
        read_catalogue(tmp_path / name)
    assert caught.value.title.startswith(str(tmp_path))
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"title = ", "end of document"),
        (b"title = x\n", "line 1"),
        (b"\xff\xfet\x00", "utf-8"),
        ('title = "ä"'.encode("latin-1"), "utf-8"),
        (b'\xef\xbb\xbftitle = "x"', "line 1"),
        (b'title = "\x00"', "line 1"),
        (b'title = "x"\ntitle = "y"\n', "line 2"),
        (b"[events.a]\n[events.a]", "line 2"),
        (b"a = " + b"[" * 100_000, "recursion"),
        (b"a = " + b"{a=" * 100_000, "recursion"),
        (b"a = " + b"1" * 5_000, "digits"),
        (b"a = 2026-13-45", "no TOML"),
    ],
)
def test_what_is_no_toml_is_told_with_its_place(content, said):
    """Never a traceback, however deep or long it is."""
    with pytest.raises(CatalogueError, match=said) as caught:
        read_catalogue(content, name="myviewer.toml")
    assert caught.value.title.startswith("myviewer.toml is no TOML")


def test_every_mistake_is_told_at_once_each_with_its_place():
    """So that nobody has to try again and again."""
    content = """
colour = "blue"
version = 1
events = { Viewer = 3 }

[metadata]
token = { type = "text", purpose = "x", example = "x" }
channel = { type = "text", purpose = "x", example = "x", hashed = true }
build = { type = "text", purpose = "x", example = "x", choices = ["x"], max_length = 1 }

[guard]
email = "burn"
"""
    assert [
        "the file: nobody knows colour",
        "the file: events.Viewer is no table",
        "metadata.token: a name has lower-case letters, digits and _, begins with a letter, and is no reserved word",
        "metadata.channel: build metadata says nothing of a person, and is never hashed",
        "metadata.build: build metadata has neither choices nor a max_length",
        "the file: title is missing",
        "the file: version is no text, or an empty one",
        "guard.email: 'burn' is none of redact, hash, withhold, allow",
    ] == list(examine(content.encode()).mistakes)
    with pytest.raises(CatalogueError, match="has 8 mistakes") as caught:
        read_catalogue(content.encode())
    assert "guard.email" in caught.value.title
    assert "colour" in caught.value.title


def test_one_mistake_is_one():
    """In words, too."""
    with pytest.raises(CatalogueError, match="the catalogue has a mistake: the file: title is missing"):
        read_catalogue(b'version = "1"')


EVENT = '[events.e]\npurpose = "p"\nclass = "usage"\n'
FIELD = f'{EVENT}[events.e.fields.f]\npurpose = "p"\n'


@pytest.mark.parametrize(
    ("content", "place", "said"),
    [
        ("events = 5", "the file", "events is no table"),
        ("events = [[1]]", "the file", "events is no table"),
        ("metadata = true", "the file", "metadata is no table"),
        ("guard = 5", "the file", "guard is no table"),
        ("guard = []", "the file", "guard is no table"),
        ("guard.email = {}", "guard.email", "a table is none of"),
        ("guard.email = 5", "guard.email", "5 is none of"),
        ("guard.email = 'flag'", "guard.email", "'flag' is none of"),
        (f"guard.email{'.a' * 5_000} = 1", "guard.email", "a table is none of"),
        ("watched = 'yes'", "the file", "watched is neither true nor false"),
        ("groups = {}", "the file", "nobody knows groups"),
        ("[events.e]\nclass = 'usage'", "events.e", "purpose is missing"),
        ("[events.e]\npurpose = ' '\nclass = 'usage'", "events.e", "purpose is no text"),
        ("[events.e]\npurpose = 'p'", "events.e", "class is None"),
        ("[events.e]\npurpose = 'p'\nclass = []", "events.e", "class is a list"),
        ("[events.e]\npurpose = 'p'\nclass = {}", "events.e", "class is a table"),
        ("[events.e]\npurpose = 'p'\nclass = 2026-01-01", "events.e", "class is 2026-01-01"),
        (f"[events.e]\npurpose = 'p'\nclass = 0x{'f' * 6_000}", "events.e", "class is a huge number"),
        (f"[events.e]\npurpose = 'p'\nclass{'.a' * 5_000} = 1", "events.e", "class is a table"),
        (f"[events.e]\npurpose = 'p'\nclass = '{'x' * 900}'", "events.e", f"class is '{'x' * 60}…'"),
        (f"{EVENT}title = 5", "events.e", "title is no text"),
        (f"{EVENT}title = ''", "events.e", "title is no text"),
        (f"{EVENT}colour = 5", "events.e", "nobody knows colour"),
        (f"{EVENT}since = '1'", "events.e", "nobody knows since"),
        (f"{EVENT}fields = 5", "events.e", "fields is no table"),
        (f"{EVENT}fields.f = 5", "events.e", "fields.f is no table"),
        (f"{FIELD}example = 'x'", "events.e.fields.f", "type is None"),
        (f"{FIELD}example = 'x'\ntype = []", "events.e.fields.f", "type is a list"),
        (f"{FIELD}example = 'x'\ntype = 'Text'", "events.e.fields.f", "type is 'Text'"),
        (f"{FIELD}type = 'text'", "events.e.fields.f", "example is missing"),
        (f"{FIELD}type = 'integer'\nexample = 1.0", "events.e.fields.f", "example is no integer"),
        (f"{FIELD}type = 'integer'\nexample = true", "events.e.fields.f", "example is no integer"),
        (f"{FIELD}type = 'number'\nexample = true", "events.e.fields.f", "example is no number"),
        (f"{FIELD}type = 'number'\nexample = nan", "events.e.fields.f", "no finite number"),
        (f"{FIELD}type = 'number'\nexample = -inf", "events.e.fields.f", "no finite number"),
        (f"{FIELD}type = 'boolean'\nexample = 1", "events.e.fields.f", "example is no boolean"),
        (f"{FIELD}type = 'text'\nexample = 1", "events.e.fields.f", "example is no text"),
        (f"{FIELD}type = 'text'\nexample = 2026-01-01", "events.e.fields.f", "example is no text"),
        (f"{FIELD}type = 'integer'\nexample = {2**63}", "events.e.fields.f", "beyond 64 bits"),
        (f"{FIELD}type = 'integer'\nexample = {-(2**63) - 1}", "events.e.fields.f", "beyond 64 bits"),
        (f"{FIELD}type = 'number'\nexample = 0x{'f' * 6_000}", "events.e.fields.f", "beyond 64 bits"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nmax_length = 0", "events.e.fields.f", "max_length"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nmax_length = true", "events.e.fields.f", "max_length"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nmax_length = 1e3", "events.e.fields.f", "max_length"),
        (
            f"{FIELD}type = 'text'\nexample = 'x'\nmax_length = 0x{'f' * 6_000}",
            "events.e.fields.f",
            "max_length",
        ),
        (f"{FIELD}type = 'text'\nexample = 'xx'\nmax_length = 1", "events.e.fields.f", "longer than"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nchoices = 'x'", "events.e.fields.f", "no list of texts"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nchoices = ['x', 1]", "events.e.fields.f", "no list of"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nchoices = ['y']", "events.e.fields.f", "none of the"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nchoices = ['x', 'x']", "events.e.fields.f", "twice"),
        (f"{FIELD}type = 'text'\nexample = 'x'\nhashed = 'no'", "events.e.fields.f", "hashed is neither"),
        (f"{FIELD}type = 'text'\nexample = 'x'\noptional = 0", "events.e.fields.f", "optional is neither"),
        (f"{FIELD}type = 'text'\nexample = 'x'\ndefault = 'x'", "events.e.fields.f", "nobody knows default"),
    ],
)
def test_whatever_is_wrong_is_named(content, place, said):
    """And nothing else is said to be wrong."""
    (found,) = mistakes(content)
    assert (place, True) == (found.partition(": ")[0], said in found), found


@pytest.mark.parametrize(
    "name",
    [
        "Viewer",
        "viewer-opened",
        "viewer opened",
        "1st",
        "_viewer",
        "",
        "é",
        "a" * 65,
        "$set",
        "class",
        "None",
        "time",
        "uuid",
        "distinct_id",
        "token",
        "timestamp",
        "event_name",
        "a.b",
        "\uff41",
        "a\n",
    ],
)
def test_names_are_plain_and_none_that_has_a_meaning_of_its_own(name):
    """Of events, fields and build metadata; what else is wrong in it is told as well."""
    key = json.dumps(name)
    shown = name.replace("\n", "\\n")
    for head, place in (
        ("[events.{}]", "events.{}"),
        (EVENT + "[events.e.fields.{}]", "events.e.fields.{}"),
        ("[metadata.{}]", "metadata.{}"),
    ):
        found = mistakes(f"{head.format(key)}\ntype = 5")
        assert any(
            each.startswith(f"{place.format(shown)}: a name has lower-case letters") for each in found
        ), found
        assert len(found) > 1


def test_names_that_differ_in_case_are_never_two():
    """Only one of them can be a name; what their classes would be called is one word."""
    good = 'purpose = "p"\nclass = "usage"\n'
    found = mistakes(f"[events.viewer_opened]\n{good}[events.Viewer_Opened]\n{good}")
    assert ["events.Viewer_Opened"] == [each.partition(":")[0] for each in found]
    assert [] == mistakes(f"[events.e]\n{good}[events.{'a' * 64}]\n{good}[events.match]\n{good}")


@pytest.mark.parametrize("name", ["metadata", "guard"])
def test_an_event_is_not_called_as_another_part_of_a_catalogue(name):
    """What a person agrees to is spelt by its place; a field may be called so."""
    (found,) = mistakes(f'[events.{name}]\npurpose = "p"\nclass = "usage"\n')
    assert found.startswith(f"events.{name}: a name has")
    field = f'{EVENT}[events.e.fields.{name}]\ntype = "text"\npurpose = "p"\nexample = "x"'
    assert [] == mistakes(field)


def test_build_metadata_does_not_hide_a_field():
    """Both would have one name in what is sent, and only one of them would be there."""
    field = 'type = "text"\npurpose = "p"\nexample = "x"\n'
    (found,) = mistakes(f"{EVENT}[events.e.fields.qt]\n{field}[metadata.qt]\n{field}")
    assert "events.e.fields.qt: build metadata of that name would be sent instead" == found


def test_what_cannot_be_seen_is_made_visible():
    """A name in a file must not move a cursor, or write from right to left; and it ends somewhere."""
    found = mistakes('"\\u001b[2J\\u202e" = 1\n"' + "x" * 5_000 + '" = 2')
    assert all(each.isprintable() and len(each) < 500 for each in found)
    assert "\\x1b[2J\\u202e" in found[0]


def test_examining_gives_what_can_be_read_and_what_is_wrong():
    """For a list of mistakes beside the rest; harmless values stand in for what is wrong."""
    found = examine(b'title = 5\nversion = "1"\n[events.e]\nclass = 5\n')
    assert isinstance(found, Examined)
    assert ("", "1", ["e"]) == (found.catalogue.title, found.catalogue.version, list(found.catalogue.events))
    assert ("", Retention.USAGE) == (
        found.catalogue.events["e"].purpose,
        found.catalogue.events["e"].retention,
    )
    assert 3 == len(found.mistakes)
