"""Who speaks in a quotation: which of several candidates it is, and where nobody may be named."""

from __future__ import annotations

import pytest

from factcheck.text import quotes
from tests.text.who_speaks import reported, speakers


def test_a_quotation_that_its_cue_parts_has_one_speaker() -> None:
    text = "“The harbour,” wrote Ana Duarte in her book, “is older than the town.”"
    assert speakers(text) == ["Ana Duarte", "Ana Duarte"]


def test_later_sentences_of_one_quotation_keep_its_speaker() -> None:
    text = "“We had no choice,” Duarte said. “The pier was rotten. Nobody had looked at it.” She left."
    assert speakers(text) == ["Duarte", "Duarte"]


def test_a_quotation_of_several_paragraphs_keeps_its_speaker() -> None:
    text = "“We had no choice,” Duarte said.\n\n“The pier was rotten.\n\n“Nobody had looked at it.”"
    assert speakers(text) == ["Duarte", "Duarte"]


@pytest.mark.parametrize(
    "text",
    [
        "The town struck them off because they did not respond, in what is mocked as “wait and see” there.",
        "Some men were late, and the plan was dismissed as “cruel and useless” in the town.",
        "Council after council ruled that Lund’s statement about the mill is “mostly false” in parts.",
    ],
)
def test_words_that_nobody_is_named_for_have_no_speaker(text: str) -> None:
    assert speakers(text)[-1] in {"", "Council after council"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # a passive hides who calls it so, but not who reports that
        ("Duarte said that the plan was dismissed as “cruel and useless” in the town.", "Duarte"),
        ("The plan was dismissed as “cruel and useless” by the owners.", "the owners"),
        # the subject behind what a sentence opens with
        ("Although the bank did not name the mill, it referred to “a loss that nobody foresaw” there.", "it"),
        ("Meanwhile, it attacked Lund, saying he “has offended the yard and its men.”", "it"),
        ("Overall, the fund warned that “the winter will be long” for the yards.", "the fund"),
        (
            "LISBON, Portugal (AP) — The council met to announce “the end of the harbour” again.",
            "The council",
        ),
        ("On July 6, 2015, Lund made the following comment: “The mill will not close.”", "Lund"),
        # the subject in front of a nickname and a bracket
        (
            "“A big year!” Lund’s niece, state Del. Mia “Mimi” Price (D-Newport News), shouted.",
            "Lund’s niece",
        ),
        ("“A big year!” the niece, Mia Price (D-Newport News), shouted.", "Mia Price"),
        # the last clause in front of a colon
        ("She drove so fast and so badly that I had to change my answer: “Of course I do.”", "I"),
    ],
)
def test_the_subject_is_found_behind_what_stands_between(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


def test_a_verb_behind_a_pronoun_is_no_plural_that_speaks() -> None:
    text = "She gives credit to the yard for speaking out because, to her, “nothing is more important.”"
    assert "gives" not in speakers(text)[0]


def test_a_quotation_whose_beginning_was_left_out_opens_with_any_mark() -> None:
    text = "It rained.\n\n” … he spoke with a coolness that the old captain might have admired,” Barak wrote."
    assert speakers(text) == ["Barak"]


def test_the_labels_of_a_transcript_name_its_speakers() -> None:
    text = (
        "Transcript:\n\n“REED: Why would he do that?\n\n“DE LA CRUZ: Well, look.\n\n“It is for him to say.”"
    )
    assert speakers(text) == ["REED", "DE LA CRUZ"]


def test_a_title_in_capitals_with_a_colon_is_no_label() -> None:
    assert speakers("“NASA: a history,” he said.") == ["he"]


def test_paragraphs_of_several_quotations_do_not_go_on_with_the_speaker_before() -> None:
    text = "“Here he is,” she said.\n\n“Lund walked onto the stage, chanting “Mill! Mill!”\n\nNobody sang."
    assert speakers(text)[1:] == [""] * (len(speakers(text)) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "Some dockers call it “a waste” and stay away.",
        "He spoke of his plan for the pier as “a wonder” of the age.",
        "Her promise of a mill and “two yards” was kept.",
    ],
)
def test_a_few_words_want_a_better_cue_than_a_noun(text: str) -> None:
    assert speakers(text)[0] in {"", "He"}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lund said it was a town that Mr Reed called “a lost one” in May.", "Lund"),
        ("Duarte wrote of a town that owners describe as “quite dead” and empty.", "Duarte"),
        ("Her promise that “two yards” would open was kept.", "Her"),
        ("His words, “nobody will starve here,” were cut in stone.", "His"),
    ],
)
def test_a_cue_inside_a_clause_gives_way_to_the_one_that_the_clause_hangs_on(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "statement", "speaker"),
    [
        ("Lund acknowledged that the mill is closed.", "the mill is closed", "Lund"),
        ("In doing so, many of them acknowledge that it was wrong.", "it was wrong", "many of them"),
        (
            "As Ana Duarte noted in her book, the harbour is not deep.",
            "the harbour is not deep",
            "Ana Duarte",
        ),
        ("The mill is closed, as the owner explained.", "The mill is closed", "the owner"),
        ("I tell my men: the mill will not open again.", "the mill will not open again", "I"),
        ("They said, they had closed the mill by then.", "they had closed the mill by then", "They"),
        ("The mill was closed, I told you.", "The mill was closed", "I"),
        ("Lund said the demands that come with a yard wear men down.", "the demands that", "Lund"),
        (
            "Duarte warned the council and the yards that the pier was rotten.",
            "the pier was rotten",
            "Duarte",
        ),
        ("The mill will close, I think.", "The mill will close", "I"),
        ("The mill has closed, the report found.", "The mill has closed", "the report"),
    ],
)
def test_a_statement_is_reported_with_who_made_it(text: str, statement: str, speaker: str) -> None:
    ((said, who),) = reported(text)
    assert said.startswith(statement)
    assert who == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The yard still maintains control of each of the docks, so the standard is kept.",
        "They maintain many of their old customs, traditions and beliefs.",
        "The owners added more cranes, the only cranes in the town.",
        "The owners’ asserted harms are small and were never shown.",
        "I know people that are getting tired of it.",
        "The map shows the different kinds of harbour that now exist.",
        "From all the press reports that she has read, the town was prepared.",
        "Some stronger wish is felt, to seek abroad the love denied.",
        "Neither the mayor nor the whip, Jo Holm, urged any member.",
        "That is your ship over there, you know.",
    ],
)
def test_a_verb_without_a_clause_reports_nothing(text: str) -> None:
    assert reported(text) == []


def test_a_name_that_a_comma_parts_is_taken_whole() -> None:
    name = "the Department for Environment, Food and Rural Affairs"
    text = f"A spokesman for {name} said: “The fish are safe to eat.”"
    assert speakers(text) == [f"A spokesman for {name}"]
    assert [quotes.speaker_name(text, found) for found in quotes.find(text)] == [f"A spokesman for {name}"]


def test_somebody_else_between_two_quotations_leaves_the_second_to_nobody() -> None:
    text = "“Do it now,” the captain ordered. {} “It is too late.”"
    assert speakers(text.format("Lund shook his head.")) == ["the captain", ""]
    assert speakers(text.format("He shook his head.")) == ["the captain", "the captain"]


def test_the_words_of_somebody_are_theirs() -> None:
    assert speakers("In the words of Ana Duarte, “the pier is rotten.”") == ["Ana Duarte"]


@pytest.mark.parametrize(
    "text",
    [
        "The campaign’s slogan, “Stronger Together,” was on every wall.",
        "The town’s motto, “always at sea,” stands over the gate.",
        "“Make Harbours Great Again” was the slogan of the mayor.",
        "The “super PAC” spent millions on the race.",
        "Her book “Voices of the Fall” sold well.",
    ],
)
def test_slogans_titles_and_scare_quotes_have_no_speaker(text: str) -> None:
    assert speakers(text) == [""] * len(speakers(text))


@pytest.mark.parametrize(
    "text",
    [
        # what is made, not said
        "Companies maintained “just in time” stocks during the crisis.",
        "Lund had signed the “no new taxes” pledge.",
        # nobody is named by a participle
        "The plan was as well received as the book, echoed in papers such as “A colder sea and its men”.",
        "Talk compared to “working the referees” at a match.",
        # a noun, though it is written as a verb is
        "She says the Reserve Bank will raise interest rates. “A cold year is behind us all.”",
        # what follows a question is about something else
        "“Why should anybody stay here?” Unfortunately, while some sources will say so, nobody knows.",
        "Lund, laughably, merely notes that rents must be “fair”.",
    ],
)
def test_no_object_clause_or_noun_is_taken_for_a_speaker(text: str) -> None:
    assert speakers(text)[-1] in {"", "She", "Lund"}


@pytest.mark.parametrize(
    "text",
    [
        "He published “A History of Salt” in 1987.",
        "Appearing on the “Face the Sea” program, Lund reported on the pier.",
        "On this weekend’s broadcast of “Harbour Sunday,” Ana Duarte (R-Ohio) said Lund would come.",
        "Economists have dreamt of a bipartisan “Grand Bargain” to mend the code.",
    ],
)
def test_titles_and_names_in_marks_are_no_quotations(text: str) -> None:
    assert speakers(text) == []


def test_a_title_between_two_speeches_is_spoken_by_nobody() -> None:
    text = "“It is enormous,” Duarte said.\n\n“All Bets Are Off”\n\nEight years ago it rained."
    assert speakers(text) == ["Duarte", ""]


def test_a_paragraph_that_announces_somebody_ends_the_speech_before() -> None:
    text = "Ana Duarte, of the harbour office:\n\n“It rained.”\n\nJo Berg and Mia Lund of Tern:\n\n“We grew.”"
    assert speakers(text)[1] != "Ana Duarte"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mill, says Ana Duarte, is “asleep and nobody knows.”", "Ana Duarte"),
        ("The council, said the mayor, is “asleep and nobody knows.”", "the mayor"),
        ("Prosecutors say Berg told his wife to “burn the lot.”", "Berg"),
        (
            "A spokesman for the Bureau of Alcohol, Tobacco and Firearms said “no comment today.”",
            "A spokesman for the Bureau of Alcohol, Tobacco and Firearms",
        ),
        (
            "Tim, 16, alleged a nurse at Hill College in Berwick told him he “had the devil in him.”",
            "a nurse at Hill College in Berwick",
        ),
        ("When a critic took issue with Lund’s claim that “all is well here,” it rained.", "Lund"),
        ("Lund last week said it was “a shame for all.”", "Lund"),
        ("Lund started saying that “all is well here.”", "Lund"),
        (
            "The bias shows in how the paper rated this statement by Lund on June 11:\n\n“It is cold.”",
            "Lund",
        ),
    ],
)
def test_the_whole_speaker_is_named_and_no_more(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        # nouns that look like verbs
        "The council passed a set of harbour rules that could close the mill.",
        "All three claims are being made about the mill.",
        "She read the town's retweets, replies and letters about the mill that burned.",
        "The fund paid for a treatment that is cheap, a cure for colds recommended by the Harbour Board.",
        # a thing behind the verb, no clause
        "The city can always add more since the price is low.",
        "That tells us something about the mill in the valley where they worked.",
        # who only may say it
        "It was unclear whether the judges would rule that the mill was safe.",
    ],
)
def test_what_nobody_reports_has_no_speaker(text: str) -> None:
    assert reported(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the outermost source closes the sentence
        ("Police have said they will wait, according to lawyers for the family.", "lawyers for the family"),
        # set in, or behind a long statement
        ("The rise of the mill, argues Duarte, has changed the town for good.", "Duarte"),
        (
            "The pier could open this week, said Ana Duarte, a planner in the harbour office who oversees the"
            " works on the northern pier and all that belongs to it.",
            "Ana Duarte",
        ),
        # an age before a clause that tells more
        ("Ana Duarte, 54, who was among the owners in the suit, said her house was sold.", "Ana Duarte"),
        # a name whole, and a number whole
        (
            "A report by the Agency for Harbour Research and Quality concluded that the pier was rotten.",
            "A report by the Agency for Harbour Research and Quality",
        ),
        ("In May, 34,525 voters reported that they had waited.", "34,525 voters"),
        # the verb is no part of its subject
        ("Duarte remains defiant, and says that the pier will open.", "Duarte"),
        ("I want to say that the pier is safe.", "I"),
    ],
)
def test_who_reports_is_named_whole_and_outermost(text: str, speaker: str) -> None:
    assert [each for _, each in reported(text)] == [speaker]


def test_a_paragraph_that_is_announced_is_what_was_said() -> None:
    text = "In May, Ana Duarte wrote to the town:\n\nNo ship has come to the old pier since the war began."
    assert reported(text) == [("No ship has come to the old pier since the war began.", "Ana Duarte")]
    assert reported(text.replace("wrote to", "counted for")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Duarte, the mayor, keeps cutting deals to please her friends on the “other side of the river” here.",
        "The old coffee house opened in 1652, long before Lund, who “knew nothing of it until May”, came.",
        "The new line charges faster than “the quickest ever made” could.",
        "Soon Lund “began to dance and frisk about as the goats had done” there.",
        "Excerpt: “No ship has come to the old pier.”",
    ],
)
def test_words_woven_into_the_writers_clause_are_nobodys(text: str) -> None:
    assert speakers(text) == [""]


def test_who_uses_a_phrase_speaks() -> None:
    assert speakers("Duarte has used the phrase “rotten to the core” for years.") == ["Duarte"]


def test_a_spent_cue_does_not_reach_into_another_clause() -> None:
    text = "“Yes,” she said, but Berg was asleep, and as Lund went on about “how the town is run,” she left."
    assert speakers(text) == ["she", ""]
