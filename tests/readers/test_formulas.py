"""Formulas and raised numbers arrive as plain text, in Word and OpenDocument files, pages and e-books."""

from __future__ import annotations

import pytest

from factcheck.readers import read
from tests.readers.test_hostile import package, word
from tests.readers.test_odt import document

M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def run(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def base(text: str) -> str:
    return f"<m:e>{run(text)}</m:e>"


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (run("E=m") + f"<m:sSup>{base('c')}<m:sup>{run('2')}</m:sup></m:sSup>", "E=mc²"),
        (f"<m:sSup>{base('e')}<m:sup>{run('iπt')}</m:sup></m:sSup>", "e^iπt"),
        (f"<m:sSub>{base('H')}<m:sub>{run('2')}</m:sub></m:sSub>" + run("O"), "H₂O"),
        (f"<m:sSubSup>{base('x')}<m:sub>{run('1')}</m:sub><m:sup>{run('2')}</m:sup></m:sSubSup>", "x₁²"),
        (f"<m:f><m:num>{run('a+b')}</m:num><m:den>{run('2')}</m:den></m:f>", "(a+b)/2"),
        (f"<m:rad><m:deg>{run('3')}</m:deg>{base('8')}</m:rad>", "³√8"),
        (
            f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{run("i=1")}</m:sub><m:sup>{run("n")}'
            f"</m:sup>{base('i')}</m:nary>",
            "∑_(i=1)ⁿ i",
        ),
        (f'<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr>{base("a")}</m:d>', "[a]"),
        (f"<m:func><m:fName>{run('sin')}</m:fName>{base('x')}</m:func>", "sin x"),
    ],
)
def test_a_formula_of_word_keeps_all_its_signs(formula: str, shown: str) -> None:
    body = f"<w:p><w:r><w:t>Said </w:t></w:r><m:oMath {M}>{formula}</m:oMath><w:r><w:t>.</w:t></w:r></w:p>"
    assert read(word(body), "a.docx").text == f"Said {shown}."


def test_numbers_set_above_and_below_the_line_are_told_from_those_on_it() -> None:
    def set_(text: str, how: str) -> str:
        return f'<w:r><w:rPr><w:vertAlign w:val="{how}"/></w:rPr><w:t>{text}</w:t></w:r>'

    def plain(text: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'

    body = (
        f"<w:p>{plain('About 10')}{set_('9', 'superscript')}{plain(' tonnes of CO')}{set_('2', 'subscript')}"
        f"{plain(' in the 19')}{set_('th', 'superscript')}{plain(' century.')}</w:p>"
    )
    assert read(word(body), "a.docx").text == "About 10⁹ tonnes of CO₂ in the 19th century."


MATHML = (
    "<p>Einstein wrote <math xmlns='http://www.w3.org/1998/Math/MathML'><semantics><mrow><mi>E</mi><mo>=</mo><mi>m"
    "</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation>E=mc^2</annotation></semantics></math>, where"
    " <math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mn>2</mn></msqrt></mfrac></math> is"
    " 10<sup>9</sup> joules.</p>"
)


def test_a_formula_of_an_e_book_keeps_all_its_signs() -> None:
    parts: dict[str, bytes | str] = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<a><rootfiles><rootfile full-path='a.opf'/></rootfiles></a>",
        "a.opf": "<package><manifest><item id='a' href='a.xhtml'/></manifest>"
        "<spine><itemref idref='a'/></spine></package>",
        "a.xhtml": f"<html><body>{MATHML}</body></html>",
    }
    told = read(package(parts), "a.epub").text
    assert told == "Einstein wrote E=mc², where (a+b)/(√2) is 10⁹ joules."


def test_a_formula_of_a_page_keeps_all_its_signs() -> None:
    more = "<p>The bridge was opened in March, and the town has used it ever since, said the mayor.</p>" * 4
    page = f"<!doctype html><html><body><article><h1>Energy</h1>{more}{MATHML}</article></body></html>"
    assert "Einstein wrote E=mc², where (a+b)/(√2) is 10⁹ joules." in read(page.encode(), "a.html").text


MATH = "<math xmlns='http://www.w3.org/1998/Math/MathML'><mrow>{}</mrow></math>"
SQUARE = "<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>"


@pytest.mark.parametrize(
    ("formula", "told"),
    [
        (MATH.format(SQUARE), "He wrote E=mc² in 1905."),
        (
            '<!DOCTYPE math:math PUBLIC "-//A//DTD" "math.dtd">' + MATH.format(SQUARE),
            "He wrote E=mc² in 1905.",
        ),
        ("<math><mi>", "He wrote in 1905."),
        ("<office:chart xmlns:office='math'><p>17 per cent</p></office:chart>", "He wrote in 1905."),
    ],
    ids=["formula", "with a document type", "damaged", "chart"],
)
def test_a_formula_of_an_opendocument_text_keeps_all_its_signs(formula: str, told: str) -> None:
    shown = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    data = document(f"<text:p>He wrote {shown} in 1905.</text:p>", **{"Object 1/content_xml": formula})
    assert " ".join(read(data, "a.odt").text.split()) == told
