"""The final proof: what a typesetter does is no change, and what an editor does late is one."""

import random
from collections.abc import Callable

import pytest

from factcheck import readers
from factcheck.text.proof import LaidOut, LateKind, compare
from factcheck.text.proof.typesetting import is_same
from tests.bench.late_edits import Invented, as_page, as_pdf, edited, invented
from tests.bench.proof import is_near, proofed

SIGNED = """\
The bridge at Orvik

The well-known bridge of Orvik opened in 1931, and its infrastructure cost 4.2 million crowns.

“Nobody wanted it,” Ada Brandt told reporters. It is the oldest bridge in the country.
"""


def page(text: str) -> LaidOut:
    read = readers.read(text.encode(), "a.txt")
    return LaidOut(read.text, read.blocks)


ALIKE = """\
The bridge at Orvik

The bridge of Orvik opened in 1931. About 54,888 people used it last year, according to the ferry company.

The rules of the county council do not allow such a lighthouse within 78 kilometres of Hemmen. It is so.
"""


def test_a_sentence_that_came_in_is_told_though_one_like_it_went_out_elsewhere() -> None:
    out = " About 54,888 people used it last year, according to the ferry company."
    come = " About 13,551 people used it last year, according to the county council."
    published = ALIKE.replace(out, "").replace(" of Hemmen.", f" of Hemmen.{come}")
    found = [(each.kind, each.old, each.new) for each in compare(page(ALIKE), page(published))]
    assert found == [(LateKind.REMOVED, out.strip(), ""), (LateKind.ADDED, "", come.strip())]


def told(published: str) -> list[tuple[LateKind, str, str]]:
    return [(each.kind, each.old, each.new) for each in compare(page(SIGNED), page(published))]


@pytest.mark.parametrize(
    "published",
    [
        SIGNED,
        SIGNED.replace("infrastructure", "infra-\nstructure").replace("well-known", "well-\nknown"),
        SIGNED.replace("“", '"').replace("”", '"').replace("infra", "infra\u00ad"),
        SIGNED.replace("The bridge at Orvik", "THE BRIDGE AT ORVIK"),
        SIGNED.replace("The well-known bridge", "THE WELL-KNOWN BRIDGE"),
        SIGNED.replace("and its", "and\n\nTHE KARROW POST 4\n\nits"),
        f"Home\nNews\nSport\n\n{SIGNED}\n\nRead next\n\n© 2026 The Karrow Post. All rights reserved.\n",
    ],
    ids=["same", "hyphens", "marks", "head", "lead-in", "running head", "page"],
)
def test_a_layout_is_no_change(published: str) -> None:
    assert told(published) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("1931", "1932", LateKind.CHANGED),
        ("4.2 million", "4.2 billion", LateKind.CHANGED),
        ("is the", "is not the", LateKind.ADDED),
        ("oldest ", "", LateKind.REMOVED),
        ("“Nobody wanted it,”", "Nobody wanted it,", LateKind.CHANGED),
        ("Brandt", "Brand", LateKind.CHANGED),
        (" It is the oldest bridge in the country.", "", LateKind.REMOVED),
        ("reporters.", "reporters. She was drunk then.", LateKind.ADDED),
        ("crowns.\n", "crowns.\n\nThe mayor was paid twice for it, two men said.\n", LateKind.ADDED),
        ("reporters", "Reporters", LateKind.CHANGED),
        ("at Orvik", "at Hemmen", LateKind.CHANGED),
    ],
)
def test_a_late_edit_is_told_in_its_kind(old: str, new: str, kind: LateKind) -> None:
    assert old in SIGNED
    assert kind in [each[0] for each in told(SIGNED.replace(old, new))]


def test_an_added_sentence_is_told_from_its_first_word() -> None:
    added = SIGNED.replace("It is the", "It fell twice. It is the")
    assert told(added) == [(LateKind.ADDED, "", "It fell twice.")]
    assert [(each.old, each.new) for each in compare(page(added), page(SIGNED))] == [("It fell twice.", "")]


def test_paragraphs_that_changed_places_are_told_where_the_order_is_known() -> None:
    first, second, third = SIGNED.strip().split("\n\n")
    swapped = page("\n\n".join((first, third, second)))
    assert {each.kind for each in compare(page(SIGNED), swapped)} == {LateKind.MOVED}
    assert compare(page(SIGNED), swapped, ordered=False) == []


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("well-known", "wellknown", True),
        ("international", "inter- national", True),
        ("1931–1945", "1931-1945", True),
        ("finer", "ﬁner", True),
        ("The", "T he", True),
        ("may be", "maybe", False),
        ("42", "4 2", False),
        ("is", "is not", False),
    ],
)
def test_words_as_they_are_meant(old: str, new: str, same: bool) -> None:
    assert is_same(old, new) is same


@pytest.mark.parametrize(("name", "lay_out"), [("a.html", as_page), ("a.pdf", as_pdf)])
def test_seeded_edits_are_found_in_layouts(
    name: str, lay_out: Callable[[Invented, random.Random], bytes]
) -> None:
    chance = random.Random(5)
    for _ in range(4):
        article = invented(chance)
        assert proofed(article, lay_out(article, chance), name) == []
        late, made = edited(article, chance, 5)
        found = proofed(article, lay_out(late, chance), name)
        for each in made:
            assert any(is_near(article.text, each.span, one) for one in found), each


def test_a_sentence_that_went_out_is_told_where_a_pull_quote_is_like_the_one_before_it() -> None:
    chance = random.Random(12)
    for _ in range(3):
        article = invented(chance)
        late, made = edited(article, chance, 5)
        data = as_pdf(late, chance)
        as_pdf(article, chance)
    (out,) = [each for each in made if each.kind == "sentence out"]
    found = proofed(article, data, "a.pdf")
    assert [each.new for each in found if is_near(article.text, out.span, each)] == [""]
