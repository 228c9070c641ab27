"""Who speaks in French: verbs on either side of their subject, clitic pronouns, sources, guillemets."""

import pytest

from factcheck.text import quotes


def _spoken(text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the words that name its speaker."""
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end] if each.speaker else None)
        for each in quotes.find(text, language="fr")
    ]


def _reported(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end])
        for each in quotes.find_attributions(text, language="fr")
    ]


SPOKEN = [
    ("« Nous n’avons plus d’argent », a déclaré la maire de Valbrune, Claire Morel.", "la maire de Valbrune"),
    ("« C’est une erreur », dit-elle.", "elle"),
    ("« Le pont sera fermé », explique-t-il.", "il"),
    ("« Nous reviendrons », a-t-il ajouté.", "il"),
    ("« Le barrage est sûr », affirme l’ingénieure Nadia Perrin.", "l’ingénieure Nadia Perrin"),
    ("« Jamais ! » s’est exclamé Paul Garnier.", "Paul Garnier"),
    ("« Qui paiera ? » demande Lucie Fabre, directrice du musée.", "Lucie Fabre"),
    ("Selon Marc Vidal, le chantier est « un gouffre sans fond ».", "Marc Vidal"),
    ("Le projet est « trop cher pour la ville », d’après la directrice du port.", "la directrice du port"),
    ("Interrogée mardi, la ministre des Transports a répondu : « Nous verrons. »",
     "la ministre des Transports"),
    ("Claire Morel a qualifié le plan de « pure folie budgétaire ».", "Claire Morel"),
    ("Le préfet, qui visitait le site, a promis : « Les travaux finiront en mai. »", "Le préfet"),
    ("« Il faut partir », lui a conseillé son médecin.", "son médecin"),
    ("« Nous avons tout perdu », raconte un habitant du quartier.", "un habitant du quartier"),
    ("« Ce sera long », a prévenu mardi à Valbrune le chef des pompiers.", "le chef des pompiers"),
    ("« On se moque de nous », se plaint Odile Renard.", "Odile Renard"),
    ("« Les mesures sont insuffisantes », peut-on lire dans le rapport de l’agence.",
     "le rapport de l’agence"),
    ("« Je ne signerai pas », a assuré M. Garnier devant les élus.", "M. Garnier"),
    ("Comme l’a rappelé Nadia Perrin, « la digue date de 1912 ».", "Nadia Perrin"),
    ("“Nous attendons une réponse”, ont indiqué les syndicats.", "les syndicats"),
    ("Pour Lucie Fabre, interrogée hier, rien ne change : le musée « vit une crise », dit-elle.", "elle"),
    ("Marc Vidal précise : « Le lac a perdu deux mètres. »", "Marc Vidal"),
    ("« Nous partirons, a prévenu Odile Renard, si rien ne change. »", "Odile Renard"),
    ("« Le texte est clair », selon l’avocate de la commune.", "l’avocate de la commune"),
    ("La présidente du club a parlé d’une « soirée de honte ».", "La présidente du club"),
    ("Le conducteur a été décrit comme « calme et poli ».", None),
    ("Le slogan est connu : « Tout pour la ville ».", None),
    ("La loi dite « pour une mer propre » entre en vigueur en juin.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(text: str, speaker: str | None) -> None:
    assert _spoken(text)[0][1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Dans le roman « La Tour », il est question de Valbrune.",
        "Le journal « L’Écho de Valbrune » paraît chaque jour.",
        "Il est arrivé à bord du cargo « Mouette Blanche ».",
    ],
)
def test_the_title_of_a_work_is_nobodys_words(text: str) -> None:
    assert _spoken(text) == []


def test_marks_behind_an_elision_open_a_quotation() -> None:
    assert _spoken("Paul Garnier dénonce l’« abandon total » du port.") == [
        ("« abandon total »", "Paul Garnier")
    ]


def test_a_dash_opens_speech_only_with_a_verb_of_saying() -> None:
    assert _spoken("— Nous reviendrons, dit le vieux.") == [("— Nous reviendrons,", "le vieux")]
    assert _spoken("– Du pain et du lait\n– Du fromage de la région") == []


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("La piscine fermera en mai, a annoncé la maire lundi.", "La piscine fermera en mai", "la maire"),
        ("Le préfet a déclaré que la route resterait fermée.", "la route resterait fermée", "Le préfet"),
        ("Selon Marc Vidal, la digue est sûre.", "la digue est sûre", "Marc Vidal"),
        ("D’après le rapport, douze écoles sont fermées.", "douze écoles sont fermées", "le rapport"),
        ("Le musée, explique-t-elle, a perdu la moitié de ses visiteurs.",
         "Le musée, explique-t-elle, a perdu la moitié de ses visiteurs", "elle"),
        ("Comme l’a indiqué le ministère, la loi entre en vigueur demain.",
         "la loi entre en vigueur demain", "le ministère"),
    ],
)  # fmt: skip
def test_a_reported_statement_has_its_speaker(text: str, said: str, speaker: str) -> None:
    assert _reported(text) == [(said, speaker)]


@pytest.mark.parametrize(
    "text", ["Le projet que le maire a présenté coûte cher.", "Le conseil a voté le budget lundi soir."]
)
def test_what_nobody_says_is_no_report(text: str) -> None:
    assert _reported(text) == []


def test_a_pronoun_is_resolved_and_a_plural_one_is_not() -> None:
    text = "Claire Morel dirige la ville. « Nous économisons », dit-elle. « Nous aussi », ont-ils crié."
    named = [quotes.speaker_name(text, each, language="fr") for each in quotes.find(text, language="fr")]
    assert named == ["Claire Morel", ""]


def test_a_surname_is_given_in_full_and_a_ministry_is_nobodys_surname() -> None:
    text = (
        "Claire Morel dirige la ville. « Il faut agir », a insisté Morel. "
        "« Rien ne presse », a répondu le ministère de l’Intérieur."
    )
    named = [quotes.speaker_name(text, each, language="fr") for each in quotes.find(text, language="fr")]
    assert named == ["Claire Morel", "le ministère de l’Intérieur"]
