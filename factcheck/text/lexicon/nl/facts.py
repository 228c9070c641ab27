"""Dutch words that tell that a sentence holds something to look up.

Facts are told by figures, capitals inside the sentence, words of report, deeds, law and money. Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import one_of

_NUMBERS = """
twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, twintig, dertig, veertig, vijftig,
zestig, zeventig, tachtig, negentig, honderd, duizend, dozijn, tientallen, honderden, duizenden, miljoen,
miljoenen, miljard, miljarden, procent, procentpunt, procentpunten, helft, derde, kwart, dubbel*,
verdubbel*, verdriedubbel*, halveer*, gehalveerd, meerderheid, minderheid"""

_TIMES = """
gisteren, eergisteren, vorige week, vorige maand, vorig jaar, afgelopen, jaar geleden, jaren geleden,
decennium, decennia, eeuw, sinds"""

_REPORTS = """
zei, zegt, zeiden, verklaarde, volgens, aldus, meldt, meldde, bericht*, bekendgemaakt, aangekondigd,
beweert, beweerde, bleek, blijkt, toont, toonde, bewees, geschat, schat, bevestig*, onthul*, onderzoek,
onderzoeken, studie, peiling, peilingen, enquête, statistiek, statistieken, cijfers, rapport, verslag,
record"""

_ACCUSATIONS = """
beschuldig*, veroordeel*, aangehouden, gearresteerd, opgepakt, aangeklaagd, gelogen, loog, leugen, leugens,
leugenaar*, fraude, bedrog, oplichting, corrupt*, corruptie, misdaad, misdrijf, crimineel, criminele,
gedood, vermoord, moord, stierf, overleden, overleed, dood, doden, schuldig, illegaal, illegale, omgekocht,
gestolen, misbruik*, mishandel*, verkracht*, schandaal, failliet, faillissement, ongrondwettelijk,
overtrad, overtreden"""

_DEEDS = """
keurde, goedgekeurd, ondertekend*, verworpen, gestemd, stemde, verhoog*, uitgegeven, betaald, betaalde,
gegroeid, gestegen, steeg, gedaald, daalde, verloor, verloren, won, gewonnen, beloofde, beloofd, steunde,
veroorzaak*, gebouwd, gesloten, sloot, geopend, opende, opgericht, gekocht, kocht, verkocht, aangeworven,
ontslagen, verhuisd, verlaagd, gekort, kost, kosten, kostte, bezit, bedraagt, schrapt, geschrapt,
ingehuldigd, geboren"""

_SUBJECTS = """
belasting, belastingen, schuld, schulden, tekort, begrotingstekort, werkloosheid, inflatie, loon, lonen,
salaris, salarissen, banen, wet, wetten, wetsvoorstel, decreet, begroting, subsidie, subsidies, pensioen,
pensioenen, verzekering, hervorming, investering*, contract, akkoord, ministerie, stemming, verkiezing,
verkiezingen, parlement, rechtbank, vonnis, politie"""

_SCOPE_WORDS = """
eerste, tweede, derde, meeste, minste, grootste, hoogste, laagste, slechtste, beste, oudste, jongste,
minder, meer, dan, slechts, alleen, nooit, altijd, elk, elke, iedereen, niemand, alle, geen, zonder, enige,
enig"""

_NAMES = rf"(?<=[\w,;)–—-] )[{UPPER}][a-zà-ÿ]{{2,}}"

FACT = re.compile(
    rf"\d|[%$€£¥§“”„«»\"]|{_NAMES}|\b[A-Z]{{2,}}\b"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”„«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:en|maar|want|dat|doch|hij|zij|ze|we|wij|ik|omdat)\b"
    r"|\b(?:omdat|waar|als|wanneer|terwijl|nadat|hoewel|zodat|ondanks|toegev\w+|erken\w+|herinner\w+)\b"
    r"|\ben (?:ik|we|wij|hij|zij|ze|dat|dit|het|de)\b",
    re.IGNORECASE,
)

ASKING = re.compile(r"(?:wat|waarom|hoe|waar|wanneer|wie|welke?|hoeveel|of)\b", re.IGNORECASE)

_HEADING_VERBS = """
is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, niet, geen, wil, willen,
kan, kunnen, moet, moeten, zal, zou, mag, zegt, zei, gaat, ging, komt, kwam, maakt, maakte, neemt, nam,
geeft, gaf, vindt, vond, zet, wint, won, verliest, verloor, sterft, stierf, doodt, verlaagt, daalt, stijgt,
zakt, groeit, eist, zoekt, verlaat, klaagt, verbiedt, waarschuwt, stemt, heeft, plant, weet, houdt, blijft,
betekent, verkoopt, koopt, treft, betaalt, breekt, begint, eindigt, sluit, opent, schrapt, weigert, dreigt,
stopt, bouwt, trekt, krijgt, kost, slaat, veroordeelt, staakt, redt, redde, belooft, protesteert, verzakt,
staat, bedreigt, vrijgesproken, keurt, wijst, stelt, haalt, valt, loopt"""

STATES = re.compile(
    rf"^(?:we|wij|ik|hij|zij|ze|het|dit|dat|niemand|iedereen|alle)\b|\d|\b{one_of(_HEADING_VERBS)}"
    r"|(?-i:\b[a-zà-ÿ]{4,}(?:de"
    r"|te)n?\b(?<!aarde)(?<!einde)(?<!beide)(?<!grote)(?<!oude)(?<!goede)(?<!rode)(?<!witte)(?<!laatste)"
    r"(?<!eerste)(?<!derde)(?<!orde)(?<!vrede)(?<!route)(?<!echte)(?<!lucht))",
    re.IGNORECASE,
)
