"""Names, titles, institutions, degrees, words of law and sources of French, Italian and Spanish."""

import pytest

from factcheck.models import DetailKind
from factcheck.text import details, quotes


def found(text: str, language: str) -> list[tuple[DetailKind, str]]:
    return [
        (each.kind, text[each.start : each.end])
        for each in details.find(text, 0, len(text), published="2026-11-11", language=language)
    ]


@pytest.mark.parametrize(
    ("language", "text", "kind", "words"),
    [
        ("fr", "Le maire Yvon Le Goff est venu.", DetailKind.NAME, "Yvon Le Goff"),
        ("fr", "Le maire Yvon Le Goff est venu.", DetailKind.TITLE, "maire"),
        ("fr", "La ministre Lefranc est venue.", DetailKind.NAME, "Lefranc"),
        ("fr", "La directrice générale du musée a dit non.", DetailKind.TITLE, "directrice générale"),
        ("fr", "Elle vit à Port-Brec depuis peu.", DetailKind.PLACE, "Port-Brec"),
        ("fr", "L’Assemblée nationale a voté.", DetailKind.ORGANISATION, "Assemblée nationale"),
        (
            "fr",
            "Le tribunal correctionnel de Nîmes juge.",
            DetailKind.ORGANISATION,
            "tribunal correctionnel de Nîmes",
        ),
        ("fr", "Le ministère de la Santé réagit.", DetailKind.ORGANISATION, "ministère de la Santé"),
        ("fr", "C’est la ville la plus peuplée du pays.", DetailKind.SUPERLATIVE, "la plus peuplée"),
        ("fr", "Il est moins cher que le train.", DetailKind.COMPARISON, "moins cher que"),
        ("fr", "Le prix a augmenté de 5 %.", DetailKind.COMPARISON, "augmenté"),
        ("fr", "Un Français sur quatre fume.", DetailKind.RATIO, "Un Français sur quatre"),
        ("fr", "Anna Morel, 52 ans, est venue.", DetailKind.AGE, "52 ans"),
        ("fr", "Il est accusé de fraude.", DetailKind.LEGAL, "fraude"),
        ("fr", "Cela ferme à cause de la pluie.", DetailKind.CAUSE, "à cause de"),
    ],
)
def test_a_detail_is_found(language: str, text: str, kind: DetailKind, words: str) -> None:
    assert (kind, words) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La République et la Région se parlent. Les plus de soixante arrivent."),
        ("fr", "Au XIXe, le Code changeait. Demain peut-être."),
    ],
)
def test_capitals_alone_make_no_names(language: str, text: str) -> None:
    kinds = {kind for kind, _ in found(text, language)}
    assert not kinds & {DetailKind.NAME, DetailKind.ORGANISATION, DetailKind.PLACE}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Selon Morel, la facture varie.", "Morel"),
        ("fr", "D’après une étude de la ville, la facture varie.", "une étude de la ville"),
        ("fr", "Selon elle, rien ne va.", "elle"),
        ("fr", "Elle assure avoir payé la facture.", "Elle"),
        ("fr", "Le ministère a fait savoir que tout va bien.", "Le ministère"),
        ("fr", "Selon les régions, la facture varie.", None),
        ("fr", "D’après les époques, on mangeait autrement.", None),
        ("fr", "Il est bâti selon les plans de l’architecte Roger Morel.", None),
    ],
)
def test_only_somebody_is_a_source(language: str, text: str, speaker: str | None) -> None:
    said = quotes.find_attributions(text, language=language)
    assert [text[each.speaker.start : each.speaker.end] for each in said] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("fr", "Pour le maire, Luc Morel, « il faut partir ».", "le maire"),
        ("fr", "Antoine Vial, chef du groupe, parle d’« un fiasco ».", "Antoine Vial"),
        ("fr", "Le maire évoque « un drame ».", "Le maire"),
    ],
)
def test_who_is_quoted(language: str, text: str, speaker: str) -> None:
    (quotation,) = quotes.find(text, language=language)
    assert quotation.speaker is not None
    assert text[quotation.speaker.start : quotation.speaker.end] == speaker
