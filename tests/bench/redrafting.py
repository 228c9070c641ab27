"""Make a newer draft of a real article by seeded random edits, and know where everything went."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from factcheck.models import Span
from factcheck.text import sentences
from factcheck.text.lexicon import lexicon_of
from factcheck.text.wordlists import either

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NAME = re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Ý][a-zà-ÿ]{2,}\b")
_PLAIN = re.compile(r"(?<= )[a-zà-ÿ]{4,}(?= )")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should)\b(?! not)")
_NOT = re.compile(r" not\b")
_COMMA = re.compile(r", (?=[a-zà-ÿ])")


@dataclass(slots=True)
class Piece:
    """Some words of a draft and the old ones they come from; none for words that were put in."""

    text: str
    low: int = -1
    high: int = -1
    edited: bool = False
    """Whether the words are others than the old ones."""


@dataclass(slots=True)
class Sentence:
    """A sentence of the newer draft, in pieces, with the white space after it."""

    pieces: list[Piece]
    tail: str
    number: int = -1
    """The old sentence it comes from; -1 for one that was put in."""
    frozen: bool = False
    """Whether it was edited enough for the truth to stay known."""

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(slots=True)
class Redraft:
    """A newer draft with the way back to the old one."""

    old: str
    sentences: list[Sentence]
    spans: list[Span]
    kinds: dict[int, set[str]] = field(default_factory=dict)
    """What was done to each old sentence."""

    def build(self) -> tuple[str, dict[int, list[tuple[int, Piece]]]]:
        """Return the new text, and for each old sentence its pieces with their new offsets."""
        at, parts = 0, []
        places: dict[int, list[tuple[int, Piece]]] = {}
        for sentence in self.sentences:
            for piece in sentence.pieces:
                if sentence.number >= 0:
                    places.setdefault(sentence.number, []).append((at, piece))
                parts.append(piece.text)
                at += len(piece.text)
            parts.append(sentence.tail)
            at += len(sentence.tail)
        return "".join(parts), places

    def note(self, sentence: Sentence, kind: str) -> None:
        """Remember an edit of a sentence, which then takes no other."""
        sentence.frozen = True
        if sentence.number >= 0:
            self.kinds.setdefault(sentence.number, set()).add(kind)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{either(words)})\b")


def start(text: str, language: str = "en") -> Redraft:
    """Take an article apart into its sentences, unedited."""
    spans = sentences.split(text, language=language)
    whole = []
    for number, span in enumerate(spans):
        after = spans[number + 1].start if number + 1 < len(spans) else len(text)
        piece = Piece(text[span.start : span.end], span.start, span.end)
        whole.append(Sentence([piece], text[span.end : after], number))
    return Redraft(text, whole, spans)


class Editor:
    """Edits drafts at random, the same way for the same seed."""

    def __init__(self, seed: int, strangers: list[str], language: str = "en") -> None:
        self._random = random.Random(seed)
        lexicon = lexicon_of(language)
        self._negated = {} if language == "en" else lexicon.negating.NEGATED
        """Verbs with their negated form; in English any verb takes «not» behind it."""
        self._and = lexicon.checks.AND.rstrip()
        self._strangers = strangers
        """Sentences of other articles, to put in."""
        self._ways: list[Callable[[Redraft, int], bool]] = [
            self._insert, self._delete, self._move, self._split, self._merge, self._typo,
            self._number, self._name, self._negation, self._reword, self._copy, self._look_alike,
            self._replace_by_look_alike, self._edit_beside_copy,
        ]  # fmt: skip

    def edit(self, draft: Redraft, count: int) -> int:
        """Make up to so many edits and return how many could be made."""
        made = 0
        for _ in range(3 * count):
            if made == count:
                break
            way = self._random.choice(self._ways)
            made += way(draft, self._random.randrange(len(draft.sentences)))
        return made

    def _insert(self, draft: Redraft, at: int) -> bool:
        text = self._random.choice(self._strangers)
        if text in draft.old:
            return False
        self._put_in(draft, at, text, "insert")
        return True

    def _put_in(self, draft: Redraft, at: int, text: str, kind: str) -> None:
        added = Sentence([Piece(text)], " ")
        draft.note(added, kind)
        draft.sentences.insert(at, added)

    def _delete(self, draft: Redraft, at: int) -> bool:
        sentence = draft.sentences[at]
        if sentence.frozen:
            return False
        draft.note(sentence, "delete")
        del draft.sentences[at]
        return True

    def _move(self, draft: Redraft, at: int) -> bool:
        sentence = draft.sentences[at]
        if sentence.frozen:
            return False
        draft.note(sentence, "move")
        del draft.sentences[at]
        draft.sentences.insert(self._random.randrange(len(draft.sentences) + 1), sentence)
        return True

    def _split(self, draft: Redraft, at: int) -> bool:
        def parted(match: re.Match[str]) -> str:
            return ". "

        return self._change(draft, at, _COMMA, parted, "split", then=str.capitalize)

    def _merge(self, draft: Redraft, at: int) -> bool:
        if at + 1 >= len(draft.sentences):
            return False
        first, second = draft.sentences[at], draft.sentences[at + 1]
        mergeable = first.tail == " " and first.text.endswith(".") and not (first.frozen or second.frozen)
        if not mergeable or len(first.pieces) > 1 or len(second.pieces) > 1:
            return False
        stop, opening = first.pieces[0], second.pieces[0]
        first.pieces = [
            Piece(stop.text[:-1], stop.low, stop.high - 1),
            Piece(",", stop.high - 1, stop.high, True),
            Piece(self._and),
        ]
        second.pieces = [
            Piece(opening.text[0].lower(), opening.low, opening.low + 1, True),
            Piece(opening.text[1:], opening.low + 1, opening.high),
        ]
        draft.note(first, "merge")
        draft.note(second, "merge")
        return True

    def _typo(self, draft: Redraft, at: int) -> bool:
        def slip(match: re.Match[str]) -> str:
            word = match.group()
            place = self._random.randrange(len(word) - 1)
            return word[:place] + word[place + 1] + word[place] + word[place + 2 :]

        return self._change(draft, at, _PLAIN, slip, "typo")

    def _number(self, draft: Redraft, at: int) -> bool:
        return self._change(draft, at, _NUMBER, self._other_number, "detail")

    def _other_number(self, match: re.Match[str]) -> str:
        digits = list(match.group())
        places = [place for place, digit in enumerate(digits) if digit.isdigit()]
        place = self._random.choice(places)
        digits[place] = self._random.choice([digit for digit in "123456789" if digit != digits[place]])
        return "".join(digits)

    def _name(self, draft: Redraft, at: int) -> bool:
        return self._change(draft, at, _NAME, lambda match: self._other(draft, _NAME, match), "detail")

    def _other(self, draft: Redraft, pattern: re.Pattern[str], match: re.Match[str]) -> str:
        found = sorted(set(pattern.findall(draft.old)) - {match.group()})
        return self._random.choice(found) if found else match.group()

    def _negation(self, draft: Redraft, at: int) -> bool:
        if self._negated:
            verbs = {negated: verb for verb, negated in self._negated.items()}
            if self._change(draft, at, _any_of(verbs), lambda match: verbs[match.group()], "detail"):
                return True
            return self._change(
                draft, at, _any_of(self._negated), lambda match: self._negated[match.group()], "detail"
            )
        if self._change(draft, at, _NOT, lambda _: "", "detail"):
            return True
        return self._change(draft, at, _VERB, lambda match: match.group() + " not", "detail")

    def _reword(self, draft: Redraft, at: int) -> bool:
        return self._change(draft, at, _PLAIN, lambda match: self._other(draft, _PLAIN, match), "detail")

    def _change(
        self,
        draft: Redraft,
        at: int,
        pattern: re.Pattern[str],
        by: Callable[[re.Match[str]], str],
        kind: str,
        then: Callable[[str], str] | None = None,
    ) -> bool:
        """Replace one match in a sentence that nothing was done to."""
        sentence = draft.sentences[at]
        if sentence.frozen or len(sentence.pieces) > 1:
            return False
        piece = sentence.pieces[0]
        matches = list(pattern.finditer(piece.text))
        if not matches:
            return False
        match = self._random.choice(matches)
        words = by(match)
        if words == match.group():
            return False
        low, high = piece.low + match.start(), piece.low + match.end()
        rest = piece.text[match.end() :]
        if then is not None and rest:
            words, rest, high = words + then(rest[0]), rest[1:], high + 1
        sentence.pieces = [
            Piece(piece.text[: match.start()], piece.low, low),
            Piece(words, low, high, True),
            Piece(rest, high, piece.high),
        ]
        draft.note(sentence, kind)
        return True

    def _copy(self, draft: Redraft, at: int) -> bool:
        """Put the same words in a second time, somewhere else."""
        sentence = draft.sentences[at]
        if sentence.frozen:
            return False
        draft.note(sentence, "copy")
        place = self._elsewhere(draft, at)
        self._put_in(draft, place, sentence.text, "copy")
        return True

    def _elsewhere(self, draft: Redraft, at: int) -> int:
        far = [place for place in range(len(draft.sentences)) if abs(place - at) > 2]
        return self._random.choice(far) if far else len(draft.sentences)

    def _alike(self, text: str) -> str:
        """Return a sentence like another one, with one fact changed."""
        number = _NUMBER.search(text)
        if number is not None:
            return text[: number.start()] + self._other_number(number) + text[number.end() :]
        verb = _any_of(self._negated).search(text) if self._negated else _VERB.search(text)
        if verb is not None:
            negated = self._negated.get(verb.group(), f"{verb.group()} not")
            return text[: verb.start()] + negated + text[verb.end() :]
        name = _NAME.search(text)
        return text[: name.start()] + "Marlowe" + text[name.end() :] if name is not None else ""

    def _look_alike(self, draft: Redraft, at: int) -> bool:
        """Put in a sentence that differs in one fact from one that stays, near or far."""
        sentence = draft.sentences[at]
        alike = self._alike(sentence.text)
        if sentence.frozen or not alike:
            return False
        draft.note(sentence, "look-alike")
        near = self._random.choice((0, 1))
        place = at + near if self._random.random() < 0.5 else self._elsewhere(draft, at)
        self._put_in(draft, place, alike, "look-alike")
        return True

    def _replace_by_look_alike(self, draft: Redraft, at: int) -> bool:
        """Delete a sentence and put in one somewhere else that differs in one fact."""
        sentence = draft.sentences[at]
        alike = self._alike(sentence.text)
        if sentence.frozen or not alike:
            return False
        between = draft.sentences[at + 1 : at + 3]
        if len(between) < 2 or any(each.frozen for each in between):
            return False
        for each in (sentence, *between):
            draft.note(each, "look-alike of deleted" if each is sentence else "stays")
        self._put_in(draft, self._random.randrange(at + 3, len(draft.sentences) + 1), alike, "look-alike")
        draft.sentences.remove(sentence)
        return True

    def _edit_beside_copy(self, draft: Redraft, at: int) -> bool:
        """Change a fact in a sentence and put its old words in somewhere else."""
        sentence = draft.sentences[at]
        words = sentence.text
        if sentence.frozen or len(draft.sentences) < 6 or not self._number(draft, at):
            return False
        draft.note(sentence, "edited beside copy")
        self._put_in(draft, self._elsewhere(draft, at), words, "copy of edited")
        return True
