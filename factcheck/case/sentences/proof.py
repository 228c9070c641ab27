"""Says what was changed after the signature."""

from __future__ import annotations

from factcheck.case.proofed_pictures import PictureChange, PictureFate
from factcheck.case.sentences.pictures import numbered
from factcheck.sentences import Sentence, say
from factcheck.text.proof import LateChange, LateKind

LATE_KINDS = {
    LateKind.CHANGED: say("changed"),
    LateKind.REMOVED: say("taken out"),
    LateKind.ADDED: say("added"),
    LateKind.MOVED: say("moved"),
}


PICTURE_FATES = {
    PictureFate.MISSING: say("picture missing"),
    PictureFate.NEW: say("picture added"),
    PictureFate.OTHER: say("another picture"),
}


def changed_picture(change: PictureChange) -> Sentence:
    """Say which picture was changed."""
    return numbered(change.number, change.alt)


def unseen(count: int) -> Sentence:
    """Say how many pictures could not be compared."""
    return say(
        "{count} pictures could not be compared: they stand on the web, or cannot be drawn here.",
        one="{count} picture could not be compared: it stands on the web, or cannot be drawn here.",
        count=count,
    )


def late_change(change: LateChange) -> Sentence:
    """Say on one line what was done to the signed words."""
    kind = LATE_KINDS[change.kind]
    if change.kind is LateKind.CHANGED:
        return say("{kind}: “{old}” → “{new}”", kind=kind, old=change.old, new=change.new)
    return say("{kind}: “{words}”", kind=kind, words=change.old or change.new)
