"""PDFs made by a typesetter: columns, hyphens, running heads and links come out as text."""

import contextlib
import random

import pytest
import typst

from factcheck.errors import ReadingError
from factcheck.models import Reading, Role
from factcheck.readers import read

SUBJECTS = ["harbour", "tunnel", "library", "railway", "orchestra", "hospital", "university", "lighthouse"]
SENTENCES = [
    "The {} of Port Asten will cost {} million euros, the transport ministry announced on Tuesday afternoon.",
    "An extraordinarily complicated investigation of the {} found {} irregularities in the documentation.",
    "Representatives of the {} neighbourhood association collected {} signatures within three weeks.",
    "Independent engineers recommended strengthening the {} foundations at {} different locations.",
]


def paragraphs(count: int) -> list[str]:
    chance = random.Random(count)
    return [
        " ".join(
            sentence.format(chance.choice(SUBJECTS), chance.randrange(2, 900))
            for sentence in chance.sample(SENTENCES, 3)
        )
        for _ in range(count)
    ]


def typeset(tmp_path_factory: pytest.TempPathFactory, source: str) -> bytes:
    path = tmp_path_factory.mktemp("typst") / "a.typ"
    path.write_text(source, encoding="utf-8")
    made = typst.compile(path)
    assert isinstance(made, bytes)
    return made


def words(reading: Reading, role: str) -> list[str]:
    return [reading.text[each.start : each.end] for each in reading.blocks if each.role.value == role]


@pytest.fixture(scope="module")
def two_columns(tmp_path_factory: pytest.TempPathFactory) -> Reading:
    setting = (
        '#set page(paper: "a4", columns: 2, numbering: "1", header: [Asten Courier, draft 3])\n'
        '#set text(hyphenate: true, lang: "en", size: 10pt)\n#set par(justify: true)\n'
        '#place(top + center, scope: "parent", float: true)'
        '[#text(size: 20pt, weight: "bold")[Everything in Port Asten costs twice as much]]\nBy Nina Holt\n\n'
    )
    body = paragraphs(30)
    body[12] = "== What went wrong\n\n- Rock was harder\n- Two firms failed\n\n" + body[12]
    body[3] += ' #link("https://asten.example/report")[A report of 2021] says so.'
    return read(typeset(tmp_path_factory, setting + "\n\n".join(body)), "a.pdf")


def test_every_paragraph_of_two_columns_arrives_whole_and_in_order(two_columns: Reading) -> None:
    expected = paragraphs(30)
    expected[3] += " A report of 2021 says so."
    assert words(two_columns, "body") == expected


def test_headline_subheads_lists_and_byline_are_told(two_columns: Reading) -> None:
    assert two_columns.title == "Everything in Port Asten costs twice as much"
    assert two_columns.byline == "Nina Holt"
    assert words(two_columns, "subhead") == ["What went wrong"]
    assert words(two_columns, "list") == ["Rock was harder", "Two firms failed"]


def test_running_heads_and_page_numbers_are_clutter(two_columns: Reading) -> None:
    furniture = words(two_columns, "clutter")
    assert set(furniture) >= {"Asten Courier, draft 3", "1", "2"}
    assert all(len(each) < 30 for each in furniture)


def test_links_keep_their_words(two_columns: Reading) -> None:
    (link,) = two_columns.annotations
    assert two_columns.text[link.start : link.end] == "A report of 2021"
    assert link.address == "https://asten.example/report"


def test_one_column_with_indented_paragraphs(tmp_path_factory: pytest.TempPathFactory) -> None:
    setting = '#set page(paper: "a5")\n#set par(justify: true, first-line-indent: 1em, spacing: 0.65em)\n'
    body = paragraphs(9)
    reading = read(typeset(tmp_path_factory, setting + "\n\n".join(body)), "a.pdf")
    assert words(reading, "body") == body


def test_a_words_own_hyphen_is_kept(tmp_path_factory: pytest.TempPathFactory) -> None:
    source = (
        "#set page(width: 60mm, height: auto)\n#set text(hyphenate: false)\n"
        "The well-known mayor of Asten came, and the other one, who is well-\\\nknown too, came by boat."
    )
    reading = read(typeset(tmp_path_factory, source), "a.pdf")
    assert reading.text.count("well-known") == 2


def test_letters_beyond_the_first_plane_move_no_word(tmp_path_factory: pytest.TempPathFactory) -> None:
    body = "\n\n".join(paragraphs(2))
    source = typeset(tmp_path_factory, f"{body}\n\nLet $x$ and $frak(A)$ be two numbers.\n\n{body}")
    text = read(source, "a.pdf").text
    before, formula, after = text.partition("Let 𝑥 and 𝔄 be two numbers.")
    assert formula
    assert before.split() == after.split() == body.split()


def test_a_pdf_without_text_is_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    with pytest.raises(ReadingError, match="without text"):
        read(typeset(tmp_path_factory, "#rect(width: 3cm)"), "scan.pdf")


def test_a_broken_pdf_is_refused() -> None:
    with pytest.raises(ReadingError, match="damaged"):
        read(b"%PDF-1.7\nnothing more", "a.pdf")


def test_damaged_pdfs_give_text_or_a_sentence(tmp_path_factory: pytest.TempPathFactory) -> None:
    data = typeset(tmp_path_factory, "\n\n".join(paragraphs(4)))
    chance = random.Random(7)
    for _ in range(60):
        broken = bytearray(data)
        for _ in range(20):
            broken[chance.randrange(9, len(broken))] = chance.randrange(256)
        with contextlib.suppress(ReadingError):
            read(bytes(broken[: chance.randrange(len(broken) // 2, len(broken))]), "a.pdf")


THREE_PAGES = (
    '#set page(paper: "a6", numbering: "1")\n#set text(lang: "en", hyphenate: false)\n'
    "The ferry to Hemmen sank in 1902.\n#pagebreak()\n"
    "Its captain, Ada Brandt, was rescued by #pagebreak() two fishermen from Asten.\n\n"
    "The wreck was found in 1957.\n"
)


def test_each_page_begins_where_its_first_words_stand(tmp_path_factory: pytest.TempPathFactory) -> None:
    reading = read(typeset(tmp_path_factory, THREE_PAGES), "ferry.pdf")
    firsts = ("The ferry", "Its captain", "two fishermen")
    assert reading.pages == tuple(reading.text.index(first) for first in firsts)
    assert "rescued by two fishermen" in reading.text, "a sentence may go on over the page's end"


def test_a_page_without_text_is_counted_all_the_same(tmp_path_factory: pytest.TempPathFactory) -> None:
    empty = "#pagebreak()\n#pagebreak()\n"
    source = f'#set page(paper: "a6")\nThe pier is old.\n{empty}The quay is new.\n#pagebreak()\n'
    reading = read(typeset(tmp_path_factory, source), "pier.pdf")
    quay = reading.text.index("The quay")
    assert reading.pages == (0, quay, quay, len(reading.text))


def test_pages_stay_in_order_where_columns_run_over_them(two_columns: Reading) -> None:
    assert len(two_columns.pages) > 1
    assert two_columns.pages[0] == 0
    assert list(two_columns.pages) == sorted(two_columns.pages)
    for start in two_columns.pages[1:]:
        assert two_columns.text[start - 1].isspace() or two_columns.text[start - 1].isalpha()


def test_a_running_head_on_a_single_page_is_not_the_headline() -> None:
    source = """#set page(header: [Riverton Weekly], width: 14cm, height: 20cm)
= Bridge repair costs doubled
By Ann Lee

The county said on Tuesday that the repair will cost 4.2 million dollars, twice what it had estimated.
"""
    reading = read(typst.compile(source.encode()), "bridge.pdf")
    roles = {reading.text[block.start : block.end]: block.role for block in reading.blocks}
    assert roles["Riverton Weekly"] is Role.CLUTTER
    assert roles["Bridge repair costs doubled"] is Role.HEADLINE
