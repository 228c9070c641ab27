"""Sample articles that a new library can start with.

All were invented for this program: no person, place or company in them is real.
Each has a few slips built in, to be found by checking: a weekday that does not fit its date, parts that
do not add up to their sum.
"""

from msgspec import Struct


class Sample(Struct, frozen=True):
    """A sample article: its file name, its headline, a few words on what it is like, and its language."""

    name: str
    title: str
    about: str
    language: str = "en"


SAMPLES = (
    Sample(
        "ferry-wire.txt",
        "Ferry fire off Port Asten: All 214 on board rescued, company says",
        "A wire story copied from a web page, with the page's leftovers still in it",
    ),
    Sample(
        "library-feature.md",
        "The library that lends everything but silence",
        "A magazine feature in Markdown, with links, quotations and a list of figures",
    ),
    Sample(
        "swimmer-profile.md",
        "Against the tide",
        "A short profile full of ages, dates, distances and sums of money",
    ),
    Sample(
        "brand-meldung.txt",
        "Feuer auf der Donaufähre: Alle 146 Menschen an Bord gerettet",
        "A wire story in German, copied from a web page, with the page’s leftovers still in it",
        "de",
    ),
    Sample(
        "glocken-portraet.md",
        "Die Frau, die Glocken hört",
        "A short profile in German, full of ages, dates, shares and sums of money",
        "de",
    ),
)


def offered(language: str) -> tuple[Sample, ...]:
    """Return the sample articles to offer in a language, in order; the English ones where it has none."""
    found = tuple(sample for sample in SAMPLES if sample.language == language)
    return found or offered("en")


def names(language: str = "en") -> tuple[str, ...]:
    """List the file names of the sample articles of a language, in the order to offer them."""
    return tuple(sample.name for sample in offered(language))


def read(name: str) -> bytes:
    """Read the sample article of this file name; raises KeyError for a name that is no sample's."""
    if all(name != sample.name for sample in SAMPLES):
        raise KeyError(name)
    from importlib.resources import files

    return files(__name__).joinpath(name).read_bytes()
