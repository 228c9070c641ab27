"""The parts of a German article, what it sets aside, and the desk's checks on it."""

import pytest

from factcheck.models import CheckKind, Risk, Role, SetAsideReason
from factcheck.text import blocks, checks, details
from factcheck.text.claims import headings, parts, risks, set_asides

ARTICLE = """ANZEIGE

Zum Inhalt springen

Das Leben am Rand der Republik

Von Lena Krüger und Tom Albrecht

Stand: 12.11.2026, 14:30 Uhr

Berlin (dpa) – Die Zahl der Brände ist gesunken, teilte die Feuerwehr mit.

Ein altes Versprechen

Der Rat hat dem Bau zugestimmt, und die Arbeiten beginnen im Mai.

Lesen Sie auch: Der große Brückenstreit

Newsletter abonnieren

Foto: Max Muster/dpa

Die Feuerwehr hat 300 Mitglieder."""


def test_the_parts_of_a_german_page_are_told() -> None:
    found = [(block.role, ARTICLE[block.start : block.end]) for block in blocks.find(ARTICLE, language="de")]
    assert found == [
        (Role.CLUTTER, "ANZEIGE"),
        (Role.CLUTTER, "Zum Inhalt springen"),
        (Role.HEADLINE, "Das Leben am Rand der Republik"),
        (Role.BYLINE, "Von Lena Krüger und Tom Albrecht"),
        (Role.BYLINE, "Stand: 12.11.2026, 14:30 Uhr"),
        (Role.DATELINE, "Berlin (dpa) –"),
        (Role.BODY, "Die Zahl der Brände ist gesunken, teilte die Feuerwehr mit."),
        (Role.SUBHEAD, "Ein altes Versprechen"),
        (Role.BODY, "Der Rat hat dem Bau zugestimmt, und die Arbeiten beginnen im Mai."),
        (Role.CLUTTER, "Lesen Sie auch: Der große Brückenstreit"),
        (Role.CLUTTER, "Newsletter abonnieren"),
        (Role.CAPTION, "Foto: Max Muster/dpa"),
        (Role.BODY, "Die Feuerwehr hat 300 Mitglieder."),
    ]


@pytest.mark.parametrize(
    "line", ["Wien/Graz (APA) – Der", "KÖLN. Der", "Bad Lauterau – Der", "MÜNCHEN (AP) -- Der"]
)
def test_a_dateline_is_cut_off(line: str) -> None:
    text = f"Rat vertagt\n\n{line} Rat hat die Abstimmung über das neue Bad der Stadt vertagt."
    roles = [block.role for block in blocks.find(text, language="de")]
    assert roles == [Role.HEADLINE, Role.DATELINE, Role.BODY]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Ich finde das ungerecht.", SetAsideReason.OPINION),
        ("Finde ich richtig.", SetAsideReason.OPINION),
        ("Meiner Meinung nach reicht das nicht.", SetAsideReason.OPINION),
        ("Vielen Dank für die Geduld.", SetAsideReason.THANKS),
        ("Warum ist das so?", SetAsideReason.QUESTION),
        ("Wir müssen endlich handeln.", SetAsideReason.DEMAND),
        ("Das ist Unsinn.", SetAsideReason.JUDGEMENT),
        ("Kommen wir zum nächsten Punkt.", SetAsideReason.TRANSITION),
        ("Dank der Förderung wurde das Bad gebaut.", None),
        ("Wir müssen 300 Euro zahlen.", None),
        ("Ich finde, dass Anna Weber lügt.", None),
        ("Wussten Sie, dass der Rhein 1.230 Kilometer lang ist?", None),
        ("Der Rat lehnte ab.", None),
    ],
)
def test_a_sentence_without_a_fact_is_set_aside(sentence: str, reason: SetAsideReason | None) -> None:
    assert set_asides.reason(sentence, language="de") is reason


@pytest.mark.parametrize(
    ("heading", "states"),
    [
        ("Der alte Hafen", False),
        ("Was nun?", False),
        ("Rat lehnt Umbau ab", True),
        ("Warten auf Godot", False),
    ],
)
def test_a_heading_states_something_or_names_its_subject(heading: str, states: bool) -> None:
    assert headings.states_something(heading, 8, language="de") is states


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("Der Rat stimmte zu, und die Stadt baut ein neues Bad.",
         ["Der Rat stimmte zu", "und die Stadt baut ein neues Bad."]),
        ("Der Fluss stieg, doch der Damm hielt.", ["Der Fluss stieg", "doch der Damm hielt."]),
        ("Sie sagte, der Rat stimme zu, und die Stadt baue.", []),
        ("Die Kinder, die Eltern und die Lehrer kamen.", []),
        ("„Wir haben kein Geld mehr übrig“, sagte Weber.",
         ["„Wir haben kein Geld mehr übrig“, sagte Weber.", "Wir haben kein Geld mehr übrig"]),
    ],
)  # fmt: skip
def test_the_statements_of_a_sentence_are_told_apart(sentence: str, said: list[str]) -> None:
    found = parts.find(sentence, 0, len(sentence), language="de")
    assert [sentence[part.start : part.end] for part in found] == said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Zahl der Brände ist von 200 auf 150 gestiegen.", CheckKind.CHANGE),
        ("Die Zahl stieg von 200 auf 150.", CheckKind.CHANGE),
        ("Die Quote hat sich verdoppelt, von 10 Prozent auf 15 Prozent.", CheckKind.CHANGE),
        ("Karin Weber, 1950 in Köln geboren, ist heute 70 Jahre alt.", CheckKind.AGE),
        ("Er starb mit 82 Jahren (1930–2001).", CheckKind.AGE),
        ("Der Turm ist die älteste Brücke.", CheckKind.SCOPE),
        ("Der Preis stieg um Prozent.", CheckKind.UNIT),
        ("Karin Weber kam. Karin Webber ging. Karin Weber blieb.", CheckKind.SPELLING),
        ("Das war am Mittwoch, den 10. November 2026.", CheckKind.WEEKDAY),
    ],
)
def test_what_does_not_fit_is_remarked(text: str, kind: CheckKind) -> None:
    assert [each.kind for each in checks.run(text, published="2026-11-12", language="de")] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Die Zahl der Brände ist von 200 auf 150 gesunken.",
        "Die Quote hat sich verdoppelt, von 10 Prozent auf 20 Prozent.",
        "Karin Weber, 1950 in Köln geboren, ist heute 76 Jahre alt.",
        "Der Turm ist die älteste Brücke in Sachsen.",
        "Stefan Weber kam, Karin Weber ging.",
    ],
)
def test_what_fits_is_not_remarked(text: str) -> None:
    assert list(checks.run(text, published="2026-11-12", language="de")) == []


def test_an_accusation_and_an_unnamed_source_are_risks() -> None:
    text = "Laut einem Mitarbeiter wirft man Anna Weber Betrug vor."
    found = risks.reasons(text, 0, len(text), details.find(text, 0, len(text), language="de"), language="de")
    assert {Risk.ALLEGATION, Risk.ANONYMOUS, Risk.LEGAL} <= set(found)
