"""The report as JSON, for programs; keys are only ever added."""

from __future__ import annotations

import json
from typing import Any

from factcheck.reports.contents import Contents, Entry, Rest


def data(contents: Contents) -> str:
    """Write the report as indented JSON with a final newline."""
    case, progress, coverage = contents.case, contents.progress, contents.coverage
    document = {
        "article": {
            "id": case.article.id,
            "title": case.article.title,
            "byline": case.article.byline,
            "published": case.article.published,
            "publisher": case.article.publisher,
        },
        "draft": {"number": case.draft.number, "name": case.draft.name, "sha256": case.draft.sha256},
        "checker": contents.checker,
        "at": contents.at,
        "scale": {"key": case.scale.key, "label": case.scale.label},
        "summary": {
            "claims": progress.total,
            "checked": progress.checked,
            "problems": progress.problems,
            "without_source": progress.unsourced,
            "orphaned": progress.orphaned,
            "verdicts": {verdict.key: count for verdict, count in contents.tally},
        },
        "coverage": {
            "words": coverage.words,
            "in_claims": coverage.in_claims,
            "set_aside": coverage.set_aside,
            "undecided": coverage.undecided,
            "share": round(coverage.share, 4),
        },
        "text": case.draft.text if contents.options.article else None,
        "claims": [_claim(entry, contents) for entry in contents.entries],
        "orphans": [_claim(entry, contents) for entry in contents.orphans],
        "set_aside": [
            {"start": row.start, "end": row.end, "text": row.exact, "reason": row.reason}
            for row in contents.set_asides
        ],
        "open": [entry.number for entry in contents.open],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _claim(entry: Entry, contents: Contents) -> dict[str, Any]:
    claim, place = entry.claim, entry.placed.placement
    return {
        "number": entry.number or None,
        "id": claim.id,
        "text": place.exact,
        "start": place.start,
        "end": place.end,
        "page": entry.page or None,
        "status": place.status.value,
        "in_draft": entry.in_draft,
        "remark": place.remark,
        "speaker": claim.speaker,
        "verdict": claim.verdict,
        "verdict_label": entry.verdict.label if entry.verdict else None,
        "former_verdict": claim.former_verdict,
        "ruling": claim.ruling,
        "as_of": claim.as_of,
        "correction": claim.correction,
        "note": claim.note if contents.options.notes else None,
        "work_state": claim.work_state.value,
        "waiting_on": claim.waiting_on,
        "flagged": claim.flagged,
        "remarks": list(entry.remarks),
        "details": [
            {"kind": detail.kind.value, "text": detail.text, "ticked": detail.ticked}
            for detail in entry.placed.details
        ],
        "proposed_sources": list(entry.proposed),
        "sources": [_rest(rest) for rest in entry.rests],
    }


def _rest(rest: Rest) -> dict[str, Any]:
    source = rest.source
    return {
        "title": rest.title,
        "kind": source.kind.value if source else None,
        "address": source.address if source else None,
        "author": source.author if source else None,
        "publisher": source.publisher if source else None,
        "published": source.published if source else None,
        "accessed": source.accessed if source else None,
        "class": source.source_class.value if source else None,
        "confidential": source is None or source.confidential,
        "stance": rest.evidence.stance.value,
        "passage": rest.evidence.passage,
        "locator": rest.evidence.locator,
        "note": rest.evidence.note,
    }
