"""The parts of a Dutch article, what it sets aside, and the desk's checks on it."""

import pytest

from factcheck.models import CheckKind, Risk, Role, SetAsideReason
from factcheck.text import blocks, checks, details
from factcheck.text.claims import headings, parts, risks, set_asides

ARTICLE = """ADVERTENTIE

Naar de inhoud

Het leven aan de dijk

Door Marloes Hendrikx en Ruben Tol

Bijgewerkt op 14 oktober 2026 om 18.35 uur

DEN HAAG (ANP) – Het aantal branden is gedaald, meldt de brandweer.

Een oude belofte

De raad keurde het plan goed, en de werken beginnen in mei.

Lees ook: de grote ruzie om de brug

Meld je aan voor onze nieuwsbrief

Foto: Jan Peeters/ANP

De brandweer telt 300 vrijwilligers."""


def test_the_parts_of_a_dutch_page_are_told() -> None:
    found = [(block.role, ARTICLE[block.start : block.end]) for block in blocks.find(ARTICLE, language="nl")]
    assert found == [
        (Role.CLUTTER, "ADVERTENTIE"),
        (Role.CLUTTER, "Naar de inhoud"),
        (Role.HEADLINE, "Het leven aan de dijk"),
        (Role.BYLINE, "Door Marloes Hendrikx en Ruben Tol"),
        (Role.BYLINE, "Bijgewerkt op 14 oktober 2026 om 18.35 uur"),
        (Role.DATELINE, "DEN HAAG (ANP) –"),
        (Role.BODY, "Het aantal branden is gedaald, meldt de brandweer."),
        (Role.SUBHEAD, "Een oude belofte"),
        (Role.BODY, "De raad keurde het plan goed, en de werken beginnen in mei."),
        (Role.CLUTTER, "Lees ook: de grote ruzie om de brug"),
        (Role.CLUTTER, "Meld je aan voor onze nieuwsbrief"),
        (Role.CAPTION, "Foto: Jan Peeters/ANP"),
        (Role.BODY, "De brandweer telt 300 vrijwilligers."),
    ]


@pytest.mark.parametrize(
    "line", ["DEN HAAG (ANP) – De", "BRUSSEL – De", "Alphen aan den Rijn – De", "Gent (Belga) -- De"]
)
def test_a_dateline_is_cut_off(line: str) -> None:
    text = f"Raad stelt stemming uit\n\n{line} raad heeft de stemming over het nieuwe zwembad uitgesteld."
    roles = [block.role for block in blocks.find(text, language="nl")]
    assert roles == [Role.HEADLINE, Role.DATELINE, Role.BODY]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Ik vind dat onrechtvaardig.", SetAsideReason.OPINION),
        ("Vind ik juist.", SetAsideReason.OPINION),
        ("Naar mijn mening volstaat dat niet.", SetAsideReason.OPINION),
        ("Hartelijk dank voor het geduld.", SetAsideReason.THANKS),
        ("Waarom is dat zo?", SetAsideReason.QUESTION),
        ("We moeten eindelijk handelen.", SetAsideReason.DEMAND),
        ("Dat is onzin.", SetAsideReason.JUDGEMENT),
        ("Laten we beginnen.", SetAsideReason.TRANSITION),
        ("Dank zij de steun werd het bad gebouwd.", None),
        ("We moeten 300 euro betalen.", None),
        ("Ik vind dat Anna Peeters liegt.", None),
        ("Wist u dat de Maas 925 kilometer lang is?", None),
        ("De raad weigerde.", None),
    ],
)
def test_a_sentence_without_a_fact_is_set_aside(sentence: str, reason: SetAsideReason | None) -> None:
    assert set_asides.reason(sentence, language="nl") is reason


@pytest.mark.parametrize(
    ("heading", "states"),
    [
        ("De oude haven", False),
        ("Wat nu?", False),
        ("Raad weigert de verbouwing", True),
        ("Wachten op Godot", False),
    ],
)
def test_a_heading_states_something_or_names_its_subject(heading: str, states: bool) -> None:
    assert headings.states_something(heading, 8, language="nl") is states


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("De raad keurde het goed, en de stad bouwt een nieuw zwembad.",
         ["De raad keurde het goed", "en de stad bouwt een nieuw zwembad."]),
        ("De rivier steeg, maar de dijk hield.", ["De rivier steeg", "maar de dijk hield."]),
        ("Ze zei dat de raad instemde, en dat de stad bouwt.", []),
        ("De kinderen, de ouders en de leraren kwamen.", []),
        ("“We hebben geen geld meer over”, zei Peeters.",
         ["“We hebben geen geld meer over”, zei Peeters.", "We hebben geen geld meer over"]),
    ],
)  # fmt: skip
def test_the_statements_of_a_sentence_are_told_apart(sentence: str, said: list[str]) -> None:
    found = parts.find(sentence, 0, len(sentence), language="nl")
    assert [sentence[part.start : part.end] for part in found] == said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Het aantal branden is van 200 naar 150 gestegen.", CheckKind.CHANGE),
        ("Het aantal steeg van 200 naar 150.", CheckKind.CHANGE),
        ("De omzet daalde van 48 miljoen euro naar 36 miljoen euro, een daling van 40 procent.",
         CheckKind.CHANGE),
        ("Karin Peeters, geboren in 1950, is nu 70 jaar oud.", CheckKind.AGE),
        ("De toren is de oudste brug.", CheckKind.SCOPE),
        ("De prijs steeg met procent.", CheckKind.UNIT),
        ("Karin Goossens kwam. Karin Goosens ging. Karin Goossens bleef.", CheckKind.SPELLING),
        ("Het was op woensdag 10 november 2026.", CheckKind.WEEKDAY),
        ("Er zijn negen leerlingen: vijf vrouwen en drie mannen.", CheckKind.SUM),
        ("Het werk kost 30.000 euro voor de muur, 20.000 euro voor de put en 5.000 euro voor de poort,"
         " samen 60.000 euro.", CheckKind.SUM),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_remarked(text: str, kind: CheckKind | None) -> None:
    found = [each.kind for each in checks.run(text, published="2026-11-12", language="nl")]
    assert found == ([] if kind is None else [kind])


@pytest.mark.parametrize(
    "text",
    [
        "Het aantal branden is van 200 naar 150 gedaald.",
        "De omzet daalde van 48 miljoen euro naar 36 miljoen euro, een daling van 25 procent.",
        "Karin Peeters, geboren in 1950, is nu 76 jaar oud.",
        "De toren is de oudste brug van Vlaanderen.",
        "Stefan Peeters kwam, Karin Peeters ging.",
        "Er zijn acht leerlingen: vijf vrouwen en drie mannen.",
    ],
)
def test_what_fits_is_not_remarked(text: str) -> None:
    assert list(checks.run(text, published="2026-11-12", language="nl")) == []


def test_an_accusation_and_an_unnamed_source_are_risks() -> None:
    text = "Volgens een medewerker die anoniem wil blijven, pleegde Anna Peeters fraude."
    found = risks.reasons(text, 0, len(text), details.find(text, 0, len(text), language="nl"), language="nl")
    assert {Risk.ALLEGATION, Risk.ANONYMOUS, Risk.LEGAL} <= set(found)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Gisteren sprak Anna Van den Berg in de zaal.", "name", "Anna Van den Berg"),
        ("Schepen Zuzu Pelckmans kwam.", "name", "Zuzu Pelckmans"),
        ("Schepen Zuzu Pelckmans kwam.", "title", "Schepen"),
        ("Ze woont in Oudermeer, bij de zee.", "place", "Oudermeer"),
        ("Ze woont in de Lindelaan 12 alleen.", "place", "Lindelaan 12"),
        (
            "Het ministerie van Infrastructuur en Waterstaat betaalde.",
            "organisation",
            "ministerie van Infrastructuur en Waterstaat",
        ),
        ("De zaak ligt bij het gerechtshof in Arnhem.", "organisation", "gerechtshof in Arnhem"),
        ("Jansen & Zonen BV bouwt.", "organisation", "Jansen & Zonen BV"),
        ("Het is het grootste meer.", "superlative", "het grootste"),
        ("Het is de meest gelezen krant.", "superlative", "de meest gelezen"),
        ("De prijs is hoger dan voorheen.", "comparison", "hoger dan"),
        ("Het aantal is verdubbeld.", "comparison", "verdubbeld"),
        ("Het feest viel weg wegens regen.", "cause", "wegens"),
        ("Hij werd veroordeeld voor diefstal.", "legal", "veroordeeld"),
        ("Truus Mulder (71) viel.", "age", "71"),
        ("Een 47-jarige man viel.", "age", "47-jarige"),
    ],
)
def test_details_of_dutch_have_their_kind(text: str, kind: str, words: str) -> None:
    found = [
        text[each.start : each.end]
        for each in details.find(text, 0, len(text), language="nl")
        if each.kind.value == kind
    ]
    assert words in found


def test_capitals_make_no_names() -> None:
    text = "De Regering wil het. Morgen schijnt de Zon. In het Rijk betaalt de Staat. Vissen zwemmen."
    assert [
        each for each in details.find(text, 0, len(text), language="nl") if each.kind.value == "name"
    ] == []
