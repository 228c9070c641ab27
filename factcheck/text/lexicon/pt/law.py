"""Portuguese words of law and accusation, which can hurt a person.

Compiled for this project from the glossaries that the courts and ministries of justice of Portugal and Brazil
publish for the public.
"""

from __future__ import annotations

import re

_WORDS = {
    "absolver": "absolvido absolvida absolvidos absolveu absolveram absolve absolvição",
    "abuso": "abuso abusos abusou abusado abusada",
    "acusar": "acusa acusam acusou acusaram acusado acusada acusados acusadas acusação acusações "
    "acusava acusavam",
    "agressão": "agressão agressões agrediu agredido agredida agressor agressora",
    "ameaçar": "extorsão chantagem extorquir extorquiu",
    "arguido": "arguido arguida arguidos réu ré réus",
    "assassinar": "assassinato assassinatos assassínio assassinou assassinado assassinada assassinados "
    "assassino"
    " assassina homicídio homicídios homicida feminicídio latrocínio",
    "branqueamento": "branqueamento lavagem",
    "burla": "burla burlas burlão burlou estelionato estelionatário fraude fraudes fraudulento fraudulenta",
    "calúnia": "calúnia calúnias difamação difamatório difamatória injúria injúrias caluniou difamou",
    "condenar": "condenado condenada condenados condenadas condenou condenaram condenação condenações",
    "confessar": "confissão",
    "contrabando": "contrabando tráfico traficante traficantes",
    "corromper": "corrupção corrupto corrupta corruptos suborno subornos subornou propina propinas nepotismo",
    "crime": "crime crimes criminoso criminosa criminosos delito delitos contraordenação infração infracção",
    "culpado": "culpado culpada culpados inocente inocentes inocência inocentado inocentada",
    "denunciar": "denunciado denunciada indiciado indiciada indiciados indiciou pronunciado pronunciada",
    "desviar": "desvio desvios peculato apropriação",
    "deter": "detido detida detidos detidas detenção detenções prisão prisões preso presos encarcerado"
    " capturado cadeia",
    "discriminar": "discriminação racismo racista racistas xenofobia homofobia",
    "evasão": "sonegação evasão",
    "falsificar": "falsificação falsificado falsificada falsificou falsas falso falsa falsos perjúrio "
    "plágio plagiou",
    "furtar": "furto furtos furtou roubo roubos roubou roubado roubada assalto assaltos assaltou "
    "assaltante ladrão"
    " ladrões",
    "ilegal": "ilegal ilegais ilegalidade ilegalidades ilícito ilícita ilícitos inconstitucional",
    "indemnizar": "indemnização indenização",
    "investigar": "inquérito inquéritos",
    "matar": "matou mataram",
    "mandado": "mandado mandados",
    "multa": "multa multas coima coimas multado multada",
    "negligência": "negligência negligente imprudência",
    "pena": "pena penas sentença sentenças",
    "processar": "processado processada queixa-crime",
    "sequestrar": "sequestro sequestrou sequestrado rapto raptou raptado",
    "suspeito": "suspeito suspeita suspeitos suspeitas alegado alegada alegados alegadas suposto suposta",
    "terrorismo": "terrorismo terrorista terroristas",
    "violar": "violação violou violada estupro estuprou estuprada estuprador assédio assediou "
    "assediada pedofilia",
}

_NOT_ALWAYS = (
    "falsas falso falsa falsos cadeia suposto suposta desvio desvios queixa pena penas apropriação evasão"
)

LEGAL = {
    word: lemma
    for lemma, words in _WORDS.items()
    for word in words.split()
    if word not in _NOT_ALWAYS.split()
}
"""Words of law and accusation, with their lemma; those that are as often other words are left out."""

_NOWHERE = re.compile(r"(?!)")

COUNTED = _NOWHERE

BROUGHT = _NOWHERE

ACCUSING: frozenset[str] = frozenset()

COUNTED_WORD = "\0"

CHARGED = "\0"

AGAINST = "\0"

CHARGE_WORDS: frozenset[str] = frozenset()

CHARGE = "\0"
