"""What ends a Dutch sentence: abbreviations by what their stop says, and words that open sentences.

Abbreviations as the Woordenlijst and the Taalunie’s list give them.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS, UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import listed

_TITLES = """
dhr Dhr mevr Mevr mw Mw mej Mej hr Hr dr Dr drs Drs dra mr Mr ir Ir ing Ing prof Prof bc ds Ds Z.K.H H.K.H Z.M
H.M Z.E past Past kol Kol gen Gen kapt Kapt lt Lt maj Maj sgt Sgt min Min st St Mgr mgr Zr zr br Jhr jhr Jkvr
jkvr Mrs Ms
"""

_NUMBERED = """
nr Nr nrs no No art Art hfdst Hfdst afb Afb fig Fig tab dl Dl vol jrg Jrg blz Blz p pag Pag pp par tel Tel
toestel lid zgn jan feb febr mrt apr jun jul aug sept sep okt nov dec
"""

_INNER = """
bijv Bijv bv d.w.z D.w.z dwz nl m.n o.a O.a i.p.v i.v.m I.v.m m.b.t M.b.t t.o.v T.o.v t.g.v n.a.v N.a.v m.a.w
M.a.w m.i v vs ca Ca circa resp incl excl vgl Vgl zgn z.g zg i.c o.l.v t.b.v T.b.v a.d i.h.b t.a.v t.n.v d.d
dd o.i.d.n v.w.b w.o onz tav evt Evt ev i.e e.g a.s vd v.d min max gem b.v.d fr du eng lat i.s.m I.s.m t.e.m
t/m i.o ing uitg vert red
"""

_EITHER = """
n.C v.Chr n.Chr v.C Chr N.V NV B.V BV Inc Ltd Co Cie Corp Gebr Bros Jr jr Sr sr U.S VS V.S Ph.D km kg cm mm
sec mld mln Mln Mld miljn afd Afd dept Dept gem Gem Ned ned Belg geb Geb gest overl str bibl Univ univ e.d i.d
o.i.d e.v v.v s.v.p S.v.p z.o.z t.z.t t.a m.u.v m.m a.u.b ma di wo do vr za zo j.l jl ll a.i b.g.g H.H M.A B.A
a.m p.m zn sub cit
"""

_LISTING = "etc enz e.a e.d.m"

KINDS = by_kind(
    (_EITHER, AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.LISTING),
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"(?!)")
"""Dutch writes no ordinal with a full stop."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = False
"""A small letter hardly ever begins a sentence in edited text."""

MONTHS = listed("jan feb febr mrt apr jun jul aug sept sep okt nov dec")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst sst brr grr tsk")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    De Het 't Een Den Der Dit Dat Deze Die Hij Zij Ze Ik Jij Je Wij We Jullie U Men Er Hier Daar Dan Toen Nu
    Zo Ook Maar En Of Want Dus Als Wanneer Omdat Doordat Hoewel Terwijl Nadat Voordat Totdat Zodra Zolang
    Indien Mits Tenzij Om Te In Op Aan Bij Met Zonder Voor Na Naar Van Vanaf Vanuit Door Over Onder Boven
    Tussen Tegen Tijdens Sinds Sedert Tot Uit Volgens Wegens Dankzij Ondanks Behalve Binnen Buiten Naast
    Achter Langs Rond Wie Wat Welke Welk Waar Waarom Waarin Waarop Waarbij Hoe Hoeveel Zijn Haar Hun Mijn Jouw
    Uw Ons Onze Hem Is Was Waren Wordt Werd Heeft Had Hebben Kan Kunnen Zal Zou Moet Niet Geen Niets Niemand
    Nooit Altijd Soms Vaak Iets Iemand Iedereen Alle Alles Alleen Veel Velen Weinig Meer Minder Meeste Sommige
    Enkele Andere Anderen Beide Elk Elke Ieder Iedere Eerst Later Vroeger Vandaag Gisteren Morgen Inmiddels
    Intussen Daarna Daarom Daarbij Daarmee Daardoor Daarvoor Daarop Daarnaast Daarentegen Daarin Hierbij
    Hierdoor Hiermee Hiervoor Bovendien Echter Toch Namelijk Eigenlijk Misschien Wellicht Natuurlijk Uiteraard
    Helaas Verder Vervolgens Tenslotte Uiteindelijk Volgende Vorige Twee Drie Vier Vijf Ja Nee Zelfs Nog Al
    Pas Net Zelf Bovenal Alsof Ten Ter Evenals Kortom Mede Momenteel Sindsdien Zowel Via Per Rondom Ruim Circa
    Waarschijnlijk Blijkbaar Dergelijke Zulke Zoals
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Telefoon|Tel|Fax|E-?mail|Betreft|Website|Foto|Bron|Beeld)"

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL} ?: )")),
)

GREETING = re.compile(
    r"(?:Beste|Geachte|Hallo|Lieve|Dag|Goede(?:morgen|middag|navond)|Waarde)\b(?:(?:dhr|mevr|mw|dr|drs"
    r"|prof)\.|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    rf"(?:(?:Met )?[Vv]riendelijke groet(?:en)?|Hoogachtend|(?:Hartelijke"
    rf" )?[Gg]roet(?:en)?),?\s++(?=([{UPPER}][\w'’]*+)$)"
)

_MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"

DATE_LINE = re.compile(
    rf"dag,? \d{{1,2}} (?:{_MONTH}) \d{{4}}(?:\s++(?=[{UPPER}«“\"])|$)",
    re.IGNORECASE,
)

WEEKDAY = re.compile(r"\b(?:maan|dins|woens|donder|vrij|zater|zon)$", re.IGNORECASE)

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zà-ÿ]{1,9}|Op|Vanaf|Sinds|Tot|Voor|Na))\s?$")

CAPTION = re.compile(
    rf"(?:Figuur|Fig\.|Afbeelding|Tabel|Grafiek|Kaart) \d+(?:[.-]\d++)*[.:]? ++(?=[{UPPER}])"
)

OPEN_END = re.compile(
    r"[,(\[“‘«‹„]$|\b(?:de|het|een|en|of|van|in|op|aan|te|bij|met|voor|door|naar|uit|om|als|dat|die|is|zijn"
    r"|was)$"
)

SAID = re.compile(
    rf"(?:[{UPPER}][\w'’.-]{{0,24}}\s){{1,3}}(?:vraagt|vroeg|zegt|zei|roept|riep|antwoordt|antwoordde|voegt"
    rf"|reageert|reageerde|aldus|wil|wilde)\b"
)
"""A name and a verb of saying."""

NO = "nr"
