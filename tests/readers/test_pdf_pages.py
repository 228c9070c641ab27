"""PDFs drawn by hand: columns, turned pages, what was filled in, and what reviewers wrote."""

import pytest

from factcheck.models import AnnotationKind, CaveatKind, Reading, Role
from factcheck.readers import read

LEFT = [
    "The harbour of Port Asten was closed for", "eleven days after the storm had sunk two",
    "ferries at the northern quay, the police", "said on Monday. Nobody was hurt, but four",
    "sailors had to be lifted from the deck of", "a trawler by helicopter, and the damage is",
]  # fmt: skip
RIGHT = [
    "put at nine million crowns. The minister", "promised help for all fishing families in",
    "the region, whose boats were insured for", "half their worth. A first sum of money is",
    "to be paid before the winter. The opposi-", "tion called the promise a late one today.",
]  # fmt: skip


FONT = "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding"


def text(x: float, y: float, words: str, size: float = 10, turn: str = "1 0 0 1") -> str:
    return f"BT /F1 {size} Tf {turn} {x} {y} Tm ({words}) Tj ET\n"


def column(x: float, y: float, lines: list[str]) -> list[str]:
    return [text(x, y - 12 * at, words) for at, words in enumerate(lines)]


def pdf(
    *pages: str, rotate: int = 0, annotations: tuple[str, ...] = (), meant: dict[str, str] | None = None
) -> bytes:
    """Write a PDF of drawn pages; the annotations lie on each of them, some letters are meant as others."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", FONT + ">>"]
    if meant:
        objects[2] = FONT + "/ToUnicode 4 0 R>>"
        objects.append(to_unicode(meant))
    descriptor = "/FontDescriptor<</Type/FontDescriptor/FontName/Courier-Bold/Flags 33/StemV 150>>>>"
    objects.append(FONT.replace("Courier", "Courier-Bold") + descriptor)
    bold, kids = len(objects), []
    for content in pages:
        kids.append(f"{len(objects) + 1} 0 R")
        given = " ".join(annotations)
        objects += [
            f"<</Type/Page/Parent 2 0 R/Rotate {rotate}/MediaBox[0 0 600 800]/Annots[{given}]"
            f"/Contents {len(objects) + 2} 0 R/Resources<</Font<</F1 3 0 R/F2 {bold} 0 R>>>>>>",
            f"<</Length {len(content)}>>stream\n{content}\nendstream",
        ]
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    made, places = "%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{len(made)}\n%%EOF\n"
    return f"{made}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode("cp1252")


def to_unicode(meant: dict[str, str]) -> str:
    """Write what the letters that a font draws are meant as; several for a ligature."""
    pairs = "\n".join(
        f"<{ord(drawn):02x}> <{text.encode('utf-16-be').hex()}>" for drawn, text in meant.items()
    )
    table = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def /CMapType 2 def\n"
        f"1 begincodespacerange <00> <ff> endcodespacerange\n{len(meant)} beginbfchar\n{pairs}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    return f"<</Length {len(table)}>>stream\n{table}\nendstream"


def joined(lines: list[str]) -> str:
    return " ".join(lines).replace("opposi- tion", "opposition")


def roles(reading: Reading) -> dict[str, Role]:
    return {reading.text[block.start : block.end]: block.role for block in reading.blocks}


def test_columns_are_read_around_a_centred_line_and_a_table_across_them() -> None:
    table = [text(40 + 130 * cell, 640 - 12 * row, f"{cell}{row}") for row in range(5) for cell in range(4)]
    content = [
        *column(40, 760, LEFT),
        *column(320, 760, RIGHT),
        text(200, 660, "Table of the damage done"),
        *table,
    ]
    content += [
        *column(40, 560, [line.upper() for line in LEFT]),
        *column(320, 560, [line.upper() for line in RIGHT]),
    ]
    found = " ".join(read(pdf("".join(content)), "a.pdf").text.split())
    parts = [joined(LEFT + RIGHT), "Table of the damage", "00 10 20 30", "THE HARBOUR", "PUT AT NINE"]
    assert [found.find(part) for part in parts] == sorted(found.find(part) for part in parts)
    assert all(part in found for part in parts)


def test_columns_drawn_line_by_line_are_read_as_columns_and_called_doubtful() -> None:
    pairs = zip(column(40, 760, LEFT), column(320, 760, RIGHT), strict=True)
    reading = read(pdf("".join(part for pair in pairs for part in pair)), "a.pdf")
    assert joined(LEFT + RIGHT) in reading.text
    (caveat,) = reading.caveats
    assert (caveat.kind, caveat.count, caveat.subject) == (CaveatKind.ORDER_DOUBTFUL, 1, "1")


def test_a_letter_that_reaches_out_of_its_column_does_not_end_the_gutter() -> None:
    # Opposite to it stands no line of the other column, which would show where it begins.
    left = column(40, 760, LEFT[:3]) + column(40, 712, LEFT[3:])
    right = [text(320 - 3.2 * (at == 3), 760 - 12 * at, words) for at, words in enumerate(RIGHT)]
    reading = read(pdf("".join(left + right)), "a.pdf")
    assert reading.text.replace("\n\n", " ") == joined(LEFT + RIGHT)


def test_a_grid_of_names_is_read_band_by_band_as_the_file_draws_it() -> None:
    names = ["Ada Holm", "Bo Lind", "Cia Moe", "Dan Roos"]
    content = []
    for number, name in enumerate(names):
        x, y = 60 + 260 * (number % 2), 760 - 50 * (number // 2)
        content += [
            text(x, y, name),
            text(x, y - 12, f"Desk of {name}"),
            text(x, y - 24, f"{name[:3]} at asten"),
        ]
    content += column(40, 640, LEFT) + column(320, 640, RIGHT)
    found = read(pdf("".join(content)), "a.pdf").text
    places = [found.index(f"Desk of {name}") for name in names]
    assert places == sorted(places)
    assert joined(LEFT + RIGHT) in found


def test_a_column_of_formulas_stays_a_column() -> None:
    formulas = [text(320 + 40 * at, 680 - 12 * row, f"x{at}") for row in range(6) for at in range(6)]
    content = column(40, 760, LEFT * 2) + column(320, 760, RIGHT) + formulas
    found = read(pdf("".join(content)), "a.pdf").text
    assert " ".join(LEFT * 2) in found.replace("\n\n", " ")


def test_the_rows_of_a_table_are_read_across() -> None:
    rows = [
        ("Harbour", "nine million crowns"),
        ("Quay", "two million crowns"),
        ("Ferries", "four million crowns"),
    ]
    content = [
        text(x, 700 - 14 * at, cell)
        for at, row in enumerate(rows)
        for x, cell in zip((40, 300), row, strict=True)
    ]
    found = " ".join(read(pdf("".join(content)), "a.pdf").text.split())
    assert found == "Harbour nine million crowns Quay two million crowns Ferries four million crowns"


@pytest.mark.parametrize(
    ("rotate", "turn", "places"),
    [
        (90, "0 1 -1 0", [(100 + 12 * at, 40) for at in range(6)]),
        (180, "-1 0 0 -1", [(560, 100 + 12 * at) for at in range(6)]),
        (270, "0 -1 1 0", [(500 - 12 * at, 760) for at in range(6)]),
    ],
)
def test_a_turned_page_is_read_upright(rotate: int, turn: str, places: list[tuple[int, int]]) -> None:
    content = "".join(text(*place, words, turn=turn) for place, words in zip(places, LEFT, strict=True))
    assert read(pdf(content, rotate=rotate), "a.pdf").text == joined(LEFT)


def test_reviewers_comments_stand_on_their_words() -> None:
    quads = "[84 772 126 772 84 758 126 758]"
    notes = (
        f"<</Type/Annot/Subtype/Highlight/Rect[84 758 126 772]/QuadPoints{quads}"
        "/Contents(Which harbour?)/T(Ada)/M(D:20260301120000+01'00')>>",
        "<</Type/Annot/Subtype/Text/Rect[570 745 590 760]/Contents(Two or three?)>>",
        f"<</Type/Annot/Subtype/Underline/Rect[84 758 126 772]/QuadPoints{quads}>>",
    )
    reading = read(pdf("".join(column(60, 760, LEFT)), annotations=notes), "a.pdf")
    told = {each.text: each for each in reading.annotations}
    first, second = told["Which harbour?"], told["Two or three?"]
    assert reading.text[first.start : first.end] == "harbour"
    assert (first.kind, first.author, first.at) == (
        AnnotationKind.COMMENT,
        "Ada",
        "2026-03-01T12:00:00+01:00",
    )
    assert reading.text[second.start : second.end] == LEFT[1]
    assert [(each.kind, each.count) for each in reading.caveats] == [(CaveatKind.WORDLESS_MARKS, 1)]


def test_values_and_typed_on_text_stand_where_they_were_written() -> None:
    typed = (
        "<</Type/Annot/Subtype/Widget/FT/Tx/T(name)/V(Nina Holt)/Rect[120 696 300 710]>>",
        "<</Type/Annot/Subtype/FreeText/Contents(Typed on by hand)/Rect[60 640 300 654]>>",
    )
    content = text(60, 700, "Name:") + text(60, 600, "Signed in Asten")
    found = read(pdf(content, annotations=typed), "a.pdf").text.split()
    assert " ".join(found) == "Name: Nina Holt Typed on by hand Signed in Asten"


def test_a_form_without_text_of_its_own_is_no_scan() -> None:
    typed = "<</Type/Annot/Subtype/FreeText/Contents(Typed on by hand)/Rect[60 640 300 654]>>"
    assert read(pdf("", annotations=(typed,)), "a.pdf").text == "Typed on by hand"


def test_running_heads_behind_a_line_that_changes_are_furniture() -> None:
    pages = [
        text(60, 780, f"{day} March")
        + text(60, 766, "Asten Courier, morning edition")
        + "".join(column(60, 700, LEFT))
        for day in ("Second", "Fourth", "Ninth")
    ]
    told = roles(read(pdf(*pages), "a.pdf"))
    assert told["Asten Courier, morning edition"] is Role.CLUTTER
    assert told["Fourth March"] is Role.CLUTTER


BODIES = [
    "".join(column(60, 700, lines)) for lines in (LEFT, RIGHT, [line[::-1] for line in LEFT])
]  # fmt: skip


def test_a_page_number_that_counts_up_in_a_changing_line_is_furniture() -> None:
    heads = "78 The harbours of the north", "What the storm has cost 79", "80 A town that was built again"
    pages = [text(60, 760, head) + body for head, body in zip(heads, BODIES, strict=True)]
    told = roles(read(pdf(*pages), "a.pdf"))
    assert [told[head] for head in heads] == [Role.CLUTTER] * 3


def test_a_number_that_begins_each_page_but_does_not_count_up_is_text() -> None:
    heads = "1914 was a hard year here.", "1921 was a better year.", "1930 was worse once more."
    pages = [text(60, 760, head) + body for head, body in zip(heads, BODIES, strict=True)]
    assert Role.CLUTTER not in roles(read(pdf(*pages), "a.pdf")).values()


def test_a_page_number_far_above_the_pages_edge_is_furniture() -> None:
    pages = [body + text(290, 126, str(number)) for number, body in enumerate(BODIES, start=1)]
    told = roles(read(pdf(*pages), "a.pdf"))
    assert told["1"] is told["2"] is Role.CLUTTER


def test_a_word_broken_behind_bold_words_is_joined() -> None:
    bold = text(60, 700, "What it takes to find how man-").replace("/F1", "/F2")
    content = bold + text(60, 688, "y boats were lost in the storm of the year.")
    assert "how many boats" in read(pdf(content), "a.pdf").text


def test_a_word_broken_before_a_figure_is_joined_behind_it() -> None:
    left = [*LEFT[:-1], "a trawler by helicopter, and the dam-"]
    figure = [text(330 + 60 * at, 768 - 8 * at, str(10 * at), size=6) for at in range(3)]
    right = column(320, 730, ["age is put at nine million crowns by now.", *RIGHT[1:]])
    reading = read(pdf("".join([*column(40, 760, left), *figure, *right])), "a.pdf")
    assert "and the damage is put at nine" in reading.text
    assert "10" in reading.text


@pytest.mark.parametrize("size", [8, 10])
def test_a_caption_at_a_columns_head_waits_for_the_sentence_that_goes_on(size: int) -> None:
    caption = column(320, 760, ["Figure 2: The boats that were lost in each", "of the years since the war"])
    caption = [line.replace("/F1 10", f"/F1 {size}") for line in caption]
    content = [*column(40, 760, LEFT), *caption, *column(320, 710, RIGHT)]
    reading = read(pdf("".join(content)), "a.pdf")
    assert joined(LEFT + RIGHT) in reading.text
    assert (
        roles(reading)["Figure 2: The boats that were lost in each of the years since the war"]
        is Role.CAPTION
    )


@pytest.mark.parametrize(
    ("line", "after", "joined_as"),
    [
        ("It is run by the firm Nord-", "Asten and its three sons today.", "firm Nord-Asten and"),
        ("She was the mayor in 1998-", "2004 and a member of the board.", "in 1998-2004 and"),
        ("It was the custom in all pre-", "and post-war years of the harbour.", "all pre- and post-war"),
        ("Das Haus hat je ein Ober-", "und ein Untergeschoss mit Keller.", "ein Ober- und ein"),
        ("It was their state-", "of-the-art trawler that was lost.", "their state-of-the-art"),
        ("He is a well-", "known skipper on this coast, they say.", "a well-known skipper"),
        ("It is a market-", "based price, and no other market has it.", "a market-based price"),
        ("They were self-", "employed sailors from the town itself.", "were self-employed sailors"),
        ("They cast two corner-", "stones of the northern quay in May.", "two cornerstones of"),
        ("They had a house-", "hold of eleven in the old harbour.", "a household of"),
    ],
)
def test_a_hyphen_at_a_lines_end_is_kept_where_it_is_the_words_own(
    line: str, after: str, joined_as: str
) -> None:
    assert joined_as in read(pdf(text(60, 700, line) + text(60, 688, after)), "a.pdf").text


def test_a_note_at_a_columns_foot_waits_for_the_paragraph_that_goes_on() -> None:
    note = text(40, 660, "1 A note in small type.", size=7)
    content = [*column(40, 760, LEFT), note, *column(320, 760, RIGHT)]
    found = read(pdf("".join(content)), "a.pdf").text
    assert joined(LEFT + RIGHT) in found
    assert found.endswith("1 A note in small type.")


def test_a_line_in_capitals_above_a_paragraph_is_its_heading() -> None:
    lines = ["STORM DRILL AT THE QUAY", *LEFT[:2], "NO BOATS"]
    found = roles(read(pdf("".join(column(40, 760, lines))), "a.pdf"))
    assert found["STORM DRILL AT THE QUAY"] is Role.SUBHEAD
    assert found[joined([*LEFT[:2], "NO BOATS"])] is Role.BODY, "capitals at a paragraph's end are its own"


def test_raised_digits_are_no_part_of_a_number() -> None:
    content = text(60, 700, "It cost 10") + text(120, 704, "6", size=6) + text(60, 686, "crowns in all.")
    assert "10⁶" in read(pdf(content), "a.pdf").text


def test_a_mark_that_is_drawn_apart_stays_on_its_word() -> None:
    # Too high for PDFium to take the mark and the word for one line.
    content = text(60, 700, "said Zhang") + text(120, 706, "12", size=6) + text(127.2, 700, ", a sailor")
    assert read(pdf(content), "a.pdf").text == "said Zhang¹², a sailor"


@pytest.mark.parametrize("raised", [2.5, 4])
def test_a_notes_mark_before_its_first_word_does_not_lower_the_line(raised: float) -> None:
    note = text(60, 696 + raised, "3", size=5) + text(63, 696, "Model-V3-base of 2019", size=8)
    assert read(pdf(note), "a.pdf").text == "³Model-V3-base of 2019"


def test_small_capitals_are_one_word() -> None:
    content = text(60, 700, "H", size=14) + text(68.6, 700, "ARBOUR") + text(60, 670, "It was closed.")
    assert "HARBOUR" in read(pdf(content), "a.pdf").text


def test_lines_written_to_the_left_keep_their_order_numbers_and_names() -> None:
    letters = "אבגדהוזחטיכלמנסעפצ"
    meant = {chr(ord("a") + at): letter for at, letter in enumerate(letters)}
    # As it is seen, from left to right; each word is drawn on its own, as after a change of font.
    line = {40: ".", 46: "feg", 70: "2019", 100: "dcb", 124: "Y", 130: "Z", 142: "X", 160: "\\(ea\\)"}
    drawn = "".join(text(x, 700, words) for x, words in line.items())
    reading = read(pdf(drawn, meant=meant), "a.pdf")
    assert reading.text == "(אה) YZ X בגד 2019 זהו."


def test_a_ligature_of_a_line_written_to_the_left_is_not_turned_round() -> None:
    meant = {"a": "ث", "b": "لا", "c": "س", "d": "ن", "e": "و", "f": "ا", "g": "ت"}
    reading = read(pdf(text(40, 700, "gfedc aba"), meant=meant), "a.pdf")
    assert reading.text == "ثلاث سنوات"
