"""How German joins the statements of one sentence.

Compiled for this project. The verb is second in a clause that stands by itself: «…, und der Rat lehnte ab».
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_VERBS = """ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, können,
konnte, konnten, muss,
müssen, musste, mussten, soll, sollen, sollte, sollten, will, wollen, wollte, wollten, darf, dürfen,
durfte, durften, mag, fiel,
fielen, stieg, stiegen, sank, sanken, wuchs, wuchsen, verlor, verloren, gewann, gewannen, nahm, nahmen,
kam, kamen, ging, gingen,
verließ, verließen, begann, begannen, gab, gaben, sah, sahen, hielt, hielten, traf, trafen, stand,
standen, lag, lagen, zog, zogen,
trat, traten, schloss, schlossen, brach, brachen, fuhr, fuhren, flog, flogen, fand, fanden, blieb,
blieben, rief, riefen, trug,
trugen, schlug, schlugen, bekam, bekamen, erhielt, erhielten, starb, starben, lief, liefen, ließ, ließen,
bot, boten, liegt, liegen,
steht, stehen, geht, gehen, kommt, kommen, gibt, bleibt, bleiben, zahlt, zahlen, kostet, kosten, braucht,
brauchen, gehört, gehören,
lebt, leben, arbeitet, arbeiten, hält, nimmt, trägt, führt, fehlt, fehlen, gilt, gelten, zeigt, zeigen,
bekommt, steigt, sinkt"""

_FINITE = one_of(_VERBS)

_PAST = r"(?:[a-zäöüß]{3,}te[n]?(?!\w))"

_SMALL = "mit|seit|nicht|fast|erst|dort|sonst|selbst|laut|statt|samt|meist|oft|jetzt|bereit|zuletzt|längst"

_PRESENT = rf"(?:(?!(?:{_SMALL})(?!\w))[a-zäöüß]{{2,}}t(?!\w))"

_VERB = rf"(?:{_FINITE}|{_PAST}|{_PRESENT})"

_PRONOUN = r"(?:er|sie|es|wir|ich|man|das|dies|niemand|jeder|alle|beide)"

_DETERMINER = one_of(
    """der, die, das, ein, eine, sein, seine, ihr, ihre, unser, unsere, mein, meine, dieser, diese,
    dieses, viele, einige, mehrere,
    alle, beide, kein, keine, jeder, jede, jedes"""
)

_NOUNS = r"(?:(?!(?:dass|und|oder|weil|wenn|ob|zu) )[\w$%’'.-]+ ){1,6}?"

_NAME = r"(?:[A-ZÄÖÜ][\wäöüß’'.-]* ){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_VERB}|(?i:{_DETERMINER}) {_NOUNS}{_VERB}|{_NAME}{_VERB}"
    rf"|(?i:seit|in|im|am|nach|vor|bei|dort|hier|dann|danach|später|heute|gestern"
    rf"|inzwischen) (?:[\w.]+ ){{0,4}}?{_VERB} "
    rf"(?i:{_PRONOUN}|{_DETERMINER}) )"
)

JOINT = re.compile(
    rf"(?:, (?:und|aber|doch|denn|sondern|jedoch)|;(?: (?:und|aber|doch|jedoch))?) (?={_SUBJECT_AND_VERB})"
)

HAS_VERB = re.compile(rf"\b{_VERB}")

_SAYING = """sag*, erklär*, berichte*, mein*, glaub*, denk*, dachte, fand, finde*, betont*, beton*,
fordert*, warn*, behaupt*,
kündigte, kündigen, teilte, teilt, erzähl*, fragte, fragt, antwort*, schrieb, schreibt, schreiben, laut,
zufolge, gemäß, schätz*,
vermut*, hofft*, fürcht*, weiß, wusste, wissen, zeigt, zeigte, ergab, ergibt, beschloss, entschied,
versprach, verspricht, räumte,
räumt, gab zu, bestätig*, beklag*, bezweifel*, dass, ob, heißt es, hieß es, so"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """wenn, als, obwohl, obgleich, weil, da, während, nachdem, bevor, seit, seitdem, sobald,
bis, falls, ob, wo, wie, was,
sofern, soweit, solange, indem, damit, nicht nur, entweder, weder, sowohl, je, dass"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bdass)\s*$")

CLAUSE = re.compile(rf"(?:[\wäöüß’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")

REPORTED_BY = "nach angaben"
