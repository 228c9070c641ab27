"""What the desk's archive states otherwise than an article: figures and names in claims of other articles.

It takes some thousandths of a second for each claim, also in a library of a million: only claims are read
that name the same and share one of the words that few hold. So a window asks in a worker, never on a key.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.case.claims import details_within
from factcheck.case.remarks import asks_elsewhere, look_over
from factcheck.errors import NotFoundError
from factcheck.evidence.otherwise import (
    ALIKE,
    Otherwise,
    Statement,
    figure_otherwise,
    has_figure,
    likeness,
    names_in,
    names_otherwise,
    offices,
    persons,
    telling_words,
)
from factcheck.library import Library
from factcheck.library.read.matching import Candidate
from factcheck.models import (
    Article,
    Case,
    CheckKind,
    PlacedClaim,
    Remark,
    Scale,
)
from factcheck.sentences import say
from factcheck.text.stems import stems

_READ = 60
"""Claims of other articles that are looked at for one."""
_LONGEST_TITLE = 80


class Elsewhere:
    """The claims of a library's other articles, asked for what they state otherwise."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def look_over(self, case: Case) -> tuple[Remark, ...]:
        """Return what is remarked on a case's text: by the desk checks, and by what the archive has."""
        return (*look_over(case.draft, case.article.published), *self.remarks(case))

    def remarks(self, case: Case) -> tuple[Remark, ...]:
        """Return a remark for each figure and name that another article states otherwise, in order of place.

        There is none where the desk has left the rule out.
        """
        found = {(each.start, each.key): each for placed in case.claims for each in self.on(case, placed)}
        return tuple(found[place] for place in sorted(found))

    def on(self, case: Case, placed: PlacedClaim) -> tuple[Remark, ...]:
        """Return the remarks on one claim of a case; of several articles that say the same the likeliest."""
        if placed.is_on_picture or not asks_elsewhere(case):
            return ()
        here = Statement(placed.text, details_within(placed), case.draft.language)
        found: dict[str, Remark] = {}
        for remark in self._found(case, placed, here):
            found.setdefault(remark.key, remark)
        return tuple(found.values())

    def _found(self, case: Case, placed: PlacedClaim, here: Statement) -> Iterator[Remark]:
        for candidate, there in self._sharing_figures(case, here):
            otherwise = figure_otherwise(here, there)
            if otherwise is not None:
                yield _remark(placed, here, there, candidate, otherwise)
        for candidate, there in self._sharing_names(case, here):
            for otherwise in names_otherwise(here, there):
                if not self._has_both(case, here, there, candidate, otherwise):
                    yield _remark(placed, here, there, candidate, otherwise)

    def _sharing_figures(self, case: Case, here: Statement) -> Iterator[tuple[Candidate, Statement]]:
        """Yield claims of other articles that speak of the same, as nearly as figures are compared for."""
        words, names = telling_words(here), sorted(names_in(here))
        if not names or not has_figure(here):
            return
        missing = int(len(words) * (1 - ALIKE))
        for candidate in self._library.read.sharing(names, sorted(words), case.article.id, _READ, missing):
            # Most fall away by their words alone, before anything more is read of them.
            if likeness(words, telling_words(Statement(candidate.text, (), here.language))) >= ALIKE / 2:
                yield from self._stated(candidate)

    def _sharing_names(self, case: Case, here: Statement) -> Iterator[tuple[Candidate, Statement]]:
        """Yield claims of other articles that give a person's office and all but one of the names."""
        for person in persons(here):
            titles = sorted(offices(here, person))
            for name in person.normal.split() if titles else ():
                first = stems(name, language=here.language)[:1]
                if first:
                    for candidate in self._library.read.sharing(
                        [*first, titles[0]], [], case.article.id, _READ
                    ):
                        yield from self._stated(candidate)

    def _stated(self, candidate: Candidate) -> Iterator[tuple[Candidate, Statement]]:
        try:
            placed = self._library.read.placed(candidate.claim)
            language = self._library.read.current_draft(candidate.article).language
        except NotFoundError:
            return  # it was removed meanwhile
        if self._stands(placed):
            yield candidate, Statement(placed.text, details_within(placed), language)

    def _stands(self, placed: PlacedClaim) -> bool:
        """Tell whether a claim is one that its desk would still state: not one that was found wrong."""
        if placed.claim.verdict is None:
            return True
        scale = self._library.read.one(Article, placed.claim.article).scale
        verdict = self._library.read.one(Scale, scale).verdict(placed.claim.verdict)
        return verdict is None or not verdict.needs_correction

    def _has_both(
        self, case: Case, here: Statement, there: Statement, candidate: Candidate, names: Otherwise
    ) -> bool:
        """Tell whether either article has both spellings: these are two persons, or it is asked there."""
        one, other = here.words(names.here), there.words(names.there)
        text = self._library.read.current_draft(candidate.article).text
        return _has(case.draft.text, other) or _has(text, one)


def _has(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _remark(
    placed: PlacedClaim,
    here: Statement,
    there: Statement,
    candidate: Candidate,
    otherwise: Otherwise,
) -> Remark:
    one, other = here.words(otherwise.here), there.words(otherwise.there)
    title = " ".join(candidate.title.split())
    title = title if len(title) <= _LONGEST_TITLE else f"{title[: _LONGEST_TITLE - 1]}…"
    sentence = (
        say(
            "“{here}” is spelt “{there}” in “{title}”: is it the same name?",
            here=one,
            there=other,
            title=title,
        )
        if otherwise.is_name
        else say("“{here}” is “{there}” in “{title}”: is it the same?", here=one, there=other, title=title)
    )
    start = placed.placement.start
    key = " | ".join((CheckKind.ELSEWHERE.value, one, other))
    return Remark(
        CheckKind.ELSEWHERE, start + otherwise.here.start, start + otherwise.here.end, key, sentence
    )
