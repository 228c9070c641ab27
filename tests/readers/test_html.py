"""Web pages: the article's words, structure and links without the page around it."""

import pytest
from lxml import html

from factcheck.errors import ReadingError
from factcheck.models import AnnotationKind, Reading, StyleKind
from factcheck.readers import read
from factcheck.readers.html.segments import source_of

PARAGRAPH = (
    "The harbour tunnel of Port Asten will cost {0} million euros, twice as much as planned in {1}, the "
    "transport ministry said on Tuesday after a meeting that lasted until late in the evening."
)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><title>Tunnel costs double - Asten Courier</title>
<meta property="og:title" content="Tunnel costs double">
<meta property="og:site_name" content="Asten Courier">
<meta name="author" content="Nina Holt">
<meta property="article:published_time" content="2026-03-03T10:00:00Z">
<link rel="canonical" href="https://asten.example/news/tunnel">
<script>var secret = "never shown";</script></head>
<body>
<nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav>
<main><article>
<h1>Tunnel costs double</h1>
<p>{PARAGRAPH.format(840, 2021)}</p>
<p>Work began <b>twice</b> and <em>stopped</em> twice, says <a href="/budget#p4">the budget report</a> for
the year, which lists every bill that the two firms sent to the ministry between May and October.</p>
<h2>What went wrong</h2>
<ul><li>Rock was harder than thought</li><li>Two firms failed</li></ul>
<p>{PARAGRAPH.format(410, 2019)}</p>
<blockquote><p>We know more now than we did then, and what we know has a price that somebody has to
pay.</p></blockquote>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2021</td><td>410 million</td></tr></table>
<div class="share-buttons"><a href="https://x.example">Share</a></div>
<p style="display:none">Hidden words that no reader of the page can see.</p>
<p>{PARAGRAPH.format(120, 2015)}</p>
</article></main>
<footer>© 2026 Asten Courier. All rights reserved.</footer>
</body></html>"""


def words(reading: Reading) -> list[tuple[str, str]]:
    return [(block.role.value, reading.text[block.start : block.end]) for block in reading.blocks]


def test_a_page_gives_its_article() -> None:
    reading = read(PAGE.encode(), "tunnel.html")
    assert reading.media_type == "text/html"
    assert reading.title == "Tunnel costs double"
    assert reading.byline == "Nina Holt"
    assert reading.published == "2026-03-03"
    assert reading.publisher == "Asten Courier"
    assert reading.original == PAGE.encode()
    told = words(reading)
    assert told[:3] == [
        ("headline", "Tunnel costs double"),
        ("byline", "By Nina Holt"),
        ("body", PARAGRAPH.format(840, 2021)),
    ]
    assert ("subhead", "What went wrong") in told
    assert ("list", "Rock was harder than thought") in told
    assert [name for name, text in told if text.startswith("We know more now")] == ["quote"]
    assert "Year\tCost\n2021\t410 million" in reading.text
    for unwanted in ("Home", "Share", "Hidden", "rights reserved", "secret"):
        assert unwanted not in reading.text


def test_links_and_emphasis_keep_their_places() -> None:
    reading = read(PAGE.encode(), "tunnel.html")
    styled = [(each.kind, reading.text[each.start : each.end]) for each in reading.styles]
    assert (StyleKind.BOLD, "twice") in styled
    assert (StyleKind.ITALIC, "stopped") in styled
    (link,) = reading.annotations
    assert link.kind is AnnotationKind.LINK
    assert reading.text[link.start : link.end] == "the budget report"
    assert link.address == "https://asten.example/budget#p4"


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1252"])
def test_pages_in_other_encodings_are_read(codec: str) -> None:
    page = PAGE.replace("<head>", f'<head><meta charset="{codec}">').replace("Nina Holt", "Zoë Müller")
    assert read(page.encode(codec), "a.html").byline == "Zoë Müller"


def test_a_page_whose_text_stands_in_data_alone_is_still_read() -> None:
    text = " ".join(PARAGRAPH.format(number, 2000 + number) for number in range(1, 9))
    page = (
        '<html><head><script type="application/ld+json">{"@type": "NewsArticle", "headline": "Tunnel", '
        f'"articleBody": "{text}"}}</script></head><body><div><p>Loading</p></div></body></html>'
    )
    assert PARAGRAPH.format(8, 2008) in read(page.encode(), "a.html").text


def test_a_page_of_far_too_many_elements_is_refused() -> None:
    with pytest.raises(ReadingError, match="far larger"):
        read(b"<!doctype html><html><body>" + b"<span>word</span> " * 70_000, "a.html")


def test_a_page_without_an_article_is_refused() -> None:
    with pytest.raises(ReadingError, match="no article"):
        read(b"<!doctype html><html><body><script>1</script></body></html>", "a.html")


def story(inside: str) -> str:
    said = (
        "<p>The bridge was opened in March, after nine years of work, and cost 41 million euros in all.</p>"
        "<p>The mayor thanked the welders, of whom 212 had come from the shipyard on the other bank.</p>"
    )
    more = "<p>Tolls will be taken from May on, two euros for a car and nothing for those who walk.</p>"
    page = f"<!doctype html><html><body><article><h1>A bridge opens</h1>{said}{inside}{more}</article>"
    return read(page.encode(), "a.html").text


def test_a_caption_that_a_page_repeats_for_each_screen_is_read_once() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>The bridge at dawn.</figcaption></figure>"
    assert story(figure * 9).count("The bridge at dawn.") == 1


def test_a_paragraph_that_a_page_says_again_is_read_once() -> None:
    teaser = "<p{}>The welders worked through two winters and one flood before the last seam was closed.</p>"
    wide, narrow = teaser.format(" class='wide'"), teaser.format(" class='narrow'")
    assert story(wide + narrow).count("The welders worked through") == 1
    assert story(wide + f"<div>{wide}</div>").count("The welders worked through") == 1
    assert story("<p>No, he said.</p>" * 2).count("No, he said.") == 2, "what is short may be said twice"


def test_a_paragraph_that_the_writer_repeats_is_kept() -> None:
    refrain = "<p>The bridge will be finished when it is finished, said the mayor, and not a day before.</p>"
    between = "<p>The money for the second half of the work was found in the budget for the schools.</p>"
    assert story(refrain + between + refrain).count("when it is finished") == 2


def test_how_the_file_of_a_page_breaks_its_lines_does_not_take_a_paragraph_for_another() -> None:
    line = "the tolls of the first year and of the second year pay for the paint and for the lamps"
    text = story(
        f"<p>Every year\n{line}\nand for the ropes.</p><div>In the third year\n{line}\nno more.</div>"
    )
    assert "Every year" in text
    assert "In the third year" in text


def test_a_call_to_sign_up_is_no_part_of_the_article() -> None:
    told = story("<p>Sign up for our morning newsletter and never miss a story.</p><p>Enter your email</p>")
    assert "Sign up" not in told
    assert "email" not in told


@pytest.mark.parametrize(
    "head", ["More stories from Asten", "Explore more", "Featured articles", "About the author"]
)
def test_teasers_of_other_stories_at_the_end_are_left_out_and_a_part_headed_alike_stays(head: str) -> None:
    lines = [
        f"The tunnel of Port Asten cost {number} million euros more than planned, the minister said."
        for number in range(3, 15)
    ]
    story = "".join(f"<p>{line}</p>" for line in lines)
    teasers = (
        f"<h2>{head}</h2><figure><img src='a.jpg'><figcaption>A ferry at a quay.</figcaption>"
        "</figure><p>Ferry strike ends after nine days</p><p>Quay to be closed in May</p>"
    )
    text = read(f"<html><body><article><h1>Tunnel</h1>{story}{teasers}</article></body></html>".encode()).text
    assert text.endswith(lines[-1])
    part = f"<h2>More news about the tunnel</h2>{story}"
    text = read(
        f"<html><body><article><h1>Tunnel</h1>{story[:300]}</p>{part}</article></body></html>".encode()
    ).text
    assert "More news about the tunnel" in text
    assert text.endswith(lines[-1])


def test_a_german_page_is_tidied_and_signed_by_german_words() -> None:
    said = (
        "<p>Die Brücke am Hafen wurde im März nach neun Jahren eröffnet und kostete 41 Millionen Euro.</p>"
        "<p>Der Bürgermeister dankte den Schweißern, von denen 212 aus der Werft am anderen Ufer kamen.</p>"
    )
    more = (
        "<p>Ab Mai wird eine Maut erhoben, zwei Euro für ein Auto und nichts für die, die zu Fuß gehen.</p>"
    )
    asked = "<p>Abonnieren Sie unseren Newsletter für den Morgen.</p><p>Ihre E-Mail-Adresse</p>"
    author = "<meta name='author' content='Ada Lund'>"
    page = f"<!doctype html><html lang='de'><head>{author}</head><body><article><h1>Neue Brücke</h1>"
    text = read(f"{page}{said}{asked}{more}</article></body></html>".encode(), "a.html").text
    assert text.startswith("Neue Brücke\n\nVon Ada Lund\n\n")
    assert "Newsletter" not in text
    assert "E-Mail" not in text


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (
            "https://x.example/w_400,h_300/a.jpg 400w, https://x.example/w_800,h_600/a.jpg 800w",
            "https://x.example/w_800,h_600/a.jpg",
        ),
        ("a.jpg 1x,b.jpg 2x", "b.jpg"),
        ("a.jpg, b.jpg 2x", "b.jpg"),
        (" a.jpg ", "a.jpg"),
        ("a.jpg 1x, ", "a.jpg"),
        (" , ", ""),
    ],
)
def test_the_last_of_a_set_of_pictures_is_taken_whole_though_its_address_has_commas(
    given: str, wanted: str
) -> None:
    assert source_of(html.fromstring(f'<img srcset="{given}">')) == wanted
