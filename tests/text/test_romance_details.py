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
        ("it", "Il bosco misura 42 ha di terreno.", DetailKind.MEASUREMENT, "42 ha"),
        ("it", "L'articolo 134 ha luogo in marzo.", DetailKind.NUMBER, "134"),
        ("it", "Parlava con l'ambasciatore Usa.", DetailKind.PLACE, "Usa"),
        ("it", "Nello Zaire tutti tacciono.", DetailKind.PLACE, "Zaire"),
        ("it", "Nello Rossi tace.", DetailKind.NAME, "Nello Rossi"),
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
        ("it", "Il sindaco Ivo Del Greco è venuto.", DetailKind.NAME, "Ivo Del Greco"),
        ("it", "Il sindaco Ivo Del Greco è venuto.", DetailKind.TITLE, "sindaco"),
        ("it", "La ministra Lefranchi è venuta.", DetailKind.NAME, "Lefranchi"),
        ("it", "La direttrice generale del museo ha detto no.", DetailKind.TITLE, "direttrice generale"),
        ("it", "Abita a Portobreve da poco.", DetailKind.PLACE, "Portobreve"),
        ("it", "La Corte dei conti ha deciso.", DetailKind.ORGANISATION, "Corte dei conti"),
        ("it", "Il tribunale di Novara giudica.", DetailKind.ORGANISATION, "tribunale di Novara"),
        ("it", "Il ministero della Salute reagisce.", DetailKind.ORGANISATION, "ministero della Salute"),
        ("it", "È l’estate più secca del secolo.", DetailKind.SUPERLATIVE, "l’estate più secca"),
        ("it", "La città più popolosa è Roma.", DetailKind.SUPERLATIVE, "La città più popolosa"),
        ("it", "È meno caro che il treno.", DetailKind.COMPARISON, "meno caro che"),
        ("it", "Il prezzo è aumentato del 5%.", DetailKind.COMPARISON, "aumentato"),
        ("it", "Un italiano su quattro fuma.", DetailKind.RATIO, "Un italiano su quattro"),
        ("it", "Anna Rossi, 52 anni, è venuta.", DetailKind.AGE, "52 anni"),
        ("it", "È accusato di truffa.", DetailKind.LEGAL, "truffa"),
        ("it", "Chiude a causa della pioggia.", DetailKind.CAUSE, "a causa della"),
        ("es", "El alcalde Iván de la Torre vino.", DetailKind.NAME, "Iván de la Torre"),
        ("es", "El alcalde Iván de la Torre vino.", DetailKind.TITLE, "alcalde"),
        ("es", "La ministra Lafuente vino.", DetailKind.NAME, "Lafuente"),
        ("es", "Ana Robles Marín ganó.", DetailKind.NAME, "Ana Robles Marín"),
        ("es", "La directora general del museo dijo no.", DetailKind.TITLE, "directora general"),
        ("es", "Vive en Puertobreve desde hace poco.", DetailKind.PLACE, "Puertobreve"),
        ("es", "El Tribunal de Cuentas decidió.", DetailKind.ORGANISATION, "Tribunal de Cuentas"),
        (
            "es",
            "El Tribunal Superior de Justicia de Murcia juzga.",
            DetailKind.ORGANISATION,
            "Tribunal Superior de Justicia de Murcia",
        ),
        ("es", "El Ministerio de Sanidad reacciona.", DetailKind.ORGANISATION, "Ministerio de Sanidad"),
        ("es", "Es el verano más seco del siglo.", DetailKind.SUPERLATIVE, "el verano más seco"),
        ("es", "Es menos caro que el tren.", DetailKind.COMPARISON, "menos caro que"),
        ("es", "El precio aumentó un 5 %.", DetailKind.COMPARISON, "aumentó"),
        ("es", "Uno de cada cuatro fuma.", DetailKind.RATIO, "Uno de cada cuatro"),
        ("es", "Ana Ruiz, de 52 años, vino.", DetailKind.AGE, "52 años"),
        ("es", "Está acusado de estafa.", DetailKind.LEGAL, "estafa"),
        ("es", "Cierra a causa de la lluvia.", DetailKind.CAUSE, "a causa de"),
    ],
)
def test_a_detail_is_found(language: str, text: str, kind: DetailKind, words: str) -> None:
    assert (kind, words) in found(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La République et la Région se parlent. Les plus de soixante arrivent."),
        ("fr", "Au XIXe, le Code changeait. Demain peut-être."),
        ("it", "La Repubblica e la Regione si parlano. Il Paese tace."),
        ("es", "La República y la Región se hablan. El Estado calla."),
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
        ("it", "Secondo Rossi il prezzo cambia.", "Rossi"),
        ("it", "Secondo uno studio della città il prezzo cambia.", "uno studio della città"),
        ("it", "L’uomo sostiene di aver pagato il conto.", "L’uomo"),
        ("it", "In una lettera, il comitato ricorda che tutto va bene.", "il comitato"),
        ("it", "Secondo le stagioni il prezzo cambia.", None),
        ("es", "Según Robles, el precio cambia.", "Robles"),
        ("es", "Según un estudio de la ciudad, el precio cambia.", "un estudio de la ciudad"),
        ("es", "El hombre asegura haber pagado la cuenta.", "El hombre"),
        ("es", "Según la temporada, el precio cambia.", None),
        ("fr", "D’après les époques, on mangeait autrement.", None),
        ("fr", "Cette demande a été rejetée parce qu’il a osé.", None),
        ("fr", "Il sait passer du rire aux larmes.", None),
        ("fr", "Il convient que ces mesures soient prises.", None),
        ("fr", "Elle est payée selon la loi de 1998.", None),
        ("fr", "La majorité des cas rapportés ont été soignés.", None),
        ("fr", "Les chercheurs sont là et le duc annonce que tout va bien.", "le duc"),
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
        ("it", "«Partiamo – ha detto Rossi – alle otto».", "Rossi"),
        ("it", "«Gli scavi – spiega la sindaca –. Nulla di nuovo».", "la sindaca"),
        ("it", "Per lei «bisogna partire».", "lei"),
        ("it", "Secondo l’accusa l’uomo «ha mentito».", "l’accusa"),
        ("es", "«Salimos —dijo Robles— a las ocho».", "Robles"),
        ("es", "El técnico no ocultó su enfado. «Me enteré ayer», confesó a una radio.", "El técnico"),
        ("it", "Anna Rossi apre la porta. «Vivo qui – racconta –. Da sempre».", "Anna Rossi"),
        ("it", "La parte civile si dice «sollevata».", "La parte civile"),
        ("it", "Nella sentenza i giudici scrivono che «il fatto è grave».", "i giudici"),
        ("es", "Para ella, «hay que salir».", "ella"),
        ("es", "El alcalde, Bruno Sabater (PP), se declaró «sorprendido».", "Bruno Sabater"),
        ("es", "El profesor, que pidió el anonimato, añadió: «Nos mienten».", "El profesor"),
    ],
)
def test_who_is_quoted(language: str, text: str, speaker: str) -> None:
    (quotation,) = quotes.find(text, language=language)
    assert quotation.speaker is not None
    assert text[quotation.speaker.start : quotation.speaker.end] == speaker


def test_the_article_of_a_superlative_is_its_whole_word() -> None:
    text = "O temporal deste ano é dos mais fortes já vistos."
    assert (DetailKind.SUPERLATIVE, "dos mais fortes") in found(text, "pt")
