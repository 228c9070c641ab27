"""Steps of the tour that each leave one kind of event, so that no kind is without its mishaps.

Each is one move of a desk on the article of the weir, with what has to be there for it made by the steps
before it. What a desk writes to files of a person's choice comes at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import msgspec
from msgspec.structs import replace

from factcheck import readers
from factcheck import settings as settings_file
from factcheck.case.conflicts import Way
from factcheck.desk import Desk
from factcheck.desk.answering import ReturnedPack
from factcheck.desk.marking import By, Edge
from factcheck.evidence.captures.copies import Copy
from factcheck.models import (
    CallOutcome,
    Case,
    Disposition,
    ErrorKind,
    EventKind,
    Evidence,
    HouseRule,
    MemberRole,
    PlacedClaim,
    Readable,
    Reading,
    Scale,
    SeededCopyId,
    ShelfPart,
    ShelfState,
    Source,
    SourceId,
    SourceKind,
    WorkState,
)
from factcheck.readers import bounded
from factcheck.readers.tables import Workbook
from tests import pictured
from tests.torture.world import Step, World, article_called, first

_WEIR = """<html><head><title>The weir at Norwell</title></head><body><h1>The weir at Norwell</h1>
<p>The weir at Norwell was finished in 1904, <a href="https://norwell.example/weir">the county says</a>.
It cost 31,000 pounds, <a href="https://norwell.example/cost">said its engineer Tom Hale</a>.
It is 212 metres long, <a href="https://norwell.example/long">says the survey</a>.
No other weir in the county is longer, <a href="https://norwell.example/other">says the survey</a>.</p>
<p>Since 1950 it has carried 14 turbines. They made 9 per cent of the county's power in 2019.
About 4,100 people live below it. The lock beside it was closed in 1988.</p>
<p>In 2003 a flood took 40 metres of it. The repair took 18 months and cost 2.6 million pounds.
Mayor Ann Pell opened the weir again on 4 May 2005.</p></body></html>"""
_PASSAGE = "In 1904 the weir cost 31000 pounds. "


def _weir(desk: Desk) -> Case:
    return desk.articles.open(article_called(desk, "weir"))


def _with(words: str, case: Case) -> PlacedClaim:
    return first(placed for placed in (*case.claims, *case.orphans) if words in placed.text)


def _on(move: Callable[[Desk, Case], object]) -> Step:
    return lambda _world, desk: move(desk, _weir(desk))


def _at(words: str, move: Callable[[Desk, PlacedClaim], object]) -> Step:
    return lambda _world, desk: move(desk, _with(words, _weir(desk)))


def _cited(desk: Desk, case: Case, title: str) -> Evidence:
    titles = {source.id: source.title for source in desk.sources.all()}
    rows = (row for placed in case.claims for row in placed.evidence)
    return first(row for row in rows if title in titles[row.source])


def _proposed(case: Case) -> Evidence:
    return first(row for placed in case.claims for row in placed.evidence if row.proposed)


def _put_back(_world: World, desk: Desk) -> None:
    desk.articles.put_back(first(desk.articles.rows(ShelfPart(state=ShelfState.REMOVED))).article.id)


def _book(title: str, address: str = "") -> Source:
    return Source(SourceId(""), SourceKind.WEB if address else SourceKind.BOOK, title=title, address=address)


def _known(desk: Desk, title: str) -> Source:
    return first(source for source in desk.sources.all() if source.title == title)


def _person(desk: Desk, _case: Case) -> object:
    return desk.register.add(Source(SourceId(""), SourceKind.PERSON, title="Ann Pell", contact="2 Mill Lane"))


def _call(desk: Desk, case: Case) -> object:
    person, claim = _known(desk, "Ann Pell").id, _with("4 May 2005", case).id
    return desk.register.note_call(
        person, CallOutcome.CONFIRMED, "Yes, in May.", claim=claim, as_evidence=True
    )


def _keep(world: World, desk: Desk) -> object:
    source = _known(desk, "The county's page").id
    copy = Copy(
        f"<p>{_PASSAGE}</p>".encode() * 40,
        world.now(),
        "text/html",
        Readable(_PASSAGE * 40),
        address="http://127.0.0.1:9/weir",
        name="page.html",
    )
    return desk.captures.keep(source, copy, article_called(desk, "weir"))


def _archive(desk: Desk, case: Case) -> None:
    kept = desk.captures.of(_known(desk, "The county's page").id)[-1]
    desk.archives.keep_archived(kept, "https://web.archive.org/web/2026/http://x.example", case.article.id)


@cache
def _sheet() -> Workbook:
    rows = (
        "Fact to Check,Source URL,Status",
        "About 4\u202f100 people live below it.,,",
        "The lock beside it was closed in 1988.,https://norwell.example/lock,Confirmed",
    )
    return bounded.tabulate("\n".join(rows).encode(), "facts.csv")


def _facts(desk: Desk, case: Case) -> object:
    plans = desk.importing.plan(case.article.id, _sheet())
    return desk.importing.take(case.article.id, [plan.fact for plan in plans])


def _answers(desk: Desk, case: Case) -> object:
    claim = _with("14 turbines", case).id
    pack = {"pack": "", "reader": "Wren", "answers": [{"claim": claim, "answer": "Sixteen, I count."}]}
    returned = msgspec.convert(pack, ReturnedPack)
    return desk.answering.take(case.article.id, desk.answering.read(case.article.id, returned))


def _newer(desk: Desk, case: Case) -> object:
    newer = (
        _WEIR.replace("31,000", "31,500")
        .replace("212 metres", "221 metres")
        .replace(" The lock beside it was closed in 1988.", "")
        .replace("In 2003 a flood took 40 metres of it. ", "")
    )
    return desk.drafts.revise(case.article.id, readers.read(newer.encode(), "weir 2.html"))


def _attach_lost(desk: Desk, case: Case) -> None:
    start = case.draft.text.index("The repair")
    desk.drafts.attach(_with("1988", case).id, case.draft.id, start, start + len("The repair took 18 months"))


def _seeded(desk: Desk, case: Case) -> object:
    return desk.seeding.make(case.article.id, "Bo", 3)


def _sign(desk: Desk, case: Case) -> object:
    return desk.closing.sign(case.article.id, "Ada", over="It is printed tonight.")


@cache
def _page() -> Reading:
    address = f"http://127.0.0.1:{_served()}/"
    page = pictured.page(pictured.png(), web=True).replace(b"https://asten.example/", address.encode())
    reading = bounded.with_pictures(bounded.read(page, "lake.html"))
    return replace(reading, name=f"{address}page.html")


@cache
def _served() -> int:
    """Serve one picture at whatever address, in a thread that the processes of the kills ask too."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "image/png")
            self.end_headers()
            self.wfile.write(pictured.png())

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]


_depicted = cache(bounded.depict)


def _keep_pictures(_world: World, desk: Desk) -> object:
    # A process that is killed while it asks the child of the readers would leave half an answer to the next.
    setattr(bounded, "depict", lambda data, name, wanted, **_: _depicted(data, name, wanted))  # noqa: B010
    return desk.pictures.keep(article_called(desk, "under the lake"))


def _picture_claim(desk: Desk) -> PlacedClaim:
    case = desk.articles.open(article_called(desk, "under the lake"))
    return first(placed for placed in case.claims if placed.is_on_picture)


def _send(world: World, desk: Desk) -> object:
    """Give the case to another desk, which sets other values and takes in a draft, and give it back."""
    sent, back = world.folder / "out" / "weir.factcase", world.folder / "out" / "back.factcase"
    article = article_called(desk, "weir")
    desk.exchange.pack(article, sent)
    return back


def _elsewhere(world: World, desk: Desk) -> object:
    out = world.folder / "out"
    with Desk(world.other, actor="Bo", clock=world.now) as other:
        article, _ = other.exchange.take_in(out / "weir.factcase")
        case = other.articles.open(article)
        other.verdicts.note(_with("9 per cent", case).id, "Bo says so.")
        other.verdicts.set(_with("9 per cent", case).id, "wrong")
        text = case.draft.text.replace("4,100", "4,200")
        other.drafts.revise(article, readers.read(text.encode(), "weir of Bo.txt"))
        other.exchange.pack(article, out / "back.factcase")
    return None


def _take_in(world: World, desk: Desk) -> object:
    return desk.exchange.take_in(world.folder / "out" / "back.factcase")


def _settle(desk: Desk, case: Case) -> None:
    desk.exchange.settle(first(case.conflicts).id, Way.MINE)


def _confide(desk: Desk, on: PlacedClaim) -> object:
    given = Source(SourceId(""), SourceKind.PERSON, title="Ida Moss", code_name="Heron", confidential=True)
    return desk.sources.attach(on.id, given, passage="It was closed in June.")


def _invite(world: World, desk: Desk) -> object:
    """Let another desk join; both write, so this is no single step of either."""
    text, code = desk.sharing.invite(desk.sharing.find(), "Bo", MemberRole.CHECKER)
    with Desk(world.other, actor="Bo", clock=world.now) as other:
        return other.sharing.join(text, code, world.shared)


def _sync_other(world: World, _desk: Desk) -> object:
    with Desk(world.other, actor="Bo", clock=world.now) as other:
        return other.sharing.sync()


def _share_name(_world: World, desk: Desk) -> object:
    shared, source = (
        desk.sharing.find(),
        first(each for each in desk.sources.all() if each.code_name == "Heron"),
    )
    return desk.shared_names.share(source.id, shared, ["Bo"])


def _ours(desk: Desk) -> Scale:
    return first(scale for scale in desk.scales.all() if scale.label.startswith("Ours"))


def _split(desk: Desk, case: Case) -> object:
    placed = _with("The repair took", case)
    at = placed.text.index("and cost")
    return desk.claims.split(placed.id, case.draft.id, placed.span.start + at)


def _merge_sources(desk: Desk, case: Case) -> None:
    desk.register.merge(_cited(desk, case, "log").source, [_known(desk, "The log of the lock").id])


def _copy(desk: Desk) -> SeededCopyId:
    return first(desk.seeding.all(article_called(desk, "weir"))).id


def _differ(desk: Desk, case: Case) -> object:
    text = case.draft.text.replace("14 turbines", "15 turbines")
    return desk.drafts.revise(case.article.id, readers.read(text.encode(), "weir of Ada.txt"))


K = EventKind
EVERY_KIND: list[tuple[str, Step]] = [
    ("import", lambda _world, desk: desk.articles.add(readers.read(_WEIR.encode(), "weir.html"))),
    (K.TITLE_CHANGED, _on(lambda desk, case: desk.articles.rename(case.article.id, "The weir, a history"))),
    (K.CHECKER_NAMED, _on(lambda desk, case: desk.articles.set_checker(case.article.id, "Bo"))),
    (K.SCALE_CHOSEN, _on(lambda desk, case: desk.articles.set_scale(case.article.id, "aap"))),
    (K.SCALE_CHOSEN, _on(lambda desk, case: desk.articles.set_scale(case.article.id, "editorial"))),
    (K.LANGUAGE_CHOSEN, _on(lambda desk, case: desk.articles.set_language(case.article.id, "de"))),
    (K.LANGUAGE_CHOSEN, _on(lambda desk, case: desk.articles.set_language(case.article.id, "en"))),
    (K.DEADLINE_SET, _on(lambda desk, case: desk.articles.set_deadline(case.article.id, "2026-03-01"))),
    (K.HOLD_SET, _on(lambda desk, case: desk.articles.hold(case.article.id, "A lawyer wrote."))),
    (K.HOLD_LIFTED, _on(lambda desk, case: desk.articles.hold(case.article.id, ""))),
    (K.ARTICLE_REMOVED, _on(lambda desk, case: desk.articles.remove(case.article.id))),
    (K.ARTICLE_PUT_BACK, _put_back),
    (K.RETENTION_SET, lambda _world, desk: desk.retention.set_rule(24, skeleton=True)),
    (K.RULE_SET, lambda _world, desk: desk.rules.set(HouseRule.CONTRADICTED, applies=False)),
    (K.SCALE_ADDED, lambda _world, desk: desk.scales.copy("editorial", "Ours")),
    (K.SCALE_CHANGED, lambda _world, desk: desk.scales.change(replace(_ours(desk), label="Ours, too"))),
    (K.SCALE_REMOVED, lambda _world, desk: desk.scales.remove(_ours(desk).key)),
    (K.CLAIM_MARKED, _on(lambda desk, case: desk.claims.mark_quote(case.article.id, "40 metres"))),
    (K.CLAIM_DELETED, _at("40 metres", lambda desk, on: desk.claims.delete(on.id))),
    (K.CLAIM_RESIZED, _at("14 turbines", lambda desk, on: desk.claims.shrink(on.id, Edge.START, By.WORD))),
    (K.CLAIM_SPLIT, _on(_split)),
    (K.CLAIMS_MERGED, _at("The repair took", lambda desk, on: desk.claims.merge(on.id))),
    (K.SET_ASIDE, _at("212 metres", lambda desk, on: desk.claims.set_claim_aside(on.id))),
    (K.TAKEN_BACK, _on(lambda desk, case: desk.claims.take_back(case.set_asides[-1].id))),
    (K.VERDICT_SET, _at("1904", lambda desk, on: desk.verdicts.set(on.id, "wrong"))),
    (K.VERDICT_TAKEN_OFF, _at("1904", lambda desk, on: desk.verdicts.set(on.id, None))),
    (
        K.VERDICT_SET,
        _at("1904", lambda desk, on: desk.verdicts.decide(on.id, "wrong", note="1903, I think.")),
    ),
    (K.VERDICT_SET, _at("31,000", lambda desk, on: desk.verdicts.set(on.id, "wrong"))),
    (
        K.CORRECTION_WRITTEN,
        _at("31,000", lambda desk, on: desk.verdicts.correct(on.id, on.text.replace("31,000", "31,500"))),
    ),
    (K.NOTE_WRITTEN, _at("1988", lambda desk, on: desk.verdicts.note(on.id, "Ask the lock keeper."))),
    (
        K.LEGAL_NOTE_WRITTEN,
        _at("1988", lambda desk, on: desk.verdicts.note_for_lawyer(on.id, "Who closed it?")),
    ),
    (K.RULING_WRITTEN, _at("1988", lambda desk, on: desk.verdicts.rule(on.id, "Stands in the log."))),
    (K.AS_OF_SET, _at("9 per cent", lambda desk, on: desk.verdicts.date(on.id, "2019"))),
    (K.DUE_SET, _at("9 per cent", lambda desk, on: desk.verdicts.set_due(on.id, "2027-01-01"))),
    (K.SPEAKER_NAMED, _at("1988", lambda desk, on: desk.verdicts.name_speaker(on.id, "Tom Hale"))),
    (
        K.WORK_STATE_SET,
        _at("1988", lambda desk, on: desk.verdicts.set_work_state(on.id, WorkState.WAITING, "Hale")),
    ),
    (K.ASSIGNED, _at("1988", lambda desk, on: desk.verdicts.assign(on.id, "Bo"))),
    (K.FLAGGED, _at("1988", lambda desk, on: desk.verdicts.flag(on.id, True))),
    (K.FLAG_TAKEN_OFF, _at("1988", lambda desk, on: desk.verdicts.flag(on.id, False))),
    (K.REMARK_PUT_AWAY, _at("1988", lambda desk, on: desk.rules.put_away(on.id, "no-source", "Seen."))),
    (K.REMARK_ASKED_AGAIN, _at("1988", lambda desk, on: desk.rules.ask_again(on.id, "no-source"))),
    (K.DETAIL_TICKED, _at("4,100", lambda desk, on: desk.verdicts.tick(first(on.details).id, True))),
    (K.TICK_TAKEN_BACK, _at("4,100", lambda desk, on: desk.verdicts.tick(first(on.details).id, False))),
    (K.SOURCE_ACCEPTED, _on(lambda desk, case: desk.sources.accept(_proposed(case).id))),
    (K.SOURCE_DISMISSED, _on(lambda desk, case: desk.sources.dismiss(_proposed(case).id))),
    (K.UNDONE, _on(lambda desk, case: desk.history.undo(case.article.id))),
    (K.REDONE, _on(lambda desk, case: desk.history.redo(case.article.id))),
    (K.SOURCES_ACCEPTED, _on(lambda desk, case: desk.sources.accept_all(case.article.id))),
    (K.UNDONE, _on(lambda desk, case: desk.history.undo(case.article.id))),
    (K.SOURCES_DISMISSED, _on(lambda desk, case: desk.sources.dismiss_all(case.article.id))),
    (
        K.SOURCE_ATTACHED,
        _at(
            "31,000",
            lambda desk, on: desk.sources.attach(
                on.id, _book("The county's page", "http://127.0.0.1:9/weir"), passage=_PASSAGE
            ),
        ),
    ),
    (
        K.EVIDENCE_CHANGED,
        _on(
            lambda desk, case: desk.sources.update_evidence(
                _cited(desk, case, "county's page").id, locator="p. 3"
            )
        ),
    ),
    (
        K.SOURCE_OPENED,
        _on(lambda desk, case: desk.sources.opened(_known(desk, "The county's page").id, case.article.id)),
    ),
    (
        K.SOURCE_CHANGED,
        _on(
            lambda desk, case: desk.sources.update(
                replace(_known(desk, "The county's page"), note="Old."), case.article.id
            )
        ),
    ),
    (K.COPY_KEPT, _keep),
    (
        K.COPIES_RECHECKED,
        lambda _world, desk: desk.captures.recheck(_known(desk, "The county's page").id, allow_local=True),
    ),
    (K.COPY_ARCHIVED, _on(_archive)),
    (
        K.WORKING_WRITTEN,
        _at(
            "31,000",
            lambda desk, on: desk.workings.write(
                on.id, "a * 2", {"a": (_known(desk, "The county's page").id, "")}
            ),
        ),
    ),
    (
        K.EVIDENCE_CHANGED,
        _on(
            lambda desk, case: desk.sources.update_evidence(
                _cited(desk, case, "county's page").id, passage="Cost 32000 pounds."
            )
        ),
    ),
    (K.WORKED_OUT_ANEW, lambda _world, desk: desk.workings.anew(_known(desk, "The county's page").id)),
    (
        K.WORKING_TAKEN_OFF,
        _at("31,000", lambda desk, on: desk.workings.take_off(desk.workings.of(on.id)[0].id)),
    ),
    (
        K.COPY_TAKEN_OFF,
        lambda _world, desk: desk.captures.remove(
            desk.captures.of(_known(desk, "The county's page").id)[-1].id
        ),
    ),
    (
        K.SOURCE_ATTACHED,
        _at(
            "1988",
            lambda desk, on: desk.sources.attach(
                on.id, _book("A log of the lock"), passage="Closed in 1988."
            ),
        ),
    ),
    (
        K.SOURCE_MOVED,
        _on(
            lambda desk, case: desk.sources.move(_cited(desk, case, "log").id, _with("14 turbines", case).id)
        ),
    ),
    ("source", lambda _world, desk: desk.register.add(_book("The log of the lock"))),
    (K.SOURCES_MERGED, _on(_merge_sources)),
    (K.SOURCE_TAKEN_OFF, _on(lambda desk, case: desk.sources.detach(_cited(desk, case, "log").id))),
    (
        K.SOURCES_TAKEN_IN,
        lambda _world, desk: desk.register.take_in(
            b"TY  - BOOK\nTI  - Locks of the county\nER  - \n", "x.ris"
        ),
    ),
    ("person", _on(_person)),
    (K.CALL_NOTED, _on(_call)),
    (K.LOOKUP_NOTED, _at("1988", lambda desk, on: desk.lookups.note(on.id, "The county archive"))),
    (K.LOOKUP_TAKEN_OFF, _on(lambda desk, case: desk.lookups.take_off(first(case.lookups).id))),
    (
        K.TAKEN_OVER,
        _on(lambda desk, case: desk.memory.take_over(_with("1988", case).id, _with("31,000", case).id)),
    ),
    (K.QUERY_PUT, _at("14 turbines", lambda desk, on: desk.closing.ask(on.id, "Are there 14?"))),
    (K.ANSWERS_TAKEN, _on(_answers)),
    (K.QUERY_PUT, _at("4 May", lambda desk, on: desk.closing.ask(on.id, "On which day?"))),
    (
        K.QUERY_ANSWERED,
        _at("4 May", lambda desk, on: desk.closing.answer(on.id, Disposition.REJECTED, by="Wren")),
    ),
    (K.QUERY_TAKEN_BACK, _at("4 May", lambda desk, on: desk.closing.take_back(on.queries[-1].id))),
    (K.CRITICISM_MARKED, _at("1988", lambda desk, on: desk.criticisms.mark(on.id, "The county"))),
    (
        K.CRITICISM_CHANGED,
        _at("1988", lambda desk, on: desk.criticisms.rename(desk.criticisms.on(on.id), "The lock keeper")),
    ),
    (K.CRITICISM_PUT, _at("1988", lambda desk, on: desk.criticisms.put(desk.criticisms.on(on.id), "letter"))),
    (
        K.REPLY_NOTED,
        _at("1988", lambda desk, on: desk.criticisms.reply(desk.criticisms.on(on.id), "It was not I.")),
    ),
    (
        K.ATTEMPT_TAKEN_BACK,
        _on(
            lambda desk, case: desk.criticisms.take_attempt_back(
                desk.criticisms.ledger(case.article.id)[0].attempts[0].id
            )
        ),
    ),
    (
        K.CRITICISM_TAKEN_BACK,
        _at("1988", lambda desk, on: desk.criticisms.take_back(desk.criticisms.on(on.id))),
    ),
    (K.SECOND_READING_BEGUN, _on(lambda desk, case: desk.second.begin(case.article.id, "Bo"))),
    (K.OPINION_GIVEN, _at("1904", lambda desk, on: desk.second.agree(on.id, desk.second.of(on.id).id))),
    (K.OPINION_TAKEN_BACK, _at("1904", lambda desk, on: desk.second.take_back(on.opinions[-1].id))),
    (K.SECOND_READING_ENDED, _on(lambda desk, case: desk.second.end(case.second_readings[-1].id))),
    (K.SEEDED_COPY_MADE, _on(_seeded)),
    ("seeded copy", lambda world, desk: desk.seeding.write(_copy(desk), world.folder / "out" / "reader.txt")),
    (K.FINDS_READ, lambda _world, desk: desk.seeding.mark(_copy(desk), [0])),
    (K.SEEDED_COPY_DROPPED, lambda _world, desk: desk.seeding.drop(_copy(desk))),
    (K.FACTS_IMPORTED, _on(_facts)),
    (K.ERRATUM_NOTED, _at("1904", lambda desk, on: desk.errata.note(on.id, ErrorKind.NUMBER, "1903."))),
    (K.ERRATUM_TAKEN_BACK, _at("1904", lambda desk, on: desk.errata.take_back(on.errata[-1].id))),
    (
        K.CLAIM_RESTATED,
        lambda _world, desk: desk.pictures.restate(_picture_claim(desk).id, "It cost 381 million euros."),
    ),
    ("import of web pictures", lambda _world, desk: desk.articles.add(_page())),
    (K.PICTURES_KEPT, _keep_pictures),
    (K.DRAFT_TAKEN_IN, _on(_newer)),
    (K.CORRECTION_CONFIRMED, _at("31,500", lambda desk, on: desk.drafts.still_holds(on.id))),
    (K.STILL_HOLDS, _at("221 metres", lambda desk, on: desk.drafts.still_holds(on.id))),
    (K.CLAIM_ATTACHED, _on(_attach_lost)),
    (K.CLOSED_AS_CUT, _at("40 metres", lambda desk, on: desk.drafts.close_as_cut(on.id))),
    (K.CLAIM_SEEN, _at("4,100", lambda desk, on: desk.drafts.still_holds(on.id))),
    ("case file", _send),
    ("another desk", _elsewhere),
    (K.VERDICT_SET, _at("9 per cent", lambda desk, on: desk.verdicts.set(on.id, "confirmed"))),
    (K.DRAFT_TAKEN_IN, _on(_differ)),
    (K.BUNDLES_TAKEN_IN, _take_in),
    (K.CONFLICT_SETTLED, _on(_settle)),
    ("confidential source", _at("4 May", _confide)),
    ("shared desk", lambda world, desk: desk.sharing.create_in_folder(world.shared, "Harbour")),
    ("member", _invite),
    (
        "encrypted case",
        _on(lambda desk, case: desk.sharing.share(case.article.id, desk.sharing.find(), encrypted=True)),
    ),
    ("case of the other member", _sync_other),
    ("shared name", _share_name),
    ("sync", _on(lambda desk, case: desk.sharing.sync(case.article.id))),
    ("member removed", lambda _world, desk: desk.sharing.leave(desk.sharing.find(), "Bo")),
    (K.SIGNED_OFF, _on(_sign)),
    (
        "certificate",
        lambda world, desk: desk.closing.save_certificate(
            article_called(desk, "weir"), world.folder / "out" / "certificate.txt"
        ),
    ),
    (K.REOPENED, _on(lambda desk, case: desk.closing.reopen(case.article.id))),
    (
        "original",
        lambda world, desk: desk.articles.save_original(
            article_called(desk, "weir"), world.folder / "out" / "original.html"
        ),
    ),
    (
        "statistics",
        lambda world, desk: desk.counting.save(desk.counting.of(), world.folder / "out" / "figures.svg"),
    ),
    (
        "settings",
        lambda world, _desk: settings_file.keep(
            settings_file.Settings(checker=f"Ada {world.step}"), world.folder / "settings.json"
        ),
    ),
]
"""Each with the kind of event that it leaves, or what it writes."""
