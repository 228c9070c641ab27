"""Sharing the real name of a confidential source with members of a shared desk, each by name."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.desk.sharing import Sharing
from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import Member, SharedDesk, Source, SourceId, Synced


class SharedNames:
    """Which members read the real names of this library's confidential sources; nobody else does."""

    def __init__(self, library: Library, sharing: Sharing) -> None:
        self._library = library
        self._sharing = sharing

    def may_share(self, source: Source) -> bool:
        """Tell whether a source is confidential and was entered here, by whom its name may be told."""
        return source.confidential and self._library.enclosed.entered_here(source.id)

    def members(self, desk: SharedDesk) -> list[Member]:
        """Return the others who belong to a shared desk now; raises UserError where it cannot be reached."""
        with self._sharing.courier(desk) as courier:
            every = courier.known_members()
            own = every.find(self._library.desk)
            found = {each.key: each for each in every.all() if not each.left}
        return [each for key, each in found.items() if own is None or key != own.key]

    def readers(self, source: SourceId, desk: SharedDesk) -> frozenset[str]:
        """Return the keys of the members with whom a source's name is shared."""
        names = self._library.enclosed.names(desk.id)
        return frozenset(key for key, sources in names.items() if source in sources)

    def share(self, source: SourceId, desk: SharedDesk, people: Collection[str]) -> Synced:
        """Let members read a source's real name from now on, and carry it to them at once.

        ``people`` are the names of members. It cannot be taken back: who was told a name has it. Raises
        UserError where the source was not entered here, NotFoundError where a name is nobody's.
        """
        found = self._library.read.one(Source, source)
        if not self.may_share(found):
            raise UserError("Only who entered a confidential source shares its name.")
        members = self.members(desk)
        keys = [_key(members, person, desk) for person in people]
        if not keys:
            raise UserError("A confidential name is shared with named people alone: say for whom.")
        for key in keys:
            self._library.enclosed.share_name(desk.id, source, key, self._library.now())
        with self._sharing.courier(desk) as courier:
            cases = dict.fromkeys(self._library.sharing.cases(desk.id), True)
            return sum(self._sharing.carry_each(desk, courier, cases).values(), Synced())


def _key(members: list[Member], person: str, desk: SharedDesk) -> str:
    found = [each.key for each in members if each.name == person]
    if len(found) != 1:
        raise NotFoundError(
            "There is no member “{name}” on “{desk}”, or more than one.", name=person, desk=desk.name
        )
    return found[0]
