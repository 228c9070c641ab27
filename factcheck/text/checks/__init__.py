"""Look a text over as a desk would: do its weekdays, sums, changes, ages and spellings agree?

Each check says one plain sentence with its reason and leaves the judgement to the checker. A false
alarm costs trust, so a check speaks only where the grammar leaves little doubt.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factcheck.models import Block, Span
from factcheck.text import details, sentences
from factcheck.text.checks import (
    ages,
    changes,
    quantities,
    scopes,
    spellings,
    sums,
    totals,
    unclosed,
    unnumbered,
    weekdays,
)
from factcheck.text.checks.remarks import CheckKind, Passage, Remark
from factcheck.text.lexicon import Lexicon, lexicon_of
from factcheck.text.recognition import blocks_by_language

__all__ = ["CheckKind", "Remark", "look_over", "run"]

_BY_PASSAGE = (weekdays.check, sums.check, changes.check, ages.check, unnumbered.check)


def run(
    text: str, spans: Sequence[Span] | None = None, *, published: str = "", language: str = "en"
) -> list[Remark]:
    """Return what a desk would remark on a text, in order of place.

    The spans are the stretches whose figures belong together; without them, the text's sentences.
    With the article's date as ISO text, ages and weekdays without a year are checked too.
    """
    lexicon = lexicon_of(language)
    if spans is None:
        spans = sentences.split(text, language=lexicon.language)
    passages = [_passage(lexicon, text, span, published) for span in spans]
    remarks: list[Remark] = []
    for passage in passages:
        for check in _BY_PASSAGE:
            remarks.extend(check(passage))
    remarks.extend(scopes.check(lexicon, passages))
    remarks.extend(totals.check(lexicon, passages))
    remarks.extend(ages.check_neighbours(lexicon, passages))
    remarks.extend(quantities.check(passages))
    remarks.extend(spellings.check(lexicon, text, passages))
    remarks.extend(unclosed.check(text))
    found = dict.fromkeys(remarks)  # two checks may find the same
    return sorted(found, key=lambda remark: (remark.start, remark.end, remark.kind))


def look_over(
    text: str, blocks: Iterable[Block] | Iterable[Span], *, published: str = "", language: str = "en"
) -> list[Remark]:
    """Return what a desk would remark on a draft, given with its blocks, as `run` does.

    Blocks in another language than the draft's are looked over by themselves, in theirs.
    """
    parts = [Span(block.start, block.end) for block in blocks]
    told = blocks_by_language(text, parts, language)
    if len(told) == 1:
        return run(text, published=published, language=language)
    found: list[Remark] = []
    for code, here in told.items():
        spans = [
            Span(part.start + each.start, part.start + each.end)
            for part in here
            for each in sentences.split(text[part.start : part.end], language=code)
        ]
        found += run(text, spans, published=published, language=code)
    return sorted(dict.fromkeys(found), key=lambda remark: (remark.start, remark.end, remark.kind))


def _passage(lexicon: Lexicon, text: str, span: Span, published: str) -> Passage:
    found = details.find(text, span.start, span.end, published=published, said=(), language=lexicon.language)
    return Passage(lexicon, text, span, tuple(found), published)
