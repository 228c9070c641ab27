"""Spanish words of law and accusation, which can hurt a person.

Compiled for this project from the glossaries that the ministry of justice and the courts publish for the
public.
"""

from __future__ import annotations

import re

_WORDS = {
    "abuso": "abusos abusó abusar malversación malversaciones peculado desfalco apropiación",
    "absolver": "absuelto absuelta absueltos absolución sobreseimiento sobreseído",
    "acosar": "acoso acosada acosado acosador acosadores",
    "acusar": "acusa acusan acusó acusaron acusado acusada acusados acusadas acusación acusaciones acusaba",
    "agredir": "agresión agresiones agredido agredida agredidos agresor agresores lesiones",
    "asesinar": "asesinato asesinatos asesino asesina asesinos asesinado asesinada asesinados"
    " asesinó homicidio homicidios"
    " homicida feminicidio feminicidios infanticidio",
    "blanquear": "blanqueo evasión contrabando",
    "cárcel": "cárcel cárceles prisión preso presa presos recluso reclusos encarcelado encarcelada"
    " encarcelados extradición"
    " extraditado calabozo",
    "chantajear": "chantaje extorsión extorsiones extorsionado",
    "cómplice": "cómplice cómplices complicidad encubrimiento",
    "condenar": "condenado condenada condenados condenadas condena condenas condenó condenaron",
    "corromper": "corrupción corrupto corrupta corruptos soborno sobornos sobornado cohecho mordida mordidas",
    "culpable": "culpable culpables culpabilidad inocente inocencia",
    "defraudar": "fraude fraudes fraudulento fraudulenta defraudado defraudó estafa estafas"
    " estafador estafadores estafado"
    " estafada estafados",
    "delito": "delito delitos delictivo delictiva crimen crímenes criminal criminales delincuente"
    " delincuentes",
    "denunciar": "querella querellas querellante querellado",
    "detener": "detenido detenida detenidos detenidas detención detenciones arrestado arrestada"
    " arrestados arresto",
    "difamar": "difamación difamatorio calumnia calumnias injurias injuria",
    "discriminar": "discriminación discriminatorio discriminatoria racista racistas racismo",
    "falsificar": "falsificado falsificada falsificados falsificación falsedad plagio plagiado perjurio",
    "ilegal": "ilegal ilegales ilegalmente ilícito ilícita ilícitos inconstitucional",
    "imputar": "imputado imputada imputados imputación procesado procesada procesados",
    "investigar": "investigado investigada investigados investigadas diligencias registro",
    "juicio": "sumario",
    "multar": "multa multas multado multada sanción sanciones",
    "negligencia": "negligencia negligencias imprudencia",
    "prevaricar": "prevaricación prevaricó cohecho",
    "presunto": "presunto presunta presuntos presuntas presuntamente sospechoso sospechosa sospechosos",
    "robar": "robo robos hurto hurtos ladrón ladrones atraco atracos atracador robado robada saqueo",
    "secuestrar": "secuestro secuestros secuestrado secuestrada secuestradores",
    "sentenciar": "sentencia sentencias veredicto jurado",
    "torturar": "tortura torturas torturado maltrato maltratador maltratada malos",
    "traicionar": "traición espionaje",
    "violar": "violación violaciones violador violadores violada pederastia pederasta pedófilo",
}

_NO_WORDS = frozenset(["malos", "registro", "sanción", "sanciones", "inocente", "jurado", "presa", "asesina"])

LEGAL = {word: lemma for lemma, words in _WORDS.items() for word in words.split() if word not in _NO_WORDS}
"""Words of law and accusation, with their lemma."""

_NOWHERE = re.compile(r"(?!)")

COUNTED = _NOWHERE

BROUGHT = _NOWHERE

ACCUSING: frozenset[str] = frozenset()

COUNTED_WORD = "\0"

CHARGED = "\0"

AGAINST = "\0"

CHARGE_WORDS: frozenset[str] = frozenset()

CHARGE = "\0"
