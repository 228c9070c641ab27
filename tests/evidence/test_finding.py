"""The passage finder: the place that speaks of a claim first, with what agrees and what contradicts."""

import pytest

from factcheck.evidence.passages.finding import PassagePlace, find_places
from factcheck.models import Detail, DetailKind
from factcheck.text import details

REPORT = """Annual report of the harbour board

The board met eleven times. Minutes are kept by the clerk, Jonas Feld.

The new pier at Halm is 4.2 kilometers long. It cost $640 million, of which the state paid half.
Ferries carried 31,000 passengers a day. In 2019 they had carried 28,000.

The pier was opened on March 12, 2025 by Ada Brandt. A plaque marks the place. The band played.
"""


def places(claim: str) -> list[PassagePlace]:
    return find_places(claim, details.find(claim, 0, len(claim)), REPORT)


def words(place: PassagePlace) -> str:
    return REPORT[place.span.start : place.span.end]


@pytest.mark.parametrize(
    ("claim", "place", "agreeing", "contradicting"),
    [
        ("The pier is 4200 metres long.", "4.2 kilometers long", ["4200 metres"], []),
        ("The pier is 4.5 km long.", "4.2 kilometers long", [], ["4.5 km"]),
        ("It cost the board 640 million dollars.", "It cost $640 million", ["640 million dollars"], []),
        ("It cost $700 million.", "It cost $640 million", [], ["$700 million"]),
        ("The pier was opened by Brandt on 12 March 2025.", "opened on March 12", ["12 March 2025"], []),
        ("The pier opened on 13 March 2025.", "opened on March 12", [], ["13 March 2025"]),
        ("Thirty-one thousand passengers a day took the ferries.", "31,000 passengers", ["Thirty-one"], []),
    ],
)
def test_the_place_that_speaks_of_a_claim_comes_first(
    claim: str, place: str, agreeing: list[str], contradicting: list[str]
) -> None:
    first = places(claim)[0]
    assert place in words(first)

    def named(matches: tuple[object, ...]) -> list[str]:
        return [claim[match.detail.start : match.detail.end] for match in matches]  # type: ignore[attr-defined]

    for wanted, found in ((agreeing, named(first.agreeing)), (contradicting, named(first.contradicting))):
        assert all(any(each in one for one in found) for each in wanted), found
    assert bool(first.contradicting) is bool(contradicting)


def test_nothing_is_found_where_nothing_speaks_of_it() -> None:
    assert places("Zebrafinches sing.") == []


def test_a_capital_with_two_small_letters_moves_no_place() -> None:
    copy = "İİİİ. The pier of Halm cost much."
    (first, *_) = find_places("The pier cost much", [Detail(DetailKind.NAME, 4, 8)], copy)
    assert copy[first.span.start : first.span.end] == "The pier of Halm cost much."


@pytest.mark.parametrize(
    ("language", "claim", "copy", "agreeing", "contradicting"),
    [
        (
            "de",
            "Die Mieten in Halm stiegen um 12,5 Prozent auf 1.240 Euro.",
            "Der Hafen ist alt. Laut Amt stiegen die Mieten in Halm um 12,5 Prozent auf 1.310 Euro.",
            {"12,5 Prozent"},
            {"1.240 Euro"},
        ),
        (
            "fr",
            "Les loyers à Halm ont augmenté de 12,5 % à 1 240 euros.",
            "Le port est ancien. Les loyers à Halm ont augmenté de 12,5 % à 1 310 euros.",
            {"12,5 %"},
            {"1 240 euros"},
        ),
    ],
)
def test_figures_are_read_by_the_language_of_the_copy(
    language: str, claim: str, copy: str, agreeing: set[str], contradicting: set[str]
) -> None:
    own = details.find(claim, 0, len(claim), language=language)
    first, *_ = find_places(claim, own, copy, language=language)
    said = [
        {claim[each.detail.start : each.detail.end] for each in found}
        for found in (first.agreeing, first.contradicting)
    ]
    assert agreeing <= said[0]
    assert contradicting <= said[1]
    assert not agreeing & said[1]


def test_the_places_of_a_short_copy_come_before_those_of_a_long_one_that_say_less() -> None:
    claim = "The pier of Halm cost 11 million and opened in May, the mayor said."
    found = details.find(claim, 0, len(claim))
    short = "The mayor said the pier of Halm cost 11 million.\n\nThe pier of Halm opened in May."
    other = "The harbour board met again. " * 400 + "Nobody opened a letter in May, said the clerk. "
    best = max(find_places(claim, found, other), key=lambda place: place.score)
    assert find_places(claim, found, short)[0].score > best.score


def test_a_place_goes_on_behind_a_stop_that_a_small_letter_follows() -> None:
    claim = "Russia wants to work with the U.S. and NATO."
    copy = "It rained. Russia wants to work with the U.S. and NATO again. It was late."
    place = find_places(claim, details.find(claim, 0, len(claim)), copy)[0]
    assert copy[place.span.start : place.span.end] == "Russia wants to work with the U.S. and NATO again."
