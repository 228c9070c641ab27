"""Italian small words, negations and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("non mai nessuno nessuna nessun niente nulla né senza neanche nemmeno neppure mica no")

FILLERS = listed("""
    il lo la i gli le l’ l' un uno una di del della dei delle degli a al alla ai alle in nel nella su sul
    per e che poi anche dunque ci
    """)
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    accelerare/accelerare accellerare/accelerare acellerare/accelerare aereoporto/aeroporto
    areoporto/aeroporto aeropporto/aeroporto
    aggredire/aggredire ambizzione/ambizione anedotto/aneddoto anneddoto/aneddoto appropiato/appropriato
    approposito/a assassinio/assassinio
    asociazione/associazione assocazione/associazione avvolte/a benificenza/beneficenza
    beneficienza/beneficenza colluttorio/collutorio
    comissione/commissione commisione/commissione conoscienza/conoscenza coscenza/coscienza
    coscente/cosciente daccordo/d’accordo
    dapertutto/dappertutto deficenza/deficienza disoccupazzione/disoccupazione eccezzionale/eccezionale
    eccezzione/eccezione
    efficenza/efficienza effettivamnte/effettivamente esterefatto/esterrefatto finaziamento/finanziamento
    fin'ora/finora
    goverrno/governo govrno/governo igene/igiene igenico/igienico immaggine/immagine immagginare/immaginare
    ingeniere/ingegnere
    ingegniere/ingegnere interrese/interesse interese/interesse inziativa/iniziativa macchia/macchia
    metereologia/meteorologia
    metereologico/meteorologico metereologo/meteorologo millione/milione millioni/milioni minstro/ministro
    ministeto/ministero obbiettività/obiettività
    obblio/oblio occassione/occasione occorenza/occorrenza orgnizzazione/organizzazione
    organizazione/organizzazione parlameto/parlamento
    perchè/perché perche/perché poichè/poiché finchè/finché propio/proprio proffessore/professore
    prsidente/presidente presidnete/presidente
    pultroppo/purtroppo purtropo/purtroppo pò/po’ qual'è/qual quattordicesimo/quattordicesimo quì/qui
    quà/qua reddittività/redditività
    scentifico/scientifico scenziato/scienziato scoglionato/scoglionato sopratutto/soprattutto stà/sta
    stò/sto sucesso/successo
    sucessivo/successivo supperiore/superiore sè/sé terroristicco/terroristico tutt'ora/tuttora un'altro/un
    uguaglienza/uguaglianza
    """)
    if pair.split("/")[0] != pair.split("/")[1]
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    carta/catra monte/motne parte/prate cinque/cniuqe destra/detsra sera/ares arco/acro porto/proto
    torta/trota corda/croda crosta/costra
    forma/froma tardi/tradi calma/clama scala/sacla oltre/oltre marca/marca terni/treni parto/prato
    porti/proti stanco/satnco
    """)
    if len(set(pair.split("/"))) == 2
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed("""
    pala palla casa cassa caro carro nono nonno sete sette note notte pena penna rosa rossa sono sonno copia
    coppia tuta tutta capelli
    cappelli pani panni cade cadde beve bevve fato fatto moto motto camino cammino eco ecco polo pollo sera
    serra canone cannone
    """)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed("""
    due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici
    diciassette diciotto diciannove
    venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento mille mila milione milioni
    miliardo miliardi decina decine
    dozzina centinaio centinaia migliaia secondo terzo quarto quinto sesto settimo ottavo nono decimo terzi
    metà cento mai nessuno
    nessuna nessun niente nulla senza non né
    """)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("il lo la i gli le un una del della di e a in nel per su con che non")
"""Small words that are typed twice in a row by mistake."""
