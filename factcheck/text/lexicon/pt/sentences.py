"""What ends a Portuguese sentence: abbreviations by what their stop says, and words that open sentences.

Abbreviations as the Academia Brasileira de Letras and the EU’s style guide for Portuguese list them.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import ADDRESS_BEFORE_A_WORD, ADDRESSES, RULES, SMILEYS, STAMPS, UPPER
from factcheck.text.lexicon.kinds import AbbreviationKind, Furniture, by_kind
from factcheck.text.wordlists import either, listed

_TITLES = """
Sr Sra Srs Sras Srta D Dr Dra Drs Dras Prof Profa Profª Eng Engº Arq Adv Exmo Exma Ilmo Ilma Gen Cel Cap Ten
Sgt Maj Alm Brig Pe Fr Rev Mons Sto Sta S V.Exa V.Ex.ª Dep Sen Gov Pres Min Des Mr Mrs Ms Com Embaix
"""

_NUMBERED = """
n nº Nº núm num No no art Art arts Arts cap Cap caps fig Fig tab vol Vol t p pág Pág págs pp par tel Tel telef
ext inc ref proc Proc jan fev mar abr mai jun jul ago set out nov dez
"""

_INNER = """
cf Cf v vs p.ex ex aprox Aprox c ca i.e e.g a.k.a Av av R Pça Rod Trav Al Lg adj adm dir esq trad ed org coord
op loc máx mín incl obs Obs
"""

_EITHER = """
S.A S.A. Ltda ltda Lda lda Cia cia C.ia Inc Ltd Co Corp Jr jr Filho a.C d.C a.m p.m U.S E.U.A EUA Ph.D kg cm
mm min seg hab univ Univ Inst depto Depto dept Dept Adm gov Pte s ss segs cts C.P P.S N.Y B.I R.G C.P.F S.O.S
tb Mat Lt séc Séc
"""

_LISTING = "etc q.b"

KINDS = by_kind(
    (_EITHER, AbbreviationKind.EITHER),
    (_TITLES, AbbreviationKind.TITLE),
    (_NUMBERED, AbbreviationKind.NUMBERED),
    (_INNER, AbbreviationKind.INNER),
    (_LISTING, AbbreviationKind.LISTING),
)
"""The class of each abbreviation, without its last stop."""

ORDINAL = re.compile(r"\d{1,4}[ªºo]")
"""«1.º» has its stop inside; a stop after the raised letter ends the sentence only before an opener."""

AFTER_ORDINAL: frozenset[str] = frozenset()

STARTS_SMALL = False
"""A small letter hardly ever begins a sentence in edited text."""

MONTHS = listed("jan fev mar abr mai jun jul ago set out nov dez")

AFTER_CLOCK: frozenset[str] = frozenset()

BEFORE_CLOCK: frozenset[str] = frozenset()

EXCLAIMED = listed("Yahoo")
"""Names written with an exclamation mark of their own."""

SOUNDS = listed("hm hmm mm pst psst brr grr shh")
"""Words without a vowel that are no abbreviations."""

OPENERS = listed(
    """
    O A Os As Um Uma Uns Umas Ao Aos À Às Do Da Dos Das De No Na Nos Nas Em Num Numa Com Por Pelo Pela Pelos
    Pelas Para Sem Sobre Entre Desde Até Segundo Após Ante Sob Contra Durante Mediante E Ou Mas Porém Porque
    Pois Como Quando Onde Se Que Quem Qual Quais Quanto Quantos Este Esta Estes Estas Esse Essa Esses Essas
    Aquele Aquela Aqueles Isto Isso Aquilo Ele Ela Eles Elas Eu Tu Nós Vós Você Vocês Me Te Lhe Meu Minha Seu
    Sua Seus Suas Nosso Nossa É São Era Eram Foi Foram Está Estão Há Havia Houve Tem Têm Não Sim Nem Também
    Além Então Depois Antes Agora Hoje Ontem Amanhã Aqui Aí Ali Lá Assim Já Ainda Sempre Nunca Jamais Talvez
    Tudo Todo Toda Todos Todas Cada Alguns Algumas Alguém Algo Ninguém Nada Nenhum Nenhuma Muitos Muitas Muito
    Poucos Pouco Mais Menos Tão Tanto Só Somente Apenas Outro Outra Outros Outras Enquanto Finalmente
    Atualmente Actualmente Posteriormente Entretanto Contudo Todavia Portanto Dois Duas Três Quatro Ambos
    Vários Várias Obrigado Obrigada Embora Caso Conforme Apesar Dentro Fora Inclusive Logo Perto Mesmo Nesta
    Neste Nessa Nesse Naquela Naquele Desta Deste Dessa Desse Daí Eis Afinal Aliás Ora
    """
)
"""Words that, with a capital after a stop, open a sentence rather than go on with a name."""

_LABEL = r"(?:Telefone|Tel|Fax|E-?mail|Assunto|Site|Foto|Fonte)"
_OPENER = rf"(?:{either(OPENERS)})\b"
_NOT_BEFORE = "".join(
    rf"(?<!\b{word})"
    for word in sorted(
        listed("""
        diário diários semanário matutino site portal rádio canal editora bar restaurante hotel cinema loja
        filme livro romance série revista jornal peça novela álbum canção conto disco programa canal clube
        grupo obra de do da dos das em no na nos nas e ou que com por para
        """)
    )
)
"""What stands before the title of a work that has no marks, or wants more after it."""

FURNITURE: Furniture = (
    STAMPS,
    *ADDRESSES,
    ADDRESS_BEFORE_A_WORD,
    SMILEYS,
    RULES,
    ((": ",), re.compile(rf"\s(?={_LABEL} ?: )")),
    # the next item of a list
    ((";",), re.compile(rf";\s++(?={_OPENER})")),
    # the text below a heading that has no stop: small words have no capital inside a sentence
    (
        (" ",),
        re.compile(rf"(?<=[^\W_]){_NOT_BEFORE}\s(?={_OPENER} [a-zà-ÿ])"),
    ),
    # the same before a name: an article inside a sentence is small, save in the title of a paper
    (
        (" ",),
        re.compile(rf"(?<=[a-zà-ÿ»]){_NOT_BEFORE}\s(?=(?:Os?|As?|Uma?) [{UPPER}][\w-]+ )"),
    ),
)

GREETING = re.compile(
    r"(?:Car[oa]s?|Prezad[oa]s?|Olá|Bom dia|Boa (?:tarde|noite)|Querid[oa]s?)\b(?:(?:Sr|Sra|Dr|Dra)\."
    r"|[^.!?,:;\n]){0,60}(?:[,:]| -)\s++(?=(\w[\w'’]*+))"
)

CLOSING = re.compile(
    rf"(?:Atenciosamente|Cumprimentos|Com os melhores cumprimentos|Cordialmente"
    rf"|Abraços?),?\s++(?=([{UPPER}][\w'’]*+)$)"
)

_MONTH = "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro"

DATE_LINE = re.compile(
    rf"(?:eira|ado|ngo),? (?:1º|1\.º|\d{{1,2}}) de (?:{_MONTH}) de \d{{4}}(?:\s++(?=[{UPPER}«“\"])|$)",
    re.IGNORECASE,
)

WEEKDAY = re.compile(r"\b(?:segunda-f|terça-f|quarta-f|quinta-f|sexta-f|sáb|domi)$", re.IGNORECASE)

INTRODUCES = re.compile(r"(?:[^\w)\s]|\b(?:[a-zà-ÿ]{1,9}|Na|No|Desde|Até|Da|Do))\s?$")

CAPTION = re.compile(rf"(?:Figura|Fig\.|Tabela|Quadro|Gráfico|Mapa) \d+(?:[.-]\d++)*[.:]? ++(?=[{UPPER}])")

OPEN_END = re.compile(
    r"[,(\[“‘«‹„]$|\b(?:o|a|os|as|um|uma|de|do|da|dos|das|e|ou|em|no|na|ao|à|com|por|para|que|é|são|se|sua?)$"
)

SAID = re.compile(
    rf"(?:[{UPPER}][\w'’.-]{{0,24}}\s){{1,3}}(?:perguntou|pergunta|disse|diz|exclamou|exclama|respondeu"
    rf"|responde|acrescentou|gritou|questionou|questiona|indagou)\b"
)
"""A name and a verb of saying."""

NO = "no"
