"""The language of a draft: recognised, kept by newer drafts once chosen, and what is read by it."""

import pytest

from factcheck import readers
from factcheck.desk import Desk
from factcheck.errors import UserError
from factcheck.models import ArticleId, DetailKind, EventKind

FIRST = "Der Turm am Hafen ist am Dienstag, dem 10. November 2026, nach dem Umbau wieder geöffnet worden."
SECOND = "Die Stadt zahlte 41 Mio. Euro für die Arbeiten, und das ist mehr als im Plan."
TEXT = f"{FIRST} {SECOND} Die Sprecherin Ilse Tann war nicht im Rathaus.\n"


@pytest.fixture
def german(desk: Desk) -> ArticleId:
    return desk.articles.add(readers.read(TEXT.encode(), "turm.txt"))


def test_a_german_draft_is_known_and_split_as_german(desk: Desk, german: ArticleId) -> None:
    case = desk.articles.open(german)
    assert case.draft.language == "de"
    assert [placed.text for placed in case.claims][:2] == [FIRST, SECOND]


def test_nouns_are_not_taken_for_names(desk: Desk, german: ArticleId) -> None:
    found = [detail for placed in desk.articles.open(german).claims for detail in placed.details]
    named = [each.text for each in found if each.kind in (DetailKind.NAME, DetailKind.ORGANISATION)]
    assert named == ["Ilse Tann"]


def test_another_language_is_chosen_in_one_step_and_taken_back(desk: Desk, german: ArticleId) -> None:
    desk.articles.set_language(german, "und")
    assert desk.articles.open(german).draft.language == "und"
    assert desk.history.log(german)[0].kind is EventKind.LANGUAGE_CHOSEN
    desk.history.undo(german)
    assert desk.articles.open(german).draft.language == "de"


def test_a_newer_draft_keeps_the_language_that_a_person_chose(desk: Desk, german: ArticleId) -> None:
    newer = readers.read(TEXT.replace("41", "43").encode(), "turm.txt")
    desk.drafts.revise(german, newer)
    assert desk.articles.open(german).draft.language == "de"
    desk.articles.set_language(german, "und")
    desk.drafts.revise(german, readers.read(TEXT.replace("41", "44").encode(), "turm.txt"))
    assert desk.articles.open(german).draft.language == "und"


def test_a_language_that_cannot_be_read_is_refused(desk: Desk, german: ArticleId) -> None:
    with pytest.raises(UserError, match="de, en, es, fr, it, nl, pt, und"):
        desk.articles.set_language(german, "../en")
    assert desk.articles.open(german).draft.language == "de"
