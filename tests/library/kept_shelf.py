"""What the library keeps for its shelf, beside what is found anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from factcheck.case.figures import progress_of, share_checked
from factcheck.library.read.reader import Reader
from factcheck.models import Article

_KEPT = "SELECT article, removed, changed, deadline, created FROM shelf ORDER BY article"
_ANEW = """
SELECT id, removed IS NOT NULL, coalesce(at, changed), deadline, created FROM articles
LEFT JOIN (SELECT article, at, max(seq) FROM events GROUP BY article) ON article = id ORDER BY id
"""
_COUNTED = "SELECT article, number, words, name, share FROM shelf WHERE states IS NOT NULL"


def differences(path: Path) -> list[str]:
    """Say where the kept places and figures of articles are others than those found anew."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        kept, anew = connection.execute(_KEPT).fetchall(), connection.execute(_ANEW).fetchall()
        found = [f"kept {row}" for row in {*kept} - {*anew}] + [f"anew {row}" for row in {*anew} - {*kept}]
        read = Reader(connection, path)
        known = {article.id for article in read.records(Article)}
        for article, number, words, name, share in connection.execute(_COUNTED).fetchall():
            if article not in known:
                continue
            case = read.case(article)
            truly = (case.draft.number, case.draft.words, case.draft.name, share_checked(progress_of(case)))
            told = (number, words, name, truly[3] if share is None else share)
            found += [f"{article}: kept {told}, anew {truly}"] if told != truly else []
    return found
