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
    Sample(
        "barrage-depeche.txt",
        "Barrage de Saint-Aubrac : les 312 habitants évacués sont rentrés chez eux",
        "A wire story in French, copied from a web page, with the page’s leftovers still in it",
        "fr",
    ),
    Sample(
        "phare-portrait.md",
        "La dernière lumière de Kerouez",
        "A short profile in French, full of ages, dates, shares and sums of money",
        "fr",
    ),
    Sample(
        "tren-cronica.txt",
        "Un desprendimiento atrapa al tren de Peñalba: a salvo las 137 personas que viajaban a bordo",
        "A wire story in Spanish, copied from a web page, with the page’s leftovers still in it",
        "es",
    ),
    Sample(
        "sal-perfil.md",
        "El hombre que escucha la sal",
        "A short profile in Spanish, full of ages, dates, shares and sums of money",
        "es",
    ),
    Sample(
        "frana-cronaca.txt",
        "Frana sulla funivia di Monteluce: in salvo tutti i 96 sciatori rimasti sospesi",
        "A wire story in Italian, copied from a web page, with the page’s leftovers still in it",
        "it",
    ),
    Sample(
        "organi-ritratto.md",
        "La donna che accorda il vento",
        "A short profile in Italian, full of ages, dates, shares and sums of money",
        "it",
    ),
    Sample(
        "balsa-noticia.txt",
        "Balsa encalha no rio Jurupema: todas as 118 pessoas a bordo são resgatadas",
        "A wire story in Portuguese, copied from a web page, with the page’s leftovers still in it",
        "pt",
    ),
    Sample(
        "cortica-perfil.md",
        "A mulher que lê os sobreiros",
        "A short profile in Portuguese, full of ages, dates, shares and sums of money",
        "pt",
    ),
    Sample(
        "dijk-bericht.txt",
        "Dijk bij Oudermeer verzakt: alle 264 bewoners veilig thuis",
        "A wire story in Dutch, copied from a web page, with the page’s leftovers still in it",
        "nl",
    ),
    Sample(
        "molen-portret.md",
        "De vrouw die de wind telt",
        "A short profile in Dutch, full of ages, dates, shares and sums of money",
        "nl",
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
