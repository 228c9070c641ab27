"""Spanish words that tell that a sentence holds something to look up.

A capital inside a sentence shows a name; figures, words of report, deeds, law and money tell the rest.
Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_NUMBERS = """dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta,
cuarenta, cincuenta, sesenta,
setenta, ochenta, noventa, cien, ciento, mil, decena*, docena*, centenar*, millar*, millón, millones, por
ciento, porcentaj*, mitad, tercio*,
cuarto, doble, duplic*, triplic*, mayoría, minoría"""

_TIMES = """ayer, anteayer, la semana pasada, el mes pasado, el año pasado, hace un año, hace años, década*,
siglo*,
desde"""

_REPORTS = """dijo, dice, dicen, ha dicho, declar*, explic*, afirm*, según el, según la, según los, según
las, según un, según una, según fuentes,
anunci*, sostien*, sostuv*, demostr*, demuestr*, revel*, confirm*, estim*, estudio, estudios, encuesta*,
sondeo*, investigación, estadística*,
informe, informes, récord, peritaje"""

_ACCUSATIONS = """acus*, conden*, imputad*, investigad*, detenid*, detención, detuv*, denunci*, mint*,
mient*, mentira*, mentiros*, fraud*, estaf*, corrupt*,
corrupción, crim*, delito*, asesin*, homicid*, muert*, murió, murieron, falleci*, víctima*, culpable*,
ilegal*, ilícit*, robo, robos, robad*, robó, violación, violad*,
abus*, escándalo*, quiebra, inconstitucional*, soborn*"""

_DEEDS = """aprob*, votó, votaron, votad*, firm*, rechazó, rechazaron, rechazad*, aument*, gast*, pagó,
pagaron, pagad*, paga, pagan, creció, crecieron, subió, subieron, sube, suben, subido, bajó, bajaron, bajan,
bajado, cayó, cayeron, perdi*, ganó, ganaron, ganado, promet*,
provoc*, causó, causad*, causan, constru*, cerr*, cierr*, abri*, abier*, inaugur*, fund*, cread*, creó,
crearon, compr*, vend*, contrat*, despid*, despidi*, recort*, redu*, cuest*, cost*,
pertenec*, poseen, posee"""

_SUBJECTS = """impuesto*, deuda*, déficit, paro, desempleo, inflación, salario*, sueldo*, empleo*, ley,
leyes, proyecto de ley, decreto*, presupuesto*,
subvenc*, pensión, pensiones, seguro*, reforma*, inversion*, inversión, contrato*, acuerdo*, ministerio,
voto*, eleccion*, tribunal, sentencia*, policía,
justicia"""

_SCOPE_WORDS = """primer, primero, primera, segundo, segunda, tercero, tercera, el más, la más, los más, las
más, el menos, la menos, mejor*, peor*, menos,
más, sólo, solo, solamente, nunca, siempre, cada, todos, todas, todo, toda, ningún, ninguna, sin, único*,
única*, nadie, nada"""

FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|(?<=[a-zà-ÿñ,;)] )[A-ZÀ-ÝÑ]|\b[A-ZÀ-ÝÑ]{{2,}}\b|\b(?:Sr|Sra|Dr|Dra)\.\s[A-ZÀ-ÝÑ]"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:y|pero|porque|pues|que|él|ella|ellos|nosotros|yo)\b|\b(?:porque|donde|cuando|mientras"
    r"|aunque|a pesar|ya que|puesto que"
    r"|admit\w+|reconoc\w+)|\by (?:yo|nosotros|él|ella|eso|esto)\b",
    re.IGNORECASE,
)

ASKING = re.compile(
    r"¿?(?:qué|por qué|cómo|dónde|cuándo|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?|y ahora)\b", re.IGNORECASE
)

_HEADING_VERBS = """es, son, era, eran, fue, será, serán, ha, han, había, va, van, quiere, quieren, puede,
pueden, debe, deben, dice, dicen, hace, hacen,
viene, toma, pone, da, pierde, pierden, gana, ganan, muere, mueren, mata, baja, bajan, sube, suben, crece,
crecen, cae, caen, pide, piden, exige, exigen,
deja, denuncia, denuncian, prohíbe, acusa, acusan, alerta, alertan, advierte, vota, votan, aprueba, rechaza,
rechazan, anuncia, prevé, sigue, siguen,
queda, firma, vende, compra, paga, pagan, empieza, comienza, termina, cierra, cierran, abre, abren, recorta,
amenaza, bloquea, construye, lanza, salva,
protestan, promete, condenado, condenada, investigado, investigada, detenido, detenida, elegido, elegida,
nombrado, nombrada, muerto, muerta, herido, herida,
cuesta, cuestan, falta, faltan, divide, preocupa, vuelve, vuelven, reabre, no"""

STATES = re.compile(
    rf"^(?:nosotros|yo|él|ella|ellos|ellas|ustedes|tú|nadie|todos|hay)\b|\d"
    rf"|(?<![\w-])(?:{one_of(_HEADING_VERBS)})",
    re.IGNORECASE,
)
