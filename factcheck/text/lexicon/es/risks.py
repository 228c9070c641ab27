"""Spanish words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """acusa, acusan, acusó, acusado, acusada, acusados, acusación, acusaciones, reprocha,
condenado, condenada, condenados, condena,
detenido, detenida, detenidos, detención, investigado, investigada, imputado, imputada, procesado,
procesada, denunciado, denunciada, querella,
fraude, fraudes, estafa, estafado, estafador, soborno, sobornos, mordida, corrupción, corrupto, corrupta,
corruptos, malversación, prevaricación,
cohecho, blanqueo, desfalco, desviado, desvío, falso testimonio, agredido, agredida, agresión, violó,
violación, violada, violador, abusó, abuso,
abusos, maltrato, maltratador, acoso, acosada, acosado, asesinado, asesinada, asesinato, asesino, homicidio,
robado, robo, mintió, miente, mentira,
mentiras, mentiroso, engañó, engaño, plagio, plagiado, plagió, copiado, racista, racistas, machista,
escándalo, negligencia, ocultó, encubrió,
encubrimiento, espionaje, espiado, culpable, culpables, tráfico, traficante, chantaje, extorsión,
falsificado, falsificó, falsificación,
manipulado, manipulación, borracho, complot, fraude fiscal, evasión, evadido, favoritismo, enchufe,
conflicto de intereses, despedido por,
ilegal, ilegales, ilegalmente, presunto, presunta, presuntamente, sospechoso, sospechosa, sospechas, mafia,
mafioso"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:él|ella|su|sus|hombre|mujer|chico|chica|señor|señora|don|doña|de\s\d\d\saños|el\sinteresado"
    r"|la\sinteresada)(?!\w)",
    re.IGNORECASE,
)

_NAMELESS = (
    r"(?:fuentes?|funcionari[oa]s?|emplead[oa]s?|trabajador(?:a|es)?|persona|diplomátic[oa]s?"
    r"|directiv[oa]s?|dirigentes?|diputad[oa]s?"
    r"|portavoz|portavoces|consejer[oa]s?|banquer[oa]s?|abogad[oa]s?|testigos?|responsables?"
    r"|colaborador(?:a|es)?|agentes?|magistrad[oa]s?"
    r"|investigador(?:a|es)?|ministr[oa]s?|alt[oa]s? carg[oa]s?)"
)

ANONYMOUS = re.compile(
    rf"\b(?:un|una|unos|unas|algun[oa]s|vari[oa]s"
    rf"|dos) (?:[\wà-ÿñ’'-]+ ){{0,2}}?{_NAMELESS}(?: (?:[\wà-ÿñ’'-]+)){{0,5}}?,? (?:ha |han |)(?:dij|"
    r"dic|declar|afirm|confi|explic|confirm|cont|asegur|añad|revel)\w*"
    rf"|\b(?:según|confiesa|afirma|explica|asegura|revela|cuenta)(?: a \w+)? (?:un|una|unos|unas"
    rf"|algun[oa]s|vari[oa]s) (?:[\wà-ÿñ’'-]+ )"
    rf"{{0,2}}?{_NAMELESS}\b"
    r"|\b(?:según|de|indican|señalan|confirman|aseguran) fuentes (?:cercanas|próximas|policiales"
    r"|judiciales|diplomáticas|gubernamentales|anónimas"
    r"|sindicales|internas|consultadas|conocedoras|del caso|de la investigación|parlamentarias)\b"
    r"|\bbajo (?:condición de |)anonimato|\ba condición de (?:mantener el |no ser "
    r"|permanecer en el )?(?:anonimato|identificad[oa])"
    r"|\b(?:ha|han|pidió|pidieron|prefiere|prefieren|quiso|solicitó) (?:pedido |preferido |)?(?:mantener"
    r"|permanecer en|guardar|conservar) el anonimato"
    r"|\b(?:en|desde) el entorno (?:del|de la|de)|\binformantes?\b|\bconfidentes?\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:del |de la |de )?[A-ZÀ-ÝÑ][a-zà-ÿñ]+ [A-ZÀ-ÝÑ][a-zà-ÿñ]+")

ACCUSING_WORDS = frozenset(word for phrase in _ACCUSATIONS.split(",") for word in phrase.split()[:1])

ANONYMOUS_WORDS = listed("""
    fuente fuentes funcionario funcionaria funcionarios empleado empleada empleados trabajador trabajadora
    trabajadores persona diplomático
    diplomática diplomáticos directivo directiva directivos dirigente dirigentes diputado diputada diputados
    portavoz portavoces consejero
    consejera consejeros banquero banqueros abogado abogada abogados testigo testigos responsable
    responsables colaborador colaboradora
    colaboradores agente agentes magistrado magistrada magistrados investigador investigadora investigadores
    ministro ministra ministros
    alto alta altos cargo cargos anonimato anónimo anónima entorno informante informantes confidente
    confidentes
    """)
