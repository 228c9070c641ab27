"""Names of confidential sources in what leaves a desk: whole ones, however written, and nothing else."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.case.secrets import Secrets, public_families
from factcheck.exchange.redacting import Redaction
from factcheck.models import (
    ArticleId,
    Bundle,
    BundleRow,
    DeskId,
    EventId,
    EventKind,
    Source,
    SourceId,
    SourceKind,
)

PEOPLE = [
    "Ann", "Ann Brandt", "Zoë Müller", "Jan Kowalski", "O’Neill", "Anne-Marie Kohl", "王小明", "김철수",
    "Иван Петров", "أحمد الشريف", "יוסי כהן", "राम शर्मा", "Nguyễn Văn Ánh", "Κώστας Παππάς",
    "สมชาย ใจดี", "Ólafur Þórsson", "J. R. Ewing", "İpek Şahin", "Łukasz Dąbrowski", "Strauß",
]  # fmt: skip


def person(name: str, contact: str = "", address: str = "") -> Source:
    return Source(
        SourceId("1"), SourceKind.PERSON, name, address, contact=contact, confidential=True, code_name="Heron"
    )


def passed_on(source: Source, words: str, column: str = "note", public: str = "") -> str:
    """Return the words of a note as they leave."""
    image = json.dumps({column: words})
    row: BundleRow = (1, "claims", "c", "c", None, None, image)
    bundle = Bundle(
        EventId("e"), DeskId("d"), 1, "", "", EventKind.NOTE_WRITTEN, ArticleId("a"), None, "{}", "", 1,
        "", "", rows=(row,),
    )  # fmt: skip
    changed = Redaction.of([source], frozenset(), public).replaced(bundle)
    told: str = json.loads(changed.rows[0][6] or "")[column]
    return told


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ann", "Announced on Monday, in Cannes, by Annika and Joann."),
        ("Ann Lee", "Annual Leeway, and Hannah Lee."),
        ("Ida Stone", "The stone fell on Stonehenge."),
        ("Rolf Hall", "Hallway, Halle and a hall."),
        ("Иван Рот", "Ротор и поворот."),
        ("राम", "रामायण"),
    ],
)
def test_a_name_inside_another_word_stays(name: str, words: str) -> None:
    assert passed_on(person(name), words) == words


@pytest.mark.parametrize(
    ("name", "words", "told"),
    [
        ("Ann", "Ann's note, ANN said; ann-lee", "Heron's note, Heron said; Heron-lee"),
        ("Ann Brandt", "Ann\u00a0\n Brandt, Ann-Brandt and BRANDT’S car", "Heron, Heron and Heron’S car"),
        (
            "Ann Brandt",
            "Brandts Haus, Brandtsche Art, Ann Brandtovou",
            "Herons Haus, Heronsche Art, Heronovou",
        ),
        ("Ann Brandt", "#AnnBrandt, ann.brandt, _Ann Brandt_", "#Heron, Heron, _Heron_"),
        ("Zoë Müller", "Zoe\u0308 Mu\u0308ller, zoe muller, Zoë Mueller", "Heron, Heron, Heron"),
        ("Anne-Marie Kohl", "Anne Marie Kohl; Anne\u2010Marie  Kohl", "Heron; Heron"),
        ("Sean O’Neill", "Sean O'Neill, O'Neill, O`NEILL", "Heron, Heron, Heron"),
        ("王小明", "记者王小明说", "记者Heron说"),
        ("王伟", "记者王伟说", "记者Heron说"),
        ("김철수", "김철수는 말했다", "Heron는 말했다"),
        ("Иван Петров", "У Ивана не был; Иван Петрович? Петрову!", "У Ивана не был; Heronич? Heronу!"),
        ("אבי כהן", "ולאבי כהן", "ולHeron"),
        ("Jan Kowalski", "Janem? Jan Kowalskim, Kowalskiemu", "Janem? Heron, Heron"),
        ("Bran\u00addt", "Bra\u200bndt", "Heron"),
    ],
)
def test_a_name_goes_however_it_is_written(name: str, words: str, told: str) -> None:
    assert passed_on(person(name), words) == told


def test_a_family_name_that_the_article_has_itself_stays_since_a_code_name_there_would_tell_whose() -> None:
    source, article = person("Ann Brandt"), "The road was opened by minister BRANDT’S deputy."
    public = public_families([source], ["An older draft.", article])
    assert public == "Brandt"
    told = passed_on(source, "Brandt said so; Ann Brandt knows.", public=public)
    assert told == "Brandt said so; Heron knows."
    assert public_families([source], ["Brandenburg and a brandt."]) == ""


def test_a_name_in_a_list_of_texts_goes_and_the_list_stays_one() -> None:
    told = passed_on(person("Ann Brandt"), json.dumps(['x | Ann "Brandt"', {"y": "Zo\u00eb Brandt"}, 3]))
    assert json.loads(told) == ['x | Heron"', {"y": "Zo\u00eb Heron"}, 3]


def test_an_address_and_a_name_that_lie_over_each_other_go_as_one() -> None:
    source = person("Ann Brandt", address="https://heron.example/ann")
    assert passed_on(source, "see heron.example/Ann Brandt now") == "see Heron now"


WRITTEN = st.sampled_from(
    [
        str, str.upper, str.lower, str.title, str.casefold,
        lambda name: unicodedata.normalize("NFD", name), lambda name: unicodedata.normalize("NFKD", name),
        lambda name: name.replace(" ", "\u00a0"), lambda name: name.replace(" ", "\n  "),
        lambda name: name.replace(" ", "-"), lambda name: "\u200b".join(name),
        lambda name: name.split()[-1], lambda name: f"{name}s", lambda name: f"{name}’s",
        lambda name: f"{name}-Akte", lambda name: name[::-1],
    ]
)  # fmt: skip
AROUND = st.text(alphabet=st.sampled_from("aZé ،.,-'’\"\n(＿_1世한ا\u0301\u200b\u00adßİﬁ"), max_size=6)


@given(st.sampled_from(PEOPLE), st.lists(st.tuples(AROUND, WRITTEN, AROUND), min_size=1, max_size=3))
def test_no_name_that_would_be_refused_survives(name: str, parts: list[tuple[str, object, str]]) -> None:
    source = person(name, contact=f"{name.split()[0].lower()}@mail.example, +49 30 5550100")
    words = "".join(f"{before}{write(name)}{behind}" for before, write, behind in parts)  # type: ignore[operator]
    words += " +49 (30) 555 01 00"
    told = passed_on(source, words)
    assert Secrets([source]).named_in(told) is None
    assert "555" not in told


@given(st.sampled_from(PEOPLE), st.text(max_size=40))
def test_what_names_nobody_goes_as_it_is(name: str, words: str) -> None:
    source = person(name)
    if Secrets([source], shortest=3).named_in(words) is None:
        assert passed_on(source, words) == words
