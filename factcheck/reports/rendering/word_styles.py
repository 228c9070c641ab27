"""The styles of a Word document that is rendered, and the lines above and below each of its pages."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factcheck.reports.composition import Look
from factcheck.reports.look import HouseLook, logo_size

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

STYLED = {
    Look.PLAIN: "Normal",
    Look.FACTS: "Facts",
    Look.WHERE: "Facts",
    Look.WORDING: "Wording",
    Look.PASSAGE: "Passage",
    Look.HEADLINE: "ArticleHeadline",
    Look.BYLINE: "ArticleByline",
    Look.DATELINE: "ArticleText",
    Look.SUBHEAD: "ArticleSubhead",
    Look.BODY: "ArticleText",
    Look.QUOTE: "ArticleQuote",
    Look.CAPTION: "ArticleByline",
    Look.LIST: "ArticleList",
    Look.NUMBER: "ArticleText",
    Look.CLUTTER: "ArticleByline",
}
"""The key of the style that each paragraph has."""
_SERIF, _SANS = "Georgia", "Calibri"
_QUIET, _ACCENT = "5F6672", "2456A6"
_COLOURED = ("Title", "Heading 1", "Heading 2")
_LOGO = (50, 10)
"""Millimetres of the box that a logo is fitted into."""


class _Style(Struct, frozen=True):
    """A style of paragraphs: sizes and distances in points."""

    name: str
    size: float = 10
    face: str = _SANS
    bold: bool = False
    colour: str = ""
    before: float = 0
    after: float = 6
    left: float = 0
    bar: str = ""
    """Where a line stands beside or under it: «left» or «bottom»."""
    kept: bool = False
    """Whether it stays on the page of what follows it."""
    line: float = 0


_STYLES = (
    _Style("Normal", after=6),
    _Style("Title", 22, _SERIF, bold=True, after=4),
    _Style("Heading 1", 12, bold=True, colour="1F2328", before=20, after=6, bar="bottom", kept=True),
    _Style("Heading 2", 11, bold=True, colour="1F2328", before=14, after=4, kept=True),
    _Style("Heading 3", 10, bold=True, colour=_QUIET, before=8, after=3, kept=True),
    _Style("List Bullet", after=3),
    _Style("Desk", 10, bold=True, after=12),
    _Style("Kicker", 9, colour=_QUIET, after=0),
    _Style("Facts", 9, colour=_QUIET, after=4),
    _Style("Wording", 11, _SERIF, left=10, bar="left", after=6),
    _Style("Passage", 10.5, _SERIF, after=4),
    _Style("Source", before=6, after=2, kept=True),
    _Style("Source Facts", 9, colour=_QUIET, left=10, after=2),
    _Style("Source Passage", 10.5, _SERIF, left=10, after=3),
    _Style("Article Headline", 16, _SERIF, bold=True, after=8, kept=True),
    _Style("Article Subhead", 11, _SERIF, bold=True, before=8, kept=True),
    _Style("Article Text", 11, _SERIF, after=8, line=1.3),
    _Style("Article Quote", 11, _SERIF, left=14, bar="left", after=8, line=1.3),
    _Style("Article List", 11, _SERIF, left=14, after=4, line=1.3),
    _Style("Article Byline", 9, colour=_QUIET, after=8),
    _Style("Table Head", 9, colour=_QUIET, before=1, after=1),
    _Style("Table Text", 9.5, before=1, after=1),
    _Style("After Table", 4, after=2),
    _Style("Room Label", 9, colour=_QUIET, before=6, after=0, kept=True),
    _Style("Room", 12, before=4, after=0, bar="bottom"),
)


def new_document(look: HouseLook) -> WordDocument:
    """Return a new document with the styles that are used here, in the desk's colours."""
    import docx

    return docx.Document(io.BytesIO(_styled(look.accent, look.heading)))


@lru_cache(maxsize=2)
def _styled(accent: str, heading: str) -> bytes:
    """Make an empty document with the styles, which takes as long as all that is written into most."""
    import docx

    word = docx.Document()
    _add_styles(word, accent, heading)
    made = io.BytesIO()
    word.save(made)
    return made.getvalue()


def _add_styles(word: WordDocument, accent: str, heading: str) -> None:
    """Set the styles, adding those that Word does not know."""
    from docx.enum.style import WD_STYLE_TYPE

    names = {style.name for style in word.styles}
    for wanted in _STYLES:
        if wanted.name not in names:
            added = word.styles.add_style(wanted.name, WD_STYLE_TYPE.PARAGRAPH)
            added.base_style = word.styles["Normal"]
            added.quick_style = True
        coloured = heading and wanted.name in _COLOURED
        _shape(word, replace(wanted, colour=heading[1:].upper()) if coloured else wanted)
    _add_link_style(word, accent[1:].upper() or _ACCENT)


def add_desk(word: WordDocument, look: HouseLook) -> None:
    """Write whose document it is as its first line: logo and name."""
    from docx.shared import Mm

    if not look.logo and not look.name:
        return
    line = word.add_paragraph(style="Desk")
    if look.logo:
        wide, high = logo_size(look.logo, *_LOGO)
        shown = line.add_run().add_picture(io.BytesIO(look.logo), Mm(wide), Mm(high))
        shown._inline.docPr.set("descr", _plain(look.name))
        line.add_run("   ")
    line.add_run(_plain(look.name))


def _shape(word: WordDocument, wanted: _Style) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor
    from docx.styles.style import ParagraphStyle

    style = word.styles[wanted.name]
    assert isinstance(style, ParagraphStyle)
    font, shape = style.font, style.paragraph_format
    font.name, font.size, font.bold = wanted.face, Pt(wanted.size), wanted.bold
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{script}"), None)
    for script in ("hAnsi", "cs"):
        fonts.set(qn(f"w:{script}"), wanted.face)
    font.color.rgb = RGBColor.from_string(wanted.colour or "1F2328")
    shape.space_before, shape.space_after = Pt(wanted.before), Pt(wanted.after)
    shape.keep_with_next = wanted.kept or None
    if wanted.line:
        shape.line_spacing = wanted.line
    if wanted.left:
        shape.left_indent = Pt(wanted.left)
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    if wanted.bar:
        _add_bar(properties, wanted.bar, "8C9097" if wanted.name == "Room" else "C9C4BA")


def _add_bar(properties: object, side: str, colour: str) -> None:
    """Draw a line beside or under a paragraph; Word wants it before the distances.

    Paragraphs with the same lines are one box to it: what stands under each is drawn between them too.
    """
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement
    from docx.oxml.text.parfmt import CT_PPr

    assert isinstance(properties, CT_PPr)
    borders, space = OxmlElement("w:pBdr"), "6" if side == "left" else "1"
    for each in ("bottom", "between") if side == "bottom" else (side,):
        line = OxmlElement(f"w:{each}")
        for name, value in (("val", "single"), ("sz", "6"), ("space", space), ("color", colour)):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    after = ("w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")
    following = next((each for tag in after for each in properties.findall(qn(tag))), None)
    if following is None:
        properties.append(borders)
    else:
        following.addprevious(borders)


def _add_link_style(word: WordDocument, colour: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import RGBColor
    from docx.styles.style import CharacterStyle

    style = word.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    assert isinstance(style, CharacterStyle)
    style.font.color.rgb, style.font.underline = RGBColor.from_string(colour), True


def number_pages(word: WordDocument, title: str, author: str, page: str) -> None:
    """Set A4 pages with the title above all but the first, and under each its number."""
    from docx.shared import Mm

    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(23)
    section.top_margin = section.bottom_margin = Mm(24)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].text = _plain(title)
    for foot in (section.footer, section.first_page_footer):
        _add_number(foot.paragraphs[0], _plain(author), page)
    for above in (section.header, section.footer, section.first_page_footer):
        above.paragraphs[0].style = word.styles["Facts"]


def _add_number(paragraph: WordParagraph, author: str, page: str) -> None:
    """Write author and «Page 2 of 9» under a page, with the fields that Word reckons the numbers by."""
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Mm

    paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(164), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{author}\t")
    for piece in re.split(r"(\{pages?\})", page):
        if piece in ("{page}", "{pages}"):
            _add_field(paragraph, "PAGE" if piece == "{page}" else "NUMPAGES")
        elif piece:
            paragraph.add_run(piece)


def _add_field(paragraph: WordParagraph, name: str) -> None:
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = paragraph.add_run("1").element
    run.addprevious(field)
    field.append(run)


def _plain(text: str) -> str:
    return re.sub("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]", " ", text)
