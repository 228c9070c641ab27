"""Portuguese small words, negations and typing errors.

Misspellings that are common and are no words themselves in either country; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("""
    não nada nenhum nenhuma nenhuns nenhumas nunca jamais ninguém sem nem tampouco
    """)

FILLERS = listed(
    "o a os as um uma uns umas de do da dos das em no na nos nas e com por para que ao à aos às já"
)
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    adimitir/admitir advogdo/advogado agencia/agência agente/agente ancioso/ansioso aparencia/aparência
    atravez/através assesso/acesso bandeija/bandeja beneficiente/beneficente cabeleleiro/cabeleireiro
    cidadões/cidadãos circustância/circunstância comprimentar/cumprimentar concerteza/com
    conciencia/consciência confudir/confundir consecutívo/consecutivo derrepente/de
    desagradavél/desagradável desenvovimento/desenvolvimento dezesete/dezessete disperdício/desperdício
    enchergar/enxergar entitular/intitular envez/em esplicar/explicar estrupo/estupro
    espectativa/expectativa excessão/exceção excessões/exceções exitar/hesitar explendido/esplêndido
    extranho/estranho facíl/fácil fragancia/fragrância frustado/frustrado govreno/governo govenro/governo
    idéas/ideias impecilho/empecilho indentidade/identidade inpossível/impossível intretanto/entretanto
    irriquieto/irrequieto lanxe/lanche losângo/losango malcriação/má-criação mecher/mexer
    meretíssimo/meritíssimo ministéiro/ministério mixto/misto mortandela/mortadela mulehr/mulher
    muinto/muito naturalmete/naturalmente necesário/necessário obcessão/obsessão ocorencia/ocorrência
    opnião/opinião orgão/órgão paralizar/paralisar paralização/paralisação perca/perda pesoas/pessoas
    pessoaas/pessoas piriquito/periquito possivel/possível presidete/presidente preseidente/presidente
    previlégio/privilégio previlegiado/privilegiado pobrema/problema problemá/problema própio/próprio
    propia/própria quizer/quiser quiz/quis reinvindicar/reivindicar reinvindicação/reivindicação
    relatóiro/relatório respectivo/respectivo ressussitar/ressuscitar sombrancelha/sobrancelha
    sucesso/sucesso suscinto/sucinto tambem/também tamém/também trabalo/trabalho trinunal/tribunal
    usufluir/usufruir viajem/viagem visinho/vizinho xuxu/chuchu
    """)
    if pair.split("/")[0] != pair.split("/")[1]
    and pair.split("/")[0] not in {"agencia", "perca", "viajem", "quiz"}
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    pedra/perda porto/proto parto/prato porta/prota corta/crota perto/preto treno/terno forma/froma
    pare/prae carne/crane corda/croda sair/sari rio/roi dia/dai lei/lie mias/mais saco/asco ator/rato
    """)
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed("""
    caro carro para parra era erra foro forro coro corro mora morra tora torra cera cerra vara varra ora
    horra casa cassa posa possa russo ruso asa assa
    """)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed("""
    dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze vinte
    trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento mil milhão milhões bilhão bilhões
    dúzia dezena dezenas centena centenas milhares terceiro quarto quinto sexto sétimo oitavo nono décimo
    terço metade nunca jamais ninguém nada sem não nenhum nenhuma nem
    """)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("o a os as um uma de do da em no na e que com por para se")
"""Small words that are typed twice in a row by mistake."""
