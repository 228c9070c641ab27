"""Assembly: a reading put together paragraph by paragraph from a structured format.

A reader opens paragraphs and writes stretches of text into them; places it took while writing
stay right when the paragraphs are trimmed, normalised and joined.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from itertools import zip_longest

from msgspec import Struct, field
from msgspec.structs import replace

from factcheck.errors import ReadingError
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Block,
    Caveat,
    CaveatKind,
    Reading,
    ReadPicture,
    Role,
    Style,
    StyleKind,
)
from factcheck.readers import plain, subheads
from factcheck.readers.labels import fit
from factcheck.text import blocks
from factcheck.text.blocks.paragraphs import Paragraph
from factcheck.text.lexicon import lexicon_of
from factcheck.text.normal import normalise
from factcheck.text.recognition import language_of, page_language

_OPENED = ("http://", "https://", "mailto:", "doi:")
"""Addresses a checker may follow; every other scheme is dropped."""
LONGEST_NUMBER = 40
_MOST_CHARACTERS = 6_000_000
_MOST_MARKS = 200_000
_TELLING = 40
"""Words from which a text shows its language well enough to set a byline in it."""
MOST_PICTURES = 200
_LONGEST_ALT = 2000
_MOST_PARAGRAPHS = 150_000
"""The longest novels have a tenth of it."""


class _Draft(Struct, eq=False):
    """A paragraph being written; where it ends up is known once all are joined."""

    role: Role | None
    level: int
    separator: str
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    start: int = 0
    end: int = 0
    cuts: dict[int, int] = field(default_factory=dict)
    sizes: Counter[int] = field(default_factory=Counter)
    """How many characters are set in each size of type, as far as the format tells it."""
    is_bold: bool = False


class Place(Struct, frozen=True):
    """A place in the text being written."""

    draft: _Draft
    offset: int


class _Mark(Struct, frozen=True):
    start: Place
    end: Place


class Assembly:
    """Takes an article paragraph by paragraph and makes the reading of it."""

    def __init__(self) -> None:
        self._drafts: list[_Draft] = []
        self._styles: list[tuple[_Mark, StyleKind, str]] = []
        self._annotations: list[tuple[_Mark, Annotation]] = []
        self._pages: list[Place] = []
        self._traces: list[tuple[_Mark, object]] = []
        self._pictures: list[tuple[Place, ReadPicture]] = []
        self._written: set[Role | None] = set()
        self._length = 0
        self._size = 0
        self.open()

    def open(self, role: Role | None = None, level: int = 0, *, separator: str = "\n\n") -> None:
        """Begin a new paragraph; the separator is what stands between it and the one before."""
        if len(self._drafts) >= _MOST_PARAGRAPHS:
            raise ReadingError("The file holds far more paragraphs than any article.")
        self._drafts.append(_Draft(role, level, separator))

    def number(self, text: str) -> None:
        """Set before the open paragraph, still empty, a number: no claim, but what others refer to."""
        current, text = self._drafts[-1], " ".join(fit(text)[:LONGEST_NUMBER].split())
        if text:
            self._drafts.insert(-1, _Draft(Role.NUMBER, 0, current.separator, [text], len(text)))
            current.separator = " "

    def replace_open(self, role: Role | None = None, level: int = 0, *, separator: str = "") -> None:
        """Change what the open paragraph is, where that is only known after it was begun."""
        current = self._drafts[-1]
        current.role, current.level = role, level
        current.separator = separator or current.separator

    def set_in_size(self, size: int) -> None:
        """Set what is written from now on in a size of type, in any unit; 0 where it is not known."""
        self._size = size

    def set_in_bold(self) -> None:
        """Note that the open paragraph's own style is bold."""
        self._drafts[-1].is_bold = True

    def write(self, text: str) -> None:
        """Add text to the open paragraph."""
        text = fit(text)
        if text:
            current, length = self._drafts[-1], len(text)
            current.pieces.append(text)
            current.length += length
            self._length += length
            if self._length > _MOST_CHARACTERS:
                raise ReadingError("The file holds more text than any article.")
            if not text.isspace():
                self._written.add(current.role)
                if self._size:
                    current.sizes[self._size] += length

    def begin_pages(self, number: int) -> None:
        """Note that the pages up to this one, counted from 1, have begun after what was written last.

        A page that has begun already stays where it is: pages follow one another in the text.
        """
        if number > len(self._pages):
            self._pages += [self.here()] * (number - len(self._pages))

    def here(self) -> Place:
        """Return the place after what was written last."""
        return Place(self._drafts[-1], self._drafts[-1].length)

    def word_before(self) -> Place:
        """Return where the last word written begins: what a note's mark stands on."""
        current, tail = self._drafts[-1], ""
        for piece in reversed(current.pieces[-100:]):
            if len(tail) > 100:
                break
            tail = piece[-200:] + tail
        word = re.search(r"\S+\s*$", tail[-200:])
        return Place(current, current.length - (len(word.group()) if word else 0))

    def has_text(self, besides: Role | None = None) -> bool:
        """Tell whether any text was written so far, other than in paragraphs of one role."""
        return bool(self._written if besides is None else self._written - {besides})

    def ends_with_space(self) -> bool:
        """Tell whether the open paragraph is empty or ends in white space."""
        pieces = self._drafts[-1].pieces
        return not pieces or pieces[-1][-1:].isspace()

    def is_empty(self) -> bool:
        """Tell whether the open paragraph holds no text yet."""
        return not any(piece.strip() for piece in self._drafts[-1].pieces)

    def style(self, kind: StyleKind, start: Place, address: str = "") -> None:
        """Set what was written since a place in bold, italics or as a link."""
        self._count_mark()
        self._styles.append((_Mark(start, self.here()), kind, address))

    def link(self, start: Place, address: str) -> None:
        """Make what was written since a place a link; unfit addresses leave plain text."""
        address = fit(normalise(address)).strip()
        if address.lower().startswith(_OPENED):
            self.style(StyleKind.LINK, start, address)
            self.annotate(AnnotationKind.LINK, start, self.here(), address=address)

    def annotate(
        self,
        kind: AnnotationKind,
        start: Place,
        end: Place,
        text: str = "",
        *,
        address: str = "",
        author: str = "",
        at: str = "",
    ) -> None:
        """Attach a comment, note or link to the stretch between two places."""
        self._count_mark()
        self._annotations.append(
            (_Mark(start, end), Annotation(kind, 0, 0, normalise(text), address, author, at))
        )

    def picture(self, part: str, alt: str = "", *, address: str = "", media_type: str = "") -> None:
        """Note a picture that stands where was written last: after the paragraph, once that has words.

        The part is what in the file holds it. A file's pictures beyond a number are left out.
        """
        if len(self._pictures) < MOST_PICTURES:
            alt = " ".join(fit(normalise(alt[:_LONGEST_ALT])).split())
            given = ReadPicture(0, part, alt, fit(address.strip()), media_type)
            self._pictures.append((self.here(), given))

    def _count_mark(self) -> None:
        if len(self._styles) + len(self._annotations) >= _MOST_MARKS:
            raise ReadingError("The file holds far more links, notes and changes of type than any article.")

    def trace(self, start: Place, origin: object) -> None:
        """Note what in the file the text since a place was written from."""
        self._traces.append((_Mark(start, self.here()), origin))

    def traces(self) -> list[tuple[int, int, object]]:
        """Return where in the reading's text each noted stretch stands, in order, and what it came from."""
        return [(_settled(mark.start), _settled(mark.end), origin) for mark, origin in self._traces]

    def first_text(self) -> str:
        """Return the first paragraph that holds text, on one line."""
        for draft in self._drafts:
            line = " ".join("".join(draft.pieces).split())
            if line:
                return line
        return ""

    def prepend(self, role: Role, text: str) -> None:
        """Put a paragraph above all that was written."""
        text = fit(text)
        draft = _Draft(role, 0, "\n\n", [text], len(text))
        self._drafts.insert(0, draft)

    def prepend_byline(self, names: str) -> None:
        """Put the writers' names above all that was written, as bylines are set in its language."""
        written = " ".join("".join(draft.pieces) for draft in self._drafts)
        language = language_of(written) if written.count(" ") >= _TELLING else "en"
        self.prepend(Role.BYLINE, lexicon_of(language).layout.BYLINE.format(name=names))

    def reading(
        self,
        *,
        original: bytes,
        name: str,
        media_type: str,
        title: str = "",
        byline: str = "",
        published: str = "",
        publisher: str = "",
        caveats: tuple[Caveat, ...] = (),
        written: bool = True,
        typeset: bool = False,
    ) -> Reading:
        """Join the paragraphs and return the reading; what is not given is told from the text.

        ``written`` says that the file is the writer's own and not a page from the web; ``typeset`` that
        its format tells bold from plain, so that a subhead is known by more than being short.
        """
        text, paragraphs = self._join()
        unnumbered = [each for each in paragraphs if each.role is not Role.NUMBER]
        numbers = [Block(each.role, each.start, each.end) for each in paragraphs if each.role is Role.NUMBER]
        language = page_language(text)
        told = blocks.assign(text, unnumbered, written=written, language=language)
        styles = self._placed_styles()
        if typeset:
            given = {each.start for each in unnumbered if each.role is Role.SUBHEAD}
            told = subheads.without_guesses(text, told, given, self._set_apart(text, styles))
        found = tuple(sorted([*told, *numbers], key=lambda block: block.start))
        return Reading(
            text=text,
            blocks=found,
            styles=tuple(styles),
            annotations=tuple(self._placed_annotations(text)),
            title=title or plain.headline(text, found),
            byline=byline or plain.byline(text, found, language=language),
            published=published or plain.published(text, found, language=language),
            publisher=publisher,
            name=name,
            media_type=media_type,
            original=original,
            caveats=caveats,
            pages=tuple(_settled(place) for place in self._pages),
            pictures=tuple(self._placed_pictures(text)),
        )

    def _join(self) -> tuple[str, list[Paragraph]]:
        marks = [each[0] for each in self._styles] + [each[0] for each in self._annotations]
        marks += [each[0] for each in self._traces]
        pictured = (place for place, _ in self._pictures)
        for place in (
            *self._pages,
            *pictured,
            *(place for mark in marks for place in (mark.start, mark.end)),
        ):
            place.draft.cuts[place.offset] = 0
        parts: list[str] = []
        paragraphs: list[Paragraph] = []
        length = 0
        for draft, following in zip_longest(self._drafts, self._drafts[1:]):
            wording = _settle(draft)
            if draft.role is Role.NUMBER and (following is None or not "".join(following.pieces).strip()):
                wording = ""  # nothing stands after it
            separator = draft.separator if parts and wording else ""
            draft.start = length + len(separator)
            draft.end = draft.start + len(wording)
            if wording:
                parts += [separator, wording]
                length = draft.end
                paragraphs.append(Paragraph(draft.start, draft.end, draft.role, draft.level))
            else:
                draft.start = draft.end = length
        return "".join(parts), paragraphs

    def _set_apart(self, text: str, styles: list[Style]) -> set[int]:
        """Return where the paragraphs start that are bold as a whole, or in larger type than most text."""
        sizes = sum((each.sizes for each in self._drafts), Counter[int]())
        usual = max(sizes, key=lambda size: sizes[size], default=0)
        larger = {each.start for each in self._drafts if each.sizes and min(each.sizes) > usual}
        by_style = {each.start for each in self._drafts if each.is_bold}
        return larger | by_style | subheads.bold_paragraphs(text, self._spans(), styles)

    def _spans(self) -> list[tuple[int, int]]:
        return [(each.start, each.end) for each in self._drafts if each.start < each.end]

    def _placed_styles(self) -> list[Style]:
        placed = [
            Style(kind, _settled(mark.start), _settled(mark.end), address)
            for mark, kind, address in self._styles
        ]
        return sorted(
            (each for each in placed if each.start < each.end), key=lambda each: (each.start, each.end)
        )

    def _placed_annotations(self, text: str) -> list[Annotation]:
        placed = []
        for mark, given in self._annotations:
            start = _settled(mark.start)
            end = max(start, _settled(mark.end))  # a damaged file may end a comment before it begins
            while end > start and text[end - 1].isspace():
                end -= 1
            if given.kind is AnnotationKind.LINK and start == end:
                continue
            wording = given.text or text[start:end]
            placed.append(Annotation(given.kind, start, end, wording, given.address, given.author, given.at))
        return sorted(placed, key=lambda each: (each.start, each.end))

    def _placed_pictures(self, text: str) -> list[ReadPicture]:
        """Return the pictures, each at the end of the paragraph with words that it follows."""
        placed = []
        for place, given in self._pictures:
            at = place.draft.end if _settled(place) > place.draft.start else place.draft.start
            placed.append(replace(given, at=len(text[:at].rstrip())))
        return sorted(placed, key=lambda each: each.at)


def changes_caveat(count: int, *, as_original: bool) -> Caveat:
    """Return the caveat on how tracked changes were read; a count of 0 where the file does not tell it."""
    undone, accepted = CaveatKind.CHANGES_UNDONE, CaveatKind.CHANGES_ACCEPTED
    return Caveat(undone if as_original else accepted, count)


def _settled(place: Place) -> int:
    return place.draft.start + place.draft.cuts[place.offset]


def _settle(draft: _Draft) -> str:
    """Normalise and trim a paragraph's text; note where the places taken in it end up."""
    raw = "".join(draft.pieces)
    wording = normalise(raw)
    lead = len(wording) - len(wording.lstrip())
    trimmed = wording.strip()
    same = wording == raw
    done, at = 0, 0
    for offset in sorted(draft.cuts):
        if same:
            moved = offset
        else:
            safe = safe_cut(raw, offset)
            done += len(normalise(raw[at:safe])) if safe > at else 0
            at, moved = max(at, safe), done
        draft.cuts[offset] = min(max(moved - lead, 0), len(trimmed))
    return trimmed


def safe_cut(raw: str, offset: int) -> int:
    """Move an offset past characters that join the one before them when text is composed."""
    while offset < len(raw) and (
        unicodedata.category(raw[offset])[0] == "M" or "\u1160" <= raw[offset] <= "\u11ff"
    ):
        offset += 1
    return offset
