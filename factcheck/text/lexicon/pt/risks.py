"""Portuguese words of accusation, and unnamed sources.

Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed, one_of

_ACCUSATIONS = """
acusa, acusam, acusou, acusaram, acusado, acusada, acusados, acusação, acusações, condenado, condenada,
condenados, condenou, detido, detida, detidos, preso, presa, presos, processado, fraude, burla, burlou,
estelionato, subornado, suborno, subornos, propina, propinas, desviou, desviado, peculato, lavagem,
branqueamento, corrupto, corrupta, corruptos, corrupção, perjúrio, agrediu, agredido, violação, violou,
estuprou, estupro, abusou, abuso, abusos, assediou, assédio, assassinou, assassinado, assassino, homicídio,
roubou, roubo, furto, mentiu, mentira, mente, mentiroso, enganou, plágio, plagiou, racista, racismo,
sexista, caso extraconjugal, negligência, negligente, encobriu, encobrimento, espionagem, culpado, culpada,
culpados, contrabando, extorsão, chantagem, falsificou, falsificado, falsificação, manipulou, manipulação,
violou a lei, infringiu, embriagado, bêbado, conspirou, sonegação, sonegou, evasão fiscal, bullying,
cartel, erro médico, demitido por, ilegal, ilegais, ilegalmente, alegado, alegada, suspeito, suspeita,
suspeitos"""

ACCUSING = re.compile(rf"\b{one_of(_ACCUSATIONS)}")
"""For lower-cased text."""

PERSON = re.compile(
    r"\b(?:ele|ela|lhe|seu|sua|seus|suas|homem|mulher|rapaz|rapariga|menino|menina|senhor|senhora|sr\.|sra\."
    r"|de \d\d anos)(?!\w)",
    re.IGNORECASE,
)

_NAMELESS = (
    r"(?:fontes?|funcionári[oa]s?|responsáve(?:l|is)|pessoa|empregad[oa]s?|diplomatas?"
    r"|gestor(?:es|a)?|deputad[oa]s?"
    r"|porta-vo(?:z|zes)|assessor(?:es|a)?|conselheir[oa]s?|banqueir[oa]s?|advogad[oa]s?"
    r"|envolvid[oa]s?|testemunhas?"
    r"|dirigentes?|militares?|polícias?|policia(?:l|is)|interlocutor(?:es)?)"
)

ANONYMOUS = re.compile(
    rf"\b(?:um|uma|uns|umas) (?:[\wà-ÿ’'-]+ ){{0,2}}?{_NAMELESS}(?: [\w’'-]+){{0,4}}?,? (?:diz"
    rf"|disse|afirma|afirmou|confirma"
    r"|confirmou|conta|contou|adianta|adiantou|revela|revelou)(?!\w)"
    rf"|\b(?:segundo|disse|diz|adiantou|revelou|afirmou|de acordo com) (?:um|uma|uns"
    rf"|umas)? ?(?:[\wà-ÿ’'-]+ ){{0,2}}?{_NAMELESS}"
    r"(?= (?:próxim|ligad|que|do process|da investigação|polici|judicia|oficia|governamenta"
    r"|diplomátic|anónim|anônim)|[,.])"
    r"|\b(?:pediu|pediram|sob) (?:para não ser identificad\w+|anonimato)"
    r"|\b(?:não quis|preferiu não|pediu para não) (?:ser identificad\w+|se identificar|identificar-se)"
    r"|\bsob (?:a )?condição de anonimato"
    r"|\bfontes? (?:próximas?|ligadas?|policia(?:l|is)|judicia(?:l|is)|diplomáticas?"
    r"|governamenta(?:l|is)|oficia(?:l|is))(?!\w)"
    r"|\binformador(?:es)?\b|\binformantes?\b",
    re.IGNORECASE,
)

NAMED_AFTER = re.compile(rf"{_NAMELESS},? (?:d[eoa]s? )?[A-ZÀ-Ý][a-zà-ÿ]+ [A-ZÀ-Ý][a-zà-ÿ]+")

ACCUSING_WORDS = frozenset(phrase.split()[0] for phrase in _ACCUSATIONS.split(","))

ANONYMOUS_WORDS = listed("""
    fonte fontes funcionário funcionária funcionários responsável responsáveis pessoa empregado empregada
    diplomata diplomatas gestor gestores gestora deputado deputada deputados porta-voz porta-vozes assessor
    assessores assessora conselheiro conselheira banqueiro advogado advogada advogados envolvido envolvida
    testemunha testemunhas dirigente dirigentes militar militares polícia polícias policial policiais
    interlocutor interlocutores anonimato identificado identificada identificar identificar-se informador
    informadores informante informantes
    """)
