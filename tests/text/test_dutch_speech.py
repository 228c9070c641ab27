"""Who speaks in Dutch: separable verbs, sources, the marks of newspapers and those of typists."""

import pytest

from factcheck.text import quotes


def _spoken(text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the words that name its speaker."""
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end] if each.speaker else None)
        for each in quotes.find(text, language="nl")
    ]


def _reported(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end])
        for each in quotes.find_attributions(text, language="nl")
    ]


SPOKEN = [
    ("‘We konden niet wachten’, zei projectleider Hans Timmer.", "projectleider Hans Timmer"),
    ("“Er is geen gevaar,” zegt ze.", "ze"),
    ("‘Niemand geeft iets terug’, voegde ze daaraan toe.", "ze"),
    ("‘Dat is weinig’, rekent Maes voor.", "Maes"),
    ("“We hebben gewonnen,” vatte trainer Robin van Persie samen.", "trainer Robin van Persie"),
    ("„Het is te laat”, aldus burgemeester Els Roelofs.", "burgemeester Els Roelofs"),
    ("Wethouder Kees de Wit (CDA) noemt de afsluiting ‘onvermijdelijk’.", "Wethouder Kees de Wit"),
    ("Volgens Anja Peters had de provincie “tien jaar om zich voor te bereiden”.", "Anja Peters"),
    ("Burgemeester Peter Snijders ging verder: ‘De rechter heeft gesproken.’", "Burgemeester Peter Snijders"),
    (",,Ik ben bereid om terug te komen'', zei Trimble gisteren.", "Trimble"),
    ("‘Dat klopt’, laat een woordvoerder weten.", "een woordvoerder"),
    ("Zijn boek heet ‘De molen’.", None),
]


@pytest.mark.parametrize(("text", "speaker"), SPOKEN)
def test_a_quotation_has_its_speaker(text: str, speaker: str | None) -> None:
    said = [found for _, found in _spoken(text)][:1]
    assert said == [speaker] or (speaker is None and said == [])


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Volgens de politie raakte niemand gewond.", "raakte niemand gewond", "de politie"),
        ("De gemeente wil niet reageren, aldus woordvoerster Esther Kok.", "De gemeente wil niet reageren",
         "woordvoerster Esther Kok"),
        ("De coöperatie meldt dat ze meewerkt.", "ze meewerkt", "De coöperatie"),
        ("De brug blijft dicht, zo meldt RTV Rijnmond.", "De brug blijft dicht", "RTV Rijnmond"),
        ("Haar advocaat, Inez Brouwer, kondigde aan dat ze in beroep gaat.", "ze in beroep gaat",
         "Haar advocaat, Inez Brouwer"),
        ("Uit cijfers van de vereniging blijkt dat de omzet daalt.", "de omzet daalt", "de vereniging"),
    ],
)  # fmt: skip
def test_a_reported_statement_has_its_speaker(text: str, said: str, speaker: str) -> None:
    assert speaker in [found for _, found in _reported(text)]
    assert any(said in words for words, _ in _reported(text))


@pytest.mark.parametrize("text", ["Volgens plan begint het werk in mei.", "De rij a,,b heeft geen waarde."])
def test_what_nobody_said_is_not_reported(text: str) -> None:
    assert _reported(text) == []
    assert _spoken(text) == []
