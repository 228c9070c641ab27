import pytest

from factcheck.text.claims import openings, set_asides
from factcheck.text.claims.set_asides import QUESTION, reason


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("What will the council do now?", QUESTION),
        ("And who, in the end, pays for it?", QUESTION),
        ("Why now?", QUESTION),
        ("Good evening, and welcome.", openings.GREETING),
        ("Dear readers, this one is long.", openings.GREETING),
        ("Thank you for your patience.", openings.THANKS),
        ("Let’s be patient with them.", openings.PLEA),
        ("We hope to go on with this for a long time!", openings.PLEA),
        ("I think that is a sad way to run a town.", openings.OPINION),
        ("But in my view it was all too late.", openings.OPINION),
        ("I’m proud of what they did.", openings.OPINION),
        ("Here’s why.", openings.TRANSITION),
        ("More on that below.", openings.TRANSITION),
        ("For example:", openings.TRANSITION),
        ("We should listen to them.", openings.DEMAND),
        ("It’s time to act.", openings.DEMAND),
        ("That is simply outrageous.", openings.JUDGEMENT),
        ("What a disaster!", openings.JUDGEMENT),
        ("If we look away, it gets worse.", openings.SUPPOSITION),
        ("Perhaps it is to be expected.", openings.SUPPOSITION),
    ],
)
def test_what_states_nothing_is_set_aside_with_its_reason(sentence: str, expected: str) -> None:
    assert reason(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Did you know that the bridge was never inspected?",
        "The bridge was never inspected, was it?",
        "Why did 40 towns lose their only bus line?",
        "The mayor signed the largest contract in the history of the town and left the next day, but why?",
        "Who asked Mr. Vik, who had been warned before?",
        "Thanks to the rain, the harvest doubled.",
        "I think the mayor took $5,000.",
        "I believe Berg lied to the board.",
        "We should never forget that Berg sold the harbour.",
        "We must cut taxes.",
        "Let’s look at what Oslo did.",
        "I thought of 1962.",
        "It is the worst flood in a century.",
        "If we look at 1962, we see the same.",
        "The road should open by noon.",
        "Drivers must wear a belt.",
        "They were closed.",
        "Shops closed.",
        "He is a farmer.",
        "“I think it is sad.”",
        "Good morning Vietnam was shot in Thailand.",
    ],
)
def test_what_could_be_checked_is_a_claim(sentence: str) -> None:
    assert reason(sentence) == ""


def test_an_answer_is_a_claim_and_an_aside_is_not() -> None:
    assert reason("No.", "Was the bridge inspected?") == ""
    assert reason("No.", "It was a long day.") == openings.TRANSITION


def test_wrapped_lines_are_read_as_one() -> None:
    assert reason("I\nthink that is\nsad.") == openings.OPINION
    assert reason("I think it was last\nyear.") == ""


def test_every_reason_is_short() -> None:
    reasons = {opening.reason for opening in openings.OPENINGS} | {QUESTION, set_asides.HEADING}
    assert all(0 < len(reason) < 25 and reason == reason.lower() for reason in reasons)
