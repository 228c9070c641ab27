import pytest

from factcheck.text.claims import parts
from tests.text.growth import grows_with_length


def found(sentence: str) -> list[str]:
    return [sentence[part.start : part.end] for part in parts.find(sentence, 0, len(sentence))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The bridge was closed in 1991, and it never opened again.",
            ["The bridge was closed in 1991", "and it never opened again."],
        ),
        (
            "Sales fell by 4 percent, but the firm paid its staff a bonus.",
            ["Sales fell by 4 percent", "but the firm paid its staff a bonus."],
        ),
        (
            "Oslo built two tunnels; Bergen will build a third.",
            ["Oslo built two tunnels", "Bergen will build a third."],
        ),
        (
            "The mayor left in May, and Anna Berg took over, but she resigned within a week.",
            ["The mayor left in May", "and Anna Berg took over", "but she resigned within a week."],
        ),
    ],
)
def test_clauses_side_by_side_are_parted(sentence: str, expected: list[str]) -> None:
    assert found(sentence) == expected


def test_that_it_was_said_is_one_claim_and_what_it_says_another() -> None:
    sentence = "“We have lost 40 boats since March,” the harbour master said."
    assert found(sentence) == [sentence, "We have lost 40 boats since March"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The minister said the road was safe, and the work will end in June.",  # both may be reported
        "The road was safe, and the work will end in June, the minister said.",
        "The firm sells apples, pears, and the best plums in town.",
        "When the dam broke, and the water rose, they fled.",
        "She called it “a way forward” for the town.",
        "“Will they ever pay us back?” she asked.",
        "“I think that is sad,” she said.",
        "He blamed it on the “we know it all” style of the board.",
        "There are two reasons: it is cheap, and it is near.",
        "Rain is likely.",
        "",
    ],
)
def test_what_is_not_plain_stays_whole(sentence: str) -> None:
    assert found(sentence) == []


def test_offsets_are_those_of_the_text() -> None:
    text = "First. The bridge was closed in 1991, and it never opened again."
    first = parts.find(text, 7, len(text))[0]
    assert text[first.start : first.end] == "The bridge was closed in 1991"


@pytest.mark.parametrize("unit", [", and the ", "the ", "“", ", and A ", "a, "])
def test_hostile_sentences_take_no_long(unit: str) -> None:
    assert grows_with_length(lambda sentence: parts.find(sentence, 0, len(sentence)), unit)


def test_a_reason_and_what_it_shows_are_parted() -> None:
    sentence = (
        "Rents fell by a tenth, largely because the yard closed, a sign that the town is losing its young."
    )
    assert found(sentence) == [
        "Rents fell by a tenth",
        "largely because the yard closed",
        "a sign that the town is losing its young.",
    ]
