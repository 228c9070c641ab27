"""The draft with comments as a Word document: the writer's own file where it is one, else a clean copy."""

from __future__ import annotations

from factcheck.case.bookmarks import COMMENTED
from factcheck.reports.comments import KIND
from factcheck.reports.comments.contents import comments
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.word_bookmarks import with_bookmarks
from factcheck.reports.word_comments import Written, with_comments
from factcheck.reports.word_original import writers_package
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate, put, say

_NONE = say("No claim needs a comment.")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the draft with a comment on each claim that needs one."""
    package, traced = writers_package(document)
    checker = options.checker or document.case.article.checker
    said = comments(document, options, translate)
    package, traced = with_bookmarks(
        package, traced, [(each.claim, each.span) for each in said], {each.claim: COMMENTED for each in said}
    )
    return with_comments(
        package, traced, [Written(each.span, each.lines) for each in said], checker, options.at
    )


def preview(document: Document, options: ReportOptions, translate: Translate) -> str:
    """Return the comments as plain text, each below the words that it stands on."""
    text = document.case.draft.text
    said = comments(document, options, translate)
    parts = ["\n".join((f"“{text[each.span.start : each.span.end]}”", *each.lines)) for each in said]
    return "\n\n".join(parts) or put(_NONE, translate)


WRITER = ReportWriter(
    KIND,
    Format("docx", say("Word document"), ".docx", is_text=False),
    write,
    to_preview=preview,
    needs_original=True,
)
