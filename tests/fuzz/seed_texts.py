"""What stands in the sound files, written so that each reader's every branch has something to read."""

from __future__ import annotations

RIS = """TY  - JOUR
AU  - Brandt, Ada
AU  - Feld, Jonas
TI  - What tunnels cost
PY  - 2024/03/01
DO  - 10.1000/xyz
SN  - 1234-5679
UR  - https://asten.example/costs
N1  - read on paper
ER  -

TY  - ELEC
TI  - Budget 2026
UR  - https://asten.example/b
ER  -
"""
BIBTEX = """@article{costs,
  author = {Brandt, Ada and Feld, J{\\"o}rg},
  title = {{What} tunnels cost},
  year = 2024,
  month = mar,
  doi = {10.1000/xyz},
}
@book{rock, title = "Rock", isbn = "978-3-16-148410-0", publisher = {Asten Press}}
"""
CSL_JSON = """[
  {"id": "costs", "type": "article-journal", "title": "What tunnels cost", "DOI": "10.1000/xyz",
   "author": [{"family": "Brandt", "given": "Ada"}, {"literal": "Ministry of Roads"}],
   "issued": {"date-parts": [[2024, 3, 1]]}, "URL": "https://asten.example/costs"},
  {"id": "rock", "type": "book", "title": "Rock", "ISBN": "978-3-16-148410-0"}
]
"""
VTT = """WEBVTT

NOTE recorded in the studio

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ada Brandt>The tunnel cost 640 million.

00:01:05.500 --> 00:01:07.000
And it is <i>open</i>.
"""
SRT = """1
00:00:01,000 --> 00:00:04,000
ADA BRANDT: The tunnel cost 640 million.

2
00:01:05,500 --> 00:01:07,000
And it is open.
"""
FACTS = """claim;source;link;status;notes
The tunnel is 4.2 kilometers long;Ministry of Roads;https://asten.example/b;Confirmed;by phone
About 31,000 cars a day;Count of 2025;;Wrong;"ask; again"
"""
ARTICLE = """Tunnel costs twice as much

By Nina Holt and Tom Okafor
Published March 3, 2026

PORT ASTEN — The tunnel will cost €840 million, “twice” the first figure, said Zoë Müller, 55, on Tuesday.

What went wrong

- Rock was harder than thought
- Two firms failed

He said: “Nobody – not one of us – believed it.” Some 41% of the town’s 12,000 voters do (asten.example/r).
"""
CYRILLIC = (
    "Мост откроют в мае\n\nМинистр транспорта сообщил во вторник, что работы стоили сорок миллионов.\n" * 3
)

MARKDOWN = """---
title: "Tunnel costs: twice"
author: [Nina Holt, Tom Okafor]
date: 2026-03-03
---
# Tunnel costs double

The **tunnel** will cost *840 million* euros, [the ministry](https://asten.example/b "said") said[^1].

> “Nobody believed it,” said Zoë Müller.

1. Rock was `harder`
   * Two firms <b>failed</b>

| Year | Cost |
|------|-----:|
| 2021 | 410  |

<div><p>Boxed &amp; <a href="https://asten.example/r">linked</a></p></div>

![A crane](crane.jpg) {% include x %} {{ page.title }} ~~gone~~

[^1]: Budget report, https://asten.example/r
"""

PAGE = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Tunnel costs double</title>
<meta name="author" content="Nina Holt"><meta property="article:published_time" content="2026-03-03">
<base href="https://asten.example/news/"><script type="application/ld+json">{"@type": "NewsArticle",
"headline": "Tunnel costs double", "author": {"name": "Nina Holt"}}</script></head><body>
<nav><ul><li><a href="/">Home</a></li></ul></nav><article class="story"><h1>Tunnel costs double</h1>
<p>The tunnel under the bay will cost <b>840 million</b> euros, <a href="report?y=2021">twice the first
figure</a>, the ministry said on Tuesday, and nobody in Port Asten had believed the old one.</p>
<h2>What went wrong</h2><blockquote><p>“Rock was <em>harder</em> than thought,” said Zoë Müller.</p>
</blockquote>
<ul><li>Rock was harder than anyone had thought it would be</li><li>Two firms failed</li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2021</td><td>410&nbsp;million</td></tr></table>
<figure><img src="a.jpg"><figcaption>A crane at the quay</figcaption></figure>
<p style="display:none">Hidden.</p><p>Work began in May and will go on until the end of 2031, she said.</p>
</article><footer><p>&copy; Asten Courier</p></footer></body></html>
"""

RTF = r"""{\rtf1\ansi\ansicpg1252\uc1\deff0{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}
{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs10 Default;}{\s2 heading 2;}}{\info{\title Not shown}}
\pard\plain\s1\b The tunnel costs twice as much\par\pard\plain By Nina Holt\par
\pard\plain PORT \emdash  It costs {\b 840 million} euros, \ldblquote said\rdblquote  Zo\'eb M\u252?ller.
{\footnote\pard\plain {\super\chftn} Report
{\field{\*\fldinst HYPERLINK "https://asten.example/b"}{\fldrslt here}}\par}
{\deleted 410}{\revised 840}{\v hidden} grew \u-10179?\u-8704?.\par\pard\plain\s2 What went wrong\par
{\*\atrfstart 1}rock was {\i hard}{\*\atrfend 1}{\*\atnid NH}{\*\atnauthor Nina Holt}{\*\annotation
{\*\atnref 1}\pard\plain Interview with Lena Brandt\par}.\par
\trowd\cellx100\cellx200\pard\intbl Year\cell Cost\cell\row
\pard\plain {\f1 \'cc\'ee\'f1\'f2} is a word.{\pict\pngblip 89504e47}\bin3 abc\line\tab\~\_\-end\par}
"""

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.'
    'openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/'
    'markup-compatibility/2006"'
)
_RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="hyperlink" TargetMode="External" Target="https://asten.example/f"/></Relationships>'
)
_BOX = "<w:txbxContent><w:p><w:r><w:t>Boxed words.</w:t></w:r></w:p></w:txbxContent>"
WORD_PARTS = {
    "word/document.xml": f"""<w:document {_W}><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Tunnel costs</w:t></w:r></w:p>
<w:p><w:commentRangeStart w:id="1"/><w:r><w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:t>It cost </w:t></w:r>
<w:del w:id="2" w:author="E"><w:r><w:delText>410</w:delText></w:r></w:del><w:commentRangeEnd w:id="1"/>
<w:ins w:id="3" w:author="E"><w:r><w:t>840</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r>
<w:hyperlink r:id="r1"><w:r><w:t>million</w:t></w:r></w:hyperlink><w:r><w:commentReference w:id="1"/></w:r>
</w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>
<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://asten.example/x"</w:instrText>
</w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>linked</w:t><w:tab/><w:br/></w:r>
<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>{_BOX}</w:drawing>
</mc:Choice><mc:Fallback><w:pict>{_BOX}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Cost</w:t></w:r></w:p>
</w:tc>
</w:tr><w:tr><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>2021</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc>
</w:tr></w:tbl>
<w:p><w:fldSimple w:instr='HYPERLINK "https://asten.example/y"'><w:r><w:rPr><w:vanish/></w:rPr><w:t>h</w:t>
</w:r>
<w:r><w:t>end</w:t></w:r></w:fldSimple><w:sdt><w:sdtContent><w:r><w:t> said.</w:t></w:r></w:sdtContent>
</w:sdt></w:p>
</w:body></w:document>""",
    "word/styles.xml": f"""<w:styles {_W}><w:style w:styleId="Heading1"><w:name w:val="heading 1"/>
<w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:styleId="Base"><w:name w:val="Base"/><w:basedOn w:val="Heading1"/><w:rPr><w:b/></w:rPr>
</w:style></w:styles>""",
    "word/comments.xml": f"""<w:comments {_W}>
<w:comment w:id="1" w:author="Nina Holt" w:date="2026-03-03T10:00:00Z">
<w:p><w:r><w:t>Interview with Lena Brandt, 3 Nov</w:t></w:r></w:p></w:comment></w:comments>""",
    "word/footnotes.xml": f"""<w:footnotes {_W}><w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Report, www.asten.example/r.pdf</w:t></w:r></w:p></w:footnote>
</w:footnotes>""",
    "word/_rels/document.xml.rels": _RELATIONS,
}

_ODT = "".join(
    f' xmlns:{key}="urn:oasis:names:tc:opendocument:xmlns:{value}:1.0"'
    for key, value in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'  # fmt: skip
ODT_CONTENT = f"""<office:document-content{_ODT}><office:automatic-styles><style:style style:name="T1">
<style:text-properties fo:font-weight="700" fo:font-style="italic"/></style:style>
<style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles><office:body>
<office:text>
<text:tracked-changes><text:changed-region text:id="c1"><text:insertion/></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><text:p>410</text:p></text:deletion></text:changed-region>
</text:tracked-changes><text:p text:style-name="Title">The tunnel costs twice as much</text:p>
<text:p text:style-name="P1">It cost <text:span text:style-name="T1">twice</text:span> the
<text:a xlink:href="https://asten.example/f">first figure</text:a><text:note text:note-class="footnote">
<text:note-citation>1</text:note-citation><text:note-body><text:p>Report, www.asten.example/r</text:p>
</text:note-body>
</text:note>.</text:p><text:h text:outline-level="2">What went wrong</text:h>
<text:list><text:list-item><text:p>Rock was harder</text:p></text:list-item></text:list>
<text:p>It grew to <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>840
<text:change-end
text:change-id="c1"/> million, <office:annotation office:name="a1"><dc:creator>Nina Holt</dc:creator>
<dc:date>2026-03-03T10:00:00.123</dc:date><text:p>Interview</text:p></office:annotation>she said
<office:annotation-end
office:name="a1"/>.</text:p><table:table><table:table-row><table:table-cell><text:p>Year</text:p>
</table:table-cell>
<table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table>
<text:p><draw:frame><draw:text-box><text:p>Boxed.</text:p></draw:text-box></draw:frame>After<text:s
text:c="3"/>all.</text:p>
</office:text></office:body></office:document-content>"""
ODT_STYLES = f"""<office:document-styles{_ODT}><office:styles><style:style style:name="Quotations"
style:display-name="Quotations" style:default-outline-level="1"/></office:styles></office:document-styles>"""
ODT_MANIFEST = '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'

_CHAPTER = (
    '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body>'
    "<h1>First</h1><p>Zoë’s tunnel <a href='https://asten.example/'>began</a> in <b>2019</b>.</p>"
    "<ul><li>Rock</li></ul><table><tr><td>2021</td><td>410</td></tr></table></body></html>"
)
EPUB_PARTS = {
    "mimetype": "application/epub+zip",
    "META-INF/container.xml": """<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="OPS/book.opf"/></rootfiles></container>""",
    "OPS/book.opf": """<package xmlns="http://www.idpf.org/2007/opf"><metadata
xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>The Tunnel</dc:title><dc:creator>Nina Holt</dc:creator><dc:date>2026-03-03</dc:date></metadata>
<manifest>
<item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="one.xhtml"/>
<item id="b" href="two%20b.xhtml"/>
</manifest><spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/></spine></package>""",
    "OPS/nav.xhtml": _CHAPTER,
    "OPS/one.xhtml": _CHAPTER,
    "OPS/two b.xhtml": _CHAPTER,
}

TYPESET = """#set page(paper: "a5", columns: 2, numbering: "1", header: [Asten Courier])
#set par(justify: true)
= Tunnel costs twice as much
By Nina Holt

The extraordinarily complicated tunnel will cost *840 million* euros, the transport ministry announced.

- Rock was harder
#link("https://asten.example/report")[A report] says so.
"""


def bare_pdf() -> bytes:
    """Write a PDF without compression, so that what mutations touch is what a reader reads."""
    lines = ["Tunnel costs twice as much", "By Nina Holt", "It will cost 840 million eu-", "ros, she said."]
    shown = " ".join(f"/F1 {18 if not at else 10} Tf 0 -{20} Td ({line}) Tj" for at, line in enumerate(lines))
    content = f"BT 50 750 Td {shown} /F2 10 Tf 1 0 0 1 50 600 Tm <0048> Tj [(Wo) -250 (rk)] TJ T* ET"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R/F2 6 0 R"
        ">>>>/Annots[7 0 R]>>",
        f"<</Length {len(content)}>>stream\n{content}\nendstream",
        f"{font}/Encoding/WinAnsiEncoding>>",
        f"{font}-Bold/Encoding<</Differences[65/A/B/quoteright]>>/ToUnicode 8 0 R>>",
        "<</Type/Annot/Subtype/Link/Rect[50 680 200 740]/A<</S/URI/URI(https://asten.example/b)>>>>",
        "<</Length 62>>stream\n1 beginbfchar <00> <D83D> endbfchar 1 beginbfrange <41> <5A> <0041>\n"
        "endstream",
    ]
    made = b"%PDF-1.7\n"
    places = []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{each}\nendobj\n".encode("ascii")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    table = f"xref\n0 {count}\n0000000000 65535 f \n{table}"
    ending = f"trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + (table + ending).encode("ascii")
