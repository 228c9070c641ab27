"""How Portuguese reports words: verbs of saying with their forms, sources, small words.

Regular verbs are given by their infinitive and follow by rule; the others stand with their forms. Pronouns
that follow a verb are written with a hyphen and belong to its form («queixa-se»). Forms that are as often
nouns (conta, nota) count right behind what was said only. A verb without a subject names nobody. Compiled
for this project from the usage of news in both countries and from what grammars list as closed classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.pt.sentences import KINDS
from factcheck.text.wordlists import listed

WORD = re.compile(r"[@#]?+[^\W_]++(?:(?:[-&.'’]|_++)[^\W_]++)*|--++|\.{3}|[^\w\s]")

ABBREVIATED = frozenset(KINDS) - {"P", "a", "D", "o", "s"}

NOUNS_HAVE_CAPITALS = False

BRACKET = 3

CLITICS = listed("me te se nos vos lhe lhes")

REFLEXIVE = listed("se")

_ENCLITICS = ("", "-se", "-me", "-lhe", "-lhes", "-nos")


def _finite(block: str) -> frozenset[str]:
    """Return the finite forms of the third person; «advertir:advert:advirt» has a stem of its own."""
    found: set[str] = set()
    for entry in block.split():
        infinitive, *stems = entry.split(":")
        stem = infinitive[:-2]
        present = stems[0] if stems else stem
        if infinitive.endswith("ar"):
            found |= {stem + ending for ending in ("a", "am", "ava", "avam", "ou", "aram")}
        elif infinitive.endswith("er"):
            found |= {present + "e", present + "em"} | {
                stem + ending for ending in ("ia", "iam", "eu", "eram")
            }
        else:
            found |= {present + "e", present + "em"} | {
                stem + ending for ending in ("ia", "iam", "iu", "iram")
            }
    return frozenset(found)


def _participles(block: str) -> frozenset[str]:
    found: set[str] = set()
    for entry in block.split():
        infinitive = entry.partition(":")[0]
        stem = infinitive[:-2] + ("ad" if infinitive.endswith("ar") else "id")
        found |= {stem + ending for ending in ("o", "a", "os", "as")}
    return frozenset(found)


_VERBS = """
afirmar acrescentar explicar assinalar indicar assegurar declarar comentar adiantar apontar sublinhar
destacar ressaltar salientar frisar responder perguntar manifestar expressar recordar lembrar reconhecer
confessar advertir alertar avisar insistir reiterar lamentar criticar denunciar reclamar exigir replicar
esclarecer precisar detalhar argumentar justificar alegar relatar narrar confirmar negar rejeitar desmentir
sentenciar ironizar exclamar gritar sussurrar murmurar opinar considerar avaliar ponderar defender reprovar
garantir prometer anunciar informar revelar enfatizar especificar asseverar prognosticar realçar evocar
queixar congratular sugerir solicitar protestar observar constatar corroborar ratificar clamar tuitar
escrever repetir notificar comunicar testemunhar questionar contestar rebater retrucar retorquir desabafar
resumir concluir referir divulgar divergir discordar concordar admitir assumir pedir interrogar indagar
declamar apelar ressalvar reforçar noticiar reportar sustentar estimar vaticinar brincar disparar desafiar
reafirmar rematar notar elogiar completar pontuar
"""

_IRREGULAR = listed("""
diz dizem disse disseram dizia diziam diria dirá mantém mantêm manteve mantiveram sustém previu preveem
prevê contou contaram propôs propõe propuseram expôs expõe contrapôs contrapõe contradiz contradisse
predisse interveio intervém supõe desmente desmentem sugere sugerem adverte advertem repete repetem reflete
refere referem pede pedem concluiu conclui concluem antevê antevê
""")

_SELDOM = listed("""
aponta reclama completa nota apela indica assume conclui precisa reforça divulga brinca dispara mantém
observa manifesta comunica expressa evoca denuncia desafia estima revela revelam sustenta indicam apontam
precisam precisou precisava reconhecia pontua elogia apontou reforçou testemunha testemunham pergunta
perguntam relato
""")
"""Forms that are as often something else: they count right behind what was said, or before «que»."""

_FORMS = (_finite(_VERBS) | _IRREGULAR) - _SELDOM

SAYING = frozenset(form + clitic for form in _FORMS for clitic in _ENCLITICS)
"""Finite forms of verbs of saying."""

BASES: frozenset[str] = frozenset()

NAMING = listed("""
qualificou qualificaram qualifica qualificam classificou classificaram classifica classificam descreveu
descreveram descreve descreviam definiu definiram define chamou chamaram chama chamam fala falou falaram
falam acusou acusaram acusa acusam comparou condenou condena celebrou saudou rotulou rotula apelidou
considerou-o considerou-a titula intitula tratou
""")
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
pensa pensam pensava pensou crê creem acredita acreditam acreditava acreditou espera esperam esperava teme
temem temia sabe duvida calcula calculam calculou mostra mostram mostrou deseja supõe imagina compreende
descobriu entende entendem entendeu acha acham achava achou julga receia sente sentia viu considera indica
indicam aponta apontam revela revelam sustenta estima apurou expõe reflete conclui
""")
"""Verbs that report a thought or a finding more often than words."""

BEHIND = listed("""
conta contam contava nota protesta reclama prossegue prosseguiu continua continuou segue seguiu sorri
sorriu suspira suspirou ri riu resume resumiu lançou lança solta soltou atira atirou remata rematou celebra
celebrou compara comparou questiona comunica julga interveio indigna-se indignou-se agradece agradeceu
retoma retomou acredita aponta completa indica conclui precisa reforça brinca dispara mantém observa
manifesta evoca denuncia desafia revela sustenta pontua elogia apontou reforçou festeja festejou comemora
comemorou acha entende considera pergunta perguntam ri-se riu-se queixa-se gaba-se desculpa-se precisou
orgulha-se atalha atalhou
""") | listed("assume estima apela divulga")
"""Verbs that are of saying only right behind what was said: “…”, conta Rosa."""

SEVERAL: frozenset[str] = frozenset()
"""Forms whose pronoun may be several persons; Portuguese tells them by the pronoun itself."""

PARTICIPLES = _participles(_VERBS) | listed("""
dito contado escrito escrita descrito descrita descritos descritas mantido proposto proposta qualificado
qualificada qualificados qualificadas classificado classificada classificados classificadas definido
definida falado acusado acusada chamado comparado previsto
""")

HAVE = listed("tem têm tinha tinham teria teriam terá havia haviam ter")

PASSIVE = listed("foi foram sido é são era eram será serão está estão")

AGENT = listed("por pelo pela pelos pelas")

PARTICLES: dict[str, frozenset[str]] = {}

INFINITIVE: frozenset[str] = frozenset()

SOURCES: tuple[tuple[str, ...], ...] = (
    ("segundo", "dados", "de"),
    ("segundo", "dados", "do"),
    ("segundo", "dados", "da"),
    ("segundo", "informações", "de"),
    ("segundo", "informações", "do"),
    ("segundo", "informações", "da"),
    ("segundo",),
    ("de", "acordo", "com"),
    ("conforme",),
    ("para",),
    ("nas", "palavras", "de"),
    ("nas", "palavras", "do"),
    ("nas", "palavras", "da"),
    ("na", "opinião", "de"),
    ("na", "opinião", "do"),
    ("na", "opinião", "da"),
    ("na", "avaliação", "de"),
    ("na", "avaliação", "do"),
    ("na", "avaliação", "da"),
    ("na", "visão", "de"),
    ("na", "visão", "do"),
    ("na", "visão", "da"),
    ("no", "entender", "de"),
    ("no", "entender", "do"),
    ("no", "entender", "da"),
    ("ao", "que", "apurou"),
)
"""What stands before a source."""

UNSURE_SOURCES = listed("segundo conforme com")

VIEWS = listed("para")

SPEAKING = listed("""
relatório relatórios estudo estudos inquérito pesquisa pesquisas sondagem comunicado nota fonte fontes
testemunho testemunhos testemunhas documento documentos números dados cálculos estimativas estimativa
balanço imprensa jornal jornais revista diário site portal agência instituto organização organizações
autoridade autoridades polícia justiça acusação defesa denúncia organizadores direção direcção empresa
empresas companhia prefeitura câmara autarquia município governo ministério secretaria sindicato associação
federação partido partidos grupo oposição maioria tribunal juízes investigadores pesquisadores
especialistas peritos advogados familiares moradores vizinhos médicos cientistas hospital universidade
levantamento laudo boletim despacho processo investigação decisão texto contas censo bombeiros capitania
comissão conselho banco clube entidade departamento
""")
"""Nouns that stand for somebody or something whose words they are, behind «segundo»."""

SOURCES_BEHIND: frozenset[str] = frozenset()

PER: frozenset[str] = frozenset()

AS = listed("como conforme segundo tal")

READS = listed("lê-se lia-se lê ler")

READ_IN = listed("em no na nos nas num numa")

THAT = listed("que")

BARE = re.compile(r"(?!)")

ASKING = listed("se como quando onde quem qual quais quanto quantos porque")

MOOD: frozenset[str] = frozenset()

FIRST_PERSON = listed("eu")

RELATIVES = listed("quem cujo cuja cujos cujas onde qual quais que")

PRONOUNS = listed("""
ele ela eles elas eu tu você vocês nós este esta muitos muitas alguns algumas todos todas alguém ninguém
vários várias ambos ambas outros outras
""")

PERSONS = listed("ele ela")

OBJECTS = listed("me te se nos lhe lhes não mim si ainda")

DETERMINERS = listed("""
o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas meu
minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas nenhum nenhuma cada vários várias
alguns algumas muitos muitas todo toda todos todas ambos ambas dois duas três quatro cinco seis outro outra
outros outras
""")

OBLIQUE: frozenset[str] = frozenset()

LINKS = listed("de do da dos das")

LISTENERS: frozenset[str] = frozenset()

TO = listed("a ao à aos às")

AND = listed("e ou")

PREPOSITIONS = listed("""
ao à aos às ante após com contra de do da dos das desde durante em no na nos nas num numa nuns numas entre
até mediante para por pelo pela pelos pelas sem sob sobre trás segundo conforme antes depois dentro fora
junto perto acerca diante debaixo devido exceto salvo além através apesar neste nesta nesse nessa naquele
naquela deste desta desse dessa daquele daquela cerca
""")

CONJUNCTIONS = listed("""
mas embora porque pois quando enquanto se nem porém contudo todavia caso portanto conquanto porquanto
""")

ADVERBS = listed("""
também então depois logo ainda já sempre nunca jamais além tampouco assim inclusive só somente apenas muito
mais menos bem mal tanto quase talvez hoje ontem anteontem amanhã recentemente imediatamente rapidamente
simplesmente finalmente claramente publicamente oficialmente abertamente precisamente atualmente actualmente
previamente posteriormente textualmente aqui ali lá agora antes cedo tarde igualmente especialmente
categoricamente entretanto por ora aliás não novamente enfim porém contudo peremptoriamente mesmo
""") - {"por", "ora"}

TIMES = listed("""
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado
domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde
noite madrugada ontem hoje anteontem
""")

VERBS = listed("""
sou é somos são era eram foi foram será serão seria seriam seja sejam está estão estava estavam esteve
estiveram tem têm tinha tinham teve tiveram terá teria terão há havia houve haverá haveria pode podem podia
podiam poderá poderia poderiam pôde deve devem devia deverá deveria vai vão ia iam irá irão iria faz fazem
fazia fez fizeram vem vêm vinha veio vieram quer querem queria quis fica ficam ficou ficaram segue seguia
parece parecem parecia chega chegam chegou chegaram passa passam passou passaram permite permitem permitiu
custa custam custou custará começa começam começou começaram termina terminou abre abriu fecha fechou
fechará dirige trabalha trabalham trabalhava vive vivem vivia morre morreu morreram existe existem perde
perdeu perderam ganha ganhou ganharam recebe recebeu receberam sai saiu saíram entra entrou entraram muda
mudou publica publicou apresenta apresentou visita visitou sobe subiu subiram desce desceu desceram cai
caiu caíram leva levam levou levava põe pôs puseram volta voltou voltaram dá dão deu deram toma tomou votou
aprovou mora moram morava usa usava usou marcou venceu venceram absolveu prendeu precisa precisam precisou
aumentou marca caem apurou apuraram encontrou encontraram investiu vendeu comprou criou abrirá sabe
""")
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:[Ee]ntrevista (?:a|com|ao|à)|[Cc]onversa com|entrevistou (?:o|a)?|(?:falou|conversou) com) "
)

QUESTION_LABEL = re.compile(r"(?:Pergunta|P)[:.] ?")

POINTING = listed("isto isso aquilo tudo")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ("ando", "endo", "indo")
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!queix|gab|orgulh|indign|lembr|desculp|ri).*-se")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(r"(?:vari|difer|mud|repart|classific|ordenad)")
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = False
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"\w{2}(?:aram|eram|iram|avam|ou)$")
"""How verbs end that are no nouns."""

_ABOUT = "(?:explic|confirm|indic|refer|sublinh|anunci|observ|regist|verific)"

UNSAID = re.compile(rf"se {_ABOUT}\w*|{_ABOUT}\w*-se")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
