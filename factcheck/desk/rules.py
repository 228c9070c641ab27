"""The house rules of a desk, and the answers to the remarks that they give."""

from __future__ import annotations

from msgspec.structs import replace

from factcheck.case.rules import STANDARD, rules_of
from factcheck.errors import UserError
from factcheck.library import Library
from factcheck.models import Answer, AnswerId, Claim, ClaimId, DeskRule, EventKind, HouseRule


class Rules:
    """The rules that a library's desk applies; they stand in the library, for all who use it."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self) -> list[DeskRule]:
        """Return every rule as this desk applies it, in the order in which they are shown.

        What each wants is said in ``case.rules.WORDS``; ``number`` is 0 for a rule that counts nothing.
        """
        return list(rules_of(self._library.read.records(DeskRule)).values())

    def set(self, rule: HouseRule, *, applies: bool | None = None, number: int | None = None) -> None:
        """Apply a rule or leave it out, and set its number; what is None stays; undo takes it back.

        Raises UserError for a number that the rule cannot have.
        """
        now = rules_of(self._library.read.records(DeskRule))[rule]
        wanted = replace(
            now,
            applies=now.applies if applies is None else applies,
            number=now.number if number is None else number,
        )
        if number is not None:
            _check(wanted)
        if wanted == now:
            return
        with self._library.operation(EventKind.RULE_SET, None) as operation:
            operation.everything = True  # every open article is judged by it
            if self._library.read.records(DeskRule, "WHERE t.rule = ?", (rule,)):
                operation.update(DeskRule, rule, applies=wanted.applies, number=wanted.number)
            else:
                operation.insert(wanted)

    def put_away(self, claim: ClaimId, key: str, words: str = "") -> None:
        """Put the remark with this key away, having looked into it, with what there is to say to it.

        Who did so and when is kept with it; another answer to the same remark takes the place of the first.
        """
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.REMARK_PUT_AWAY, article) as operation:
            for known in self._answers(claim, key):
                operation.delete(Answer, known.id)
            given = Answer(
                AnswerId(operation.new_id()),
                claim,
                key,
                self._library.actor,
                operation.now,
                " ".join(words.split()),
            )
            operation.insert(given)
            dismissed = self._library.read.one(Claim, claim).dismissed
            if key not in dismissed:
                operation.update(Claim, claim, proposed=False, dismissed=(*dismissed, key))

    def ask_again(self, claim: ClaimId, key: str) -> None:
        """Let a remark that was put away stand again, without its answer."""
        row = self._library.read.one(Claim, claim)
        if key not in row.dismissed:
            return
        with self._library.operation(EventKind.REMARK_ASKED_AGAIN, row.article) as operation:
            for known in self._answers(claim, key):
                operation.delete(Answer, known.id)
            left = tuple(each for each in row.dismissed if each != key)
            operation.update(Claim, claim, dismissed=left)

    def _answers(self, claim: ClaimId, key: str) -> list[Answer]:
        return self._library.read.records(Answer, "WHERE t.claim = ? AND t.key = ?", (claim, key))


def _check(rule: DeskRule) -> None:
    if not STANDARD[rule.rule].number:
        raise UserError("This rule counts nothing: it is applied or left out.")
    most = 100 if rule.rule is HouseRule.COPIES_ALIKE else 36_500
    if not 1 <= rule.number <= most:
        raise UserError("This rule takes a number from 1 to {most}.", most=most)
