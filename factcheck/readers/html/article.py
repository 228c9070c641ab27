"""The article of a page: which of its segments belong to it.

What trafilatura took is where this begins. Lists and lines that stand between the article's paragraphs are
added; what a page repeats, readers' comments, questions on cookies and teasers of other stories are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import TYPE_CHECKING

from factcheck.readers.html.segments import Segment, key, marked, names, unmarked
from factcheck.text.blocks import clutter
from factcheck.text.lexicon import Lexicon

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

_ENOUGH = 0.85
"""The share of what trafilatura took that must stand in the page's own elements."""
_LONG_ENOUGH = 40
"""Letters and digits beyond which a paragraph is not said twice by its writer."""
_LONGEST_SIGN_UP = 300
_END = 0.2
"""The share of the text that what follows an article is at most; a longer stretch is the article's own."""
_LONGEST_TEASER = 300
_OTHERS = re.compile(r"(?:^|[-_ ])(?:comments?|disqus|cookie\w*|consent)(?:$|[-_ ])", re.IGNORECASE)
_LINKS = 0.5
"""The share of link text beyond which a stretch is there to lead elsewhere."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PARAGRAPHS = frozenset({"p", "ul", "ol", *HEADINGS})


def chosen_segments(
    found: list[Segment], body: _Element | None, lexicons: Sequence[Lexicon]
) -> list[Segment]:
    """Return the segments that belong to the article, in reading order.

    There are none where the text was not taken from the page's elements, but from data beside them.
    """
    text = "" if body is None else " ".join(str(each) for each in body.itertext())
    taken = sorted({number for number in marked(text) if number < len(found)})
    if not taken or sum(len(found[each].key) for each in taken) < len(key(unmarked(text))) * _ENOUGH:
        return []
    container = _container([found[each] for each in taken])
    inside = set(taken) - _said_by_others(found, taken, container)
    gaps = (each for each in range(taken[0], taken[-1]) if each not in inside)
    among = {_holder(found[each]) for each in taken if found[each].link_share() < _LINKS}
    fills = {each for each in gaps if _fills(found[each], container, among, lexicons)}
    asked = [found[each] for each in sorted(inside | fills) if not _asks_to_sign_up(found[each], lexicons)]
    return _said_once(_without_teasers(_without_other_stories(asked, lexicons)))


def _without_teasers(chosen: list[Segment]) -> list[Segment]:
    """Leave out the teasers of other stories at an article's end that no line announces.

    They are headings that lead elsewhere, with few words below each. Where such a heading stands earlier
    too, the article is itself a list of what it links to.
    """
    leading = [at for at, each in enumerate(chosen) if _leads_elsewhere(each)]
    if len(leading) < 2:
        return chosen
    end = leading[0]
    while end > 0 and _is_heading(chosen[end - 1]):
        end -= 1
    rest = chosen[end:]
    few = sum(len(each.key) for each in rest) < sum(len(each.key) for each in chosen) * _END
    short = all(len(each.key) <= _LONGEST_TEASER for each in rest)
    return chosen[:end] if end and few and short and len(rest) <= len(leading) * 4 else chosen


def _is_heading(segment: Segment) -> bool:
    return not segment.tags.isdisjoint(HEADINGS)


def _leads_elsewhere(segment: Segment) -> bool:
    """Tell whether a segment is a heading that is a link, and not one to its own place on the page."""
    away = any(run.address and not run.address.startswith("#") for run in segment.runs)
    return away and _is_heading(segment) and segment.link_share() > _LINKS


def _without_other_stories(chosen: list[Segment], lexicons: Sequence[Lexicon]) -> list[Segment]:
    """Leave out the teasers of other stories at an article's end, from the line that announces them.

    What stands below such a line is left out only where it is short, in all and in each paragraph: a writer
    may head a part of the article with the same words.
    """
    left = sum(len(each.key) for each in chosen) * _END
    for index in range(len(chosen) - 1, 0, -1):
        segment = chosen[index]
        left -= len(segment.key)
        if left < 0 or len(segment.key) > _LONGEST_TEASER:
            break
        text = " ".join(segment.text.split())
        if any(each.layout.OTHER_STORIES.fullmatch(text) for each in lexicons):
            return _without_other_stories(chosen[:index], lexicons)
    return chosen


def _said_once(chosen: list[Segment]) -> list[Segment]:
    """Leave out what a page says again: it carries captions and teasers once for each size of screen.

    The writer may well say short lines and cells of tables twice, and a paragraph in one run of paragraphs.
    """
    seen: dict[str, tuple[object, ...]] = {}
    kept = []
    for segment in chosen:
        caption, run = "figcaption" in segment.tags, _run(segment)
        long = {each for each in map(key, segment.lines()) if len(each) >= _LONG_ENOUGH}
        # a table is set once more as paragraphs for small screens, its heads before the cells
        again = (segment.key in seen or (long and long <= seen.keys())) and segment.row is None
        if not again or (not caption and (len(segment.key) < _LONG_ENOUGH or seen.get(segment.key) == run)):
            kept.append(segment)
        for each in (*long, segment.key):
            seen.setdefault(each, run)
    return kept


def _run(segment: Segment) -> tuple[object, ...]:
    """Return what a paragraph stands in and how it is named, which are the same along a run of paragraphs."""
    block = segment.block
    return block.getparent(), block.tag, block.get("class")


def _asks_to_sign_up(segment: Segment, lexicons: Sequence[Lexicon]) -> bool:
    text = " ".join(segment.text.split())
    return len(text) < _LONGEST_SIGN_UP and any(each.layout.SIGN_UP.match(text) for each in lexicons)


def _container(taken: list[Segment]) -> HtmlElement | None:
    """Return the smallest element that holds nine tenths of the article's text."""
    weights: dict[HtmlElement, int] = {}
    total = 0
    for segment in taken:
        total += len(segment.key)
        for element in (segment.element, *segment.element.iterancestors()):
            weights[element] = weights.get(element, 0) + len(segment.key)
    held = [element for element, weight in weights.items() if weight >= total * 0.9]
    return max(held, key=lambda element: sum(1 for _ in element.iterancestors()), default=None)


def _is_around(segment: Segment, container: HtmlElement | None) -> bool:
    """Tell whether a segment stands in what is put around an article.

    What holds nearly the whole article is none of that, whatever its name says.
    """
    if segment.chrome is None or container is None:
        return segment.chrome is not None
    return segment.chrome is not container and segment.chrome not in container.iterancestors()


def _said_by_others(found: list[Segment], taken: list[int], container: HtmlElement | None) -> set[int]:
    """Return the segments in what is named as readers' comments or as a question on cookies.

    What holds more than half of the text is the article, whatever its name says.
    """
    others = set()
    for number in taken:
        segment = found[number]
        around = (segment.element, *segment.element.iterancestors())
        inner = takewhile(lambda element: element is not container, around)
        if _is_around(segment, container) and any(_OTHERS.search(names(each)) for each in inner):
            others.add(number)
    length = sum(len(found[each].key) for each in taken)
    return others if sum(len(found[each].key) for each in others) * 2 < length else set()


def _holder(segment: Segment) -> HtmlElement | None:
    """Return what holds a paragraph, or the outermost list in which it stands."""
    element = segment.element
    for each in (element, *element.iterancestors()):
        if each.tag in _PARAGRAPHS:
            element = each
    return element.getparent()


def _fills(
    segment: Segment,
    container: HtmlElement | None,
    among: set[HtmlElement | None],
    lexicons: Sequence[Lexicon],
) -> bool:
    """Tell whether a segment between the article's paragraphs belongs to it.

    A list of links leads elsewhere, unless it stands among paragraphs as one of them.
    """
    if _is_around(segment, container):
        return False
    if segment.link_share() > _LINKS and (segment.row is not None or _holder(segment) not in among):
        return False
    if any(clutter.reason(segment.text, language=each.language) for each in lexicons):
        return False
    around = (segment.element, *segment.element.iterancestors())
    return container is None or container in around
