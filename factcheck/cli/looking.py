"""Commands that list what the library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from factcheck.cli.group import as_json, command, echo, open_desk, print_json
from factcheck.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.desk import Desk
    from factcheck.models import ArticleId, Case, PlacedClaim, Source, Step


@command()
@as_json
def articles(json_: bool) -> None:
    """List the articles with their progress."""
    with open_desk() as desk:
        rows = desk.articles.rows()
    if json_:
        print_json(
            [
                {
                    "id": row.article.id,
                    "title": row.article.title,
                    "draft": row.draft,
                    "words": row.words,
                    "claims": row.progress.total,
                    "checked": row.progress.checked,
                    "problems": row.progress.problems,
                    "changed": row.article.changed,
                }
                for row in rows
            ]
        )
        return
    for row in rows:
        checked = f"{row.progress.checked} of {row.progress.total} checked"
        echo(f"{row.article.id[:8]}  {checked:<20} {row.article.title}")


@command()
@click.argument("article")
@as_json
def claims(article: str, json_: bool) -> None:
    """List the claims of ARTICLE."""
    with open_desk() as desk:
        case = desk.articles.open(desk.articles.find(article))
    placed = [*case.claims, *case.orphans]
    if json_:
        quiet = _quieted(case)
        print_json([_claim(case, entry, number, quiet) for number, entry in enumerate(placed, 1)])
        return
    for entry in placed:
        echo(f"{entry.id[:8]}  {entry.claim.verdict or 'to check':<13} {' '.join(entry.text.split())}")


@command()
@click.argument("claim")
@as_json
def show(claim: str, json_: bool) -> None:
    """Show CLAIM with its details and sources."""
    from factcheck.case.facts import FactKind, claim_facts, source_facts
    from factcheck.case.naming import shown_title

    with open_desk() as desk:
        case, entry, number = _find_claim(desk, claim)
    quiet = _quieted(case)
    if json_:
        print_json(
            _claim(case, entry, number, quiet)
            | {
                "details": [
                    {"id": detail.id, "kind": detail.kind, "text": detail.text, "ticked": detail.ticked}
                    for detail in entry.details
                ],
                "sources": [
                    {
                        "id": rest.source,
                        "evidence": rest.id,
                        "kind": case.sources[rest.source].kind,
                        "title": str(shown_title(case.sources[rest.source], unlocked=False)),
                        "address": _shown_address(case.sources[rest.source]),
                        "stance": rest.stance,
                        "proposed": rest.proposed,
                        "passage": quiet(rest.passage),
                        "locator": quiet(rest.locator),
                    }
                    for rest in entry.evidence
                ],
            }
        )
        return
    echo(f"Claim {number}: {' '.join(entry.text.split())}")
    verdict = case.scale.verdict(entry.claim.verdict)
    echo(f"Verdict: {verdict.label if verdict else 'to check'}")
    if entry.claim.correction:
        echo(f"Correction: {quiet(entry.claim.correction)}")
    for fact in claim_facts(case, entry, unlocked=False):
        if fact.kind is not FactKind.PROPOSED:  # these stand among the sources
            echo(f"{fact.name}: {quiet(fact.value())}")
    for rest in entry.evidence:
        source = case.sources[rest.source]
        passage = f"“{rest.passage}”" if rest.passage else ""
        facts = map(str, source_facts(source, rest, unlocked=False))
        parts = [str(shown_title(source, unlocked=False)), _shown_address(source), *facts, passage]
        stance = "proposed" if rest.proposed else rest.stance
        echo(f"{stance}: {', '.join(map(quiet, filter(None, parts)))}")


@command()
@click.argument("article")
@click.option("--verify", is_flag=True, help="Check that every step is as it was written.")
@as_json
def log(article: str, verify: bool, json_: bool) -> None:
    """List the steps taken on ARTICLE, newest first."""
    with open_desk() as desk:
        found = desk.articles.find(article)
        if verify:
            _verify(desk, found)
            return
        case = desk.articles.open(found)
        taken = [_step(case, step) for step in desk.history.steps(found)]
    if json_:
        print_json(taken)
        return
    for step in taken:
        parts = (step["at"], step["actor"], step["label"], step["text"], step["change"])
        echo("  ".join(part for part in parts if part))


def _verify(desk: Desk, article: ArticleId) -> None:
    broken = desk.history.broken(article)
    if broken:
        raise UserError("{findings}", findings=" ".join(map(str, broken)))
    echo("Every step is as it was written.")


def _step(case: Case, step: Step) -> dict[str, Any]:
    """Return what the log says of a step; the claim as it reads now, where it is still there."""
    from factcheck.case.sentences import steps

    event = step.event
    placed = case.find(step.claim) if step.claim else None
    return {
        "id": event.id,
        "desk": event.desk,
        "number": event.number,
        "at": event.at,
        "actor": event.actor,
        "kind": event.kind,
        "label": str(steps.step(event)),
        "claim": step.claim or None,
        "text": " ".join(placed.text.split()) if placed else "",
        "change": str(steps.change(step, case.scale)),
        "undoes": event.undoes,
        "previous": event.previous,
        "sealed": event.sealed,
    }


def _find_claim(desk: Desk, prefix: str) -> tuple[Case, PlacedClaim, int]:
    claim = desk.verdicts.find(prefix)
    case = desk.articles.open(desk.claims.article_of(claim))
    placed = [*case.claims, *case.orphans]
    number = next(number for number, entry in enumerate(placed, 1) if entry.id == claim)
    return case, placed[number - 1], number


def _claim(case: Case, entry: PlacedClaim, number: int, quiet: Callable[[str], str]) -> dict[str, Any]:
    claim, place = entry.claim, entry.placement
    return {
        "id": claim.id,
        "number": number,
        "text": place.exact,
        "verdict": claim.verdict,
        "status": place.status,
        "speaker": claim.speaker,
        "start": place.start,
        "end": place.end,
        "page": case.page_of(entry) or None,
        "correction": quiet(claim.correction),
        "ruling": quiet(claim.ruling),
        "as_of": claim.as_of,
        "note": quiet(claim.note),
        "work_state": claim.work_state,
        "waiting_on": claim.waiting_on,
        "sources": len(entry.evidence),
    }


def _shown_address(source: Source) -> str | None:
    from factcheck.case.naming import is_hidden

    return None if is_hidden(source, unlocked=False) else source.address


def _quieted(case: Case) -> Callable[[str], str]:
    """Return what tells a checker's words, but where they would say who a confidential source is.

    It is made once for a case: what an article says itself is read whole before a name in it is a secret.
    """
    from factcheck.case.naming import shown_title
    from factcheck.case.secrets import Secrets

    secrets = Secrets(case.sources.values(), case.draft.text)

    def quiet(words: str) -> str:
        named = secrets.named_in(words) if words else None
        return f"(says who “{shown_title(named, unlocked=False)}” is)" if named is not None else words

    return quiet


@command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--in",
    "place",
    help="claims, sources, persons, passages, notes, copies or articles; all of them without it.",
)
@as_json
def search(words: tuple[str, ...], place: str | None, json_: bool) -> None:
    """Find WORDS in articles, claims, sources, persons, passages, notes and the copies that were kept.

    Confidential sources are found by their code names alone.

    Filters stand among the words: verdict:wrong (or verdict:open), kind:web, article:ID, by:NAME (or by:me),
    after:2026-01-01, before:2026-06, in:claims.
    """
    query = " ".join(words)
    with open_desk() as desk:
        hits = desk.searching.find(f"{query} in:{place}" if place is not None else query)
    if json_:
        print_json(
            [
                {
                    "kind": hit.kind,
                    "id": hit.id,
                    "article": hit.article,
                    "claim": hit.claim or None,
                    "source": hit.source or None,
                    "title": hit.title,
                    "text": hit.excerpt,
                }
                for hit in hits
            ]
        )
        return
    if not hits:
        echo("Nothing was found.", err=True)
    for hit in hits:
        echo(f"{hit.kind:<8} {hit.id[:8]}  {hit.title}: {hit.excerpt}")
