"""How French joins the statements of one sentence.

Compiled for this project. A clause that stands by itself has its subject before its verb: «…, et le conseil
a refusé».
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.fr.reported import SAYING, VERBS
from factcheck.text.wordlists import either, one_of

_MORE = """construit, construisent, produit, réduit, conduit, rend, rendent, vend, vendent, attend, perd,
avons, sommes, lance,
    ouvre, ferme, refuse, rejette, approuve, adopte, vote, emploie, possède, paie, paye, accueille, coûte,
    compte, augmente, baisse,
    progresse, recule, grimpe, signe, achète, gagne, quitte, arrive, tombe, monte, tourne, marche, manque,
    dure, abrite, occupe,
    représente, touche, concerne, appelle, prévoit, choisit, agit, réussit, réagit, bâtit, finit, grandit,
    vieillit, investit"""
_FINITE = rf"(?:{either((VERBS | SAYING) - {'a'})}|{one_of(_MORE)}|a|n[’'](?:a|ont|est|était|avait))(?![\w-])"
_REGULAR = r"(?:[a-zà-ÿ]{3,}(?:ait|aient|èrent|era|eront|ent)(?!\w))"
_VERB = rf"(?:(?:ne |n[’']|se |s[’']|l[’']|les? |la |lui |leur |y |en ){{0,3}}(?:{_FINITE}|{_REGULAR}))"

_PRONOUN = r"(?:il|elle|ils|elles|on|nous|je|vous|cela|ça|ce|c[’']|chacun|personne|tous|celui-ci|celle-ci)"
_DETERMINER = one_of("""le, la, les, un, une, des, ce, cet, cette, ces, son, sa, ses, leur, leurs, mon, ma,
mes, notre, nos, votre,
    vos, plusieurs, certains, certaines, aucun, aucune, chaque, tous les, toutes les, quelques""")
_NOUNS = r"(?:(?!(?:que|et|ou|qui|si|quand|lorsque) )[\w$%’'.-]+ ){1,6}?"
_NAME = r"(?:[A-ZÀ-Ý][\wà-ÿ’'.-]* ){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) ?{_VERB}|(?:(?i:{_DETERMINER}) |[Ll][’'])(?:{_NOUNS}){_VERB}|{_NAME}{_VERB})"
)

JOINT = re.compile(rf"(?:, (?:et|mais|or|car|donc|puis)|;(?: (?:et|mais|puis))?) (?={_SUBJECT_AND_VERB})")

HAS_VERB = re.compile(rf"(?<![\w’'-]){_VERB}")

_SAYING = """dit, disait, dire, a dit, déclar*, expliqu*, affirm*, assur*, estim*, pens*, croi*, jug*,
soulign*, rappel*, précis*,
indiqu*, annonc*, ajout*, racont*, demand*, répond*, écri*, selon, d'après, promet*, promis, reconna*,
confirm*, dénonc*, regrett*,
craint, craignent, espèr*, montr*, révèl*, conclu*, décid*, que, qu', si"""

REPORTS = re.compile(rf"\b{one_of(_SAYING.replace(', que, qu’, si', ''))}|\b(?:que|qu[’'])", re.IGNORECASE)

_SUBORDINATING = """si, comme, quand, lorsque, lorsqu'*, bien que, bien qu'*, quoique, parce que, parce
qu'*, puisque, puisqu'*,
tandis que, tandis qu'*, pendant que, après que, avant que, depuis que, dès que, alors que, alors qu'*, tant
que, afin que, pour que,
non seulement, soit, ni, où, que, qu'*"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bque)\s*$")

CLAUSE = re.compile(rf"(?:[\wà-ÿ’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")

REPORTED_BY = "selon "
