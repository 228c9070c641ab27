"""What changed between the drafts, in every format that tells it."""

import json

import pytest
from msgspec.structs import replace

from factcheck.models import Block, DraftId, Role
from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, ReportWriter, registry, writers
from tests.reports import cases
from tests.reports.formats import TABLES, words_of
from tests.reports.full import full
from tests.reports.test_reports import AT, HOSTILE

TELLING = [writer for writer in writers(CHECKING_REPORT) if writer.format.key not in TABLES]
OPTIONS = ReportOptions(at=AT, confidential=True)


def whole(text: str) -> tuple[Block, ...]:
    return (Block(Role.BODY, 0, len(text)),)


@pytest.mark.parametrize("writer", TELLING, ids=lambda writer: writer.format.key)
def test_every_format_tells_what_was_cut_and_what_stood_there_before(writer: ReportWriter) -> None:
    with_changes = words_of(writer, writer.write(full(), OPTIONS))
    assert "It was raised in 1951." in with_changes
    assert "Monday, 11" in with_changes
    left_out = words_of(writer, writer.write(full(), replace(OPTIONS, changes=False)))
    assert "Monday, 11" not in left_out


def test_programs_are_told_each_change_by_its_places_in_both_drafts() -> None:
    told = json.loads(registry()[CHECKING_REPORT.key]["json"].write(full(), OPTIONS))
    first, second = told["drafts"]
    assert first["changes"] is None
    texts = [draft.text for draft in full().drafts]
    assert ("4.1", "4.2") in [(each["old"]["text"], each["new"]["text"]) for each in second["changes"]]
    for change in second["changes"]:
        for side, text in zip((change["old"], change["new"]), texts, strict=True):
            assert text[side["start"] : side["end"]] == side["text"]


def test_a_draft_that_changed_no_word_says_so_and_far_words_are_cut() -> None:
    case = cases.small()
    long = " ".join(f"word{number}" for number in range(200)) + " ended on Monday."
    drafts = [
        replace(case.draft, id=DraftId(f"d{at}"), number=at, text=text, blocks=whole(text))
        for at, text in enumerate((long, long, long.replace("Monday", "Friday")), 1)
    ]  # fmt: skip
    case = replace(case, draft=drafts[-1], claims=(), set_asides=())
    page = registry()[CHECKING_REPORT.key]["markdown"]
    made = page.write(Document(case, tuple(drafts)), replace(OPTIONS, article=False)).decode()
    assert "From draft 1 to draft 2 · 0 changes\n\nNo word differs." in made
    told = made[made.index("From draft 2 to draft 3 · 1 change\n") :]
    assert "word199 ended on ~~Monday~~ **Friday**." in told
    assert "word5 " not in told


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_of_a_former_draft_stand_there_as_words(words: str) -> None:
    case = cases.small()
    old = replace(
        case.draft, id=DraftId("d0"), number=1, text=words, blocks=(Block(Role.BODY, 0, len(words)),)
    )
    for key in ("html", "pdf", "docx"):
        writer = registry()[CHECKING_REPORT.key][key]
        before = words_of(writer, writer.write(Document(case), OPTIONS))
        after = words_of(writer, writer.write(Document(case, (old, case.draft)), OPTIONS))
        assert len(after) > len(before)
        assert after.count("<script") == before.count("<script") == 0 or key != "html"
