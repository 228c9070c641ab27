"""What a reading's remarks say to a person."""

import pytest

from factcheck.case.sentences.readings import remark
from factcheck.models import ReadingRemark, ReadingRemarkKind


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        (ReadingRemark(ReadingRemarkKind.CHANGES_ACCEPTED, 1), "1 tracked change was read as accepted."),
        (ReadingRemark(ReadingRemarkKind.CHANGES_ACCEPTED, 12), "12 tracked changes were read as accepted."),
        (ReadingRemark(ReadingRemarkKind.CHANGES_ACCEPTED), "Tracked changes were read as accepted."),
        (ReadingRemark(ReadingRemarkKind.CHANGES_UNDONE, 1), "1 tracked change was read as not yet made."),
        (ReadingRemark(ReadingRemarkKind.SENDER, subject="{Ada} <ada@x>"), "The mail is from {Ada} <ada@x>."),
        (
            ReadingRemark(ReadingRemarkKind.ATTACHED, 2, "a.docx, b.pdf"),
            "What is attached was not read: a.docx, b.pdf.",
        ),
    ],
)
def test_a_remark_is_one_sentence(told: ReadingRemark, sentence: str) -> None:
    assert str(remark(told)) == sentence


@pytest.mark.parametrize("kind", ReadingRemarkKind)
def test_every_kind_has_its_sentence(kind: ReadingRemarkKind) -> None:
    assert str(remark(ReadingRemark(kind, 1, "one"))).endswith(".")
