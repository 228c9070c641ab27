"""Numbers, money, dates, times and weekdays of French, Italian, Spanish, Portuguese and Dutch."""

import pytest

from factcheck.models import CheckKind, DetailKind
from factcheck.text import checks, details
from factcheck.text.dates import iso_date
from tests.text.growth import grows_with_length

PUBLISHED = "2026-11-11"


def found(text: str, language: str) -> list[tuple[DetailKind, str, str]]:
    return [
        (each.kind, text[each.start : each.end], each.normal)
        for each in details.find(text, 0, len(text), published=PUBLISHED, language=language)
    ]


_FRENCH = [
    ("Le chantier coûte 41 millions d’euros.", DetailKind.MONEY, "41 millions d’euros", "41000000 EUR"),
    ("L'État ajoute 79 M€ cette fois.", DetailKind.MONEY, "79 M€", "79000000 EUR"),
    ("Le trou atteint 1,2\u00a0Md€.", DetailKind.MONEY, "1,2\u00a0Md€", "1200000000 EUR"),
    ("Le billet passe à 12,50\u00a0€.", DetailKind.MONEY, "12,50\u00a0€", "12.5 EUR"),
    ("Elle a touché 3\u202f500\u00a0euros.", DetailKind.MONEY, "3\u202f500\u00a0euros", "3500 EUR"),
    ("Il a hérité d'un million de dollars.", DetailKind.MONEY, "un million de dollars", "1000000 USD"),
    ("On a pesé 1 234,5 tonnes de gravier.", DetailKind.MEASUREMENT, "1 234,5 tonnes", "1234.5 t"),
    ("Le stock est de 1\u00a0234\u00a0567 boîtes.", DetailKind.NUMBER, "1\u00a0234\u00a0567", "1234567"),
    ("Il y avait 1.234,5 hectares.", DetailKind.MEASUREMENT, "1.234,5 hectares", "1234.5 ha"),
    ("Elle compte quatre-vingt-dix-sept lits.", DetailKind.NUMBER, "quatre-vingt-dix-sept", "97"),
    ("Il manque deux cent trente mille clés.", DetailKind.NUMBER, "deux cent trente mille", "230000"),
    ("Cela dura vingt et un ans.", DetailKind.PERIOD, "vingt et un ans", "P21Y"),
    ("La part monte à 12,5 %.", DetailKind.PERCENTAGE, "12,5 %", "12.5%"),
    ("Trois sur dix sont fermées.", DetailKind.RATIO, "Trois sur dix", "0.3"),
    ("Un tiers des classes est vide.", DetailKind.RATIO, "Un tiers", "0.333"),
    ("Une femme âgée de 45 ans.", DetailKind.AGE, "âgée de 45 ans", "45"),
    ("Le mardi 10 novembre 2026, tout ferma.", DetailKind.DATE, "10 novembre 2026", "2026-11-10"),
    ("Dès le 1er mars 2019, ce fut fini.", DetailKind.DATE, "1er mars 2019", "2019-03-01"),
    ("En août 2019, rien.", DetailKind.DATE, "août 2019", "2019-08"),
    ("Le 3 févr. 2024, il partit.", DetailKind.DATE, "3 févr. 2024", "2024-02-03"),
    ("La séance s'ouvrit à 14 h 30.", DetailKind.TIME, "14 h 30", "14:30"),
    ("La séance s'ouvrit à 9h05.", DetailKind.TIME, "9h05", "09:05"),
    ("Elle revint à 18 heures.", DetailKind.TIME, "18 heures", "18:00"),
    ("Le vol a duré 14 heures.", DetailKind.PERIOD, "14 heures", "PT14H"),
    ("Il finit 2e.", DetailKind.RANK, "2e", "2"),
    ("Elle vint hier.", DetailKind.DATE, "hier", "2026-11-10"),
    ("Elle vint jeudi dernier.", DetailKind.WEEKDAY, "jeudi", "2026-11-05"),
]

SENTENCES = [("fr", *each) for each in _FRENCH]


@pytest.mark.parametrize(("language", "text", "kind", "words", "normal"), SENTENCES)
def test_a_detail_is_found_with_its_value(
    language: str, text: str, kind: DetailKind, words: str, normal: str
) -> None:
    assert (kind, words, normal) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il rappela au 01 23 45 67 89 avant-hier."),
        ("fr", "Ils étaient sept ou huit."),
    ],
)
def test_what_is_no_figure_or_day_is_passed_over(language: str, text: str) -> None:
    kinds = {kind for kind, _, _ in found(text, language)}
    assert not kinds & {DetailKind.DATE, DetailKind.MONEY, DetailKind.TIME}


DATES = {
    "fr": ("le mercredi 10 novembre 2026", "le vendredi 10 novembre", "mardi"),
}


@pytest.mark.parametrize(
    ("language", "date", "right"),
    [(language, date, right) for language, (*dates, right) in DATES.items() for date in dates],
)
def test_a_weekday_that_the_date_does_not_fall_on_is_remarked(language: str, date: str, right: str) -> None:
    text = f"X, {date}."
    (remark,) = checks.run(text, published=PUBLISHED, language=language)
    assert remark.kind is CheckKind.WEEKDAY
    wrong = next(word for word in date.replace(",", "").split() if text.startswith(word, remark.start))
    assert list(checks.run(text.replace(wrong, right), published=PUBLISHED, language=language)) == []


@pytest.mark.parametrize(
    ("language", "line"),
    [("fr", "Publié le 1er mars 2026 à 8 h 15")],
)
def test_the_day_of_publication_is_read(language: str, line: str) -> None:
    assert iso_date(line, language=language) == "2026-03-01"


@pytest.mark.parametrize("language", sorted(DATES))
def test_reading_takes_time_in_proportion_to_the_length(language: str) -> None:
    unit = " ".join(text for each, text, *_ in SENTENCES if each == language) + " 1 234 1.234 12 10 "
    assert grows_with_length(lambda text: found(text, language), unit, size=len(unit))
    for repeated in ("1 234 ", "1.234", "12,5 ", "10 ", "1 h "):
        assert grows_with_length(lambda text: found(text, language), repeated)
