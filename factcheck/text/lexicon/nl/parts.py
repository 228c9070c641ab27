"""How Dutch joins the statements of one sentence.

Compiled for this project. The verb is second in a clause that stands by itself: «…, en de raad weigerde».
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_VERBS = """
is, zijn, was, waren, ben, heeft, hebben, had, hadden, wordt, worden, werd, werden, kan, kunnen, kon,
konden, moet, moeten, moest, moesten, zal, zullen, zou, zouden, wil, willen, wilde, wilden, mag, mogen,
mocht, viel, vielen, steeg, stegen, zakte, groeide, verloor, verloren, won, wonnen, nam, namen, kwam,
kwamen, ging, gingen, verliet, begon, begonnen, gaf, gaven, zag, zagen, hield, hielden, trof, stond,
stonden, lag, lagen, trok, trokken, sloot, sloten, brak, braken, reed, reden, vloog, vond, vonden, bleef,
bleven, riep, droeg, sloeg, kreeg, kregen, stierf, liep, liepen, liet, lieten, bood, ligt, liggen, staat,
staan, gaat, gaan, komt, komen, geeft, geven, blijft, blijven, betaalt, kost, kosten, hoort, leeft, werkt,
houdt, neemt, draagt, leidt, ontbreekt, geldt, toont, krijgt, stijgt, daalt, brandde, hoopt, keurde,
sneeuwt, weigert, weigerde, bouwt"""

_FINITE = one_of(_VERBS)

_PAST = r"(?:(?!beide|goede|oude|rode|eerste|laatste|derde|grote|witte|echte)[a-zà-ÿ]{3,}(?:de|te)n?(?!\w))"

_VERB = rf"(?:{_FINITE}|{_PAST})"

_PRONOUN = r"(?:hij|zij|ze|het|we|wij|ik|men|dat|dit|niemand|iedereen|allen|beiden)"

_DETERMINER = one_of(
    """
    de, het, een, zijn, haar, hun, ons, onze, mijn, deze, dit, die, veel, enkele, meerdere, alle, beide,
    geen, elke, elk, ieder, iedere"""
)

_NOUNS = r"(?:(?!(?:dat|en|of|omdat|als|om) )[\w$%’'.-]+ ){1,6}?"

_NAME = r"(?:[A-ZÀ-Ý][\wà-ÿ’'.-]* (?:van (?:de[nr]? )?)?){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_VERB}|(?i:{_DETERMINER}) {_NOUNS}{_VERB}|{_NAME}{_VERB}"
    rf"|(?i:sinds|in|op|na|voor|bij|daar|hier|dan|daarna|later|vandaag|gisteren"
    rf"|intussen) (?:[\w.]+ ){{0,4}}?{_VERB} "
    rf"(?i:{_PRONOUN}|{_DETERMINER}) )"
)

JOINT = re.compile(rf"(?:, (?:en|maar|want|doch)|;(?: (?:en|maar|toch))?) (?={_SUBJECT_AND_VERB})")

HAS_VERB = re.compile(rf"\b{_VERB}")

_SAYING = """
zeg*, zei, zeiden, verklaar*, meld*, vertel*, vind*, vond*, geloof*, denk*, dacht, dachten, benadruk*,
eis*, waarschuw*, beweer*, beweerd*, kondig*, deel*, vraag*, vroeg, antwoord*, schrijf*, schreef, volgens,
aldus, schat*, vermoed*, hoop*, vrees*, weet, wist, wisten, blijkt, bleek, toon*, besloot, besliste,
beloof*, geef*, gaf, erken*, bevestig*, klaag*, betwijfel*, dat, of, luidt, zo"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """
als, wanneer, toen, hoewel, omdat, terwijl, nadat, voordat, sinds, zodra, tot, totdat, indien, of, waar,
hoe, wat, zolang, doordat, niet alleen, zowel, noch, dat, om, zodat, tenzij, mits"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bdat)\s*$")

CLAUSE = re.compile(rf"(?:[\wà-ÿ’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")

REPORTED_BY = "volgens"
