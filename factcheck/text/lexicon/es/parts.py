"""How Spanish joins the statements of one sentence.

Compiled for this project. The subject is often left out: only clauses that name theirs are parted.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.es.reported import SAYING, VERBS
from factcheck.text.wordlists import either, one_of

_MORE = """construye, construyen, lanza, cierran, abren, rechaza, rechazó, rechazaron, aprueba, adopta,
vota, emplea, posee, paga, pagan, acoge, cuesta,
cuestan, cuenta, aumenta, baja, crece, firma, compra, deja, cae, funciona, falta, dura, ocupa, representa,
afecta, llama, prevé, elige, actúa, acaba,
invierte, produce, vende, resistió, aguantó, creció, cayó, he, hemos, somos, estamos, tenemos"""
_FINITE = rf"(?:{either(word for word in VERBS | SAYING if ' ' not in word)}|{one_of(_MORE)})(?![\w-])"
_REGULAR = r"(?:[a-zà-ÿñ]{3,}(?:aba|aban|ían|aron|ieron|ará|arán|erá|erán|irá|irán|ó)(?!\w))"
_VERB = rf"(?:(?:no |se |lo |la |los |las |le |les |me |nos ){{0,3}}(?:{_FINITE}|{_REGULAR}))"

_PRONOUN = r"(?:él|ella|ellos|ellas|nosotros|yo|usted|ustedes|esto|eso|nadie|todos)"
_DETERMINER = one_of("""el, la, los, las, un, una, este, esta, estos, estas, ese, esa, esos, esas, su, sus,
muchos, muchas, algunos, algunas,
    varios, varias, ningún, ninguna, cada, todos los, todas las""")
_NOUNS = r"(?:(?!(?:que|y|o|quien|si|cuando) )[\w$%’'.-]+ ){1,6}?"
_NAME = r"(?:[A-ZÀ-ÝÑ][\wà-ÿñ’'.-]* ){1,4}"

_SUBJECT_AND_VERB = rf"(?:(?i:{_PRONOUN}) {_VERB}|(?i:{_DETERMINER}) (?:{_NOUNS}){_VERB}|{_NAME}{_VERB})"

JOINT = re.compile(rf"(?:, (?:y|e|pero|sino|pues|luego)|;(?: (?:y|pero))?) (?={_SUBJECT_AND_VERB})")

HAS_VERB = re.compile(rf"(?<![\w’'-]){_VERB}")

_SAYING = """dice, dicen, dijo, dijeron, decir, dicho, declar*, explic*, afirm*, asegur*, consider*, piens*,
cre*, juzg*, subray*, recuerd*, record*,
precis*, señal*, indic*, anunci*, añad*, cuenta que, pregunt*, respond*, escrib*, según, promet*, admit*,
reconoc*, confirm*, denunci*, lament*, tem*,
esper*, muestr*, mostr*, revel*, conclu*, decid*, sostien*, sostuv*, que"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """si, como, cuando, aunque, porque, pues, puesto que, ya que, mientras, después de que,
antes de que, desde que, apenas, hasta que,
para que, no solo, no sólo, ni, donde, que, a pesar de que"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bque)\s*$")

CLAUSE = re.compile(rf"(?:[\wà-ÿñ’']+,? ){{0,3}}?(?:{_SUBJECT_AND_VERB}|{_VERB})")
"""Quoted words may leave their subject out: «No tenemos más dinero»."""

REPORTED_BY = "según "
