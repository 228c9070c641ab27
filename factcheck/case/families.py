"""Family names: which words of a person's name they are, and in what forms they stand in texts.

A family name alone is found where it is written as a name, in the forms that languages give it
(`text/lexicon/name_endings`), and in small letters in addresses and names of files. A form that is the name
of a place, a people or a first name as well is none: «Franco» does not stand in «France».
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from factcheck.case.spelling import AT_ITS_END, LETTER, NO_SPACES, bound_before, bound_behind, plain
from factcheck.models import Source, SourceKind

_SHORTEST = 4
"""Letters of a family name from which on it is looked for alone."""
_LONG = 5
"""Letters from which on any ending may follow; a shorter name begins too many other words."""
_UNMISTAKABLE = 3
"""Letters of an ending that may follow a short name too, as in «Nagynak»."""
_OWN_SIGN = 2
"""Letters of an ending from which on a form is hardly another word, so that it makes a name public."""
_NEVER = re.compile(r"(?!)")


def families(source: Source) -> list[str]:
    """Return the words of a person's name that name a family, as texts are folded; none of few letters.

    These are all but the first that are no first names, or all but the last where that alone is one, as in
    «Nagy János»; the parts of a double name too.
    """
    if source.kind is not SourceKind.PERSON:
        return []
    before, comma, _behind = plain(source.title).partition(",")
    words = before.split()
    if not words or (len(words) == 1 and not comma):
        return []
    words = [word for word in words if not _is_title(word)] or words[-1:]
    given = _given_names()
    turned = len(words) > 1 and words[-1] in given and words[0] not in given
    own = words[0] if turned else words[-1]
    found = [own, *(word for word in words[1:-1] if word not in given)]
    parts = [part for word in found if "-" in word for part in word.split("-")]
    found += [part for part in parts if len(part) >= _LONG and part not in given]
    return [each for each in dict.fromkeys(found) if _is_name(each)]


def spellings(name: str) -> list[str]:
    """Return a name as it is typed without letters that a keyboard has not, and with them again."""
    from factcheck.text.lexicon.name_endings import IN_LETTERS

    typed = unicodedata.normalize("NFC", name)
    for letter, pair in IN_LETTERS:
        typed = typed.replace(letter, pair).replace(letter.upper(), pair.capitalize())
    again = re.sub("([AOUaou])e", r"\1", plain(name))
    return list(dict.fromkeys((typed, again)))


def probe(name: str) -> str:
    """Return the letters with which each form of a name begins."""
    return name[: min(_in_common(name, stem) for stem in (name, *_stems(name)))]


@lru_cache(maxsize=1024)
def hung_on(name: str) -> re.Pattern[str]:
    """Return what finds a name as a whole word with what is hung on to it, also in capitals.

    Its group ``it`` is the name, ``rest`` the ending behind it.
    """
    endings = _stems(name).get(name, frozenset())
    rest = f"(?P<rest>(?i:{_either(endings)})?)" if endings else "(?P<rest>)"
    return re.compile(f"{bound_before(name)}(?P<it>{_in_capitals(name)}){bound_behind(name, rest)}")


@lru_cache(maxsize=1024)
def changed(name: str) -> re.Pattern[str]:
    """Return what finds the forms of a name in which its own end is another; ``it`` is the whole form."""
    forms = changed_forms(name)
    if not forms:
        return _NEVER
    return re.compile(f"{bound_before(name)}(?P<it>{forms})(?P<rest>){bound_behind(name)}")


@lru_cache(maxsize=1024)
def in_address(name: str) -> re.Pattern[str]:
    """Return what finds a family name in small letters in a mail address, an address, or a file's name.

    There it stands for itself, or with an initial; among the other words of a path it may be a word.
    """
    from factcheck.text.lexicon.name_endings import FILES

    whole = f"(?<!{LETTER})NAME(?!{LETTER})"
    initial = "[a-z]?" if len(name) >= _LONG else ""
    named = f"(?<!{LETTER}){initial}NAME{initial}"
    before, behind = r"(?:^|[\s\"'(\[<>|,;])[\w.()-]{0,80}?", rf"[\w.()-]{{0,80}}\.(?:{_either(FILES)})(?!\w)"
    forms = (
        rf"(?P<mail>{named})(?!{LETTER})(?=[\w.+-]{{0,80}}@\w)",
        rf"(?:://|www\.|@)[\w.-]{{0,80}}?(?P<host>{whole})(?=[.-]\w)",
        rf"(?:://[^\s\"'<>]{{1,200}}?[/@~=]|(?<![\w.])[@#])(?P<handle>{named}\d{{0,4}})(?:\.\w{{2,5}})?(?![\w-])",
        rf"{before}(?P<file>{whole})(?={behind})",
    )
    return re.compile("|".join(forms).replace("NAME", re.escape(name)))


def forms_in(name: str, text: str) -> list[str]:
    """Return the forms of a family name that a folded text has, each as it stands there."""
    begins = probe(name)
    if begins not in text and begins.upper() not in text:
        return []
    found = (match for pattern in (hung_on(name), changed(name)) for match in pattern.finditer(text))
    return list(dict.fromkeys(map(word, found)))


def is_named(name: str, forms: Iterable[str]) -> bool:
    """Tell whether one of the forms is a family name itself, or hardly another word."""
    itself = (name.casefold(), f"{name}s".casefold())
    return any(len(form) >= len(name) + _OWN_SIGN or form.casefold() in itself for form in forms)


def word(match: re.Match[str]) -> str:
    """Return the whole word that a pattern found, with its ending."""
    found = match.groupdict()
    return f"{match[_group(match)]}{found.get('rest') or ''}"


def span(match: re.Match[str]) -> tuple[int, int]:
    """Return where the name stands in what a pattern found."""
    return match.span(_group(match))


def any_form(name: str) -> str:
    """Return a pattern of the forms of a name in small letters, as a part of a longer name."""
    stems = _stems(name, within=True)
    endings, others = stems.get(name, frozenset()), _others(name, stems)
    own = f"{re.escape(name)}(?:{_either(endings)})?" if endings else re.escape(name)
    return f"(?:{own}|{others})" if others else own


def changed_forms(name: str) -> str:
    """Return a pattern of the forms of a name in which its own end is another; nothing without any."""
    return _others(name, _stems(name))


def _others(name: str, stems: dict[str, frozenset[str]]) -> str:
    return "|".join(
        f"(?:{_in_capitals(stem)})(?i:{_either(endings)})" for stem, endings in stems.items() if stem != name
    )


@lru_cache(maxsize=1024)
def _stems(name: str, *, within: bool = False) -> dict[str, frozenset[str]]:
    """Return what may be hung on to a name, and to what is left of it where its end changes.

    ``within`` a longer name no form is too short.
    """
    from factcheck.text.lexicon.name_endings import CHANGES, OTHER_BASES

    found: dict[str, set[str]] = {}
    bases = [name]
    for change in (*OTHER_BASES, *CHANGES):
        for base in bases[:1] if change in OTHER_BASES else bases:
            match = change.shape.search(base.lower())
            if match is None:
                continue
            start, end = match.span(match.lastindex) if match.lastindex else (len(base), len(base))
            stem = base[:start] + change.instead + base[end:]
            found.setdefault(stem, set()).update(map(plain, change.endings))
            if change in OTHER_BASES and len(stem) >= _SHORTEST:
                bases.append(stem)
    if within:
        return {stem: frozenset(endings) for stem, endings in found.items() if len(stem) > 1}
    return {stem: kept for stem, endings in found.items() if (kept := _own_forms(name, stem, endings))}


def _own_forms(name: str, stem: str, endings: set[str]) -> frozenset[str]:
    """Return the endings with which a stem is no other word, as far as that is known."""
    if len(stem) < _SHORTEST:
        return frozenset()
    others, same = _other_names(), _in_common(name, stem)
    long = len(name) >= _LONG
    return frozenset(
        ending
        for ending in endings
        if (long or ending == "s" or len(stem) + len(ending) - same >= _UNMISTAKABLE)
        and stem + ending not in others
        and stem + ending != name
    )


def _in_common(name: str, stem: str) -> int:
    """Return how many letters both begin with."""
    pairs = enumerate(zip(name, stem, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(name), len(stem)))


def _in_capitals(word: str) -> str:
    return f"{re.escape(word)}|{re.escape(word.upper())}"


def _either(endings: frozenset[str]) -> str:
    return "|".join(sorted(map(re.escape, endings), key=lambda each: (-len(each), each)))


def _is_name(word: str) -> bool:
    """Tell whether a word is written as a name, or in letters of which none is small or capital."""
    if len(word) < _SHORTEST or not word[0].isalpha() or word[0] != word[0].title():
        return False
    return word[0].isupper() or (len(word) >= _LONG and not re.search(f"[{NO_SPACES}{AT_ITS_END}]", word))


def _is_title(word: str) -> bool:
    from factcheck.text.lexicon.name_endings import BEHIND_NAMES

    return word.endswith(".") or word in BEHIND_NAMES or word in _titles()


@cache
def _titles() -> frozenset[str]:
    from factcheck.text.lexicon import every

    return frozenset(plain(word) for each in every() for word in each.people.HONORIFICS)


@cache
def _given_names() -> frozenset[str]:
    from factcheck.text.lexicon import every
    from factcheck.text.lexicon.name_endings import GIVEN_BEHIND

    return frozenset(map(plain, GIVEN_BEHIND.union(*(each.people.GIVEN_NAMES for each in every()))))


@cache
def _other_names() -> frozenset[str]:
    """Return known names of places, peoples and first names, which a form of a family name may equal."""
    from factcheck.text.lexicon import every

    known = {word for each in every() for word in (*each.places.PLACES, *each.places.DEMONYMS)}
    return frozenset(map(plain, known)) | _given_names()


def _group(match: re.Match[str]) -> str:
    found = match.groupdict()
    return "it" if "it" in found else next(name for name, told in found.items() if told is not None)
