"""How editors and authors begin an answer to a query in Portuguese.

Compiled for this project from the usual wordings of margin comments.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

DECISIONS = named("""
    risk-accepted: assumimos o risco, risco assumido, o risco é nosso, por nossa conta e risco, publicar
    assim mesmo, publicar na mesma, avançamos rejected: não, recusado, rejeitado, mantém-se, manter, fica,
    fica assim, deixar assim, deixar ficar, não alterar, não mudar, não concordo, mantemos cut: cortar,
    cortado, cortei, retirar, retirado, tirar, tirei, apagar, apagado, eliminar, eliminado, suprimir
    attributed: atribuir, atribuído, citar a fonte, com fonte, fonte indicada, indicar a fonte hedged:
    atenuar, atenuado, suavizar, suavizado, mais cauteloso, com mais cuidado reworded: reformular,
    reformulado, reescrever, reescrito, mudar para, mudado para, em vez disso, melhor assim, antes
    accepted: sim, de acordo, aceite, aceito, concordo, certo, correto, correcto, feito, alterado,
    corrigido, bem, obrigado, obrigada, por favor altere, está bem, tudo bem, ok undecided: não sei, sim
    mas, ok mas, talvez, é mesmo assim, melhor perguntar, perguntar
    """)
