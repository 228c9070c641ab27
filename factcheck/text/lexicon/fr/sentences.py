"""What ends a French sentence: abbreviations by what their stop says, and words that open sentences.

Abbreviations as the Imprimerie nationale and the usual dictionaries list them. In French Mme, Dr and 1er take
no stop, and texts write one all the same.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS, UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import either, listed

_TITLES = """
M MM Mme Mmes Mlle Mlles Me Mgr Mr Dr Pr Prof Gal Cel Cap Lt Cdt Sr St Ste Vve S.A.R S.M S.E S.Exc R.P P Ch Jn
"""

_NUMBERED = """
n no nos N No art Art al chap Chap fig Fig tab Tab vol Vol t p pp vers tél Tél Tel tel réf Réf éd janv févr
fév avr juil sept oct nov déc
"""

_INNER = """
c.-à-d cf Cf v vs env Env apr av ex p.ex notam boul bd av.J.-C resp i.e e.g dir coll trad hab art.cit op loc
ci fém masc sing plur adj adv lat angl all ital esp gr cit spéc syn ant
"""

_EITHER = """
J.-C apr.J.-C S.A S.A.R.L Cie Ets Sté Sarl Inc Ltd Co Corp Bros Jr Sr jr U.S A.B B.A M.A Ph.D E.U U.E km kg
min sec h hebd mens trim suiv sq ss ms éds éd Éd Univ Inst Dép dép Rég max num nb obs Ob av ap lib St Ste
"""

_LISTING = "etc"

KINDS = by_kind(
    (_EITHER, AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.LISTING),
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"(?!)")
"""French writes no ordinal with a full stop."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = True
"""Lists and quoted notes go on in small letters after a stop."""

MONTHS = listed("janv févr fév avr juil sept oct nov déc")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst pff pfft brr grr chut tss")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    Le La Les L' Un Une Des Du De D' Au Aux Ce Cet Cette Ces C' Il Elle Ils Elles Je J' Tu Nous Vous On Y Qui
    Que Qu' Quoi Dont Où Mon Ma Mes Ton Ta Tes Son Sa Ses Notre Nos Votre Vos Leur Leurs Ceci Cela Ça Celui
    Celle Ceux Celles Lui Eux Moi Toi Soi Et Mais Ou Or Donc Car Ni Si S' Comme Quand Lorsque Lorsqu' Puisque
    Puisqu' Parce Afin Ainsi Alors Après Avant Avec Sans Sous Sur Dans Par Pour Chez Entre Vers Depuis Dès
    Pendant Durant Contre Selon Malgré Parmi Outre Hormis Sauf Envers Devant Derrière En À A Aussi Aujourd'hui
    Hier Demain Maintenant Ici Là Puis Ensuite Enfin Bref Cependant Toutefois Pourtant Néanmoins Désormais
    Déjà Encore Toujours Jamais Souvent Parfois Peut-être Peut Certes Certains Certaines Plusieurs Chaque
    Chacun Chacune Tout Toute Tous Toutes Aucun Aucune Nul Quelques Quelqu' Rien Personne Beaucoup Peu Trop
    Très Plus Moins Bien Mal Même Seul Seule Seuls Deux Trois Quatre Cinq Comment Pourquoi Combien Quel Quelle
    Quels Quelles Ne N' Non Oui Est Sont Était Voici Voilà Grâce Face Suite Lors Autour Près Loin D'abord
    Parallèlement Finalement Actuellement Notamment Également Originaire Situé Située Né Née Autre Autres
    Merci
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Téléphone|Tél|Fax|Courriel|E-?mail|Objet|Site|Photo|Crédit|Source)"
_OPENER = rf"(?:{either(OPENERS)})(?:\b|(?<=['’]))"

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL} ?: )")),
    # the next item of a list
    ((";",), re.compile(rf";\s++(?={_OPENER})")),
)

GREETING = re.compile(
    r"(?:Chers?|Chères?|Bonjour|Bonsoir|Salut|Madame|Monsieur|Mesdames)\b(?:(?:Mme|M|Dr|Me|Mlle)\."
    r"|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    rf"(?:Cordialement|Bien à vous|Bien cordialement|Salutations(?: distinguées)?|Amicalement|Sincèrement"
    rf"|Amitiés),?\s++(?=([{UPPER}][\w'’]*+)$)"
)

_MONTH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

DATE_LINE = re.compile(
    rf"(?:di|anche),? (?:le )?(?:1er|\d{{1,2}}) (?:{_MONTH}) \d{{4}}(?:\s++(?=[{UPPER}«“\"])|$)",
    re.IGNORECASE,
)

WEEKDAY = re.compile(r"\b(?:lun|mar|mercre|jeu|vendre|same|dim)$", re.IGNORECASE)

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zà-ÿ]{1,9}|Le|Ce|Du|Depuis|Dès|Avant|Après))\s?$")

CAPTION = re.compile(
    rf"(?:Figure|Fig\.|Tableau|Graphique|Carte|Schéma|Encadré) \d+(?:[.-]\d++)*[.:]? ++(?=[{UPPER}])"
)

OPEN_END = re.compile(
    r"[,(\[“‘«‹„]$|\b(?:le|la|les|un|une|des|du|de|et|ou|à|au|aux|en|dans|par|pour|sur|avec|que|qui|est"
    r"|sont|été|[ldnjscm]['’])$"
)

SAID = re.compile(
    rf"(?:[{UPPER}][\w'’.-]{{0,24}}\s){{1,3}}(?:demande|demandait|a demandé|interroge|lance|lançait|a lancé"
    rf"|s[’']interroge|s[’']exclame|s[’']écrie|répond|a répondu|dit|disait|a dit|ajoute)\b"
)
"""A name and a verb of saying."""

NO = "no"
