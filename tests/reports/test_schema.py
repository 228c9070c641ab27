"""The checking copy as JSON is what its published schema says, to the key."""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from msgspec.structs import replace

import resources
from factcheck.case.criticism import Hearing
from factcheck.cli import main
from factcheck.models import (
    ArticleId,
    Attempt,
    AttemptId,
    ClaimId,
    Criticism,
    CriticismId,
    DetailKind,
    Difference,
    Disposition,
    DraftId,
    Erratum,
    ErratumId,
    ErrorKind,
    EventId,
    EventKind,
    Found,
    Lookup,
    LookupId,
    Opinion,
    OpinionId,
    Picture,
    PictureId,
    Query,
    QueryId,
    Region,
    SecondReading,
    SecondReadingId,
    SetAsideReason,
    SignOff,
    SignOffId,
    SourceClass,
    SourceKind,
    Stance,
    Standing,
    Status,
    TimeStamp,
    TimeStampId,
    WorkState,
)
from factcheck.reports import CHECKING_REPORT, Document, ReportOptions, registry
from factcheck.reports.checking_report.json import SCHEMA
from tests.reports import cases
from tests.reports.full import full
from tests.reports.test_references import CHOICES

AT = "2026-11-21T09:00:00Z"
JSON = registry()[CHECKING_REPORT.key]["json"]
WANTED = json.loads(resources.text("schemas/checking-report.schema.json"))
VALIDATOR = Draft202012Validator(WANTED)


def closed() -> Document:
    """Return the full document with all that closing a case adds to it."""
    document, claim = full(), ClaimId("c1")
    first, *others = document.case.claims
    reading = SecondReading(SecondReadingId("r1"), ArticleId("a"), DraftId("d2"), "Bo", True, AT)
    reworded = Query(
        QueryId("q2"), claim, "", first.claim.correction, Disposition.REWORDED, "Jo", AT, "Shorter."
    )
    harsh = Criticism(
        CriticismId("h1"), claim, "The town", "It hid it.", "2026-11-30", "No.", AT, ClaimId("c3")
    )
    misread = Erratum(
        ErratumId("z1"), claim, ErrorKind.DATE, "2026-12-01", "A Saturday.", "page 2", "Misread."
    )
    first = replace(
        first,
        queries=(Query(QueryId("q1"), claim, "Which pier?", created=AT), reworded),
        criticisms=(harsh,),
        attempts=(Attempt(AttemptId("t1"), harsh.id, claim, AT, "letter", "Ada", "Sent."),),
        opinions=(Opinion(OpinionId("o1"), claim, reading.id, False, "confirmed", "A plaque says so.", AT),),
        errata=(misread,),
    )
    chart = Picture(PictureId("p1"), DraftId("d2"), 1, 0, "ab" * 32, alt="A chart")
    region = Region(0.1, 0.2, 0.3, 0.4)
    place = replace(others[-1].placement, picture=chart.id, regions=(region,))
    others[-1] = replace(others[-1], placement=place)
    lost = replace(first, placement=document.case.orphans[0].placement)
    over, draft = ("open 3",), DraftId("d2")
    signed = SignOff(
        SignOffId("g1"), ArticleId("a"), draft, "Ada", AT, over, "Late.", EventId("v4"), "ab" * 32, AT
    )
    case = replace(
        document.case,
        claims=(first, *others),
        pictures=(chart,),
        orphans=(lost,),
        second_readings=(reading,),
        sign_offs=(signed,),
        lookups=(Lookup(LookupId("l1"), claim, AT, "The town's register", "by name", "nothing"),),
    )
    copy = document.captures[0]
    stamp = TimeStamp(TimeStampId("m1"), copy.source, copy.id, copy.sha256, AT, "https://t.example", "", "")
    return replace(document, case=case, stamps=(stamp,))


DOCUMENTS = {
    "full": full(),
    "small": Document(cases.small()),
    "orphan": Document(cases.with_orphan()),
    "hostile": Document(cases.hostile('"}],<script>\u2028')),
    "closed": closed(),
}
OPTIONS = {**CHOICES, "unnamed": ReportOptions(record=True)}


def told(document: Document, options: ReportOptions) -> Any:
    return json.loads(JSON.write(document, options))


def faults(value: object) -> list[str]:
    return [f"{fault.json_path}: {fault.message}" for fault in VALIDATOR.iter_errors(value)]


@pytest.mark.parametrize("choice", OPTIONS)
@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_report_is_as_its_schema_says(document: str, choice: str) -> None:
    made = told(DOCUMENTS[document], OPTIONS[choice])
    assert faults(made) == []
    assert made["$schema"] == WANTED["$id"] == SCHEMA


def objects(value: object) -> Iterator[dict[str, Any]]:
    """Give each object of a report that the program wrote, but for the counts by the scale's own keys."""
    if isinstance(value, dict):
        yield value
        for key, each in value.items():
            if key != "verdicts":
                yield from objects(each)
    if isinstance(value, list):
        for each in value:
            yield from objects(each)


def test_no_key_may_be_missing_and_none_may_be_more() -> None:
    """Each object that a report with everything has is tried with each of its keys left out, and one more."""
    made = told(closed(), OPTIONS["all"])
    tried = 0
    for each in list(objects(made)):
        for key, value in list(each.items()):
            del each[key]
            assert not VALIDATOR.is_valid(made), key
            each[key] = value
        each["another"] = None
        assert not VALIDATOR.is_valid(made), each
        del each["another"]
        tried += 1
    assert faults(made) == []
    assert tried > 40
    for name, part in WANTED["$defs"].items():
        assert any(set(each) == set(part["properties"]) for each in objects(made)), f"{name} is not tried"


@pytest.mark.parametrize(
    ("definition", "key", "kinds"),
    [
        ("claim", "status", Status),
        ("claim", "difference", Difference),
        ("claim", "disposition", Disposition),
        ("claim", "work_state", WorkState),
        ("query", "disposition", Disposition),
        ("criticism", "state", Hearing),
        ("erratum", "kind", ErrorKind),
        ("detail", "kind", DetailKind),
        ("source", "kind", SourceKind),
        ("source", "class", SourceClass),
        ("source", "stance", Stance),
        ("source", "found", Found),
        ("capture", "standing", Standing),
        ("set_aside", "reason", SetAsideReason),
    ],
)
def test_the_schema_knows_every_kind_and_no_other(definition: str, key: str, kinds: type[StrEnum]) -> None:
    listed = WANTED["$defs"][definition]["properties"][key]["enum"]
    assert [each for each in listed if each is not None] == [kind.value for kind in kinds]


def test_the_kind_of_every_step_is_told() -> None:
    for kind in EventKind:
        assert Draft202012Validator(WANTED["$defs"]["step"]["properties"]["kind"]).is_valid(kind.value)


def test_the_schema_is_one_and_refers_to_nothing_outside_it() -> None:
    Draft202012Validator.check_schema(WANTED)
    assert VALIDATOR.is_valid({}) is False
    references = {each["$ref"] for each in objects(WANTED) if "$ref" in each}
    assert references == {f"#/$defs/{name}" for name in WANTED["$defs"]}


def test_the_command_line_prints_the_schema() -> None:
    printed = CliRunner().invoke(main, ["report", "--schema"])
    assert (printed.exit_code, json.loads(printed.stdout)) == (0, WANTED)
