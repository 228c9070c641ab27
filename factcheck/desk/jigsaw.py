"""The jigsaw guard: where what a document says narrows a code name down to one person of the register.

No single fact names a confidential source, but role, place and date together may. So each of these that is
known of the source and stands in the document is laid over every person of the register: where only one
person has all of them, a reader who knows the same people can tell who it is. It warns and never refuses,
since the article itself may have to say where somebody works.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from factcheck.case.naming import shown_title
from factcheck.case.sentences.dates import day
from factcheck.models import DetailKind, Source, SourceId, SourceKind
from factcheck.sentences import Sentence, say

_SENTENCE = re.compile(r"[.!?;\n]+")
_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Letters of a word of a role from which on it says something: “of” and “the” stand everywhere."""


def narrowed(
    shown: str, hidden: Iterable[Source], register: Iterable[Source], days: Mapping[SourceId, frozenset[str]]
) -> list[Sentence]:
    """Say of each hidden person what in a document's words narrows them down to one of the register.

    ``shown`` is the document in small letters on one line; ``days`` are those on which each was called.
    """
    people = [source for source in register if source.kind is SourceKind.PERSON]
    sentences = [frozenset(_WORD.findall(part)) for part in _SENTENCE.split(shown)]
    found = []
    for source in hidden:
        if source.kind is not SourceKind.PERSON or not source.confidential:
            continue
        told = [trait for trait in _traits(source, days) if _stands(trait, shown, sentences)]
        alike = [other for other in people if all(trait in _traits(other, days) for trait in told)]
        if told and len(alike) == 1:
            found.append(
                say(
                    "“{name}” may be recognised: of {count} persons in the register only one fits {traits}.",
                    one="“{name}” may be recognised by {traits}.",
                    name=shown_title(source, unlocked=False),
                    count=len(people),
                    traits=", ".join(f"“{trait}”" for trait in told),
                )
            )
    return found


def _traits(source: Source, days: Mapping[SourceId, frozenset[str]]) -> list[str]:
    """Return what is known of a person that a document may say: role, organisation, places, days."""
    from factcheck.text import details

    places = {
        text[detail.start : detail.end]
        for text in (source.role, source.note)
        for detail in details.find(text, 0, len(text))
        if detail.kind is DetailKind.PLACE
    }
    plain = {part for part in (source.role, source.publisher, source.origin, *places) if part.strip()}
    return sorted(" ".join(part.split()).casefold() for part in plain) + sorted(
        days.get(source.id, frozenset())
    )


def _stands(trait: str, shown: str, sentences: list[frozenset[str]]) -> bool:
    """Tell whether a document says a trait: in its words, or all that mean something in one sentence."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", trait):
        return trait in shown or str(day(trait)).casefold() in shown
    if re.search(rf"(?<!\w){re.escape(trait)}(?!\w)", shown):
        return True
    words = {word for word in _WORD.findall(trait) if len(word) >= _SHORTEST}
    return len(words) > 1 and any(words <= sentence for sentence in sentences)
