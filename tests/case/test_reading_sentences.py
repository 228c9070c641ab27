"""What a reading's caveats say to a person."""

import pytest

from factcheck.case.sentences.readings import caveat
from factcheck.models import Caveat, CaveatKind


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (Caveat(CaveatKind.CHANGES_ACCEPTED, 1), "1 tracked change was read as accepted."),
        (Caveat(CaveatKind.CHANGES_ACCEPTED, 12), "12 tracked changes were read as accepted."),
        (Caveat(CaveatKind.CHANGES_ACCEPTED), "Tracked changes were read as accepted."),
        (Caveat(CaveatKind.CHANGES_UNDONE, 1), "1 tracked change was read as not yet made."),
        (Caveat(CaveatKind.SENDER, subject="{Ada} <ada@x>"), "The mail is from {Ada} <ada@x>."),
        (
            Caveat(CaveatKind.ATTACHED, 2, "a.docx, b.pdf"),
            "What is attached was not read: a.docx, b.pdf.",
        ),
    ],
)
def test_a_caveat_is_one_sentence(told: Caveat, sentence: str) -> None:
    assert str(caveat(told)) == sentence


@pytest.mark.parametrize("kind", CaveatKind)
def test_every_kind_has_its_sentence(kind: CaveatKind) -> None:
    assert str(caveat(Caveat(kind, 1, "one"))).endswith(".")
