"""The draft with tracked changes as a Word document: the writer's own file where it is one."""

from __future__ import annotations

from factcheck.case.bookmarks import COMMENTED, TRACKED
from factcheck.case.corrections import Rewording, is_suggested, of_claims, suggested
from factcheck.models import ClaimId
from factcheck.readers.docx import Traced
from factcheck.reports.comments.contents import ClaimComment, comments
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.tracked import KIND
from factcheck.reports.word_bookmarks import with_bookmarks
from factcheck.reports.word_changes import can_change, with_changes
from factcheck.reports.word_comments import Written, with_comments
from factcheck.reports.word_original import writers_package
from factcheck.reports.word_wholes import WordWholes
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate, put, say

_NONE = say("No correction waits for an answer.")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the draft with each open correction as tracked changes, and with comments if they are wanted."""
    package, traced = writers_package(document)
    checker = options.checker or document.case.article.checker
    changes, beside = _changes(document, traced)
    said = _comments(document, options, translate, beside)
    package, traced = _bookmarked(document, package, traced, changes, said)
    if said:
        package = with_comments(
            package, traced, [Written(each.span, each.lines) for each in said], checker, options.at
        )
        traced = traced.after_cuts()
    in_text = [placed for placed in document.case.claims if not placed.is_on_picture]
    begins = frozenset(placed.span.start for placed in in_text)
    return with_changes(package, traced, changes, checker, options.at, begins)


def _bookmarked(
    document: Document,
    package: bytes,
    traced: Traced,
    changes: list[Rewording],
    said: list[ClaimComment],
) -> tuple[bytes, Traced]:
    """Set bookmarks around the claims that are changed or commented on, so that answers find them again."""
    changed, commented = of_claims(changes), {each.claim for each in said}
    stand = {placed.id: placed.span for placed in document.case.claims if placed.id in changed | commented}
    stand |= {each.claim: each.span for each in said}
    claims = list(stand.items())
    holds = {
        claim: f"{COMMENTED if claim in commented else ''}{TRACKED if claim in changed else ''}"
        for claim, _ in claims
    }
    return with_bookmarks(package, traced, claims, holds)


def preview(document: Document, options: ReportOptions, translate: Translate) -> str:
    """Return as plain text what is changed, each with its line of the article, and what is commented on."""
    traced = writers_package(document)[1]
    changes, beside = _changes(document, traced)
    text = document.case.draft.text
    parts = [f"“{text[each.span.start : each.span.end]}” → “{each.words}”" for each in changes]
    parts += [
        "\n".join((f"“{text[each.span.start : each.span.end]}”", *each.lines))
        for each in _comments(document, options, translate, beside)
    ]
    return "\n\n".join(parts) or put(_NONE, translate)


def _changes(document: Document, traced: Traced) -> tuple[list[Rewording], frozenset[ClaimId]]:
    """Return the changes to make, and the claims whose corrections the file cannot hold as changes.

    A correction is made as a whole or not at all: half of it would read as another statement.
    """
    wanted, against = suggested(document.case)
    against |= {each.id for each in document.case.claims if each.is_on_picture and is_suggested(each)}
    wholes = WordWholes(traced.root)
    unfit = against | of_claims(each for each in wanted if not can_change(traced, each, wholes))
    return [each for each in wanted if each.claim not in unfit], unfit


def _comments(
    document: Document, options: ReportOptions, translate: Translate, beside: frozenset[ClaimId]
) -> list[ClaimComment]:
    """Return the comments to write: those that were asked for, else on what could not be changed alone."""
    said = comments(document, options, translate)
    return [each for each in said if options.comments or each.claim in beside]


WRITER = ReportWriter(
    KIND,
    Format("docx", say("Word document"), ".docx", is_text=False),
    write,
    to_preview=preview,
    needs_original=True,
)
