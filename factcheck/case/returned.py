"""What was answered in a document that comes back, read as dispositions of the article's queries.

How: each claim is found by its hidden bookmark, or where that is lost or left empty by aligning the texts.
Its words tell what became of a correction: the suggested ones mean accepted, the old ones where it stood
there as a tracked change mean rejected, none mean cut, others mean reworded; what is still tracked is
undecided.
Comments that were not in the file that was handed out are answers: replies to ours, and others on a
claim's words; the words that one begins with tell what it decides. Nothing counts before it is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from factcheck.case.bookmarks import COMMENTED, OUR_NAME, TRACKED, claim_in
from factcheck.case.queries import PutQuery, queries_of
from factcheck.models import (
    Carried,
    Case,
    ClaimId,
    Disposition,
    PlacedClaim,
    QueryId,
    ReturnedComment,
    ReturnedFile,
    ReturnedMark,
    Span,
)
from factcheck.text.reply_words import decision_of
from factcheck.text.style import plain, same_words

Carry = Callable[[str, str, Sequence[Span]], list[Carried]]
"""Finds stretches of one text in another; see ``text.anchor.carry``."""
_MOST_LINES = 100
_SAID = frozenset({Disposition.RISK_ACCEPTED, Disposition.ATTRIBUTED, Disposition.HEDGED})
"""What only words can say: a text shows no more than that it was reworded."""


class ReturnedAnswer(Struct, frozen=True):
    """An answer to a query on a claim, as it came back; nothing is recorded of it yet."""

    claim: ClaimId
    disposition: Disposition
    """What was decided; proposed where a person has to say it, since the words do not tell."""
    note: str = ""
    """What was said, or the words that stand there now."""
    person: str = ""
    at: str = ""
    """When, as the file says; the record has the time when it was taken in."""
    query: QueryId = QueryId("")
    """The query's row; empty for a correction without one, or a claim that nothing was asked on."""
    question: str = ""
    """What was asked; empty for a correction."""
    known: bool = False
    """Whether the very same is recorded already."""


class _Found(Struct, frozen=True):
    """A claim in the returned file: its words there, and what the file had for it."""

    placed: PlacedClaim
    span: Span | None
    before: str
    after: str
    holds: str
    decided: bool = True
    """Whether nothing of ours is still tracked in it."""


def answers_in(
    case: Case, file: ReturnedFile, carry: Carry, written: Mapping[ClaimId, Sequence[str]] | None = None
) -> tuple[ReturnedAnswer, ...]:
    """Return the answers in a returned document, in the order of the claims.

    ``written`` are the wordings that a comment of ours on a claim may have, a line for each paragraph:
    what stands below it was typed into it.
    """
    found = _find(case, file, carry)
    said = _comments(case, file, found, written or {})
    answers: list[ReturnedAnswer] = []
    for each in found:
        answers += _answers(case, each, said.get(each.placed.id, []), file)
    return tuple(answers)


def answer_said(
    case: Case, claim: ClaimId, words: str, person: str = "", at: str = ""
) -> ReturnedAnswer | None:
    """Return an answer that somebody wrote on a claim, as a reader's pack has them; None for no claim."""
    placed = case.find(claim)
    if placed is None or not words.strip():
        return None
    decided = Disposition(decision_of(words) or Disposition.PROPOSED)
    return _answer(case, placed, _asked(placed, of_text=False), decided, words.strip(), person, at)


# Where the claims stand


def _find(case: Case, file: ReturnedFile, carry: Carry) -> list[_Found]:
    marks = {known[0]: (mark, known[1]) for mark in file.marks if (known := claim_in(mark.name))}
    # Some programs leave a bookmark empty before the words that it stood around.
    lost = [each for each in case.claims if each.id not in marks or _is_empty(marks[each.id][0])]
    spans = [placed.span for placed in lost]
    text = case.draft.text
    after = dict(zip([each.id for each in lost], carry(text, file.text, spans), strict=True))
    before = dict(zip([each.id for each in lost], carry(text, file.before, spans), strict=True))
    found = []
    for placed in case.claims:
        now, then = (_span(each[placed.id]) if placed.id in each else None for each in (after, before))
        if placed.id in marks and now is None:
            found.append(_marked(case, file, placed, *marks[placed.id]))
            continue
        holds = marks[placed.id][1] if placed.id in marks else ""
        words = "" if now is None else file.text[now.start : now.end]
        was = "" if then is None else file.before[then.start : then.end]
        found.append(_Found(placed, now, was, words, holds, same_words(was, words)))
    return found


def _is_empty(mark: ReturnedMark) -> bool:
    return mark.start == mark.end and mark.start_before == mark.end_before


def _marked(case: Case, file: ReturnedFile, placed: PlacedClaim, mark: ReturnedMark, holds: str) -> _Found:
    before = file.before[mark.start_before : mark.end_before]
    after = file.text[mark.start : mark.end]
    # What others track there, as the writer does in a draft of their own, decides nothing of ours.
    ours = (" ".join(case.article.checker.split()) or OUR_NAME) in mark.pending
    decided = same_words(before, after) or (bool(mark.pending) and not ours)
    return _Found(placed, Span(mark.start, mark.end), before, after, holds, decided)


def _span(carried: Carried) -> Span | None:
    if carried.start is None or carried.end is None:
        return None
    return Span(carried.start, carried.end)


# What the words show


def _shown(each: _Found) -> Disposition | None:
    """Return what became of a correction by the words that stand there; None where they show nothing."""
    old, correction = each.placed.text, each.placed.claim.correction
    if not correction:
        return None
    if same_words(each.after, correction):
        return Disposition.ACCEPTED if each.decided else None
    if same_words(each.after, old):
        # Without a tracked change the old words only say that nobody has touched them.
        undone = each.decided and TRACKED in each.holds
        return Disposition.REJECTED if undone else None
    if not plain(each.after):
        # Words that nothing marks and that are found nowhere may have been moved as well.
        return Disposition.CUT if each.span is not None else None
    return Disposition.REWORDED


# What the comments say


def _comments(
    case: Case, file: ReturnedFile, found: Sequence[_Found], written: Mapping[ClaimId, Sequence[str]]
) -> dict[ClaimId, list[ReturnedComment]]:
    """Return the comments that answer, by the claim that each is on, in the order of the file."""
    own = {(each.author, plain(each.text)) for each in case.draft.annotations}
    ours = dict(_ours(case, file, found, own, written))
    by_key = {comment.key: comment for comment in file.comments}
    said: dict[ClaimId, list[ReturnedComment]] = {}
    for comment in file.comments:
        if comment.key in ours:
            typed = _typed_below(comment.text, written.get(ours[comment.key], ()))
            if typed:
                answer = replace(comment, text=typed, author=file.person, at=file.at)
                said.setdefault(ours[comment.key], []).append(answer)
            continue
        if (comment.author, plain(comment.text)) in own or not comment.text:
            continue
        parent = by_key.get(comment.parent)
        claim = ours.get(parent.key) if parent is not None else None
        claim = claim or _claim_under(comment, found)
        if claim is not None:
            said.setdefault(claim, []).append(comment)
    return said


def _typed_below(text: str, wordings: Sequence[str]) -> str:
    """Return what was typed into a comment below one of its wordings; empty where none begins it."""
    # The longest: one wording may be the beginning of another.
    longest = max((each for each in wordings if each and text.startswith(each)), key=len, default="")
    return text[len(longest) :].strip() if longest else ""


def _ours(
    case: Case,
    file: ReturnedFile,
    found: Sequence[_Found],
    own: set[tuple[str, str]],
    written: Mapping[ClaimId, Sequence[str]],
) -> Iterator[tuple[str, ClaimId]]:
    """Yield the comments that were handed out: for each claim that had one the first on its very words.

    Where the bookmarks are lost they are known by what they say, or by their first line, which is a
    verdict, or their author, and by the words they stand on.
    """
    marks = tuple(f"{verdict.mark} " for verdict in case.scale.verdicts)
    checker = case.article.checker

    def looks_so(comment: ReturnedComment) -> bool:
        return comment.text.startswith(marks) or bool(checker and comment.author == checker)

    by_wording: dict[str, set[ClaimId]] = {}
    for written_on, wordings in written.items():
        for wording in wordings:
            by_wording.setdefault(wording, set()).add(written_on)
    at: dict[int, list[ReturnedComment]] = {}
    for comment in file.comments:
        if not comment.parent and (comment.author, plain(comment.text)) not in own:
            at.setdefault(comment.start, []).append(comment)
    for each in found:
        if COMMENTED in each.holds and each.span is not None:
            there = [one for one in at.get(each.span.start, ()) if one.end == each.span.end]
            if there:
                ours = next(filter(looks_so, there), there[0])
                at[each.span.start].remove(ours)
                yield ours.key, each.placed.id
    for comment in (one for left in at.values() for one in left):
        said = _claims_saying(comment.text, by_wording)
        claim = next(iter(said)) if len(said) == 1 else None
        if claim is None and (said or looks_so(comment)):
            claim = _claim_under(comment, [each for each in found if not said or each.placed.id in said])
        if claim is not None:
            yield comment.key, claim


def _claims_saying(text: str, by_wording: Mapping[str, set[ClaimId]]) -> set[ClaimId]:
    """Return the claims that a comment of ours may be on by its lines, whatever was typed below them."""
    lines = text.split("\n")[:_MOST_LINES]
    starts = ("\n".join(lines[:count]) for count in range(len(lines), 0, -1))
    return next((by_wording[each] for each in starts if each in by_wording), set())


def _claim_under(comment: ReturnedComment, found: Sequence[_Found]) -> ClaimId | None:
    """Return the claim that a comment stands on: of those it touches the one it covers best."""
    best: tuple[float, int] | None = None
    claim = None
    for each in found:
        if each.span is None or not len(each.span):
            continue
        shared = min(comment.end, each.span.end) - max(comment.start, each.span.start)
        if shared < 0 or (shared == 0 and comment.start < comment.end):
            continue
        # By the share of both together, so that neither the longest claim nor the longest comment wins.
        weight = (shared / (len(each.span) + comment.end - comment.start), -len(each.span))
        if best is None or weight > best:
            best, claim = weight, each.placed.id
    return claim


# Put together


def _answers(
    case: Case, each: _Found, said: Sequence[ReturnedComment], file: ReturnedFile
) -> Iterator[ReturnedAnswer]:
    """Yield what was answered on one claim: on its correction by words and text, on a question by words."""
    shown = _shown(each)
    told = [Disposition(found) for one in said if (found := decision_of(one.text))]
    words = "\n".join(one.text for one in said)
    if shown is None and not said:
        return
    decided = shown or (told[-1] if told else Disposition.PROPOSED)
    if shown in (Disposition.REWORDED, Disposition.CUT) and told and told[-1] in _SAID:
        decided = told[-1]
    note = words
    if shown is Disposition.REWORDED:
        note = "\n".join(filter(None, (words, f"“{' '.join(each.after.split())}”")))
    person, at = (said[-1].author, said[-1].at) if said else (file.person, file.at)
    put = _asked(each.placed, of_text=shown is not None)
    yield _answer(case, each.placed, put, decided, note, person, at)


def _asked(placed: PlacedClaim, *, of_text: bool) -> PutQuery | None:
    """Return the query that an answer is to: of several the correction, else the first that waits."""
    put = queries_of(placed)
    waiting = [each for each in put if each.is_open]
    if of_text or len(put) == 1:
        return put[0] if put else None
    found = waiting or put
    return found[0] if found else None


def _answer(
    case: Case,
    placed: PlacedClaim,
    put: PutQuery | None,
    decided: Disposition,
    note: str,
    person: str,
    at: str,
) -> ReturnedAnswer:
    row = put.row if put is not None else None
    question = put.question if put is not None else _question(case, placed)
    known = row is not None and (row.disposition, row.note) == (decided, note)
    query = row.id if row is not None else QueryId("")
    return ReturnedAnswer(placed.id, decided, note, person, at, query, question, known)


def _question(case: Case, placed: PlacedClaim) -> str:
    """Return what the file put about a claim without a query: its note, else its verdict, else its words."""
    verdict = case.scale.verdict(placed.claim.verdict)
    told = placed.claim.note or (verdict.label if verdict is not None else placed.text)
    return " ".join(told.split())
