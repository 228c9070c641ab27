"""What became of a wording: whether anything but its typography differs."""

from __future__ import annotations

from collections import Counter

from factcheck.models import Difference
from factcheck.text.anchor import typos
from factcheck.text.anchor.tokens import DASH, OMISSION, QUOTE, Tokens, is_word
from factcheck.text.lexicon import Lexicon

_CLOSING = frozenset({".", ",", ";", ":", DASH, OMISSION})


def difference(
    old: Tokens, low: int, high: int, new: Tokens, new_low: int, new_high: int
) -> Difference | None:
    """Tell in what small way two wordings differ; None where the words themselves differ.

    Numbers, names, quotation marks put in or left out, and every other word count as different.
    """
    before, after = old.words[low:high], new.words[new_low:new_high]
    if before == after:
        return _typography(old, low, high, new, new_low, new_high)
    # Where sentences were split or merged, only the last mark and the first capital differ.
    before, after = _without_end(before), _without_end(after)
    opens = old.starts_sentence(low) or new.starts_sentence(new_low)
    if before and after and before[0] != after[0] and opens and _same_but_capital(before[0], after[0]):
        before[0] = after[0]
    if before == after:
        return Difference.ENDS if before else None
    return _walk(old.lexicon, before, after)


def same_facts(lexicon: Lexicon, before: list[str], after: list[str], opens: bool) -> bool:
    """Tell whether two wordings differ in small words alone: no figure, name, negation or quotation mark.

    Where one of them opens a sentence, the capital of its first word proves nothing.
    """
    if opens:
        before, after = _lowered(before), _lowered(after)
    was, now = Counter(before), Counter(after)
    return not any(_tells(lexicon, word) for word in [*(was - now), *(now - was)])


def negates(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word turns its sentence round."""
    return word.casefold() in lexicon.negating.NEGATIONS


def _lowered(words: list[str]) -> list[str]:
    return [words[0].casefold(), *words[1:]] if words else words


def _tells(lexicon: Lexicon, word: str) -> bool:
    """Tell whether a word that only one of two wordings holds makes them different facts."""
    return word not in lexicon.revisions.FILLERS and word not in _CLOSING


def _typography(old: Tokens, low: int, high: int, new: Tokens, new_low: int, new_high: int) -> Difference:
    """Tell what differs between wordings whose tokens are the same."""
    if low >= high:
        return Difference.NONE
    was = old.text[old.starts[low] : old.ends[high - 1]]
    now = new.text[new.starts[new_low] : new.ends[new_high - 1]]
    if was == now:
        return Difference.NONE
    same_signs = "".join(was.split()) == "".join(now.split())
    return Difference.SPACING if same_signs else Difference.MARKS


def _without_end(words: list[str]) -> list[str]:
    """Drop the mark that ends a wording, which changes when sentences are split or merged."""
    return words[:-1] if words and words[-1] in _CLOSING else words[:]


def _same_but_capital(before: str, after: str) -> bool:
    """Tell whether two words differ only in the capital that opens a sentence."""
    return before[1:] == after[1:] and before[:1].casefold() == after[:1].casefold()


def _walk(lexicon: Lexicon, before: list[str], after: list[str]) -> Difference | None:
    """Go through two wordings side by side; None at the first difference that may matter."""
    quoted = False
    found: set[Difference] = set()
    at = there = 0
    while at < len(before) and there < len(after):
        word, other = before[at], after[there]
        quoted ^= word == QUOTE  # within a quotation a slip is what was said, and no typing error
        if word == other:
            at, there = at + 1, there + 1
        elif word == DASH and _joins(before, at):
            found.add(Difference.HYPHENS)
            at += 1
        elif other == DASH and _joins(after, there):
            found.add(Difference.HYPHENS)
            there += 1
        elif not quoted and typos.is_fix(lexicon, word, other):
            found.add(Difference.TYPO)
            at, there = at + 1, there + 1
        elif not quoted and typos.is_doubled(lexicon, before, at):
            found.add(Difference.TYPO)
            at += 1
        else:
            return None
    if at < len(before) or there < len(after):
        return None
    if len(found) == 2:
        return Difference.HYPHENS_AND_TYPO
    return found.pop() if found else Difference.ENDS


def _joins(words: list[str], at: int) -> bool:
    """Tell whether a dash stands between two plain words, where it is a hyphen or nothing."""
    if not 0 < at < len(words) - 1:
        return False
    sides = words[at - 1], words[at + 1]
    return all(side.isalpha() and side.islower() and is_word(side) for side in sides)
