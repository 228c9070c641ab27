"""Criticism and reply: whom an article criticises, each time they were asked, and what they answered."""

from __future__ import annotations

from factcheck.case.criticism import HeardCriticism, criticisms
from factcheck.desk.deadlines import deadline_of
from factcheck.errors import UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    ArticleId,
    Attempt,
    AttemptId,
    Claim,
    ClaimId,
    Criticism,
    CriticismId,
    EventKind,
)


class Criticisms:
    """The ledger of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ledger(self, article: ArticleId) -> list[HeardCriticism]:
        """Return every criticism of an article and how far its hearing has come, in the order of claims."""
        return list(criticisms(self._library.read.case(article)))

    def find(self, prefix: str) -> CriticismId:
        """Return the only criticism whose id begins so; raises NotFoundError."""
        return self._library.read.find_id(Criticism, prefix)

    def on(self, claim: ClaimId, against: str = "") -> CriticismId:
        """Return a claim's criticism of somebody, or without a name its only one; raises UserError."""
        found = [row for row in self._rows(claim) if not against or _same(row.against, against)]
        if not found:
            raise UserError("This claim is not marked as criticism: say first of whom.")
        if len(found) > 1:
            raise UserError("This claim criticises several: say who is meant.")
        return found[0].id

    def mark(self, claim: ClaimId, against: str, *, assertion: str = "", deadline: str = "") -> CriticismId:
        """Mark a claim as criticism of a person or body, and say until when they can answer.

        A claim is marked once for each of them: where it is already, what is given here is changed. Raises
        UserError without a name, or for a deadline that is no date.
        """
        name, until = " ".join(against.split()), deadline_of(deadline)
        if not name:
            raise UserError("Say whom this criticises.")
        with self._library.operation(EventKind.CRITICISM_MARKED, self._article(claim)) as operation:
            known = next((row for row in self._rows(claim) if _same(row.against, name)), None)
            if known is not None:
                operation.kind = EventKind.CRITICISM_CHANGED
                operation.update(
                    Criticism,
                    known.id,
                    assertion=assertion.strip() or known.assertion,
                    deadline=until or known.deadline,
                )
                return known.id
            row = Criticism(
                CriticismId(operation.new_id()),
                claim,
                name,
                assertion.strip(),
                until,
                created=operation.now,
            )
            operation.insert(row)
            operation.update(Claim, claim, proposed=False)
        return row.id

    def rename(self, criticism: CriticismId, against: str) -> None:
        """Name another person or body that a claim criticises; raises UserError for no name."""
        name = " ".join(against.split())
        if not name:
            raise UserError("Say whom this criticises.")
        self._change(criticism, "against", name)

    def word(self, criticism: CriticismId, assertion: str) -> None:
        """Write what is put to them, in the checker's words; empty for the claim's own."""
        self._change(criticism, "assertion", assertion)

    def set_deadline(self, criticism: CriticismId, deadline: str) -> None:
        """Say until when they can answer: a date, or a date and a time; empty for no deadline."""
        self._change(criticism, "deadline", deadline_of(deadline), typed=False)

    def take_back(self, criticism: CriticismId) -> None:
        """Take a criticism off its claim, with each time that it was put and the reply."""
        row = self._library.read.one(Criticism, criticism)
        with self._library.operation(EventKind.CRITICISM_TAKEN_BACK, self._article(row.claim)) as operation:
            operation.delete(Criticism, criticism)

    def put(
        self, criticism: CriticismId, channel: str, *, note: str = "", at: str = "", reply: str = ""
    ) -> AttemptId:
        """Note that a criticism was put to whom it concerns: by what way, now where no time is given.

        With their reply in the same step, where they gave it at once. Raises UserError without a way.
        """
        way = " ".join(channel.split())
        if not way:
            raise UserError("Say by what way it was put: a letter, a call, a message.")
        row = self._library.read.one(Criticism, criticism)
        with self._library.operation(EventKind.CRITICISM_PUT, self._article(row.claim)) as operation:
            attempt = Attempt(
                AttemptId(operation.new_id()),
                criticism,
                row.claim,
                at or operation.now,
                way,
                self._library.actor,
                " ".join(note.split()),
            )
            operation.insert(attempt)
            if reply.strip():
                operation.update(Criticism, criticism, reply=reply.strip(), replied=operation.now)
        return attempt.id

    def take_attempt_back(self, attempt: AttemptId) -> None:
        """Take an attempt off the ledger."""
        row = self._library.read.one(Attempt, attempt)
        with self._library.operation(EventKind.ATTEMPT_TAKEN_BACK, self._article(row.claim)) as operation:
            operation.delete(Attempt, attempt)

    def reply(self, criticism: CriticismId, words: str) -> None:
        """Write their best answer, in their words; empty takes it off."""
        row = self._library.read.one(Criticism, criticism)
        typing = f"reply:{criticism}"
        with self._library.operation(
            EventKind.REPLY_NOTED, self._article(row.claim), typing=typing
        ) as operation:
            kept = words.strip()
            # Read inside: the time is that of the first word.
            replied = self._library.read.one(Criticism, criticism).replied or operation.now
            operation.update(Criticism, criticism, reply=kept, replied=replied if kept else "")

    def give(self, criticism: CriticismId, claim: ClaimId | None) -> None:
        """Say in which claim the article gives the reply; None where it does not.

        Raises UserError for a claim of another article.
        """
        row = self._library.read.one(Criticism, criticism)
        article = self._article(row.claim)
        if claim is not None and self._article(claim) != article:
            raise UserError("The reply is given in a claim of the same article.")
        with self._library.operation(EventKind.CRITICISM_CHANGED, article) as operation:
            operation.update(Criticism, criticism, given_by=claim or ClaimId(""))

    def give_in(self, criticism: CriticismId, number: str) -> None:
        """Say by its number in which claim the article gives the reply; empty where it does not.

        Raises UserError for a number that no claim has.
        """
        words = number.strip()
        article = self._article(self._library.read.one(Criticism, criticism).claim)
        claims = self._library.read.case(article).claims if words else ()
        if words and not (words.isdecimal() and 1 <= int(words) <= len(claims)):
            raise UserError("There is no claim {number}.", number=words)
        self.give(criticism, claims[int(words) - 1].id if words else None)

    # Inside

    def _change(self, criticism: CriticismId, column: str, value: str, *, typed: bool = True) -> None:
        row = self._library.read.one(Criticism, criticism)
        typing = f"{column}:{criticism}" if typed else ""
        with self._library.operation(
            EventKind.CRITICISM_CHANGED, self._article(row.claim), typing=typing
        ) as operation:
            operation.update(Criticism, criticism, **{column: value.strip()})

    def _article(self, claim: ClaimId) -> ArticleId:
        return self._library.read.one(Claim, claim).article

    def _rows(self, claim: ClaimId) -> list[Criticism]:
        return self._library.read.records(Criticism, "WHERE t.claim = ? ORDER BY t.created, t.seq", (claim,))


_REPLY = ("reply", "replied", "given_by")


def hand_over(library: Library, operation: Operation, second: ClaimId, first: ClaimId) -> None:
    """Give a claim the criticisms of another that becomes part of it, and the replies given there.

    Where both criticise the same body the first keeps its entry, with the attempts of both and what its
    own lacks, so that the ledger has one entry for each body.
    """
    of = "WHERE t.claim = ? ORDER BY t.created, t.seq"
    kept = library.read.records(Criticism, of, (first,))
    for row in library.read.records(Criticism, of, (second,)):
        there = next((each for each in kept if _same(each.against, row.against)), None)
        for attempt in library.read.records(Attempt, "WHERE t.criticism = ?", (row.id,)):
            operation.update(Attempt, attempt.id, claim=first, criticism=there.id if there else row.id)
        if there is None:
            operation.update(Criticism, row.id, claim=first)
            continue
        columns = ("assertion", "deadline", *(() if there.reply else _REPLY))
        lacking = {name: getattr(there, name) or getattr(row, name) for name in columns}
        operation.update(Criticism, there.id, **lacking)
        operation.delete(Criticism, row.id)
    for reply in library.read.records(Criticism, "WHERE t.given_by = ?", (second,)):
        operation.update(Criticism, reply.id, given_by=first)


def _same(one: str, other: str) -> bool:
    return " ".join(one.split()).casefold() == " ".join(other.split()).casefold()
