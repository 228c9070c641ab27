"""How Dutch sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists. The verb is second, so that an opinion has its pronoun on either side: «ik vind»,
«vind ik».
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """
en, maar, dus, nou, nu, tja, ja, nee, toch, ach, och, eerlijk gezegd, natuurlijk, uiteraard,
vanzelfsprekend, tenslotte, eindelijk, bovendien, trouwens, overigens, inderdaad, echter, daarom, kortom,
met andere woorden, zoals gezegd, ten eerste, ten tweede, ten derde, eerst, tot slot, vandaag, dan, hier,
laten we eerlijk zijn, dames en heren, beste vrienden, hand op het hart, kijk, weet u, weet je, enerzijds,
anderzijds, welnu, enfin, goed"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «En natuurlijk, …»."""

_STRESS_WORDS = """
zo, zeer, heel, erg, echt, ook, maar, niet, absoluut, volledig, helemaal, nog, persoonlijk, zeker, vast,
oprecht, eerlijk, altijd, gewoon, totaal, nogal, te, eerder, duidelijk, uiterst, zelfs, nu, eigenlijk, wel,
toch, al, me, mij, ons, bijzonder, diep, hartelijk, een, de, het, er, bijzonder"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """
goedemorgen, goedemiddag, goedenavond, goeiemorgen, goedenacht, goededag, hallo, hoi, dag allemaal, welkom,
hartelijk welkom, tot ziens, tot morgen, tot volgende week, beste lezer, beste lezers, beste lezeres, lieve
lezers, beste vrienden, geachte redactie, geachte heer, geachte mevrouw, beste redactie, gelukkig
nieuwjaar, vrolijk kerstfeest, fijne feestdagen, vrolijk pasen, gefeliciteerd, proficiat, van harte
gefeliciteerd, met vriendelijke groet, met vriendelijke groeten, groeten, hartelijke groet, hoogachtend"""

_THANKS_WORDS = """
dank, bedankt, dank u, dank je, dank je wel, dank u wel, dankjewel, hartelijk dank, veel dank, ik dank, wij
danken, mijn dank, duizendmaal dank"""

_PLEAS = """
alsjeblieft, alstublieft, laat ons, laat me, laat mij, moge, god zegene, stel je voor, stelt u zich voor,
stel u voor, denk aan, denk eens, bedenk, lees, lees ook, klik, klik hier, abonneer, abonneer u, blijf, doe
mee, wacht, help, help ons, zeg, vraag u af, vraag jezelf af, sorry, excuseer, vergeef, hopelijk, stel dat,
laten we hopen, kijk eens"""

_MINDS = """
denk, geloof, vind, meen, voel, schat, vermoed, hou van, houd van, mag, haat, bewonder, respecteer,
verkies, betwijfel, vertrouw, wens, vraag me af, vrees, betreur, verwacht, hoop, zou, begrijp, aanvaard,
wil, verheug me, verbaas me, erger me, schaam me"""

_MOODS = """
trots, blij, gelukkig, verdrietig, dankbaar, bezorgd, ongerust, zeker, overtuigd, hoopvol, optimistisch,
verheugd, enthousiast, teleurgesteld, moe, benieuwd, opgelucht, boos, kwaad, van mening, van oordeel, ervan
overtuigd"""

_VIEWS = """
naar mijn mening, volgens mij, wat mij betreft, mijns inziens, in mijn ogen, voor mijn gevoel, het lijkt
mij, het komt mij voor, als je het mij vraagt, als u het mij vraagt, ik persoonlijk, naar mijn smaak, mijn
indruk is, mijn mening, mijn hoop"""

_ANNOUNCING = (
    "(?:ik|we|wij) (?:wil|willen|zou|zal|zullen|moet|moeten|kan|kunnen|mag|mogen|ga|gaan) "
    "(?:nu |hier |nog |graag |even |kort |eerst |ook |niet |daarop |daarover |u |jullie ){0,4}"
)

_TURNS = """
zeggen, spreken, praten, beginnen, terugkomen, terugkeren, verdergaan, uitleggen, vermelden, toevoegen,
antwoorden, afsluiten, eindigen, stoppen, opmerken, benadrukken, eerlijk zijn, herhalen, komen, overgaan,
ingaan"""

_SIGNPOSTS = """
laten we beginnen, dat brengt me bij, dat brengt ons bij, hier een overzicht, dit zijn de belangrijkste,
dat is de vraag, dat is het punt, de vraag is, het punt is, mijn punt is, mijn vraag is, wat nu, a propos,
alles op een rij, eerst dit, daarover later meer, meer daarover, terug naar, samengevat, samenvattend, tot
besluit, om te beginnen, om af te sluiten"""

_SUBJECTS = (
    "(?:dat|dit|het|zij|ze|hij|we|wij|jullie|zoiets|dat alles) (?:is|zijn|was|waren|zou"
    "|blijft|wordt|klinkt|lijkt) "
)

_VALUES = """
fout, verkeerd, juist, goed, slecht, beter, geweldig, verschrikkelijk, vreselijk, prachtig, mooi, lelijk,
droevig, triest, een schande, schande, schandalig, beschamend, belachelijk, absurd, dom, onzin, flauwekul,
larie, een schandaal, eerlijk, oneerlijk, onrechtvaardig, rechtvaardig, belangrijk, cruciaal, essentieel,
onmisbaar, onverdraaglijk, onaanvaardbaar, tragisch, een tragedie, een fout, een ramp, verbazingwekkend,
ongelooflijk, fantastisch, opmerkelijk, interessant, grappig, aardig, moeilijk, gemakkelijk, eenvoudig,
gevaarlijk, gek, ontroerend, hartverscheurend, jammer, spijtig, een eer, een genoegen, verstandig, zinvol,
dwaas, naïef, onverantwoord, gênant, een grap, nodig, noodzakelijk, passend, ongepast, ergerlijk,
teleurstellend, verheugend, schaamteloos, cynisch"""

_WE = (
    "(?:we|wij|men|jullie|je|iedereen|allen|de politiek|politici|wij allen|we allemaal) "
    "(?:allemaal |ook |echt |eindelijk |gewoon |nu ){0,4}"
)

_DUTY = "(?:moeten|moet|mogen|zouden moeten|horen te|dienen te|hoeven)(?!\\w)"

_DUTY_FIRST = "(?:moeten|mogen|zouden|horen|dienen) (?:we|wij|jullie)(?!\\w)"

_CALLS = """
het is tijd, het wordt tijd, hoog tijd, de tijd is gekomen, het moment is daar, genoeg is genoeg, genoeg,
het is genoeg geweest, gedaan met, schaam je, schaam u, er moet, er zou, er is nood aan, dat moet, dit
moet, dat mag niet, dit mag niet, zo kan het niet, zo mag het niet"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}(?! zij\\b)", slack=1),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"ik {_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(SetAsideReason.OPINION, f"{one_of(_MINDS)} ik(?!\\w)", slack=1),
    Opening(SetAsideReason.OPINION, f"(?:ik ben|we zijn|wij zijn) {_STRESS}{one_of(_MOODS)}", slack=1),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(SetAsideReason.JUDGEMENT, f"(?:wat een|welk een|wat|hoe) {_STRESS}{one_of(_VALUES)}", slack=1),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}|{_DUTY_FIRST}", slack=2),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"(?:als|indien) (?:ik|we|wij)(?!\w)", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"(?:misschien|wellicht|mogelijk)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"ik (?:zou|had)(?!\w)", slack=1),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """
wat, waarom, hoe, waar, wanneer, wie, wiens, welk, welke, hoeveel, waarheen, waarmee, waarvoor, waaraan,
waarover, is, zijn, ben, was, waren, heeft, hebben, had, kan, kunnen, kon, wordt, worden, zal, zou, zullen,
moet, moeten, mag, mogen, wil, willen, gaat, gaan, klopt, bestaat"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:en|maar|of|dus) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:in|aan|bij|voor|naar|uit|van|met|onder|over|sinds|tot) (?:wat|wie|wanneer|welke?)(?!\w))",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:en|maar|nou),? )?(?:wist u|wist je|weet u|weet je|herinnert u zich)\b(?:,? dat\b)"
    r"|[,–—] ?(?:of niet|toch|nietwaar|niet waar|ja|nee|juist|hè)\?$",
    re.IGNORECASE,
)
"""«Wist u dat …?» and «…, toch?» state something."""

_EMPTY_WORDS = """
bijvoorbeeld, met andere woorden, zoals gezegd, op een rij, tot zover, in orde, oké, ok, nou, welnu, goed,
dus, tja, in elk geval, natuurlijk, uiteraard, kortom, samengevat, niet zo snel, dat was het, dat is alles,
zo is het, zo zit dat, precies, juist, zeker, ja, nee, nooit, geenszins, helemaal niet, sorry, wauw, oh,
alstublieft, alsjeblieft, amen, enzovoort, geen probleem, punt, genoeg, klaar, over en uit, integendeel,
helaas niet, helaas wel, jammer, toch niet, of toch niet, misschien"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
