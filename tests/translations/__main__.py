"""Writes the pseudo-language anew: python -m tests.translations [FOLDER]."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path

import PySide6

from tests.translations.collect import CORE, ROOT, collect
from tests.translations.pseudo import pseudo

FOLDER = ROOT / "resources" / "languages"


def write(folder: Path) -> Path:
    """Write pseudo.ts and the pseudo.qm that Qt loads; returns the latter."""
    folder.mkdir(parents=True, exist_ok=True)
    root = ET.Element("TS", version="2.1", language="en_XA")
    texts = sorted(pair for pair in collect() if pair[1])
    for context, pairs in groupby(texts, key=lambda pair: pair[0]):
        element = ET.SubElement(root, "context")
        ET.SubElement(element, "name").text = context
        for _, text in pairs:
            message = ET.SubElement(element, "message")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            if context != CORE:
                translation.text = pseudo(text)
                continue
            # A sentence of the core may be asked for with a count, and then Qt looks for its plural.
            message.set("numerus", "yes")
            for _ in range(2):
                ET.SubElement(translation, "numerusform").text = pseudo(text)
    source, target = folder / "pseudo.ts", folder / "pseudo.qm"
    ET.indent(root)
    source.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
    tool = Path(PySide6.__file__).with_name("lrelease")
    subprocess.run([tool, "-silent", source, "-qm", target], check=True)
    return target


if __name__ == "__main__":
    print(write(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER))
