"""Say what a person should know of how a file was read."""

from __future__ import annotations

from factcheck.models import Caveat, CaveatKind, Draft
from factcheck.sentences import Sentence, say

_FIXED = {
    CaveatKind.HIDDEN_TEXT: say("Hidden text was left out."),
    CaveatKind.MACROS: say("The file holds macros; they were left alone."),
    CaveatKind.LONG_MARKDOWN: say("The file is too long to be read as Markdown; it was read as plain text."),
}
_OTHER_LANGUAGE = say(
    "The text is in a language that has no word lists here: sentences and numbers are found, names are not."
    " If it is one that has, choose it in the article's details."
)


def caveats(draft: Draft) -> tuple[Sentence, ...]:
    """Say what the person should know of how a draft was read, a sentence for each."""
    from factcheck.text.lexicon.general import UNKNOWN  # brings the word lists that a shelf does not need

    told = tuple(caveat(each) for each in draft.caveats)
    return (*told, _OTHER_LANGUAGE) if draft.language == UNKNOWN else told


def caveat(told: Caveat) -> Sentence:
    """Return a caveat on a reading as one sentence."""
    if told.kind is CaveatKind.CHANGES_ACCEPTED:
        if not told.count:
            return say("Tracked changes were read as accepted.")
        return say(
            "{count} tracked changes were read as accepted.",
            one="{count} tracked change was read as accepted.",
            count=told.count,
        )
    if told.kind is CaveatKind.CHANGES_UNDONE:
        if not told.count:
            return say("Tracked changes were read as not yet made.")
        return say(
            "{count} tracked changes were read as not yet made.",
            one="{count} tracked change was read as not yet made.",
            count=told.count,
        )
    if told.kind is CaveatKind.SENDER:
        return say("The mail is from {sender}.", sender=told.subject)
    if told.kind is CaveatKind.ATTACHED:
        return say("What is attached was not read: {files}.", files=told.subject)
    if told.kind is CaveatKind.ORDER_DOUBTFUL:
        return say(
            "The order of the text is doubtful on pages {pages}: compare them with the file.",
            one="The order of the text is doubtful on page {pages}: compare it with the file.",
            count=told.count,
            pages=told.subject,
        )
    if told.kind is CaveatKind.WORDLESS_MARKS:
        return say(
            "{count} marks without words, such as highlights, were left out.",
            one="{count} mark without words, such as a highlight, was left out.",
            count=told.count,
        )
    return _FIXED[told.kind]
