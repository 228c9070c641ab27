"""Writes the pseudo-language and the catalogues anew: python -m tests.translations [FOLDER].

With --missing it lists what is not translated yet; with --fill it takes translations in from a file.
"""

from __future__ import annotations

import argparse
import xml.etree.ElementTree as ET
from itertools import groupby
from pathlib import Path

from tests.translations.catalogue import FOLDER, LANGUAGES, complete, missing, release
from tests.translations.collect import CORE, collect
from tests.translations.pseudo import pseudo


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
    release(source, target)
    return target


def main() -> None:
    """Write the pseudo-language, or list or fill in what a translation lacks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help="where the pseudo-language goes")
    parser.add_argument("--missing", action="store_true", help="list what is not translated, a line each")
    parser.add_argument(
        "--fill", type=Path, help="lines of English, a tab and the translation; \\n is a new line"
    )
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0])
    wanted = parser.parse_args()
    if wanted.missing:
        texts = dict.fromkeys(text for _, text in missing(wanted.language))
        print(*(text.replace("\n", "\\n") for text in texts), sep="\n")
        return
    lines = wanted.fill.read_text(encoding="utf-8").split("\n") if wanted.fill else []
    pairs = (line.replace("\\n", "\n").split("\t") for line in lines if "\t" in line)
    complete(wanted.language, {pair[0]: pair[1] for pair in pairs})
    print(write(wanted.folder))


if __name__ == "__main__":
    main()
