"""The columns of a two-column script: what is spoken, what is seen meanwhile, and when.

A table is a script where a row of headings names the narration and beside it the picture or the time. A
table without headings is one where a column holds nothing but time codes and one other holds words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import cache

from msgspec import Struct

from factcheck.text.lexicon import languages, lexicon_of

_CODE = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[:;.,]\d{2,3})?"
_TIME = re.compile(rf"(?:(?:TC|T/C)\s*:?\s*)?{_CODE}(?:\s*(?:[-–—/]|to|bis)?\s*{_CODE})?", re.IGNORECASE)
_BETWEEN = re.compile(r"[\W_]+")
_FEWEST_ROWS = 2
_FEWEST_WORDS = 3
"""Words that a row of narration has on an average."""


class ScriptColumn(StrEnum):
    """What a column of a script holds."""

    NARRATION = "narration"
    PICTURE = "picture"
    TIME = "time"


class ScriptTable(Struct, frozen=True):
    """What the columns of a table are that is a script."""

    columns: tuple[ScriptColumn, ...]
    """One for each column; what no heading names counts as picture, so that nothing of it is overlooked."""
    headed: bool
    """Whether the first row holds headings."""


def is_time_code(cell: str) -> bool:
    """Tell whether a cell is a time code, or a time code and another one: «01:02:10 – 01:02:31»."""
    return bool(_TIME.fullmatch(" ".join(cell.split())))


def read_columns(rows: Sequence[Sequence[str]]) -> ScriptTable | None:
    """Return what the columns of a table are, or None where it is no script."""
    width = max(map(len, rows), default=0)
    if len(rows) < _FEWEST_ROWS or width < 2:
        return None
    named = [_column_of(cell) for cell in rows[0]]
    if named.count(ScriptColumn.NARRATION) == 1 and len({*named} - {None}) > 1:
        columns = tuple(each or ScriptColumn.PICTURE for each in named)
        return ScriptTable((*columns, *[ScriptColumn.PICTURE] * (width - len(columns))), headed=True)
    return _by_time_codes(rows, width)


def _by_time_codes(rows: Sequence[Sequence[str]], width: int) -> ScriptTable | None:
    columns = [[row[at].strip() for row in rows if at < len(row)] for at in range(width)]
    timed = [any(cells) and all(is_time_code(cell) for cell in cells if cell) for cells in columns]
    words = [sum(len(cell.split()) for cell in cells) for cells in columns]
    spoken = [at for at in range(width) if not timed[at] and words[at] >= _FEWEST_WORDS * len(rows)]
    if width != 2 or timed.count(True) != 1 or len(spoken) != 1:
        return None  # with more columns nobody but a heading can tell words spoken from a picture's
    kinds = (ScriptColumn.TIME if timed[at] else ScriptColumn.NARRATION for at in range(width))
    return ScriptTable(tuple(kinds), headed=False)


def _column_of(heading: str) -> ScriptColumn | None:
    return _columns().get(_BETWEEN.sub(" ", heading.casefold()).strip())


@cache
def _columns() -> dict[str, ScriptColumn]:
    return {
        phrase: ScriptColumn(name)
        for language in sorted(languages())
        for name, phrases in lexicon_of(language).scripts.COLUMNS.items()
        for phrase in phrases
    }
