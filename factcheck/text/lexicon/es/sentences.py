"""What ends a Spanish sentence: abbreviations by what their stop says, and words that open sentences.

Abbreviations as the Ortografía of the Real Academia Española lists them.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS, UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import listed

_TITLES = """
Sr Sra Srta Sres Sras D Dª Da Dña Dn Dr Dra Drs Dres Prof Profa Lic Lcdo Lcda Ing Arq Abg Mons Rvdo Rvda Pbro
Fr Gral Gral.Div Cnel Cap Cptn Tte Sgto Cmdte Alm Excmo Excma Ilmo Ilma S.M S.A.R S.S S.E Pdte Pdta Sto Sta
Hno Hna P Mr Mrs Ms Mtro Mtra Vdo Vda gob Gob Dip Sen Ud Uds Vd Vds
"""

_NUMBERED = """
n núm Núm Nº nº núms No no art Art arts Arts cap Cap caps fig Fig tab vol Vol t p pág Pág págs pp párr tel Tel
teléf Teléf tfno Tfno ext Ext inc ref Ref párrf párrfs ene feb mar abr jun jul ago sept sep oct nov dic km
Ene Feb Mar Abr Jun Jul Ago Sept Sep Oct Nov Dic lun mié jue vie sáb dom Lun Mié Jue Vie Sáb Dom
"""

_INNER = """
cf Cf cfr v vs p.ej ej Ej aprox Aprox c ca i.e e.g a.k.a Av Avda avda av Bvar ctra Ctra C c/ Pza pza Pl Pº adj
adm dcha izq prov dpto Dpto depto Depto esq trad ed coord dir tít ob op loc s.v excl incl máx mín prom fam
"""

_EITHER = """
EE.UU EE.UU. EE UU JJ.OO RR.HH FF.AA CC.OO CC.AA S.A S.L S.R.L S.A.U S.L.U Cía cía Cia Hnos Inc Ltd Co Corp Jr
jr a.C d.C a.de d.de A.C D.C a.m p.m U.S Ph.D kg cm mm min seg hab univ Univ Inst Admón admón Dpto Gob Ayto
Pte tit s sig sigs ss cts pts ptas C.P D.F N.Y D.N.I S.O.S Banc Mat P.D P.S
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

ORDINAL = re.compile(r"\d{1,4}[ªº]")
"""«1.º» has its stop inside; a stop after the raised letter ends the sentence only before an opener."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = False
"""A small letter hardly ever begins a sentence in edited text."""

MONTHS = listed("ene feb mar abr jun jul ago sept sep oct nov dic")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst brr grr shh chst")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    El La Los Las Lo Un Una Unos Unas Al Del De En Con Por Para Sin Sobre Entre Desde Hasta Hacia Según Tras
    Ante Bajo Contra Durante Mediante A Y E O U Pero Sino Aunque Porque Pues Como Cuando Donde Si Que Quien
    Quienes Cual Cuales Qué Quién Cómo Cuándo Dónde Cuánto Cuántos Cuál Este Esta Estos Estas Ese Esa Esos
    Esas Aquel Aquella Aquellos Esto Eso Aquello Él Ella Ellos Ellas Yo Tú Nosotros Vosotros Usted Ustedes Se
    Me Te Le Les Nos Os Mi Mis Tu Tus Su Sus Nuestro Nuestra Nuestros Es Son Era Eran Fue Fueron Está Están
    Hay Había Hubo Ha Han No Sí Ni También Tampoco Además Asimismo Entonces Luego Después Antes Ahora Hoy Ayer
    Mañana Aquí Ahí Allí Así Ya Aún Todavía Siempre Nunca Jamás Quizá Quizás Tal Todo Toda Todos Todas Cada
    Algunos Algunas Alguien Algo Nadie Nada Ningún Ninguno Ninguna Muchos Muchas Mucho Pocos Poco Más Menos
    Muy Tan Tanto Solo Sólo Otro Otra Otros Otras Mientras Finalmente Actualmente Posteriormente embargo
    obstante Dos Tres Cuatro Ambos Ambas Varios Varias Gracias Dicho Dicha Debido Junto Dentro Fuera Incluso
    Pese Cerca
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Teléfono|Tel|Fax|Correo|E-?mail|Asunto|Web|Foto|Fuente)"

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL} ?: )")),
)

GREETING = re.compile(
    r"(?:Querid[oa]s?|Estimad[oa]s?|Hola|Buen(?:os|as) (?:días|tardes|noches)|Muy señor(?:es)?)\b(?:(?:Sr"
    r"|Sra|Dr|Dra|Srta)\.|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    rf"(?:Atentamente|Saludos(?: cordiales)?|Un (?:cordial )?saludo"
    rf"|Cordialmente),?\s++(?=([{UPPER}][\w'’]*+)$)"
)

_MONTH = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre"

DATE_LINE = re.compile(
    rf"(?:es|ado|ngo),? (?:1º|1\.º|\d{{1,2}}) de (?:{_MONTH}) de \d{{4}}(?:\s++(?=[{UPPER}«“\"])|$)",
    re.IGNORECASE,
)

WEEKDAY = re.compile(r"\b(?:lun|mart|miércol|juev|viern|sáb|domi)$", re.IGNORECASE)

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zà-ÿ]{1,9}|El|Desde|Hasta|Del))\s?$")

CAPTION = re.compile(
    rf"(?:Figura|Fig\.|Tabla|Cuadro|Gráfico|Mapa|Recuadro) \d+(?:[.-]\d++)*[.:]? ++(?=[{UPPER}])"
)

OPEN_END = re.compile(
    r"[,(\[“‘«‹„]$|\b(?:el|la|los|las|un|una|de|del|al|y|o|a|en|con|por|para|que|es|son|se|su)$"
)

SAID = re.compile(
    rf"(?:[{UPPER}][\w'’.-]{{0,24}}\s){{1,3}}(?:preguntó|pregunta|dijo|dice|exclamó|exclama|respondió"
    rf"|responde|contestó|añadió|gritó|se preguntó|se pregunta|inquirió)\b"
)
"""A name and a verb of saying."""

NO = "no"
