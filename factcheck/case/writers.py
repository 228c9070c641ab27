"""Who wrote an article, as window and reports say it, each with the “by” of its own language."""

from __future__ import annotations

from factcheck.models import Case


def writers(case: Case) -> str:
    """Return the names of a case's byline, without the “By” or “Von” that it may begin with; or nothing."""
    byline = " ".join(case.article.byline.split())
    if not byline:
        return ""
    # The word lists of a language are read for who has a byline alone, not at every start.
    from factcheck.text.blocks.bylines import without_by

    return without_by(byline, language=case.draft.language)
