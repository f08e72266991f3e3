"""A class for each event: Python that compiles, is formatted, is typed, and records what the catalogue declares."""

from __future__ import annotations

import ast
import dataclasses
import importlib.util
import inspect
import subprocess
import sys
import typing
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pellucid
from pellucid.catalogue.generation import MARK, class_name, event_classes, same_class
from pellucid.catalogue.lookup import shipped_catalogue
from pellucid.catalogue.values import Catalogue, EventSpec, Field, FieldType, Retention
from pellucid.errors import CatalogueError
from pellucid.event import decode
from pellucid.recording.line_encoder import LineEncoder

NOON_NS = 1_795_521_600_123_456_789
ODD_CHOICES = ("x", 'say "hi"', "it's", "both ' and \"", "back\\slash", "new\nline", "ü", "")
LONG_CHOICES = ("a" * 30, "b" * 30, "c" * 30)


def field(name, kind="text", purpose="To know.", **values):
    """Return a field with an example."""
    examples = {"text": "x", "integer": 1, "number": 1.5, "boolean": True}
    example = values.get("choices", (examples[kind],))[0]
    return Field(name=name, type=FieldType(kind), purpose=purpose, example=example, **values)


def event(name, *fields, purpose="To know.", title="An Event"):
    """Return an event with those fields."""
    found = MappingProxyType({each.name: each for each in fields})
    return EventSpec(name=name, title=title, purpose=purpose, retention=Retention.USAGE, fields=found)


def catalogue(*events, title="My Viewer"):
    """Return a catalogue with those events."""
    return Catalogue(
        title=title,
        version="1",
        events=MappingProxyType({each.name: each for each in events}),
        metadata=MappingProxyType({}),
        guard=MappingProxyType({}),
        sha256="ab" * 32,
    )


NASTY = catalogue(
    event("none", title='Is it "none"?', purpose='He said "no"'),
    event(
        "event",
        field("str", purpose="Shadows a type.", optional=True),
        field("int", "integer", purpose='"Quoted"'),
        field("float", "number", purpose='ends with a quote"'),
        field("bool", "boolean", purpose="\u202ebackwards\n\nand\tover\x0clines\x00", optional=True),
        field("self", purpose="Is a name like any other."),
        field("type", purpose="Ends with a backslash \\", hashed=True),
        field("class_", choices=ODD_CHOICES),
        field("short", choices=("x",), optional=True),
        purpose="Three \"\"\" quotes, a \\ and ''' three others; "
        + "so long that it goes over the line " * 4,
    ),
    event("a2d__opened", field("a", choices=LONG_CHOICES, optional=True), title="Opened!"),
    title='Ein "Betrachter" \\ mit \n# einem sehr langen Namen, der über das Ende der Zeile hinaus geht, so lang ist er',
)
CATALOGUES = {"nasty": NASTY, "example": shipped_catalogue("example"), "empty": catalogue()}


@pytest.fixture
def written(tmp_path):
    """Write the module of each catalogue; they are named after it."""
    for name, each in CATALOGUES.items():
        (tmp_path / f"events_{name}.py").write_text(event_classes(each), encoding="utf-8")
    return tmp_path


def imported(folder, name):
    """Import a written module."""
    spec = importlib.util.spec_from_file_location(f"events_{name}", folder / f"events_{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # `dataclass` looks its own module up
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_each_event_has_its_class(written, name):
    """A frozen dataclass without a dictionary, derived from pellucid's, with the catalogue's fields in its order."""
    module = imported(written, name)
    specs = CATALOGUES[name].events.values()
    for spec in specs:
        event_type = getattr(module, class_name(spec.name))
        assert issubclass(event_type, pellucid.Event)
        assert (spec.name, list(spec.fields)) == (
            event_type.event_name,
            [each.name for each in dataclasses.fields(event_type)],
        )
        made = event_type(**{each.name: each.example for each in spec.fields.values()})
        assert not hasattr(made, "__dict__")
        for each in spec.fields:
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(made, each, "other")
    classes = [each for each in vars(module).values() if dataclasses.is_dataclass(each)]
    assert len(specs) == len(classes)


@pytest.mark.parametrize("name", sorted(CATALOGUES))
def test_what_it_makes_is_recorded_as_declared(written, name):
    """The encoder takes each of them, with every field and with only those that have to be there."""
    module = imported(written, name)
    for spec in CATALOGUES[name].events.values():
        event_type = getattr(module, class_name(spec.name))
        encoder = LineEncoder(
            event_type=event_type,
            spec=spec,
            names=list(spec.fields),
            epoch=1,
            guard=None,
            hash_value=lambda value: f"hash of {value}",
        )
        whole = {each.name: each.example for each in spec.fields.values()}
        least = {each.name: each.example for each in spec.fields.values() if not each.optional}
        for given_values in (whole, least):
            line = decode(encoder.line(event_type(**given_values), NOON_NS)[:-1])
            hashed = {each.name for each in spec.fields.values() if each.hashed}
            expected = {
                key: f"hash of {value}" if key in hashed else value for key, value in given_values.items()
            }
            assert (spec.name, expected) == (line.name, dict(line.props))


def test_choices_are_literals_and_what_is_optional_has_a_default(written):
    """Whatever characters they hold, and however many there are."""
    hints = typing.get_type_hints(imported(written, "nasty").EventEvent)
    assert typing.Literal[ODD_CHOICES] == hints["class_"]
    assert typing.Literal["x"] | None == hints["short"]
    assert (str | None, int, float, bool | None) == tuple(
        hints[name] for name in ("str", "int", "float", "bool")
    )
    hints = typing.get_type_hints(imported(written, "nasty").A2dOpened)
    assert typing.Literal[LONG_CHOICES] | None == hints["a"]


def test_the_classes_say_what_the_person_reads(written):
    """Title and purpose stand in the class's docstring, a field's purpose below it."""
    module = imported(written, "example")
    said = ast.get_docstring(ast.parse(_text(written, "example")).body[-2])
    assert "Viewer Failed.\n\nTo find mistakes that nobody reports." == said
    assert said == inspect.getdoc(module.ViewerFailed)
    assert '    sources: int\n    """To know how much is looked at in that time."""\n' in _text(
        written, "example"
    )
    assert '"""' not in ast.get_docstring(ast.parse(_text(written, "nasty")))


def test_the_head_says_where_it_comes_from(written):
    """And that it is not to be edited; nothing in a title can become code."""
    lines = _text(written, "nasty").splitlines()
    assert MARK == lines[0]
    head = lines[: next(number for number, line in enumerate(lines) if not line.startswith("#"))]
    assert "# SHA-256: " + "ab" * 32 == head[-1]
    assert "version 1" in " ".join(head)


@pytest.mark.parametrize("length", [88, 110, 120])
def test_formatters_leave_it_as_it_is(written, length):
    """At any usual length of a line."""
    command = [sys.executable, "-m", "ruff", "format", "--check", "--diff", "--isolated", "--no-cache"]
    command += [f"--line-length={length}", str(written)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "" == done.stdout
    assert 0 == done.returncode, done.stderr


def test_linters_find_nothing_in_it(written):
    """With every rule that a file by itself can obey."""
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "--select=ALL"]
    command += [
        "--ignore=CPY,D203,D212,INP",
        str(written / "events_example.py"),
        str(written / "events_empty.py"),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert 0 == done.returncode, done.stdout


def test_a_type_checker_is_content(written):
    """In its strictest mode, and it sees what is wrong in a call."""
    call = (
        "from events_example import ViewerOpened\nViewerOpened(renderer='crayon', scale=1.0, is_wsl=False)\n"
    )
    (written / "host.py").write_text(call, encoding="utf-8")
    options = [
        "--strict",
        "--config-file=",
        "--cache-dir=/dev/null",
        "--follow-imports=silent",
        "--no-pretty",
    ]
    names = ["host", *(f"events_{name}" for name in CATALOGUES)]
    command = [sys.executable, "-m", "mypy", *options, *(f"{name}.py" for name in names)]
    done = subprocess.run(command, cwd=written, capture_output=True, text=True, check=False)
    (wrong, total) = done.stdout.strip().splitlines()
    assert wrong.startswith('host.py:2: error: Argument "renderer" to "ViewerOpened" has incompatible type')
    assert total.startswith("Found 1 error in 1 file")


def test_it_is_the_same_each_time():
    """A CI can compare bytes."""
    assert event_classes(NASTY) == event_classes(NASTY)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("viewer_opened", "ViewerOpened"),
        ("x", "X"),
        ("a_1_b2", "A1B2"),
        ("event", "EventEvent"),
        ("none", "NoneEvent"),
        ("class_var", "ClassVarEvent"),
        ("literal", "LiteralEvent"),
        ("type_alias", "TypeAliasEvent"),
    ],
)
def test_a_class_is_called_after_its_event(name, expected):
    """In capitals, and never as something else that the module needs."""
    assert expected == class_name(name)


def test_two_events_cannot_have_one_class():
    """Nobody could say which is meant."""
    both = catalogue(event("a_1"), event("b"), event("a1"))
    assert ("a_1", "a1") == same_class(both)
    with pytest.raises(CatalogueError, match="a_1 and a1 would both be called A1"):
        event_classes(both)
    assert () == same_class(NASTY)


def test_no_classes_for_somebody_elses_program():
    """It records its events itself."""
    with pytest.raises(CatalogueError, match="somebody else's"):
        event_classes(shipped_catalogue("rerun"))


@given(st.text(max_size=30), st.lists(st.text(max_size=9), min_size=1, max_size=4, unique=True))
def test_any_text_stays_a_text(purpose, choices):
    """No purpose and no choice can end its literal and become code."""
    made = catalogue(event("e", field("f", purpose=purpose, choices=tuple(choices)), purpose=purpose))
    tree = ast.parse(event_classes(made))
    (defined,) = (node for node in tree.body if isinstance(node, ast.ClassDef))
    assert [ast.Expr, ast.AnnAssign, ast.AnnAssign, ast.Expr] == [type(node) for node in defined.body]
    (literal,) = (
        node.slice
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript) and getattr(node.value, "id", "") == "Literal"
    )
    found = literal.elts if isinstance(literal, ast.Tuple) else [literal]
    assert choices == [each.value for each in found]


def _text(folder, name):
    return (folder / f"events_{name}.py").read_text(encoding="utf-8")
