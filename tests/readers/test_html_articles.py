"""The article of a page: lists of links, refrains and captions are kept, what others say is left out."""

from factcheck.models import Reading, Role
from factcheck.readers import read

COSTS = [
    f"The tunnel of Port Asten cost {number} million euros more than planned, the minister said on Tuesday."
    for number in range(3, 15)
]
PROSE = "".join(f"<p>{line}</p>" for line in COSTS)


def page(body: str, head: str = "") -> Reading:
    return read(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")


def article(inside: str) -> Reading:
    return page(
        f"<article><h1>The tunnel's bill</h1>{PROSE}{inside}{PROSE.replace('Tuesday', 'Friday')}</article>"
    )


def test_a_list_of_links_among_the_paragraphs_is_the_articles() -> None:
    tools = "".join(
        f'<li><h2><a href="https://tools.example/{each}">{each}</a></h2></li>' for each in ("Drill", "Pump")
    )
    text = article(f"<h3>What was bought</h3><ul>{tools}</ul>").text
    assert "Drill" in text
    assert "Pump" in text


def test_a_list_of_links_in_a_box_of_its_own_is_not_the_articles() -> None:
    links = '<li><a href="/ferry">Ferry strike ends</a></li><li><a href="/quay">Quay closed</a></li>'
    text = article(f"<div><div><ul>{links}</ul></div></div>").text
    assert "Ferry strike" not in text
    assert text.count("million euros more than planned") == 2 * len(COSTS)


def test_lines_of_the_file_are_no_lines_of_the_page() -> None:
    told = "of the year after the flood and before the strike of the welders at Asten"
    first, second = f"The bill\n{told}\nwas never paid.", f"A second bill\n{told}."
    text = article(f"<div>{first}</div><p>It says so.</p><div>{second}</div>").text
    assert f"A second bill {told}." in text, "half of its lines were said before"
    text = article("<p>They sent <b>the bill</b>\n<i>and the book</i> to Asten.</p>").text
    assert "They sent the bill and the book to Asten." in text


def test_preformatted_lines_stay_lines() -> None:
    text = article("<pre>year cost\n2021 410\n2026 840</pre>").text
    assert "year cost\n2021 410\n2026 840" in text


def test_a_caption_stays_where_the_whole_article_stands_in_an_element_named_as_a_box() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>The last pump at dawn.</figcaption></figure>"
    text = page(f"<div class='content widget'><h1>The bill</h1>{PROSE[:500]}</p>{figure}{PROSE}</div>").text
    assert "The last pump at dawn." in text


def test_what_readers_say_below_is_not_the_articles() -> None:
    said = "".join(
        f"<div class='reader_comment_text'><p>I was there in {number} and saw nobody work at all.</p></div>"
        for number in range(8)
    )
    text = page(f"<div><h1>The bill</h1>{PROSE}<div><div>{said}</div></div></div>").text
    assert "nobody work at all" not in text
    assert COSTS[-1] in text


def test_an_article_in_an_element_named_as_comments_stays() -> None:
    text = page(
        f"<div><div class='post no-comments'><h1>The bill</h1>{PROSE}</div><p>More to come.</p></div>"
    ).text
    assert COSTS[-1] in text


def test_headings_that_lead_elsewhere_end_the_article_though_nothing_announces_them() -> None:
    teasers = "".join(
        f"<div><h4><a href='/{each}'>{each} closes</a></h4><p>Nobody knows for how long this time.</p></div>"
        for each in ("Quay", "Ferry", "Bridge")
    )
    text = page(f"<div><h1>The bill</h1>{PROSE}<h2>From the harbour</h2>{teasers}</div>").text
    assert text.endswith(COSTS[-1])


def test_an_article_that_lists_what_it_links_to_keeps_all_of_it() -> None:
    items = "".join(
        f"<h2><a href='https://books.example/{number}'>Book {number}</a></h2><p>{line}</p>"
        for number, line in enumerate(COSTS)
    )
    text = page(f"<article><h1>Twelve books</h1><p>All of them were read.</p>{items}</article>").text
    assert "Book 11" in text
    assert text.endswith(COSTS[-1])


def test_the_headline_is_the_heading_that_names_the_page_not_the_section_of_the_site() -> None:
    reading = page(
        f"<div><h1>Harbour Works Center</h1></div><div><h2>Tunnel of Asten costs double</h2>{PROSE}</div>",
        "<title>Tunnel of Asten costs double</title>",
    )
    assert reading.title == "Tunnel of Asten costs double"
    (headline,) = [each for each in reading.blocks if each.role is Role.HEADLINE]
    assert reading.text[headline.start : headline.end] == reading.title


def test_a_degree_behind_a_name_is_no_second_writer() -> None:
    for given in ("Ada Lund, MA", "Ada Lund, Ph.D."):
        head = f"<meta name='author' content='{given}'><title>The bill</title>"
        assert page(f"<article><h1>The bill</h1>{PROSE}</article>", head).byline == "Ada Lund"
