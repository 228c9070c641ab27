"""Says what was changed after the signature."""

from __future__ import annotations

from factcheck.sentences import Sentence, say
from factcheck.text.proof import LateChange, LateKind

LATE_KINDS = {
    LateKind.CHANGED: say("changed"),
    LateKind.REMOVED: say("taken out"),
    LateKind.ADDED: say("added"),
    LateKind.MOVED: say("moved"),
}


def late_change(change: LateChange) -> Sentence:
    """Say on one line what was done to the signed words."""
    kind = LATE_KINDS[change.kind]
    if change.kind is LateKind.CHANGED:
        return say("{kind}: “{old}” → “{new}”", kind=kind, old=change.old, new=change.new)
    return say("{kind}: “{words}”", kind=kind, words=change.old or change.new)
