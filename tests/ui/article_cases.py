"""Cases put together by hand, for the tests of the article panel."""

from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Case,
    Claim,
    ClaimId,
    Draft,
    DraftId,
    PlacedClaim,
    Placement,
    PlacementId,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Status,
)
from factcheck.scales import EDITORIAL

PARTS = (
    (Role.HEADLINE, "Ferry line closes after forty years\n\n"),
    (Role.BYLINE, "By Tove Lind\n\n"),
    (Role.DATELINE, "MARVIK — "),
    (Role.BODY, "The ferry carried 212,000 people in 1998, and 9,000\u00a0last year. Who will miss it?\n\n"),
    (Role.CLUTTER, "Watch: the last crossing 01:12\n\n"),
    (Role.QUOTE, "“Nobody 👩\u200d✈️ told us,” said the captain.\n\n"),
    (Role.BODY, "The bridge opened in March 2021 and cost $64 million. It is the longest in the county."),
)


def span_of(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def case(
    claims: tuple[tuple[str, str | None], ...] = (),
    *,
    asides: tuple[str, ...] = (),
    parts: tuple[tuple[Role, str], ...] = PARTS,
    draft: DraftId = DraftId("d1"),
    status: Status = Status.PLACED,
) -> Case:
    """Return a case whose claims are given by their words and verdicts."""
    text, blocks = "", []
    for role, words in parts:
        shown = words.rstrip("\n —") if role is Role.DATELINE else words.rstrip("\n")
        blocks.append(Block(role, len(text), len(text) + len(shown), 1))
        text += words
    placed = []
    for number, (words, verdict) in enumerate(claims):
        start, end = span_of(text, words)
        claim = Claim(ClaimId(f"c{number}"), ArticleId("a"), verdict=verdict)
        placement = Placement(PlacementId(f"p{number}"), claim.id, draft, start, end, words, status=status)
        placed.append(PlacedClaim(claim, placement))
    placed.sort(key=lambda one: (one.placement.start, -one.placement.end))
    set_aside = tuple(
        SetAside(
            SetAsideId(f"s{number}"),
            ArticleId("a"),
            draft,
            *span_of(text, words),
            words,
            SetAsideReason.QUESTION,
        )
        for number, words in enumerate(asides)
    )
    return Case(
        Article(ArticleId("a"), "Ferry line closes", "Tove Lind"),
        Draft(draft, ArticleId("a"), 2, text, tuple(blocks), name="ferry.docx", words=5),
        EDITORIAL,
        tuple(placed),
        (),
        set_aside,
    )


def long_case(paragraphs: int = 120) -> Case:
    """Return a case of many paragraphs, each with a claim of its own first words."""
    parts = tuple(
        (
            Role.BODY,
            f"Paragraph {number} says that the toll rose to {number + 3} crowns. "
            + "It went on. " * 20
            + "\n\n",
        )
        for number in range(paragraphs)
    )
    words = tuple((f"Paragraph {number} says that the toll rose", None) for number in range(paragraphs))
    return case(words, parts=parts)
