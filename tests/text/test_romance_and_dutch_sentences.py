"""French, Italian, Spanish, Portuguese and Dutch sentences."""

import pytest

from factcheck.text.sentences import split
from tests.text.growth import grows_with_length

FIRST = {
    "fr": "La tour date de 1911.",
    "it": "La torre risale al 1911.",
    "es": "La torre data de 1911.",
    "pt": "A torre data de 1911.",
    "nl": "De toren staat er sinds 1911.",
}


def sentences(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, language=language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Le maire a reçu M. Odilon Brac et Mme Irène Vast le 1er mars."),
        ("fr", "Selon l'art. 5 de la loi, c.-à-d. la nouvelle, le pont reste fermé."),
        ("fr", "Elle vivait au Ier s. av. J.-C. dans le port."),
        ("it", "Il sig. Carlo Brenna ha visto la dott.ssa Ida Tonti."),
        ("it", "L'art. 5 del regolamento, cfr. il testo, vale per tutti."),
        ("es", "El Sr. Tomás Brea habló con la Dra. Inés Valle."),
        ("es", "El n.º 5 de la Avda. del Puerto está cerrado."),
        ("es", "La vista se fijó para el Lun. 15 de Mar. de 2027, según el párrf. 3 del auto."),
        ("es", "Los EE. UU. y Francia firmaron el acuerdo."),
        ("pt", "O Sr. Tomás Brea falou com a Dra. Inês Vale."),
        ("pt", "O n.º 5 da Av. do Porto está fechado."),
        ("pt", "Foi o diário O Cais Novo que o escreveu."),
        ("nl", "Mevr. Ilse Tanis sprak met dhr. Arie Brem en prof. Jan Smal."),
        ("nl", "Het plan, d.w.z. het nieuwe, kost ca. 12,5 mln. euro."),
    ],
)
def test_stops_inside_a_sentence(language: str, sentence: str) -> None:
    first = FIRST[language]
    assert sentences(f"{first} {sentence} {first}", language) == [first, sentence, first]


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("fr", "« Nous bâtissons\u202f!\u202f»", "L'usine reste fermée."),
        ("fr", "Elle a vu les quais, les grues, etc.", "D'autres sont partis."),
        ("it", "Ha visto i moli, le gru ecc.", "L'officina resta chiusa."),
        ("es", "Vio los muelles, las grúas, etc.", "¿Quién paga?"),
        ("es", "«Construimos.»", "¡Nadie lo sabía!"),
        ("pt", "«Vamos construir.»", "Ninguém sabia."),
        # a heading without a stop: a capital article within a sentence would begin a title
        ("pt", "Porto de Altamar fecha dois cais", "A Companhia Brea vai sair em maio."),
        ("pt", "Arroz com mexilhão q.b.", "Serve-se quente."),
        ("nl", "‘Wij bouwen.’", "Niemand wist het."),
        ("nl", "Het werd duur. ''", "De stad betaalde."),
        ("nl", "Niemand wist het.", ",,Wij bouwen toch."),
    ],
)
def test_stops_between_sentences(language: str, first: str, second: str) -> None:
    assert sentences(f"{first} {second}", language) == [first, second]


@pytest.mark.parametrize("language", sorted(FIRST))
@pytest.mark.parametrize("unit", ["a. ", "M. ", "; La ", "o A a ", "» ", ",, '' "])
def test_time_grows_with_length(language: str, unit: str) -> None:
    assert grows_with_length(lambda text: split(text, language=language), unit)
