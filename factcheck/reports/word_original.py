"""The Word file that a draft is handed back as: the writer's own, or a clean one of the same text."""

from __future__ import annotations

from factcheck.errors import UserError
from factcheck.models import CaveatKind
from factcheck.readers.docx import MEDIA_TYPE, Traced, trace
from factcheck.readers.labels import called
from factcheck.reports.document import Document
from factcheck.reports.word_article import article_package


def writers_package(document: Document) -> tuple[bytes, Traced]:
    """Return the file to hand back: the draft's own, read as it was when it was opened, or a clean one."""
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
