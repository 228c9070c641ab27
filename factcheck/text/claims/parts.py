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
from factcheck.text.claims.wording import one_of
from factcheck.text.edges import trim

_VERBS = """is, are, was, were, isn't, aren't, wasn't, weren't, has, have, had, hasn't, haven't, hadn't,
do, does, did, don't, doesn't, didn't, will, won't, would, wouldn't, can, can't, cannot, could, couldn't,
may, might, must, should, shouldn't, fell, rose, grew, lost, won, made, took, came, went, left, began,
became, gave, saw, held, led, paid, kept, sent, spent, ran, wrote, got, found, met, knew, stood, chose,
broke, drove, flew, fled, fought, sold, bought, built, brought, caught, taught, sought, thought, drew,
threw, shook, struck, sank, sang, swam, wore, tore, bore, swore, spoke, stole, froze, woke, rode, hid,
ate, felt, meant, kept, slept, dealt, lay, shot, remains, remain, includes, seems, seem, appears, appear,
needs, makes, takes, gets, gives, goes, comes, means, costs, works, lives, owns, holds, plays, runs,
leads, faces, wants, plans"""
_FINITE = one_of(_VERBS)
_PAST = rf"(?:{_FINITE}|\w+ed(?!\w))"
_PRONOUN = r"(?:he|she|it|they|we|i|there)(?:['’](?:s|d|ll|re|ve|m))?"
_ADVERB = r"(?:\w+ly |also |then |now |still |soon |later |never |always |often |even |just |eventually )?"
_NOT_A_VERB = one_of(
    """and, or, but, of, in, on, at, to, for, with, from, by, as, who, which, that, if, when"""
)
_DETERMINER = one_of("""the, a, an, his, her, its, their, our, my, this, that, these, those, some, many,
most, both, all, several, few, another, no, each, every""")
_NOUNS = r"(?:(?!(?:that|which|who|whom|whose|when|where|to|and|or) )(?:[\w$%’'.-]|,(?=\d))+ ){1,6}?"
_FEW_NOUNS = r"(?:(?!(?:that|which|who|to|of|in|on|at|for|and|or) )[\w’'-]+ ){1,3}?"
_REGULAR = r"\w+ed(?!\w)(?! by)"
"""A regular past reads like a participle («the house burned by rebels»): trusted after a short subject."""
_NAME = r"(?:[A-Z][\w’'.-]* ){1,4}"
_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_ADVERB}(?!{_NOT_A_VERB})\w"
    rf"|(?i:{_DETERMINER}) (?:{_NOUNS}{_ADVERB}{_FINITE}|{_FEW_NOUNS}{_ADVERB}{_REGULAR})"
    rf"|{_NAME}{_ADVERB}{_PAST})"
)
_WHEN = r"(?:(?:in|on|by|since|until) (?:[A-Z]\w+ |\d+ |the \w+ ){1,3})?"
_JOINT = re.compile(
    r"(?:, (?:and|but|so|yet|while|whereas)|;(?: (?:and|but|so|yet|however,))?) "
    rf"(?={_WHEN}{_SUBJECT_AND_VERB})"
)
_HAS_VERB = re.compile(
    rf"\b{_PAST}|\b(?i:{_PRONOUN}) {_ADVERB}(?!{_NOT_A_VERB})\w|\b\w+s(?= (?:the|a|an|to|in)\b)"
)

_SAYING = """say*, said, tell*, told, ask*, believ*, think, thinks, thought, warn*, argu*, announc*,
claim*, report*, suggest*, insist*, expect*, according, deny, denies, denied, admit*, added, adding,
acknowledg*, recall*, wrote, writes, explain*, estimat*, predict*, alleg*, accus*, testif*, conced*,
confirm*, declar*, complain*, contend*, assert*, noted, notes, noting, stated, hope*, hoping, fear*,
know*, knew, learn*, show, shows, showed, found, conclud*, promis*, vow*, pledg*, agree*, decid*,
recommend*, whether, propos*, demand*, urg*, dispute*, concern*"""
_REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)
_SUBORDINATING = """if, when, whenever, although, though, because, while, after, before, since, once,
until, unless, as, whether, where, whereas, even though, even if, now that, given that, what, how, not
only, either, neither"""
_OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)
_COLON = re.compile(r":(?!\d)|\?")
_SHORTEST = 3
_LONGEST_ATTRIBUTION = 10
_MARK = re.compile("[“”\"«»„]|''|``|(?<!\\w)‘|[()\\[\\]]")
_QUOTED = re.compile("“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|''((?:[^']|'(?!'))+)''")


def find(text: str, start: int, end: int) -> list[Span]:
    """Propose the statements of the sentence from start to end; [] where nothing is plain to split.

    Clauses side by side tile the sentence, each joined part keeping its «and» or «but».  For a
    quotation the parts are the whole sentence, that it was said, and the words said, without marks.
    """
    sentence = text[start:end]
    if _MARK.search(sentence):
        return [Span(start + part.start, start + part.end) for part in _said(sentence)]
    if "," not in sentence and ";" not in sentence:
        return []
    if _OPENS_UNDER.match(sentence) or _COLON.search(sentence) or _is_attributed(sentence):
        return []
    return _tiles(text, start, end, _cuts(sentence))


def _said(sentence: str) -> list[Span]:
    """Give the sentence and the statement quoted in it, if that is a clause of its own."""
    quoted = list(_QUOTED.finditer(sentence))
    if len(quoted) != 1 or sentence.count('"') % 2:
        return []
    group = quoted[0].lastindex or 1
    words = Span(*quoted[0].span(group))
    if not _is_set_off(sentence, quoted[0].span()):
        return []
    outside = sentence[: quoted[0].start()] + sentence[quoted[0].end() :]
    said = sentence[words.start : words.end]
    if _MARK.search(outside) or not _REPORTS.search(outside) or not _is_clause(said):
        return []
    inner = trim(sentence, words)
    return [Span(0, len(sentence)), inner] if inner else []


_LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bthat)\s*$")
_ENDS = re.compile(r"[,.!?–—-]")


def _is_set_off(sentence: str, quoted: tuple[int, int]) -> bool:
    """Tell whether quoted words stand apart from the sentence, not as a piece of its grammar."""
    start, end = quoted
    leads_in = _LEADS_IN.search(sentence[:start]) is not None
    return leads_in and _ENDS.search(sentence[end - 2 : end + 1]) is not None


_CLAUSE = re.compile(rf"(?:[\w’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")


def _is_clause(said: str) -> bool:
    """Tell whether quoted words are a statement with subject and verb, not a fragment or a question."""
    stripped = said.rstrip(" ,.!")
    if said.count(" ") < _SHORTEST or stripped.endswith("?") or set_asides.reason(said):
        return False
    return _CLAUSE.match(said) is not None


def _cuts(sentence: str) -> list[int]:
    """Find where one clause ends and the next begins, as offsets behind the comma or semicolon."""
    cuts: list[int] = []
    low = 0
    for joint in _JOINT.finditer(sentence):
        at = joint.start() + 1
        before = sentence[low:at]
        if _REPORTS.search(before):
            break
        if before.count(" ") + 1 >= _SHORTEST and _HAS_VERB.search(before):
            cuts.append(at)
            low = at
    return cuts


def _is_attributed(sentence: str) -> bool:
    """Tell whether a sentence ends with who said it all: «…, she said», «…, according to the report»."""
    last = sentence[sentence.rfind(",") + 1 :]
    if last.count(" ") < _LONGEST_ATTRIBUTION and _REPORTS.search(last):
        return True
    return "according to" in sentence.lower()


def _tiles(text: str, start: int, end: int, cuts: list[int]) -> list[Span]:
    """Cut the sentence, each part trimmed; [] where there is no cut or a part would be empty."""
    edges = [0, *cuts, end - start]
    parts = [trim(text, Span(start + low, start + high)) for low, high in pairwise(edges)]
    found = [part for part in parts if part]
    return found if len(found) == len(parts) > 1 else []
