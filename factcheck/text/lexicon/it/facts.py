"""Italian words that tell that a sentence holds something to look up.

A capital inside a sentence shows a name; figures, words of report, deeds, law and money tell the rest.
Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_NUMBERS = """due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, quindici, venti,
trenta, quaranta, cinquanta,
sessanta, settanta, ottanta, novanta, cento, mille, mila, decin*, dozzin*, centinai*, migliai*, milion*,
miliard*, per cento, percentual*,
metà, terzo, quarto, doppio, raddoppi*, triplic*, dimezz*, maggioranza, minoranza"""

_TIMES = """ieri, l'altro ieri, la settimana scorsa, il mese scorso, l'anno scorso, lo scorso anno, un anno
fa, anni fa, decenni*, secol*,
dal, dalla"""

_REPORTS = """dice, dicono, ha detto, ha dichiarato, dichiar*, spieg*, afferm*, secondo il, secondo la,
secondo l', secondo i, secondo gli, secondo le, secondo un, secondo
una, secondo uno, annunc*, sostien*,
sosteng*, dimostr*, rivel*,
conferm*, stim*, studio, studi, sondagg*, indagin*, inchiest*, statistic*, rapporto, rapporti, record,
perizia"""

_ACCUSATIONS = """accus*, condann*, imputat*, indagat*, arrestat*, denunci*, ment*, bugi*, frod*, truff*,
corrott*, corruzion*, crimin*,
reat*, uccis*, assassin*, omicid*, mort*, decedut*, vittim*, colpevol*, illegal*, illecit*, rubat*, furt*,
stupr*, violent*, abus*, scandal*,
falliment*, incostituzional*, tangent*, mafi*"""

_DEEDS = """approvat*, votat*, firmat*, respint*, aument*, spes*, pagat*, cresciut*, cresc*, calat*, cal*,
pers*, vint*, promess*, promett*,
provocat*, causat*, costruit*, chius*, chiud*, apert*, inaugurat*, fondat*, creat*, comprat*, acquistat*,
vendut*, assunt*, licenziat*,
tagliat*, ridott*, cost*, appartien*, possied*"""

_SUBJECTS = """tass*, impost*, debit*, deficit, disoccupazione, inflazione, stipend*, salar*, posti di
lavoro, legge, leggi, disegno di legge,
decret*, bilancio, sussid*, pension*, assicurazion*, riform*, investiment*, contratt*, accord*, ministero,
vot*, elezion*, tribunale,
sentenz*, polizia, giustizia"""

_SCOPE_WORDS = """primo, prima, secondo, terzo, il più, la più, i più, le più, il meno, la meno, miglior*,
peggior*, meno, più, solo, soltanto,
mai, sempre, ogni, tutti, tutte, tutto, tutta, nessun*, senza, unic*, niente, nulla"""

FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|(?<=[a-zà-ÿ,;)] )[A-ZÀ-Ý]|(?<=[a-zà-ÿ][’'])[A-ZÀ-Ý]|\b[A-ZÀ-Ý]{{2,}}\b|\b(?:Sig"
    rf"|Dott|Prof)\.\s[A-ZÀ-Ý]"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:e|ma|però|perché|quindi|che|lui|lei|loro|noi|io)\b|\b(?:perché|dove|quando|mentre"
    r"|sebbene|nonostante|benché|poiché"
    r"|ammett\w+|riconosc\w+)|\be (?:io|noi|lui|lei|questo|ciò)\b",
    re.IGNORECASE,
)

ASKING = re.compile(
    r"(?:che cosa|cosa|che|perché|come|dove|quando|chi|qual[ei]?|quant[oaie]|dov[’']è|cos[’']è|e ora"
    r"|e adesso)\b",
    re.IGNORECASE,
)

_HEADING_VERBS = """è, sono, era, erano, sarà, saranno, ha, hanno, aveva, va, vanno, vuole, vogliono, può,
possono, deve, devono, dice, fa, fanno,
viene, prende, mette, dà, perde, vince, muore, uccide, cala, calano, aumenta, aumentano, cresce, crescono,
crolla, chiede, chiedono, lascia,
denuncia, vieta, accusa, accusano, avverte, vota, approva, respinge, boccia, annuncia, prevede, resta,
restano, diventa, firma, vende, compra,
incontra, paga, pagano, comincia, inizia, finisce, chiude, chiudono, apre, aprono, taglia, minaccia, blocca,
costruisce, lancia, rilancia,
salva, protestano, promette, condannato, condannata, indagato, indagata, arrestato, arrestata, eletto,
eletta, nominato, nominata, morto, morta,
ucciso, uccisa, ferito, ferita, costa, manca, mancano, divide, preoccupa, rifiuta, torna, tornano, non"""

STATES = re.compile(
    rf"^(?:noi|io|lui|lei|loro|voi|tu|nessuno|ognuno|tutti|c[’']è)\b|\d"
    rf"|(?<![\w-])(?:{one_of(_HEADING_VERBS)})",
    re.IGNORECASE,
)
