"""The parts of French, Italian and Spanish articles, what is set aside, and the desk's checks on them."""

import pytest

from factcheck.models import CheckKind, Risk, Role, SetAsideReason
from factcheck.text import blocks, checks, details
from factcheck.text.claims import headings, parts, risks, set_asides

PUBLISHED = "2026-11-12"

PAGES = {
    "fr": [
        (Role.CLUTTER, "PUBLICITÉ"),
        (Role.CLUTTER, "Aller au contenu principal"),
        (Role.HEADLINE, "La vie au bord du fleuve"),
        (Role.BYLINE, "Par Lucie Morel et Tom Albert"),
        (Role.BYLINE, "Publié le 12 novembre 2026 à 14h30"),
        (Role.DATELINE, "Lyon (AFP) –"),
        (Role.BODY, "Le nombre d’incendies a baissé, ont annoncé les pompiers."),
        (Role.SUBHEAD, "Une vieille promesse"),
        (Role.BODY, "Le conseil a voté le projet, et les travaux commencent en mai."),
        (Role.CLUTTER, "Lire aussi : La grande querelle du pont"),
        (Role.CLUTTER, "Abonnez-vous à notre newsletter"),
        (Role.CAPTION, "Photo : Max Martin/AFP"),
        (Role.BODY, "Les pompiers sont 300."),
    ],
    "it": [
        (Role.CLUTTER, "PUBBLICITÀ"),
        (Role.CLUTTER, "Vai al contenuto principale"),
        (Role.HEADLINE, "La vita in riva al fiume"),
        (Role.BYLINE, "di Lucia Rossi e Tommaso Alberti"),
        (Role.BYLINE, "Pubblicato il 12 novembre 2026 alle 14:30"),
        (Role.DATELINE, "ROMA (ANSA) –"),
        (Role.BODY, "Il numero degli incendi è calato, hanno annunciato i vigili del fuoco."),
        (Role.SUBHEAD, "Una vecchia promessa"),
        (Role.BODY, "Il consiglio ha approvato il progetto, e i lavori cominciano a maggio."),
        (Role.CLUTTER, "Leggi anche: La grande lite del ponte"),
        (Role.CLUTTER, "Iscriviti alla nostra newsletter"),
        (Role.CAPTION, "Foto: Massimo Martini/Ansa"),
        (Role.BODY, "I vigili sono 300."),
    ],
    "es": [
        (Role.CLUTTER, "PUBLICIDAD"),
        (Role.CLUTTER, "Ir al contenido principal"),
        (Role.HEADLINE, "La vida a orillas del río"),
        (Role.BYLINE, "Por Lucía Robles y Tomás Alba"),
        (Role.BYLINE, "Publicado el 12 de noviembre de 2026 a las 14:30"),
        (Role.DATELINE, "Madrid (EFE) –"),
        (Role.BODY, "El número de incendios ha bajado, anunciaron los bomberos."),
        (Role.SUBHEAD, "Una vieja promesa"),
        (Role.BODY, "El pleno aprobó el proyecto, y las obras empiezan en mayo."),
        (Role.CLUTTER, "Lee también: La gran pelea del puente"),
        (Role.CLUTTER, "Suscríbete a nuestra newsletter"),
        (Role.CAPTION, "Foto: Max Martín/EFE"),
        (Role.BODY, "Los bomberos son 300."),
    ],
}


@pytest.mark.parametrize("language", sorted(PAGES))
def test_the_parts_of_a_page_are_told(language: str) -> None:
    page = PAGES[language]
    article = "\n\n".join(f"{text} " if role is Role.DATELINE else text for role, text in page).replace(
        "–  \n\n", "– "
    )
    article = article.replace("– \n\n", "– ")
    found = [
        (block.role, article[block.start : block.end]) for block in blocks.find(article, language=language)
    ]
    assert found == page


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("fr", "Genève, 3 mars (Reuters) – Le"),
        ("fr", "LYON. Le"),
        ("fr", "Bruxelles – Le"),
        ("it", "Torino, 3 marzo (Reuters) – Il"),
        ("it", "MILANO. Il"),
        ("it", "Bologna – Il"),
        ("es", "Sevilla, 3 mar (EFE).- El"),
        ("es", "BOGOTÁ. El"),
        ("es", "Bilbao – El"),
    ],
)
def test_a_dateline_is_cut_off(language: str, line: str) -> None:
    text = f"Séance\n\n{line} vote sur la nouvelle piscine de la ville est reporté depuis hier."
    roles = [block.role for block in blocks.find(text, language=language)]
    assert roles == [Role.HEADLINE, Role.DATELINE, Role.BODY]


@pytest.mark.parametrize(
    ("language", "sentence", "reason"),
    [
        ("fr", "Je trouve cela injuste.", SetAsideReason.OPINION),
        ("fr", "À mon avis, cela ne suffit pas.", SetAsideReason.OPINION),
        ("fr", "Merci de votre patience.", SetAsideReason.THANKS),
        ("fr", "Pourquoi en est-on là ?", SetAsideReason.QUESTION),
        ("fr", "Nous devons enfin agir.", SetAsideReason.DEMAND),
        ("fr", "C’est absurde.", SetAsideReason.JUDGEMENT),
        ("fr", "Passons au point suivant.", SetAsideReason.TRANSITION),
        ("fr", "Nous devons payer 300 euros.", None),
        ("fr", "Je trouve que Anna Weber ment.", None),
        ("fr", "Saviez-vous que le Rhône mesure 812 kilomètres ?", None),
        ("fr", "Le conseil a refusé.", None),
        ("it", "Penso che sia ingiusto.", SetAsideReason.OPINION),
        ("it", "Secondo me non basta.", SetAsideReason.OPINION),
        ("it", "Grazie della pazienza.", SetAsideReason.THANKS),
        ("it", "Perché siamo a questo punto?", SetAsideReason.QUESTION),
        ("it", "Dobbiamo finalmente agire.", SetAsideReason.DEMAND),
        ("it", "È assurdo.", SetAsideReason.JUDGEMENT),
        ("it", "Passiamo al punto successivo.", SetAsideReason.TRANSITION),
        ("it", "Dobbiamo pagare 300 euro.", None),
        ("it", "Penso che Anna Weber menta.", None),
        ("it", "Sapevate che il Po misura 652 chilometri?", None),
        ("it", "Il consiglio ha rifiutato.", None),
        ("es", "Creo que es injusto.", SetAsideReason.OPINION),
        ("es", "En mi opinión, no basta.", SetAsideReason.OPINION),
        ("es", "Gracias por la paciencia.", SetAsideReason.THANKS),
        ("es", "¿Por qué estamos así?", SetAsideReason.QUESTION),
        ("es", "Debemos actuar de una vez.", SetAsideReason.DEMAND),
        ("es", "Es absurdo.", SetAsideReason.JUDGEMENT),
        ("es", "Pasemos al punto siguiente.", SetAsideReason.TRANSITION),
        ("es", "Debemos pagar 300 euros.", None),
        ("es", "Creo que Ana Weber miente.", None),
        ("es", "¿Sabían que el Ebro mide 930 kilómetros?", None),
        ("es", "El pleno se negó.", None),
    ],
)
def test_a_sentence_without_a_fact_is_set_aside(
    language: str, sentence: str, reason: SetAsideReason | None
) -> None:
    assert set_asides.reason(sentence, language=language) is reason


@pytest.mark.parametrize(
    ("language", "heading", "states"),
    [
        ("fr", "Le vieux port", False),
        ("fr", "Et maintenant ?", False),
        ("fr", "Le conseil rejette la réforme", True),
        ("fr", "Au fil de l’eau", False),
        ("it", "Il vecchio porto", False),
        ("it", "E adesso?", False),
        ("it", "Il consiglio boccia la riforma", True),
        ("it", "Sul filo dell’acqua", False),
        ("es", "El viejo puerto", False),
        ("es", "¿Y ahora?", False),
        ("es", "El pleno rechaza la reforma", True),
        ("es", "A orillas del agua", False),
    ],
)
def test_a_heading_states_something_or_names_its_subject(language: str, heading: str, states: bool) -> None:
    assert headings.states_something(heading, 8, language=language) is states


@pytest.mark.parametrize(
    ("language", "sentence", "said"),
    [
        (
            "fr",
            "Le conseil a voté le budget, et la ville construit une piscine.",
            ["Le conseil a voté le budget", "et la ville construit une piscine."],
        ),
        ("fr", "Le fleuve a monté, mais la digue a tenu.", ["Le fleuve a monté", "mais la digue a tenu."]),
        ("fr", "Elle a dit que le conseil votait, et la ville construit.", []),
        ("fr", "Les enfants, les parents et les maîtres sont venus.", []),
        (
            "fr",
            "« Nous n’avons plus un sou », a dit Morel.",
            ["« Nous n’avons plus un sou », a dit Morel.", "Nous n’avons plus un sou"],
        ),
        (
            "it",
            "Il consiglio ha approvato il bilancio, e la città costruisce una piscina.",
            ["Il consiglio ha approvato il bilancio", "e la città costruisce una piscina."],
        ),
        (
            "it",
            "Il fiume è salito, ma la diga ha tenuto.",
            ["Il fiume è salito", "ma la diga ha tenuto."],
        ),
        ("it", "Ha detto che il consiglio votava, e la città costruisce.", []),
        ("it", "I bambini, i genitori e i maestri sono venuti.", []),
        (
            "it",
            "«Non abbiamo più un soldo», ha detto Rossi.",
            ["«Non abbiamo più un soldo», ha detto Rossi.", "Non abbiamo più un soldo"],
        ),
        (
            "es",
            "El pleno aprobó el presupuesto, y la ciudad construye una piscina.",
            ["El pleno aprobó el presupuesto", "y la ciudad construye una piscina."],
        ),
        (
            "es",
            "El río subió, pero el dique resistió.",
            ["El río subió", "pero el dique resistió."],
        ),
        ("es", "Dijo que el pleno votaba, y la ciudad construye.", []),
        ("es", "Los niños, los padres y los maestros vinieron.", []),
        (
            "es",
            "«No tenemos ya ni un euro», dijo Robles.",
            ["«No tenemos ya ni un euro», dijo Robles.", "No tenemos ya ni un euro"],
        ),
    ],
)
def test_the_statements_of_a_sentence_are_told_apart(language: str, sentence: str, said: list[str]) -> None:
    found = parts.find(sentence, 0, len(sentence), language=language)
    assert [sentence[part.start : part.end] for part in found] == said


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("fr", "Le nombre d’incendies a augmenté, passant de 200 à 150.", CheckKind.CHANGE),
        ("fr", "La part a doublé, de 10 % à 15 %.", CheckKind.CHANGE),
        ("fr", "Anna Weber, née en 1950 à Metz, est âgée de 70 ans.", CheckKind.AGE),
        ("fr", "Il est mort à l’âge de 82 ans (1930-2001).", CheckKind.AGE),
        ("fr", "C’est la plus haute tour.", CheckKind.SCOPE),
        ("fr", "Le prix a augmenté de pour cent.", CheckKind.UNIT),
        ("fr", "Anna Morel est venue. Anna Morell est partie. Anna Morel est restée.", CheckKind.SPELLING),
        ("fr", "C’était le mercredi 10 novembre 2026.", CheckKind.WEEKDAY),
        ("fr", "Les électeurs se répartissent entre 40 % de oui et 50 % de non.", CheckKind.SUM),
        ("it", "Il numero degli incendi è aumentato, passando da 200 a 150.", CheckKind.CHANGE),
        ("it", "La quota è raddoppiata, dal 10 per cento al 15 per cento.", CheckKind.CHANGE),
        ("it", "Anna Weber, nata a Trento nel 1950, ha 70 anni di età.", CheckKind.AGE),
        ("it", "È morto all’età di 82 anni (1930-2001).", CheckKind.AGE),
        ("it", "È la più alta torre.", CheckKind.SCOPE),
        ("it", "Il prezzo è aumentato di per cento.", CheckKind.UNIT),
        ("it", "Anna Rossini è venuta. Anna Rosssini è partita. Anna Rossini è rimasta.", CheckKind.SPELLING),
        ("it", "Era mercoledì 10 novembre 2026.", CheckKind.WEEKDAY),
        ("it", "I voti sono divisi in 40 per cento di sì e 50 per cento di no.", CheckKind.SUM),
        ("es", "El número de incendios aumentó, pasando de 200 a 150.", CheckKind.CHANGE),
        ("es", "La cuota se ha duplicado, del 10 % al 15 %.", CheckKind.CHANGE),
        ("es", "Ana Weber, nacida en Lugo en 1950, tiene 70 años de edad.", CheckKind.AGE),
        ("es", "Murió a la edad de 82 años (1930-2001).", CheckKind.AGE),
        ("es", "Es la más alta torre.", CheckKind.SCOPE),
        ("es", "El precio aumentó un por ciento.", CheckKind.UNIT),
        ("es", "Ana Robles vino. Ana Roblles se fue. Ana Robles se quedó.", CheckKind.SPELLING),
        ("es", "Era el miércoles 10 de noviembre de 2026.", CheckKind.WEEKDAY),
        ("es", "Los votos se reparten entre un 40 % de síes y un 50 % de noes.", CheckKind.SUM),
    ],
)
def test_what_does_not_fit_is_remarked(language: str, text: str, kind: CheckKind) -> None:
    assert [each.kind for each in checks.run(text, published=PUBLISHED, language=language)] == [kind]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le nombre d’incendies a baissé, passant de 200 à 150."),
        ("fr", "La part a doublé, de 10 % à 20 %."),
        ("fr", "Anna Weber, née en 1950 à Metz, est âgée de 76 ans."),
        ("fr", "C’est la plus haute tour du pays."),
        ("fr", "C’était le mardi 10 novembre 2026."),
        ("it", "Il numero degli incendi è calato, passando da 200 a 150."),
        ("it", "La quota è raddoppiata, dal 10 per cento al 20 per cento."),
        ("it", "Anna Weber, nata a Trento nel 1950, ha 76 anni di età."),
        ("it", "È la più alta torre del Paese."),
        ("it", "Era martedì 10 novembre 2026."),
        ("es", "El número de incendios bajó, pasando de 200 a 150."),
        ("es", "La cuota se ha duplicado, del 10 % al 20 %."),
        ("es", "Ana Weber, nacida en Lugo en 1950, tiene 76 años de edad."),
        ("es", "Es la más alta torre del país."),
        ("es", "Era el martes 10 de noviembre de 2026."),
    ],
)
def test_what_fits_is_not_remarked(language: str, text: str) -> None:
    assert list(checks.run(text, published=PUBLISHED, language=language)) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Selon un employé, on accuse Anna Weber de corruption."),
        ("it", "Secondo un dipendente, Anna Weber è accusata di corruzione."),
        ("es", "Según un empleado, Ana Weber está acusada de corrupción."),
    ],
)
def test_an_accusation_and_an_unnamed_source_are_risks(language: str, text: str) -> None:
    found = risks.reasons(
        text, 0, len(text), details.find(text, 0, len(text), language=language), language=language
    )
    assert {Risk.ALLEGATION, Risk.ANONYMOUS, Risk.LEGAL} <= set(found)
