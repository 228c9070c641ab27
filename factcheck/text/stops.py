"""Whether a stop ends a sentence: decided by the word before it and the word after it.

Every decision looks at a few characters on either side, so that a text of nothing but stops
takes time in proportion to its length.
"""

from __future__ import annotations

import re

from factcheck.text.abbreviations import (
    AFTER_CLOCK,
    BEFORE_CLOCK,
    EXCLAIMED,
    KINDS,
    MONTHS,
    OPENERS,
    SOUNDS,
    Kind,
)

STOPS = re.compile(
    r"""
    (?P<stop> [.!?…]++ (?:[ \u00a0][.!?…]++)*+ )          # also spaced ones: ". . ."
    (?P<close> (?:["'”’»)\]}*_]|[ ](?:[)\]”»]|["'’](?=\s)))*+ )  # closing marks, also after a space
    (?P<after> (?:\s?\[(?:\d{1,3}|\.{3}|…)\]|[ ][:;=]-?[()DP](?!\S))*+ )  # note marks, cuts, smileys
    (?P<gap> \s*+ )
    """,
    re.VERBOSE,
)

_WORD_BEFORE = 24
"""How many characters before a stop are looked at; no abbreviation is longer."""

_NEXT = re.compile(r"(?P<open>[\"'“”‘’(\[{«*_#<>•·–—-]{0,6}\s?)(?P<word>[^\W_](?:[\w'’]{0,24}))?")
_LEADING = "\"'“”‘’([{«*_-–—•⁃‣◦▪· "
_VOWEL = re.compile("[aeiouyAEIOUYà-ÿÀ-Ý0-9]")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]")
_MARKER = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[ivxIVX]{1,5}|[a-zA-Z])\)?")
_NOTE_NUMBER = re.compile(r"\d{1,2} +(?=([A-Z][\w'’]*+))")
_GLUED = re.compile(r"[A-Z][a-z]*[\s,'’]")


def next_sentence(text: str, match: re.Match[str], begin: int, limit: int) -> int | None:
    """Return where the next sentence begins, or None if the stop does not end this one.

    match is one of STOPS, begin is where its sentence begins, limit where the block ends; all in
    code points of text.
    """
    after = match.end()
    if after >= limit or not _ends(text, match, begin, limit):
        return None
    if match["stop"] == ". . . ." and text[match.start() - 1 : match.start()].strip():
        return match.start() + 2  # "it ended. . . . The next": the dots stand for what was left out
    number = _NOTE_NUMBER.match(text, after, limit)
    if number and number[1] in OPENERS and not text[match.start() - 1].isdigit():
        return number.end()  # "minority rights. 4 Even though": a note mark that was set high
    return after


def _ends(text: str, match: re.Match[str], begin: int, limit: int) -> bool:
    """Tell whether the stop ends the sentence, by the class of stop."""
    at, after = match.start(), match.end()
    follower = _NEXT.match(text, after, limit)
    word = follower["word"] if follower else ""
    before = _word_before(text, at, begin)
    stop = match["stop"]
    if not match["gap"]:
        return bool(word) and not match["close"] and _ends_glued(text, stop, before, after, limit)
    if not word:
        return text[after] not in ",;:.!?)]}/&%+="
    if stop[-1] in ".…" and stop != "." and "!" not in stop and "?" not in stop:
        return _ends_after_ellipsis(text, before, word, at)
    if stop != ".":
        return _ends_after_mark(before, word, bool(match["close"]))
    if match["close"] and word[0].islower():
        return False
    return _ends_after_full_stop(text, before, word, at, begin)


def _word_before(text: str, at: int, begin: int) -> str:
    """Return what stands between the last space and the stop, without opening marks."""
    pieces = text[max(begin, at - _WORD_BEFORE) : at].rsplit(None, 1)
    return pieces[-1].lstrip(_LEADING) if pieces else ""


def _ends_glued(text: str, stop: str, before: str, after: int, limit: int) -> bool:
    """Decide where no space follows: "the end.The next"; never inside an address or a name."""
    if not before.isalpha() or len(before) < 2:
        return False
    if text[after].islower():
        return stop[-1] in "?!" and before.islower()
    plain = before.islower() or len(stop) > 1 or stop == "…"
    return plain and _GLUED.match(text, after, limit) is not None


def _ends_after_ellipsis(text: str, before: str, word: str, at: int) -> bool:
    """Decide after three dots: only a capital is a sign of a new sentence, and "I" is none."""
    if before == "" and at and text[at - 1] == "[":
        return False
    if word[0].islower():
        return word in ("http", "https", "www")
    return word.replace("’", "'").partition("'")[0] != "I"


def _ends_after_mark(before: str, word: str, closed: bool) -> bool:
    """Decide after "!" or "?": a closing mark and a small letter mean that somebody said it."""
    if word[0].islower():
        return not closed and before not in EXCLAIMED
    return before not in EXCLAIMED or word in OPENERS


def _ends_after_full_stop(text: str, before: str, word: str, at: int, begin: int) -> bool:
    """Decide after a single full stop."""
    first = word[0]
    kind = _kind(before)
    if kind is None:
        if _opens(text, before, at, begin) and _MARKER.fullmatch(before):
            return False
        if len(before) == 1 and before.isalpha():
            return _ends_after_initial(text, before, word, at, begin)
        if first.islower():
            return _is_plain(before)
        return not (first.isdigit() and before.isdigit() and len(before) < 2)
    if kind is Kind.NUMBERED:
        return _ends_after_numbered(before, word)
    if first.islower() or kind in (Kind.TITLE, Kind.INNER):
        return False
    if kind is Kind.CLOCK:
        return _ends_after_clock(text, word, at, begin)
    if kind is Kind.LISTING:
        return True
    opener = word.replace("’", "'")
    return opener in OPENERS and not _opens(text, before, at, begin)


def _opens(text: str, before: str, at: int, begin: int) -> bool:
    """Tell whether the word before the stop is the sentence's first, so that it is no sentence yet."""
    return at - begin <= len(before) + 3 and text[begin:at].lstrip(_LEADING) == before


def _kind(before: str) -> Kind | None:
    """Return the class of an abbreviation, or None for a plain word."""
    kind = KINDS.get(before)
    if kind is not None or not before:
        return kind
    if before.isupper() and len(before) > 2 and (kind := KINDS.get(before.capitalize())) is Kind.TITLE:
        return kind
    if _DOTTED.fullmatch(before):
        return Kind.EITHER
    if "-" in before or "/" in before or "." in before:
        last = re.split(r"[-/.–—]", before)[-1]
        return KINDS.get(last) if len(last) > 1 else None
    if 2 <= len(before) <= 5 and before.isalpha() and not before.isupper() and not _VOWEL.search(before):
        # without a vowel it is hardly a word: Bldg, Blvd, Pvt
        return None if before.lower() in SOUNDS else Kind.EITHER
    return None


def _is_plain(before: str) -> bool:
    """Tell whether a word is surely no abbreviation, so that even a small letter may follow.

    People who write without capitals end their sentences all the same.
    """
    if before[:1].isupper():
        return len(before) > 5
    return len(before) > 1


def _ends_after_initial(text: str, before: str, word: str, at: int, begin: int) -> bool:
    """Decide after a single letter: "Jonas E. Smith" goes on, "you and I. Did" does not."""
    if word[0].islower() or word[0].isdigit():
        return False
    if before == "I":
        earlier = text[max(begin, at - _WORD_BEFORE) : at - 1].split()
        return not earlier or not earlier[-1][:1].isupper()
    return word.replace("’", "'") in OPENERS


def _ends_after_numbered(before: str, word: str) -> bool:
    """Decide after "No." or "Jan.": a number goes on, and so does a small letter."""
    if word[0].isdigit() or word[0].islower():
        return False
    if len(before) < 3 and before not in ("No", "no") and word.isupper() and len(word) > 1:
        return False
    return before not in MONTHS or word in OPENERS


def _ends_after_clock(text: str, word: str, at: int, begin: int) -> bool:
    """Decide after a.m. or p.m. before a capital."""
    if word in AFTER_CLOCK or word[0].isdigit():
        return False
    opening = text[begin : min(at, begin + 40)].split()
    return at - begin > 36 or len(opening) > 3 or opening[0] not in BEFORE_CLOCK
