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
    ("Soit deux millions et demi d’euros.", DetailKind.MONEY, "deux millions et demi d’euros", "2500000 EUR"),
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

_ITALIAN = [
    ("Il cantiere costa 41 mln euro.", DetailKind.MONEY, "41 mln euro", "41000000 EUR"),
    ("Lo Stato aggiunge 2,5 miliardi di euro.", DetailKind.MONEY, "2,5 miliardi di euro", "2500000000 EUR"),
    ("Il biglietto costa 12,50\u00a0€.", DetailKind.MONEY, "12,50\u00a0€", "12.5 EUR"),
    ("Ha ereditato un milione di dollari.", DetailKind.MONEY, "un milione di dollari", "1000000 USD"),
    ("Sono 2 milioni e mezzo di euro.", DetailKind.MONEY, "2 milioni e mezzo di euro", "2500000 EUR"),
    ("Pesava 1.234,5 tonnellate.", DetailKind.MEASUREMENT, "1.234,5 tonnellate", "1234.5 t"),
    ("Ci sono 1\u202f234,5 ettari.", DetailKind.MEASUREMENT, "1\u202f234,5 ettari", "1234.5 ha"),
    ("Servono trecentoventuno chiavi.", DetailKind.NUMBER, "trecentoventuno", "321"),
    ("Vivono qui 300 mila persone.", DetailKind.NUMBER, "300 mila", "300000"),
    ("Durò ventitré anni.", DetailKind.PERIOD, "ventitré anni", "P23Y"),
    ("La quota sale al 12,5 per cento.", DetailKind.PERCENTAGE, "12,5 per cento", "12.5%"),
    ("Martedì 10 novembre si chiuse.", DetailKind.DATE, "10 novembre", "2026-11-10"),
    ("Dal 1º marzo 2019 è finita.", DetailKind.DATE, "1º marzo 2019", "2019-03-01"),
    ("La seduta iniziò alle 14.30.", DetailKind.TIME, "14.30", "14:30"),
    ("La seduta iniziò alle ore 9.", DetailKind.TIME, "9", "09:00"),
    ("Venne tre anni fa.", DetailKind.DATE, "tre anni fa", "2023"),
    ("Venne ieri.", DetailKind.DATE, "ieri", "2026-11-10"),
    ("Finì 2ª.", DetailKind.RANK, "2ª", "2"),
]

_SPANISH = [
    ("La obra costará 3.000 millones.", DetailKind.NUMBER, "3.000 millones", "3000000000"),
    (
        "La obra costará 3.000 millones de euros.",
        DetailKind.MONEY,
        "3.000 millones de euros",
        "3000000000 EUR",
    ),
    ("La entrada cuesta 12,50 €.", DetailKind.MONEY, "12,50 €", "12.5 EUR"),
    ("Heredó un millón de dólares.", DetailKind.MONEY, "un millón de dólares", "1000000 USD"),
    ("Son dos mil millones de euros.", DetailKind.MONEY, "dos mil millones de euros", "2000000000 EUR"),
    ("Son dos millones y medio de euros.", DetailKind.MONEY, "dos millones y medio de euros", "2500000 EUR"),
    ("Pesaba 1.234,5 toneladas.", DetailKind.MEASUREMENT, "1.234,5 toneladas", "1234.5 t"),
    ("Hay 1\u00a0234,5 hectáreas.", DetailKind.MEASUREMENT, "1\u00a0234,5 hectáreas", "1234.5 ha"),
    ("Faltan doscientas cuarenta y cinco llaves.", DetailKind.NUMBER, "doscientas cuarenta y cinco", "245"),
    ("Duró treinta y un años.", DetailKind.PERIOD, "treinta y un años", "P31Y"),
    ("La cuota sube al 12,5 por ciento.", DetailKind.PERCENTAGE, "12,5 por ciento", "12.5%"),
    ("Cerró el 10 de noviembre de 2026.", DetailKind.DATE, "10 de noviembre de 2026", "2026-11-10"),
    ("Desde el 1º de marzo de 2019 no hay.", DetailKind.DATE, "1º de marzo de 2019", "2019-03-01"),
    ("En agosto de 2019 no hubo.", DetailKind.DATE, "agosto de 2019", "2019-08"),
    ("Empezó a las 14.30 horas.", DetailKind.TIME, "14.30 horas", "14:30"),
    ("Vino ayer.", DetailKind.DATE, "ayer", "2026-11-10"),
]

_PORTUGUESE = [
    ("A obra custa 41 milhões de euros.", DetailKind.MONEY, "41 milhões de euros", "41000000 EUR"),
    ("A obra custa R$ 12,50.", DetailKind.MONEY, "R$ 12,50", "12.5 BRL"),
    ("O bilhete custa 12,50 €.", DetailKind.MONEY, "12,50 €", "12.5 EUR"),
    ("São dois mil milhões de euros.", DetailKind.MONEY, "dois mil milhões de euros", "2000000000 EUR"),
    ("São 3,2 bilhões de reais.", DetailKind.MONEY, "3,2 bilhões de reais", "3200000000 BRL"),
    ("Pesava 1.234,5 toneladas.", DetailKind.MEASUREMENT, "1.234,5 toneladas", "1234.5 t"),
    ("Há 1 234,5 hectares.", DetailKind.MEASUREMENT, "1 234,5 hectares", "1234.5 ha"),
    ("Faltam mil duzentas e quarenta e cinco.", DetailKind.NUMBER, "mil duzentas e quarenta e cinco", "1245"),
    ("Durou trinta e um anos.", DetailKind.PERIOD, "trinta e um anos", "P31Y"),
    ("A quota sobe para 12,5 por cento.", DetailKind.PERCENTAGE, "12,5 por cento", "12.5%"),
    ("Fechou a 10 de novembro de 2026.", DetailKind.DATE, "10 de novembro de 2026", "2026-11-10"),
    ("Desde 1º de março de 2019 acabou.", DetailKind.DATE, "1º de março de 2019", "2019-03-01"),
    ("Começou às 14h30.", DetailKind.TIME, "14h30", "14:30"),
    ("Começou às 14 horas.", DetailKind.TIME, "14 horas", "14:00"),
    ("Veio na segunda-feira.", DetailKind.WEEKDAY, "segunda-feira", "2026-11-09"),
    ("Veio ontem.", DetailKind.DATE, "ontem", "2026-11-10"),
]

_DUTCH = [
    ("De bouw kost 41 mln euro.", DetailKind.MONEY, "41 mln euro", "41000000 EUR"),
    ("Het Rijk geeft 2,5 miljard euro.", DetailKind.MONEY, "2,5 miljard euro", "2500000000 EUR"),
    ("Het kaartje kost € 12,50.", DetailKind.MONEY, "€ 12,50", "12.5 EUR"),
    ("Hij erfde een miljoen dollar.", DetailKind.MONEY, "een miljoen dollar", "1000000 USD"),
    ("Er lag 1.234,5 ton grind.", DetailKind.MEASUREMENT, "1.234,5 ton", "1234.5 t"),
    ("Er is 1\u00a0234,5 hectare.", DetailKind.MEASUREMENT, "1\u00a0234,5 hectare", "1234.5 ha"),
    ("Het duurde tweeëntwintig jaar.", DetailKind.PERIOD, "tweeëntwintig jaar", "P22Y"),
    ("Er waren driehonderdvijfenveertig fietsen.", DetailKind.NUMBER, "driehonderdvijfenveertig", "345"),
    ("Het aandeel is 12,5 procent.", DetailKind.PERCENTAGE, "12,5 procent", "12.5%"),
    ("Ze is 45 jaar oud.", DetailKind.AGE, "45 jaar oud", "45"),
    ("Op dinsdag 10 november ging het dicht.", DetailKind.DATE, "10 november", "2026-11-10"),
    ("Sinds 1 maart 2019 is het klaar.", DetailKind.DATE, "1 maart 2019", "2019-03-01"),
    ("Het begon om 14.30 uur.", DetailKind.TIME, "14.30 uur", "14:30"),
    ("Het begon om 9 uur.", DetailKind.TIME, "9 uur", "09:00"),
    ("De vlucht duurde 14 uur.", DetailKind.PERIOD, "14 uur", "PT14H"),
    ("Ze kwam drie jaar geleden.", DetailKind.DATE, "drie jaar geleden", "2023"),
    ("Hij werd 2e.", DetailKind.RANK, "2e", "2"),
    ("Ze kwam gisteren.", DetailKind.DATE, "gisteren", "2026-11-10"),
]

SENTENCES = [
    (language, *each)
    for language, sentences in {
        "fr": _FRENCH,
        "it": _ITALIAN,
        "es": _SPANISH,
        "pt": _PORTUGUESE,
        "nl": _DUTCH,
    }.items()
    for each in sentences
]


@pytest.mark.parametrize(("language", "text", "kind", "words", "normal"), SENTENCES)
def test_a_detail_is_found_with_its_value(
    language: str, text: str, kind: DetailKind, words: str, normal: str
) -> None:
    assert (kind, words, normal) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Ils perdirent des millions d’euros."),
        ("it", "Persero alcuni milioni di euro."),
        ("es", "Perdieron varios millones de euros."),
        ("pt", "Perderam alguns milhões de euros."),
        ("nl", "Ze verloren een paar miljoen euro."),
    ],
)
def test_millions_that_nobody_counted_have_no_value(language: str, text: str) -> None:
    assert {normal for _, _, normal in found(text, language)} == {""}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il rappela au 01 23 45 67 89 avant-hier."),
        ("fr", "Ils étaient sept ou huit."),
        ("it", "Venne l'altro ieri con altri 18 alle 3 case."),
        ("es", "Julio y Abril son nombres, y la mar es ancha."),
        ("pt", "A segunda vez foi a quarta parte."),
        ("nl", "Ze fietste zeven of acht rondes."),
    ],
)
def test_what_is_no_figure_or_day_is_passed_over(language: str, text: str) -> None:
    kinds = {kind for kind, _, _ in found(text, language)}
    assert not kinds & {DetailKind.DATE, DetailKind.MONEY, DetailKind.TIME}


DATES = {
    "fr": ("le mercredi 10 novembre 2026", "le vendredi 10 novembre", "mardi"),
    "it": ("mercoledì 10 novembre 2026", "venerdì 10 novembre", "martedì"),
    "es": ("el miércoles 10 de noviembre de 2026", "viernes, 10 de noviembre", "martes"),
    "pt": ("quarta-feira, 10 de novembro de 2026", "sexta-feira, 10 de novembro", "terça-feira"),
    "nl": ("woensdag 10 november 2026", "vrijdag 10 november", "dinsdag"),
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
    [
        ("fr", "Publié le 1er mars 2026 à 8 h 15"),
        ("it", "Pubblicato il 1º marzo 2026"),
        ("es", "Publicado el 1 de marzo de 2026"),
        ("pt", "Publicado em 1º de março de 2026"),
        ("nl", "Gepubliceerd op 1 maart 2026"),
    ],
)
def test_the_day_of_publication_is_read(language: str, line: str) -> None:
    assert iso_date(line, language=language) == "2026-03-01"


@pytest.mark.parametrize("language", sorted(DATES))
def test_reading_takes_time_in_proportion_to_the_length(language: str) -> None:
    unit = " ".join(text for each, text, *_ in SENTENCES if each == language) + " 1 234 1.234 12 10 "
    assert grows_with_length(lambda text: found(text, language), unit, size=len(unit))
    for repeated in ("1 234 ", "1.234", "12,5 ", "10 ", "1 h "):
        assert grows_with_length(lambda text: found(text, language), repeated)
