"""Tell who a pronoun or a surname stands for, from the names that came before it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.models import Span
from factcheck.text.genders import gender_of
from factcheck.text.titles import NOT_PERSONS, PLACES, TITLES

_PART = r"[A-Z][a-z’'A-Z]*[a-z][\w’'-]*|[A-Z]\.(?:[A-Z]\.)?|(?:de|van|von|der|bin|al|el|la|di|du)(?=\s[A-Z])"
_NAME = re.compile(rf"\b(?:[A-Z][a-z]{{1,4}}\.\s)?(?:{_PART})(?:[ \u00a0](?:{_PART})){{0,5}}")
_SENTENCE_END = re.compile(r"[.!?][\"”’']?\s+(?=[A-Z“\"‘])|\n+")
_ABBREVIATED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr|[A-Z])\.$")
_POSSESSIVE = re.compile(r"['’]s?$")
_HEADS_A_NOUN = re.compile(r"\s+[a-z]+")
_WINDOW = 3000
_MASCULINE = frozenset(("he", "him", "his", "himself"))
_FEMININE = frozenset(("she", "her", "hers", "herself"))
PRONOUNS = _MASCULINE | _FEMININE
"""Pronouns that stand for one person."""


@dataclass(frozen=True, slots=True)
class _Person:
    name: str
    start: int
    gender: str
    leads: bool
    """Opens its sentence, so that it is most likely the subject."""
    attributive: bool
    """Only qualifies another noun, as in «the Smith administration»."""


def antecedent(text: str, at: int, pronoun: str, quotations: list[Span]) -> str:
    """Return the name that a pronoun at this offset stands for; empty when it is not clear.

    Looks at the paragraph and the one before, outside quotations: the nearest sentence whose subject
    fits, else the last fitting person. Only «he» and «she» and their other forms are resolved.
    """
    wanted = "m" if pronoun.lower() in _MASCULINE else "f" if pronoun.lower() in _FEMININE else ""
    if not wanted:
        return ""
    for start, end in _paragraphs_back(text, at):
        people = [person for person in _people(text, start, end, quotations) if _fits(person, wanted)]
        chosen = _choose(text, people, end)
        if chosen:
            return chosen
    return ""


def _fits(person: _Person, wanted: str) -> bool:
    return person.gender in ("", wanted)


def _paragraphs_back(text: str, at: int) -> list[tuple[int, int]]:
    """Return the stretch of the paragraph before `at` and up to two non-blank paragraphs before it."""
    bounds: list[tuple[int, int]] = []
    end = at
    while len(bounds) < 3 and end > 0:
        start = text.rfind("\n", max(0, end - _WINDOW), end) + 1
        start = start or max(0, end - _WINDOW)
        if text[start:end].strip() or not bounds:
            bounds.append((start, end))
        end = start - 1
        while end > 0 and text[end - 1] == "\n":
            end -= 1
    return bounds


def _choose(text: str, people: list[_Person], end: int) -> str:
    """Choose by sentence from the last backwards: its subject, else its last person."""
    if not people:
        return ""
    cuts = [0]
    low = people[0].start
    for match in _SENTENCE_END.finditer(text, low, end):
        if not _ABBREVIATED.search(text, max(low, match.start() - 8), match.start() + 1):
            cuts.append(match.end())
    for cut in reversed(cuts):
        here = [person for person in people if person.start >= cut]
        people = [person for person in people if person.start < cut]
        subjects = [person for person in here if person.leads and not person.attributive]
        others = [person for person in here if not person.attributive]
        if subjects:
            return subjects[0].name
        if others:
            return others[-1].name
    return ""


def _people(text: str, start: int, end: int, quotations: list[Span]) -> list[_Person]:
    people: list[_Person] = []
    inside = [span for span in quotations if span.start < end and start < span.end]
    sentence = start
    for match in _NAME.finditer(text, start, end):
        if any(span.start <= match.start() < span.end for span in inside):
            continue
        person = _person(text, match, sentence)
        if person is not None:
            people.append(person)
    return people


def _person(text: str, match: re.Match[str], start: int) -> _Person | None:
    raw = _POSSESSIVE.sub("", match.group())
    name = without_title(raw)
    words = name.split()
    if not words or any(word in NOT_PERSONS for word in words) or name in PLACES:
        return None
    if len(words) == 1 and (len(name) < 3 or name.isupper()):
        return None
    possessive = raw != match.group()
    attributive = possessive or _qualifies(text, match)
    before = text[max(start, match.start() - 60) : match.start()]
    leads = _leads(before)
    return _Person(name, match.start(), gender_of(raw), leads, attributive)


def _qualifies(text: str, match: re.Match[str]) -> bool:
    """Tell «the Smith administration» from «Smith administration» and «Smith left»."""
    before = text[max(0, match.start() - 4) : match.start()].lower()
    return before.endswith("the ") and bool(_HEADS_A_NOUN.match(text, match.end(), match.end() + 20))


def _leads(before: str) -> bool:
    """Tell whether the words between the sentence's start and the name leave it the subject."""
    cut = max(before.rfind(". "), before.rfind("\n"), before.rfind("? "), before.rfind("” "))
    between = before[cut + 1 :].strip(' ”“"')
    return not between or between.endswith(",")


def without_title(name: str) -> str:
    """Return a name without the titles in front of it: «Defense Secretary Jim Mattis» → «Jim Mattis»."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".") in TITLES:
        words.pop(0)
    while words and words[0].rstrip(".") in TITLES:
        words.pop(0)
    return " ".join(words)


def full_name(text: str, name: str, before: int) -> str:
    """Return the fullest form of a surname seen earlier in the article: «Mattis» → «Jim Mattis»."""
    if " " in name or not name:
        return name
    pattern = re.compile(rf"\b[A-Z][\w’'-]+(?:[ \u00a0][A-Z][\w’'.-]*){{0,3}}[ \u00a0]{re.escape(name)}\b")
    for match in pattern.finditer(text, 0, before):
        full = without_title(match.group())
        if " " in full and not any(word in NOT_PERSONS for word in full.split()):
            return full
    return name
