"""Numbers, money, dates and weekdays of German, and figures where the language is not known."""

import pytest

from factcheck.models import CheckKind, DetailKind
from factcheck.text import checks, details
from factcheck.text.lexicon.general import UNKNOWN

PUBLISHED = "2026-11-11"


def found(text: str, language: str = "de") -> list[tuple[DetailKind, str, str]]:
    return [
        (each.kind, text[each.start : each.end], each.normal)
        for each in details.find(text, 0, len(text), published=PUBLISHED, language=language)
    ]


@pytest.mark.parametrize(
    ("text", "kind", "words", "normal"),
    [
        ("Der Umbau kostet 41 Mio. Euro.", DetailKind.MONEY, "41 Mio. Euro", "41000000 EUR"),
        (
            "Der Bund gibt 2,5 Milliarden Euro dazu.",
            DetailKind.MONEY,
            "2,5 Milliarden Euro",
            "2500000000 EUR",
        ),
        ("Das Ticket kostet 12,50 €.", DetailKind.MONEY, "12,50 €", "12.5 EUR"),
        ("Er erbte eine Million Euro.", DetailKind.MONEY, "eine Million Euro", "1000000 EUR"),
        ("Der Anteil liegt bei 12,5 Prozent.", DetailKind.PERCENTAGE, "12,5 Prozent", "12.5%"),
        ("Der Wert fiel um 2 Prozentpunkte.", DetailKind.PERCENTAGE, "2 Prozentpunkte", "2 pp"),
        ("Dort lagen 1.234,5 Tonnen Kies.", DetailKind.MEASUREMENT, "1.234,5 Tonnen", "1234.5 t"),
        ("Dort wohnen 1.200 Menschen.", DetailKind.NUMBER, "1.200", "1200"),
        ("Es dauerte fünfundzwanzig Jahre.", DetailKind.PERIOD, "fünfundzwanzig Jahre", "P25Y"),
        ("Betroffen sind drei von zehn Schulen.", DetailKind.RATIO, "drei von zehn", "0.3"),
        ("Ein Drittel blieb leer.", DetailKind.RATIO, "Ein Drittel", "0.333"),
        ("Sie ist 45 Jahre alt.", DetailKind.AGE, "45 Jahre alt", "45"),
        ("Am 10. November 2026 war Schluss.", DetailKind.DATE, "10. November 2026", "2026-11-10"),
        ("Seit dem 3.5.2024 ist er im Amt.", DetailKind.DATE, "3.5.2024", "2024-05-03"),
        ("Im März 2019 begann es.", DetailKind.DATE, "März 2019", "2019-03"),
        ("Um 20.15 Uhr war Schluss.", DetailKind.TIME, "20.15 Uhr", "20:15"),
        ("Im 19. Jahrhundert stand hier nichts.", DetailKind.PERIOD, "19. Jahrhundert", "1801/1900"),
        ("In den 1980er Jahren zog er weg.", DetailKind.PERIOD, "1980er Jahren", "1980/1989"),
        ("Das war letztes Jahr.", DetailKind.DATE, "letztes Jahr", "2025"),
        ("Sie kam gestern.", DetailKind.DATE, "gestern", "2026-11-10"),
        ("Sie kam am vergangenen Montag.", DetailKind.WEEKDAY, "Montag", "2026-11-09"),
    ],
)
def test_a_detail_is_found_with_its_value(text: str, kind: DetailKind, words: str, normal: str) -> None:
    assert (kind, words, normal) in found(text)


@pytest.mark.parametrize(
    "text", ["Millionen Menschen sahen zu.", "Der Herr Morgen kam am Morgen.", "Eins a!"]
)
def test_what_is_no_exact_figure_has_no_value(text: str) -> None:
    assert not [each for each in found(text) if each[0] is not DetailKind.NUMBER or each[2] not in ("", "1")]


def test_capitals_make_no_names() -> None:
    text = "Die Sprecherin des Ministeriums lobte den Bau der Brücke über den Fluss."
    assert found(text) == []


@pytest.mark.parametrize("date", ["Mittwoch, den 10. November 2026", "Freitag, dem 10. November"])
def test_a_weekday_that_the_date_does_not_fall_on_is_remarked(date: str) -> None:
    text = f"Am {date}, schloss das Bad."
    (remark,) = checks.run(text, published=PUBLISHED, language="de")
    assert remark.kind is CheckKind.WEEKDAY
    assert text[remark.start : remark.end].startswith(date.split(",")[0])
    right = text.replace(date.split(",")[0], "Dienstag")
    assert list(checks.run(right, published=PUBLISHED, language="de")) == []


@pytest.mark.parametrize(
    ("figure", "value"),
    [
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("41,5", "41.5"),
        ("41.5", "41.5"),
        ("41", "41"),
        ("1.234", ""),
    ],
)
def test_where_the_language_is_not_known_a_figure_has_a_value_only_if_it_can_have_but_one(
    figure: str, value: str
) -> None:
    assert found(f"Costó {figure} en total.", UNKNOWN) == [(DetailKind.NUMBER, figure, value)]


@pytest.mark.parametrize(
    "text",
    [
        "„Wir bauen“, sagte sie. „Und zwar bald“ – mehr nicht.",
        "»Wir bauen«, sagte sie (»und zwar bald«).",
        "Sie nannte es „teuer“. „Sehr teuer.“",
    ],
)
def test_german_quotations_are_found_and_closed(text: str) -> None:
    quoted = [words for kind, words, _ in found(text) if kind is DetailKind.QUOTATION]
    assert len(quoted) == 2
    assert all(words[0] in "„»" and words[-1] in "“«" for words in quoted)
    assert list(checks.run(text, language="de")) == []


def test_a_german_quotation_that_is_not_closed_is_remarked() -> None:
    (remark,) = checks.run("„Wir bauen“, sagte sie. „Und zwar bald, und für alle.", language="de")
    assert remark.kind is CheckKind.QUOTATION
    assert remark.start == 24
