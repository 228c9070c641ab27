"""French words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """accuse, accusent, accusait, accusé, accusée, accusés, accusation, accusations, reproche,
reprochent, reproché, reproches,
condamné, condamnée, condamnés, condamnation, arrêté, arrêtée, arrêtés, interpellé, interpellée, inculpé,
inculpée, mis en examen, mise
en examen, fraude, fraudé, fraudeur, frauduleux, frauduleuse, escroquerie, escroc, soudoyé, corruption,
corrompu, corrompue, corrompus,
pot-de-vin, pots-de-vin, détourné, détournement, détournements, blanchiment, malversations, faux témoignage,
agressé, agressée, agression,
viol, violé, violée, violeur, abusé, abus, maltraité, maltraitance, harcelé, harcelée, harcèlement,
assassiné, assassinée, assassinat,
meurtre, meurtrier, volé, vol, menti, mensonge, mensonges, ment, menteur, menteuse, trompé, tromperie,
plagiat, plagié, raciste, racistes,
sexiste, scandale, faute, négligence, négligences, dissimulé, dissimulation, étouffé, espionnage, espionné,
coupable, coupables, trafic,
trafiquant, chantage, extorsion, falsifié, falsification, manipulé, manipulation, arnaque, ivre, complot,
fraude fiscale, évasion fiscale,
favoritisme, prise illégale, conflit d'intérêts, licencié pour, illégal, illégale, illégaux, illégalement,
présumé, présumée, soupçonné,
soupçonnée, soupçons, emploi fictif, emplois fictifs"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:il|elle|lui|son|sa|ses|homme|femme|garçon|fille|monsieur|madame|m\.|mme|âgée?\sde"
    r"|l[’']intéressée?)(?!\w)",
    re.IGNORECASE,
)

_NAMELESS = (
    r"(?:sources?|fonctionnaires?|officiels?|initiés?|employée?s?|salariée?s?|personne|diplomates?"
    r"|cadres?|dirigeante?s?|députée?s?"
    r"|élue?s?|porte-parole|conseill(?:er|ère)s?|banquiers?|avocate?s?|proches?|témoins?|responsables?"
    r"|collaborat(?:eur|rice)s?|policiers?"
    r"|magistrate?s?|enquêteurs?|ministres?)"
)

ANONYMOUS = re.compile(
    rf"\b(?:un|une|des|plusieurs"
    rf"|deux) (?:[\wà-ÿ’'-]+ ){{0,2}}?{_NAMELESS}(?: (?:[\wà-ÿ’'-]+)){{0,5}}?,? (?:a |ont |)(?:dit"
    rf"|déclar|affirm"
    r"|confi|expliqu|confirm|racont|assur|ajout|révél)\w*"
    rf"|\b(?:selon|d[’']après|confie|affirme|explique|assure|glisse|souffle|indique)(?: à \w+)? (?:un"
    rf"|une|des|plusieurs|certaines?)"
    rf" (?:[\wà-ÿ’'-]+ ){{0,2}}?{_NAMELESS}\b"
    rf"|\b(?:de|auprès d[e’']) ?sources? (?:proches?|policières?|judiciaires?|diplomatiques?"
    rf"|gouvernementales?|anonymes?|concordantes?"
    r"|syndicales?|internes?|bien informées?)\b"
    r"|\bsous (?:couvert d[’']|le couvert de l[’']|condition d[’'])anonymat"
    r"|\b(?:qui )?(?:a|ont|souhaite|souhaitent|préfère|préfèrent|requiert|requis) (?:souhaité |demandé "
    r"|voulu |à )?(?:rester|garder|conserver)"
    r" (?:anonymes?|l[’']anonymat)"
    r"|\bdans l[’']entourage (?:du|de la|de l[’'])"
    r"|\binformat(?:eur|rice)s?\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:du |de la |de )?[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+")

ACCUSING_WORDS = frozenset(word for phrase in _ACCUSATIONS.split(",") for word in phrase.split()[:1])

ANONYMOUS_WORDS = listed("""
    source sources fonctionnaire fonctionnaires officiel officiels initié initiés employé employée employés
    salarié salariée salariés
    personne diplomate diplomates cadre cadres dirigeant dirigeante dirigeants député députée députés élu
    élue élus porte-parole
    conseiller conseillère conseillers banquier banquiers avocat avocate avocats proche proches témoin
    témoins responsable responsables
    collaborateur collaboratrice collaborateurs policier policiers magistrat magistrate magistrats enquêteur
    enquêteurs ministre
    ministres anonyme anonymes anonymat entourage informateur informatrice informateurs
    """)
