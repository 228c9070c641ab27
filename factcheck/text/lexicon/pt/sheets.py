"""What Portuguese spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: afirmação, afirmações, alegação, alegações, facto, factos, fato, fatos, frase, trecho do texto,
    declaração, texto a verificar source: fonte, fontes, prova, provas, comprovativo, comprovante, origem,
    referência, referências link: link, links, url, ligação, endereço, endereço web, hiperligação status:
    estado, status, situação, resultado, verificado, confirmado notes: nota, notas, comentário,
    comentários, observação, observações, anotações timestamp: hora, data, minuto, timecode, verificado em,
    consultado em, acedido em, acessado em number: número, nº, n, núm, ordem verdict: veredicto, veredito,
    avaliação, conclusão, classificação correction: correção, correcção, correções, alteração, alterações,
    proposta, sugestão, nova redação stance: posição, postura passage: passagem, citação, excerto, trecho,
    texto da fonte locator: página, páginas, localização, onde source_notes: nota sobre a fonte, notas da
    fonte
    """)

STATUSES = named("""
    confirmed: confirmado, confirmada, correto, correta, correcto, certo, verdadeiro, verdadeira, verdade,
    verificado, verificada, comprovado, sim, ok, feito needs-change: alterar, a alterar, corrigir, a
    corrigir, mudar, impreciso, imprecisa, parcialmente correto, parcialmente certo wrong: errado, errada,
    falso, falsa, incorreto, incorreta, incorrecto, erro, não misleading: enganador, enganadora, enganoso,
    enganosa, fora de contexto, falta contexto unconfirmed: não confirmado, não confirmada, por confirmar,
    sem confirmação, impossível de confirmar, sem prova, não comprovado not-a-fact: não é um facto, não é
    um fato, não é facto, opinião to-check: por verificar, a verificar, pendente, em curso, em andamento,
    em aberto, aberto, verificar, não verificado
    """)
