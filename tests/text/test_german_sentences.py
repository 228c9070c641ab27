"""German sentences, and those of a language that has no lexicon."""

import pytest

from factcheck.text.lexicon.general import UNKNOWN
from factcheck.text.sentences import split
from tests.text.growth import grows_with_length

FIRST = "Der Turm steht seit 1911."


def sentences(text: str, language: str = "de", *, whole: bool = False) -> list[str]:
    return [text[span.start : span.end] for span in split(text, language=language, whole_quotations=whole)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Sitzung war am Dienstag, dem 10. November 2026, im Rathaus.",
        "Der Umbau kostet 41 Mio. Euro und dauert drei Jahre.",
        "Im 19. Jahrhundert lebten hier rund 1.200 Menschen.",
        "Am 3. und 4. Mai fahren keine Züge.",
        "Kaiser Wilhelm II. Besuch blieb aus.",
        "Sie traf Dr. Arnulf Brehm und Prof. Ilse Tann.",
        "Das gilt z. B. Anliegern und u. a. Gästen aus Brehna.",
        "Die Brücke, d. h. die alte, bleibt gesperrt.",
        "Um 20.15 Uhr war Schluss.",
        "Nach § 5 Abs. 2 Satz 1 ist das erlaubt.",
        "Cäsar kam 55 v. Chr. Richtung Norden.",
        "Die Breite beträgt ca. 12,5 Meter.",
    ],
)
def test_stops_inside_a_sentence(sentence: str) -> None:
    assert sentences(f"{FIRST} {sentence} {FIRST}") == [FIRST, sentence, FIRST]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Das Werk schloss im Jahr 1990.", "Danach stand es leer."),
        ("Sie ist 45.", "Die Kinder sind erwachsen."),
        ("Es gab Äpfel, Birnen usw.", "Der Markt schloss um acht."),
        ("„Wir bauen neu.“", "Mehr sagte sie nicht."),
        ("»Wir bauen neu.«", "Mehr sagte sie nicht."),
        ("Er fragte: „Warum?“", "„Darum.“"),
    ],
)
def test_stops_between_sentences(first: str, second: str) -> None:
    assert sentences(f"{first} {second}") == [first, second]


@pytest.mark.parametrize("said", ["„Wir bauen. Es wird teuer.“", "»Wir bauen. Es wird teuer.«"])
def test_a_quotation_of_two_sentences_may_stay_whole(said: str) -> None:
    assert len(sentences(f"{said} {FIRST}")) == 3
    assert sentences(f"{said} {FIRST}", whole=True) == [said, FIRST]


def test_what_was_asked_belongs_to_who_asked() -> None:
    text = "„Wer zahlt?“, fragte Ilse Tann. Niemand wusste es."
    assert sentences(text) == ["„Wer zahlt?“, fragte Ilse Tann.", "Niemand wusste es."]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("La torre es de 1911.", "Nadie vive allí."),
        ("«No sé nada.»", "Así habló."),
        ("Costó 1.234,5 euros!", "Mucho dinero."),
    ],
)
def test_a_language_without_a_lexicon_is_split_at_its_stops(first: str, second: str) -> None:
    assert sentences(f"{first} {second}", UNKNOWN) == [first, second]


@pytest.mark.parametrize("language", ["de", UNKNOWN])
@pytest.mark.parametrize("unit", ["1. ", "z. B. ", "„", "“ ", "». «", "I. ", ".“"])
def test_time_grows_with_length(language: str, unit: str) -> None:
    assert grows_with_length(lambda text: split(f"Ja. {text} x", language=language), unit)
