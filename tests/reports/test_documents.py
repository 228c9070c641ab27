"""What each document says: checked copy, call sheets, the list to the writer, the sources, an estimate."""

import pytest
from msgspec.structs import replace

from factcheck.case.asking import asked_of, person_called, persons
from factcheck.case.pace import Pace, hours_spent, pace, workload
from factcheck.case.remarks import look_over
from factcheck.case.vague import Vagueness, unannotated, vague_annotations, vagueness_of
from factcheck.errors import NotFoundError
from factcheck.models import (
    Annotation,
    AnnotationKind,
    Answer,
    AnswerId,
    ArticleId,
    Call,
    CallId,
    CallOutcome,
    Case,
    ClaimDetail,
    ClaimId,
    DetailId,
    DetailKind,
    Disposition,
    Evidence,
    EvidenceId,
    Query,
    QueryId,
    Source,
    SourceId,
    SourceKind,
)
from factcheck.reports import Document, ReportOptions, kind_called, writers
from tests.reports import cases
from tests.reports.full import full

AT = "2026-11-23T10:00+00:00"


def told(kind: str, document: Document, **options: object) -> str:
    """Return a document as Markdown, without its escapes."""
    writer = next(each for each in writers(kind_called(kind)) if each.format.key == "markdown")
    options_given = replace(ReportOptions(at=AT), **options)
    return writer.write(document, options_given).decode().replace("\\", "")


def test_the_checked_copy_says_what_should_change_and_nothing_else() -> None:
    said = told("checked", full())
    assert "Suggested: The old pier opened on ~~Tuesday~~ **Saturday**" in said
    assert "Reason: A day off · City archive, p. 3" in said
    assert "As it stands: 300 metres long" in said
    assert "Claim 7, page 2, paragraph 7" in said
    assert "shall it be cut, attributed, hedged" in said
    for kept_back in ("Nobody but the town", "Claim 8", "So I was told", "Ask the archive"):
        assert kept_back not in said
    assert "City archive" not in told("checked", full(), sources=False)


def test_what_was_decided_leaves_the_checked_copy() -> None:
    document = full()
    first = document.case.claims[0]
    answer = Query(
        QueryId("q"),
        first.id,
        correction=first.claim.correction,
        disposition=Disposition.REJECTED,
        person="Jo",
    )
    question = Query(QueryId("q2"), first.id, question="Who opened it?")
    decided = replace(first, queries=(answer, question))
    case = replace(document.case, claims=(decided, *document.case.claims[1:]))
    said = told("checked", Document(case))
    assert "Saturday" not in said
    assert "Who opened it?" in said


def test_a_copy_with_nothing_to_change_says_so() -> None:
    case = replace(cases.small(), claims=())
    assert "Nothing should change, and nothing is asked." in told("checked", Document(case))


def test_what_needs_a_change_without_a_wording_is_asked_for() -> None:
    case = cases.small()
    wrong = case.claims[0]
    bare = replace(wrong, claim=replace(wrong.claim, verdict="wrong", correction=""), queries=())
    said = told("checked", Document(replace(case, claims=(bare,))))
    assert "0 corrections, 1 open question" in said
    assert "how shall it read?" in said
    assert "Nothing should change" not in said


PERSON = Source(
    SourceId("ada"), SourceKind.PERSON, "Ada Brandt", role="Mayor", contact="+47 555", note="met in May"
)


def interviewed() -> Case:
    """Return a case in which a quotation rests on a person who is named as its speaker too."""
    case = cases.small()
    text = 'The mayor, Ada Brandt, said: "It opened in 1911 and cost us 4 million."'
    claim = replace(
        case.claims[0].claim, verdict=None, correction="", speaker="Ada Brandt", id=ClaimId("c1"), note=""
    )
    start = text.index('"')
    details = tuple(
        ClaimDetail(
            DetailId(words), ClaimId("c1"), kind, text.index(words), text.index(words) + len(words), words
        )
        for kind, words in (
            (DetailKind.TITLE, "mayor"),
            (DetailKind.NAME, "Ada Brandt"),
            (DetailKind.DATE, "1911"),
            (DetailKind.QUOTATION, text[start:]),
        )
    )
    placement = replace(case.claims[0].placement, start=0, end=len(text), exact=text)
    placed = replace(
        case.claims[0],
        claim=claim,
        placement=placement,
        details=details,
        evidence=(Evidence(EvidenceId("e"), ClaimId("c1"), PERSON.id),),
    )
    return replace(case, claims=(placed,), sources={PERSON.id: PERSON}, set_asides=())


def test_a_call_sheet_asks_about_each_detail_and_reads_no_quotation_out() -> None:
    call = Call(
        CallId("k"), PERSON.id, ArticleId("a"), ClaimId("c1"), "2026-11-20T09:00:00Z", "phone", "Ada M.",
        CallOutcome.NOT_REACHED, "Rings back",
    )  # fmt: skip
    said = told("call-sheet", Document(interviewed(), calls=(call,)))
    assert "Is it right that: The mayor, Ada Brandt, said: “…”" in said
    assert "How is “Ada Brandt” spelt?" in said
    assert "Is “mayor” the right title" in said
    assert "Mayor" in said
    assert "+47 555" in said
    assert "not reached, claim 1, phone, Ada M. (“Rings back”)" in said
    assert "1911" not in said
    assert "4 million" not in said
    read_out = told("call-sheet", Document(interviewed()), quotations=True)
    assert "It opened in 1911 and cost us 4 million." in read_out
    assert "Is the time right: 1911?" in read_out


def test_a_call_sheet_is_for_one_person_or_for_everyone() -> None:
    case = interviewed()
    other = Source(SourceId("bo"), SourceKind.PERSON, "Bo Lind")
    two = replace(
        case.claims[0],
        evidence=(*case.claims[0].evidence, Evidence(EvidenceId("f"), ClaimId("c1"), other.id)),
    )
    both = replace(case, claims=(two,), sources={**case.sources, other.id: other})
    assert [each.title for each in persons(both)] == ["Ada Brandt", "Bo Lind"]
    assert "Bo Lind" in told("call-sheet", Document(both))
    assert "## Bo Lind" not in told("call-sheet", Document(both), person=PERSON.id)
    assert person_called(both, "bo lind", unlocked=False) == other
    assert person_called(both, "Brandt", unlocked=False) == PERSON
    with pytest.raises(NotFoundError, match="Ada Brandt, Bo Lind"):
        person_called(both, "Cleo", unlocked=False)


def test_a_confidential_person_answers_to_the_code_name_alone() -> None:
    case = interviewed()
    secret = replace(PERSON, confidential=True, code_name="Heron", title="Nils Oke")
    hidden = replace(case, sources={secret.id: secret})
    assert person_called(hidden, "heron", unlocked=False) == secret
    with pytest.raises(NotFoundError) as refused:
        person_called(hidden, "Nils Oke", unlocked=False)
    assert "Heron" in str(refused.value)
    said = told("call-sheet", Document(hidden))
    assert "Heron" in said
    assert "+47 555" not in said
    assert "Nils Oke" in told("call-sheet", Document(hidden), confidential=True)


def test_words_are_left_out_where_the_quotation_runs_past_the_claim() -> None:
    case = interviewed()
    placed = case.claims[0]
    cut = placed.text.index("cost")
    short = replace(placed, placement=replace(placed.placement, end=cut, exact=placed.text[:cut]))
    (asked,) = asked_of(replace(case, claims=(short,)), PERSON, quotations=False)
    assert asked.words == "The mayor, Ada Brandt, said: “…”"


@pytest.mark.parametrize(
    ("kind", "text", "address", "vagueness"),
    [
        (AnnotationKind.LINK, "the town", "https://halm.example/", Vagueness.HOME_PAGE),
        (AnnotationKind.LINK, "the town", "https://halm.example", Vagueness.HOME_PAGE),
        (AnnotationKind.LINK, "the town", "https://halm.example/?q=pier", None),
        (AnnotationKind.LINK, "the town", "https://halm.example/pier", None),
        (AnnotationKind.LINK, "audit", "https://halm.example/audit.pdf", Vagueness.NO_PAGE),
        (AnnotationKind.LINK, "audit", "https://halm.example/audit.pdf#page=7", None),
        (AnnotationKind.LINK, "film", "https://www.youtube.com/watch?v=a", Vagueness.NO_TIME),
        (AnnotationKind.LINK, "film", "https://www.youtube.com/watch?v=a&t=80", None),
        (AnnotationKind.LINK, "nothing", "javascript:alert(1)", Vagueness.NO_SOURCE),
        (AnnotationKind.FOOTNOTE, "Accounts of the town", "", Vagueness.NO_PAGE),
        (AnnotationKind.FOOTNOTE, "Accounts of the town, p. 9", "", None),
        (AnnotationKind.COMMENT, "interview.mp3", "", Vagueness.NO_TIME),
        (AnnotationKind.COMMENT, "interview.mp3 at 12:40", "", None),
        (AnnotationKind.COMMENT, "Interview with Ada Brandt", "", None),
        (AnnotationKind.COMMENT, "Please check", "", None),
    ],
)
def test_annotations_are_graded(
    kind: AnnotationKind, text: str, address: str, vagueness: Vagueness | None
) -> None:
    assert vagueness_of(Annotation(kind, 0, 4, text, address)) is vagueness


def annotated() -> Case:
    """Return the small case with a vague note on its first claim and nothing for the others."""
    case = cases.small()
    bare = tuple(replace(placed, evidence=()) for placed in case.claims)
    at = bare[0].placement
    notes = (
        Annotation(AnnotationKind.FOOTNOTE, at.end, at.end, "Accounts of the town"),
        Annotation(AnnotationKind.LINK, at.start, at.start + 3, "here", "https://halm.example/"),
    )
    return replace(case, claims=bare, draft=replace(case.draft, annotations=notes))


def test_the_list_to_the_writer_begins_with_the_worst_and_names_facts_without_a_note() -> None:
    case = annotated()
    assert [each.vagueness for each in vague_annotations(case)] == [Vagueness.HOME_PAGE, Vagueness.NO_PAGE]
    assert [placed.text for placed in unannotated(case)] == ["opened in 1911", "It is 300 metres long."]
    said = told("writer-list", Document(case))
    assert said.index("A bare home page") < said.index("No page") < said.index("Facts without an annotation")
    assert "2 annotations are too vague to follow, 2 facts have none." in said
    assert "https" in said
    assert "[here]" in said


def test_the_list_of_sources_cites_each_with_its_claims_and_hides_the_confidential() -> None:
    said = told("sources", full())
    assert "B. Holm, “City archive”, City of Halm, 14 March 2016, accessed 19 November 2026" in said
    assert "Claims: supports 3; contradicts 1" in said
    assert "SHA-256 " + "ef" * 32 in said
    assert "Confidential source, person" in said
    assert "Quill" not in said
    assert "minutes-may.pdf" not in said, "nobody has accepted it"


def test_an_estimate_counts_the_work_and_reckons_hours_by_the_pace_of_the_desk() -> None:
    case = annotated()
    load = workload(case)
    assert (load.claims, load.decided, load.left) == (3, 2, 1)
    assert (load.wanted, load.given, load.to_find) == (4, 1, 3), "a flagged claim wants two sources"
    said = told("estimate", Document(case, pace=Pace(3, 60, 10.0)))
    assert "0.2 hours for 1 claim, at 10 minutes a claim." in said
    assert "from 3 articles of this desk: 60 claims decided in 10.0 hours" in said
    assert "at 5 minutes a claim" in told("estimate", Document(case))


def test_a_pace_leaves_pauses_out() -> None:
    worked = [f"2026-11-20T09:{minute:02}:00Z" for minute in (0, 5, 10, 40, 44)]
    assert hours_spent(worked) == pytest.approx(14 / 60)
    found = pace([(7, worked), (0, worked), (5, ["2026-11-20T09:00:00Z"])])
    assert found is not None
    assert (found.articles, found.claims) == (1, 7)
    assert found.minutes == pytest.approx(2)
    assert pace([]) is None
    by_a_program = [f"2026-11-20T09:00:{second:02}Z" for second in range(12)]
    assert pace([(12, by_a_program)]) is None
    assert pace([(12, by_a_program), (7, worked)]) == pace([(7, worked)])


def test_the_checking_copy_tells_calls_and_answers_to_remarks() -> None:
    document = full()
    call = Call(
        CallId("k"), SourceId("s2"), ArticleId("a"), ClaimId("c1"), "2026-11-20T09:00:00Z", "phone", "Ada",
        CallOutcome.DISPUTED, "Not so",
    )  # fmt: skip
    first = document.case.claims[0]
    (remark,) = look_over(document.case.draft)
    put_away = replace(first, claim=replace(first.claim, dismissed=(remark.key,)))
    answer = Answer(
        AnswerId("r"), first.id, remark.key, "Ada", "2026-11-21T09:00:00Z", "The almanac is right."
    )
    case = replace(document.case, claims=(put_away, *document.case.claims[1:]), answers=(answer,))
    said = told("checking", replace(document, case=case, calls=(call,)))
    assert "**Confidential source** 20 November 2026, 09:00: disputed, claim 1, phone, Ada (“Not so”)" in said
    assert "Remarks answered" in said
    assert "not a Tuesday. · The almanac is right. · Ada · 21 November 2026" in said
