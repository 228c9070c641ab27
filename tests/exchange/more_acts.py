"""What a desk does beside verdicts, notes and sources: queries, criticisms, second readings, signatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec.structs import replace

from factcheck.errors import UserError
from factcheck.models import (
    CallOutcome,
    Case,
    ClaimId,
    Disposition,
    ErrorKind,
    Evidence,
    PlacedClaim,
    SecondReadingId,
    Source,
    SourceId,
    SourceKind,
    Stance,
)

if TYPE_CHECKING:
    from tests.exchange.desks import Place

T = TypeVar("T")
Doing = Callable[["Place", Case, int, int], object]


def one_of(found: Sequence[T], which: int) -> T:
    """Return one of several things; what is not there cannot be done anything to."""
    if not found:
        raise UserError("There is none.")
    return found[which % len(found)]


def _placed(case: Case, which: int) -> PlacedClaim:
    return one_of(case.claims, which)


def _claim(case: Case, which: int) -> ClaimId:
    return _placed(case, which).id


def _evidence(case: Case, which: int) -> Evidence:
    return one_of([row for placed in case.claims for row in placed.evidence], which)


def _source(case: Case, which: int) -> Source:
    return case.sources[_evidence(case, which).source]


def _split(place: Place, case: Case, which: int, value: int) -> None:
    claim = _placed(case, which)
    place.desk.claims.split(claim.id, case.draft.id, claim.span.start + 8 + 4 * value)


def _answer(place: Place, case: Case, which: int, value: int) -> None:
    queries = [query for placed in case.claims for query in placed.queries]
    claim = one_of(queries, which).claim if queries and value % 2 else _claim(case, which)
    ways = list(Disposition)
    place.desk.closing.answer(claim, ways[(which + value) % len(ways)], note=f"Since {value}")


def _take_query_back(place: Place, case: Case, which: int, _value: int) -> None:
    place.desk.closing.take_back(one_of([query for p in case.claims for query in p.queries], which).id)


def _criticise(place: Place, case: Case, which: int, value: int) -> None:
    place.desk.criticisms.mark(_claim(case, which), f"Body {value}", assertion=f"It failed {value} times")


def _put(place: Place, case: Case, which: int, value: int) -> None:
    criticism = one_of([each for placed in case.claims for each in placed.criticisms], which).id
    if value == 0:
        place.desk.criticisms.reply(criticism, f"No, says {place.desk.actor}")
    elif value == 1:
        place.desk.criticisms.take_back(criticism)
    else:
        place.desk.criticisms.put(criticism, "letter", note=f"Letter {value}")


def _reading(place: Place, case: Case) -> SecondReadingId:
    return place.desk.second.begin(case.article.id, place.desk.actor)


def _judge(place: Place, case: Case, which: int, value: int) -> None:
    verdict = ("confirmed", "wrong")[value % 2]
    place.desk.second.differ(_claim(case, which), _reading(place, case), f"Reason {value}", verdict)


def _end_reading(place: Place, case: Case, _which: int, _value: int) -> None:
    place.desk.second.end(_reading(place, case))


def _sign(place: Place, case: Case, _which: int, value: int) -> None:
    place.desk.closing.sign(case.article.id, place.desk.actor, over=f"Reason {value}")


def _draw(place: Place, case: Case, which: int, value: int) -> None:
    evidence, stances = _evidence(case, which).id, list(Stance)
    if value % 2:
        place.desk.sources.update_evidence(evidence, stance=stances[which % len(stances)])
    else:
        place.desk.sources.update_evidence(evidence, passage=f"Passage {value} by {place.desk.actor}")


def _publish(place: Place, case: Case, which: int, value: int) -> None:
    given = replace(_source(case, which), publisher=f"Press {value} of {place.desk.actor}")
    place.desk.sources.update(given, case.article.id)


def _call(place: Place, case: Case, which: int, value: int) -> None:
    claim = _claim(case, which)
    known = [each for each in case.sources.values() if each.kind is SourceKind.PERSON]
    if not known:
        person = Source(SourceId(""), SourceKind.PERSON, title=f"Tom {place.desk.actor} {value}")
        place.desk.sources.attach(claim, person)
        return
    outcomes = list(CallOutcome)
    place.desk.register.note_call(
        one_of(known, which).id,
        outcomes[value % len(outcomes)],
        f"Said {value}",
        claim=claim,
        as_evidence=bool(which % 2),
    )


def _answer_remark(place: Place, case: Case, which: int, value: int) -> None:
    claim = _claim(case, which)
    if value == 0:
        place.desk.rules.ask_again(claim, "no-source")
    else:
        place.desk.rules.put_away(claim, "no-source", f"Known, {value}")


MORE: dict[str, Doing] = {
    "rule": lambda p, c, n, v: p.desk.verdicts.rule(_claim(c, n), f"Ruling {v} of {p.desk.actor}"),
    "as of": lambda p, c, n, v: p.desk.verdicts.date(_claim(c, n), f"202{v}-01-01"),
    "speaker": lambda p, c, n, v: p.desk.verdicts.name_speaker(_claim(c, n), f"Speaker {v}"),
    "split": _split,
    "answer": _answer,
    "take query back": _take_query_back,
    "criticise": _criticise,
    "put": _put,
    "judge": _judge,
    "end reading": _end_reading,
    "sign": _sign,
    "reopen": lambda p, c, _n, _v: p.desk.closing.reopen(c.article.id),
    "draw": _draw,
    "move source": lambda p, c, n, v: p.desk.sources.move(_evidence(c, n).id, _claim(c, v)),
    "publish": _publish,
    "call": _call,
    "answer remark": _answer_remark,
    "erratum": lambda p, c, n, v: p.desk.errata.note(
        _claim(c, n), list(ErrorKind)[v % len(ErrorKind)], f"It was {v}"
    ),
    "deadline": lambda p, c, _n, v: p.desk.articles.set_deadline(c.article.id, f"2027-0{v + 1}-01"),
}
"""Each thing by its name, done to what two figures choose; what does not apply raises UserError."""
