"""
Keeps the files of the translators in step with the sources, in the format of Qt Linguist.

`lupdate` reads neither `said(…)` nor two forms of number, so the sources are read here, by Python's own parser:

    said, say            one sentence, under "pellucid"
    said_count, …        two forms of number, under "pellucid"; the plural is the key
    self.tr              one sentence, under the name of its class
    QCoreApplication.translate   one sentence, under the name that it gives
    *.toml               what the shipped catalogues say of events and fields, under "pellucid"

Standard library only; `lrelease` comes with PySide6.
"""

from __future__ import annotations

import ast
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from steps import EXE, ROOT, SetupError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

CONTEXT = "pellucid"
FOLDER = ROOT / "resources" / "pellucid_resources" / "translations"
LANGUAGES = {"de": 2, "zh_CN": 1}
"""How many forms of number each has."""
_SENTENCES, _COUNTED = {"said", "say"}, {"said_count", "say_count"}
_SPEAKERS = {"pellucid.said", "pellucid_gui.translation"}
_ITSELF = "core/pellucid/said.py"
_MAKERS = {"translation.py"}
"""Where the words for saying are made, and sentences are variables."""
_TOLD = {"purpose", "title"}


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Message:
    """One sentence of the sources."""

    context: str
    source: str
    one: str = ""
    """What is said of exactly one, if number matters."""
    files: tuple[str, ...] = field(default=(), compare=False)


def messages(root: Path = ROOT) -> list[Message]:
    """
    Read all sentences of the sources, sorted.

    Raises:
        SetupError: A sentence is not written out where it is said, so nobody could translate it.
    """
    found: dict[Message, set[str]] = {}
    for folder in ("core/pellucid", "gui/pellucid_gui"):
        for path in sorted((root / folder).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if path.name in _MAKERS:
                continue
            for message in _in_source(path.read_text(encoding="utf-8"), name):
                found.setdefault(message, set()).add(name)
    for path in sorted((root / "resources/pellucid_resources/catalogues").glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        del table["title"]  # the program's name
        for text in _in_table(table):
            found.setdefault(Message(context=CONTEXT, source=text), set()).add(
                path.relative_to(root).as_posix()
            )
    return [
        Message(context=each.context, source=each.source, one=each.one, files=tuple(sorted(files)))
        for each, files in sorted(found.items())
    ]


def _in_table(table: object) -> Iterator[str]:
    if isinstance(table, list):
        for each in table:
            yield from _in_table(each)
    if isinstance(table, dict):
        for name, value in table.items():
            if name in _TOLD and isinstance(value, str):
                yield value
            else:
                yield from _in_table(value)


def _in_source(text: str, name: str) -> Iterator[Message]:
    tree = ast.parse(text, name)
    imported = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in _SPEAKERS
        for alias in node.names
    }
    if name == _ITSELF:
        imported = _SENTENCES

    def within(node: ast.AST, owner: str) -> Iterator[Message]:
        for child in ast.iter_child_nodes(node):
            yield from within(child, child.name if isinstance(child, ast.ClassDef) else owner)
            if isinstance(child, ast.Call):
                yield from _in_call(child, owner, imported, name)

    yield from within(tree, "")


def _in_call(call: ast.Call, owner: str, imported: set[str], name: str) -> Iterator[Message]:
    match call.func:
        case ast.Name(id=called) if called in _SENTENCES & imported:
            yield Message(context=CONTEXT, source=_literal(call, 0, name))
        case ast.Name(id=called) if called in _COUNTED & imported:
            yield Message(context=CONTEXT, source=_literal(call, 1, name), one=_literal(call, 0, name))
        case ast.Attribute(attr="tr", value=ast.Name(id="self")):
            if len(call.args) != 1:
                raise SetupError(f"{name}:{call.lineno}: forms of number are said by `say_count`.", "")
            yield Message(context=owner, source=_literal(call, 0, name))
        case ast.Attribute(attr="translate", value=ast.Name(id="QCoreApplication")):
            yield Message(context=_literal(call, 0, name), source=_literal(call, 1, name))


def _literal(call: ast.Call, place: int, name: str) -> str:
    node = call.args[place] if place < len(call.args) else None
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise SetupError(f"{name}:{call.lineno}: a sentence has to be written out where it is said.", "")


def read(path: Path) -> dict[tuple[str, str], list[str]]:
    """Return what a translator has finished: forms by context and source; one form where number does not matter."""
    if not path.exists():
        return {}
    finished: dict[tuple[str, str], list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]
            finished[context.findtext("name", ""), message.findtext("source", "")] = forms
    return finished


def written(known: Iterable[Message], finished: dict[tuple[str, str], list[str]], language: str) -> str:
    """Return a translator's file: all messages, with what is finished; the rest is marked as not."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context: ET.Element | None = None
    for message in known:
        if context is None or context.findtext("name") != message.context:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.context
        entry = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        for file in message.files:
            ET.SubElement(entry, "location", filename=f"../../../{file}")
        ET.SubElement(entry, "source").text = message.source
        if message.one:
            ET.SubElement(entry, "extracomment").text = f"Of exactly one: {message.one}"
        wanted = LANGUAGES[language] if message.one else 1
        forms = finished.get((message.context, message.source), [])
        is_whole = len(forms) == wanted and all(forms)
        translation = ET.SubElement(entry, "translation", {} if is_whole else {"type": "unfinished"})
        forms = forms if is_whole else [""] * wanted
        if message.one:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n'


def release(lrelease: Path, source: Path, target: Path) -> None:
    """
    Compile a translator's file into what Qt reads.

    Raises:
        SetupError: It cannot be compiled.
    """
    done = subprocess.run(
        [lrelease, "-silent", source, "-qm", target], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SetupError(f"{source.name} cannot be compiled: {done.stderr.strip()}", "")


def lrelease_of(environment: Path) -> Path:
    """Return the compiler that PySide6 brings along."""
    found = next(environment.glob(f"**/PySide6/lrelease{EXE}"), None)
    if found is None:
        raise SetupError("PySide6 has brought no `lrelease` along.", "Delete `.venv`, then set up again.")
    return found


def update(lrelease: Path) -> dict[str, int]:
    """
    Bring all files in step with the sources.

    Returns:
        How many sentences wait for a translation, by language.
    """
    known = messages()
    FOLDER.mkdir(exist_ok=True)
    waiting = {}
    for language in LANGUAGES:
        path = FOLDER / f"pellucid_{language}.ts"
        text = written(known, read(path), language)
        path.write_text(text, encoding="utf-8", newline="\n")
        release(lrelease, path, path.with_suffix(".qm"))
        waiting[language] = text.count('type="unfinished"')
    return waiting
