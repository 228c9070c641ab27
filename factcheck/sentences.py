"""Sentences for people, with their data kept apart so that they can be translated."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

Translate = Callable[[str, int], str]
"""Gives a template in another language; it gets the count in the sentence, or -1."""


# No struct: the command line says its version and its errors without msgspec, which takes it 10 ms.
@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence for a person: its template, and the data that stands in its braces.

    The window translates the template and fills it in; everywhere else ``str`` gives the English.
    A value may itself be a sentence. Where ``one`` is given it is the template for a ``count`` of 1.
    """

    template: str
    data: Mapping[str, object] = field(default_factory=dict)
    one: str = ""

    def __str__(self) -> str:
        return self.put(english)

    def put(self, translate: Translate) -> str:
        """Return the sentence with each template put through a translation, which is told the count."""
        count = self.data.get("count")
        number = count if isinstance(count, int) else -1
        template = self.one if self.one and number == 1 else self.template
        data = {
            name: value.put(translate) if isinstance(value, Sentence) else value
            for name, value in self.data.items()
        }
        said = translate(template, number)
        return said.format(**data) if data else said


def say(template: str, *, one: str = "", **data: object) -> Sentence:
    """Make a sentence; the template is written out where it is called, so that it can be collected."""
    return Sentence(template, data, one)


Text = Sentence | str
"""What a person reads: a sentence to be translated, or words that come from outside and stay."""


def english(template: str, _count: int) -> str:
    """Leave a template in English."""
    return template


def put(text: Text, translate: Translate) -> str:
    """Return a text with what can be translated of it put through a translation."""
    return text.put(translate) if isinstance(text, Sentence) else text
