"""Invented articles with known late edits, laid out as a page of the web and as a PDF in two columns."""

from __future__ import annotations

import html
import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from factcheck.models import Span

_PEOPLE = ("Ada Brandt", "Jonas Feld", "Ilse Varga", "Tom Okoro", "Mira Holm", "Edda Quill", "Sten Arvo")
_PLACES = ("Orvik", "Hemmen", "Lisk", "Tarn", "Halm", "Vester Sund", "Old Karrow", "Norrby")
_BODIES = ("the harbour office", "the county council", "the audit court", "the ferry company", "the ministry")
_THINGS = ("bridge", "tunnel", "ferry line", "lighthouse", "waterworks", "power station", "library", "mill")
_WORDS = (
    "remarkably", "administration", "well-known", "infrastructure", "responsibility", "neighbourhood",
    "international", "extraordinarily", "long-standing", "predominantly", "environmental", "co-operative",
)  # fmt: skip
_PATTERNS = (
    "The {thing} of {place} opened in {year} and cost {number} million crowns, {person} said.",
    "“Nobody believed in the {thing} at first,” {person} told reporters in {place}.",
    "About {number},{three} people used it last year, according to {body}.",
    "In {place} the {word} {thing} is {number} metres long and was paid for by {body}.",
    "{Body} disputes that: its report of {day} March {year} names {number} causes.",
    "{person}, who has led {body} since {year}, calls the decision {word} unfair.",
    "It is the oldest {thing} in the country, and the only one that {body} still runs.",
    "Since {year} the town has lost {number} per cent of its inhabitants, mostly to {place}.",
    "A {word} {thing} needs {number} workers, {person} wrote in a letter to {body}.",
    "Work on the second {thing} began on {day} June {year}; it took {number} months longer than planned.",
    "The {word} rules of {body} do not allow such a {thing} within {number} kilometres of {place}.",
    "What {person} did not say: {body} had approved the {thing} twice, in {year} and later.",
)
_CAPTION = "The {thing} of {place} in {year}, seen from {place}."
_SUBHEAD = "What {place} lost"


@dataclass(frozen=True, slots=True)
class Late:
    """A late edit: where in the signed text it was made, and what kind it is."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Invented:
    """An article: its paragraphs, each with its role, as they were signed."""

    parts: tuple[tuple[str, str], ...]

    @property
    def text(self) -> str:
        return "\n\n".join(words for _, words in self.parts)


def invented(chance: random.Random) -> Invented:
    """Invent an article of some six hundred words."""
    parts = [("headline", _filled("The {thing} that {place} never wanted", chance))]
    for number in range(chance.randrange(11, 15)):
        if number in (4, 9):
            parts.append(("subhead", _filled(_SUBHEAD, chance)))
        if number in (3, 7):
            parts.append(("caption", _filled(_CAPTION, chance)))
        sentences = [_filled(chance.choice(_PATTERNS), chance) for _ in range(chance.randrange(2, 5))]
        parts.append(("body", " ".join(sentences)))
    return Invented(tuple(parts))


def _filled(pattern: str, chance: random.Random) -> str:
    body = chance.choice(_BODIES)
    return pattern.format(
        thing=chance.choice(_THINGS),
        place=chance.choice(_PLACES),
        person=chance.choice(_PEOPLE),
        body=body,
        Body=body[0].upper() + body[1:],
        word=chance.choice(_WORDS),
        year=chance.randrange(1890, 2025),
        day=chance.randrange(1, 29),
        number=chance.randrange(2, 98),
        three=f"{chance.randrange(1000):03}",
    )


_Edit = Callable[[re.Match[str], random.Random], str]


def _other(_found: re.Match[str], chance: random.Random) -> str:
    return str(chance.randrange(100, 998))


_EDITS: tuple[tuple[str, str, _Edit], ...] = (
    ("number", r"\b\d+\b", _other),
    ("digit", r"\d\b", lambda found, _: str((int(found[0]) + 1) % 10)),
    ("name", "|".join(_PEOPLE), lambda _, chance: f"{chance.choice(('Ole', 'Una'))} Mars"),
    ("letter", r"\b(?:Brandt|Feld|Varga|Okoro|Holm)\b", lambda found, _: found[0] + "s"),
    ("place", "|".join(_PLACES), lambda _found, _: "Sund"),
    ("negation", r"\b(?:is|had|was)\b(?= )", lambda found, _: f"{found[0]} not"),
    ("word out", r"\b(?:still|oldest|second|only|mostly) ", lambda _found, _: ""),
    ("word in", r"(?<=the )(?=\w)", lambda _found, chance: chance.choice(("former ", "alleged ", "new "))),
    ("verb", r"\b(?:said|wrote|told|calls|disputes)\b", lambda _found, _: "denied"),
    ("sentence out", r"(?<=[.”] )[A-Z“][^.]{30,}\.(?: |$)", lambda _found, _: ""),
    ("sentence in", r"(?<=\. )(?=[A-Z“])", lambda _, chance: f"{_filled(chance.choice(_PATTERNS), chance)} "),
    ("marks off", r"“[^”]+”", lambda found, _: found[0][1:-1]),
    ("capital", r"(?<= )(?:county|audit|ferry|harbour)\b", lambda found, _: found[0].capitalize()),
    ("mark", r"\.(?= [A-Z])", lambda _found, _: "?"),
)


def edited(article: Invented, chance: random.Random, count: int) -> tuple[Invented, list[Late]]:
    """Make some late edits in different paragraphs, and tell where they stand in the signed text."""
    made: list[Late] = []
    parts, at = list(article.parts), 0
    starts = []
    for _, words in parts:
        starts.append(at)
        at += len(words) + 2
    places = [number for number, (role, _) in enumerate(parts) if role == "body"]
    chance.shuffle(places)
    for number in places:
        if len(made) == count:
            break
        role, words = parts[number]
        kind, pattern, change = _EDITS[chance.randrange(len(_EDITS))]
        found = list(re.finditer(pattern, words))
        if not found:
            continue
        match = chance.choice(found)
        new = change(match, chance)
        if new == match[0]:
            continue
        parts[number] = (role, f"{words[: match.start()]}{new}{words[match.end() :]}".strip())
        made.append(Late(Span(starts[number] + match.start(), starts[number] + match.end()), kind))
    if len(made) < count:
        number = chance.choice([each for each in places if parts[each] == article.parts[each]])
        made.append(Late(Span(starts[number], starts[number] + len(parts[number][1])), "paragraph out"))
        parts[number] = ("gone", "")
    return Invented(tuple(part for part in parts if part[0] != "gone")), made


def as_page(article: Invented, chance: random.Random) -> bytes:
    """Lay an article out as a page of the web, with all that stands around one."""
    body = []
    for role, words in article.parts:
        safe = html.escape(words, quote=False)
        if role == "headline":
            body.append(f"<h1>{safe}</h1><p class=byline>By Sten Arvo</p><time>30 November 2026</time>")
        elif role == "subhead":
            body.append(f"<h2>{safe}</h2>")
        elif role == "caption":
            body.append(
                f"<figure><img alt=''><figcaption>{safe} <span>Photo: Mira Holm</span></figcaption></figure>"
            )
        else:
            shy = safe.replace("infrastructure", "infra&shy;structure").replace("“", "&ldquo;")
            body.append(f"<p>{shy}</p>")
    quote = next(words for role, words in article.parts if role == "body").split(". ")[0]
    body.insert(
        chance.randrange(4, 8), f"<aside class=pullquote><p>{html.escape(quote, quote=False)}</p></aside>"
    )
    body.insert(chance.randrange(8, 10), "<div class=ad>Advertisement</div>")
    links = "".join(f"<li><a href=/{at}>More on {place}</a></li>" for at, place in enumerate(_PLACES))
    return (
        "<!doctype html><html lang=en><head><title>x</title></head><body><nav><ul>"
        f"{links}</ul></nav><article>{''.join(body)}</article><section><h2>Read next</h2><ul>{links}</ul>"
        "</section><footer><p>© 2026 The Karrow Post. All rights reserved.</p></footer></body></html>"
    ).encode()


_TYPST = """
#set page(width: 210mm, height: 280mm, margin: 18mm, columns: 2,
  header: [THE KARROW POST #h(1fr) Region], footer: context [#h(1fr) #counter(page).display()])
#set par(justify: true)
#set text(lang: "en", hyphenate: true, size: 10pt)
"""


def as_pdf(article: Invented, chance: random.Random) -> bytes:
    """Lay an article out as a PDF in two hyphenated columns with running heads, captions and a pull quote."""
    import typst

    parts = [_TYPST]
    quote = next(words for role, words in article.parts if role == "body").split(". ")[0]
    at = chance.randrange(5, 9)
    for number, (role, words) in enumerate(article.parts):
        text = f"#text({_string(words)})"
        if role == "headline":
            parts.append(
                f'#place(top, float: true, scope: "parent")[#text(size: 22pt, weight: "bold")[{text}]]'
            )
        elif role == "subhead":
            parts.append(f'#block(above: 12pt)[#text(weight: "bold", size: 11pt)[{text}]]')
        elif role == "caption":
            parts.append(
                "#place(auto, float: true)[#rect(width: 100%, height: 30mm, fill: gray)"
                f'#text(size: 8pt, style: "italic")[{text} Photo: Mira Holm]]'
            )
        else:
            parts.append(text)
        if number == at:
            parts.append(f"#block(inset: 6pt)[#text(size: 15pt)[#text({_string(quote)})]]")
        parts.append("")
    return bytes(typst.compile("\n\n".join(parts).encode()))


def _string(words: str) -> str:
    quoted = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}"'
