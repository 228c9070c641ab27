"""Gives members what they may read beyond what everybody may: legal notes, and names shared with them.

For each step of this desk that goes out with something left out, each member who may read more gets a
fuller form of the step, encrypted for it alone and signed like the step. What a form shows stands in its
name as a digest, so that a name that is shared later makes a new form. Legal notes that other desks wrote
an owner gives on to who became a lawyer or an owner after they were written.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from factcheck import encryption
from factcheck.errors import UserError
from factcheck.exchange.bundles import Exchange, verify
from factcheck.exchange.courier import Circle, Courier, Enclosure, Given
from factcheck.exchange.enclosed.sealing import locked_file, locked_name, unlocked_file
from factcheck.exchange.memberships import Members, decode, encode
from factcheck.exchange.redacting import Redaction, without_legal_note
from factcheck.models import (
    LEGAL_NOTES,
    ArticleId,
    Bundle,
    DeskId,
    Enclosed,
    KeptFile,
    Member,
    MemberRole,
    SharedDesk,
    Source,
    SourceId,
)
from factcheck.sentences import Sentence, say


def give(
    exchange: Exchange, courier: Courier, desk: SharedDesk, article: ArticleId, members: Members
) -> None:
    """Give each member what it may read beyond everybody of the steps of this desk that are new to it."""
    circle = _circle(exchange, desk, article, members)
    number = exchange.numbers(article, seal=False).get(exchange.desk, 0)
    given = courier.given.get(article)
    if given == Given(number, circle):
        return
    after = given.number if given is not None and given.circle == circle else 0
    found = _of_this_desk(exchange, courier, article, circle, after)
    if desk.role is MemberRole.OWNER and after == 0:
        found += _of_others(exchange, article, circle, members)
    there = courier.enclosed(article) if found else frozenset()
    new = [each for each in found if (each.name, each.reader) not in there]
    if new:
        courier.enclose(article, new)
    courier.given[article] = Given(number, circle)


def _circle(exchange: Exchange, desk: SharedDesk, article: ArticleId, members: Members) -> Circle:
    names = {key: set(sources) for key, sources in exchange.shared_names(desk.id).items()}
    for (author, _), shows in exchange.shown(article).items():
        member = members.find(author)  # who told a name reads what is done to its source
        if member is not None:
            names.setdefault(member.key, set()).update(
                SourceId(each) for each in shows if each != LEGAL_NOTES
            )
    holders = {each.key: each for each in members.all() if not each.left and each.key != exchange.key}
    readers = [each for each in holders.values() if each.role.reads_legal_notes or names.get(each.key)]
    return Circle(tuple(readers), tuple((key, frozenset(names[key])) for key in sorted(names)))


def _of_this_desk(
    exchange: Exchange, courier: Courier, article: ArticleId, circle: Circle, after: int
) -> list[Enclosure]:
    sources, public = _confidential(exchange, article), exchange.public(article)
    shared = {id for _, ids in circle.names for id in ids} & set(sources)
    words = ["legal_note"] if any(each.role.reads_legal_notes for each in circle.readers) else []
    words += [""] if shared else []  # a name may be written in many ways, in any step
    found = []
    for bundle in exchange.telling(article, after, words) if words else ():
        forms: dict[tuple[str, ...], bytes] = {}
        for reader in circle.readers:
            shows = _shown(bundle, *circle.may_read(reader), sources, public)
            if not shows:
                continue
            if shows not in forms:
                forms[shows] = encode(_form(exchange, courier, bundle, shows, _every(sources), public))
            found.append(_enclosure(bundle, shows, reader, forms[shows]))
    return found


def _shown(
    bundle: Bundle,
    legal: bool,
    names: frozenset[SourceId],
    sources: dict[SourceId, list[Source]],
    public: str,
) -> tuple[str, ...]:
    """Return what of a step somebody reads beyond everybody who may read legal notes, and these names."""
    notes = legal and any(without_legal_note(row) != row for row in bundle.rows)
    named = [
        id
        for id in sorted(names & set(sources))
        if Redaction.of(sources[id], frozenset(), public, legal_notes=False).replaced(bundle) is not bundle
    ]
    return (*((LEGAL_NOTES,) if notes else ()), *named)


def _confidential(exchange: Exchange, article: ArticleId) -> dict[SourceId, list[Source]]:
    found: dict[SourceId, list[Source]] = defaultdict(list)
    for form in exchange.confidential(article):
        found[form.id].append(form)
    return found


def _every(sources: dict[SourceId, list[Source]]) -> list[Source]:
    return [form for forms in sources.values() for form in forms]


def forms(
    exchange: Exchange, article: ArticleId, names: frozenset[SourceId], *, legal_notes: bool
) -> list[Enclosed]:
    """Return this desk's steps of a case as those may read them who are shown these names and notes."""
    sources, public = _confidential(exchange, article), exchange.public(article)
    words = [""] if names else ["legal_note"] if legal_notes else []
    found = []
    for bundle in exchange.telling(article, 0, words) if words else ():
        shows = _shown(bundle, legal_notes, names, sources, public)
        if shows:
            left_out = Redaction.of(_every(sources), names, public, legal_notes=not legal_notes)
            found.append(Enclosed(exchange.signed(left_out.replaced(bundle)), shows))
    return found


def _form(
    exchange: Exchange,
    courier: Courier,
    bundle: Bundle,
    shows: tuple[str, ...],
    sources: Iterable[Source],
    public: str,
) -> Enclosed:
    names = frozenset(SourceId(each) for each in shows)
    form = exchange.signed(
        Redaction.of(sources, names, public, legal_notes=LEGAL_NOTES not in shows).replaced(bundle)
    )
    everybodys = Redaction.of(sources, frozenset(), public).replaced(bundle)
    own = [sha256 for sha256 in form.files if sha256 not in everybodys.files]
    secret = exchange.secret(bundle.article) if own else ""
    for sha256 in own:
        file = None if courier.has_file(locked_name(sha256, secret)) else exchange.file(sha256)
        if file is not None:
            courier.put_file(locked_file(file, secret))
    return Enclosed(form, shows, secret)


def _of_others(exchange: Exchange, article: ArticleId, circle: Circle, members: Members) -> list[Enclosure]:
    """Give legal notes of other desks on to who joined after they were written, or whose writer has left."""
    lawyers = [each for each in circle.readers if each.role.reads_legal_notes]
    return [
        _enclosure(each.bundle, each.shows, reader, encode(each))
        for each in exchange.held(article, (LEGAL_NOTES,))
        for reader in lawyers
        if reader.desk != each.bundle.desk
        and (reader.since > each.bundle.at or members.find(each.bundle.desk) is None)
    ]


def _enclosure(bundle: Bundle, shows: tuple[str, ...], reader: Member, form: bytes) -> Enclosure:
    return Enclosure(
        _name(bundle.desk, bundle.number, shows), reader.desk, encryption.for_members(form, [reader.key])
    )


def _name(desk: DeskId, number: int, shows: Sequence[str]) -> str:
    return f"{desk}.{number}.{hashlib.sha256(' '.join(shows).encode()).hexdigest()[:16]}"


def take(
    exchange: Exchange,
    courier: Courier,
    article: ArticleId,
    members: Members,
    lying: frozenset[tuple[str, DeskId]],
) -> tuple[int, list[Sentence]]:
    """Open what lies there for this desk alone; return how many steps show more now, and what was refused.

    ``lying`` is the name and the reader of each enclosure.
    """
    mine = {each.desk for each in members.all() if each.key == exchange.key}
    known = {_name(desk, number, shows) for (desk, number), shows in exchange.shown(article).items()}
    numbers = exchange.numbers(article, seal=False)
    fuller: list[Enclosed] = []
    refused: list[Sentence] = []
    for name, reader in sorted(lying):
        if name.startswith("key."):
            continue
        author, _, rest = name.partition(".")
        number = int(rest.partition(".")[0]) if rest.partition(".")[0].isdigit() else 0
        waits = not 0 < number <= numbers.get(DeskId(author), 0)
        if reader not in mine or waits or name in known or (article, name) in courier.read:
            continue
        courier.read.add((article, name))
        found = [
            _opened(exchange, article, data, members) for data in courier.enclosures(article, name, reader)
        ]
        good = [each for each in found if each is not None]
        fuller += good[:1]
        if not good:
            refused.append(
                say("What came for this desk alone with step {number} could not be read.", number=number)
            )
    if not fuller:
        return 0, refused
    secrets = {sha256: each.secret for each in fuller for sha256 in each.bundle.files if each.secret}
    taken = exchange.taken_in(
        (), lambda sha256: file_of(courier, sha256, filter(None, [secrets.get(sha256)])), fuller
    )
    return len(taken.shown), refused


def _opened(exchange: Exchange, article: ArticleId, data: bytes, members: Members) -> Enclosed | None:
    plain = exchange.unwrapped(data)
    found = None if plain is None else decode(plain, Enclosed)
    if found is None or found.bundle.article != article or members.oversteps(found.bundle):
        return None
    try:
        verify(found.bundle)
    except UserError:
        return None
    return found


def file_of(courier: Courier, sha256: str, secrets: Iterable[str]) -> KeptFile | None:
    """Return a file that lies there as it is, or encrypted with one of these secrets."""
    for secret in secrets:
        found = courier.file(locked_name(sha256, secret))
        file = None if found is None else unlocked_file(found, sha256, secret)
        if file is not None:
            return file
    return courier.file(sha256)
