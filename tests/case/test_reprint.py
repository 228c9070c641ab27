"""What is due again before a reprint, and why."""

from pathlib import Path

from msgspec.structs import replace

from factcheck import readers
from factcheck.case.reprint import AgainKind, due_again
from factcheck.desk import Desk
from factcheck.desk.sourcing import source_from
from factcheck.models import CaptureId, ErrorKind, Recheck, RecheckId, RecheckOutcome

TEXT = b"The mill opened in 1931. Jo March, 61, is its director. It stands at the river. It has two wheels."


def test_each_reason_is_found_and_nothing_else(tmp_path: Path) -> None:
    with Desk(tmp_path / "l.factcheck", clock=lambda: "2026-11-30T10:00:00.000Z") as desk:
        article = desk.articles.add(readers.read(TEXT, "mill.txt"))
        one, two, three, four = (placed.id for placed in desk.articles.open(article).claims)
        for claim in (one, two, three):
            desk.verdicts.set(claim, "confirmed")
        desk.verdicts.set(four, "not-a-fact")
        desk.verdicts.date(one, "2026-11-29")
        desk.verdicts.date(three, "2026-11-30")
        desk.errata.note(one, ErrorKind.DATE, "It opened in 1932.")
        evidence = desk.sources.attach(three, source_from("https://mill.example/"))
        source = desk.sources.source_of(evidence).id
        case = desk.articles.open(article)
    found = {each.placed.id: each.reasons for each in due_again(case)}
    assert found[one] == (AgainKind.ERRATUM, AgainKind.AS_OF)
    assert found[two] == (AgainKind.TIME,)
    assert three not in found
    assert four not in found

    def asked(outcome: RecheckOutcome, at: str) -> Recheck:
        return Recheck(RecheckId(at), source, CaptureId("c"), at, outcome)

    gone = replace(case, rechecks=(asked(RecheckOutcome.GONE, "1"),))
    assert {each.placed.id: each.reasons for each in due_again(gone)}[three] == (AgainKind.SOURCE,)
    back = replace(gone, rechecks=(*gone.rechecks, asked(RecheckOutcome.UNCHANGED, "2")))
    assert three not in {each.placed.id for each in due_again(back)}


def test_what_was_never_decided_is_due(tmp_path: Path) -> None:
    with Desk(tmp_path / "l.factcheck") as desk:
        article = desk.articles.add(readers.read(b"The mill opened in 1931.", "mill.txt"))
        (due,) = due_again(desk.articles.open(article))
    assert due.reasons == (AgainKind.OPEN,)
