"""Quotations against transcripts: how each is graded, and that no number or negation is ever missed."""

import random
import re

import pytest

from factcheck.evidence.quotations.comparing import Edit, Grade, compare
from factcheck.evidence.quotations.transcripts import parse

VTT = """WEBVTT

1
00:00:01.000 --> 00:00:06.000
<v Ilse Varga>How many people work here?

2
00:00:07.500 --> 00:00:15.000
<v Ada Brandt>Uh, we have forty-one people, and we did not spend
the fifteen million we were promised.

3
00:12:40.000 --> 00:12:52.000
<v Ada Brandt>The audit, you know, found nothing wrong with the tunnel at all.

4
00:15:00.000 --> 00:15:09.000
<v Ilse Varga>Thank you very much for your time today, minister.
"""
TYPED = """[00:12] VARGA: How many people work here?
[00:20] BRANDT: Uh, we have forty-one people, and we did not spend the fifteen million we were promised.
[12:40] BRANDT: The audit found nothing wrong with the tunnel at all.
"""


@pytest.mark.parametrize("text", [VTT, VTT.replace("WEBVTT\n\n", "").replace(".000", ",000"), TYPED])
@pytest.mark.parametrize(
    ("quotation", "grade", "grave"),
    [
        ("We have 41 people, and we did not spend the fifteen million we were promised.", Grade.EQUAL, False),
        ("we have forty-one people and we didn’t spend the 15 million we were promised", Grade.EQUAL, False),
        ("The audit found nothing wrong with the tunnel at all.", Grade.NEAR, False),
        ("We have 14 people, and we did not spend the fifteen million", Grade.CHANGED, True),
        ("we did not spend the fifty million we were promised", Grade.CHANGED, True),
        ("we did spend the fifteen million we were promised", Grade.LEFT_OUT, True),
        ("we have forty-one people … we did not spend the fifteen million", Grade.SHORTENED, False),
        ("we did not spend the million we were promised", Grade.CHANGED, True),
        ("we did not spend the fifteen million we were offered", Grade.CHANGED, False),
        ("Zebras are animals of the open plain.", Grade.MISSING, False),
        (
            "We did not spend the fifteen million. The audit found nothing wrong with the tunnel.",
            Grade.JOINED,
            False,
        ),
    ],
)
def test_a_quotation_is_graded_by_its_words(text: str, quotation: str, grade: Grade, grave: bool) -> None:
    if quotation.startswith("The audit found") and "you know" not in text:
        grade = Grade.EQUAL
    compared = compare(quotation, parse(text))
    assert compared.grade is grade
    assert compared.grave is grave


def test_what_was_said_when_and_by_whom_is_told() -> None:
    transcript = parse(VTT)
    compared = compare("we did not spend the fifteen million. The audit found nothing wrong", transcript)
    assert compared.speaker == "Ada Brandt"
    assert compared.times == (7.5, 760.0)
    assert round(compared.minutes_apart, 1) == 12.5
    assert compared.question is not None
    assert VTT[compared.question.start : compared.question.end] == "How many people work here?"


def test_the_pairs_hold_every_word_of_the_quotation() -> None:
    quotation = "We have forty people, and we never spent the fifteen million."
    compared = compare(quotation, parse(VTT))
    quoted = " ".join(quotation[pair.quoted.start : pair.quoted.end] for pair in compared.pairs)
    assert re.findall(r"\w+", quoted) == re.findall(r"\w+", quotation)
    assert [pair.step for pair in compared.pairs if pair.grave] == [Edit.CHANGED, Edit.CHANGED]


def test_seeded_changes_of_numbers_and_negations_are_never_missed() -> None:
    seed = random.Random(7)
    subjects = ["the mayor", "our clerk", "the board", "my brother", "that firm", "the ministry"]
    verbs = ["bought", "sold", "counted", "repaired", "promised", "inspected", "lost"]
    things = ["boats", "bridges", "houses", "barrels", "tickets", "engines", "letters"]
    said = [
        f"{seed.choice(subjects)} {'did not sell' if seed.random() < 0.4 else seed.choice(verbs)}"
        f" {seed.randint(2, 990)} {seed.choice(things)} in {seed.randint(1950, 2024)}"
        for _ in range(300)
    ]
    transcript = parse(". ".join(said) + ".")
    for line in seed.sample(said, 120):
        figure = seed.choice(re.findall(r"\d+", line))
        changed = line.replace(figure, str(int(figure) + seed.choice([-1, 1, 10])), 1)
        if changed in said:
            continue
        assert compare(line, transcript).grade is Grade.EQUAL
        assert compare(changed, transcript).grave, changed
        if "did not" in line:
            assert compare(line.replace("did not", "did"), transcript).grave


@pytest.mark.parametrize(
    ("language", "said", "quotation"),
    [
        ("de", "Wir haben das Geld nicht ausgegeben.", "Wir haben das Geld ausgegeben."),
        ("de", "Es waren einundvierzig Leute im Saal.", "Es waren 14 Leute im Saal."),
        ("fr", "Nous n’avons jamais dépensé cet argent.", "Nous avons dépensé cet argent."),
        ("es", "Nunca gastamos ese dinero en obras.", "Gastamos ese dinero en obras."),
        ("it", "Non abbiamo speso quei soldi.", "Abbiamo speso quei soldi."),
        ("pt", "Não gastámos esse dinheiro em obras.", "Gastámos esse dinheiro em obras."),
        ("nl", "Wij hebben dat geld niet uitgegeven.", "Wij hebben dat geld uitgegeven."),
    ],
)
def test_a_negation_or_number_is_missed_in_no_language(language: str, said: str, quotation: str) -> None:
    transcript = parse(f"[00:04] BRANDT: {said}", language=language)
    found = compare(quotation, transcript, language=language)
    assert found.grave
    assert found.grade in (Grade.LEFT_OUT, Grade.CHANGED)
    assert compare(said, transcript, language=language).grade is Grade.EQUAL


@pytest.mark.parametrize(
    ("text", "speaker", "time"),
    [
        ("[00:12:40] Ada Brandt: The audit found nothing.", "Ada Brandt", 760),
        ("Ada Brandt (00:12:40): The audit found nothing.", "Ada Brandt", 760),
        ("12:40 - Ada Brandt: The audit found nothing.", "Ada Brandt", 760),
        ("Ada Brandt  12:40\nThe audit found nothing.\n\nReporter  12:50\nReally?", "Ada Brandt", 760),
        ("Ada Brandt 0:12:40\nThe audit found nothing.", "Ada Brandt", 760),
        ("00:12:40:15 Ada Brandt: The audit found nothing.", "Ada Brandt", 760),
        ("[12:40] Özlem Öztürk: The audit found nothing.", "Özlem Öztürk", 760),
        ("[12:40] Ursula von der Leyen: The audit found nothing.", "Ursula von der Leyen", 760),
        ("Speaker 1 [00:12:40]\nThe audit found nothing.", "Speaker 1", 760),
        ("**Ada Brandt:** The audit found nothing.", "Ada Brandt", None),
        ("Q: Really?\nA: The audit found nothing.", "A", None),
        ("1\n00:12:40,000 --> 00:12:52,000\nADA BRANDT: The audit found nothing.", "ADA BRANDT", 760),
    ],
)
def test_the_common_forms_of_a_transcript_tell_time_and_speaker(
    text: str, speaker: str, time: float | None
) -> None:
    read = parse(text)
    place = text.index("The audit")
    assert (read.speaker_at(place), read.time_at(place)) == (speaker, time)
    assert [token.key for token in read.tokens if token.key != "really"] == [
        "the",
        "audit",
        "found",
        "nothing",
    ]


@pytest.mark.parametrize("text", ["He said one thing: The audit found.", "The train at 12:40: nobody came."])
def test_words_before_a_colon_are_no_name(text: str) -> None:
    assert parse(text).speakers == ()


@pytest.mark.parametrize("part", ["A", "Ab ", "a.b-c ", "A\n", "A b ", "*_", "1:", "<v ", "[1:11"])
def test_a_text_that_is_no_transcript_is_read_in_linear_time(part: str) -> None:
    # A pattern that tries every way to part a name would never come back from this.
    assert parse(part * 20_000).text == part * 20_000


def test_a_negation_next_to_a_quotation_is_cut_off_only_from_whole_sentences() -> None:
    said = parse(
        "[00:04] BRANDT: It is not a game for rich people. Nobody paid for it. We asked them, never."
    )
    for fragment in (
        "a game for rich people",
        "paid for it",
        "It is not a game for rich people.",
        "Nobody paid",
    ):
        assert compare(fragment, said).grade is Grade.EQUAL, fragment
    for cut in ("A game for rich people.", "Paid for it.", "We asked them."):
        assert compare(cut, said).grave, cut


def test_a_word_is_heard_where_it_was_said() -> None:
    said = parse(
        "WEBVTT\n\n00:10.000 --> 00:14.000\n<v Ada Brandt>We built it <00:12.500>in four years.\n\n"
        "00:20.000 --> 00:22.000\nAnd paid for it.\n"
    )
    moments = [said.moment_at(said.text.index(word)) for word in ("We", "built", "in four", "And")]
    assert moments == [10.0, pytest.approx(10.2), 12.5, 20.0]
    assert (said.moment_at(said.text.index("years")) or 99) < 14
    assert said.moment_at(0) is None
    assert parse("No times here.").moment_at(3) is None
    assert "12" not in {token.key for token in said.tokens}, "a time inside a cue is no word"
