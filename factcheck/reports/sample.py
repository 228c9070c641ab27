"""A document with one of everything that a document can hold, on which templates are tried."""

from __future__ import annotations

from factcheck.reports.composition import (
    ArticleText,
    Card,
    Composition,
    Heading,
    Listing,
    Look,
    Room,
    RunKind,
    TableLook,
    TextParagraph,
    TextRun,
    TextTable,
)
from factcheck.reports.look import HouseLook
from factcheck.reports.rendering import html, pdf


def try_templates(look: HouseLook) -> None:
    """Render the sample by a desk's own templates; raises UserError where one cannot be used."""
    composition = _sample(look)
    html.render(composition)
    html.render(composition, html.Pack("sample", "Name", "Save", "Saved"))
    pdf.render(composition)


def _sample(look: HouseLook) -> Composition:
    runs = tuple(
        TextRun(f"{kind.value} ", kind, "wrong", target="claim-1" if kind is RunKind.NUMBER else "")
        for kind in RunKind
    )
    linked = (TextRun("A page", link="https://example.org/"), TextRun(" an answer", isolated=True))
    cell = (TextRun("cell"),)
    tables = tuple(
        TextTable(((cell, cell),), (cell, cell) if table is not TableLook.KNOWN else (), table, (1, 1))
        for table in TableLook
    )
    said = tuple(TextParagraph(runs, each) for each in Look)
    card = Card(
        (
            Heading(2, (TextRun("Claim 1"),)),
            *tables,
            Listing(((TextParagraph(linked), TextParagraph(cell, Look.PASSAGE)),), sources=True),
            Room("Answer", 2, "1"),
        ),
        "claim-1",
    )
    return Composition(
        kicker="Sample",
        title="A sample",
        full_title="Sample: A sample",
        language="en",
        parts=(Heading(1, cell, "top"), *said, Listing(((TextParagraph(linked),),)), ArticleText(said), card),
        facts=linked,
        at="2026-01-01T12:00+00:00",
        author="A. Checker",
        look=look,
    )
