"""How Portuguese joins names, and words that are capitalised only by their place.

A name is told by its first name, a calling before it, a known form or a repeat. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind
from factcheck.text.lexicon.pt.sentences import KINDS
from factcheck.text.lexicon.pt.sentences import OPENERS as SENTENCE_OPENERS
from factcheck.text.wordlists import listed

DOTTED = frozenset(
    word
    for word, kind in KINDS.items()
    if word[0].isupper() and kind in (AbbreviationKind.TITLE, AbbreviationKind.EITHER)
)

OPENERS = SENTENCE_OPENERS | listed("""
    Início Capa Artigo Análise Alerta Aviso Balanço Coluna Contacto Contato Crónica Crônica Dados Destaque
    Editorial Entenda Entrevista Especial Exclusivo Explicação Foto Fotos Fotogaleria Galeria História
    Infográfico Opinião Perfil Pesquisa Reportagem Resumo Sondagem Série Vídeo Vídeos Veja Leia Saiba
    Economia Política Sociedade Cultura Desporto Esporte Esportes Mundo Saúde Ciência Planeta Futuro
    Justiça Polícia Julgamento Eleições Guerra Paz Páscoa Carnaval Internet Terra Sol Lua Deus Norte Sul
    Leste Oeste Renascimento Revolução Constituição Nação Cidade Cidades Estado Governo Investigadores
    Especialistas Moradores Trabalhadores Ministro Presidente Segunda Terça Quarta Quinta Sexta Assine
    Partilhar Compartilhar Publicidade Newsletter Cookies Questionado Questionada Num Numa Numas Neste
    Nesta
    """)

COMMON_ENDINGS = (
    "ção", "ções", "são", "sões", "mento", "mentos", "ismo", "ismos", "dade", "dades", "ância", "âncias",
    "ência", "ências", "agem", "agens", "ura", "uras", "ico", "ica", "icos", "icas", "ista", "istas", "ável",
    "áveis", "ível", "íveis", "dor", "dores", "dora", "doras", "mente", "tório", "tórios",
)  # fmt: skip
"""Endings of Portuguese nouns that surnames and towns seldom have."""

_WORD = rf"[{UPPER}](?:\.(?:[A-Z]\.)*|[\w&-]*+(?:['’][\w-]++)?(?:\.(?= [{UPPER}]))?)"

_LINK = (
    r"[ \u00a0](?:(?:de|do|da|dos|das|von|van|der|den|di|del|la|le|du|bin|ben|al|el|y|&|of|the)[ \u00a0]"
    r"|d['’])?"
)

NAME_RUN = re.compile(rf"{_WORD}(?:{_LINK}{_WORD}){{0,11}}")

LINKS = listed("de do da dos das d' d’ von van der den di del la le du bin ben al el y & of the")

SPLITTERS: frozenset[str] = frozenset()

IN_PLACE = frozenset(("em",))

BEFORE_A_TOWN = listed("""
município concelho cidade vila aldeia freguesia bairro povoação localidade distrito comunidade povoado ilha
""")

TOWN_ENDINGS: tuple[str, ...] = ("",)
"""Towns end in any way; behind «em» a capital that nothing else explains shows one."""

NO_TOWNS = listed("""
    Natal Páscoa Deus Internet Terra Marte Nota Casa Campo Primeira Segunda Setembro Outubro Novembro
    Dezembro Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Economia Direito Medicina Engenharia
    Letras Ciências Matemática História Física Química Biologia Psicologia Sociologia Comunicação Educação
    Estado Brasil-Portugal Nós Cristo
    """)

BEFORE_A_NAME = listed("& of the y")

STREET_ENDINGS: tuple[str, ...] = ()

NUMBERED_STREETS: tuple[str, ...] = ()

NO_STREETS: frozenset[str] = frozenset()

ROLE = re.compile(r"(?P<mod>(?:antigo|antiga|ex|atual|actual|vice)[- ])?$")

NUMBERED = re.compile(r"(?!)")

PARTY = re.compile(r"(?!)(?P<state>)")

GROUP_OF = re.compile(r"(?!)")

SHOUTED = listed(
    "o a os as e de do da dos das um uma não sim em no na ao por para que quem é isto só já mais"
)

CHAMBERS = listed("Assembleia Senado Câmara Parlamento")
