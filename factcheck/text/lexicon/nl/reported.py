"""How Dutch reports words: verbs of saying with their forms, sources, small words.

Weak verbs are given by their infinitive, stem and ending and follow by rule; strong ones stand with their
forms; separable ones with their second half («voegde ze toe»). Compiled for this project from the usage of
news in the Netherlands and Flanders and from what grammars list as closed classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.nl.sentences import KINDS
from factcheck.text.wordlists import listed

WORD = re.compile(r"[@#]?+[^\W_]++(?:(?:[-&.'’]|_++)[^\W_]++)*|--++|\.{3}|['’][tsn](?!\w)|[^\w\s]")

ABBREVIATED = frozenset(KINDS)

NOUNS_HAVE_CAPITALS = False

BRACKET = 18

CLITICS: frozenset[str] = frozenset()

REFLEXIVE: frozenset[str] = frozenset()

_INSEPARABLE = ("be", "ver", "ont", "her", "er", "ge", "voorspel", "weerleg")


def _weak(entry: str) -> tuple[str, frozenset[str], str]:
    """Return the infinitive of «melden:meld:d», its finite forms, and its participle."""
    infinitive, stem, ending = entry.split(":")
    present = stem if stem.endswith("t") else stem + "t"
    past = stem + ending + "e"
    participle = stem if stem.endswith(ending) else stem + ending
    bare = infinitive.startswith(_INSEPARABLE)
    return (
        infinitive,
        frozenset((present, infinitive, past, past + "n")),
        participle if bare else "ge" + participle,
    )


_WEAK = """
melden:meld:d antwoorden:antwoord:d vertellen:vertel:d verklaren:verklaar:d benadrukken:benadruk:t
waarschuwen:waarschuw:d betogen:betoog:d reageren:reageer:d klagen:klaag:d erkennen:erken:d
ontkennen:ontken:d bevestigen:bevestig:d beloven:beloof:d beweren:beweer:d fluisteren:fluister:d
schreeuwen:schreeuw:d stellen:stel:d berichten:bericht:t constateren:constateer:d concluderen:concludeer:d
noteren:noteer:d argumenteren:argumenteer:d suggereren:suggereer:d relativeren:relativeer:d
nuanceren:nuanceer:d analyseren:analyseer:d verzuchten:verzucht:t mopperen:mopper:d grappen:grap:t
foeteren:foeter:d sneren:sneer:d jubelen:jubel:d betreuren:betreur:d verzekeren:verzeker:d
garanderen:garandeer:d herhalen:herhaal:d eisen:eis:t pleiten:pleit:t adviseren:adviseer:d
twitteren:twitter:d tweeten:tweet:t posten:post:t preciseren:preciseer:d verduidelijken:verduidelijk:t
motiveren:motiveer:d verdedigen:verdedig:d bekritiseren:bekritiseer:d opperen:opper:d uiten:uit:t
mompelen:mompel:d snauwen:snauw:d stamelen:stamel:d brullen:brul:d getuigen:getuig:d claimen:claim:d
voorspellen:voorspel:d beamen:beaam:d bekennen:beken:d herinneren:herinner:d informeren:informeer:d
rapporteren:rapporteer:d signaleren:signaleer:d becommentariëren:becommentarieer:d
onderstrepen:onderstreep:t onthullen:onthul:d verkondigen:verkondig:d repliceren:repliceer:d
counteren:counter:d opponeren:opponeer:d protesteren:protesteer:d filosoferen:filosofeer:d
mijmeren:mijmer:d verwoorden:verwoord:d formuleren:formuleer:d resumeren:resumeer:d schetsen:schets:t
weerleggen:weerleg:d bezweren:bezweer:d vermelden:vermeld:d schamperen:schamper:d orakelen:orakel:d
sakkeren:sakker:d
"""

_STRONG = listed("""
zegt zeggen zei zeiden zegde vraagt vragen vroeg vroegen schrijft schrijven schreef schreven roept roepen
riep riepen belooft bezwoer bezwoeren verwijt verwijten verweet verweten raadt ried verzoekt verzocht
""")

_STRONG_PARTICIPLES = listed("gezegd gevraagd geschreven geroepen bezworen gesproken genoemd verweten")

_SEPARABLE = """
voegt,voegde,voegden,voegen:toe:gevoegd legt,legde,legden,leggen:uit,vast:gelegd
rekent,rekende,rekenden:voor:gerekend geeft,gaf,gaven,geven:toe,aan,mee:gegeven
deelt,deelde,deelden,delen:mee:gedeeld kondigt,kondigde,kondigden:aan:gekondigd
merkt,merkte,merkten,merken:op:gemerkt vult,vulde,vulden:aan:gevuld stelt,stelde,stelden:vast:gesteld
vat,vatte,vatten:samen:gevat licht,lichtte,lichtten:toe:gelicht werpt,wierp,wierpen:tegen,op:geworpen
roept,riep,riepen:uit,op:geroepen brengt,bracht,brachten:uit,naar:gebracht
laat,liet,lieten,laten:weten,optekenen:gelaten maakt,maakte,maakten,maken:bekend,duidelijk:gemaakt
gaat,ging,gingen:verder,door:gegaan haalt,haalde:uit,aan:gehaald
spreekt,sprak,spraken:tegen,uit,af:gesproken houdt,hield,hielden:vol,voor:gehouden
wijst,wees,wezen:erop:gewezen drukt,drukte:uit:gedrukt zegt,zei,zeiden:toe:gezegd
dringt,drong:aan:gedrongen gooit,gooide:eruit:gegooid fluistert,fluisterde:toe:gefluisterd
bijt,beet:toe:gebeten schiet,schoot:uit:geschoten neemt,nam:over:genomen
"""


def _separable() -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    """
    Return the finite forms with their second halves, the forms written as one word, and the participles."""
    apart: dict[str, set[str]] = {}
    joined: set[str] = set()
    participles: set[str] = set()
    for entry in _SEPARABLE.split():
        forms, halves, participle = entry.split(":")
        for form in forms.split(","):
            apart.setdefault(form, set()).update(halves.split(","))
            joined.update(half + form for half in halves.split(","))
        participles.update(half + participle for half in halves.split(","))
    return (
        {form: frozenset(found) for form, found in apart.items()},
        frozenset(joined),
        frozenset(participles),
    )


PARTICLES, _JOINED, _SEPARABLE_PARTICIPLES = _separable()
"""Verbs of saying in two parts, with the second: «voegde … toe»."""

_WEAK_VERBS = tuple(_weak(entry) for entry in _WEAK.split())

_SELDOM = listed(
    "uit uitte uitten uiten post posten stel betreur schets schetst noteert noteren eis opper tweet"
)

SAYING = (
    frozenset(form for _, forms, _ in _WEAK_VERBS for form in forms)
    | _STRONG
    | (_JOINED - listed("verderging doorging wetenliet uithaalt uithaalde"))
) - _SELDOM
"""Finite forms of verbs of saying."""

BASES = frozenset(infinitive for infinitive, _, _ in _WEAK_VERBS) | listed(
    "zeggen vragen schrijven roepen verwijten"
)
"""Forms that are the infinitive too, and with another verb in their clause nothing else."""

NAMING = listed("""
noemt noemde noemden omschrijft omschreef bestempelt bestempelde typeert typeerde betitelt betitelde
spreekt sprak spraken hekelt hekelde prijst prees looft loofde kwalificeert kwalificeerde kenschetst
kenschetste vergelijkt vergeleek beschrijft beschreef duidt bekritiseert bekritiseerde heeft-het
""") - {"heeft-het", "duidt"}
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
vindt vond vonden vinden denkt dacht dachten denken gelooft geloofde hoopt hoopte hopen vreest vreesde
vrezen verwacht verwachtte verwachten meent meende menen weet wist wisten schat schatte schatten vermoedt
vermoedde begrijpt merkt merkte blijkt bleek toont toonde besloot besluit ontdekte twijfelt twijfelde
rekent hoorde las ziet zag oordeelt oordeelde
""")
"""Verbs that report a thought or a finding more often than words."""

BEHIND = listed("""
vindt vond vinden denkt dacht weet wist lacht lachte zucht zuchtte glimlacht knikt knikte besluit besloot
begint begon vervolgt vervolgde klinkt klonk grijnst grijnsde grinnikt schatert juicht juichte treurt baalt
baalde geniet genoot hoopt hoopte vreest vreesde meent meende roemt prijst prees herinnert verwijst verwees
sprak spreekt toont toonde reageert oordeelt oordeelde tiert tierde briest grapt luidt troost lacht dondert
hekelt hekelde verzucht noteert noteerde schetst schetste opent opende constateert bromt bromde snikt
snikte schat schatte geeft
""") - {"geeft"}
"""Verbs that are of saying only right behind what was said: «‘…’, lacht De Wit»."""

SEVERAL = frozenset(form for form in SAYING | NAMING | THINKING if form.endswith("en"))
"""Forms whose pronoun «ze» is several persons."""

PARTICIPLES = (
    frozenset(participle for _, _, participle in _WEAK_VERBS)
    | _STRONG_PARTICIPLES
    | _SEPARABLE_PARTICIPLES
    | listed("omschreven bestempeld beschreven bekendgemaakt")
) - listed("bekend gepost geuit vermeld")

HAVE = listed("heeft hebben had hadden")

PASSIVE = listed("wordt werd worden werden is")

AGENT = listed("door")

INFINITIVE = listed("te")

SOURCES: tuple[tuple[str, ...], ...] = (
    ("volgens",),
    ("blijkens",),
    ("in", "de", "woorden", "van"),
    ("in", "de", "ogen", "van"),
    ("naar", "de", "mening", "van"),
    ("naar", "het", "oordeel", "van"),
    ("uit", "cijfers", "van"),
    ("uit", "gegevens", "van"),
    ("uit", "onderzoek", "van"),
    ("uit", "een", "onderzoek", "van"),
    ("uit", "een", "peiling", "van"),
    ("uit", "een", "rapport", "van"),
    ("op", "gezag", "van"),
)
"""What stands before a source."""

UNSURE_SOURCES = listed("volgens blijkens")

VIEWS: frozenset[str] = frozenset()

SPEAKING = listed("""
rapport rapporten onderzoek onderzoeken studie studies peiling persbericht bron bronnen getuigenis
getuigenissen document documenten cijfers gegevens berekeningen schatting schattingen balans pers media
krant kranten weekblad site agentschap instituut organisatie organisaties autoriteiten politie justitie
parket aanklacht verdediging organisatoren directie bedrijf onderneming maatschappij gemeente provincie
ministerie regering kabinet vakbond vakbonden vereniging federatie partij partijen groep oppositie
meerderheid rechtbank hof rechters onderzoekers experts deskundigen advocaten familie bewoners omwonenden
buren artsen wetenschappers ziekenhuis universiteit bericht berichten verslag vonnis arrest uitspraak
brandweer commissie raad bank club dienst stadsbestuur waterschap telling aanklager nota brief memo lezing
verklaring gids folder maker makers statistiek
""")
"""Nouns that stand for somebody or something whose words they are, behind «volgens»."""

SOURCES_BEHIND: frozenset[str] = frozenset()

PER = listed("aldus dixit")

AS = listed("zoals zo")

READS = listed("luidt luidde staat stond")

READ_IN = listed("in op volgens")

THAT = listed("dat")

BARE = re.compile(r"(?!)")

ASKING = listed("of hoe wat waarom wie waar wanneer welke welk waarheen")

MOOD: frozenset[str] = frozenset()

FIRST_PERSON = listed("ik we wij")

RELATIVES = listed(
    "die dat wie wat welke waar waarin waarop waarmee waarbij waarvan waaronder waardoor wiens wier"
)

PRONOUNS = listed("""
hij zij ze ik wij we u jij je jullie men hem haar hen deze die iemand niemand iedereen velen sommigen
anderen beiden laatstgenoemde
""")

PERSONS = listed("hij zij ze")

OBJECTS = listed("het zich mij me jou ons hun er eraan daaraan daarover erbij erop hierop daarop")

DETERMINERS = listed("""
de het een 't ’t den der deze dit die dat mijn jouw zijn haar ons onze hun uw geen elk elke ieder iedere
alle veel vele enkele sommige beide twee drie vier vijf zes enige diverse verschillende meerdere talrijke
z'n d'r
""")

OBLIQUE: frozenset[str] = frozenset()

LINKS = listed("van der ten ter voor bij")

LISTENERS: frozenset[str] = frozenset()

TO = listed("tegen aan tegenover")

AND = listed("en of alsook")

PREPOSITIONS = listed("""
aan achter bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond
sinds tegen tijdens tot tussen uit van vanaf vanuit via volgens voor wegens zonder namens ondanks dankzij
sedert omtrent inzake tegenover behalve vanwege rondom
""")

CONJUNCTIONS = listed("""
maar want omdat doordat als wanneer nadat voordat hoewel terwijl zodra zolang indien tenzij zodat aangezien
doch dus totdat mits
""")

ADVERBS = listed("""
ook dan later daarbij nog nu al reeds bovendien echter toch verder weer daarentegen uiteindelijk eerder
alleen zelf altijd wel niet nooit graag uitdrukkelijk openlijk eerst onlangs destijds intussen inmiddels
schriftelijk telefonisch letterlijk zelfs opnieuw steeds tegelijkertijd ongeveer bijna eveneens gisteren
vandaag hier daar zo namelijk meermaals herhaaldelijk vroeger juist helemaal eerlijk zuinig opgelucht trots
resoluut stellig fel kort droog nuchter gisteravond afgelopen daarna toen lachend meteen onmiddellijk
trouwens immers wellicht misschien natuurlijk uiteraard helaas evenwel tevens voorts vervolgens daarmee
samen weten toe mee bekend vol eruit daarom daardoor daarin daarnaast hierdoor hiermee waarna vorige vorig
volgende komende slechts pas zojuist voorzichtig cynisch bitter tevreden teleurgesteld zich
""") - {"zich"}

TIMES = listed("""
weekend weekeinde maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
mei juni juli augustus september oktober november december gisteren eergisteren vandaag gisteravond
gistermiddag gisterochtend vanmorgen vanochtend vanmiddag vanavond maandagavond dinsdagavond woensdagavond
donderdagavond vrijdagavond zaterdagavond zondagavond maandagmiddag dinsdagmiddag woensdagmiddag
donderdagmiddag vrijdagmiddag zaterdagmiddag zondagmiddag maandagochtend dinsdagochtend woensdagochtend
donderdagochtend vrijdagochtend zaterdagochtend zondagochtend week maand jaar avond ochtend middag nacht
""")

VERBS = listed("""
is was waren ben wordt werd worden werden heeft hebben had hadden kan kunnen kon konden moet moeten moest
moesten zal zullen zou zouden wil willen wilde wilden wou mag mogen mocht mochten gaat gaan ging gingen
komt komen kwam kwamen staat staan stond stonden ligt lag lagen maakt maakte maakten blijft blijven bleef
bleven ziet zien zag zagen laat liet lieten doet doen deed deden geeft geven gaf gaven neemt nam namen
krijgt krijgen kreeg kregen houdt hield hielden brengt bracht loopt liep lopen valt viel vallen vielen
begint begon verloor verliest wint won wonnen sterft stierf stierven leeft woont wonen werkt werken werkte
kost kosten kostte gebeurt gebeurde volgt volgde stijgt steeg stegen daalt daalde daalden blijkt bleek
lijkt leek hoort behoort duurt duurde raakt raakte raakten speelt trekt trok zit zitten zat zaten wacht
sloeg slaat haperde betaalt betalen betaalde vult kocht koopt verkocht verkoopt sluit sloot opent reed
rijdt kostte sliepen slaapt draait draaien hangt hing mist viert schrapt wijt
""")
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:(?:[Hh]et |[Ee]en |[Ii]n )?(?:gesprek|interview|vraaggesprek) met"
    r"|(?:sprak|spreekt|spraken|praatte)(?: (?:\w+ ){0,3}met)|interviewde|ondervroeg) "
)

QUESTION_LABEL = re.compile(r"(?:Vraag|V)[:.] ?")

POINTING = listed("dit dat alles")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ()
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!)")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(r"(?:verschil|wissel|verdeel|ingedeeld|geordend)")
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = True
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"(?!)")
"""How verbs end that are no nouns."""

UNSAID = re.compile(r"(?!)")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
