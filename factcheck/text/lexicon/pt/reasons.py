"""How Portuguese sentences open that hold nothing to check.

Compiled for this project. All of it is the writer's own voice: what stands in quotation marks is never
judged by these lists. The pronoun is mostly left out: «acho», «penso», «gostaria».
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """
e, mas, ora, bem, bom, pois, pois bem, então, sim, não, oh, ah, ai, enfim, claro, é claro, naturalmente,
obviamente, evidentemente, finalmente, além disso, aliás, de facto, de fato, na verdade, em todo o caso, de
resto, contudo, porém, no entanto, por isso, portanto, logo, em suma, em resumo, por outras palavras, em
outras palavras, como disse, primeiro, em primeiro lugar, segundo, terceiro, por fim, hoje, aqui,
francamente, sinceramente, honestamente, note-se, senhoras e senhores, caros amigos, por um lado, por outro
lado, sabe, olhe, veja bem"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «E, claro, …»."""

_STRESS_WORDS = """
tão, muito, realmente, também, só, não, absolutamente, completamente, totalmente, ainda, pessoalmente,
certamente, firmemente, sinceramente, sempre, simplesmente, bastante, demasiado, bem, mais, até, agora,
mesmo, verdadeiramente, profundamente, especialmente, um, uma, uns, o, a, os, as"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """
bom dia, boa tarde, boa noite, olá, oi, viva, bem-vindo, bem-vindos, bem-vinda, sejam bem-vindos, adeus,
até logo, até breve, até amanhã, caros leitores, caras leitoras, caro leitor, cara leitora, queridos
amigos, prezados senhores, exmo, exma, feliz ano novo, bom ano, feliz natal, boa páscoa, feliz páscoa,
parabéns, um abraço, abraços, cumprimentos, melhores cumprimentos, atenciosamente"""

_THANKS_WORDS = """
obrigado, obrigada, muito obrigado, muito obrigada, agradeço, agradecemos, um grande obrigado, um
agradecimento, os meus agradecimentos, gratidão"""

_PLEAS = """
por favor, deixem-me, deixe-me, deixem-nos, oxalá, tomara, que Deus, imagine, imaginem, imagina,
pense, pensem, pense bem, leia, leiam, clique, clique aqui, subscreva, assine, inscreva-se, fique, espere,
esperem, ajude, ajudem, ajude-nos, diga, perguntem-se, desculpe, desculpem, perdoem, suponhamos, vejamos,
olhem"""

_MINDS = """
penso, acho, creio, acredito, considero, sinto, calculo, suponho, gosto, adoro, detesto, odeio, admiro,
respeito, prefiro, duvido, confio, desejo, pergunto-me, temo, receio, lamento, espero, gostaria, queria,
quero, entendo, aceito, compreendo, alegro-me, envergonho-me, me pergunto, me alegro"""

_MOODS = """
orgulhoso, orgulhosa, contente, contentes, feliz, felizes, triste, tristes, grato, grata, gratos,
preocupado, preocupada, preocupados, confiante, confiantes, convencido, convencida, convencidos, otimista,
optimista, satisfeito, satisfeita, certo, certa, seguro, segura, dececionado, decepcionado, desiludido,
cansado, cansada, ansioso, ansiosa, aliviado, aliviada, furioso, furiosa, convicto, convicta"""

_VIEWS = """
na minha opinião, a meu ver, no meu entender, do meu ponto de vista, aos meus olhos, para mim, parece-me,
me parece, se me perguntarem, se me perguntam, quanto a mim, pela minha parte, eu pessoalmente, para o meu
gosto, a minha impressão é, tenho a impressão, a minha opinião, minha opinião, a minha esperança"""

_ANNOUNCING = (
    "(?:(?:eu|nós) )?(?:vou|vamos|quero|queremos|gostaria de|queria|posso|podemos|devo"
    "|tenho de|tenho que|permitam-me|deixem-me) "
    "(?:agora |já |aqui |ainda |também |só |brevemente |primeiro |não |apenas ){0,3}"
)

_TURNS = """
dizer, falar, começar, voltar, avançar, explicar, mencionar, acrescentar, responder, concluir, terminar,
acabar, notar, sublinhar, ser honesto, ser franco, repetir, passar, abordar, ser claro, resumir"""

_SIGNPOSTS = """
vamos por partes, vamos ao que interessa, voltemos a, voltando a, eis um resumo, eis os principais, eis a
questão, essa é a questão, esta é a questão, a questão é, o ponto é, a minha pergunta é, e agora, a
propósito, mais sobre isto, adiante, em síntese, resumindo, para resumir, para concluir, para terminar,
para começar, comecemos"""

_SUBJECTS = (
    "(?:(?:isto|isso|aquilo|tudo isto|tudo isso|ele|ela|eles) )?(?:é|são|foi|era|seria|seriam"
    "|parece|continua|fica|soa) "
)

_VALUES = """
errado, errada, certo, bom, boa, mau, má, ruim, melhor, ótimo, óptimo, terrível, horrível, maravilhoso,
bonito, feio, triste, uma vergonha, vergonha, vergonhoso, vergonhosa, ridículo, ridícula, absurdo, absurda,
estúpido, disparate, um disparate, um escândalo, escandaloso, justo, injusto, injusta, importante, crucial,
essencial, indispensável, insuportável, inaceitável, trágico, trágica, uma tragédia, um erro, uma
catástrofe, espantoso, incrível, fantástico, notável, interessante, engraçado, simpático, difícil, fácil,
simples, perigoso, louco, comovente, uma pena, pena, uma honra, um prazer, sensato, insensato, ingénuo,
ingênuo, irresponsável, embaraçoso, uma piada, necessário, preciso, adequado, irritante, dececionante,
decepcionante, animador, cínico, lamentável, deplorável, intolerável"""

_WE = (
    "(?:(?:nós|todos|todos nós|toda a gente|cada um|os políticos|a política|a gente|você|vocês) )?"
    "(?:também |realmente |finalmente |simplesmente |só |agora ){0,3}"
)

_DUTY = (
    "(?:devemos|deveríamos|temos de|temos que|precisamos de|devem|deveriam|deve|deveria"
    "|tem de|tem que|não podemos|há que)(?!\\w)"
)

_CALLS = """
é hora de, é tempo de, está na hora, chegou a hora, chegou o momento, basta, já chega, acabou-se, tenham
vergonha, devia haver, era preciso, é preciso, é necessário, é urgente, urge, isto tem de, isso tem de,
isto não pode, isso não pode, assim não pode"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}(?! do\\b| da\\b)", slack=1),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"(?:eu )?{_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(
        SetAsideReason.OPINION,
        f"(?:(?:eu )?(?:estou|sou|fico)|(?:nós )?(?:estamos|somos)) {_STRESS}{one_of(_MOODS)}",
        slack=1,
    ),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(SetAsideReason.JUDGEMENT, f"(?:que|mas que|quão) {_STRESS}{one_of(_VALUES)}", slack=1),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"se (?:eu|nós)(?!\w)", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"(?:talvez|porventura|quem sabe|possivelmente)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"eu (?:faria|diria|teria|seria)(?!\w)", slack=1),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """
o que, que, porque, porquê, por que, como, onde, quando, quem, qual, quais, quanto, quantos, quantas,
aonde, donde, é, são, foi, será, está, estão, tem, têm, há, pode, podem, poderá, deve, devem, vai, vão,
quer, querem, existe"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:e|mas|ou|então) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:a|de|em|com|para|por|desde|até|sobre) (?:que|quem|quando|onde|qual|quais|quanto\w*)(?!\w))",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:e|mas|ora),? )?(?:sabia|sabiam|sabe|sabem|lembra-se|lembram-se|você sabia)\b(?:,? que\b)"
    r"|[,–—] ?(?:não é|não é verdade|certo|verdade|não|né|ou não)\?$",
    re.IGNORECASE,
)
"""«Sabia que …?» and «…, não é?» state something."""

_EMPTY_WORDS = """
por exemplo, por outras palavras, em outras palavras, como disse, por partes, adiante, até aqui tudo bem,
muito bem, está bem, tudo bem, ok, okay, bom, bem, pois, enfim, claro, é claro, em suma, em resumo, mais
devagar, é tudo, é isso, assim é, exato, exacto, exatamente, certo, sim, não, nunca, jamais, de modo
nenhum, nem pensar, desculpe, uau, oh, por favor, ámen, amém, e assim por diante, sem problema, ponto
final, ponto, acabou, basta, pelo contrário, infelizmente não, infelizmente sim, pena, ou não, talvez"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
