"""English: names."""

from __future__ import annotations

import re

from factcheck.text.lexicon.en.calendar import MONTHS, WEEKDAYS
from factcheck.text.lexicon.forms import WORD
from factcheck.text.wordlists import listed

DOTTED = listed("""
    Mr Mrs Ms Dr Gen Sen Sens Rep Reps Gov Lt Col Sgt Capt Maj Rev Prof St Jr Sr Inc Corp Co Ltd Adm Cmdr
    Ft Mt Det Supt Hon Spc Cpl Pvt Brig Dept Ave Blvd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan
    Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont
    """)

_FUNCTION = """
a about above across after afterward afterwards again against ago ahead albeit all almost along already
also although altogether always am amid among an and another any anybody anyone anything anyway anywhere
apart apparently are aren't around as aside asked at away back barely because been before beforehand
behind being below beneath beside besides between beyond both but by came can can't cannot certainly
clearly come compared consequently could couldn't currently dear despite did didn't do does doesn't
don't down during each earlier either else elsewhere enough especially even eventually ever every
everybody everyone everything everywhere exactly except far few fewer finally first firstly following
for former formerly fortunately frankly from further furthermore generally get given giving go goes
going gone good got had hadn't half hardly has hasn't have haven't having he he'd he'll he's hello hence
her here here's hers herself hey hi him himself his hopefully how how's however i i'd i'll i'm i've if
imagine in incidentally including indeed inside instead into is isn't it it'd it'll it's its itself just
largely last lastly late lately later least less lest let let's like likewise little long look made
mainly make many may maybe me mean meanwhile might mine more moreover most mostly much must my myself
namely near nearby nearly neither never nevertheless new next no nobody none nonetheless nor normally
not nothing notwithstanding now nowhere obviously occasionally of off often oh old on once one ones only
onto or ordinarily originally other others otherwise ought our ours ourselves out outside over overall
own particularly per perhaps plus possibly presumably previously probably quite rarely rather really
recently regarding regardless reportedly right roughly said same say second secondly see seemingly
several shall she she'd she'll she's should shouldn't similarly simply since so some somebody somehow
someone something sometimes somewhat somewhere soon specifically still such sure surely surprisingly
take than thank thanks that that'll that's the their theirs them themselves then there there'd there're
there's thereafter therefore thereof these they they'd they'll they're they've thing things third this
those though through throughout thus to today together tomorrow tonight too toward towards truly two
under underneath undoubtedly unfortunately unless unlike until up upon us usually various versus very
via was wasn't watch way we we'd we'll we're we've well were weren't what what's whatever when whenever
where where's whereas wherever whether which while who who's whoever whom whose why will with within
without won't would wouldn't yeah yes yesterday yet you you'd you'll you're you've young your yours
yourself zero"""

_COMMON_NOUNS = """
people police officials lawmakers voters doctors critics supporters researchers scientists experts
analysts economists investigators prosecutors authorities residents students teachers parents children
women men workers employees families witnesses leaders members sources reporters journalists protesters
demonstrators investors customers consumers users patients nurses soldiers troops rebels militants
refugees migrants immigrants activists advocates opponents proponents observers historians lawyers
attorneys judges jurors taxpayers farmers businesses companies banks schools hospitals cities states
countries nations governments agencies groups organizations prices sales stocks shares profits taxes
wages jobs costs reports documents records emails polls surveys studies data evidence results statistics
figures numbers details questions answers concerns fears hopes plans talks negotiations elections
democrats-elect opinion analysis editor editors note read click photo photos fahrenheit celsius
video videos image images
story stories news update updated breaking exclusive share subscribe advertisement related source credit
caption page part chapter section table figure step level phase government president senator congress
court state city county company family war peace health education science technology business sports
money time year years day days week weeks month months home life love work world country history law
power water food fire air weather winter summer spring autumn fall"""

_COMMON_ADJECTIVES = """
average big major local federal national political public private senior top key recent current foreign
domestic international global economic social military legal medical human special general common high
low early great small large different important likely possible potential possible additional similar
strong free full true real best better worse worst bad hot cold dead asking speaking based born
according added adding facing following founded known located called named left meant noted set used
taken told"""

_LOWER = frozenset(f"{_FUNCTION} {_COMMON_NOUNS} {_COMMON_ADJECTIVES}".split())

OPENERS = frozenset(word[0].upper() + word[1:] for word in _LOWER) | {"I"}
"""Capitalised forms of words that are no name."""

NEVER_NAMES = frozenset(word[0].upper() + word[1:] for word in _FUNCTION.split()) - {
    "May",
    "Will",
    "New",
    "Old",
    "Young",
    "Long",
    "West",
}
"""Those among them that separate two names even in the middle of a capitalised run."""

COMMON_ENDINGS = (
    "ing",
    "ly",
    "ed",
    "ous",
    "ful",
    "less",
    "ness",
    "ment",
    "tion",
    "sion",
    "able",
    "ible",
    "ists",
)
"""Endings of words that, at the head of a sentence, are a name only exceptionally."""

_LINK = r"[ \u00a0](?:(?:of(?: the)?|for|de|la|du|del|van|von|der|bin|al|el|ibn|und|&) )?"

NAME_RUN = re.compile(rf"{WORD}(?:{_LINK}{WORD}){{0,11}}")

LINKS = listed("of the for de la du del van von der bin al el ibn und &")

SPLITTERS = (
    NEVER_NAMES | set(WEEKDAYS) | (set(MONTHS) - {"May", "April", "June", "August", "March", "Jan", "Mar"})
)

IN_PLACE = listed("in near from around outside across throughout inside")

ROLE = re.compile(r"(?P<mod>(?:vice|deputy|prime|co|former|acting|executive|managing)[- ])?$")

NUMBERED = re.compile(r"[0-9]{1,3}(?:st|nd|rd|th) $")

PARTY = re.compile(r"[RDI]-(?P<state>(?:[A-Z]\.){2,3}|[A-Z][a-z]+\.?(?: [A-Z][a-z]+)?)")

GROUP_OF = re.compile(r" of (?:[0-9]{1,2}|[A-Z][a-z]+)\b")

SHOUTED = listed("""
    the and not all very you are was but for now new more yes no never this that is it in on to of
    by
    """)

CHAMBERS = listed("House Senate Congress Army Navy Marines Treasury Labour Parliament")
"""Organisations whose name is part of the office: «House Speaker»."""
