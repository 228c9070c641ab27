"""Blocks: every paragraph of an article with its role.

Roles are told from the outside in: first what is clutter, then the article's head (headline,
byline, dateline), then what stands between its paragraphs (subheads, captions, lists, quoted
lines). Whatever is none of these is body: text to be checked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.models import Block, Role
from factcheck.text.blocks import bylines, clutter
from factcheck.text.blocks.datelines import end_of_dateline
from factcheck.text.blocks.paragraphs import Paragraph, list_marker, split
from factcheck.text.lexicon import Lexicon, lexicon_of

_SENTENCE_END = re.compile(r"[.!?…:;,]['\"”’»)\]]*$")
_QUESTION = re.compile(r"[?!]['\"”’»)\]]*$")
_NEXT_SENTENCE = re.compile(r"[a-z]{3}[.!?]['\"”’)]* [A-Z“(]")


_APART = re.compile(r"\s{2,}|\t|\s[|·•>»›/]\s?")
_STANDFIRST = 160
_CREDIT = 120
"""Characters that a picture's credit or a paper's name stays under."""
_HEAD = 8
"""Headline, byline and date stand among the first eight paragraphs that are no clutter."""


def find(text: str, *, language: str = "en") -> list[Block]:
    """Split normalised plain text into blocks with roles, ordered and without overlap.

    Together the blocks cover every character that is not white space; offsets are code
    points, end exclusive. A dateline and the body it opens share a line.
    """
    lexicon = lexicon_of(language)
    return assign(text, split(lexicon, text), language=lexicon.language)


def assign(
    text: str, paragraphs: Sequence[Paragraph], *, written: bool = False, language: str = "en"
) -> list[Block]:
    """Turn paragraphs into blocks; a role that a file format gave stands, the others are told.

    ``written`` says that the file is the writer's own, not a page's copied text: then only what
    no writer writes is clutter.
    """
    lexicon = lexicon_of(language)
    wording = [text[each.start : each.end] for each in paragraphs]
    roles: list[Role | None] = [each.role for each in paragraphs]
    for index, why in enumerate(clutter.reasons(wording, written=written, language=lexicon.language)):
        # What its writer set as a heading or quotation is the writer's, whatever it says.
        if (
            why
            and roles[index] in (None, Role.BODY, Role.LIST)
            and not is_caption(wording[index], language=lexicon.language)
        ):
            roles[index] = Role.CLUTTER
    _tell_plain_roles(lexicon, wording, roles)
    levels = [each.level for each in paragraphs]
    _tell_lists(wording, roles, levels)
    _tell_head(lexicon, wording, roles)
    _tell_subheads(lexicon, wording, roles, levels)
    blocks = [
        Block(role or Role.BODY, each.start, each.end, level)
        for each, role, level in zip(paragraphs, roles, levels, strict=True)
    ]
    return _with_datelines(lexicon, text, blocks)


def is_caption(line: str, *, language: str = "en") -> bool:
    """Tell whether a line names a picture's maker as captions do."""
    lexicon = lexicon_of(language)
    return len(line) <= 600 and bool(lexicon.captions.CAPTION.fullmatch(" ".join(line.split())))


def is_picture_credit(line: str, *, language: str = "en") -> bool:
    """Tell whether a line names who made a picture and says nothing else."""
    lexicon = lexicon_of(language)
    return len(line) <= _CREDIT and bool(lexicon.captions.CREDIT.fullmatch(" ".join(line.split())))


def is_paper_name(line: str, *, language: str = "en") -> bool:
    """Tell whether a line is only the name of a paper, with one of its sections or without."""
    lexicon = lexicon_of(language)
    return len(line) <= _CREDIT and bool(lexicon.clutter.PAPER.fullmatch(" ".join(line.split())))


def _tell_plain_roles(lexicon: Lexicon, wording: Sequence[str], roles: list[Role | None]) -> None:
    tail = len(wording) - 4
    for index, line in enumerate(wording):
        if roles[index] is not None:
            continue
        if line.startswith(">"):
            roles[index] = Role.QUOTE
        elif is_caption(line, language=lexicon.language):
            roles[index] = Role.CAPTION
        elif index >= tail and bylines.is_credit(line, language=lexicon.language):
            roles[index] = Role.BYLINE


def _tell_lists(wording: Sequence[str], roles: list[Role | None], levels: list[int]) -> None:
    """Call neighbouring lines with the same kind of mark a list; one dash alone opens speech."""
    marks = [list_marker(line) if role is None else "" for line, role in zip(wording, roles, strict=True)]
    for index, mark in enumerate(marks):
        neighbours = marks[max(0, index - 1) : index] + marks[index + 1 : index + 2]
        if mark and (mark in neighbours or mark in "•‣▪●◦"):
            roles[index], levels[index] = Role.LIST, 1


def _tell_head(lexicon: Lexicon, wording: Sequence[str], roles: list[Role | None]) -> None:
    """Find the headline, and the lines of byline and date around it."""
    head = [index for index, role in enumerate(roles) if role is None][:_HEAD]
    for place, index in enumerate(head):
        if bylines.is_byline(wording[index], language=lexicon.language):
            roles[index] = Role.BYLINE
        elif len(wording[index]) > 200 and place:
            break
    if Role.HEADLINE in roles:
        return
    unread = [index for index, role in enumerate(roles) if role in (None, Role.BODY)]
    if len(unread) > 1 and roles[unread[0]] is None:
        headline = _headline(lexicon, wording, roles, unread[0])
        if headline is not None:
            roles[headline] = Role.HEADLINE
            _tell_page_head(wording, roles, headline)


def _headline(
    lexicon: Lexicon, wording: Sequence[str], roles: Sequence[Role | None], first: int
) -> int | None:
    """Return the headline's index: the first line of four words or more in a headline's form.

    Where every line in that form is shorter, the first of them is the headline; what stands
    above it is the paper's name, its sections or a kicker.
    """
    shorter = None
    for index in range(first, min(first + _HEAD, len(roles))):
        if roles[index] is not None:
            if shorter is not None or roles[index] not in (Role.CLUTTER, Role.BYLINE):
                break
            continue
        below = [each for each in range(index + 1, len(roles)) if roles[each] is not Role.CLUTTER]
        opens_story = any(
            roles[each] is Role.BYLINE or end_of_dateline(lexicon, wording[each], opening=True) > 0
            for each in below[:2]
        )
        if not below or not _is_headline(lexicon, wording[index], opens_story=opens_story):
            break
        named = _is_section_row(wording[index]) or is_paper_name(wording[index], language=lexicon.language)
        if len(wording[index].split()) >= 4 and not named:
            return index
        shorter = index if shorter is None else shorter
    return shorter


def _tell_page_head(wording: Sequence[str], roles: list[Role | None], headline: int) -> None:
    """Call what stands above a headline clutter where the text is a copied page, else a kicker."""
    copied = any(role is Role.CLUTTER for role in roles[:headline])
    for index in range(headline):
        if roles[index] is None:
            clutter_line = copied or _is_section_row(wording[index])
            roles[index] = Role.CLUTTER if clutter_line else Role.SUBHEAD


def _is_section_row(line: str) -> bool:
    """Tell a row of a page's sections: short names, set apart by wide space or bars."""
    names = [each for each in _APART.split(line) if each]
    return len(names) >= 3 and all(len(each.split()) <= 3 and not each[0].isdigit() for each in names)


def _is_headline(lexicon: Lexicon, line: str, *, opens_story: bool) -> bool:
    """Tell a headline by its form; one with a full stop needs a byline, dateline or title case.

    An opening paragraph of one short sentence is a common way to begin a story.
    """
    if len(line) > 220 or len(line.split()) > 32 or end_of_dateline(lexicon, line, opening=True):
        return False
    if len(line) > 100 and _NEXT_SENTENCE.search(line):
        return False
    if line.count("\n") > 1 or (line[0].islower() and len(line.split()) < 4):
        return False
    if not _SENTENCE_END.search(line[-6:]) or opens_story:
        return True
    return len(line) <= 150 and (bool(_QUESTION.search(line[-6:])) or _is_title_case(lexicon, line))


def _is_title_case(lexicon: Lexicon, line: str) -> bool:
    words = [word.strip("\"'“”‘’(),.:;!?") for word in line.split()]
    counted = [
        word
        for word in words
        if word and word.lower() not in lexicon.captions.SHORT_WORDS and word[0].isalpha()
    ]
    capitals = sum(word[0].isupper() for word in counted)
    return len(counted) >= 3 and capitals * 10 >= len(counted) * 9


def _tell_subheads(
    lexicon: Lexicon, wording: Sequence[str], roles: list[Role | None], levels: list[int]
) -> None:
    following = False
    for index in range(len(wording) - 1, -1, -1):
        if roles[index] is None and following and _is_subhead(lexicon, wording[index]):
            roles[index], levels[index] = Role.SUBHEAD, 1
        following = following or roles[index] in (None, Role.BODY, Role.LIST, Role.QUOTE)


def _is_subhead(lexicon: Lexicon, line: str) -> bool:
    """Tell a subhead: short, of one line, without the stop that ends a sentence."""
    words = line.split()
    if "\n" in line or len(words) > 12 or len(line) > 90:
        return False
    if lexicon.captions.CLOCK_LINE.fullmatch(line):
        return True
    if line.isupper() and len(words) <= 8:
        return not line.endswith(":")
    return not _SENTENCE_END.search(line[-6:]) and (
        line[0].isupper() or line[0].isdigit() or line[0] in "“‘\"'¿¡"
    )


def _with_datelines(lexicon: Lexicon, text: str, blocks: Sequence[Block]) -> list[Block]:
    """Cut each dateline off the body paragraph that it opens."""
    cut: list[Block] = []
    opening, bodies = True, 0
    for block in blocks:
        if block.role is not Role.BODY:
            cut.append(block)
            continue
        length = end_of_dateline(
            lexicon, text[block.start : min(block.end, block.start + 200)], opening=opening
        )
        bodies += 1
        # A standfirst or two may stand above the paragraph that opens the story.
        opening = opening and bodies < 3 and block.end - block.start <= _STANDFIRST
        start = block.start + length
        while start < block.end and text[start].isspace():
            start += 1
        if length and start < block.end:
            cut.append(Block(Role.DATELINE, block.start, block.start + length))
            cut.append(replace(block, start=start))
        else:
            cut.append(block)
    return cut
