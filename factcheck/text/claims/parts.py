"""The statements of a sentence that holds several, where the grammar is plain.

Two kinds are plain enough: a quotation that is a sentence of its own inside the one that carries it
(that it was said is one claim, what it says another), and clauses side by side, each with its own
subject and verb.  Under a verb of saying nothing is cut: «She said A, and B happened» may report both.
"""

from __future__ import annotations

import re
from itertools import pairwise

from factcheck.models import Span
from factcheck.text.claims import set_asides
from factcheck.text.edges import trim
from factcheck.text.lexicon import Lexicon, lexicon_of

_COLON = re.compile(r":(?!\d)|\?")
_SHORTEST = 3
_LONGEST_ATTRIBUTION = 10
_MARK = re.compile("[“”\"«»„]|''|``|(?<!\\w)‘|[()\\[\\]]")
_QUOTED = re.compile("“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|''((?:[^']|'(?!'))+)''|„([^„“”]+)[“”]|»([^«»]+)«")


def find(text: str, start: int, end: int, *, language: str = "en") -> list[Span]:
    """Propose the statements of the sentence from start to end; [] where nothing is plain to split.

    Clauses side by side tile the sentence, each joined part keeping its «and» or «but».  For a
    quotation the parts are the whole sentence, that it was said, and the words said, without marks.
    """
    lexicon = lexicon_of(language)
    sentence = text[start:end]
    if _MARK.search(sentence):
        return [Span(start + part.start, start + part.end) for part in _said(lexicon, sentence)]
    if "," not in sentence and ";" not in sentence:
        return []
    if (
        lexicon.parts.OPENS_UNDER.match(sentence)
        or _COLON.search(sentence)
        or _is_attributed(lexicon, sentence)
    ):
        return []
    return _tiles(text, start, end, _cuts(lexicon, sentence))


def _said(lexicon: Lexicon, sentence: str) -> list[Span]:
    """Give the sentence and the statement quoted in it, if that is a clause of its own."""
    parts = lexicon.parts
    quoted = list(_QUOTED.finditer(sentence))
    if len(quoted) != 1 or sentence.count('"') % 2:
        return []
    group = quoted[0].lastindex or 1
    words = Span(*quoted[0].span(group))
    if not _is_set_off(lexicon, sentence, quoted[0].span()):
        return []
    outside = sentence[: quoted[0].start()] + sentence[quoted[0].end() :]
    said = sentence[words.start : words.end].strip()
    if _MARK.search(outside) or not parts.REPORTS.search(outside) or not _is_clause(lexicon, said):
        return []
    inner = trim(sentence, words)
    return [Span(0, len(sentence)), inner] if inner else []


_ENDS = re.compile(r"[,.!?–—-]")


def _is_set_off(lexicon: Lexicon, sentence: str, quoted: tuple[int, int]) -> bool:
    """Tell whether quoted words stand apart from the sentence, not as a piece of its grammar."""
    start, end = quoted
    leads_in = lexicon.parts.LEADS_IN.search(sentence[:start]) is not None
    return leads_in and _ENDS.search(sentence[end - 2 : end + 1]) is not None


def _is_clause(lexicon: Lexicon, said: str) -> bool:
    """Tell whether quoted words are a statement with subject and verb, not a fragment or a question."""
    stripped = said.rstrip(" ,.!")
    if (
        said.count(" ") < _SHORTEST
        or stripped.endswith("?")
        or set_asides.reason(said, language=lexicon.language)
    ):
        return False
    return lexicon.parts.CLAUSE.match(said) is not None


def _cuts(lexicon: Lexicon, sentence: str) -> list[int]:
    """Find where one clause ends and the next begins, as offsets behind the comma or semicolon."""
    parts = lexicon.parts
    cuts: list[int] = []
    low = 0
    for joint in parts.JOINT.finditer(sentence):
        at = joint.start() + 1
        before = sentence[low:at]
        if parts.REPORTS.search(before):
            break
        if before.count(" ") + 1 >= _SHORTEST and parts.HAS_VERB.search(before):
            cuts.append(at)
            low = at
    return cuts


def _is_attributed(lexicon: Lexicon, sentence: str) -> bool:
    """Tell whether a sentence ends with who said it all: «…, she said», «…, according to the report»."""
    last = sentence[sentence.rfind(",") + 1 :]
    if last.count(" ") < _LONGEST_ATTRIBUTION and lexicon.parts.REPORTS.search(last):
        return True
    return lexicon.parts.REPORTED_BY in sentence.lower()


def _tiles(text: str, start: int, end: int, cuts: list[int]) -> list[Span]:
    """Cut the sentence, each part trimmed; [] where there is no cut or a part would be empty."""
    edges = [0, *cuts, end - start]
    parts = [trim(text, Span(start + low, start + high)) for low, high in pairwise(edges)]
    found = [part for part in parts if part]
    return found if len(found) == len(parts) > 1 else []
