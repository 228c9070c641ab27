"""What a document says, as plain typed values: headings, paragraphs, tables and lists, without a format.

Each kind of document is composed once; every rendering takes the same composition. All texts in it are
already in the reader's language. A each that leads to an anchor nobody set is shown as plain words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

from factcheck.reports.look import HouseLook


class RunKind(StrEnum):
    """What a stretch of words is, beyond its words."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    WORK = "work"
    """The title of a work, as a style of citation sets it: in italics."""
    REMOVED = "removed"
    ADDED = "added"
    BADGE = "badge"
    """A verdict or flag, in the colour of that name."""
    STANCE = "stance"
    NUMBER = "number"
    """The number of a claim, raised before its words."""
    MARKED = "marked"
    """Words of the article that a claim covers, marked in the colour of its verdict."""
    ASIDE = "aside"


class TextRun(Struct, frozen=True):
    """A stretch of words that are set alike."""

    text: str
    kind: RunKind = RunKind.PLAIN
    colour: str = ""
    """The name of a verdict's colour, or the stance."""
    link: str = ""
    """An address that is safe to open."""
    target: str = ""
    """The anchor in the same document that the words lead to."""
    anchor: str = ""
    """The anchor that stands here."""
    isolated: bool = False
    """Whether the words each in a direction of their own, as names from outside do amid a sentence."""


_LONGEST_WHOLE = 1_200
"""Characters of a card that is kept on one page."""
Line = tuple[TextRun, ...]


class Look(StrEnum):
    """How a paragraph is set; those of an article are set as the roles of its blocks."""

    PLAIN = "plain"
    FACTS = "facts"
    """What stands under a title."""
    WHERE = "where"
    """Where something was found, small."""
    WORDING = "wording"
    """The words of a claim."""
    PASSAGE = "passage"
    """The words of a source."""
    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    BODY = "body"
    QUOTE = "quote"
    CAPTION = "caption"
    LIST = "list"
    NUMBER = "number"
    CLUTTER = "clutter"


class Heading(Struct, frozen=True):
    """A heading; the title of the document stands above those of level 1."""

    level: int
    line: Line
    anchor: str = ""


class TextParagraph(Struct, frozen=True):
    """A paragraph."""

    line: Line
    look: Look = Look.PLAIN


class TableLook(StrEnum):
    """What a table is for."""

    PLAIN = "plain"
    TALLY = "tally"
    """Names with counts."""
    KNOWN = "known"
    """Names with what is known of each; the first cell of a row names it."""
    BESIDE = "beside"
    """Wordings beside one another."""


class TextTable(Struct, frozen=True):
    """A table; each row has as many cells as the others, and as the head where there is one."""

    rows: tuple[tuple[Line, ...], ...]
    head: tuple[Line, ...] = ()
    look: TableLook = TableLook.PLAIN
    widths: tuple[int, ...] = ()
    """Shares of the columns in the width; where there are none the words decide."""


class Listing(Struct, frozen=True):
    """A list; each item is made of paragraphs."""

    items: tuple[tuple[TextParagraph, ...], ...]
    sources: bool = False
    """Whether its items are sources, which are parted by lines."""


class Room(Struct, frozen=True):
    """Room for an answer, to be written by hand or typed."""

    label: str
    lines: int = 2
    claim: str = ""
    """The id of the claim that is asked about, for an answer that is read back."""


class ArticleText(Struct, frozen=True):
    """The article itself, each of its lines a paragraph."""

    lines: tuple[TextParagraph, ...]


class Figure(Struct, frozen=True):
    """A picture, or the part of one that a claim rests on: PNG or JPEG that this program has drawn."""

    data: bytes
    width: int
    height: int
    alt: str
    """What it is, for those who do not see it."""

    @property
    def media_type(self) -> str:
        """What its bytes are."""
        return "image/png" if self.data.startswith(b"\x89PNG") else "image/jpeg"


CardPart = Heading | TextParagraph | TextTable | Listing | Room | Figure


class Card(Struct, frozen=True):
    """What belongs to one claim; kept on one page where that can be."""

    parts: tuple[CardPart, ...]
    anchor: str = ""


Part = CardPart | ArticleText | Card


class Composition(Struct, frozen=True):
    """A whole document."""

    kicker: str
    """What kind of document it is."""
    title: str
    full_title: str
    """Kind and title in one, for a window's title and a file's properties."""
    language: str
    """The code of the language of its own words."""
    parts: tuple[Part, ...]
    facts: Line = ()
    """What stands under the title: by whom, which draft, when."""
    at: str = ""
    """When it was made, ISO 8601; empty for unknown."""
    author: str = ""
    page: str = "{page} / {pages}"
    """How a page is numbered."""
    look: HouseLook = HouseLook()
    """Whose document it is, and in which colours."""


def spoken(composition: Composition) -> Iterator[str]:
    """Yield what a document says as plain text, a line for each heading, paragraph or cell."""
    yield from (
        composition.look.name,
        composition.full_title,
        composition.kicker,
        composition.title,
        joined(composition.facts),
    )
    for part in composition.parts:
        yield from (joined(line) for line in lines_of(part))


def lines_of(part: Part) -> Iterator[Line]:
    """Yield every line of words in a part of a document."""
    match part:
        case Heading(line=line) | TextParagraph(line=line):
            yield line
        case TextTable(rows=rows, head=head):
            yield from (cell for row in (head, *rows) for cell in row)
        case Listing(items=items):
            yield from (each.line for item in items for each in item)
        case Room(label=label):
            yield (TextRun(label),)
        case Figure(alt=alt):
            yield (TextRun(alt),)
        case ArticleText(lines=lines):
            yield from (each.line for each in lines)
        case Card(parts=parts):
            for each in parts:
                yield from lines_of(each)


def figures(composition: Composition) -> list[Figure]:
    """Return the figures of a document, in order."""
    found: list[Figure] = []
    for part in composition.parts:
        parts = part.parts if isinstance(part, Card) else (part,)
        found += [each for each in parts if isinstance(each, Figure)]
    return found


def is_short(card: Card) -> bool:
    """Tell whether a card is kept on one page: a long one would leave half a page empty."""
    return sum(len(run.text) for line in lines_of(card) for run in line) <= _LONGEST_WHOLE


def with_addresses(line: Iterable[TextRun]) -> Iterator[TextRun]:
    """Follow each link by its address, for what is printed: on paper nothing can be clicked."""
    for run in line:
        yield run
        if run.link and run.link != run.text:
            yield TextRun(f" <{run.link}>", RunKind.QUIET)


def joined(line: Iterable[TextRun]) -> str:
    """Return the words of a line, a raised number parted from what follows; its addresses too."""
    said = []
    for run in line:
        said.append(f"{run.text} " if run.kind is RunKind.NUMBER else run.text)
        if run.link:
            said.append(f" <{run.link}>")
    return "".join(said)


def anchors(composition: Composition) -> frozenset[str]:
    """Return every anchor that is set in a document."""
    found: set[str] = set()
    for part in composition.parts:
        found.update(run.anchor for line in lines_of(part) for run in line)
        for each in (part, *part.parts) if isinstance(part, Card) else (part,):
            if isinstance(each, Card | Heading):
                found.add(each.anchor)
    return frozenset(found - {""})
