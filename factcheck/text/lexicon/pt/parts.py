"""How Portuguese joins the statements of one sentence.

Compiled for this project. The subject is often left out: a clause that stands by itself opens with a noun
phrase and its verb, or with the verb alone behind «mas».
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_VERBS = """
é, são, somos, estamos, temos, tenho, vamos, vou, podemos, posso, queremos, quero, fazemos, sabemos, sei,
    devemos, era, eram, foi, foram, será, serão, seria, está, estão, estava, estavam, esteve, tem, têm, tinha,
tinham, teve, tiveram, terá, há, havia, houve, pode, podem, podia, pôde, deve, devem, devia, vai, vão, ia,
iam, faz, fazem, fazia, fez, fizeram, vem, vêm, veio, vieram, quer, querem, quis, fica, ficam, ficou,
ficaram, dá, dão, deu, deram, põe, pôs, diz, dizem, caiu, caíram, cai, caem, subiu, sobe, desceu, desce,
saiu, sai, traz, trouxe, vale, valem, custa, custam, vive, vivem, morre, conta, mantém, mantêm, perde,
perdem, ganha, ganham, paga, pagam, recebe, recebem, leva, levam, passa, passam, começa, abre, fecha,
cresce, trabalha, trabalham, continua, continuam, existe, existem, falta, faltam, mora, moram, precisa,
precisam"""

_FINITE = one_of(_VERBS)

_PAST = r"(?:[a-zà-ÿ]{2,}(?:ou|aram|eram|iram|eu|iu|ava|avam)(?!\w))"

_VERB = rf"(?:(?:não |já |também |ainda |só |se ){{0,2}}(?:{_FINITE}|{_PAST}))"

_PRONOUN = r"(?:ele|ela|eles|elas|nós|eu|isto|isso|ninguém|todos|ambos|muitos|alguns)"

_DETERMINER = one_of(
    """
    o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, este, esta, estes, estas, esse, essa, muitos,
    muitas, alguns, algumas, vários, várias, todos, todas, ambos, cada, nenhum, nenhuma"""
)

_NOUNS = r"(?:(?!(?:que|e|ou|porque|se) )[\w$%’'.-]+ ){1,6}?"

_NAME = r"(?:[A-ZÀ-Ý][\wà-ÿ’'.-]* (?:d[eoa]s? )?){1,4}"

_SUBJECT_AND_VERB = (
    rf"(?:(?i:{_PRONOUN}) {_VERB}|(?i:{_DETERMINER}) {_NOUNS}{_VERB}|{_NAME}{_VERB}"
    rf"|(?i:desde|em|no|na|depois|antes|ali|aqui|então|hoje|ontem) (?:[\w.]+ ){{0,4}}?{_VERB})"
)

JOINT = re.compile(
    rf"(?:, (?:e|mas|porém|pois|contudo)|;(?: (?:e|mas|porém))?) (?={_SUBJECT_AND_VERB}(?!\w))"
    rf"|, mas (?={_VERB}(?!\w))"
)

HAS_VERB = re.compile(rf"\b{_VERB}")

_SAYING = """
diz*, disse*, afirm*, declar*, explic*, conta, contou, contam, ach*, pens*, acredit*, cr[êe]*, consider*,
sublinh*, exig*, alert*, garant*, assegur*, anunci*, inform*, relat*, pergunt*, respond*, escrev*, segundo,
de acordo, conforme, estim*, calcul*, esper*, teme, temem, temia, receia*, sab*, mostr*, revel*, conclu*,
decid*, promet*, admit*, reconhec*, confirm*, queix*, duvid*, que, se, lê-se"""

REPORTS = re.compile(rf"\b{one_of(_SAYING)}", re.IGNORECASE)

_SUBORDINATING = """
se, quando, embora, porque, como, enquanto, depois que, depois de, antes que, antes de, desde que, assim
que, até que, caso, onde, que, o que, a menos que, apesar de, ao, não só, nem, tanto, para que"""

OPENS_UNDER = re.compile(one_of(_SUBORDINATING), re.IGNORECASE)

LEADS_IN = re.compile(r"(?:^|[,:–—-]|\bque)\s*$")

CLAUSE = re.compile(rf"(?:[\wà-ÿ’']+,? ){{0,3}}?{_SUBJECT_AND_VERB}")

REPORTED_BY = "de acordo com"
