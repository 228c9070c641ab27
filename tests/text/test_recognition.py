"""The language of a text is told by its function words."""

import pytest

from factcheck.models import Block, Role
from factcheck.text.lexicon.general import UNKNOWN
from factcheck.text.recognition import blocks_by_language, language_at, language_of, passage_language
from tests.stories import WIRE
from tests.text.growth import grows_with_length

GERMAN = """
Der Turm am Hafen ist am Dienstag nach drei Jahren Umbau wieder geöffnet worden. Die Stadt zahlte 41
Mio. Euro für die Arbeiten, und das ist mehr, als im Plan stand. „Wir haben uns verrechnet“, sagte
Ilse Tann.
"""

FRENCH = """
La tour du port a rouvert mardi après trois ans de travaux. La ville a payé quarante millions, ce
qui dépasse le budget prévu par le conseil municipal. « Nous nous sommes trompés », a reconnu la
maire devant les habitants, qui attendaient depuis longtemps la fin du chantier et ne cachaient pas
leur colère. Les premiers visiteurs sont montés dès midi.
"""

DUTCH = """
De toren aan de haven is dinsdag na drie jaar verbouwing weer geopend. De stad betaalde veertig
miljoen euro voor het werk en dat is meer dan in het plan stond. De eerste bezoekers klommen om
twaalf uur naar boven, waar ze de hele stad konden zien liggen. Veel mensen hadden lang gewacht op
het einde van de bouw en waren boos over de kosten.
"""


SWEDISH = """
Tornet vid hamnen öppnade igen i tisdags efter tre års ombyggnad. Staden betalade fyrtio miljoner
euro och det är mer än vad som stod i planen. De första besökarna gick upp klockan tolv och kunde
se hela staden. Många hade väntat länge på att bygget skulle bli klart och var arga över vad det
hade kostat, men ingen ville säga det högt när borgmästaren kom. Hon höll ett kort tal och gick.
"""


@pytest.mark.parametrize(
    ("text", "language"),
    [(WIRE, "en"), (GERMAN, "de"), (FRENCH, "fr"), (DUTCH, "nl"), (SWEDISH, UNKNOWN)],
)
def test_a_language_is_told_by_its_function_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["", "1902", "Ilse Tann, Arnulf Brehm", "Halle 3 - 41,5"])
def test_a_text_too_short_to_tell_is_read_as_usual(text: str) -> None:
    assert language_of(text) == "en"
    assert language_of(text, usual="de") == "de"


def test_a_quotation_in_another_language_does_not_change_it() -> None:
    assert language_of(f"{WIRE}\n\n{GERMAN[:200]}") == "en"
    assert language_of(f"{GERMAN} {GERMAN}\n\nHe said: “That is what the city has paid for it.”") == "de"


def test_a_passage_is_in_another_language_only_beyond_doubt() -> None:
    assert passage_language(GERMAN, "en") == "de"
    assert passage_language(DUTCH, "pt") == "nl"
    assert passage_language(GERMAN, "de") == "de"
    assert passage_language("Das ist gut so.", "en") == "en"
    assert passage_language(SWEDISH, "en") == "en"
    assert passage_language(GERMAN, UNKNOWN) == UNKNOWN


def test_blocks_are_told_apart_by_their_language() -> None:
    text = f"{WIRE}\n\n{DUTCH}"
    cut = len(WIRE) + 2
    blocks = [Block(Role.BODY, 0, len(WIRE)), Block(Role.BODY, cut, len(text))]
    assert blocks_by_language(text, blocks, "en") == {"en": blocks[:1], "nl": blocks[1:]}
    assert language_at(text, blocks, cut + 5, "en") == "nl"
    assert language_at(text, blocks, 5, "en") == "en"


def test_time_grows_with_length() -> None:
    assert grows_with_length(language_of, "die and ")
