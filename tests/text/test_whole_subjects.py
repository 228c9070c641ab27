"""A speaker is a whole subject: no clause, no setting, nobody’s acquaintance."""

from __future__ import annotations

import pytest

from factcheck.text import quotes
from factcheck.text.lexicon import lexicon_of
from tests.text.who_speaks import names, speakers


def reported(text: str) -> list[tuple[str, str]]:
    """Return what each reported statement says and the words that name who said it."""
    return [
        (text[found.start : found.end], text[found.speaker.start : found.speaker.end])
        for found in quotes.find_attributions(text)
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # what opens a sentence before its subject
        ("LISBON (May 3) -- Declaring “the soul of the harbour” is at stake, Mayor Ana Lund left.", ""),
        (
            "Prior to the fall, the clerk advised the yard, warning that “the whole of it may sink”.",
            "the clerk",
        ),
        (
            "Next, Berg’s lawyer accused the yard, claiming it had met him “with questions of faith”.",
            "Berg’s lawyer",
        ),
        ("Finally, Lund pressed the court, insisting that it would “give the crowd a show”.", "Lund"),
        # a clause within what somebody said
        (
            "Lund said that until the yard reassures the town it is safe, “it would be wrong to go on.”",
            "Lund",
        ),
        # a second verb of the same subject
        ("Lund smiles and says, “They are still getting used to it.”", "Lund"),
        # a clause that tells of a noun
        (
            "The mother of a girl who took pills has described how she was “burning up from within”.",
            "The mother of a girl",
        ),
        (
            "Lund’s anger came after a line by Berg’s party, which won by saying they “come in droves.”",
            "Berg’s party",
        ),
        # the whole name of an office, and of a paper
        (
            "As Norway’s Committee on Ports and Security has pointed out, it serves “to find who talked”.",
            "Norway’s Committee on Ports and Security",
        ),
        (
            "There is a rule — according to the explanatory notes of the bill — “to protect the yard’s men”.",
            "the explanatory notes of the bill",
        ),
        ("The offer, said Lund, “was all about the men of the yard and their wives.”", "Lund"),
        ("The plan came from Lund, who went on to tell the crew, “These men gave me the plan.”", "Lund"),
        (
            "“As well as we can,” Ana Duarte, Country Manager at Port Foods, said in the statement.",
            "Ana Duarte",
        ),
        (
            "“We will look at the wind,” Chief Nils Berg with the Asten Police Department said.",
            "Chief Nils Berg with the Asten Police Department",
        ),
        ("Lund finds herself wondering how life is for a bird whose “log is a track in the clay”.", "Lund"),
        # a participle takes what follows it
        ("He warned of change that could “end in a costly harbour”, saying rapid building would help.", "He"),
        # a part of a deed, and how one is
        ("The guard came, and pointing over his shoulder said, “Is that your friend over there?”", ""),
        ("A ferry run for gain would not find itself “carrying the poor for nothing at all” in winter.", ""),
    ],
)
def test_a_speaker_is_the_whole_subject_and_no_clause(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_an_answer_in_a_paragraph_of_its_own_is_not_the_questioner_s() -> None:
    text = (
        "“There is some risk,” Berg said. “Do you dispute that?”\n\n“The risk is very small, and we know it.”"
    )
    assert speakers(text) == ["Berg", "Berg", ""]


@pytest.mark.parametrize("source", ["a source close to Lund", "a former partner of Lund"])
def test_a_source_is_not_shown_as_whom_it_is_close_to(source: str) -> None:
    text = f"Nils Lund fell ill. The paper heard that {source} said he “did not leave the port sick at all”."
    assert names(text) == [source]


def test_a_field_of_state_before_a_name_makes_no_person_of_it() -> None:
    text = "“It was hard to win them,” Lund wrote. Clearly, Energy Control trusted him. “We are,” he added."
    assert names(text)[-1] == "Lund"


def test_a_pronoun_does_not_stand_for_a_company_that_spoke() -> None:
    text = "PortAI says it is sure. The deal, Altmann said, is one of trust. “We felt at ease,” he wrote."
    assert names(text)[-1] != "PortAI"


def test_a_text_may_end_with_any_verb_of_saying() -> None:
    said = "“We are short of men in the harbour,”"
    for verb in {base for base, _ in lexicon_of("en").saying.VERBS.values()}:
        for text in (
            f"{said} the crew {verb}",
            f"{said} as they {verb}",
            f"As Lund said, {said} they {verb}",
        ):
            for found in quotes.find(text):
                assert quotes.speaker_name(text, found) in ("the crew", "As Lund", "Lund", ""), verb
            quotes.find_attributions(text)


def test_a_name_that_is_also_an_adjective_speaks() -> None:
    assert speakers("Keen stopped at the mill and said, “It is shut, and will be.”") == ["Keen"]
