"""Sample articles that a new library can start with.

All three were invented for this program: no person, place or company in them is real.
Each has a few slips built in, to be found by checking: a weekday that does not fit its date, parts that
do not add up to their sum.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample article: its file name, its headline, and a few words on what it is like."""

    name: str
    title: str
    about: str


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
)


def names() -> tuple[str, ...]:
    """List the file names of the sample articles, in the order to offer them."""
    return tuple(sample.name for sample in SAMPLES)


def read(name: str) -> bytes:
    """Read the sample article of this file name; raises KeyError for a name not in names()."""
    if name not in names():
        raise KeyError(name)
    from importlib.resources import files

    return files(__name__).joinpath(name).read_bytes()
