"""Who speaks in German: verbs on either side of their subject, sources, the mood of reports, marks."""

import pytest

from factcheck.text import quotes


def _spoken(text: str) -> list[tuple[str, str | None]]:
    """Return each quotation with the words that name its speaker."""
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end] if each.speaker else None)
        for each in quotes.find(text, language="de")
    ]


def _reported(text: str) -> list[tuple[str, str]]:
    return [
        (text[each.start : each.end], text[each.speaker.start : each.speaker.end])
        for each in quotes.find_attributions(text, language="de")
    ]


@pytest.mark.parametrize(
    ("text", "quotation", "speaker"),
    [
        ("„Das ist Unsinn“, sagte der Sprecher der Polizei in Köln.",
         "„Das ist Unsinn“", "der Sprecher der Polizei"),
        ("„Wir gehen“, so Weber weiter.", "„Wir gehen“", "Weber"),
        ("„Stimmt das?“, fragte sie.", "„Stimmt das?“", "sie"),
        ("„Ja …“, sagte Weber und schwieg.", "„Ja …“", "Weber"),
        ("„Das ist so“, hat Weber der Zeitung gesagt.", "„Das ist so“", "Weber"),
        ("»Wir bleiben hier«, sagte Meier.", "»Wir bleiben hier«", "Meier"),
        ("«Das Volk entscheidet», sagte Anna Keller der «Neuen Zeitung».",
         "«Das Volk entscheidet»", "Anna Keller"),
        ("„Die ‚Alte Post‘ bleibt“, versprach Gastwirt Jens Kuhn.",
         "„Die ‚Alte Post‘ bleibt“", "Gastwirt Jens Kuhn"),
        ("Die Bürgermeisterin von Altenau, Karin Weber, sagte: „Wir sparen.“", "„Wir sparen.“",
         "Die Bürgermeisterin von Altenau, Karin Weber"),
        ("Am Dienstag sagte die Sprecherin der Bahn: „Der Zug fährt.“",
         "„Der Zug fährt.“", "die Sprecherin der Bahn"),
        ("Weber, die das Amt leitet, erklärte: „Es reicht jetzt.“", "„Es reicht jetzt.“", "Weber"),
        ("Weber nannte die Pläne „völlig absurd und teuer“.", "„völlig absurd und teuer“", "Weber"),
        ("Der Minister warf der Opposition „blanken Populismus“ vor.",
         "„blanken Populismus“", "Der Minister"),
        ("Das sei „Unsinn“, sagte Weber.", "„Unsinn“", "Weber"),
        ("In dem Bericht heißt es: „Die Mängel sind erheblich.“",
         "„Die Mängel sind erheblich.“", "dem Bericht"),
        ("Der Fahrer wurde als „laut und grob“ beschrieben.", "„laut und grob“", None),
    ],
)  # fmt: skip
def test_a_quotation_has_its_speaker(text: str, quotation: str, speaker: str | None) -> None:
    assert _spoken(text)[0] == (quotation, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "Im Roman „Der Turm“ geht es um Dresden.",
        "Die „Neue Altenauer Zeitung“ erscheint täglich.",
        "Er kam mit dem Frachter „Weiße Möwe“ an.",
    ],
)
def test_the_title_of_a_work_is_nobodys_words(text: str) -> None:
    assert _spoken(text) == []


def test_a_dash_opens_speech_only_with_a_verb_of_saying() -> None:
    assert _spoken("– Wir kommen wieder, sagte der Alte.") == [("– Wir kommen wieder,", "der Alte")]
    assert _spoken("– Milch und Brot\n– Käse aus der Region") == []


@pytest.mark.parametrize(
    ("text", "said", "speaker"),
    [
        ("Die Firma sei pleite, teilte der Verwalter am Montag mit.",
         "Die Firma sei pleite", "der Verwalter"),
        ("Der Verein habe 300 Mitglieder, fügte Vereinschef Thomas Müller hinzu.",
         "Der Verein habe 300 Mitglieder", "Vereinschef Thomas Müller"),
        ("Laut Polizei waren 300 Menschen im Saal.", "waren 300 Menschen im Saal", "Polizei"),
        ("Der Umbau kostet nach Angaben der Stadtwerke 3 Millionen Euro.",
         "Der Umbau kostet nach Angaben der Stadtwerke 3 Millionen Euro", "der Stadtwerke"),
        ("Weber zufolge ist der Damm sicher.", "ist der Damm sicher", "Weber"),
        ("Angaben der Polizei zufolge war niemand verletzt.", "war niemand verletzt", "der Polizei"),
        ("Der Sprecher hat am Freitag erklärt, dass die Brücke gesperrt bleibt.",
         "die Brücke gesperrt bleibt", "Der Sprecher"),
        ("Wie das Ministerium mitteilte, wurden 14 Schulen geschlossen.",
         "wurden 14 Schulen geschlossen", "das Ministerium"),
        ("Weber kündigte an, die Straße im Mai zu sperren.", "die Straße im Mai zu sperren", "Weber"),
        ("Er wisse von nichts, so der Angeklagte.", "Er wisse von nichts", "der Angeklagte"),
        ("Die „Neue Altenauer Zeitung“ berichtete, der Minister trete zurück.",
         "der Minister trete zurück", "Die „Neue Altenauer Zeitung“"),
    ],
)  # fmt: skip
def test_a_reported_statement_has_its_speaker(text: str, said: str, speaker: str) -> None:
    assert _reported(text) == [(said, speaker)]


def test_the_mood_of_reports_goes_on_with_the_speaker_before() -> None:
    text = "Karin Weber sagte, die Stadt habe kein Geld. Man müsse sparen. Das Bad schließt."
    assert _reported(text) == [
        ("die Stadt habe kein Geld", "Karin Weber"),
        ("Man müsse sparen", "Karin Weber"),
    ]


def test_what_the_writer_says_in_the_first_person_is_no_report() -> None:
    assert _reported("Weber kam spät. Ich habe sie gesehen. Es sei denn, ich irre mich.") == []


def test_a_pronoun_is_resolved_and_a_plural_one_is_not() -> None:
    text = "Karin Weber leitet das Amt. „Wir sparen“, sagte sie. „Wir auch“, riefen sie."
    named = [quotes.speaker_name(text, each, language="de") for each in quotes.find(text, language="de")]
    assert named == ["Karin Weber", ""]


def test_the_day_before_a_month_ends_no_sentence() -> None:
    text = "„Wir öffnen am 3. Mai wieder“, sagte Weber. Am 3. Mai sagte Kuhn: „Nein.“"
    assert [speaker for _, speaker in _spoken(text)] == ["Weber", "Kuhn"]
