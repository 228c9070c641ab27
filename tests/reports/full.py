"""A document with everything that a report can tell, put together by hand."""

from __future__ import annotations

from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Capture,
    CaptureId,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    DeskId,
    DetailId,
    DetailKind,
    Draft,
    DraftId,
    Event,
    EventId,
    EventKind,
    Evidence,
    EvidenceId,
    PlacedClaim,
    Placement,
    PlacementId,
    Risk,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Span,
    Stance,
    Status,
    Step,
    WorkState,
)
from factcheck.reports import Document
from factcheck.scales import EDITORIAL

LINES = (
    (Role.HEADLINE, "Halm builds the longest pier of the coast"),
    (Role.BYLINE, "By Jo March"),
    (Role.DATELINE, "HALM —"),
    (Role.BODY, "The old pier opened on Tuesday, 12 March 2016, and is 300 metres long. Who paid for it?"),
    (Role.QUOTE, "“Nobody but the town,” said Mayor Ada Brandt."),
    (Role.SUBHEAD, "The money"),
    (Role.LIST, "- The new pier costs 4.2 million dollars."),
    (Role.LIST, "- Brandt & Sons <builders> won the contract."),
    (Role.BODY, "Ada Brandt signed on 3 March. The ferry stops in May."),
    (Role.CAPTION, "The pier of Halm in 1911."),
    (Role.CLUTTER, "Sign up for our newsletter"),
)
FIRST_LINES = (
    (Role.HEADLINE, "Halm builds a pier"),
    (Role.BYLINE, "By Jo March"),
    (Role.DATELINE, "HALM —"),
    (Role.BODY, "The old pier opened on Monday, 11 March 2016, and is 300 metres long. Who paid for it?"),
    (Role.SUBHEAD, "The money"),
    (Role.LIST, "- The new pier costs 4.1 million dollars."),
    (Role.LIST, "- Brandt & Sons <builders> won the contract."),
    (Role.BODY, "It sank in 1950. It was raised in 1951."),
    (Role.BODY, "Ada Brandt signed on 3 March. The ferry stops in May."),
    (Role.QUOTE, "“Nobody but the town,” said Mayor Ada Brandt."),
    (Role.CLUTTER, "Sign up for our newsletter"),
)
"""The draft before: its quotation stands elsewhere, and a paragraph is in it that was cut."""


def full() -> Document:
    """Return the document."""
    text, blocks = _laid_out(LINES)
    first_text, first_blocks = _laid_out(FIRST_LINES)
    claims = _claims(text)
    article = Article(
        ArticleId("a"),
        "Halm builds a pier",
        "Jo March",
        "2026-11-01",
        "Harbour Post",
        "editorial",
        checker="Ada",
    )
    draft = Draft(
        DraftId("d2"), ArticleId("a"), 2, text, blocks, name="pier-2.docx", sha256="cd" * 32,
        added="2026-11-20T09:30:00Z", pages=(0, 150),
    )  # fmt: skip
    first = Draft(
        DraftId("d1"),
        ArticleId("a"),
        1,
        first_text,
        first_blocks,
        name="pier.docx",
        sha256="ab" * 32,
        added="2026-11-18T16:05:00Z",
    )
    aside = _span(text, "Who paid for it?")
    set_aside = SetAside(
        SetAsideId("x"),
        ArticleId("a"),
        DraftId("d2"),
        aside.start,
        aside.end,
        "Who paid for it?",
        SetAsideReason.QUESTION,
    )
    case = Case(article, draft, EDITORIAL, claims, _orphans(), (set_aside,), _sources())
    copy = Capture(
        CaptureId("k1"),
        SourceId("s1"),
        "2026-11-19T08:00:00Z",
        "ef" * 32,
        "text/html",
        "https://archive.example/pier",
    )
    return Document(case, (first, draft), (copy,), _log())


def _log() -> tuple[Step, ...]:
    def event(number: int, kind: EventKind, about: EventKind | None = None) -> Event:
        return Event(
            EventId(f"v{number}"),
            DeskId("desk"),
            number,
            f"2026-11-2{number}T09:0{number}:00Z",
            "Ada",
            kind,
            ArticleId("a"),
            about=about,
        )

    return (
        Step(event(1, EventKind.ARTICLE_ADDED)),
        Step(event(2, EventKind.VERDICT_SET), ClaimId("c1"), {"verdict": (None, "wrong")}),
        Step(event(3, EventKind.NOTE_WRITTEN), ClaimId("c1"), {"note": ("", "Ask the archive.")}),
        Step(event(4, EventKind.UNDONE, EventKind.DETAIL_TICKED), ClaimId("c9")),
    )


def _laid_out(lines: tuple[tuple[Role, str], ...]) -> tuple[str, tuple[Block, ...]]:
    text, blocks = "", []
    for role, words in lines:
        blocks.append(Block(role, len(text), len(text) + len(words), int(role in (Role.SUBHEAD, Role.LIST))))
        text += words + (" " if role is Role.DATELINE else "\n\n")
    return text, tuple(blocks)


def _span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def _placed(
    text: str, number: int, words: str, status: Status = Status.PLACED, **claim: object
) -> PlacedClaim:
    span = _span(text, words)
    place = Placement(
        PlacementId(f"p{number}"),
        ClaimId(f"c{number}"),
        DraftId("d2"),
        span.start,
        span.end,
        words,
        status=status,
    )
    return PlacedClaim(Claim(f"c{number}", "a", **claim), place)  # type: ignore[arg-type]


def _with(
    text: str, placed: PlacedClaim, *evidence: Evidence, **details: tuple[DetailKind, bool]
) -> PlacedClaim:
    rows = []
    for words, (kind, ticked) in details.items():
        said = words.replace("_", " ")
        start = text.index(said, placed.span.start)
        rows.append(
            ClaimDetail(
                DetailId(f"{placed.id}-{words}"),
                placed.id,
                kind,
                start,
                start + len(said),
                said,
                ticked=ticked,
            )
        )
    return PlacedClaim(placed.claim, placed.placement, tuple(rows), evidence)


def _claims(text: str) -> tuple[PlacedClaim, ...]:
    opened = "The old pier opened on Tuesday, 12 March 2016, and is 300 metres long."
    wrong = _placed(
        text, 1, opened, verdict="wrong", correction=opened.replace("Tuesday", "Saturday"),
        ruling="A day off", note="Ask the archive.\nTwice.", as_of="2026-11-10",
        risks=(Risk.DATE, Risk.NUMBER),
    )  # fmt: skip
    archive = Evidence(
        EvidenceId("e1"),
        ClaimId("c1"),
        SourceId("s1"),
        Stance.CONTRADICTS,
        "Opened on Saturday",
        "p. 3",
        "Stamped.",
    )
    clerk = Evidence(
        EvidenceId("e2"), ClaimId("c1"), SourceId("s2"), Stance.SUPPORTS, "So I was told", "02:14"
    )
    given = Evidence(EvidenceId("e3"), ClaimId("c1"), SourceId("s3"), Stance.CONTEXT, proposed=True)
    quote = _placed(text, 3, LINES[4][1], verdict="confirmed", speaker="Ada Brandt")
    tuesday, march = (DetailKind.WEEKDAY, True), (DetailKind.DATE, False)
    ada, mayor = (DetailKind.NAME, True), (DetailKind.TITLE, False)
    said = Evidence(EvidenceId("e4"), ClaimId("c3"), SourceId("s1"))
    return (
        _with(text, wrong, archive, clerk, given, Tuesday=tuesday, March=march),
        _placed(text, 2, "300 metres long", verdict="needs-change", correction="310 metres long"),
        _with(text, quote, said, Ada_Brandt=ada, Mayor=mayor),
        _placed(text, 4, LINES[6][1].removeprefix("- "), Status.CHANGED, former_verdict="wrong",
                correction="The new pier costs 4.3 million dollars."),
        _placed(
            text, 5, "Brandt & Sons <builders> won the contract.", flagged=True,
            work_state=WorkState.WAITING, waiting_on="Tove, the lawyer", verdict="misleading",
        ),
        _with(text, _placed(text, 6, "Ada Brandt signed on 3 March.", Status.MOVED, verdict="confirmed",
                            work_state=WorkState.SECOND_READ), Ada_Brandt=(DetailKind.NAME, False)),
        _placed(text, 7, "The ferry stops in May.", verdict="unconfirmed"),
        _placed(text, 8, "The pier of Halm in 1911.", Status.CHANGED, former_verdict="needs-change",
                correction="The pier of Halm  in 1911."),
    )  # fmt: skip


def _orphans() -> tuple[PlacedClaim, ...]:
    lost = Placement(
        PlacementId("p9"), ClaimId("c9"), DraftId("d2"), 0, 0, "It sank in 1950.", status=Status.ORPHANED
    )
    cut = Placement(
        PlacementId("p10"),
        ClaimId("c10"),
        DraftId("d2"),
        0,
        0,
        "It was raised in 1951.",
        status=Status.ORPHANED,
    )
    return (
        PlacedClaim(Claim(ClaimId("c9"), ArticleId("a"), former_verdict="wrong"), lost),
        PlacedClaim(
            Claim(
                ClaimId("c10"), ArticleId("a"), verdict="confirmed", ruling="Cut", work_state=WorkState.DONE
            ),
            cut,
        ),
    )


def _sources() -> dict[SourceId, Source]:
    archive = Source(
        SourceId("s1"), SourceKind.WEB, "City archive", "https://archive.example/pier?a=1&b=2", "B. Holm",
        "City of Halm", "2016-03-14", "2026-11-19", SourceClass.PRIMARY,
    )  # fmt: skip
    clerk = Source(
        SourceId("s2"), SourceKind.PERSON, "Clara Quill, harbour clerk", author="Quill", confidential=True
    )
    minutes = Source(SourceId("s3"), SourceKind.DOCUMENT, "minutes-may.pdf")
    return {source.id: source for source in (archive, clerk, minutes)}
