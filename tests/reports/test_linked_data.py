"""Linked data: web annotations and claim reviews say what was decided, and nothing that is for the desk."""

import json
from typing import Any

import pytest
from msgspec.structs import replace

from factcheck.models import Case, ClaimDetail, DetailId, DetailKind, SourceId
from factcheck.reports import Document, HouseLook, ReportOptions, registry
from factcheck.reports.claim_review.jsonld import rating
from factcheck.scales import AAP, EDITORIAL, TRUTH_O_METER
from tests.reports import cases
from tests.reports.full import full

AT = "2026-11-23T10:00+01:00"
ANNOTATIONS, REVIEWS = registry()["annotations"]["jsonld"], registry()["claim-review"]["jsonld"]
BOTH = pytest.mark.parametrize("writer", [ANNOTATIONS, REVIEWS], ids=["annotations", "reviews"])


def annotations(case: Case, **options: Any) -> list[Any]:
    told = json.loads(ANNOTATIONS.write(Document(case), ReportOptions(at=AT, **options)))
    assert told["total"] == len(told["first"]["items"])
    return list(told["first"]["items"])


def reviews(case: Case, **options: Any) -> list[Any]:
    return list(json.loads(REVIEWS.write(Document(case), ReportOptions(at=AT, **options)))["@graph"])


def bodies(annotation: Any, purpose: str) -> list[Any]:
    return [body for body in annotation["body"] if body["purpose"] == purpose]


@pytest.mark.parametrize(
    "case",
    [full().case, cases.small(), cases.hostile("𝛼𝛽 “é” 👩‍🚒"), cases.large(60)],
    ids=["full", "small", "beyond", "large"],
)
def test_both_selectors_of_an_annotation_lead_to_the_words_of_its_claim(case: Case) -> None:
    made = annotations(case)
    text = case.draft.text
    assert [each["id"] for each in made] == [f"urn:factcheck-desk:claim:{each.id}" for each in case.claims]
    for each, placed in zip(made, case.claims, strict=True):
        quoted, position = each["target"]["selector"]
        assert (quoted["type"], position["type"]) == ("TextQuoteSelector", "TextPositionSelector")
        start, end = position["start"], position["end"]
        assert text[start:end] == quoted["exact"] == placed.text
        before, after = quoted.get("prefix", ""), quoted.get("suffix", "")
        assert text[max(0, start - 32) : end + 32] == before + quoted["exact"] + after
        assert len(before) == min(32, start)


def test_the_collection_is_one_of_the_data_model() -> None:
    told = json.loads(ANNOTATIONS.write(full(), ReportOptions(at=AT)))
    assert told["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (told["type"], told["first"]["type"]) == ("AnnotationCollection", "AnnotationPage")
    assert told["first"]["partOf"] == told["id"]
    assert told["created"] == "2026-11-23T09:00:00Z"
    assert told["creator"] == {"type": "Person", "name": "Ada"}
    assert {each["type"] for each in told["first"]["items"]} == {"Annotation"}


def test_an_annotation_tells_verdict_ruling_correction_and_links() -> None:
    first, second, third = annotations(cases.small())
    assert [body["value"] for body in first["body"] if "value" in body] == [
        "Wrong", "A year off", "The pier opened in 1912, the mayor said."
    ]  # fmt: skip
    assert bodies(first, "linking") == [
        {
            "type": "SpecificResource",
            "purpose": "linking",
            "source": "https://archive.example/pier?a=1&b=2",
            "selector": {"type": "TextQuoteSelector", "exact": "Opened on 1 May 1912"},
        }
    ]
    assert [body["value"] for body in second["body"]] == ["Confirmed"]
    assert "body" not in third
    without = annotations(cases.small(), sources=False)
    assert bodies(without[0], "linking") == []


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("https://archive.example/a|b", "https://archive.example/a%7Cb"),
        ("https://archive.example/ü", "https://archive.example/ü"),
        ("doi:10.1000/182", "https://doi.org/10.1000/182"),
        ("mailto:clerk@halm.example", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
    ],
)
def test_only_web_addresses_are_links(address: str, link: str | None) -> None:
    case = cases.small()
    source = replace(case.sources[SourceId("s1")], address=address)
    made = annotations(replace(case, sources={**case.sources, source.id: source}))
    assert [body["source"] for body in bodies(made[0], "linking")] == ([link] if link else [])


@BOTH
@pytest.mark.parametrize("confidential", [False, True])
def test_what_is_for_the_desk_alone_stands_in_neither(writer: Any, confidential: bool) -> None:
    case = cases.small()
    first, *others = case.claims
    secret = replace(case.sources[SourceId("s2")], address="https://quill.example/private", code_name="Heron")
    first = replace(first, claim=replace(first.claim, legal_note="The mayor may sue."))
    case = replace(case, claims=(first, *others), sources={**case.sources, secret.id: secret})
    made = writer.write(Document(case), ReportOptions(at=AT, confidential=confidential)).decode()
    for words in ("Quill", "quill", "Heron", "So I was told", "sue", "Ask the archive", "Stamped"):
        assert words not in made, words


@BOTH
def test_no_text_ends_the_script_element_that_it_is_pasted_into(writer: Any) -> None:
    words = "</script><!--<script>&\u2028"
    made = writer.write(Document(cases.hostile(words)), ReportOptions(at=AT)).decode()
    assert not set("<>&\u2028") & set(made)
    assert "</script><!--<script>&" in json.dumps(json.loads(made), ensure_ascii=False)


def test_a_review_is_made_of_each_claim_with_a_closing_verdict_alone() -> None:
    keys = ["confirmed", "wrong", "needs-change", "unconfirmed", "not-a-fact", None]
    scale = replace(
        EDITORIAL,
        verdicts=tuple(replace(each, closes=each.key != "needs-change") for each in EDITORIAL.verdicts),
    )
    case = cases.large(len(keys))
    claims = [
        replace(placed, claim=replace(placed.claim, verdict=key))
        for placed, key in zip(case.claims, keys, strict=True)
    ]
    made = reviews(replace(case, scale=scale, claims=tuple(claims)))
    assert [each["claimReviewed"] for each in made] == [claims[at].text for at in (0, 1, 3)]
    assert [each["reviewRating"]["alternateName"] for each in made] == [
        "Confirmed", "Wrong", "Could not confirm"
    ]  # fmt: skip
    assert "ratingValue" not in made[2]["reviewRating"]


def test_a_review_tells_desk_day_speaker_and_article() -> None:
    case = cases.small()
    review, _ = reviews(case, look=HouseLook("Harbour Post, checking desk"))
    assert review["author"] == {"@type": "Organization", "name": "Harbour Post, checking desk"}
    assert review["datePublished"] == "2026-11-23"
    assert review["itemReviewed"] == {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "The mayor"},
        "datePublished": "2026-11-01",
        "appearance": {"@type": "Article", "headline": "The pier of Halm", "datePublished": "2026-11-01"},
    }
    assert review["reviewRating"] == {
        "@type": "Rating",
        "alternateName": "Wrong",
        "ratingValue": 2,
        "bestRating": 4,
        "worstRating": 1,
        "ratingExplanation": "A year off",
    }
    assert "author" not in reviews(case)[0]


def test_a_body_that_speaks_is_no_person() -> None:
    case = cases.small()
    first, *others = case.claims
    body = ClaimDetail(DetailId("k9"), first.id, DetailKind.ORGANISATION, 42, 46, "the Mayor")
    made = reviews(replace(case, claims=(replace(first, details=(body,)), *others)))
    assert made[0]["itemReviewed"]["author"]["@type"] == "Organization"


@pytest.mark.parametrize(
    ("scale", "numbers"),
    [
        (EDITORIAL, [4, 3, 2, 1, None, None]),
        (TRUTH_O_METER, [5, 4, 3, 2, 1, 0]),
        (AAP, [6, 5, 4, 3, 2, 1, None]),
    ],
    ids=lambda each: getattr(each, "key", ""),
)
def test_ratings_follow_the_values_of_a_scale_or_else_its_order(
    scale: Any, numbers: list[int | None]
) -> None:
    made = [rating(scale, verdict) for verdict in scale.verdicts]
    assert [each.get("ratingValue") for each in made] == numbers
    given = [number for number in numbers if number is not None]
    ends = {(each["worstRating"], each["bestRating"]) for each in made if each}
    assert ends == {(min(given), max(given))}
