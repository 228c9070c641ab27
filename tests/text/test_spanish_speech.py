"""Who speaks in Spanish: verbs before their subject, sentences without one, sources, dashes, guillemets."""

import pytest

from factcheck.text import quotes


def _spoken(text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the words that name its speaker."""
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end] if each.speaker else None)
        for each in quotes.find(text, language="es")
    ]


def _reported(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end])
        for each in quotes.find_attributions(text, language="es")
    ]


SPOKEN = [
    ("“No queda dinero”, dijo la alcaldesa de Valverde, Clara Montes.", "la alcaldesa de Valverde"),
    ("«El puente está cerrado», afirmó el ingeniero Pablo Robles.", "el ingeniero Pablo Robles"),
    ("“Volveremos”, añadió ella.", "ella"),
    ("“Es un error”, ha señalado el portavoz del Gobierno.", "el portavoz del Gobierno"),
    ("—Nos vamos mañana —dijo Lucía Prado.", "Lucía Prado"),
    ("Según Marcos Vidal, la obra es “un pozo sin fondo”.", "Marcos Vidal"),
    ("De acuerdo con la directora del puerto, el plan es “demasiado caro para la ciudad”.",
     "la directora del puerto"),
    ("La ministra de Transportes respondió: “Ya veremos”.", "La ministra de Transportes"),
    ("Clara Montes calificó el plan de “pura locura contable”.", "Clara Montes"),
    ("El prefecto, que visitaba la presa, prometió: “La obra acabará en mayo”.", "El prefecto"),
    ("“Hay que salir”, le aconsejó su médico.", "su médico"),
    ("“Lo perdimos todo”, cuenta un vecino del barrio.", "un vecino del barrio"),
    ("“Será largo”, advirtió el martes en Valverde el jefe de bomberos.", "el jefe de bomberos"),
    ("“Se ríen de nosotros”, se quejó Olga Rivas.", "Olga Rivas"),
    ("“Las medidas son insuficientes”, se lee en el informe de la agencia.", "el informe de la agencia"),
    ("“No firmaré”, aseguró el Sr. Garrido ante los concejales.", "el Sr. Garrido"),
    ("Como recordó Nadia Peral, “el dique es de 1912”.", "Nadia Peral"),
    ("“Esperamos una respuesta”, indicaron los sindicatos.", "los sindicatos"),
    ("“¿Quién va a pagar?”, preguntó Elena Soto, directora del museo.", "Elena Soto"),
    ("Marcos Vidal precisa: “El lago ha perdido dos metros”.", "Marcos Vidal"),
    ("“El texto es claro”, según la abogada del municipio.", "la abogada del municipio"),
    ("El vecino explicó que el ruido es “insoportable por las noches”.", "El vecino"),
    ("Pablo Robles, jefe de obras, explicó: “No hay peligro”.", "Pablo Robles"),
    ("“Nos iremos”, advirtió Olga Rivas, “si nada cambia”.", "Olga Rivas"),
    ("El conductor fue descrito como “tranquilo y educado”.", None),
    ("El lema es conocido: “Todo por la ciudad”.", None),
    ("“No habrá cambios”, dijo en Madrid.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(text: str, speaker: str | None) -> None:
    assert _spoken(text)[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "En la novela «La Torre» se habla de Valverde.",
        "El diario «El Eco de Valverde» sale cada día.",
        "Llegó a bordo del buque «Gaviota Blanca».",
    ],
)
def test_the_title_of_a_work_is_nobodys_words(text: str) -> None:
    assert _spoken(text) == []


def test_a_dash_opens_speech_and_sets_off_its_cue() -> None:
    assert _spoken("—Volveremos —dijo el viejo.") == [("—Volveremos", "el viejo")]
    assert _spoken("– Pan y leche\n– Queso de la región") == []


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("La piscina cerrará en mayo, anunció la alcaldesa el lunes.",
         "La piscina cerrará en mayo", "la alcaldesa"),
        ("El prefecto declaró que la carretera seguirá cerrada.",
         "la carretera seguirá cerrada", "El prefecto"),
        ("Según Marcos Vidal, el dique es seguro.", "el dique es seguro", "Marcos Vidal"),
        ("De acuerdo con el informe, doce escuelas están cerradas.",
         "doce escuelas están cerradas", "el informe"),
        ("Como indicó el ministerio, la ley entra en vigor mañana.",
         "la ley entra en vigor mañana", "el ministerio"),
    ],
)  # fmt: skip
def test_a_reported_statement_has_its_speaker(text: str, said: str, speaker: str) -> None:
    assert _reported(text) == [(said, speaker)]


@pytest.mark.parametrize(
    "text", ["El plan que la alcaldesa presentó es caro.", "El consejo votó el presupuesto el lunes."]
)
def test_what_nobody_says_is_no_report(text: str) -> None:
    assert _reported(text) == []


def test_a_verb_without_a_subject_goes_on_with_the_speaker_before() -> None:
    text = "“No queda dinero”, dijo Clara Montes. “Hay que ahorrar”, añadió."
    assert [speaker for _, speaker in _spoken(text)] == ["Clara Montes", "Clara Montes"]


def test_a_pronoun_is_resolved() -> None:
    text = "Clara Montes dirige la ciudad. “Ahorramos”, dijo ella. “Nosotros también”, gritaron ellos."
    named = [quotes.speaker_name(text, each, language="es") for each in quotes.find(text, language="es")]
    assert named == ["Clara Montes", ""]
