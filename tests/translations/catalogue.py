"""The translations that ship: a catalogue a language, kept beside the texts that the program has."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path

import PySide6

from tests.translations.collect import CORE, ROOT, collect

FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("de",)
"""The codes of the languages that the window and the reports speak beside English."""

Key = tuple[str, str]
"""A context and the English text in it."""
_HEAD = re.compile(r"<!--.*?-->", re.DOTALL)
_PLACES = re.compile(r"\{\w*(?::\w+)?\}|%\d")


def read(language: str) -> dict[Key, str]:
    """Return the translations of a language's catalogue; empty for what nobody has translated yet."""
    root = ET.parse(FOLDER / f"{language}.ts").getroot()
    return {
        (context.findtext("name", ""), message.findtext("source", "")): _of(message)
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _of(message: ET.Element) -> str:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus"):  # its own text is the indentation of its forms
        return translation.findtext("numerusform") or ""
    return (translation.text or "").strip("\n")


def missing(language: str) -> list[Key]:
    """Return the texts of the program that a catalogue lacks, in order."""
    known = read(language)
    return sorted(key for key in collect() if key[1] and not known.get(key))


def gone(language: str) -> list[Key]:
    """Return what a catalogue translates that the program says no more."""
    return sorted(set(read(language)) - collect())


def misplaced(language: str) -> list[Key]:
    """Return the translations whose places for data are not those of the English text."""
    return sorted(
        key
        for key, said in read(language).items()
        if said and sorted(_PLACES.findall(said)) != sorted(_PLACES.findall(key[1]))
    )


def complete(language: str, more: dict[str, str]) -> None:
    """Write a catalogue anew for what the program says now; `more` translates what it lacks."""
    known = {key: said for key, said in read(language).items() if said}
    anywhere = {text: said for (_, text), said in known.items()} | more
    texts = {key: known.get(key) or anywhere.get(key[1], "") for key in collect() if key[1]}
    texts |= {key: more[key[1]] for key in texts if key[1] in more}
    path = FOLDER / f"{language}.ts"
    head = _HEAD.search(path.read_text(encoding="utf-8"))
    path.write_text(_catalogue(language, texts, head[0] if head else ""), encoding="utf-8")
    release(path, FOLDER / f"{language}.qm")


def _catalogue(language: str, texts: dict[Key, str], head: str) -> str:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context, keys in groupby(sorted(texts), key=lambda key: key[0]):
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for key in keys:
            message = ET.SubElement(element, "message")
            ET.SubElement(message, "source").text = key[1]
            translation = ET.SubElement(message, "translation")
            if not texts[key]:
                translation.set("type", "unfinished")
            if context != CORE:
                translation.text = texts[key]
                continue
            # A sentence of the core may be asked for with a count, and then Qt looks for its plural.
            message.set("numerus", "yes")
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = texts[key]
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{head}\n<!DOCTYPE TS>\n{body}\n'


def release(source: Path, target: Path) -> None:
    """Make the file that Qt loads of a catalogue."""
    tool = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)
