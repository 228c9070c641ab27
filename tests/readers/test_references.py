"""What each reader makes of a file that has something for each of its branches."""

import pytest

from factcheck.readers import read
from tests.fuzz.seeds import SUFFIXES, seeds
from tests.readers.told import told
from tests.references import References

FILES = [
    (kind, number)
    for kind in ("text", "markdown", "html", "docx", "odt", "rtf", "epub", "eml")
    for number in range(len(seeds(kind)))
    if (kind, number) != ("docx", 0)  # its comment bears the time at which it was made
]


@pytest.mark.parametrize(("kind", "number"), FILES)
def test_a_reading_is_as_its_reference(kind: str, number: int, references: References) -> None:
    ending = SUFFIXES.get(kind, kind)
    reading = read(seeds(kind)[number], f"draft.{ending}")
    references.check(f"readers/{kind}-{number}", told(reading))


@pytest.mark.parametrize("kind", ["docx", "odt", "rtf"])
def test_tracked_changes_not_yet_made_are_as_their_reference(kind: str, references: References) -> None:
    reading = read(seeds(kind)[-1], f"draft.{kind}", as_original=True)
    references.check(f"readers/{kind}-original", told(reading))
