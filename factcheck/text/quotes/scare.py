"""Tell quotation marks that give nobody's words: titles of works, nicknames, marks around nothing."""

from __future__ import annotations

import re

from factcheck.text.lexicon import Lexicon
from factcheck.text.quotes import verbs
from factcheck.text.quotes.phrases import Words

_NICKNAME = 20
_TITLE = 60
"""Characters that a title between two paragraphs stays under."""
_TOLD = 9
"""Words from a verb of saying to the name of a paper that is told."""
_LETTER = re.compile(r"[^\W_]")
_ADDRESS = re.compile(r"\S*(?:/\S*/|://|\.\w+/|/\S+\.\w+)\S*$")
_WORDS = re.compile(r"[^\W_][\w'’.&-]*")


def is_no_quotation(text: str, words: Words, at: int) -> bool:
    """Tell whether the quotation at this word is a title, a name, a nickname or empty."""
    word = words[at]
    inner = text[word.start + 1 : min(word.end - 1, word.start + 120)]
    if not _LETTER.search(inner) or ("/" in inner and _ADDRESS.match(inner)):
        return True
    tokens = _WORDS.findall(inner)
    if (
        len(tokens) < 5
        and text[max(0, word.start - 1) : word.start] == "("
        and text[word.end : word.end + 1] == ")"
    ):
        return True  # a short form: the Harbour Authority (“the Authority”)
    if len(tokens) < 4 and _is_told(words, at, tokens):
        return True
    if len(tokens) > 8 or not _is_title_case(words.lexicon, tokens) or _in_a_headline(words, at):
        return False
    if is_nickname(words, at) or _names_a_work(words, at, tokens) or _has_an_author(text, words, at):
        return True
    if _is_name_after_article(words, at, tokens) or _is_subject(text, words, at):
        return True
    joins = at > 1 and words[at - 1].low == words.grammar.AND and words[at - 2].kind == "q"
    return joins and is_no_quotation(text, words, at - 2)


def _is_told(words: Words, at: int, tokens: list[str]) -> bool:
    """Tell a paper or a station that is told something: «sagte Weber der „Post“»."""
    reported = words.lexicon.reported
    if not tokens or not tokens[0][0].isupper() or not at or words[at - 1].low not in reported.TO:
        return False
    for before in range(at - 2, max(-1, at - _TOLD), -1):
        if words[before].kind in "pq":
            return False
        if words[before].low in reported.SAYING | reported.PARTICIPLES:
            return True
    return False


def _is_name_after_article(words: Words, at: int, tokens: list[str]) -> bool:
    """Tell a name that needs no quotation marks: the “War on Drugs”, a “Commander-in-Chief” forum."""
    capitals = sum(part[:1].isupper() for token in tokens for part in token.split("-"))
    lexicon = words.lexicon
    determiners = lexicon.grammar.DETERMINERS | lexicon.reported.DETERMINERS
    nearby = [word.low for word in words[max(0, at - 2) : at]]
    told_of = at > 1 and words[at - 1].kind in "wn" and not verbs.is_verb(words, at - 1)
    return capitals > 1 and not determiners.isdisjoint(nearby if told_of else nearby[-1:])


def _is_subject(text: str, words: Words, at: int) -> bool:
    """Tell a newspaper's name that says something itself: as “The Harbour Gazette” wrote."""
    if at + 1 >= len(words) or text[words[at].end - 2] in ",.!?…":
        return False
    lexicon, following = words.lexicon, words[at + 1].low
    return following in lexicon.saying.PLAIN or following in lexicon.reported.SAYING


def _is_title_case(lexicon: Lexicon, tokens: list[str]) -> bool:
    return bool(tokens) and all(
        token[0].isupper() or token[0].isdigit() or token in lexicon.quoting.SMALL for token in tokens
    )


def is_title(lexicon: Lexicon, words: str) -> bool:
    """Tell whether a few words are written as a title, which a paragraph between two speeches may be."""
    tokens = _WORDS.findall(words[:_TITLE])
    capitals = sum(token[0].isupper() for token in tokens)
    return len(words) < _TITLE and capitals > 1 and _is_title_case(lexicon, tokens)


def _in_a_headline(words: Words, at: int) -> bool:
    """Tell whether the words around are capitalised too, so that capitals mean nothing."""
    around = [
        word for word in words[max(0, at - 14) : at + 14] if word.kind in "Cw" and word.end - word.start > 3
    ]
    return sum(word.kind == "C" for word in around) > 0.75 * len(around) if len(around) > 2 else not at


def is_nickname(words: Words, at: int) -> bool:
    """Tell whether a short quotation stands in a name: “Bobby” in Robert C. “Bobby” Scott."""
    word = words[at]
    if word.end - word.start > _NICKNAME or at == 0 or at + 1 >= len(words):
        return False
    before, word, after = words[at - 1 : at + 2]
    return before.kind == after.kind == "C" and word.start - before.end <= 1 >= after.start - word.end


def _has_an_author(text: str, words: Words, at: int) -> bool:
    """Tell a title with its author: “The Long Pier,” by Ana Duarte; but it was called “Long Pier” by her."""
    if text[words[at].end - 2] != "," or at + 2 >= len(words):
        return False
    return words[at + 1].low == words.grammar.AGENT and words[at + 2].kind == "C"


def _names_a_work(words: Words, at: int, tokens: list[str]) -> bool:
    quoting = words.lexicon.quoting
    nearby = [word.low for word in words[max(0, at - 3) : at]]
    following = words[at + 1].low if at + 1 < len(words) else ""
    if following in quoting.WORK or any(word in quoting.WORK for word in nearby):
        return True
    capitals = sum(token not in quoting.SMALL for token in tokens)
    return (
        capitals > 1 and bool(nearby) and (nearby[-1] in quoting.BEFORE_A_NAME or nearby[-1].endswith("s’"))
    )
