"""Portuguese words that tell that a sentence holds something to look up.

Facts are told by figures, capitals inside the sentence, words of report, deeds, law and money. Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import one_of

_NUMBERS = """
dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, vinte, trinta, quarenta,
cinquenta, sessenta, setenta, oitenta, noventa, cem, cento, mil, dúzia, dezena, dezenas, centena, centenas,
milhar, milhares, milhão, milhões, bilhão, bilhões, por cento, pontos percentuais, metade, terço, terços,
quarto, dobro, triplo, duplic*, triplic*, maioria, minoria"""

_TIMES = """
ontem, anteontem, semana passada, mês passado, ano passado, ano anterior, há um ano, há anos, década,
décadas, século, desde"""

_REPORTS = """
disse, diz, dizem, afirmou, afirma, declarou, segundo, de acordo com, informou, anunciou, anunciado,
revelou, revela, mostrou, mostra, mostram, confirmou, estimou, estima-se, estudo, estudos, sondagem,
pesquisa, pesquisas, inquérito, estatística, estatísticas, relatório, laudo, parecer, recorde, investigação"""

_ACCUSATIONS = """
acus*, condenad*, condenou, detid*, pres[oa], processad*, mentiu, mentira, mentiras, mentiroso*, fraude,
burla, corrupt*, corrupção, crime, crimes, criminos*, matou, morto, mortos, mortes, assassin*, homicídio,
morreu, morreram, culpad*, ilegal, ilegais, suborn*, roub*, abus*, violação, estupr*, escândalo, violou,
faliu, falência, insolvência, inconstitucional"""

_DEEDS = """
aprovou, aprovad*, votou, assinou, assinad*, rejeitou, aumentou, aumentaram, gastou, gastos, pagou,
pagaram, cresceu, subiu, subiram, desceu, caiu, caíram, perdeu, perderam, ganhou, venceu, prometeu, apoiou,
causou, construiu, construíd*, fechou, fecharam, abriu, fundou, fundad*, comprou, vendeu, vendid*,
contratou, despediu, demitiu, cortou, reduziu, custa, custam, custou, pertence, possui, inaugurou,
inaugurad*, nasceu"""

_SUBJECTS = """
imposto, impostos, dívida, défice, déficit, desemprego, inflação, salário, salários, empregos, lei, leis,
decreto, orçamento, subsídio, subsídios, reforma, reformas, pensões, aposentadoria, investimento*,
contrato, contratos, acordo, ministério, votação, eleição, eleições, parlamento, congresso, tribunal,
sentença, polícia"""

_SCOPE_WORDS = """
primeir*, segunda, terceir*, maior, maiores, menor, menores, melhor, melhores, pior, piores, mais, menos,
só, apenas, nunca, jamais, sempre, cada, ninguém, todos, todas, nenhum, nenhuma, sem, únic*"""

_NAMES = rf"(?<=[\w,;)–—-] )[{UPPER}][a-zà-ÿ]{{2,}}"

FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|{_NAMES}|\b[A-ZÀ-Ý]{{2,}}\b"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:e|mas|porém|pois|que|ele|ela|nós|eu|porque)\b"
    r"|\b(?:porque|onde|quando|enquanto|depois que|embora|apesar|admit\w+|reconhec\w+|lembr\w+)\b"
    r"|\be (?:eu|nós|ele|ela|eles|isso|isto|o|a|os|as)\b",
    re.IGNORECASE,
)

ASKING = re.compile(
    r"(?:o que|que|porquê|por que|como|onde|quando|quem|qual|quais|quanto\w*|se)\b", re.IGNORECASE
)

_HEADING_VERBS = """
é, são, era, eram, será, foi, foram, está, estão, tem, têm, tinha, não, quer, querem, pode, podem, deve,
devem, vai, vão, diz, disse, faz, fez, fica, ficou, dá, deu, vem, veio, ganha, ganhou, vence, venceu,
perde, perdeu, morre, morreu, mata, matou, sobe, subiu, desce, desceu, cai, caiu, cresce, pede, procura,
deixa, queixa, proíbe, alerta, precisa, planeia, planeja, sabe, mantém, significa, anuncia, vende, compra,
paga, começa, termina, fecha, abre, corta, rejeita, ameaça, trava, constrói, cria, recebe, custa, condena,
prende, salva, salvou, protesta, promete, acusa, nega, aprova, despede, demite, esvazia, assume, absolve,
encalha, aumenta, lança, chega, volta, entra, sai"""

STATES = re.compile(
    rf"^(?:nós|eu|ele|ela|eles|elas|isto|isso|ninguém|todos)\b|\d|\b{one_of(_HEADING_VERBS)}"
    r"|\b[a-zà-ÿ]{3,}(?:ou|aram|eram|iram|eu|iu)\b",
    re.IGNORECASE,
)
