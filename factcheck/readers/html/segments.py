"""Page segments: an HTML tree as a row of text stretches, each with what it stands in.

A segment is the text between two block boundaries. It knows its role by the elements around
it, how much of it is link text, and whether the page shows it at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from factcheck.readers.formulas import lowered_number, raised_number
from factcheck.readers.html import drawings, formulas
from factcheck.readers.labels import fit
from factcheck.readers.numerals import written

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_INLINE_TAGS = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb s samp "
    "small span strike strong sub sup time tt u var wbr"
)
_INLINE = frozenset(_INLINE_TAGS.split())
_UNREAD_TAGS = (
    "script style noscript template svg iframe object embed select option textarea button input "
    "video audio canvas map head title link meta rt rp"
)
_UNREAD = frozenset(_UNREAD_TAGS.split())
_CHROME = frozenset({"nav", "footer", "aside", "form", "dialog", "menu"})
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNNUMBERED = re.compile(r"list-style(?:-type)?\s*:[^;]*\bnone\b", re.IGNORECASE)
_INTEGER = re.compile(r"-?[0-9]{1,6}")
_CHROME_WORDS = (
    r"share|sharing|social|related|newsletter|subscribe|signup|sign-up|promo|advert\w*|ads?|sponsor\w*"
    r"|comments?|disqus|cookie\w*|consent|breadcrumbs?|nav\w*|menu|sidebar|widget|recommend\w*|popup|modal"
    r"|footer|tags?|toc|table-of-contents|paywall|banner|pagination|byline|author\w*|bio|read-?more|most-read"
    r"|trending|skip-link|screen-reader-text|sr-only|visually-hidden"
)
_CHROME_NAMES = re.compile(rf"(?:^|[-_ ])(?:{_CHROME_WORDS})(?:$|[-_ ])", re.IGNORECASE)
_PARTS, _HEADING = re.compile(r"[^-_ ]+"), 4
"""From so many words on an id is a heading's, made for links to its part: *related-work-on-the-tides*."""
_SHIFTS = {"sup": raised_number, "sub": lowered_number}
_MARK, _ZERO, _BASE = "\u28ff", 0x2801, 250
"""Braille signs: printable, so that no filter drops them, and never part of an article's print."""
_MARKS = re.compile("\u28ff[\u2801-\u28fa]{3}")
_SHORTEST_DATA = 400
_SMALLEST_SIDE = 48
"""Pixels."""
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_BLOCK_TAGS = frozenset(
    ("h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "figcaption", "caption", "td", "th", "pre", "p")
)


class StyledText(Struct):
    """A stretch of text set one way."""

    text: str
    bold: bool = False
    italic: bool = False
    address: str = ""


class Segment(Struct):
    """The text between two block boundaries of a page."""

    element: HtmlElement
    tags: frozenset[str]
    depth: int
    """How many lists it stands in."""
    chrome: HtmlElement | None
    """The innermost element around it that is named as what pages put around an article."""
    row: HtmlElement | None = None
    number: str = ""
    """What an ordered list sets before it."""
    runs: list[StyledText] = field(default_factory=list)
    key: str = ""
    pictures: list[tuple[str, str]] = field(default_factory=list)
    """What stands before it or in it: addresses as the page has them, and alternative texts."""
    after: list[tuple[str, str]] = field(default_factory=list)
    """The pictures at the page's end, behind its last words."""
    anchor: tuple[HtmlElement, bool] | None = None
    """The element whose text, or whose tail if true, holds the segment's first words."""

    @property
    def text(self) -> str:
        """The segment's text as the page sets it: a line for each br, and within one single spaces."""
        return "".join(run.text for run in self.runs)

    def lines(self) -> list[str]:
        """Return the lines that its br elements part; how the file wraps its source says nothing."""
        return self.text.split("\n")

    @property
    def block(self) -> HtmlElement:
        """The paragraph it stands in, whichever inline element its first words are set in."""
        inside = (each for each in (self.element, *self.element.iterancestors()) if _is_block(each))
        return next(inside, self.element)

    def link_share(self) -> float:
        """Return which share of the text is link text."""
        length = sum(len(run.text.strip()) for run in self.runs)
        return sum(len(run.text.strip()) for run in self.runs if run.address) / length if length else 0.0


class _State(Struct, frozen=True):
    """What an element inherits from those around it."""

    tags: frozenset[str] = frozenset()
    depth: int = 0
    chrome: HtmlElement | None = None
    bold: bool = False
    italic: bool = False
    address: str = ""
    row: HtmlElement | None = None


def key(text: str) -> str:
    """Return a text's letters and digits alone, to compare texts set differently."""
    return "".join(_WORD.findall(text.casefold()))


def segments(root: HtmlElement) -> list[Segment]:
    """Cut a page into its segments, in reading order; what the page hides is left out."""
    found: list[Segment] = []
    current: Segment | None = None
    numbers, number = _numbers(root), ""
    pictures: list[tuple[str, str]] = []
    for kind, element, state, text in _events(root):
        if kind == "break":
            current = None
            if element.tag == "li":  # taken out at its beginning, so that nothing is left at its end
                number = numbers.pop(element, "")
        elif kind == "picture":
            alt = drawings.told(element) if text == drawings.DRAWN else element.get("alt") or ""
            pictures.append((text, alt))
        elif kind == "line":
            if current is not None:
                current.runs.append(StyledText("\n"))
        elif text:
            if current is None:
                current = Segment(element, state.tags, state.depth, state.chrome, state.row)
                found.append(current)
            if pictures and not text.isspace():
                current.pictures += pictures
                pictures = []
            current.runs += _styled(text, state)
            if current.anchor is None and not text.isspace():
                current.anchor = (element, kind == "tail")
                current.number, number = number, ""
    kept = []
    for segment in found:
        segment.key = key(segment.text)
        if segment.key:
            kept.append(segment)
    if kept:
        kept[-1].after = pictures
    return kept


def _styled(text: str, state: _State) -> list[StyledText]:
    """Return a stretch of text as the page sets it: the lines of its file count in «pre» alone."""
    lines = text.split("\n") if "pre" in state.tags else [text]
    found: list[StyledText] = []
    for line in lines:
        found += [StyledText("\n")] if found else []
        found.append(StyledText(_SPACE.sub(" ", line), state.bold, state.italic, state.address))
    return found


def _numbers(root: HtmlElement) -> dict[HtmlElement, str]:
    """Return what ordered lists set before their items (HTML, 4.4.5)."""
    found = {}
    for ordered in root.iter("ol"):
        if _UNNUMBERED.search(ordered.get("style") or ""):
            continue
        items = [each for each in ordered if each.tag == "li"]
        down = ordered.get("reversed") is not None
        count = _integer(ordered.get("start"), len(items) if down else 1)
        for item in items:
            count = _integer(item.get("value"), count)
            found[item] = f"{written(count, ordered.get('type') or '1')}."
            count += -1 if down else 1
    return found


def _integer(text: str | None, otherwise: int) -> int:
    return int(text) if text and _INTEGER.fullmatch(text) else otherwise


def mark(found: list[Segment]) -> None:
    """Write each segment's number into the tree, in signs that no filter takes for words."""
    for number, segment in enumerate(found):
        if segment.anchor is None:
            continue
        element, in_tail = segment.anchor
        digits = "".join(chr(_ZERO + number // _BASE**place % _BASE) for place in (2, 1, 0))
        if in_tail:
            element.tail = f"{fit(element.tail or '').rstrip()}{_MARK}{digits} "
        else:
            element.text = f"{fit(element.text or '').rstrip()}{_MARK}{digits} "


def marked(text: str) -> list[int]:
    """Return the numbers of the segments whose marks stand in a text, in order."""
    numbers = []
    for found in _MARKS.finditer(text):
        number = 0
        for digit in found.group()[1:]:
            number = number * _BASE + ord(digit) - _ZERO
        numbers.append(number)
    return numbers


def unmarked(text: str) -> str:
    """Return a text without the marks that stand in it."""
    return _MARKS.sub("", text)


def _events(root: HtmlElement) -> Iterator[tuple[str, HtmlElement, _State, str]]:
    """Walk the tree without recursion: «text» with its state, «line» for br, «break» between blocks."""
    stack: list[tuple[str, HtmlElement, _State]] = [("open", root, _State())]
    while stack:
        step, element, outer = stack.pop()
        if step == "close":
            if _is_block(element):
                yield "break", element, outer, ""
            if element is not root and element.tail:
                yield "tail", element, outer, element.tail
            continue
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag == "br":
            yield "line", element, outer, ""
        if tag == "img" and not _is_hidden(element) and not _is_small(element):
            yield "picture", element, outer, source_of(element)
        if tag == "svg" and not _is_hidden(element) and drawings.is_chart(element):
            yield "picture", element, outer, drawings.DRAWN
        if tag == "math" and not _is_hidden(element):
            yield "text", element, outer, formulas.text(element)
        if not tag or tag in _UNREAD or tag in ("br", "math") or _is_hidden(element):
            if element is not root and element.tail:
                yield "tail", element, outer, element.tail
            continue
        inner = _inner(element, tag, outer)
        if _is_block(element):
            yield "break", element, outer, ""
        if element.text:
            yield "text", element, inner, _SHIFTS.get(tag, str)(element.text)
        stack.append(("close", element, outer))
        stack += [("open", child, inner) for child in reversed(element)]


def _is_block(element: HtmlElement) -> bool:
    return element.tag not in _INLINE


def source_of(picture: HtmlElement) -> str:
    """Return the address of a picture, also of one that a page loads once it is scrolled to."""
    given = [picture.get(name) or "" for name in ("src", "data-src", "data-original", "data-lazy-src")]
    sets = [_addresses(picture.get(name) or "") for name in ("srcset", "data-srcset")]
    ways = [*given, *(each[-1] for each in sets if each)]  # the last of a set is mostly the largest
    # A page that loads late has a dot of one pixel in the picture's place, shorter than any picture.
    real = (way.strip() for way in ways if not way.startswith("data:") or len(way) > _SHORTEST_DATA)
    return next(filter(None, real), "")


def _addresses(candidates: str) -> list[str]:
    """Return the addresses of a set: white space ends each, a comma what is said of it (HTML, 4.8.4.2)."""
    found: list[str] = []
    begins = True
    for word in candidates.split():
        if not begins:
            _, comma, word = word.partition(",")
            if not comma:
                continue
        address = word.strip(",")
        found += [address] if address else []
        begins = not address or word.endswith(",")
    return found


def _is_small(picture: HtmlElement) -> bool:
    """Tell whether a picture says that it is as small as an icon or a dot that counts readers."""
    sides = [(picture.get(name) or "").strip().removesuffix("px") for name in ("width", "height")]
    return any(side.isdecimal() and int(side[:6]) < _SMALLEST_SIDE for side in sides)


def _is_hidden(element: HtmlElement) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style) and bool(_HIDDEN.search(style or ""))


def names(element: HtmlElement) -> str:
    """Return what an element's class, id and role say it is for, but not the id by which a heading is led to.

    What matters stands first; some pages write a hundred classes.
    """
    own = element.get("id") or ""
    if len(_PARTS.findall(own)) >= _HEADING:
        own = ""
    return f"{element.get('class') or ''} {own} {element.get('role') or ''}"[:300]


def _inner(element: HtmlElement, tag: str, outer: _State) -> _State:
    framing = tag in ("html", "body", "main", "article")  # their names describe the whole page
    is_chrome = tag in _CHROME or (not framing and bool(_CHROME_NAMES.search(names(element))))
    return _State(
        tags=outer.tags | {tag} if tag in _BLOCK_TAGS else outer.tags,
        depth=outer.depth + (tag in ("ul", "ol")),
        chrome=element if is_chrome else outer.chrome,
        bold=outer.bold or tag in ("b", "strong"),
        italic=outer.italic or tag in ("i", "em", "cite"),
        address=element.get("href") or outer.address if tag == "a" else outer.address,
        row=element if tag == "tr" else outer.row,
    )
