"""The pictures of an article, and the claims that rest on regions of them."""

from __future__ import annotations

from threading import Event

from factcheck.desk.stretches import (
    add_claim_on_picture,
    add_details,
    describe_statement,
    placement_id,
    placement_on,
)
from factcheck.errors import FetchingError, NotFoundError, ReadingError, UserError
from factcheck.library import Library, Operation
from factcheck.models import (
    Article,
    ArticleId,
    Claim,
    ClaimDetail,
    ClaimId,
    Draft,
    EventKind,
    Picture,
    PictureGap,
    PictureId,
    PlacedClaim,
    Placement,
    ReadPicture,
    Region,
    Status,
    WorkState,
)
from factcheck.text import addresses
from factcheck.text.normal import normalise

LONGEST_STATEMENT = 2000


class ArticlePictures:
    """The pictures of a library's articles."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self, article: ArticleId) -> list[Picture]:
        """Return the pictures of an article's current draft, in the order in which they stand."""
        return self._library.read.pictures(self._library.read.current_draft(article).id)

    def find(self, article: ArticleId, named: str) -> Picture:
        """Return a picture of the current draft by its number, or by the beginning of its id."""
        found = self.all(article)
        for picture in found:
            if named == str(picture.number) or (len(named) >= 4 and picture.id.startswith(named)):
                return picture
        raise NotFoundError("There is no picture “{named}” in the current draft.", named=named)

    def copy(self, picture: Picture) -> bytes:
        """Return the PNG or JPEG that is kept of a picture; raises NotFoundError where nothing is."""
        return self._library.read.file(picture.sha256)

    def drawn(
        self, picture: Picture, *, region: Region | None = None, given_up: Event | None = None
    ) -> ReadPicture:
        """Draw the kept copy of a picture anew in the process with limits, or a region of it.

        A copy may have come from another desk, so nothing but what was drawn here is ever shown. Slow.
        Raises ReadingError or NotFoundError where there is nothing that can be drawn.
        """
        from factcheck.readers import bounded
        from factcheck.readers.pictures import ALONE

        wanted = ReadPicture(picture.at, ALONE)
        found = bounded.depict(self.copy(picture), "", (wanted,), region=region, given_up=given_up)
        if not found or found[0].gap:
            raise ReadingError("Picture {number} cannot be shown.", number=picture.number)
        return found[0]

    def mark(self, picture: PictureId, region: Region, statement: str) -> ClaimId:
        """Make a claim of what a region of a picture states, as the checker types it, and return its id.

        The very same region with the same statement is not marked twice: its claim is returned. Raises
        UserError where nothing is stated, the region has no size or reaches out, or a newer draft came in.
        """
        article = self._article(picture)
        with self._library.operation(EventKind.CLAIM_MARKED, article.id) as operation:
            found, draft = self._current(picture)
            words, place = _stated(statement), _inside(region)
            for row in self._library.read.placements(draft.id):
                if (row.picture, row.regions, row.exact) == (picture, (place,), words):
                    return row.claim
            return add_claim_on_picture(operation, draft, found, (place,), words, article.published)

    def restate(self, claim: ClaimId, statement: str) -> None:
        """Let a claim on a picture say other words; ticks stay on the details that it keeps."""
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.CLAIM_RESTATED, article) as operation:
            placed = self._on_picture(claim)
            words = _stated(statement)
            if words != placed.text:
                operation.update(Placement, placed.placement.id, exact=words)
                self._describe_anew(operation, placed, words)

    def redraw(self, claim: ClaimId, region: Region, picture: PictureId | None = None) -> None:
        """Let a claim on a picture rest on another region of it; raises UserError for another picture."""
        article = self._library.read.one(Claim, claim).article
        with self._library.operation(EventKind.CLAIM_RESIZED, article) as operation:
            placed = self._on_picture(claim)
            if picture not in (None, placed.placement.picture):
                raise UserError("This claim rests on another picture.")
            operation.update(Placement, placed.placement.id, regions=(_inside(region),))
            operation.update(Claim, claim, proposed=False)

    def attach(self, claim: ClaimId, picture: PictureId, region: Region) -> None:
        """Give an orphaned claim a region of a picture as its place; its wording becomes the statement.

        Raises UserError where the claim has a place, or a newer draft came in.
        """
        article = self._article(picture)
        with self._library.operation(EventKind.CLAIM_ATTACHED, article.id) as operation:
            found, draft = self._current(picture)
            placed = self._library.read.placed(claim)
            if placed.placement.status is not Status.ORPHANED:
                raise UserError("This claim stands in the current draft; resize it to give it another place.")
            if placed.placement.id:
                operation.delete(Placement, placed.placement.id)
            key = placement_id(claim, draft.id)
            place = placement_on(found, key, claim, (_inside(region),), _stated(placed.text))
            operation.insert(place)
            self._describe_anew(operation, placed, place.exact, at=found.at)
            if placed.claim.work_state is WorkState.DONE:
                operation.update(Claim, claim, work_state=WorkState.OPEN)

    def keep(self, article: ArticleId, given_up: Event | None = None) -> list[FetchingError]:
        """Fetch the pictures of an article that stand on the web, since the person asked, and keep copies.

        Return why each of the others could not be fetched. Slow: nothing is written before all have come.
        """
        wanted = [each for each in self.all(article) if each.gap is PictureGap.ON_THE_WEB]
        came: dict[PictureId, ReadPicture] = {}
        failed: list[FetchingError] = []
        for picture in wanted:
            if given_up is not None and given_up.is_set():
                return failed
            try:
                came[picture.id] = self._fetched(picture, given_up)
            except FetchingError as error:
                failed.append(error)
        if came:
            with self._library.operation(EventKind.PICTURES_KEPT, article) as operation:
                for id, read in came.items():
                    _take(operation, self._library.read.one(Picture, id), read)
        return failed

    def _fetched(self, picture: Picture, given_up: Event | None) -> ReadPicture:
        from factcheck.evidence.fetching import fetch
        from factcheck.readers import bounded
        from factcheck.readers.pictures import ALONE

        # A page of the local network has its pictures there too; one from outside may not lead there.
        page = self._library.read.one(Draft, picture.draft).name
        local = addresses.site(page) == addresses.site(picture.address) if addresses.is_web(page) else False
        fetched = fetch(picture.address, now=self._library.now, allow_local=local)
        if fetched.status >= 300:
            raise FetchingError(
                "There is no picture at {address} ({status}).",
                address=picture.address,
                status=fetched.status,
            )
        wanted = ReadPicture(picture.at, ALONE, picture.alt, picture.address)
        read = bounded.depict(fetched.data, "", (wanted,), given_up=given_up)
        if not read:
            raise FetchingError("The picture at {address} is too small to show.", address=picture.address)
        return read[0]

    def _article(self, picture: PictureId) -> Article:
        draft = self._library.read.one(Draft, self._library.read.one(Picture, picture).draft)
        return self._library.read.one(Article, draft.article)

    def _current(self, picture: PictureId) -> tuple[Picture, Draft]:
        """Return a picture with its draft, having made sure that no newer one has come in; else UserError."""
        found = self._library.read.one(Picture, picture)
        current = self._library.read.current_draft(self._library.read.one(Draft, found.draft).article)
        if current.id != found.draft:
            raise UserError(
                "Draft {number} has come in meanwhile: mark the region again in its picture.",
                number=current.number,
            )
        return found, current

    def _on_picture(self, claim: ClaimId) -> PlacedClaim:
        placed = self._library.read.placed(claim)
        if not placed.is_on_picture or placed.placement.status is Status.ORPHANED:
            raise UserError("This claim does not rest on a picture of the current draft.")
        return placed

    def _describe_anew(
        self, operation: Operation, placed: PlacedClaim, words: str, *, at: int | None = None
    ) -> None:
        article = self._library.read.one(Article, placed.claim.article)
        draft = self._library.read.current_draft(article.id)
        start = placed.placement.start if at is None else at
        found = describe_statement(draft, start, words, article.published)
        for detail in placed.details:
            operation.delete(ClaimDetail, detail.id)
        add_details(operation, words, placed.id, found, placed.details, offset=start)
        operation.update(Claim, placed.id, risks=found.risks, proposed=False)


def _take(operation: Operation, picture: Picture, read: ReadPicture) -> None:
    """Write what came of a picture that was only known by its address; claims on it stay where they are."""
    from factcheck.desk.readings import picture_of

    row = picture_of(operation, read, picture.draft, picture.number, id=picture.id)
    columns = ("sha256", "original", "media_type", "width", "height", "gap")
    operation.update(Picture, picture.id, **{name: getattr(row, name) for name in columns})


def _stated(statement: str) -> str:
    words = " ".join(normalise(statement).split())
    if not any(character.isalnum() for character in words):
        raise UserError("Type what the picture states there.")
    if len(words) > LONGEST_STATEMENT:
        raise UserError(
            "A statement has at most {most} characters; mark several claims instead.", most=LONGEST_STATEMENT
        )
    return words


def _inside(region: Region) -> Region:
    """Return a region to a ten thousandth of the picture; raises UserError where it does not lie in it."""
    if not region.is_inside:
        raise UserError("A region is given in shares of the picture from 0 to 1, and has a size.")
    top, left = round(region.top, 4), round(region.left, 4)
    width, height = min(round(region.width, 4), 1 - left), min(round(region.height, 4), 1 - top)
    rounded = Region(top, left, round(width, 4), round(height, 4))
    if not rounded.is_inside:
        raise UserError("A region is given in shares of the picture from 0 to 1, and has a size.")
    return rounded
