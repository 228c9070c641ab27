"""Who speaks in Portuguese: verbs before their subject, sentences without one, sources, dashes, marks."""

import pytest

from factcheck.text import quotes


def _spoken(text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the words that name its speaker."""
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end] if each.speaker else None)
        for each in quotes.find(text, language="pt")
    ]


def _reported(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end])
        for each in quotes.find_attributions(text, language="pt")
    ]


SPOKEN = [
    ("“A obra vai parar”, avisou o engenheiro-chefe, Rui Paz.", "o engenheiro-chefe"),
    ("«Não há dinheiro», disse a presidente da câmara, Clara Mota.", "a presidente da câmara"),
    ("“Voltaremos”, acrescentou ela.", "ela"),
    ("«Riem-se de nós», queixa-se Olga Rijo.", "Olga Rijo"),
    ("— Não vou — disse a Maria. — Fico aqui.", "a Maria"),
    ("— Quem paga? — pergunta António Barros, dono do talho.", "António Barros"),
    ("— Perdemos tudo — conta um vizinho.", "um vizinho"),
    ("– Vamos amanhã, respondeu Maria, e já não voltamos.", "Maria"),
    ("Segundo Mário Vidal, a obra é “um poço sem fundo”.", "Mário Vidal"),
    ("De acordo com a diretora do porto, o plano é “demasiado caro para a cidade”.", "a diretora do porto"),
    ("Para a vereadora Iara Queiroz, a prefeitura “teve dez anos para agir”.", "a vereadora Iara Queiroz"),
    ("Questionado pelos jornalistas, o ministro respondeu: «Logo se vê.»", "o ministro"),
    ("Como disse o Papa Francisco, “a guerra é sempre uma derrota”.", "o Papa Francisco"),
    ("Clara Mota classificou o plano de “pura loucura contabilística”.", "Clara Mota"),
    ("«As medidas são poucas», lê-se no relatório da agência.", "relatório da agência"),
    (
        "O advogado, Sérgio Pontes, negou as acusações. “Meu cliente é inocente”, declarou.",
        "O advogado, Sérgio Pontes",
    ),
    ("Rosa Leite guarda água em baldes. “Acordo às quatro”, conta.", "Rosa Leite"),
    ("O comandante foi acusado de “cobardia” pelos seus.", None),
    ("O título do livro é “A Cidade e as Serras”.", None),
    ("“Não haverá mudanças”, disse em Lisboa.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(text: str, speaker: str | None) -> None:
    assert [said for _, said in _spoken(text)][:1] in ([speaker], [] if speaker is None else [speaker])


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("A ministra afirmou ontem, em Lisboa, que a lei será votada em junho.", "a lei será votada em junho",
         "A ministra"),
        ("O presidente da associação, Luís de Sousa, disse que a greve continua.", "a greve continua",
         "O presidente da associação, Luís de Sousa"),
        ("Segundo a delegada Patrícia Moura, ele usava notas falsas.", "ele usava notas falsas",
         "a delegada Patrícia Moura"),
        ("A situação pode piorar, alerta o pesquisador.", "A situação pode piorar", "o pesquisador"),
        ("O clube garantiu, em comunicado, que pagará as dívidas.", "pagará as dívidas", "O clube"),
    ],
)  # fmt: skip
def test_a_reported_statement_has_its_speaker(text: str, said: str, speaker: str) -> None:
    assert (said, speaker) in _reported(text)


@pytest.mark.parametrize(
    "text",
    [
        "Foi o segundo pior resultado do ano.",
        "Em segundo lugar ficou o Brasil.",
        "Do segundo turno nada se sabe.",
        "Para Lisboa, o comboio parte às nove.",
        "A pergunta ficou sem resposta.",
        "Segundo as regras do jogo, quem perde paga.",
    ],
)
def test_what_nobody_said_is_not_reported(text: str) -> None:
    assert _reported(text) == []


def test_both_halves_of_speech_between_dashes_have_their_speaker() -> None:
    text = "— O peixe é o mesmo — assegura Joaquim Faria, pescador. — O resto mudou."
    assert _spoken(text) == [("— O peixe é o mesmo", "Joaquim Faria"), ("O resto mudou.", "Joaquim Faria")]


def test_a_calling_is_shown_by_the_name_behind_it() -> None:
    text = "“A água nunca esteve tão baixa”, afirmou o comandante, Valdir Peixoto. “Nunca”, repetiu."
    names = [quotes.speaker_name(text, each, language="pt") for each in quotes.find(text, language="pt")]
    assert names == ["Valdir Peixoto", "Valdir Peixoto"]
