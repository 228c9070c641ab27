"""A reading as readable lines: its labels, then each block with what is set or attached in it."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.case.sentences.readings import caveat
from factcheck.models import Annotation, Block, Reading, Style


def told(reading: Reading) -> str:
    """Return a reading as text, nothing of it left out but the original bytes."""
    return (
        "\n".join([*_labels(reading), *(line for block in reading.blocks for line in _block(reading, block))])
        + "\n"
    )


def _labels(reading: Reading) -> Iterator[str]:
    for name in ("name", "media_type", "title", "byline", "published", "publisher"):
        if value := getattr(reading, name):
            yield f"{name.replace('_', ' ')}: {value}"
    if reading.pages:
        yield f"pages begin at: {', '.join(map(str, reading.pages))}"
    for each in reading.caveats:
        yield f"caveat: {caveat(each)}"


def _block(reading: Reading, block: Block) -> Iterator[str]:
    yield ""
    level = f" {block.level}" if block.level else ""
    yield f"[{block.role}{level}] {block.start}–{block.end}"
    yield from reading.text[block.start : block.end].split("\n")
    marks: list[Style | Annotation] = [*reading.styles, *reading.annotations]
    for each in marks:
        if block.start <= each.start < block.end or (each.start == each.end == block.end):
            yield f"    {_mark(reading, each)}"


def _mark(reading: Reading, mark: Style | Annotation) -> str:
    words = reading.text[mark.start : mark.end].replace("\n", "⏎")
    address = f" <{mark.address}>" if mark.address else ""
    if isinstance(mark, Style):
        return f"set in {mark.kind}: “{words}”{address}" if not address else f"leads on: “{words}”{address}"
    who = ", ".join(filter(None, (mark.author, mark.at)))
    text = mark.text.replace("\n", "⏎")
    return f"{mark.kind} on “{words}”: {text}{address}" + (f" ({who})" if who else "")
