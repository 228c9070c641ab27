"""Markdown: its structure, links and notes arrive, its marks do not."""

from factcheck.models import AnnotationKind, Role, StyleKind
from factcheck.readers import read
from factcheck.text.normal import normalise

MARKDOWN = """---
title: >
  The tunnel that
  grew
authors:
  - nina-holt
date: 2026-03-03 10:00
---

{% image "a.jpg" "A tunnel" %}

The tunnel [cost *840* million](https://asten.example/budget) euros, says [a post]({{ "/2021/" | url }}) by
<i>Lena</i> Brandt.[^1] It is **twice** the first figure.

## What went wrong

- Rock was [harder](mailto:rock@asten.example) than thought
- Two firms failed

> We know more now.

![A crane. (Photo by Tom Okafor/AFP)](crane.jpg)

| Year | Cost |
|------|------|
| 2021 | 410  |

[^1]: Interview and https://asten.example/minutes, page 4.
"""


def test_markdown_is_read_as_an_article() -> None:
    reading = read(MARKDOWN.encode(), "tunnel.md")
    assert reading.title == "The tunnel that grew"
    assert reading.byline == "Nina Holt"
    assert reading.published == "2026-03-03"
    assert [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks] == [
        ("headline", "The tunnel that grew"),
        ("byline", "By Nina Holt"),
        (
            "body",
            "The tunnel cost 840 million euros, says a post by Lena Brandt. It is twice the first figure.",
        ),
        ("subhead", "What went wrong"),
        ("list", "Rock was harder than thought"),
        ("list", "Two firms failed"),
        ("quote", "We know more now."),
        ("caption", "A crane. (Photo by Tom Okafor/AFP)"),
        ("body", "Year"),
        ("body", "Cost"),
        ("body", "2021"),
        ("body", "410"),
    ]
    assert "thought\nTwo firms" in reading.text
    assert "Year\tCost\n2021\t410" in reading.text
    assert normalise(reading.text) == reading.text


def test_links_notes_and_emphasis_keep_their_places() -> None:
    reading = read(MARKDOWN.encode(), "tunnel.md")
    styled = [(each.kind, reading.text[each.start : each.end]) for each in reading.styles]
    assert (StyleKind.BOLD, "twice") in styled
    assert (StyleKind.ITALIC, "840") in styled
    assert (StyleKind.ITALIC, "Lena") in styled
    given = [(each.kind, reading.text[each.start : each.end], each.address) for each in reading.annotations]
    assert given == [
        (AnnotationKind.LINK, "cost 840 million", "https://asten.example/budget"),
        (AnnotationKind.FOOTNOTE, "Brandt.", "https://asten.example/minutes"),
        (AnnotationKind.LINK, "harder", "mailto:rock@asten.example"),
    ]


def test_markdown_is_known_by_its_marks_where_the_name_does_not_tell() -> None:
    text = (
        "# Tunnel costs double\n\nIt cost [840 million](https://asten.example/budget) euros, a report says.\n"
    )
    reading = read(text.encode(), "notes.txt")
    assert reading.media_type == "text/markdown"
    assert reading.blocks[0].role is Role.HEADLINE


def test_a_heading_that_repeats_the_title_is_not_doubled() -> None:
    text = '---\ntitle: "Tunnel costs double"\n---\n# Tunnel costs double\n\nIt cost 840 million euros.\n'
    reading = read(text.encode(), "a.md")
    assert reading.text.count("Tunnel costs double") == 1


def test_dangerous_addresses_are_no_links() -> None:
    source = b"[a](javascript:alert(1)) [b](file:///etc/passwd) <a href='data:text/html,x'>c</a>\n"
    reading = read(source, "a.md")
    assert not reading.annotations
    assert all(each.kind is not StyleKind.LINK for each in reading.styles)


def test_places_stay_right_where_the_text_is_composed() -> None:
    text = "Cafe\u0301 and [Zoe\u0308\u0323](https://a.example/x) and **more** words.\n"
    reading = read(text.encode(), "a.md")
    assert normalise(reading.text) == reading.text
    styled = [reading.text[each.start : each.end] for each in reading.styles]
    assert styled == [normalise("Zoe\u0308\u0323"), "more"]


def test_html_blocks_inside_markdown_give_their_text() -> None:
    source = (
        "Body one is here.\n\n"
        "<figure><img src='x'><figcaption>A crane at <b>work</b>.</figcaption></figure>\n\n"
        "<script>alert(1)</script>\n\nBody two is here.\n"
    )
    reading = read(source.encode(), "a.md")
    words = [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks]
    assert words == [
        ("body", "Body one is here."),
        ("caption", "A crane at work."),
        ("body", "Body two is here."),
    ]
