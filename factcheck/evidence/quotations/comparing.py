"""Comparing a quotation with a transcript, word by word.

The transcript is long and the quotation short, so its words vote for where it begins: each of them that
stands in the transcript, the rare ones counting more. Around the best of these places the two are aligned
by the least number of words to change (Needleman and Wunsch 1970). What then differs is judged: a sound
or filler that one transcriber writes and another leaves out is near; every other word is a change. A
part that is missing there and stands elsewhere was joined from two places.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum

from msgspec import Struct

from factcheck.evidence.quotations.spoken import Heard, tokens
from factcheck.evidence.quotations.transcripts import Transcript
from factcheck.models import Span
from factcheck.text.lexicon import Lexicon, lexicon_of

_CANDIDATES = 3
"""Windows that are aligned, which takes the product of both lengths; the votes are right nearly always."""
_COMMON = 400
"""A word that stands more often votes for nothing."""
_SLACK = 8
"""Words on either side of a window that are aligned as well."""
_LEAST_MATCHED = 0.5
"""The share of a quotation's words that must stand in a place for it to be the place at all."""
_LEAST_PART = 4
"""Words that a part must have to be looked for elsewhere."""
_PART_MATCHED = 0.75
"""The share of a part's words that must stand elsewhere for it to be joined from there."""
_PUT_IN, _LEFT_OUT, _SWAPPED = 3, 2, 4
"""What a word costs: a quotation leaves words out more often than it invents them."""
_LONGEST = 600
"""Words of a quotation that are compared: twice as many would take four times as long."""
_CONTEXT = 500
"""Characters before a place among which the question is looked for: an answer follows soon."""
_FAR_SECONDS = 30.0
_FAR_WORDS = 40
"""What lies so far apart was not said in one breath: it was joined."""
_GAP = ("...", "…")
_AROUND = " \n\"'“”„‟‘’‚«»‹›"
_PAUSE = re.compile(r"[.!?:;\n]")
"""What parts one sentence, or one speaker, from the next."""


class Grade(StrEnum):
    """How a quotation stands to what was said."""

    EQUAL = "equal"
    NEAR = "near"
    """Only sounds and fillers differ, as between two transcripts of the same speech."""
    SHORTENED = "shortened"
    """Words are left out where the quotation shows that it leaves something out."""
    LEFT_OUT = "left-out"
    CHANGED = "changed"
    JOINED = "joined"
    MISSING = "missing"


TRUE_TO_IT = frozenset({Grade.EQUAL, Grade.NEAR, Grade.SHORTENED})
"""The grades of quotations that say what was said."""


class Edit(StrEnum):
    """What became of a word on the way from what was said to the quotation."""

    SAME = "same"
    CHANGED = "changed"
    LEFT_OUT = "left-out"
    PUT_IN = "put-in"


class Pair(Struct, frozen=True):
    """A stretch of words: what was said and what is quoted; either may be empty."""

    step: Edit
    said: Span
    """In the transcript's text."""
    quoted: Span
    """In the quotation's text."""
    filler: bool = False
    """Whether only sounds and fillers differ."""
    grave: bool = False
    """Whether a number or a negation differs."""
    shown: bool = False
    """Whether the quotation shows that something is left out here."""


class QuotationComparison(Struct, frozen=True):
    """How a quotation stands to what was said."""

    grade: Grade
    pairs: tuple[Pair, ...] = ()
    places: tuple[Span, ...] = ()
    """Where in the transcript its parts were said."""
    times: tuple[float | None, ...] = ()
    """The seconds at which each part was said."""
    speaker: str = ""
    question: Span | None = None
    """The question that was asked before it."""

    @property
    def grave(self) -> bool:
        """Whether a number or a negation was changed, left out or put in."""
        return any(pair.grave for pair in self.pairs)

    @property
    def minutes_apart(self) -> float:
        """How many minutes lie between the parts, 0 where the times are not known."""
        known = [time for time in self.times if time is not None]
        return (max(known) - min(known)) / 60 if len(known) > 1 else 0.0


def compare(quotation: str, transcript: Transcript, *, language: str = "en") -> QuotationComparison:
    """Compare the words of a quotation, without its marks, with a transcript."""
    quoted = tokens(quotation, [], language=language)[:_LONGEST]
    if not quoted or not transcript.tokens:
        return QuotationComparison(Grade.MISSING)
    first = _best(quoted, transcript)
    if first is None:
        return QuotationComparison(Grade.MISSING)
    moves = [first]
    lost = _longest_lost(quoted, transcript, first)
    if lost is not None and lost[1] - lost[0] < len(quoted):
        part = quoted[lost[0] : lost[1]]
        second = _best(part, transcript)
        if second is not None and _same_in(part, transcript, second) >= _PART_MATCHED * len(part):
            moves = [_without(first, lost), [(q + lost[0] if q is not None else None, s) for q, s in second]]
    if sum(_same_in(quoted, transcript, part) for part in moves) < _LEAST_MATCHED * len(quoted):
        return QuotationComparison(Grade.MISSING)
    return _judged(quotation, quoted, transcript, moves, language)


Moves = list[tuple[int | None, int | None]]
"""Which word of the quotation goes with which of the transcript; None where it has no partner."""


def _best(quoted: Sequence[Heard], transcript: Transcript) -> Moves | None:
    """Return the alignment with the place that fits best, or None where nothing speaks for any."""
    votes: defaultdict[int, float] = defaultdict(float)
    width = max(_SLACK, len(quoted) // 2)
    for at, token in enumerate(quoted):
        places = transcript.index.get(token.key, ())
        if not places or len(places) > _COMMON:
            continue
        for place in places:
            # Every place falls into two overlapping windows, so that none is cut by a border.
            # A word and the place where the quotation would begin by it: words of one place agree on that.
            votes[(place - at) // width] += 1 / math.sqrt(len(places))
            votes[(place - at) // width + 1] += 1 / math.sqrt(len(places))
    if not votes:
        return None
    best: tuple[int, Moves] | None = None
    for window in sorted(votes, key=lambda one: (-votes[one], one))[:_CANDIDATES]:
        start = max(0, (window - 1) * width - _SLACK)
        end = min(len(transcript.tokens), (window + 1) * width + len(quoted) + _SLACK)
        moves = _aligned(quoted, transcript.tokens[start:end], start)
        same = _same_in(quoted, transcript, moves)
        if best is None or same > best[0]:
            best = (same, moves)
    return best[1] if best is not None and best[0] else None


def _aligned(quoted: Sequence[Heard], said: Sequence[Heard], offset: int) -> Moves:
    """Align a quotation with a stretch of speech; what is said before and after it costs nothing."""
    columns = len(said) + 1
    costs = [[0] * columns]  # what is said before the first word costs nothing
    for row, token in enumerate(quoted, 1):
        before, line = costs[-1], [row * _PUT_IN]
        leave = _LEFT_OUT if row < len(quoted) else 0  # nor does what is said after the last
        for column in range(1, columns):
            swap = before[column - 1] + (0 if token.key == said[column - 1].key else _SWAPPED)
            line.append(min(swap, before[column] + _PUT_IN, line[column - 1] + leave))
        costs.append(line)
    return _traced(costs, quoted, said, offset)


def _traced(costs: list[list[int]], quoted: Sequence[Heard], said: Sequence[Heard], offset: int) -> Moves:
    row, column = len(quoted), len(said)
    moves: Moves = []
    while row:
        here = costs[row][column]
        if column and row == len(quoted) and here == costs[row][column - 1]:
            column -= 1
            continue
        same = column > 0 and quoted[row - 1].key == said[column - 1].key
        if column and here == costs[row - 1][column - 1] + (0 if same else _SWAPPED):
            row, column = row - 1, column - 1
            moves.append((row, column + offset))
        elif here == costs[row - 1][column] + _PUT_IN:
            row -= 1
            moves.append((row, None))
        else:
            column -= 1
            moves.append((None, column + offset))
    return moves[::-1]


def _without(moves: Moves, lost: tuple[int, int]) -> Moves:
    """Leave out of an alignment the words of a part that was found elsewhere."""
    kept = [at for at, (q, _) in enumerate(moves) if q is not None and not lost[0] <= q < lost[1]]
    return moves[kept[0] : kept[-1] + 1]


def _same_in(quoted: Sequence[Heard], transcript: Transcript, moves: Moves) -> int:
    return sum(
        q is not None and s is not None and quoted[q].key == transcript.tokens[s].key for q, s in moves
    )


def _longest_lost(quoted: Sequence[Heard], transcript: Transcript, moves: Moves) -> tuple[int, int] | None:
    """Return the longest run at the quotation's beginning or end of which hardly a word was found."""
    same = {
        q for q, s in moves if q is not None and s is not None and quoted[q].key == transcript.tokens[s].key
    }
    best: tuple[int, int] | None = None
    for cut in range(len(quoted) + 1):
        for start, end in ((0, cut), (cut, len(quoted))):
            length = end - start
            if length < _LEAST_PART or (best is not None and length <= best[1] - best[0]):
                continue
            if sum(at in same for at in range(start, end)) <= length * (1 - _PART_MATCHED):
                best = (start, end)
    return best


def _judged(
    quotation: str,
    quoted: Sequence[Heard],
    transcript: Transcript,
    parts: Sequence[Moves],
    language: str,
) -> QuotationComparison:
    said = transcript.tokens
    pairs: list[Pair] = []
    places = []
    parts = [near for part in parts for near in _apart(transcript, part)]
    for moves in sorted(parts, key=lambda part: min((q for q, _ in part if q is not None), default=0)):
        whole = _with_negations(quotation, transcript, _trimmed(moves), language)
        pairs += _pairs(quotation, quoted, transcript, whole, language)
        heard = [s for _, s in moves if s is not None]
        places.append(Span(said[min(heard)].start, said[max(heard)].end))
    first = min(places, key=lambda span: span.start)
    return QuotationComparison(
        _grade(pairs, joined=len(places) > 1),
        tuple(pairs),
        tuple(places),
        tuple(transcript.time_at(place.start) for place in places),
        transcript.speaker_at(first.start),
        _question_before(transcript, first.start),
    )


def _apart(transcript: Transcript, moves: Moves) -> list[Moves]:
    """Cut an alignment where what was said before and after lies far apart."""
    cut: list[Moves] = [[]]
    last: int | None = None
    for at, (q, s) in enumerate(moves):
        if q is not None and s is not None:
            if last is not None and _is_far(transcript, last, s):
                cut.append([])
            last = s
        if q is not None or any(later is not None for later, _ in moves[at:]):
            cut[-1].append((q, s))
    return [part for part in map(_trimmed, cut) if part]


def _is_far(transcript: Transcript, one: int, other: int) -> bool:
    if other - one > _FAR_WORDS:
        return True
    before, after = (transcript.time_at(transcript.tokens[at].start) for at in (one, other))
    return before is not None and after is not None and after - before >= _FAR_SECONDS and other - one > 1


def _trimmed(moves: Moves) -> Moves:
    """Leave out what was said before the first word of the quotation and after its last."""
    within = [at for at, (quoted, _) in enumerate(moves) if quoted is not None]
    return moves[within[0] : within[-1] + 1] if within else []


def _with_negations(quotation: str, transcript: Transcript, moves: Moves, language: str) -> Moves:
    """Add a negation just before or after that was cut off though the quotation is set as whole sentences.

    “No gastamos nada” without its first word says the opposite, and every word that is left is right.
    """
    negations = lexicon_of(language).negating.NEGATIONS
    said, text = transcript.tokens, transcript.text
    heard = [s for _, s in moves if s is not None]
    before, after = min(heard) - 1, max(heard) + 1
    words = quotation.strip(_AROUND)

    def is_cut_off(at: int, gap: str) -> bool:
        return said[at].key in negations and not _PAUSE.search(gap)

    if (
        before >= 0
        and words[:1].isupper()
        and is_cut_off(before, text[said[before].end : said[before + 1].start])
    ):
        moves = [(None, before), *moves]
    if (
        after < len(said)
        and words[-1:] in (*".!?",)
        and is_cut_off(after, text[said[after - 1].end : said[after].start])
    ):
        moves = [*moves, (None, after)]
    return moves


def _grade(pairs: Sequence[Pair], *, joined: bool) -> Grade:
    differing = [pair for pair in pairs if pair.step is not Edit.SAME]
    worse = [
        pair for pair in differing if not pair.filler and not (pair.step is Edit.LEFT_OUT and pair.shown)
    ]
    if joined:
        return Grade.JOINED
    if any(pair.step in (Edit.CHANGED, Edit.PUT_IN) for pair in worse):
        return Grade.CHANGED
    if worse:
        return Grade.LEFT_OUT
    if any(not pair.filler for pair in differing):
        return Grade.SHORTENED
    return Grade.NEAR if differing else Grade.EQUAL


def _pairs(
    quotation: str, quoted: Sequence[Heard], transcript: Transcript, moves: Moves, language: str
) -> list[Pair]:
    """Join neighbouring words of which the same became into stretches, and judge each."""
    said = transcript.tokens
    runs: list[tuple[Edit, list[Heard], list[Heard], int]] = []
    here = 0
    for q, s in moves:
        if q is not None:
            here = quoted[q].end
        step = _step(quoted, said, q, s)
        if runs and (runs[-1][0] is step or (step is not Edit.SAME and runs[-1][0] is not Edit.SAME)):
            before, heard, given, place = runs.pop()
            joined = step if before is step else Edit.CHANGED
            runs.append((joined, heard, given, place))
        else:
            runs.append((step, [], [], here if q is None else quoted[q].start))
        if s is not None:
            runs[-1][1].append(said[s])
        if q is not None:
            runs[-1][2].append(quoted[q])
    return [_pair(quotation, run, language) for run in runs]


def _step(quoted: Sequence[Heard], said: Sequence[Heard], q: int | None, s: int | None) -> Edit:
    if q is None:
        return Edit.LEFT_OUT
    if s is None:
        return Edit.PUT_IN
    return Edit.SAME if quoted[q].key == said[s].key else Edit.CHANGED


def _pair(quotation: str, run: tuple[Edit, list[Heard], list[Heard], int], language: str) -> Pair:
    step, heard, given, place = run
    heard_span = Span(heard[0].start, heard[-1].end) if heard else Span(0, 0)
    given_span = Span(given[0].start, given[-1].end) if given else Span(place, place)
    if step is Edit.SAME:
        return Pair(step, heard_span, given_span)
    lexicon = lexicon_of(language)
    one, two = [token.key for token in heard], [token.key for token in given]
    grave = _grave(lexicon, heard) != _grave(lexicon, given)
    filler = _bare(lexicon, one) == _bare(lexicon, two) and not grave
    # Six characters hold dots in brackets with a blank: « (…) ».
    gap = quotation[max(0, given_span.start - 6) : given_span.end + 6]
    shown = any(sign in gap for sign in _GAP)
    return Pair(step, heard_span, given_span, filler=filler, grave=grave, shown=shown)


def _grave(lexicon: Lexicon, run: Sequence[Heard]) -> list[str]:
    """Return the numbers and negations of a stretch, which must be the same on both sides."""
    negations = lexicon.negating.NEGATIONS
    return [token.key for token in run if token.is_number or token.key in negations]


def _bare(lexicon: Lexicon, keys: Sequence[str]) -> list[str]:
    """Return words without sounds, fillers and words said twice."""
    spoken = lexicon.spoken
    kept: list[str] = []
    at = 0
    while at < len(keys):
        if tuple(keys[at : at + 2]) in spoken.FILLER_PAIRS:
            at += 2
            continue
        if keys[at] not in spoken.FILLERS and kept[-1:] != [keys[at]]:
            kept.append(keys[at])
        at += 1
    return kept


def _question_before(transcript: Transcript, place: int) -> Span | None:
    """Return the last question that was asked shortly before a place."""
    text = transcript.text
    end = text.rfind("?", max(0, place - _CONTEXT), place)
    if end < 0:
        return None
    begin = max(text.rfind(sign, 0, end) for sign in (".", "!", "?", "\n", ":", ">"))
    start = begin + 1
    while start < end and text[start].isspace():
        start += 1
    return Span(start, end + 1) if start < end else None
