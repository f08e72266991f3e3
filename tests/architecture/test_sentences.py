"""What the engine says to a person can be put into another language."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from string import Formatter

import pytest

ERRORS = {
    "TelemetryError",
    "UsageError",
    "QueryError",
    "NotFoundError",
    "ConfigError",
    "ConfirmationNeeded",
    "LedgerError",
    "AlreadyWatched",
    "WatchError",
    "CatalogueError",
    "ServiceError",
}
SHOWN = {
    "Unknown": {"reason", "consequence"},
    "Unreadable": {"reason"},
    "UnreadableLine": {"reason"},
    "UnreadableBody": {"reason"},
    "Interjection": {"words", "tip"},
    "Loss": {"words", "tip"},
    "Fate": {"words", "tip"},
    "Rule": {"title", "sentence"},
    "ServiceState": {"note"},
    "WitnessHealth": {"reason"},
}
"""Values that a window shows, and which of their parts are sentences."""
NOT_SHOWN = {
    "catalogue/generation.py": "a developer's tool",
    "cli": "the command line speaks English",
    "collector": "a developer's tool",
    "demo": "started from the command line",
    "embedding": "mistakes of an app's developer; what the window calls is listed below",
    "guard": "its errors are mistakes of an app's developer; what it finds is in SHOWN",
    "hashing": "mistakes of an app's developer",
    "http_transport": "told to the app's own process",
    "index": "caught where a cache is written",
    "observing": "started from the command line",
    "recording": "mistakes of an app's developer",
    "transport": "mistakes of an app's developer",
}
"""Packages and modules whose errors no window shows, and why."""
SHOWN_ALL_THE_SAME = {"embedding/email.py", "embedding/settling.py", "guard/rules.py"}


def _is_shown(module, root) -> bool:
    place = module.relative_to(root / "core" / "pellucid")
    return not {place.parts[0], place.as_posix()} & NOT_SHOWN.keys() or place.as_posix() in SHOWN_ALL_THE_SAME


def _is_written_out(node: ast.expr) -> bool:
    """Whether a sentence is English for good."""
    match node:
        case ast.Constant(value=str(text)):
            return bool(text)
        case ast.JoinedStr():
            return True
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            return _is_written_out(left) or _is_written_out(right)
        case ast.BoolOp(values=values):
            return any(map(_is_written_out, values))
        case ast.Call(func=ast.Attribute(attr="format" | "join")):
            return True
        case _:
            return False


def _sentences(call: ast.Call) -> list[ast.expr]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    if name in ERRORS:
        return call.args[: 1 if name == "QueryError" else 2]
    shown = SHOWN.get(name, set())
    return [each.value for each in call.keywords if each.arg in shown]


def test_what_a_window_shows_of_the_engine_can_be_translated(modules, root, tree):
    """Errors, and values with sentences, are made of `said`, so that they remember of what they were made."""
    found = [
        f"{module.relative_to(root)}:{sentence.lineno} {ast.unparse(sentence)}"
        for module in modules
        if (root / "core" / "pellucid") in module.parents and _is_shown(module, root)
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call)
        for sentence in _sentences(node)
        if _is_written_out(sentence)
    ]
    assert not found, "\n".join(["not said with `said`:", *found])


@pytest.mark.parametrize(
    ("source", "is_found"),
    [
        ("LedgerError(f'{path} is gone')", True),
        ("LedgerError(said('{path} is gone', path=path), 'Try again.')", True),
        ("LedgerError('a' if x else said('b'))", True),
        ("Unknown(reason='gone', raw=b'')", True),
        ("LedgerError(said('Gone'), said('Try again.'))", False),
        ("ConfigError(error.title, error.remedy)", False),
        ("QueryError(said('wrong'), 0, 1)", False),
        ("UsageError(said('wrong'), '')", False),
        ("ValueError('not for people')", False),
    ],
)
def test_the_rule_above_finds_what_it_looks_for(source, is_found):
    """Literals, f-strings and what is put together of them."""
    call = ast.parse(source, mode="eval").body
    assert isinstance(call, ast.Call)
    assert is_found == any(map(_is_written_out, _sentences(call)))


def test_what_is_left_out_is_there(root):
    """An exception from the rule that names nothing would hide the next one of its name."""
    core = root / "core" / "pellucid"
    assert [] == [name for name in (*NOT_SHOWN, *SHOWN_ALL_THE_SAME) if not (core / name).exists()]


@pytest.mark.parametrize("language", ["de", "zh_CN"])
def test_a_translation_fills_in_the_same_values(root, language):
    """A value that is missing would be kept from the person, one too many would break the sentence; a number may be left out."""
    path = root / "resources" / "pellucid_resources" / "translations" / f"pellucid_{language}.ts"
    wrong = [
        f"{source} → {form}"
        for source, forms, is_counted in _translations(path)
        for form in forms
        if form and (_values(form) ^ _values(source)) - ({"n"} if is_counted else set())
    ]
    assert not wrong, "\n".join(["other values:", *wrong])


def _translations(path):
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source"), forms, message.get("numerus") == "yes"


def _values(template):
    """Return the names of the values that a template has places for."""
    return {name.partition("!")[0] for _, name, _, _ in Formatter().parse(template) if name is not None}
