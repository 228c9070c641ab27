"""The parts of a Portuguese article, what it sets aside, and the desk's checks on it."""

import pytest

from factcheck.models import CheckKind, Risk, Role, SetAsideReason
from factcheck.text import blocks, checks, details
from factcheck.text.claims import headings, parts, risks, set_asides

ARTICLE = """PUBLICIDADE

Ir para o conteúdo

A vida à beira do rio

Por Renata Fagundes e Caio Bittencourt

Atualizado em 16/09/2026 às 18h45

Lisboa, 12 mar 2026 (Lusa) – O número de incêndios diminuiu, informaram os bombeiros.

Uma velha promessa

A câmara aprovou a obra, e os trabalhos começam em maio.

Leia também: a grande briga da ponte

Assine nossa newsletter

Foto: Rui Paz/Lusa

Os bombeiros têm 300 voluntários."""


def test_the_parts_of_a_portuguese_page_are_told() -> None:
    found = [(block.role, ARTICLE[block.start : block.end]) for block in blocks.find(ARTICLE, language="pt")]
    assert found == [
        (Role.CLUTTER, "PUBLICIDADE"),
        (Role.CLUTTER, "Ir para o conteúdo"),
        (Role.HEADLINE, "A vida à beira do rio"),
        (Role.BYLINE, "Por Renata Fagundes e Caio Bittencourt"),
        (Role.BYLINE, "Atualizado em 16/09/2026 às 18h45"),
        (Role.DATELINE, "Lisboa, 12 mar 2026 (Lusa) –"),
        (Role.BODY, "O número de incêndios diminuiu, informaram os bombeiros."),
        (Role.SUBHEAD, "Uma velha promessa"),
        (Role.BODY, "A câmara aprovou a obra, e os trabalhos começam em maio."),
        (Role.CLUTTER, "Leia também: a grande briga da ponte"),
        (Role.CLUTTER, "Assine nossa newsletter"),
        (Role.CAPTION, "Foto: Rui Paz/Lusa"),
        (Role.BODY, "Os bombeiros têm 300 voluntários."),
    ]


@pytest.mark.parametrize(
    "line", ["SÃO PAULO (Reuters) - A", "BRASÍLIA – A", "Porto Alegre – A", "Coimbra (Lusa) -- A"]
)
def test_a_dateline_is_cut_off(line: str) -> None:
    text = f"Câmara adia votação\n\n{line} câmara adiou a votação sobre a nova piscina da cidade."
    roles = [block.role for block in blocks.find(text, language="pt")]
    assert roles == [Role.HEADLINE, Role.DATELINE, Role.BODY]


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Acho isso injusto.", SetAsideReason.OPINION),
        ("Na minha opinião, não chega.", SetAsideReason.OPINION),
        ("Estou muito orgulhosa deles.", SetAsideReason.OPINION),
        ("Muito obrigado pela paciência.", SetAsideReason.THANKS),
        ("Porque é que é assim?", SetAsideReason.QUESTION),
        ("Temos de agir já.", SetAsideReason.DEMAND),
        ("Isto é um disparate.", SetAsideReason.JUDGEMENT),
        ("Vamos por partes.", SetAsideReason.TRANSITION),
        ("Obrigado pela ajuda do Estado, que pagou 300 euros.", None),
        ("Temos de pagar 300 euros.", None),
        ("Acho que a Anabela Prado mente.", None),
        ("Sabia que o Tejo tem 1.007 quilómetros?", None),
        ("A câmara rejeitou o plano.", None),
    ],
)
def test_a_sentence_without_a_fact_is_set_aside(sentence: str, reason: SetAsideReason | None) -> None:
    assert set_asides.reason(sentence, language="pt") is reason


@pytest.mark.parametrize(
    ("heading", "states"),
    [
        ("O velho porto", False),
        ("E agora?", False),
        ("Câmara rejeita a obra", True),
        ("À espera de Godot", False),
    ],
)
def test_a_heading_states_something_or_names_its_subject(heading: str, states: bool) -> None:
    assert headings.states_something(heading, 8, language="pt") is states


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("O rio subiu, mas o dique aguentou.", ["O rio subiu", "mas o dique aguentou."]),
        ("A câmara votou o plano, e o prefeito assinou a lei.",
         ["A câmara votou o plano", "e o prefeito assinou a lei."]),
        ("Ela disse que a câmara aprovou, e que a cidade pagou.", []),
        ("As crianças, os pais e os professores vieram.", []),
        ("“Já não temos mais dinheiro nenhum”, disse Prado.",
         ["“Já não temos mais dinheiro nenhum”, disse Prado.", "Já não temos mais dinheiro nenhum"]),
    ],
)  # fmt: skip
def test_the_statements_of_a_sentence_are_told_apart(sentence: str, said: list[str]) -> None:
    found = parts.find(sentence, 0, len(sentence), language="pt")
    assert [sentence[part.start : part.end] for part in found] == said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("O número de incêndios subiu de 200 para 150.", CheckKind.CHANGE),
        ("O preço duplicou, de 10 euros para 15 euros.", CheckKind.CHANGE),
        ("As vendas caíram de 48 milhões de euros para 36 milhões de euros, uma queda de 40 por cento.",
         CheckKind.CHANGE),
        ("Clara Mota, nascida em 1950 em Braga, tem hoje 70 anos de idade.", CheckKind.AGE),
        ("A ponte é a mais antiga.", None),
        ("O preço subiu cerca de por cento.", CheckKind.UNIT),
        ("Clara Moreira veio. Clara Morreira saiu. Clara Moreira ficou.", CheckKind.SPELLING),
        ("Foi na quarta-feira, 10 de novembro de 2026.", CheckKind.WEEKDAY),
        ("São doze alunos: sete homens e quatro mulheres.", CheckKind.SUM),
        ("A obra custa 30 mil euros para o muro, 20 mil euros para o poço e 5 mil euros para o portão,"
         " no total 60 mil euros.", CheckKind.SUM),
        ("A balsa levava 97 passageiros e 14 tripulantes. As 118 pessoas a bordo estão bem.", CheckKind.SUM),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_remarked(text: str, kind: CheckKind | None) -> None:
    found = [each.kind for each in checks.run(text, published="2026-11-12", language="pt")]
    assert found == ([] if kind is None else [kind])


@pytest.mark.parametrize(
    "text",
    [
        "O número de incêndios caiu de 200 para 150.",
        "O preço duplicou, de 10 euros para 20 euros.",
        "Clara Mota, nascida em 1950 em Braga, tem hoje 76 anos de idade.",
        "A ponte é a mais antiga de Portugal.",
        "Luís Prado veio, Clara Prado saiu.",
        "São onze alunos: sete homens e quatro mulheres.",
        "De 70 por cento passou-se a 20 por cento.",
    ],
)
def test_what_fits_is_not_remarked(text: str) -> None:
    assert list(checks.run(text, published="2026-11-12", language="pt")) == []


def test_an_accusation_and_an_unnamed_source_are_risks() -> None:
    text = "Segundo um funcionário que pediu anonimato, Ana Prado cometeu fraude."
    found = risks.reasons(text, 0, len(text), details.find(text, 0, len(text), language="pt"), language="pt")
    assert {Risk.ALLEGATION, Risk.ANONYMOUS, Risk.LEGAL} <= set(found)


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Falou Ana Rita de Sousa no salão.", "name", "Ana Rita de Sousa"),
        ("O deputado Zuzu Belmonte veio.", "name", "Zuzu Belmonte"),
        ("O deputado Zuzu Belmonte veio.", "title", "deputado"),
        ("Vive em Xorém, perto do mar.", "place", "Xorém"),
        ("A Câmara Municipal de Leiria pagou.", "organisation", "Câmara Municipal de Leiria"),
        ("O Tribunal da Relação do Porto decidiu.", "organisation", "Tribunal da Relação do Porto"),
        ("É a obra mais cara do país.", "superlative", "a obra mais cara"),
        ("É o segundo maior porto.", "rank", "o segundo maior"),
        ("O preço é mais alto do que antes.", "comparison", "mais alto do que"),
        ("O número duplicou em um ano.", "comparison", "duplicou"),
        ("A festa parou por causa da chuva.", "cause", "por causa da"),
        ("Foi condenado a dois anos.", "legal", "condenado"),
        ("Um homem de 26 anos caiu.", "age", "homem de 26 anos"),
        ("A torre, um dos edifícios mais altos, caiu.", "superlative", "dos edifícios mais altos"),
    ],
)
def test_details_of_portuguese_have_their_kind(text: str, kind: str, words: str) -> None:
    found = [
        text[each.start : each.end]
        for each in details.find(text, 0, len(text), language="pt")
        if each.kind.value == kind
    ]
    assert words in found


def test_capitals_make_no_names() -> None:
    text = "O Governo quer o Orçamento no Verão. A Lua brilha. Na Primavera, o Estado paga."
    assert [
        each for each in details.find(text, 0, len(text), language="pt") if each.kind.value == "name"
    ] == []
