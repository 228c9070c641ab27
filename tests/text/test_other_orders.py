"""Whom nobody may be taken for, in languages whose subject may stand on either side of its verb."""

from __future__ import annotations

import pytest

from factcheck.text import quotes


def _names(text: str, language: str) -> list[str]:
    """Return the names that are shown for what is quoted or reported in a text."""
    said: list[quotes.Said] = [
        *quotes.find(text, language=language),
        *quotes.find_attributions(text, language=language),
    ]
    return [name for each in said if (name := quotes.speaker_name(text, each, language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        # a measure, not a source
        ("fr", "Le prix diffère donc selon les Facultés."),
        ("fr", "L'espace se définit selon la société."),
        # what points at a thing
        ("fr", "Cela montre que le pont est vieux."),
        # where it was said
        ("it", "Anche in Parlamento disse che il ponte è vecchio."),
        ("nl", "In Altena vond dat navolging."),
        # what a verb takes, with a clause that tells more of it
        ("pt", "O fotógrafo André Brea expõe 29 fotos que retratam a guerra."),
        # nobody says it
        ("pt", "Caso o campeão seja o Brasil, confirma-se que os últimos serão os primeiros."),
        ("pt", "A perda da empresa explica-se, em parte, pela «entrada no mercado de novos estaleiros»."),
        # a verb without its subject, and what a relative's verb takes
        ("pt", "Reconhecendo ter saudades, lamentou que o porto tenha fechado."),
        ("pt", "A lição está em livros, que narram a saga do porto, como «Os Dias de Altamar»."),
        # another clause stands between
        ("pt", "As rádios negaram tudo e o juiz ameaçou «acabar com a cobertura»."),
        # so that
        ("de", "Der Wirt lärmt, so dass wir diese Stube nicht empfehlen können."),
    ],
)
def test_nobody_is_named(language: str, text: str) -> None:
    assert _names(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Yves Morel (Le Port ancien, 1983) énonce que le pont est vieux.", "Yves Morel"),
        (
            "fr",
            "Il fut sauvé par un ami de Jeanne, maître Yves Morel, qui révèle qu'il est mort.",
            "Yves Morel",
        ),
        ("pt", "Muitos aspectos da lei, sustentou Edite Brea, «são inibidores da acção».", "Edite Brea"),
        ("pt", "O PRESIDENTE, José Brea, anunciou que vai formar um novo Governo.", "José Brea"),
        ("pt", "Os presos não convenceram ninguém e o Governo rebate que a zona é calma.", "o Governo"),
        ("nl", "Maar Inez Brouwer, die het weet, waarschuwt dat de brug oud is.", "Inez Brouwer"),
    ],
)
def test_the_name_of_who_speaks(language: str, text: str, name: str) -> None:
    assert set(_names(text, language)) == {name}
