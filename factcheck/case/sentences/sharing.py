"""Says how it stands with a shared desk, and who can read what lies there."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.models import Medium, Member, SharedDesk
from factcheck.sentences import Sentence, say


def silence(desk: SharedDesk) -> Sentence:
    """Say of a shared folder that the system does not say what lies in it."""
    return say("The shared folder “{folder}” does not answer.", folder=desk.address)


def standing(to_send: int) -> Sentence:
    """Say how many steps are still to be sent, or that everything is there."""
    if not to_send:
        return say("up to date")
    return say("{count} steps to send", one="1 step to send", count=to_send)


def secrecy(desk: SharedDesk, *, encrypted: bool) -> Sentence:
    """Say whether a case on a shared desk is end-to-end encrypted, and what who keeps it there sees of it."""
    if encrypted:
        return say(
            "End-to-end encrypted on “{desk}”: only its members can read it. {keeper} sees ids, names of"
            " members, numbers, sizes and times, and who is on it just now.",
            desk=desk.name,
            keeper=_keeper(desk),
        )
    return say(
        "Not encrypted on “{desk}”. {keeper} can read it as its members can, but for legal notes and names of"
        " confidential sources, which are encrypted all the same.",
        desk=desk.name,
        keeper=_keeper(desk),
    )


def _keeper(desk: SharedDesk) -> Sentence:
    if desk.medium is Medium.FOLDER:
        return say("Whoever else can open the folder")
    return say("Whoever runs the server")


def readers(members: Iterable[Member]) -> Sentence | None:
    """Say which members can read a case, by name; None where they are not known just now."""
    names = sorted({member.key: member.name for member in members if not member.left}.values())
    return say("Members: {names}.", names=", ".join(names)) if names else None


def former_readers(members: Iterable[Member]) -> Sentence | None:
    """Say who has left and keeps what was there until then; None where nobody has."""
    found = list(members)
    there = {member.key for member in found if not member.left}
    gone = sorted({each.key: each.name for each in found if each.left and each.key not in there}.values())
    if not gone:
        return None
    return say("Who left reads nothing that came later: {names}.", names=", ".join(gone))
