"""Finds every text that can be translated, by its context."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from factcheck import errors

ROOT = Path(__file__).parents[2]
CORE = "core"
_ERRORS = {
    name for name, one in inspect.getmembers(errors, inspect.isclass) if issubclass(one, errors.UserError)
}
_LABELLED = {"Verdict": 1, "Scale": 1, "Sample": 2}
"""Calls with the place of the argument that ships and is translated as a sentence of the core."""


@cache
def collect() -> frozenset[tuple[str, str]]:
    """Return the texts of the core and the window with their contexts, read once in a run."""
    found: set[tuple[str, str]] = set()
    for package in ("factcheck", "ui", "seeds"):
        for path in sorted((ROOT / package).rglob("*.py")):
            found.update(_texts(ast.parse(path.read_text(encoding="utf-8")), ""))
    return frozenset(found)


def _texts(node: ast.AST, owner: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.ClassDef):
        owner = node.name  # the context under which Qt looks for self.tr()
    if isinstance(node, ast.Call):
        yield from _of_call(node, owner)
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in ("_SAID", "_DAMAGED"):
        # The library chooses among these templates by the error that SQLite names.
        yield from ((CORE, text) for text in map(_literal, ast.walk(node.value)) if "{" in text)
    if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "MENUS":
        yield from (("actions", text) for text in map(_literal, ast.walk(node.value)) if text)
    if isinstance(node, ast.AnnAssign) and getattr(node.target, "id", "") == "GROUPS":
        submenus = node.value.keys if isinstance(node.value, ast.Dict) else []
        yield from (("actions", _literal(key)) for key in submenus if key is not None)
    for child in ast.iter_child_nodes(node):
        yield from _texts(child, owner)


def _of_call(call: ast.Call, owner: str) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [_literal(argument) for argument in call.args]
    if name == "tr" and texts:
        yield owner, texts[0]
    elif name == "translate" and len(texts) >= 2 and texts[0] and texts[1]:
        yield texts[0], texts[1]
    elif name == "translated" and texts and texts[0]:
        yield "actions", texts[0]
    elif name == "Command" and len(texts) > 1 and texts[1]:
        yield "actions", texts[1]
    elif name in _LABELLED and len(texts) > _LABELLED[name] and texts[_LABELLED[name]]:
        yield CORE, texts[_LABELLED[name]]
    elif name in {"say", *_ERRORS} and texts and texts[0]:
        yield CORE, texts[0]
        yield from ((CORE, _literal(word.value)) for word in call.keywords if word.arg == "one")


def _literal(node: ast.AST) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
