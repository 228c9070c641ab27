"""Cases put together by hand for the reports: plain, hostile, overlapping, orphaned, large."""

from msgspec.structs import replace

from factcheck.models import (
    Article,
    ArticleId,
    Block,
    Case,
    Claim,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    Draft,
    DraftId,
    Evidence,
    EvidenceId,
    PlacedClaim,
    Placement,
    PlacementId,
    Role,
    SetAside,
    SetAsideId,
    SetAsideReason,
    Source,
    SourceClass,
    SourceId,
    SourceKind,
    Stance,
    Status,
)
from factcheck.scales import EDITORIAL

TEXT = (
    "The pier of Halm\n\n"
    "HALM — The pier opened in 1911, the mayor said. It is 300 metres long.\n\n"
    "Who paid for it?\n"
)


def placed(text: str, words: str, number: int, **claim: object) -> PlacedClaim:
    start = text.index(words)
    place = Placement(
        PlacementId(f"p{number}"), ClaimId(f"c{number}"), DraftId("d"), start, start + len(words), words
    )
    return PlacedClaim(replace(Claim(f"c{number}", "a"), **claim), place)  # type: ignore[arg-type]


def small() -> Case:
    """Return a case with four claims, two of them overlapping, a set-aside and two sources."""
    blocks = (
        Block(Role.HEADLINE, 0, 16),
        Block(Role.DATELINE, 18, 24),
        Block(Role.BODY, 25, 88),
        Block(Role.BODY, TEXT.index("Who"), TEXT.index("?") + 1),
    )
    claims = [
        placed(TEXT, "The pier opened in 1911, the mayor said.", 1, verdict="wrong",
               correction="The pier opened in 1912, the mayor said.", note="Ask the archive.",
               ruling="A year off", as_of="2026-11-10", speaker="The mayor"),
        placed(TEXT, "opened in 1911", 2, verdict="confirmed", flagged=True),
        placed(TEXT, "It is 300 metres long.", 3),
    ]  # fmt: skip
    archive, secret = _archive(), _secret()
    claims[0] = replace(claims[0], details=(_year(),), evidence=_evidence())
    question = TEXT.index("Who paid")
    aside = SetAside(
        SetAsideId("x"), ArticleId("a"), DraftId("d"), question, question + 16, "Who paid for it?",
        SetAsideReason.QUESTION,
    )  # fmt: skip
    return Case(
        Article(ArticleId("a"), "The pier of Halm", "Jo March", "2026-11-01", checker="Ada"),
        Draft(DraftId("d"), ArticleId("a"), 2, TEXT, blocks, name="pier.txt", sha256="ab" * 32, words=20),
        EDITORIAL,
        tuple(claims),
        (),
        (aside,),
        {archive.id: archive, secret.id: secret},
    )


def _archive() -> Source:
    return Source(
        SourceId("s1"), SourceKind.WEB, "City archive", "https://archive.example/pier?a=1&b=2",
        author="B. Holm", published="1912-05-01", accessed="2026-11-01", source_class=SourceClass.PRIMARY,
    )  # fmt: skip


def _secret() -> Source:
    return Source(
        SourceId("s2"), SourceKind.PERSON, "Clara Quill, harbour clerk", author="Quill", confidential=True
    )


def _year() -> ClaimDetail:
    return ClaimDetail(DetailId("k1"), ClaimId("c1"), DetailKind.DATE, 42, 46, "1911", "1911", ticked=True)


def _evidence() -> tuple[Evidence, ...]:
    claim, archive, secret = ClaimId("c1"), SourceId("s1"), SourceId("s2")
    return (
        Evidence(
            EvidenceId("e1"), claim, archive, Stance.CONTRADICTS, "Opened on 1 May 1912", "p. 3", "Stamped."
        ),
        Evidence(EvidenceId("e2"), claim, secret, Stance.SUPPORTS, "So I was told", ""),
        Evidence(EvidenceId("e3"), claim, archive, proposed=True, passage="not yet accepted"),
    )


def with_orphan() -> Case:
    """Return the small case with a claim that has lost its place."""
    lost = Placement(
        PlacementId("p9"), ClaimId("c9"), DraftId("d"), 0, 0, "It sank in 1950.", status=Status.ORPHANED
    )
    return replace(
        small(), orphans=(PlacedClaim(Claim(ClaimId("c9"), ArticleId("a"), verdict="unconfirmed"), lost),)
    )


def hostile(words: str) -> Case:
    """Return the small case with the same hostile words wherever words from outside stand."""
    case = small()
    text = f"{words}\n\n{words} is what it says in 1911.\n\n- {words}\n"
    end = len(words) + 2
    blocks = (
        Block(Role.HEADLINE, 0, len(words)),
        Block(Role.BODY, end, text.index("\n\n", end)),
        Block(Role.LIST, text.index("\n\n- ") + 4, len(text) - 1, 1),
    )
    claim = replace(
        case.claims[0].claim,
        correction=f"{words} Better", note=words, ruling=words, as_of=words, speaker=words, waiting_on=words,
    )  # fmt: skip
    place = Placement(
        PlacementId("p1"), ClaimId("c1"), DraftId("d"), end, blocks[1].end, text[end : blocks[1].end]
    )
    source = Source(SourceId("s1"), SourceKind.WEB, words, words, words, words, words, words, note=words)
    evidence = tuple(
        Evidence(EvidenceId(f"e{stance}"), ClaimId("c1"), SourceId("s1"), stance, words, words, words)
        for stance in Stance
    )
    start, end = blocks[2].start, blocks[2].end
    aside = SetAside(
        SetAsideId("x"), ArticleId("a"), DraftId("d"), start, end, text[start:end], SetAsideReason.NO_FACT
    )
    return replace(
        case,
        article=replace(case.article, title=words, byline=words, checker=words, publisher=words),
        draft=replace(case.draft, text=text, blocks=blocks, name=words),
        claims=(PlacedClaim(claim, place, (), evidence),),
        set_asides=(aside,),
        sources={source.id: source},
    )


def large(count: int) -> Case:
    """Return a case with many claims, a paragraph for every five."""
    sentences = [f"Depot {number} held {number * 3} tonnes." for number in range(count)]
    paragraphs = [" ".join(sentences[at : at + 5]) for at in range(0, count, 5)]
    text, blocks = "\n\n".join(paragraphs), []
    at = 0
    for paragraph in paragraphs:
        blocks.append(Block(Role.BODY, at, at + len(paragraph)))
        at += len(paragraph) + 2
    claims, at = [], 0
    for number, sentence in enumerate(sentences):
        start = text.index(sentence, at)
        at = start + len(sentence)
        place = Placement(PlacementId(f"p{number}"), ClaimId(f"c{number}"), DraftId("d"), start, at, sentence)
        verdict = EDITORIAL.verdicts[number % 6].key
        claims.append(
            PlacedClaim(
                Claim(ClaimId(f"c{number}"), ArticleId("a"), verdict=verdict, correction="Less."), place
            )
        )
    return replace(
        small(),
        draft=replace(small().draft, text=text, blocks=tuple(blocks)),
        claims=tuple(claims),
        set_asides=(),
    )
