"""Portuguese quotation customs: «…» in Portugal, “…” in Brazil, a dash that opens speech.

Compiled for this project from the style books of newspapers in both countries.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

CLOSES = frozenset("»")

OPENS = frozenset("«")

CUES_INSIDE: frozenset[str] = frozenset()

SPEECH_DASH = False
"""A dash opens a list as often as speech; with a verb of saying behind it, it opens speech."""

ELIDED = re.compile(r"(?!)")

SMALL = listed("""
o a os as um uma uns umas de do da dos das e ou em no na nos nas com por pelo pela para sem sobre entre ao aos
à às que não se seu sua the of and
""")

BEFORE_A_NAME = listed("""
chamado chamada chamados chamadas denominado denominada intitulado intitulada batizado batizada baptizado
baptizada designado designada
""")

WORK = listed("""
título intitulado intitulada intitulados intituladas romance filme livro disco álbum canção música série
revista jornal diário semanário programa podcast peça ópera quadro poema documentário jogo exposição banda
ensaio conto comédia espetáculo espectáculo tema telenovela novela restaurante hotel café bar barco navio
cargueiro ferry balsa operação campanha projeto projecto associação coletivo colectivo plano grupo festival
prémio prêmio aplicação aplicativo marca portal cadeia rádio concurso chamado chamado denominado denominada
batizado batizada longa-metragem curta-metragem single samba enredo movimento prova troféu circuito
""")

NICKNAMING = listed("""
apelidado apelidada apelidados apelidadas apelido alcunha alcunhado alcunhada dito dita vulgo chamado chamada
chamados chamadas denominado denominada denominados denominadas batizado batizada baptizado baptizada
conhecido conhecida conhecidos conhecidas intitulado intitulada designado designada
""")

CASTING = listed("como")
