"""The draft with comments as a Word document: the writer's own file where it is one, else a clean copy."""

from __future__ import annotations

from factcheck.errors import UserError
from factcheck.models import CaveatKind
from factcheck.readers.docx import MEDIA_TYPE, Traced, trace
from factcheck.readers.labels import called
from factcheck.reports.comments import KIND
from factcheck.reports.comments.contents import comments
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.word_article import article_package
from factcheck.reports.word_comments import Written, with_comments
from factcheck.reports.writers import Format, ReportWriter
from factcheck.sentences import Translate, put, say

_NONE = say("No claim needs a comment.")


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the draft with a comment on each claim that needs one."""
    package, traced = _package(document)
    checker = options.checker or document.case.article.checker
    said = comments(document, options, translate)
    return with_comments(
        package, traced, [Written(each.span, each.lines) for each in said], checker, options.at
    )


def _package(document: Document) -> tuple[bytes, Traced]:
    """Return the file to comment on: the draft's own, read as it was when it was opened."""
    draft = document.case.draft
    if draft.media_type != MEDIA_TYPE or not document.original:
        return article_package(draft)
    undone = any(caveat.kind is CaveatKind.CHANGES_UNDONE for caveat in draft.caveats)
    traced = trace(document.original, called(draft.name), as_original=undone)
    if traced.text != draft.text:
        # An older version of the program read the file differently, so no place in it can be trusted.
        raise UserError("{file} was read in another way when it was opened; open it again as a newer draft.",
                        file=called(draft.name))  # fmt: skip
    return document.original, traced


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
