"""How a draft is set on the page: fonts, measures and the document that Qt lays out.

Nothing here depends on colours, claims or set-asides: those are painted over the laid-out text,
so that neither a verdict nor another theme moves a letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from factcheck.models import Draft, Role, Span, StyleKind
from ui.article.numbers import room_for
from ui.article.offsets import PageMap
from ui.article.paragraphs import ShownBlock
from ui.showing import is_endless
from ui.theme import BOLD, article_font, interface_font

SMALLEST, USUAL, LARGEST = 11, 17, 32

GAP = 24
"""Pixels of ground above and below the page."""

_SAMPLE = "The council voted on Tuesday to approve the contract, ending a five-year dispute over it."
_COLUMN = 66
"""Characters a line: the middle of what is read easily."""

_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


class Measures(Struct, frozen=True):
    """Widths of the page in pixels for a font size and the room there is."""

    ground: int
    """Ground left of the page."""
    width: int
    left: int
    """Paper left of the text, with the numbers of the claims."""
    right: int

    @classmethod
    def fit(cls, size: int, room: int, claims: int = 0, *, mirrored: bool = False) -> Measures:
        """Return the measures that give 66 characters a line, or as many as the room allows.

        A mirrored page has numbers on its right side as well, beside lines that run to the left.
        """
        spacious = room >= 420
        right = 40 if spacious else 28
        left = max(right, room_for(claims, side_by_side=2 if spacious else 1))
        right = left if mirrored else right
        wanted = round(column(size)) + left + right
        ground = 16 if spacious else 8
        width = max(min(wanted, room - 2 * ground), 160)
        return cls(max((room - width) // 2, 0), width, left, right)

    @property
    def column(self) -> int:
        """Return the width of the text."""
        return self.width - self.left - self.right


def column(size: int) -> float:
    """Return the width of a line of text in pixels."""
    metrics = QFontMetricsF(article_font(size))
    return metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _COLUMN


def font(paragraph: ShownBlock, size: int) -> QFont:
    """Return the font of a paragraph for the article's font size in pixels."""
    match paragraph.role:
        case Role.HEADLINE:
            result = article_font(round(size * 1.65))
            result.setWeight(BOLD)
        case Role.SUBHEAD:
            result = article_font(round(size * (1.2 if paragraph.level <= 2 else 1.06)))
            result.setWeight(BOLD)
        case Role.CAPTION:
            result = article_font(max(round(size * 0.82), 10))
        case Role.BYLINE | Role.CLUTTER:
            result = small_font(size)
        case _:
            result = article_font(size)
    return result


def small_font(size: int) -> QFont:
    """Return the interface font at the size of a second line beside the article."""
    return interface_font(max(round(size * 0.76), 10))


def _block_format(paragraph: ShownBlock, before: ShownBlock | None, size: int) -> QTextBlockFormat:
    result = QTextBlockFormat()
    pixels = font(paragraph, size).pixelSize()
    # Between the lines of the text three underlines find room; a headline has few claims.
    spacious = 1.25 if paragraph.role is Role.HEADLINE else 1.6
    result.setLineHeight(round(pixels * spacious), _FIXED)
    result.setTopMargin(space_before(paragraph, before, size))
    indent = 0.0
    if paragraph.role in {Role.QUOTE, Role.CLUTTER}:
        indent = size * 1.4 if paragraph.role is Role.QUOTE else 12.0
    elif paragraph.role is Role.LIST:
        indent = size * 1.4 * max(1, min(paragraph.level, 6))
        if paragraph.list_mark:
            mark = QFontMetricsF(article_font(size)).horizontalAdvance(paragraph.shown[: paragraph.list_mark])
            result.setTextIndent(-min(mark, indent))
    if paragraph.bidirectional:
        result.setRightMargin(indent)
    result.setLeftMargin(indent)
    return result


def space_before(paragraph: ShownBlock, before: ShownBlock | None, size: int) -> float:
    """Return the white space above a paragraph in pixels."""
    if before is None:
        return 0
    if paragraph.role is Role.SUBHEAD:
        return size * 1.7
    if before.role is Role.HEADLINE and paragraph.role is Role.BYLINE:
        return 8
    if before.role is Role.CLUTTER and paragraph.role is Role.CLUTTER:
        return size * 0.2
    if before.role is Role.BYLINE and paragraph.role is Role.BYLINE:
        return 2
    if paragraph.role is Role.LIST and before.role is Role.LIST:
        return size * 0.35
    if before.role is Role.SUBHEAD:
        return size * 0.5
    return size


def typeset(
    document: QTextDocument, paragraphs: Sequence[ShownBlock], draft: Draft, page_map: PageMap, size: int
) -> None:
    """Fill an empty document with the paragraphs, one block each, set in the article's type."""
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(article_font(size))
    document.setDefaultTextOption(_wrapping(paragraphs))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    before: ShownBlock | None = None
    # Paragraphs of a kind share their formats: making them anew is most of the time it takes.
    known: dict[tuple[object, ...], tuple[QTextBlockFormat, QTextCharFormat]] = {}
    for paragraph in paragraphs:
        kind = _kind(paragraph, before)
        if kind not in known:
            known[kind] = _block_format(paragraph, before, size), _char_format(paragraph, size)
        block_format, char_format = known[kind]
        if before is None:
            cursor.setBlockFormat(block_format)
            cursor.setBlockCharFormat(char_format)
        else:
            cursor.insertBlock(block_format, char_format)
        cursor.insertText(paragraph.shown, char_format)
        before = paragraph
    _lay_styles(cursor, draft, page_map)
    cursor.endEditBlock()


def _wrapping(paragraphs: Sequence[ShownBlock]) -> QTextOption:
    """Return how lines are broken: between words, or anywhere in a text that hardly has any."""
    option = QTextOption()
    anywhere = any(is_endless(one.shown) for one in paragraphs)
    mode = QTextOption.WrapMode
    option.setWrapMode(mode.WrapAnywhere if anywhere else mode.WrapAtWordBoundaryOrAnywhere)
    return option


def _kind(paragraph: ShownBlock, before: ShownBlock | None) -> tuple[object, ...]:
    """Return all that the formats of a paragraph depend on."""
    mark = paragraph.shown[: paragraph.list_mark]
    return paragraph.role, paragraph.level, paragraph.bidirectional, mark, before and before.role


def _char_format(paragraph: ShownBlock, size: int) -> QTextCharFormat:
    result = QTextCharFormat()
    result.setFont(font(paragraph, size))
    return result


def _lay_styles(cursor: QTextCursor, draft: Draft, page_map: PageMap) -> None:
    for style in draft.styles:
        char_format = QTextCharFormat()
        if style.kind is StyleKind.BOLD:
            char_format.setFontWeight(BOLD)
        elif style.kind is StyleKind.ITALIC:
            char_format.setFontItalic(True)
        else:
            continue
        start, end = page_map.positions(Span(style.start, style.end))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(char_format)


def lean(document: QTextDocument, positions: Iterable[tuple[int, int]], leaning: bool) -> None:
    """Set stretches of the document in italics, or upright again."""
    look = QTextCharFormat()
    look.setFontItalic(leaning)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start, end in positions:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
    cursor.endEditBlock()


def set_spaces(document: QTextDocument, spaces: Mapping[int, float]) -> None:
    """Set the white space above some paragraphs, by their places; what is already so is left alone."""
    for index, wanted in spaces.items():
        block = document.findBlockByNumber(index)
        block_format = block.blockFormat()
        if abs(block_format.topMargin() - wanted) > 0.5:
            block_format.setTopMargin(wanted)
            QTextCursor(block).setBlockFormat(block_format)


def set_margins(document: QTextDocument, measures: Measures, above: float = 0, below: float = 0) -> None:
    """Set the paper around the text, and what is kept free above its first line and below its last.

    To the layout the ground above and below the page is paper too.
    """
    frame = document.rootFrame()
    frame_format = frame.frameFormat()
    top, bottom = measures.right + GAP + above, measures.right + GAP + below
    same_sides = frame_format.leftMargin() == measures.left and frame_format.rightMargin() == measures.right
    same_ends = abs(frame_format.topMargin() - top) < 0.5 and abs(frame_format.bottomMargin() - bottom) < 0.5
    if same_sides and same_ends:
        return
    frame_format.setLeftMargin(measures.left)
    frame_format.setRightMargin(measures.right)
    frame_format.setTopMargin(top)
    frame_format.setBottomMargin(bottom)
    # Qt loses lines where the frame changes while it is still laying out: it begins anew.
    document.setLayoutEnabled(False)
    frame.setFrameFormat(frame_format)
    document.setLayoutEnabled(True)
