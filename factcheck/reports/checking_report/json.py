"""The report as JSON, for programs; keys are only ever added, and stand in a published schema."""

from __future__ import annotations

import json
from typing import Any

from factcheck.case.criticism import HeardCriticism, criticisms_of
from factcheck.case.facts import FactKind
from factcheck.case.second import differs
from factcheck.case.ticks import Ticks, ticks_of
from factcheck.evidence import stamping
from factcheck.models import Capture, Case, ClaimDetail, Erratum, PlacedClaim, Query, SignOff, TimeStamp
from factcheck.reports.checking_report import KIND, wording
from factcheck.reports.checking_report.contents import Contents, ReportedClaim, gather
from factcheck.reports.checking_report.drafts import changes_as_data
from factcheck.reports.document import Document, ReportOptions
from factcheck.reports.formats import Format
from factcheck.reports.shown_sources import ShownSource
from factcheck.reports.writers import ReportWriter
from factcheck.sentences import Translate, put, say

SCHEMA = "urn:factcheck-desk:checking-report"
"""The name of the schema, resources/schemas/checking-report.schema.json; nothing is fetched by it."""


def write(document: Document, options: ReportOptions, translate: Translate) -> bytes:
    """Write the report as indented JSON with a final newline."""
    contents = gather(document, options)
    case, coverage = contents.case, contents.coverage
    told = {
        "$schema": SCHEMA,
        "article": {
            "id": case.article.id,
            "title": case.article.title,
            "byline": case.article.byline,
            "published": case.article.published,
            "publisher": case.article.publisher,
        },
        "draft": {"number": case.draft.number, "name": case.draft.name, "sha256": case.draft.sha256},
        "desk": options.look.name,
        "checker": contents.checker,
        "at": contents.at,
        "scale": {"key": case.scale.key, "label": case.scale.label},
        "summary": _summary(contents),
        "coverage": {
            "words": coverage.words,
            "in_claims": coverage.in_claims,
            "set_aside": coverage.set_aside,
            "undecided": coverage.undecided,
            "share": round(coverage.share, 4),
        },
        "sign_offs": [_sign_off(row) for row in case.sign_offs],
        "text": case.draft.text if options.article else None,
        "claims": [_claim(entry, contents, translate) for entry in contents.entries],
        "orphans": [_claim(entry, contents, translate) for entry in contents.orphans],
        "set_aside": [
            {"start": row.start, "end": row.end, "text": row.exact, "reason": row.reason}
            for row in contents.set_asides
        ],
        "open": [entry.number for entry in contents.open if entry.number],
        "drafts": _drafts(contents),
        "record": [
            {
                "at": step.event.at,
                "actor": step.event.actor,
                "kind": step.event.kind,
                "claim": step.claim or None,
                "sentence": put(wording.step(step, case.scale, number), translate),
            }
            for step, number in contents.steps
        ],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()


def _drafts(contents: Contents) -> list[dict[str, Any]]:
    changes = {each.new.id: changes_as_data(each) for each in contents.changes}
    return [
        {
            "number": draft.number,
            "name": draft.name,
            "sha256": draft.sha256,
            "added": draft.added,
            "changes": changes.get(draft.id),
        }
        for draft in contents.document.drafts
    ]


def _summary(contents: Contents) -> dict[str, Any]:
    progress = contents.progress
    return {
        "claims": progress.total,
        "checked": progress.checked,
        "problems": progress.problems,
        "without_source": progress.unsourced,
        "orphaned": progress.orphaned,
        "details_left": progress.owing,
        "to_look_at": contents.left_open,
        "verdicts": {verdict.key: count for verdict, count in contents.tally},
    }


def _sign_off(row: SignOff) -> dict[str, Any]:
    return {
        "person": row.person,
        "at": row.at,
        "over": list(row.overrides),
        "reason": row.note,
        "event": row.event,
        "hash": row.hash,
        "reopened": row.reopened or None,
    }


def _claim(entry: ReportedClaim, contents: Contents, translate: Translate) -> dict[str, Any]:
    claim, place = entry.claim, entry.placed.placement
    facts = {fact.kind: fact.value(translate) for fact in entry.facts}
    return {
        "number": entry.number or None,
        "id": claim.id,
        "text": place.exact,
        "start": place.start,
        "end": place.end,
        "page": entry.page or None,
        "picture": _picture(contents.case, entry.placed),
        "status": place.status.value,
        "in_draft": facts.get(FactKind.STANDING, ""),
        "difference": place.difference,
        "speaker": claim.speaker,
        "verdict": claim.verdict,
        # Programs compare labels, so these stay the same in every language.
        "verdict_label": entry.verdict.label if entry.verdict else None,
        "former_verdict": claim.former_verdict,
        "ruling": claim.ruling,
        "as_of": claim.as_of,
        "correction": claim.correction,
        "disposition": entry.disposition,
        "writers_wording": place.exact if entry.rewording else None,
        "note": claim.note if contents.options.notes else None,
        "queries": [_query(row) for row in entry.placed.queries],
        "criticisms": [_criticism(heard) for heard in criticisms_of(contents.case, entry.placed)],
        "second_readers": _opinions(contents.case, entry.placed),
        "errata": [_erratum(row, contents.options) for row in entry.placed.errata],
        "looked_for": [
            {"at": row.at, "place": row.place, "method": row.method, "result": row.result}
            for row in contents.case.lookups_on(claim.id)
        ],
        "work_state": claim.work_state.value,
        "waiting_on": claim.waiting_on,
        "flagged": claim.flagged,
        "remarks": [put(remark.sentence, translate) for remark in entry.remarks],
        "details": [_detail(detail, ticks_of(contents.case)) for detail in entry.placed.details],
        "details_left": entry.details_left,
        "proposed_sources": [put(title, translate) for title in entry.proposed],
        "sources": [_source(shown, translate) for shown in entry.sources],
    }


def _picture(case: Case, placed: PlacedClaim) -> dict[str, Any] | None:
    """Tell on which picture a claim rests, and where; null for one that stands in the text."""
    if not placed.is_on_picture:
        return None
    picture = case.picture(placed.placement.picture)
    return {
        "number": picture.number if picture is not None else None,
        "alt": picture.alt if picture is not None else "",
        "sha256": picture.sha256 if picture is not None else "",
        "regions": [
            {"x": each.left, "y": each.top, "width": each.width, "height": each.height}
            for each in placed.placement.regions
        ],
    }


def _query(row: Query) -> dict[str, Any]:
    return {
        "question": row.question or None,
        "correction": row.correction or None,
        "disposition": row.disposition,
        "person": row.person,
        "at": row.at or None,
        "note": row.note,
    }


def _erratum(row: Erratum, options: ReportOptions) -> dict[str, Any]:
    return {
        "kind": row.kind.value,
        "published": row.published,
        "correction": row.correction,
        "place": row.place,
        "note": row.note if options.notes else None,
    }


def _criticism(heard: HeardCriticism) -> dict[str, Any]:
    row = heard.criticism
    return {
        "of": row.against,
        "state": heard.hearing.value,
        "deadline": row.deadline or None,
        "attempts": [
            {"at": each.at, "channel": each.channel, "by": each.person, "note": each.note}
            for each in heard.attempts
        ],
        "reply": row.reply,
        "replied": row.replied or None,
        "given_in": row.given_by or None,
    }


def _opinions(case: Case, placed: PlacedClaim) -> list[dict[str, Any]]:
    readers = {each.id: each for each in case.second_readings}
    return [
        {
            "reader": readers[row.second_reading].reader,
            "blind": readers[row.second_reading].blind,
            "differs": differs(placed, row),
            "verdict": row.verdict,
            "reason": row.reason,
            "at": row.at,
        }
        for row in placed.opinions
        if row.second_reading in readers
    ]


def _detail(detail: ClaimDetail, ticks: Ticks) -> dict[str, Any]:
    """Tell a detail: ticked itself, or with the number of the earlier claim it is ticked as on."""
    return {
        "kind": detail.kind.value,
        "text": detail.text,
        "ticked": detail.ticked,
        "as_on": ticks.number_of(ticks.follows(detail)) or None,
    }


def _source(shown: ShownSource, translate: Translate) -> dict[str, Any]:
    source = shown.source
    return {
        "title": put(shown.title, translate),
        "kind": source.kind.value if source else None,
        "address": source.address if source else None,
        "author": source.author if source else None,
        "publisher": source.publisher if source else None,
        "published": source.published if source else None,
        "accessed": source.accessed if source else None,
        "class": source.source_class.value if source else None,
        "confidential": source is None or source.confidential,
        "stance": shown.evidence.stance.value,
        "passage": shown.evidence.passage,
        "locator": shown.evidence.locator,
        "found": shown.evidence.found.value,
        "note": shown.evidence.note,
        "captures": [_capture(shown, copy, translate) for copy in shown.captures],
    }


def _capture(shown: ShownSource, copy: Capture, translate: Translate) -> dict[str, Any]:
    return {
        "at": copy.at,
        "sha256": copy.sha256,
        "address": copy.address,
        "standing": copy.standing.value,
        "stamps": [_stamp(stamp, translate) for stamp in shown.stamps_of(copy)],
    }


def _stamp(stamp: TimeStamp, translate: Translate) -> dict[str, Any]:
    """Tell a time stamp: what it says once it was checked here, or why it does not count."""
    found = stamping.outcome(stamp)
    by = found.by if isinstance(found, stamping.Stamped) else None
    return {
        "at": stamp.at,
        "authority": stamp.authority,
        "by": by,
        "verified": by is not None,
        "said": put(stamping.told(stamp), translate),
    }


WRITER = ReportWriter(KIND, Format("json", say("JSON data"), ".json"), write)
