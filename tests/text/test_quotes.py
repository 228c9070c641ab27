"""Quotations, their speakers and their cues, on sentences written for this test."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.text import quotes
from factcheck.text.lexicon import languages
from factcheck.text.quotes import persons, speech
from tests.text.growth import grows_with_length
from tests.text.who_speaks import names


def said(text: str) -> list[tuple[str, str, str]]:
    """Return quotation, speaker and cue of each finding as text."""
    return [
        (
            text[found.start : found.end],
            "" if found.speaker is None else text[found.speaker.start : found.speaker.end],
            "" if found.cue is None else text[found.cue.start : found.cue.end],
        )
        for found in quotes.find(text)
    ]


@pytest.mark.parametrize("language", sorted(languages()))
@pytest.mark.parametrize("text", ["", "______", "…", "—", "“”", "?!", "12 %", "\n\n", "Ja.\n\n____\n\n«»"])
def test_nobody_speaks_where_there_are_no_words(text: str, language: str) -> None:
    assert [found.speaker for found in quotes.find(text, language=language)] in ([], [None])
    assert quotes.find_attributions(text, language=language) == []


@pytest.mark.parametrize(
    ("text", "quotation", "speaker", "cue"),
    [
        (
            "“The bridge is safe,” engineer Ana Duarte said.",
            "“The bridge is safe,”",
            "engineer Ana Duarte",
            "said",
        ),
        ('"The bridge is safe," said Ana Duarte.', '"The bridge is safe,"', "Ana Duarte", "said"),
        ("Ana Duarte said: “The bridge is safe.”", "“The bridge is safe.”", "Ana Duarte", "said"),
        ("Duarte called the bridge “safe for a decade.”", "“safe for a decade.”", "Duarte", "called"),
        ("“Is it safe?” Duarte asked.", "“Is it safe?”", "Duarte", "asked"),
        ("‘The bridge is safe,’ said Ana Duarte.", "‘The bridge is safe,’", "Ana Duarte", "said"),
        (
            "“The bridge is safe,” according to the report.",
            "“The bridge is safe,”",
            "the report",
            "according to",
        ),
        ("The report says the bridge is “safe.”", "“safe.”", "The report", "says"),
        ("“It is safe,” he told reporters on Monday.", "“It is safe,”", "he", "told"),
        (
            "In a statement, the Harbour Authority said that it had “no choice.”",
            "“no choice.”",
            "the Harbour Authority",
            "said",
        ),
        ("“It is safe,” Duarte, an engineer with the city, said.", "“It is safe,”", "Duarte", "said"),
        ("“It is safe,” Rep. Lena Holt (R-Ohio) said.", "“It is safe,”", "Rep. Lena Holt", "said"),
        ("The bridge was described by Duarte as “safe.”", "“safe.”", "Duarte", "described"),
        ("Duarte’s claim that the bridge is “safe” was tested.", "“safe”", "Duarte", "claim"),
        (
            "Speaking in Porto, Duarte dismissed fears, saying they were “absurd.”",
            "“absurd.”",
            "Duarte",
            "saying",
        ),
        ("“It is safe,” a guard, who gave no name, said.", "“It is safe,”", "a guard", "said"),
        ("“Safe,” Ana Duarte, chief of works, who led it, said.", "“Safe,”", "Ana Duarte", "said"),
        ("It was called “safe” by the mayor, Ana Duarte.", "“safe”", "the mayor, Ana Duarte", "called"),
        ("In Duarte’s words, it was “safe.”", "“safe.”", "Duarte", "words"),
        ("“It is safe,” tweeted @duarte.", "“It is safe,”", "@duarte", "tweeted"),
        ("“It is safe.” — Ana Duarte, engineer", "“It is safe.”", "Ana Duarte", "—"),
        ("Duarte said she hoped the bridge was “safe.”", "“safe.”", "Duarte", "said"),
        ("Duarte followed Lund’s alleged lie, saying it was “not safe.”", "“not safe.”", "Duarte", "saying"),
        ("Calling it “safe,” Duarte crossed the bridge.", "“safe,”", "Duarte", "Calling"),
        ("Duarte continued:\n\n“It is safe.”", "“It is safe.”", "Duarte", "continued"),
    ],
)
def test_the_speaker_and_cue_are_found(text: str, quotation: str, speaker: str, cue: str) -> None:
    [found] = said(text)
    assert found[0] == quotation
    assert found[1].startswith(speaker)
    assert found[2] == cue


def test_a_cue_between_two_halves_counts_for_both() -> None:
    found = said("“The bridge,” Duarte said, “is safe.” Traffic went on.")
    assert [(quotation, speaker) for quotation, speaker, _ in found] == [
        ("“The bridge,”", "Duarte"),
        ("“is safe.”", "Duarte"),
    ]


def test_a_quotation_broken_by_its_speaker_keeps_that_speaker() -> None:
    assert [speaker for _, speaker, _ in said("“I,” said Lund, “will never resign.”")] == ["Lund", "Lund"]


def test_a_second_sentence_goes_on_with_the_same_speaker() -> None:
    found = said("“The bridge is safe,” Duarte said. “We tested it twice.”")
    assert [speaker for _, speaker, _ in found] == ["Duarte", "Duarte"]


def test_a_quotation_goes_on_where_the_next_paragraph_repeats_the_mark() -> None:
    text = "“We tested the bridge.\n\n“Then we tested it again,” Duarte said."
    assert said(text) == [("“We tested the bridge.\n\n“Then we tested it again,”", "Duarte", "said")]


def test_a_quotation_inside_a_quotation_belongs_to_the_outer_one() -> None:
    assert said("“He said ‘no’ to me,” Duarte said.")[0][0] == "“He said ‘no’ to me,”"
    assert len(quotes.find("“He said ‘no’ to me,” Duarte said.")) == 1


def test_a_quotation_runs_over_the_end_of_a_hard_wrapped_line() -> None:
    text = 'Engineers of the city said in May that they had "never seen\na bridge like it" and left early.'
    assert [(quotation, speaker) for quotation, speaker, _ in said(text)] == [
        ('"never seen\na bridge like it"', "Engineers of the city")
    ]


def test_a_title_in_an_attributed_sentence_is_not_taken_for_the_words_said() -> None:
    text = "On CBN’s “Face the Town,” Mayor Ana Duarte said the bridge was “safe.”"
    assert [(quotation, speaker) for quotation, speaker, _ in said(text)] == [("“safe.”", "Mayor Ana Duarte")]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "Duarte said: “The bridge is safe.\n\nTraffic went on. “Good,” she said."
    assert [quotation for quotation, _, _ in said(text)] == ["“The bridge is safe.", "“Good,”"]


@pytest.mark.parametrize(
    "text",
    [
        "The engineers’ plan wasn’t the mayor's.",
        'The beam is 6\'3" long and 14" wide.',
        "Robert “Bobby” Lund opened the bridge.",
        "The documentary “Bridges of Porto” opens today.",
        "The Harbour Authority (“the Authority”) opened in May.",
        'The page loads <img src="quay.png" alt="quay"> first.',
        "Rock 'n' roll of the '60s and ’70s.",
    ],
)
def test_apostrophes_inches_nicknames_and_titles_are_no_quotations(text: str) -> None:
    assert quotes.find(text) == []


def test_a_pronoun_stands_for_the_last_fitting_person() -> None:
    text = (
        "Mayor Ana Duarte met Peter Lund on Monday. She walked over the bridge.\n\n"
        "“It holds,” she said.\n\n“For now,” he said."
    )
    assert names(text) == ["Ana Duarte", "Peter Lund"]


def test_a_surname_is_given_in_the_fullest_form_seen_before() -> None:
    text = "Chief Engineer Ana Duarte opened the bridge.\n\n“It holds,” Duarte said."
    assert names(text) == ["Ana Duarte"]
    assert names(text, full=False) == ["Duarte"]


def test_an_unclear_speaker_stays_empty() -> None:
    assert names("Pro tip: The cabin is only for “Plus” guests.") == [""]
    assert names("Final thought: there is little “help” here.") == [""]
    assert names("The bridge, known as “the Old Lady,” was closed.") == [""]
    assert names("The bridge was closed for months. “It holds.”") == [""]
    assert names("It rained. “It holds,” she said.") == [""]


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="“”\"'‘’ \n.,aB said:—)(", max_size=80) | st.text(max_size=80))
def test_spans_are_ordered_and_inside_any_text(text: str) -> None:
    position = 0
    text = f"“It holds,” Ana Duarte said.\n\n{text}"
    assert quotes.speaker_name(text, quotes.find(text)[0]) == "Ana Duarte", "whatever comes after it"
    for found in quotes.find(text):
        assert position <= found.start < found.end <= len(text)
        position = found.end
        for span in (found.speaker, found.cue):
            assert span is None or 0 <= span.start < span.end <= len(text)
        quotes.speaker_name(text, found)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rep. Lena Holt met Mayor Peter Lund. She left early.\n\n“No,” she said.", "Lena Holt"),
        ("Peter Lund spoke first.\n\nHe smiled.\n\n“Yes,” he said.", "Peter Lund"),
        ("Lund spokeswoman Anna Berg said Lund was tired. “Not ill,” she said.", "Anna Berg"),
        ("Ms. Okafor arrived late. “Traffic,” she said.", "Okafor"),
        ("Peter Lund lives in Geneva.\n\n“It is calm,” he said.", "Peter Lund"),
        ("Peter Lund waited. The senator smiled. “Yes,” he said.", ""),
        ("Peter Lund met Karl Holm and Jonas Berg met Otto Falk. “Yes,” she said.", ""),
        ("“Yes,” said Rep. Lena Holt of Ohio.", "Lena Holt"),
        ("“Yes,” said White House press secretary Josh Holt.", "Josh Holt"),
        ("The report says it is “safe.”", "The report"),
        ("The harbour reopened. It says it is “safe.”", ""),
        (
            "Minister Rolf Lind met envoy Oleg Sokol since Mr. Berg took office. Sokol was asked whether "
            "Norland worries about turmoil in the Berg administration. He repeated that it “does not care.”",
            "Oleg Sokol",
        ),
        ("Bill Lund and Karen Lund came. “Yes,” Lund said.", "Lund"),
        ("“We lost a year,” said the founder, Ondrea Perl. It rained.", "Ondrea Perl"),
        ("“Two were ill,” said the school physician Ondrea Perl of St. Ives Hospital.", "Ondrea Perl"),
        ("The physician Ondrea Perl came. “Two were ill,” she said.", "Ondrea Perl"),
        ("“No one was hurt,” company says", ""),
        ("“No one was hurt,” police say", "police"),
    ],
)
def test_the_name_shown_on_a_claim(text: str, name: str) -> None:
    assert names(text)[-1] == name


@pytest.mark.parametrize(
    ("text", "content", "speaker", "cue"),
    [
        ("Lund said the harbour will stay open.", "the harbour will stay open", "Lund", "said"),
        ("Lund told reporters that the harbour is open.", "the harbour is open", "Lund", "told"),
        ("The harbour is open, Lund said.", "The harbour is open", "Lund", "said"),
        ("The harbour is open, said Peter Lund.", "The harbour is open", "Peter Lund", "said"),
        (
            "According to the report, the harbour is open.",
            "the harbour is open",
            "the report",
            "According to",
        ),
        (
            "The harbour is open, according to the report.",
            "The harbour is open",
            "the report",
            "according to",
        ),
        ("Lund says she hopes that it “opens.”", "she hopes that it “opens.”", "Lund", "says"),
        (
            "Holm had left early, Lund said, the source added.",
            "Holm had left early, Lund said",
            "the source",
            "added",
        ),
    ],
)
def test_indirect_speech_is_found(text: str, content: str, speaker: str, cue: str) -> None:
    [found] = quotes.find_attributions(text)
    assert text[found.start : found.end] == content
    assert text[found.speaker.start : found.speaker.end] == speaker
    assert text[found.cue.start : found.cue.end] == cue


def test_a_possessive_does_not_make_a_speaker_too_long_to_be_one() -> None:
    text = "The school physician Ondrea Perl of St. Ives's Hospital said that two were ill."
    [found] = quotes.find_attributions(text)
    assert quotes.speaker_name(text, found) == "Ondrea Perl"


def test_a_speaker_with_a_long_description_stands_above_the_rest_of_the_sentence() -> None:
    text = (
        "Nine were treated, three of them, all hands of the ship, for burns, said Dr. Ana Duarte, "
        "the chief surgeon at the hospital of St. Ives."
    )
    [found] = quotes.find_attributions(text)
    assert quotes.speaker_name(text, found) == "Ana Duarte"
    assert text[found.start : found.end].endswith("for burns")


@pytest.mark.parametrize(
    "text",
    [
        "“It is open,” Lund said.",
        "The harbour opened in May.",
        "",
        "Said.",
        "As one would expect that ships sink, they do.",
    ],
)
def test_no_indirect_speech_where_there_is_none(text: str) -> None:
    assert quotes.find_attributions(text) == []


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="“” \n.,aBc said that:", max_size=80) | st.text(max_size=80))
def test_indirect_speech_stays_inside_any_text(text: str) -> None:
    position = 0
    text = f"Ana Duarte said that the bridge holds.\n\n{text}"
    assert quotes.find_attributions(text), "the first sentence is one, whatever comes after it"
    for found in quotes.find_attributions(text):
        assert position <= found.start < found.end <= len(text)
        position = found.start


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "‘",
        "' ",
        '" ',
        "“ ”",
        "“\n",
        "“a” said ",
        "(",
        "A. ",
        " said.",
        "and said, ",
        "a said, ",
        ", and ",
        "As A said and added ",
        "Food and Aid, ",
        "added more ",
        "“A: x\n\n",
        "“x,” A B said. ",
        "”",
    ],
)
def test_hostile_input_takes_linear_time(piece: str) -> None:
    def read(text: str) -> None:
        speech.readings.cache_clear()
        persons.cast.cache_clear()
        quotes.find_attributions(text)
        for quotation in quotes.find(text):
            quotes.speaker_name(text, quotation)

    assert grows_with_length(read, piece)


def test_a_paragraph_that_opens_with_a_cue_may_announce_the_next_ones_quotation() -> None:
    text = "Saying:\n\n“The mill is closed.”"
    (quotation,) = quotes.find(text)
    assert quotation.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "She wore a coat against the “weather” that day.",
        "He bought a “philanthropub” in the harbour.",
        "Lund remembered the only “yellow man” he had met.",
        "“We the People,” this breed called islanders.",
        "Madam Speaker, “I swear to serve the whole of the town.”",
        "The bridge, known as the “Old Lady,” will close.",
        "It is a box labelled “medical problem” and nothing else.",
    ],
)
def test_scare_quotes_names_and_vocatives_have_no_speaker(text: str) -> None:
    assert [speaker for _, speaker, _ in said(text)] == [""] * len(said(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ana Duarte, a senior engineer, called Mr. Lund's remarks on Monday “a true wake-up call.”",
            "Ana Duarte",
        ),
        ("Otto Lund criticised her after she left the hall and blamed the fire on “plain neglect.”", "she"),
        (
            "Nobody may vote “to fill a vacancy on the board,” per the council’s bylaws.",
            "the council’s bylaws",
        ),
        ("Several members agree, among them Karl Holm — “It is wrong to wait” — and Otto Falk.", "Karl Holm"),
        ("Mr Reed, 54, said: “The mill is closed and will stay so.”", "Mr Reed"),
        ("‘We won’t sell the mill,’ Mr Reed said.", "Mr Reed"),
        ("‘We won’t sell,’ said Mr Reed, 54. ‘Not now.’", "Mr Reed"),
        ("Holm and Falk call the plan “a gift to the yard.”", "Holm and Falk"),
        ("A reader would now ask: “What is it for, and who will pay?”", "A reader"),
    ],
)
def test_the_subject_speaks_not_an_object_or_another_clause(text: str, speaker: str) -> None:
    assert said(text)[0][1] == speaker


def test_a_paragraph_that_is_all_quotation_goes_on_with_the_speaker_before() -> None:
    text = "“There is no pier that we cannot mend,” the owner told us.\n\n“But we cannot pay for the crane.”"
    assert [speaker for _, speaker, _ in said(text)] == ["the owner", "the owner"]


def test_a_notes_mark_does_not_hide_where_a_sentence_begins() -> None:
    text = (
        "His mother wrote, “He is well.” [6] In later letters, “Mary is shown as the first of his friends.”"
    )
    assert [speaker for _, speaker, _ in said(text)] == ["His mother", ""]
