"""How Italian joins the statements of one sentence.

Compiled for this project. The subject is often left out: only clauses that name theirs are parted.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.it.reported import SAYING, VERBS
from factcheck.text.wordlists import either, one_of

_MORE = """costruisce, costruiscono, lancia, apre, aprono, chiude, chiudono, rifiuta, respinge, approva,
adotta, vota, impiega, possiede, paga,
accoglie, costa, costano, conta, aumenta, cala, cresce, scende, firma, compra, acquista, vince, lascia,
arriva, arrivano, cade, sale,
gira, funziona, manca, dura, ospita, occupa, rappresenta, riguarda, chiama, prevede, sceglie, agisce,
finisce, investe, produce, vende,
perde, prende, resta, restano, sono, è, ha, hanno, abbiamo, siamo, avevano, aveva, era, erano, ebbe, fu,
furono"""
_FINITE = rf"(?:{either(word for word in VERBS | SAYING if ' ' not in word)}|{one_of(_MORE)})(?![\w-])"
_REGULAR = r"(?:[a-zà-ÿ]{3,}(?:ava|avano|eva|evano|iva|ivano|arono|erono|irono|erà|erranno|eranno|ò|ì)(?!\w))"
_VERB = rf"(?:(?:non |si |lo |la |li |le |gli |ne |ci |vi |l[’']){{0,3}}(?:{_FINITE}|{_REGULAR}))"

_PRONOUN = r"(?:lui|lei|egli|ella|loro|noi|io|voi|questo|ciò|ognuno|nessuno|tutti)"
_DETERMINER = one_of("""il, lo, la, i, gli, le, un, uno, una, questo, questa, questi, queste, quel, quella,
quei, quelle, molti, molte, alcuni,
    alcune, nessun, nessuna, ogni, tutti i, tutte le""")
_NOUNS = r"(?:(?!(?:che|e|o|chi|se|quando) )[\w$%’'.-]+ ){1,6}?"
_NAME = r"(?:[A-ZÀ-Ý][\wà-ÿ’'.-]* ){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_VERB}|(?:(?i:{_DETERMINER}) |(?i:l|un|quest|quell)[’'])"
    rf"(?:{_NOUNS}){_VERB}|{_NAME}{_VERB})"
)

JOINT = re.compile(rf"(?:, (?:e|ma|però|quindi|poi)|;(?: (?:e|ma|poi))?) (?={_SUBJECT_AND_VERB})")

HAS_VERB = re.compile(rf"(?<![\w’'-]){_VERB}")

_SAYING = """dice, dicono, dire, detto, dichiar*, spieg*, afferm*, assicur*, ritien*, pens*, cred*, giudic*,
sottoline*, ricord*, precis*,
annunc*, aggiun*, raccont*, chied*, chiest*, rispond*, rispost*, scriv*, scritt*, secondo, promett*,
promess*, ammett*, ammess*,
conferm*, denunc*, lament*, tem*, sper*, mostr*, rivel*, conclud*, decis*, decid*, sostien*, sosteng*, fa
sapere, che"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """se, come, quando, sebbene, benché, perché, poiché, siccome, mentre, dopo che, prima che,
da quando, appena, finché,
affinché, non solo, sia, né, dove, che, nonostante, anche se"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bche)\s*$")

CLAUSE = re.compile(rf"(?:[\wà-ÿ’']+,? ){{0,3}}?(?:{_SUBJECT_AND_VERB}|{_VERB})")
"""Quoted words may leave their subject out: «Non abbiamo più soldi»."""

REPORTED_BY = "secondo "
