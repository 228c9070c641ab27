"""Dutch words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """
beschuldigt, beschuldigd, beschuldigde, beschuldigen, beschuldiging, beschuldigingen, beticht, betichtte,
verwijt, verweet, verweten, aangeklaagd, aanklacht, veroordeeld, veroordeelde, gearresteerd, aangehouden,
opgepakt, fraude, gefraudeerd, fraudeerde, bedrog, bedroog, bedrogen, oplichter, oplichting, opgelicht,
omgekocht, omkoping, steekpenningen, smeergeld, verduisterd, verduistering, witwassen, witgewassen,
corrupt, corrupte, corruptie, meineed, aangevallen, verkracht, verkrachting, misbruikt, misbruik,
mishandeld, mishandeling, aangerand, aanranding, vermoord, moord, moordenaar, doodslag, gestolen, stal,
diefstal, gelogen, leugen, liegt, loog, leugenaar, misleid, misleidde, plagiaat, geplagieerd,
overgeschreven, racistisch, racist, seksistisch, affaire, wangedrag, grensoverschrijdend, nalatig,
nalatigheid, toegedekt, doofpot, verzwegen, bespioneerd, spionage, schuldig, gesmokkeld, smokkel,
afgeperst, afpersing, gechanteerd, chantage, vervalst, vervalsing, gemanipuleerd, manipulatie, overtreden,
overtrad, dronken, samengezworen, ontdoken, belastingontduiking, gepest, pesterijen, verwaarloosd,
prijsafspraken, kartel, medische fout, ontslagen wegens, onwettig, illegaal, illegale, vermeend, vermeende,
verdacht, verdachte, verdenking"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:hij|hem|zijn|zij|ze|haar|man|vrouw|jongen|meisje|meneer|mevrouw|\d\d-jarige)(?!\w)", re.IGNORECASE
)

_NAMELESS = (
    r"(?:bronn?(?:en)?|ambtena(?:ar|ren)|ingewijden?|medewerk(?:er|ster|ers)|persoon"
    r"|werknemers?|diplomat?(?:en)?|diplomaat"
    r"|manag(?:er|ers)|kamerl(?:id|eden)|woordvoer(?:der|ster|ders)|advis(?:eur|eurs)"
    r"|bankiers?|advoca(?:at|te|ten)"
    r"|betrokkenen?|vertrouwelingen?|getuigen?|functionaris(?:sen)?|insiders?|agent(?:en)?)"
)

ANONYMOUS = re.compile(
    rf"\b(?:een|twee|enkele"
    rf"|meerdere) (?:[\wà-ÿ’'-]+ ){{0,3}}?{_NAMELESS}(?: [\w’'-]+){{0,4}}?,? (?:zegt|zei|zeggen"
    rf"|zeiden|verklaart"
    r"|verklaarde|bevestigt|bevestigde|meldt|meldde|vertelt|vertelde)(?!\w)"
    rf"|\b(?:volgens|aldus|zei|zegt) (?:een|twee|enkele|meerdere) (?:[\wà-ÿ’'-]+ ){{0,3}}?{_NAMELESS}(?!\w)"
    r"|\b(?:wil|wilde|wenst|wenste|willen) (?:anoniem|niet (?:bij naam |met naam )?genoemd)"
    r"|\bop voorwaarde van anonimiteit|\banonieme? (?:bron|bronnen|medewerkers?|getuigen?)"
    r"|\b(?:uit|volgens) (?:goed ingelichte|politieke|diplomatieke|welingelichte"
    r"|gerechtelijke) (?:kringen|bronnen)"
    r"|\bbronnen (?:binnen|rond|dicht bij|bij)\b|\bingewijden\b|\binformant(?:en)?\b|\bklokkenluiders?\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:van )?[A-ZÀ-Ý][a-zà-ÿ]+ (?:van |de |der )*[A-ZÀ-Ý][a-zà-ÿ]+")

ACCUSING_WORDS = frozenset(phrase.split()[0] for phrase in _ACCUSATIONS.split(","))

ANONYMOUS_WORDS = listed("""
    bron bronnen ambtenaar ambtenaren ingewijde ingewijden medewerker medewerkster medewerkers persoon
    werknemer werknemers diplomaat diplomaten manager managers kamerlid kamerleden woordvoerder
    woordvoerster woordvoerders adviseur adviseurs bankier bankiers advocaat advocate advocaten betrokkene
    betrokkenen vertrouweling vertrouwelingen getuige getuigen functionaris functionarissen insider
    insiders agent agenten anoniem anonieme anonimiteit genoemd kringen informant informanten klokkenluider
    klokkenluiders
    """)
