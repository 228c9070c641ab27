import pytest

from factcheck.case.sentences.findings import SET_ASIDE_REASONS
from factcheck.models import SetAsideReason
from factcheck.text.claims.set_asides import reason


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("What will the council do now?", SetAsideReason.QUESTION),
        ("And who, in the end, pays for it?", SetAsideReason.QUESTION),
        ("Why now?", SetAsideReason.QUESTION),
        ("Good evening, and welcome.", SetAsideReason.GREETING),
        ("Dear readers, this one is long.", SetAsideReason.GREETING),
        ("Thank you for your patience.", SetAsideReason.THANKS),
        ("Let’s be patient with them.", SetAsideReason.PLEA),
        ("We hope to go on with this for a long time!", SetAsideReason.PLEA),
        ("I think that is a sad way to run a town.", SetAsideReason.OPINION),
        ("But in my view it was all too late.", SetAsideReason.OPINION),
        ("I’m proud of what they did.", SetAsideReason.OPINION),
        ("Here’s why.", SetAsideReason.TRANSITION),
        ("More on that below.", SetAsideReason.TRANSITION),
        ("For example:", SetAsideReason.TRANSITION),
        ("We should listen to them.", SetAsideReason.DEMAND),
        ("It’s time to act.", SetAsideReason.DEMAND),
        ("That is simply outrageous.", SetAsideReason.JUDGEMENT),
        ("What a disaster!", SetAsideReason.JUDGEMENT),
        ("If we look away, it gets worse.", SetAsideReason.SUPPOSITION),
        ("Perhaps it is to be expected.", SetAsideReason.SUPPOSITION),
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
    assert reason(sentence) is None


def test_an_answer_is_a_claim_and_an_aside_is_not() -> None:
    assert reason("No.", "Was the bridge inspected?") is None
    assert reason("No.", "It was a long day.") == SetAsideReason.TRANSITION


def test_wrapped_lines_are_read_as_one() -> None:
    assert reason("I\nthink that is\nsad.") == SetAsideReason.OPINION
    assert reason("I think it was last\nyear.") is None


def test_every_reason_is_short() -> None:
    said = {kind: str(SET_ASIDE_REASONS[kind]) for kind in SetAsideReason}
    assert all(0 < len(words) < 25 and words == words.lower() for words in said.values())
