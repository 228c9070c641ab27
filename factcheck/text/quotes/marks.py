"""Find where quotation marks open and close, without asking who speaks.

Typists mix straight and curly marks, forget to close, turn one round the wrong way. So a mark's
own shape counts less than what stands on either side of it.
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.models import Span
from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import dashes

# The characters stand first as a class, which a search can skip to; what each may take in comes after.
_TOKEN = re.compile(
    r"[\n“”„«»‟\"‘‚'’`‹›,](?:(?<=\n)[ \t\r]*\n\s*|(?<=')'(?!')|(?<=`)`|(?<=,)(?<!\w,),(?= ?[^\W_])|(?<![`,])"
    r"(?<![^\W_]['’](?=[^\W_])))"
)
_DOUBLE = frozenset((*'“”„«»‟"', "''", "``", ",,"))
_STRAIGHT = frozenset(('"', "''"))
_OPENING = frozenset(("“", "„", "«", "‟", ",,"))
_CLOSING = frozenset("”»")
_BEFORE_OPENING = frozenset("([{—–-/‘'“\"…>|*_")
_FEET_AND_INCHES = re.compile(r"\d\s?['’′]\s?\d{1,2}(?:\.\d+|½)?$")
_CUT_OPENING = re.compile(r" ?(?:…|\.{3}|\. \. \.) ?\w")
"""What shows that a mark turned round opens a quotation whose beginning was left out: ” … he said"""

_PARTNERS = {"‚": "‘’'", "‹": "›", "›": "‹"}
"""Single marks whose shape says that they open, with those that close them; ‹ and › do either."""
_LABEL = 40
_IN_A_LABEL = str.maketrans("", "", " .'’-")
_SINGLE_REACH = 24
"""How many marks ahead a single mark may look for its partner: keeps hostile input linear."""


def speaker_label(text: str, start: int) -> Span | None:
    """Return the label in capitals that a transcript sets before each speaker's words: “REED: We will.”"""
    colon = text.find(":", start, start + _LABEL)
    label = text[start:colon] if colon > start else ""
    named = label.isupper() and label.translate(_IN_A_LABEL).isalpha()
    return Span(start, colon) if named and text[colon + 1 : colon + 2].isspace() else None


class _Mark(Struct):
    """A token of the scan: a mark that opens (+1), closes (-1), does either (0), or a line's end."""

    at: int
    end: int
    kind: str
    turn: int = 0


def quotation_spans(lexicon: Lexicon, text: str) -> list[Span]:
    """Return the outermost quotations, marks included, in order and without overlap.

    A quotation that is not closed ends with its paragraph; one whose next paragraph opens with
    the mark again goes on there. Apostrophes, feet and inches, and the marks around the attributes
    of markup are none. Linear in the length of the text.
    """
    marks = _marks(lexicon, text)
    spans = _Scan(lexicon, text, marks).run()
    if lexicon.orders_freely and (spoken := dashes.speech_spans(lexicon, text, spans)):
        spans = sorted(spans + spoken, key=lambda span: span.start)
    return spans


def _marks(lexicon: Lexicon, text: str) -> list[_Mark]:
    marks: list[_Mark] = []
    for match in _TOKEN.finditer(text):
        at, token = match.start(), match.group()
        if token[0] == "\n":
            marks.append(_Mark(at, match.end(), "blank" if len(token) > 1 else "line"))
        elif token in _DOUBLE:
            turn = _turn(lexicon, text, at, token)
            if turn is not None:
                marks.append(_Mark(at, match.end(), "double", turn))
        else:
            marks.append(_Mark(at, at + 1, "single"))
    return marks


def _turn(lexicon: Lexicon, text: str, at: int, token: str) -> int | None:
    """Tell which way a double mark faces: 1 opens, -1 closes, 0 either, None is no quotation mark."""
    before = text[at - 1] if at else " "
    after = text[at + len(token)] if at + len(token) < len(text) else " "
    if token in lexicon.quoting.CLOSES and not (before.isspace() and after.isalnum()):
        return -1
    if token in lexicon.quoting.OPENS:
        return 1
    if token in _STRAIGHT:
        if before == "=" or _FEET_AND_INCHES.search(text, max(0, at - 10), at):
            return None
        opens = not after.isspace() and (before.isspace() or before in _BEFORE_OPENING)
        closes = not before.isspace()
        return 0 if opens == closes else (1 if opens else -1)
    if token in _OPENING or token == "``":
        # German closes with the mark that English opens with: „Ja“, sagte sie.
        closes = after.isspace() or not (after.isalnum() or before in _BEFORE_OPENING or token == "„")
        return -1 if closes and not before.isspace() else 1
    if (
        token in _CLOSING
        and (before.isspace() or before in "([")
        and (after.isalnum() or _CUT_OPENING.match(text, at + 1))
    ):
        return 1
    return -1


class _Scan:
    """One pass over the marks of a text."""

    def __init__(self, lexicon: Lexicon, text: str, marks: list[_Mark]) -> None:
        self.lexicon = lexicon
        self.text = text
        self.marks = marks
        self.surplus = _surplus(marks)
        self.spans: list[Span] = []
        self.start = -1
        self.depth = 0

    def run(self) -> list[Span]:
        """Walk over all marks and return the spans."""
        index = 0
        while index < len(self.marks):
            mark = self.marks[index]
            if mark.kind == "double":
                self._double(index, mark)
            elif mark.kind == "single":
                if self.start < 0:
                    index = self._single(index)
            elif self.start >= 0:
                index = self._line_end(index)
            index += 1
        if self.start >= 0:
            self._close(len(self.text))
        return self.spans

    def _double(self, index: int, mark: _Mark) -> None:
        if self.start < 0:
            if mark.turn > 0 or (mark.turn == 0 and self._partner_near(index)):
                self.start, self.depth = mark.at, 1
        elif mark.turn <= 0:
            self.depth -= 1
            if not self.depth:
                self._close(mark.end)
        elif self.surplus[index] > self.depth:
            self.depth += 1
        else:  # a mark too few: the one that stands open was never closed
            self._close(mark.at)
            self.start, self.depth = mark.at, 1

    def _partner_near(self, index: int) -> bool:
        following = self.marks[index + 1] if index + 1 < len(self.marks) else None
        return following is not None and following.kind in ("double", "single")

    def _close(self, end: int) -> None:
        while end > self.start and self.text[end - 1].isspace():
            end -= 1
        self.spans.append(Span(self.start, end))
        self.start, self.depth = -1, 0

    def _line_end(self, index: int) -> int:
        """Close or carry on at the end of a line; return the index of the last mark dealt with."""
        mark = self.marks[index]
        following = self.marks[index + 1] if index + 1 < len(self.marks) else None
        repeated = (
            following is not None
            and following.kind == "double"
            and following.turn >= 0
            and not self.text[mark.end : following.at].strip()
            and speaker_label(self.text, following.end) is None
        )
        if repeated:
            self.depth = 1
            return index + 1
        if mark.kind == "blank" or self.surplus[index] < self.depth:
            self._close(mark.at)
        return index

    def _single(self, index: int) -> int:
        """Take a quotation in single marks that opens here; return the index of its last mark."""
        opening = self.marks[index]
        if (partner := _PARTNERS.get(self.text[opening.at])) is not None:
            return self._pointed(index, partner)
        after = self.text[opening.end : opening.end + 1]
        before = self.text[opening.at - 1] if opening.at else " "
        shaped = before.isspace() or before in _BEFORE_OPENING
        if self.text[opening.at] == "’" or not shaped or not after or after.isspace():
            return index
        if self.lexicon.quoting.ELIDED.match(self.text, opening.at):
            return index
        closing = self._single_close(index)
        if closing is None:
            return index
        self.spans.append(Span(opening.at, self.marks[closing].end))
        return closing

    def _pointed(self, index: int, partners: str) -> int:
        """Take a quotation in ‚…‘, ‹…› or ›…‹; return the index of its last mark."""
        opening = self.marks[index]
        after = self.text[opening.end : opening.end + 1]
        before = self.text[opening.at - 1] if opening.at else " "
        if not after or after.isspace() or not (before.isspace() or before in _BEFORE_OPENING):
            return index
        for ahead in range(index + 1, min(index + _SINGLE_REACH, len(self.marks))):
            mark = self.marks[ahead]
            if mark.kind in ("blank", "line"):
                break
            if self.text[mark.at] in partners and not self.text[mark.end : mark.end + 1].isalnum():
                self.spans.append(Span(opening.at, mark.end))
                return ahead
        return index

    def _single_close(self, index: int) -> int | None:
        possible: int | None = None
        openings = 0
        for ahead in range(index + 1, min(index + _SINGLE_REACH, len(self.marks))):
            mark = self.marks[ahead]
            if mark.kind == "blank" or mark.kind == "line":
                return possible
            if mark.kind == "double":
                continue
            before, after = self.text[mark.at - 1], self.text[mark.end : mark.end + 1]
            if self.text[mark.at] == "‘" or before.isspace():
                openings += 1
                if possible is not None or openings > 2:
                    return possible
                continue
            if after.isalnum():
                continue
            if before != "s" or not self.text[mark.end : mark.end + 2].strip().islower():
                return ahead
            possible = ahead if possible is None else possible  # “the workers’ union”, perhaps
        return possible


def _surplus(marks: list[_Mark]) -> list[int]:
    """For each mark, count the closing minus the opening marks that follow it in its paragraph."""
    surplus = [0] * len(marks)
    running = 0
    for index in range(len(marks) - 1, -1, -1):
        surplus[index] = running
        if marks[index].kind == "blank":
            running = 0
        elif marks[index].kind == "double":
            running -= marks[index].turn
    return surplus
