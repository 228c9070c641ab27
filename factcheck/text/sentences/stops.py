"""Whether a stop ends a sentence: decided by the word before it and the word after it.

Every decision looks at a few characters on either side, so that a text of nothing but stops
takes time in proportion to its length.
"""

from __future__ import annotations

import re

from msgspec import Struct

from factcheck.text.lexicon import Lexicon
from factcheck.text.lexicon.kinds import AbbreviationKind

STOPS = re.compile(
    r"""
    (?P<stop> [.!?…]++ (?:[ \u00a0][.!?…]++)* )          # also spaced ones: ". . ."
    # closing marks, among them those that open in another language
    # closing marks, also after a space; the space before French ones is narrow or does not break
    (?P<close> (?:["'”’»)\]}*_›]|[“‘«‹](?!\w)|[ \u00a0\u202f](?:[)\]”»›]|(?:''|["'’])(?=\s|$)))* )
    # note marks with the page cited, cuts, smileys
    (?P<after> (?:
        \s?\[(?:\d{1,3}|\.{3}|…)\](?::\d{1,4}(?:[-–]\d{1,4})?(?![\d.,]*\w))?
        |\[(?:[a-z]|(?:note|nb|n)[ .\u00a0]?\d{1,3})\](?!\w)
        |[⁰¹²³⁴-⁹]{1,3}(?!\w)|[†‡§](?=\s)
        |[ ][:;=]-?[()DP](?!\S)
    )* )
    (?P<gap> \s*+ )
    """,
    re.VERBOSE,
)

_WORD_BEFORE = 24
"""How many characters before a stop are looked at; no abbreviation is longer."""

_NEXT = re.compile(
    r"(?P<open>(?:,,\s?)?[\"'“”‘’„‚»›‹(\[{«*_#<>•·–—―¿¡-]{0,6}\s?)(?P<word>[^\W_](?:[\w'’]{0,24}))?"
)
_LEADING = "\"'“”‘’„‚»›‹([{«*_-–—―•⁃‣◦▪· "
_VOWEL = re.compile("[aeiouyAEIOUYà-ÿÀ-Ý0-9]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_MARKER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,5}|[a-zA-Z])\)?")
_STOP_AND_OMISSION = (". ...", ". …", ".\u00a0...", ".\u00a0…")
_DASHES = "-–—―"
_ADDRESSES = ("http", "https", "www")
_NOTE_NUMBER = re.compile(r"\d{1,2} +(?=([A-Z][\w'’]*+))")

_GLUED = re.compile(r"[A-Z][a-z]*[\s,'’]")


class _Stop(Struct, frozen=True, gc=False):
    """A stop with what is needed to judge it; places are code points in text."""

    lexicon: Lexicon
    text: str
    begin: int
    at: int
    after: int
    before: str
    """The word before it, without opening marks."""
    word: str
    """The word after it."""
    closed: bool
    """Whether a closing quotation mark or bracket follows at once."""

    def opens(self) -> bool:
        """Tell whether the word before is the sentence's first, so that there is no sentence yet."""
        if self.at - self.begin > len(self.before) + 3:
            return False
        return self.text[self.begin : self.at].lstrip(_LEADING) == self.before

    def before_opener(self) -> bool:
        """Tell whether the word after is one that opens sentences."""
        sentences = self.lexicon.sentences
        word = self.word.replace("’", "'")
        elided = word[: word.find("'") + 1]  # L'usine, D'abord
        return (
            word in sentences.OPENERS
            or elided in sentences.OPENERS
            or (word.isupper() and word.capitalize() in sentences.OPENERS)
        )


def next_sentence(lexicon: Lexicon, text: str, match: re.Match[str], begin: int, limit: int) -> int | None:
    """Return where the next sentence begins, or None if the stop does not end this one.

    match is one of STOPS, begin is where its sentence begins, limit where the block ends; all in
    code points of text.
    """
    after = match.end()
    if after >= limit or not _ends(lexicon, text, match, begin, limit):
        return None
    if match["stop"] == ". . . ." and text[match.start() - 1 : match.start()].strip():
        return match.start() + 2  # "it ended. . . . The next": the dots stand for what was left out
    number = _NOTE_NUMBER.match(text, after, limit)
    if number and number[1] in lexicon.sentences.OPENERS and not text[match.start() - 1].isdigit():
        return number.end()  # "minority rights. 4 Even though": a note mark that was set high
    return after


def _ends(lexicon: Lexicon, text: str, match: re.Match[str], begin: int, limit: int) -> bool:
    """Tell whether the stop ends the sentence, by the class of stop."""
    at, after, mark = match.start(), match.end(), match["stop"]
    if not match["gap"] and not text[after].isalpha():
        return False
    follower = _NEXT.match(text, after, limit)
    word = follower["word"] if follower else ""
    before = _word_before(text, at, begin)
    stop = _Stop(lexicon, text, begin, at, after, before, word or "", bool(match["close"]))
    if not match["gap"]:
        return bool(word) and not stop.closed and _ends_glued(stop, mark, limit)
    if not word:
        return text[after] not in ",;:.!?)]}/&%+=" and _ends_before_sign(stop, mark)
    if mark == "." or (mark in _STOP_AND_OMISSION and text[at - 1 : at].strip()):
        return _ends_after_full_stop(stop)
    if "!" in mark or "?" in mark:
        return _ends_after_mark(stop)
    return _ends_after_ellipsis(stop)


def _word_before(text: str, at: int, begin: int) -> str:
    """Return what stands between the last space and the stop, without opening marks."""
    pieces = text[max(begin, at - _WORD_BEFORE) : at].rsplit(None, 1)
    return pieces[-1].lstrip(_LEADING) if pieces else ""


def _ends_before_sign(stop: _Stop, mark: str) -> bool:
    """Decide where a sum or a picture follows, no word: "approx. $5" goes on, "the end. $5" does not."""
    if mark == ".":
        return len(stop.before) != 1 and _kind(stop.lexicon, stop.before, shouted=False) in (
            None,
            AbbreviationKind.LISTING,
        )
    return mark[-1] in "!?"


def _ends_glued(stop: _Stop, mark: str, limit: int) -> bool:
    """Decide where no space follows: "the end.The next"; never inside an address or a name."""
    before = stop.before
    if not before.isalpha() or len(before) < 2:
        return False
    if stop.word[0].islower():
        return mark[-1] in "?!" and before.islower()
    plain = before.islower() or len(mark) > 1 or mark == "…"
    return plain and _GLUED.match(stop.text, stop.after, limit) is not None


def _ends_after_ellipsis(stop: _Stop) -> bool:
    """Decide after three dots: only a capital is a sign of a new sentence, and "I" is none."""
    if stop.before == "" and stop.at and stop.text[stop.at - 1] == "[":
        return False
    if stop.word[0].islower():
        return stop.word in _ADDRESSES
    return stop.word.replace("’", "'").partition("'")[0] != "I"


def _ends_after_mark(stop: _Stop) -> bool:
    """Decide after "!" or "?": a closing mark and a small letter mean that somebody said it."""
    sentences = stop.lexicon.sentences
    if stop.word[0].islower():
        return not stop.closed and stop.before not in sentences.EXCLAIMED
    if stop.closed and sentences.SAID.match(stop.text, stop.after):
        return False  # “Why?” Ann Rowe asked.
    return stop.before not in sentences.EXCLAIMED or stop.before_opener()


def _ends_after_full_stop(stop: _Stop) -> bool:
    """Decide after a single full stop."""
    small = stop.word[0].islower()
    if small and stop.closed:
        return False
    kind = _kind(stop.lexicon, stop.before, shouted=len(stop.word) > 1 and stop.word.isupper())
    if kind is None:
        return _ends_after_word(stop)
    if kind is AbbreviationKind.NUMBERED:
        return _ends_after_numbered(stop)
    if small or kind is AbbreviationKind.TITLE or kind is AbbreviationKind.INNER:
        return False
    if kind is AbbreviationKind.CLOCK:
        return _ends_after_clock(stop)
    if kind is AbbreviationKind.LISTING:
        return True
    return stop.before_opener() and not stop.opens() and stop.text[stop.after] not in _DASHES


def _kind(lexicon: Lexicon, before: str, *, shouted: bool) -> AbbreviationKind | None:
    """Return the class of an abbreviation, or None for a plain word; shouted text is all capitals."""
    sentences = lexicon.sentences
    kind = sentences.KINDS.get(before)
    if kind is None and shouted:
        kind = sentences.KINDS.get(before.capitalize())
    if kind is not None or not before:
        return kind
    if "." in before and _DOTTED.fullmatch(before):
        return AbbreviationKind.EITHER
    if "'" in before or "’" in before:
        elided = re.split("['’]", before)[-1]  # dell'art., l'av.
        if len(elided) > 1 and elided in sentences.KINDS:
            return sentences.KINDS[elided]
    if "-" in before or "/" in before or "." in before:
        last = re.split(r"[-/.–—]", before)[-1]
        return sentences.KINDS.get(last) if len(last) > 1 else None
    if (
        len(before) in (2, 3, 4, 5)
        and before.isalpha()
        and not before.isupper()
        and not _VOWEL.search(before)
    ):
        # without a vowel it is hardly a word: Bldg, Blvd, Pvt
        return None if before.lower() in sentences.SOUNDS else AbbreviationKind.EITHER
    return None


def _ends_after_word(stop: _Stop) -> bool:
    """Decide after a plain word, a number or a single letter."""
    before, first = stop.before, stop.word[0]
    sentences = stop.lexicon.sentences
    if stop.opens() and _MARKER.fullmatch(before):
        return False
    if sentences.ORDINAL.fullmatch(before):
        return stop.before_opener() and stop.word not in sentences.AFTER_ORDINAL
    if len(before) == 1 and before.isalpha():
        return _ends_after_initial(stop)
    if first.islower() and not sentences.STARTS_SMALL:
        return False
    if first.islower():
        # who writes without capitals ends sentences all the same; short words may be abbreviations
        plain = len(before) > (5 if before[:1].isupper() else 4) or not before.isalpha()
        return len(before) > 1 and (
            plain or stop.word.capitalize() in sentences.OPENERS or stop.word in _ADDRESSES
        )
    return not (first.isdigit() and before.isdigit() and len(before) < 2)


def _ends_after_initial(stop: _Stop) -> bool:
    """Decide after a single letter: "Jonas E. Smith" goes on, "you and I. Did" does not."""
    if stop.word[0].islower() or stop.word[0].isdigit():
        return False
    if stop.before_opener():
        return True
    earlier = stop.text[max(stop.begin, stop.at - _WORD_BEFORE) : stop.at - 1].split()
    return stop.before == "I" and not (earlier and earlier[-1][:1].isupper())


def _ends_after_numbered(stop: _Stop) -> bool:
    """Decide after "No." or "Jan.": a number goes on, and so does a small letter."""
    sentences = stop.lexicon.sentences
    before, word = stop.before, stop.word
    if word[0].isdigit() or word[0].islower():
        return False
    if len(before) < 3 and before.lower() != sentences.NO and word.isupper() and len(word) > 1:
        return False
    return before not in sentences.MONTHS or stop.before_opener()


def _ends_after_clock(stop: _Stop) -> bool:
    """Decide after a.m. or p.m. before a capital."""
    sentences = stop.lexicon.sentences
    if (
        stop.word in sentences.AFTER_CLOCK
        or stop.word[0].isdigit()
        or stop.text[stop.after + 1 : stop.after + 2] == "."
    ):
        return False
    opening = stop.text[stop.begin : min(stop.at, stop.begin + 40)].split()
    return stop.at - stop.begin > 36 or len(opening) > 3 or opening[0] not in sentences.BEFORE_CLOCK
