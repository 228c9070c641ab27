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
    text = "Die Frau des Bäckers lobte den Bau der Brücke über den Fluss. Das Geld kam vom Land."
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
        ("31 000", "31000"),
        ("1 234 567,5", "1234567.5"),
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


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Heute sprach Anna-Lena Richter im Saal.", DetailKind.NAME, "Anna-Lena Richter"),
        ("Das sagte Bundeskanzler Merz dazu.", DetailKind.NAME, "Merz"),
        ("Das sagte Bundeskanzler Merz dazu.", DetailKind.TITLE, "Bundeskanzler"),
        ("Ursula von der Leyen reiste ab.", DetailKind.NAME, "Ursula von der Leyen"),
        ("Karin Weber kam. Ihr Auto fuhr Webers Sohn.", DetailKind.NAME, "Weber"),
        ("Der Fall liegt beim Amtsgericht Bonn.", DetailKind.ORGANISATION, "Amtsgericht Bonn"),
        ("Die Kuhn & Söhne GmbH baut an.", DetailKind.ORGANISATION, "Kuhn & Söhne GmbH"),
        ("Das Bundesamt für Naturschutz warnt.", DetailKind.ORGANISATION, "Bundesamt für Naturschutz"),
        ("Die EU-Kommission zahlt, die CDU nicht.", DetailKind.ORGANISATION, "CDU"),
        ("Sie wohnt in Altenau am Fluss.", DetailKind.PLACE, "Altenau"),
        ("Sie wohnt in der Lindenallee 12 allein.", DetailKind.PLACE, "Lindenallee 12"),
        ("Sie ist die Leiterin des Amtes.", DetailKind.TITLE, "Leiterin"),
        ("Es ist der größte See.", DetailKind.SUPERLATIVE, "der größte"),
        ("Es ist die zweitgrößte Stadt.", DetailKind.RANK, "die zweitgrößte"),
        ("Der Preis ist höher als zuvor.", DetailKind.COMPARISON, "höher als"),
        ("Die Zahl hat sich verdoppelt.", DetailKind.COMPARISON, "verdoppelt"),
        ("Das Fest fiel wegen Regens aus.", DetailKind.CAUSE, "wegen"),
        ("Er wurde wegen Betrugs verurteilt.", DetailKind.LEGAL, "verurteilt"),
        ("Der Turm, ein Bau von 1890, wackelt.", DetailKind.APPOSITION, "ein Bau von 1890"),
    ],
)
def test_details_of_german_have_their_kind(text: str, kind: DetailKind, words: str) -> None:
    words_found = [
        text[each.start : each.end]
        for each in details.find(text, 0, len(text), language="de")
        if each.kind is kind
    ]
    assert words in words_found


@pytest.mark.parametrize(
    "text",
    [
        "In Zukunft soll die Schule mehr Geld bekommen.",
        "Die Menschen essen Brot, und der Hof liegt still.",
        "In der Innenstadt war Frieden.",
        "Der Preis der Freiheit ist die Verantwortung.",
    ],
)
def test_german_nouns_are_no_names(text: str) -> None:
    kinds = {each.kind for each in details.find(text, 0, len(text), language="de")}
    assert not kinds & {DetailKind.NAME, DetailKind.PLACE, DetailKind.ORGANISATION, DetailKind.TITLE}
