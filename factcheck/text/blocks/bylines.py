"""Bylines: who wrote the piece and when it came out, as lines of their own.

“By Ana Ruiz and Tom Okafor”, “Jane Doe, Associated Press”, “Published March 3, 2026 at
4:15 p.m.”, “Reporting by A. B.; editing by C. D.”
"""

from __future__ import annotations

from factcheck.text.lexicon import Lexicon, lexicon_of

_LONGEST = 200


def is_byline(line: str, *, language: str = "en") -> bool:
    """Tell whether a line only says who wrote the piece, or when it was published."""
    lexicon = lexicon_of(language)
    bare = " ".join(line.split())
    return (
        bool(bare)
        and len(bare) <= _LONGEST
        and (_is_by_line(lexicon, bare) or is_publication_line(bare, language=lexicon.language))
    )


def is_credit(line: str, *, language: str = "en") -> bool:
    """Tell whether a line at the piece's end only names who reported and edited it."""
    lexicon = lexicon_of(language)
    bare = " ".join(line.split())
    return len(bare) <= _LONGEST and bool(lexicon.bylines.CREDIT.fullmatch(bare))


def is_publication_line(line: str, *, language: str = "en") -> bool:
    """Tell whether a line only says when the piece was published or updated."""
    lexicon = lexicon_of(language)
    bylines = lexicon.bylines
    bare = " ".join(line.split())
    return len(bare) <= _LONGEST and bool(bylines.PUBLISHED.fullmatch(bare) or bylines.AGO.fullmatch(bare))


def names(line: str, *, language: str = "en") -> str:
    """Return the writers' names of a byline as written, without “By” and what follows them."""
    lexicon = lexicon_of(language)
    bylines = lexicon.bylines
    bare = " ".join(line.split())
    found = bylines.BY.fullmatch(bare)
    if found:
        written = found.group("names").rstrip(".,")
        # “Jane Doe, Coast Courier” is one writer with the paper's name, three names are three.
        if bylines.AND.search(written):
            return bylines.AFTER_LAST.sub(r"\1", written)
        return written.split(",")[0] if written.count(",") == 1 else written
    return bare.split(",")[0].split("|")[0].strip() if bylines.AFFILIATION.fullmatch(bare) else ""


def without_by(line: str, *, language: str = "en") -> str:
    """Return a byline without the “By” of its language, or of English, which many programs set."""
    bare = " ".join(line.split())
    found = (lexicon_of(code).bylines.BY.fullmatch(bare) for code in (language, "en"))
    return next((bare[match.start("names") :] for match in found if match), bare)


def _is_by_line(lexicon: Lexicon, bare: str) -> bool:
    bylines = lexicon.bylines
    if bylines.AFFILIATION.fullmatch(bare):
        return True
    found = bylines.BY.fullmatch(bare)
    if not found or not bylines.REST.match(found.group("rest")):
        return False
    written = [word for word in found.group("names").replace(",", " ").split() if len(word) > 3]
    return bool(written) and all(word[0].isupper() for word in written)
