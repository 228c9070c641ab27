"""Lines that a page sets round its article are no claims, in any of the seven languages."""

from __future__ import annotations

import pytest
from msgspec import Struct

from factcheck.models import Block, Role, SetAsideReason
from factcheck.text import blocks, claims
from factcheck.text.blocks import clutter, is_paper_name, is_picture_credit

STORY = {
    "en": ("The pier will close in May", "The pier was built in 1954.", "The town has 12,000 inhabitants."),
    "de": ("Die Brücke schließt im Mai", "Die Brücke entstand 1954.", "Die Stadt hat 12.000 Einwohner."),
    "fr": ("Le barrage fermera en mai", "Le pont date de 1954.", "La ville compte 12 000 habitants."),
    "it": ("Il ponte chiude a maggio", "Il ponte risale al 1954.", "La città conta 12.000 abitanti."),
    "es": ("El puente cerrará en mayo", "El puente es de 1954.", "La ciudad tiene 12.000 habitantes."),
    "pt": ("A ponte fecha em maio", "A ponte é de 1954.", "A cidade tem 12.000 habitantes."),
    "nl": ("De brug sluit in mei", "De brug is van 1954.", "De stad telt 12.000 inwoners."),
}
PAPERS = {
    "en": "The Harbour Gazette",
    "de": "Altenauer Bote",
    "fr": "Le Courrier de la Vère",
    "it": "Il Corriere della Brenna",
    "es": "El Correo de Altamar",
    "pt": "O Correio de Altamar",
    "nl": "De Altenase Courant",
}
CREDITS = {
    "en": ("Photo: Tom Lund / AP", "(Photo by Tom Lund)", "© Tom Lund / AP", "Getty Images"),
    "de": ("Foto: Karl Brehm / dpa", "Symbolbild: Karl Brehm", "© Karl Brehm / dpa"),
    "fr": ("Photo : Yves Brac / Le Courrier", "(Photo d’archives Yves Brac)", "Crédit photo : Yves Brac"),
    "it": ("Foto: Ida Tonti / Ansa", "(Foto di Ida Tonti)", "© Ida Tonti / Ansa"),
    "es": ("Foto: Tomás Brea / EFE", "Fotografía: Tomás Brea", "© Tomás Brea / EFE"),
    "pt": ("Foto: Rui Brea / Lusa", "Fotografia de Rui Brea", "© Rui Brea / Lusa"),
    "nl": ("Foto: Arie Brem / ANP", "Beeld: Arie Brem", "© Arie Brem / ANP"),
}
LEFTOVERS = {
    "en": ("This site uses cookies.", "These cookies help us to show you more.", "Read also The pier closes"),
    "de": ("Cookies helfen uns, Inhalte anzupassen.", "Lesen Sie auch Die Brücke schließt"),
    "fr": (
        "Les cookies nous permettent de personnaliser le contenu.",
        "Lire aussi Le pont de Vère ferme",
        "Lire aussi > Le pont ferme",
        "www.courrier-vere.fr",
        "Le Courrier de la Vère - Tous droits réservés",
    ),
    "it": ("I cookie ci permettono di personalizzare i contenuti.", "Leggi anche > Il ponte chiude"),
    "es": ("Las cookies nos permiten personalizar el contenido.", "Te puede interesar: El puente cierra"),
    "pt": ("Os cookies permitem-nos personalizar os conteúdos.", "Leia também A ponte fecha"),
    "nl": ("Cookies helpen ons de inhoud aan te passen.", "LEES OOK De brug sluit"),
}


class Piece(Struct, frozen=True):
    """A text with its blocks."""

    text: str
    blocks: tuple[Block, ...]


def _proposed(lines: list[str], language: str) -> tuple[list[str], dict[str, SetAsideReason]]:
    """Return the claims of a text of these paragraphs, and what is set aside for which reason."""
    text = "\n\n".join(lines)
    piece = Piece(text, tuple(blocks.find(text, language=language)))
    proposal = claims.propose(piece, language=language)
    aside = {text[each.start : each.end]: each.reason for each in proposal.set_aside}
    return [text[each.start : each.end] for each in proposal.claims], aside


@pytest.mark.parametrize("language", sorted(STORY))
def test_a_papers_name_above_the_headline_is_no_claim(language: str) -> None:
    headline, *body = STORY[language]
    found, _ = _proposed([PAPERS[language], headline, *body], language)
    assert found == [headline, *body]


@pytest.mark.parametrize("language", sorted(STORY))
def test_a_papers_name_with_its_section_is_known(language: str) -> None:
    assert is_paper_name(PAPERS[language], language=language)
    assert is_paper_name(f"{PAPERS[language]} | Online", language=language)
    assert not any(is_paper_name(line, language=language) for line in STORY[language])


@pytest.mark.parametrize(
    ("language", "headline"),
    [
        ("en", "World Record – 12 medals in one night"),
        ("en", "City Press – Three killed"),
        ("de", "Die Amtszeit – 16 Jahre im Rathaus"),
        ("fr", "Voix Nouvelle – 12 morts à Vère"),
        ("es", "Nacional Vence - 3 a 1"),
    ],
)
def test_a_headline_that_looks_like_a_papers_name_and_states_something_is_a_claim(
    language: str, headline: str
) -> None:
    found, _ = _proposed([headline, *STORY[language][1:]], language)
    assert found[0] == headline


@pytest.mark.parametrize("language", sorted(STORY))
def test_a_papers_name_with_its_section_is_no_claim(language: str) -> None:
    headline, *body = STORY[language]
    found, _ = _proposed([f"{PAPERS[language]} | Online", headline, *body], language)
    assert found == [headline, *body]


@pytest.mark.parametrize(
    ("language", "credit"), [(language, line) for language in sorted(CREDITS) for line in CREDITS[language]]
)
def test_a_pictures_credit_is_set_aside_as_one(language: str, credit: str) -> None:
    headline, first, second = STORY[language]
    found, aside = _proposed([headline, first, credit, second], language)
    assert found == [headline, first, second]
    assert aside == {credit: SetAsideReason.CREDIT}


@pytest.mark.parametrize(
    ("language", "caption"),
    [
        ("en", "Photo: The pier collapsed in 1998."),
        ("en", "Ana Duarte"),
        ("de", "Foto: Die Brücke stürzte 1998 ein."),
        ("fr", "Photo : le pont s’est effondré en 1998."),
        ("es", "Foto: el puente cayó en 1998."),
    ],
)
def test_a_caption_that_tells_something_is_no_credit(language: str, caption: str) -> None:
    assert not is_picture_credit(caption, language=language)


@pytest.mark.parametrize(
    ("language", "line"), [(language, line) for language in sorted(LEFTOVERS) for line in LEFTOVERS[language]]
)
def test_leftovers_of_a_page_are_clutter(language: str, line: str) -> None:
    assert clutter.reason(line, language=language)
    headline, first, second = STORY[language]
    text = "\n\n".join([headline, first, line, second])
    assert Role.CLUTTER in {block.role for block in blocks.find(text, language=language)}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Cookies are banned in the town's schools."),
        ("fr", "Les cookies sont interdits dans les écoles."),
        ("fr", "Lire aussi longtemps fatigue les yeux."),
        ("de", "Lesen Sie auch Zeitung?"),
        ("en", "Harbour Gazette closes its doors after 90 years"),
    ],
)
def test_what_an_article_says_is_no_clutter(language: str, line: str) -> None:
    assert not clutter.reason(line, language=language)
