import pytest

from factcheck.models import Detail, DetailKind, Risk
from factcheck.text import details
from factcheck.text.claims import risks


def reasons(text: str) -> tuple[str, ...]:
    return risks.reasons(text, 0, len(text), details.find(text, 0, len(text)))


def test_an_allegation_against_a_person_comes_first() -> None:
    found = reasons("Prosecutors accused Treasurer Nils Aas of taking $2 million in bribes.")
    assert found[0] == Risk.ALLEGATION
    assert Risk.NUMBER in found


def test_an_allegation_without_a_person_is_named_as_such() -> None:
    assert risks.reasons("The country was accused of meddling.", 0, 36) == (Risk.ACCUSATION,)


@pytest.mark.parametrize(
    "text",
    [
        "A senior official said the talks had failed.",
        "The deal is dead, according to a person familiar with the talks.",
        "An aide who asked not to be named described the row.",
        "She spoke on condition of anonymity.",
    ],
)
def test_one_nameless_source_is_a_risk(text: str) -> None:
    assert Risk.ANONYMOUS in risks.reasons(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Officials said the talks had failed.",
        "A company spokesman, Ole Vik, said the talks had failed.",
        "The official report was published in May.",
    ],
)
def test_named_and_many_sources_are_not_one_nameless(text: str) -> None:
    assert Risk.ANONYMOUS not in risks.reasons(text, 0, len(text))


def test_reasons_come_from_details_once_each() -> None:
    pair = [Detail(DetailKind.MONEY, 0, 2), Detail(DetailKind.NUMBER, 0, 2), Detail(DetailKind.CAUSE, 3, 5)]
    assert risks.reasons("$5 as so", 0, 8, pair) == (Risk.NUMBER, Risk.CAUSE)


def test_weights_sort_claims() -> None:
    assert risks.weight((Risk.ALLEGATION,)) > risks.weight((Risk.NUMBER, Risk.QUOTATION, Risk.DATE))
