import pytest

from factcheck.text.claims.headings import states_something


@pytest.mark.parametrize(
    "heading",
    [
        "Budget fails by two votes",
        "We set boundaries",
        "U.S. is not ready",
        "Why Berg lied",
        "How the mayor of Brackwater sold the pier",
        "Town to close cannery",
        "Rents up 40%",
        "Nobody knew",
        "Mayor denies all",
        "2. Council votes no",
    ],
)
def test_statements_are_checked(heading: str) -> None:
    assert states_something(heading, 4)


@pytest.mark.parametrize(
    "heading",
    [
        "The vote",
        "What happened next",
        "Background",
        "A new beginning?",
        "Against the tide",
        "",
        "3. Mental health",
        "Stories from town",
    ],
)
def test_names_of_subjects_state_nothing(heading: str) -> None:
    assert not states_something(heading, 4)


def test_the_length_that_still_names_a_subject_is_given() -> None:
    assert states_something("From a shelf to a hall", 4)
    assert not states_something("From a shelf to a hall", 7)
