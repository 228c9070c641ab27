"""French words of law and accusation, which can hurt a person.

Compiled for this project from the glossaries that the ministry of justice and the courts publish for the
public.
"""

from __future__ import annotations

import re

_WORDS = {
    "abus": "détournement détournements malversation malversations concussion prévarication",
    "accuser": "accuse accusent accusait accusaient accusé accusée accusés accusées accusation accusations",
    "acquitter": "acquitté acquittée acquittés acquittement relaxé relaxée relaxés relaxe",
    "agression": "agression agressions agresseur agresseurs agressé agressée agressés",
    "amende": "amende amendes contravention contraventions",
    "arrêter": "interpellé interpellée interpellés interpellation interpellations",
    "assassiner": "assassinat assassinats assassin assassins assassiné assassinée assassinés meurtre meurtres"
    " meurtrier meurtriers homicide homicides infanticide féminicide féminicides",
    "avouer": "aveux",
    "blanchir": "blanchiment",
    "chantage": "chantage extorsion racket extorqué",
    "complice": "complice complices complicité",
    "condamner": "condamné condamnée condamnés condamnées condamnation condamnations condamne"
    " condamna condamnait",
    "corrompre": "corruption corrompu corrompue corrompus pots-de-vin pot-de-vin soudoyé favoritisme"
    " clientélisme",
    "coupable": "coupable coupables culpabilité innocence innocent innocenté innocentée",
    "crime": "crime crimes criminel criminelle criminels criminelles délit délits infraction infractions",
    "détenir": "détention détenu détenue détenus emprisonné emprisonnée emprisonnement incarcéré incarcérée"
    " incarcération écroué écrouée prison extradition extradé",
    "diffamer": "diffamation diffamatoire diffamatoires diffamé calomnie calomnies injure injures",
    "discriminer": "discrimination discriminations discriminatoire discriminatoires raciste racistes racisme",
    "escroquer": "escroquerie escroqueries escroc escrocs escroqué",
    "faux": "falsifié falsifiée falsifiés falsification contrefaçon plagiat plagié parjure",
    "frauder": "fraude fraudes fraudeur fraudeurs fraudé frauduleux frauduleuse frauduleusement",
    "garde à vue": "perquisition perquisitions perquisitionné",
    "harceler": "harcèlement harcelé harcelée harceleur",
    "illégal": "illégal illégale illégaux illégales illégalement illicite illicites inconstitutionnel",
    "mettre en examen": "inculpé inculpée inculpés inculpation mandat d'arrêt",
    "négligence": "négligence négligences",
    "peine": "sursis réclusion perpétuité récidive récidiviste",
    "plainte": "plainte plaintes plaignant plaignante plaignants",
    "prévenu": "prévenu prévenue prévenus",
    "procès": "réquisitoire plaidoirie",
    "soupçonner": "soupçonné soupçonnée soupçonnés soupçons suspect suspecte suspects suspectés"
    " suspecté présumé présumée"
    " présumés",
    "torture": "torture tortures torturé maltraitance maltraitances maltraité sévices",
    "trahir": "trahison espionnage",
    "tuer": "empoisonné empoisonnement",
    "verdict": "verdict verdicts jurés",
    "violer": "viol viols violeur violeurs violée pédophilie pédophile pédocriminalité inceste",
    "voler": "vol vols voleur voleurs cambriolage cambriolages braquage recel pillage",
}

_NO_WORDS = frozenset(["vol", "vols", "mandat", "d'arrêt", "innocent"])

LEGAL = {word: lemma for lemma, words in _WORDS.items() for word in words.split() if word not in _NO_WORDS}
"""Words of law and accusation, with their lemma; not «vol», which is a flight as well."""

_NOWHERE = re.compile(r"(?!)")

COUNTED = _NOWHERE

BROUGHT = _NOWHERE

ACCUSING: frozenset[str] = frozenset()

COUNTED_WORD = "\0"

CHARGED = "\0"

AGAINST = "\0"

CHARGE_WORDS: frozenset[str] = frozenset()

CHARGE = "\0"
