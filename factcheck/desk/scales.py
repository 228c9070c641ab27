"""The verdict scales of a library: copied, changed, and removed where nothing stands on them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from factcheck.errors import NotFoundError, UserError
from factcheck.library import Library
from factcheck.models import EventKind, Scale, ScaleUse, Verdict
from factcheck.scales import COLOURS, MOST_VERDICTS

_LONGEST_LABEL = 40
_LONGEST_MARK = 2


class Scales:
    """The scales of a library; each change is for all who use it."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self) -> list[Scale]:
        """Return every scale, in the order in which they came."""
        return self._library.read.scales()

    def find(self, key: str) -> str:
        """Return the key of a scale that a person named by it; raises NotFoundError."""
        return self._library.read.one(Scale, key).key

    def usable(self, key: str) -> str:
        """Return a key if this library has the scale, or that of the first it has."""
        keys = [scale.key for scale in self.all()]
        return key if key in keys else keys[0]

    def use(self, key: str) -> ScaleUse:
        """Return what stands on a scale."""
        return self._library.read.scale_use(key)

    def copy(self, key: str, label: str) -> str:
        """Add a copy of a scale under another label, and return its key; raises UserError."""
        original = self._library.read.one(Scale, key)
        return self.add(replace(original, label=label))

    def add(self, scale: Scale) -> str:
        """Add a scale under a key of its own, and return the key; raises UserError for one without sense."""
        taken = {each.key for each in self.all()}
        whole = _checked(replace(scale, key=_free(scale.label, taken)))
        self._refuse_label(whole)
        with self._library.operation(EventKind.SCALE_ADDED, None) as operation:
            operation.insert(whole)
        return whole.key

    def change(self, scale: Scale) -> None:
        """Set the label and the verdicts of the scale with this key; a verdict without a key is new.

        Raises UserError for a scale without sense, for one on which a signed article stands, since what
        was signed would say something else, and where claims have a verdict that would go.
        """
        whole = _checked(scale)
        known = self._library.read.one(Scale, scale.key)
        if whole == known:
            return
        self._refuse_label(whole)
        with self._library.operation(EventKind.SCALE_CHANGED, None) as operation:
            use = self._library.read.scale_use(scale.key)
            if use.signed:
                raise UserError(
                    "“{title}” was signed off on this scale. Change a copy of it, and choose that for new"
                    " articles.",
                    title=use.signed[0],
                )
            kept = {verdict.key for verdict in whole.verdicts}
            for verdict in known.verdicts:
                if verdict.key not in kept and use.claims.get(verdict.key):
                    raise UserError(
                        "“{verdict}” cannot go: {count} claims have it.",
                        one="“{verdict}” cannot go: {count} claim has it.",
                        verdict=verdict.name,
                        count=use.claims[verdict.key],
                    )
            operation.everything = True
            operation.update(Scale, scale.key, label=whole.label, verdicts=whole.verdicts)

    def remove(self, key: str) -> None:
        """Remove a scale on which no article stands; raises UserError for another, and for the last one."""
        if len(self.all()) == 1:
            raise UserError("This is the only scale: there must be one for new articles.")
        with self._library.operation(EventKind.SCALE_REMOVED, None) as operation:
            use = self._library.read.scale_use(key)
            if use.articles:
                raise UserError(
                    "{count} articles stand on this scale, also counting removed ones.",
                    one="{count} article stands on this scale, also counting removed ones.",
                    count=use.articles,
                )
            operation.delete(Scale, key)

    def take_over(self, scales: Sequence[Scale]) -> None:
        """Set the scales that came with the settings of another desk; raises UserError with none set.

        They keep their keys, so that articles that come from that desk stand on them.
        """
        whole = [_checked(scale) for scale in scales]
        with self._library.operation(EventKind.SCALE_CHANGED, None) as operation:
            known = {each.key: each for each in self.all()}
            operation.everything = True
            for scale in whole:
                if scale.key not in known:
                    operation.insert(scale)
                elif known[scale.key] != scale:
                    self._refuse_use(scale, known[scale.key])
                    operation.update(Scale, scale.key, label=scale.label, verdicts=scale.verdicts)

    def _refuse_use(self, scale: Scale, known: Scale) -> None:
        use = self._library.read.scale_use(scale.key)
        kept = {verdict.key for verdict in scale.verdicts}
        lost = [each for each in known.verdicts if each.key not in kept and use.claims.get(each.key)]
        if use.signed or lost:
            raise UserError(
                "The scale “{scale}” is another one here, and articles stand on it: copy it there under"
                " another name first.",
                scale=known.name,
            )

    def _refuse_label(self, scale: Scale) -> None:
        if any(each.label == scale.label and each.key != scale.key for each in self.all()):
            raise UserError("There is a scale “{scale}” already.", scale=scale.label)


def _checked(scale: Scale) -> Scale:
    """Return a scale with its words tidied and a key for each verdict, or raise UserError."""
    label = " ".join(scale.label.split())
    if not label or len(label) > _LONGEST_LABEL:
        raise UserError("A scale has a name of up to {most} characters.", most=_LONGEST_LABEL)
    if not 2 <= len(scale.verdicts) <= MOST_VERDICTS:
        raise UserError("A scale has from 2 to {most} verdicts, one for each key.", most=MOST_VERDICTS)
    taken = {"none", *(verdict.key for verdict in scale.verdicts if verdict.key)}
    verdicts = []
    for verdict in scale.verdicts:
        tidy = _tidied(verdict)
        if not tidy.key:
            tidy = replace(tidy, key=_free(tidy.label, taken))
            taken.add(tidy.key)
        verdicts.append(tidy)
    for words in ([each.label for each in verdicts], [each.key for each in verdicts]):
        if len(set(words)) < len(words):
            raise UserError("Two verdicts of a scale have the same name.")
    if not any(each.closes and not each.needs_correction for each in verdicts):
        raise UserError("One verdict must confirm: it closes the claim and needs no correction.")
    return Scale(scale.key, label, tuple(verdicts))


def _tidied(verdict: Verdict) -> Verdict:
    label, mark = " ".join(verdict.label.split()), verdict.mark.strip()
    if not label or len(label) > _LONGEST_LABEL:
        raise UserError("Each verdict has a name of up to {most} characters.", most=_LONGEST_LABEL)
    if not mark or len(mark) > _LONGEST_MARK or not mark.isprintable():
        raise UserError("Each verdict has a mark of one or two characters: colour alone is not enough.")
    if verdict.colour not in COLOURS:
        raise NotFoundError("There is no colour “{colour}” for verdicts.", colour=verdict.colour)
    return replace(verdict, label=label, mark=mark)


def _free(label: str, taken: set[str]) -> str:
    """Return a key made of a label's letters that nothing has yet."""
    begun = re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")[:_LONGEST_LABEL] or "own"
    number, key = 2, begun
    while key in taken:
        key, number = f"{begun}-{number}", number + 1
    return key
