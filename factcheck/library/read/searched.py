"""What a search looks through: the statement that finds each kind of hits, and how filters narrow it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

CURRENT = "(SELECT max(number) FROM drafts AS newer WHERE newer.article = drafts.article)"
OF_CLAIM = "JOIN articles ON articles.id = claims.article"
_ARTICLES = f"""
SELECT articles.id, articles.id, articles.title, '', '', drafts.text
FROM drafts_search AS found JOIN drafts ON drafts.seq = found.rowid
JOIN articles ON articles.id = drafts.article
WHERE drafts_search MATCH :match AND articles.removed IS NULL AND drafts.number = {CURRENT}
"""
_WORDINGS = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', placements.exact
FROM placements_search AS found JOIN placements ON placements.seq = found.rowid
JOIN drafts ON drafts.id = placements.draft JOIN claims ON claims.id = placements.claim {OF_CLAIM}
WHERE placements_search MATCH :match AND articles.removed IS NULL AND drafts.number = {CURRENT}
"""
OF_FEW = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', placements.exact
FROM json_each(:rows) AS few JOIN placements ON placements.seq = few.value
JOIN claims ON claims.id = placements.claim {OF_CLAIM} ORDER BY placements.seq DESC
"""
"""The wordings of listed placements."""
_RULINGS = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', claims.ruling, claims.correction, claims.speaker
FROM claims_search AS found JOIN claims ON claims.seq = found.rowid {OF_CLAIM}
WHERE claims_search MATCH :match AND articles.removed IS NULL
"""
_TITLED = "coalesce(nullif(sources.title, ''), sources.address)"
_KNOWN_BY_NAME = f"""
SELECT sources.id, NULL, {_TITLED}, '', sources.id, sources.title, sources.address, sources.author,
  sources.publisher, sources.code_name, sources.role, sources.contact, sources.note
FROM sources_search AS found JOIN sources ON sources.seq = found.rowid WHERE sources_search MATCH :match
"""
_KNOWN_BY_CODE_NAME = """
SELECT sources.id, NULL, sources.code_name, '', sources.id, sources.code_name
FROM sources_search AS found JOIN sources ON sources.seq = found.rowid
WHERE sources_search MATCH :match AND sources.confidential
"""
_ON_CLAIM = (
    f"JOIN claims ON claims.id = evidence.claim {OF_CLAIM} JOIN sources ON sources.id = evidence.source"
)
_PASSAGES = f"""
SELECT evidence.id, articles.id, articles.title, claims.id, sources.id, evidence.passage, evidence.translation
FROM evidence_search AS found JOIN evidence ON evidence.seq = found.rowid {_ON_CLAIM}
WHERE evidence_search MATCH :match AND articles.removed IS NULL
"""
_CLAIM_NOTES = f"""
SELECT claims.id, articles.id, articles.title, claims.id, '', claims.note
FROM claims_search AS found JOIN claims ON claims.seq = found.rowid {OF_CLAIM}
WHERE claims_search MATCH :match AND articles.removed IS NULL
"""
_EVIDENCE_NOTES = f"""
SELECT evidence.id, articles.id, articles.title, claims.id, sources.id, evidence.note
FROM evidence_search AS found JOIN evidence ON evidence.seq = found.rowid {_ON_CLAIM}
WHERE evidence_search MATCH :match AND articles.removed IS NULL
"""
_LOOKUPS = f"""
SELECT lookups.id, articles.id, articles.title, claims.id, '', lookups.place, lookups.method, lookups.result
FROM lookups_search AS found JOIN lookups ON lookups.seq = found.rowid
JOIN claims ON claims.id = lookups.claim {OF_CLAIM}
WHERE lookups_search MATCH :match AND articles.removed IS NULL
"""
_CALLS = f"""
SELECT calls.id, calls.article, {_TITLED}, calls.claim, sources.id, calls.note
FROM calls_search AS found JOIN calls ON calls.seq = found.rowid JOIN sources ON sources.id = calls.source
LEFT JOIN articles ON articles.id = calls.article
WHERE calls_search MATCH :match AND articles.removed IS NULL
"""
_COPIES = f"""
SELECT captures.id, NULL, {_TITLED}, '', sources.id, readable.text
FROM readable_search AS found JOIN readable ON readable.seq = found.rowid
JOIN captures ON captures.sha256 = readable.sha256 JOIN sources ON sources.id = captures.source
WHERE readable_search MATCH :match
"""


def _narrowing(moment: str, *, claim: bool = False, source: bool = False) -> dict[str, str]:
    """Return how each filter narrows a query: one on claims, one on sources, or one on what joins both."""
    found = {"since": f"{moment} >= :since", "until": f"{moment} < :until"}
    if claim:
        found |= {"article": "articles.id = :article", "person": _MINE}
    elif source:
        found |= {"article": f"{_CITED} claims.article = :article)", "person": f"{_CITED} {_MINE})"}
    return found | ({"kind": "sources.kind = :kind"} if source else {})


_MINE = ":person IN (articles.checker, claims.assigned)"
"""Mine is what I check, or what was assigned to me in another's article."""
_CITED = f"""EXISTS (SELECT 1 FROM evidence JOIN claims ON claims.id = evidence.claim {OF_CLAIM}
WHERE evidence.source = sources.id AND """
"""Asked of a hit at a time: who checks half of the articles cites half of the sources."""
_WORKED_ON = "coalesce(nullif(articles.changed, ''), articles.created)"
TOUCHED = "coalesce(nullif(claims.changed, ''), claims.created)"
_SOURCES = _narrowing("sources.created", source=True)
CLAIMS = _narrowing(TOUCHED, claim=True) | {"verdict": "claims.verdict"}
"""A verdict is looked for among claims alone: what stands on one is found by its words."""


class HitQuery(Struct, frozen=True):
    """What finds hits of one kind in one index."""

    kind: str
    sql: str
    conditions: Mapping[str, str]
    """How each filter narrows it; where one is asked for that it does not have, it finds nothing."""
    columns: str = ""
    """The columns of the index that are searched; every one without them."""
    hidden: str = ""
    """What narrows it besides while the names of confidential sources are hidden."""
    says: bool = False
    """Whether the person wrote it, so that it may name a confidential source."""

    @property
    def index(self) -> str:
        """The index that it searches."""
        return self.sql.partition(" AS found")[0].rpartition(" ")[2]


_CLAIMED = "FROM json_each(:few) AS few CROSS JOIN claims ON claims.seq = few.value CROSS JOIN"
_NAMED = "FROM json_each(:few) AS few CROSS JOIN"
FEW = {
    "claims_search": "SELECT value FROM json_each(:few)",
    "placements_search": f"SELECT placements.seq {_CLAIMED} placements ON placements.claim = claims.id",
    "evidence_search": f"SELECT evidence.seq {_CLAIMED} evidence ON evidence.claim = claims.id",
    "lookups_search": f"SELECT lookups.seq {_CLAIMED} lookups ON lookups.claim = claims.id",
    "sources_search": f"SELECT sources.seq {_NAMED} sources ON sources.id = few.value",
    "readable_search": f"SELECT readable.seq {_NAMED} captures ON captures.source = few.value"
    " CROSS JOIN readable ON readable.sha256 = captures.sha256",
}
"""The rows of each index that listed claims or sources have."""
_UNNAMED = "NOT sources.confidential"
QUERIES = {
    "articles": (
        HitQuery(
            "article",
            _ARTICLES,
            _narrowing(_WORKED_ON)
            | {"article": "articles.id = :article", "person": "articles.checker = :person"},
        ),
    ),
    "claims": (
        HitQuery("claim", _WORDINGS, CLAIMS),
        HitQuery("claim", _RULINGS, CLAIMS, "ruling correction speaker", says=True),
    ),
    "sources": (
        HitQuery(
            "source",
            _KNOWN_BY_NAME + "AND sources.kind <> 'person'",
            _SOURCES,
            hidden=_UNNAMED,
        ),
        HitQuery(
            "source",
            _KNOWN_BY_CODE_NAME + "AND sources.kind <> 'person'",
            _SOURCES,
            "code_name",
        ),
    ),
    "persons": (
        HitQuery("person", _KNOWN_BY_NAME + "AND sources.kind = 'person'", _SOURCES, hidden=_UNNAMED),
        HitQuery(
            "person",
            _KNOWN_BY_CODE_NAME + "AND sources.kind = 'person'",
            _SOURCES,
            "code_name",
        ),
    ),
    "passages": (
        HitQuery(
            "passage",
            _PASSAGES,
            _narrowing("evidence.created", claim=True, source=True),
            "passage translation",
            says=True,
        ),
    ),
    "notes": (
        HitQuery("note", _CLAIM_NOTES, _narrowing(TOUCHED, claim=True), "note", says=True),
        HitQuery(
            "note",
            _EVIDENCE_NOTES,
            _narrowing("evidence.created", claim=True, source=True),
            "note",
            hidden=_UNNAMED,
            says=True,
        ),
        HitQuery("note", _LOOKUPS, _narrowing("lookups.at", claim=True), says=True),
        HitQuery(
            "note",
            _CALLS,
            _narrowing("calls.at")
            | {"article": "calls.article = :article", "person": "calls.caller = :person"},
            hidden=_UNNAMED,
            says=True,
        ),
    ),
    "copies": (HitQuery("copy", _COPIES, _narrowing("captures.at", source=True), hidden=_UNNAMED),),
}
"""What is searched by the word that a person names it with."""
