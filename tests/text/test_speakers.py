"""Who speaks in a quotation: which of several candidates it is, and where nobody may be named."""

from __future__ import annotations

import pytest

from factcheck.text import quotes


def speakers(text: str) -> list[str]:
    """Return the speaker's words of each quotation, empty where it has none."""
    return [
        "" if found.speaker is None else text[found.speaker.start : found.speaker.end]
        for found in quotes.find(text)
    ]


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
