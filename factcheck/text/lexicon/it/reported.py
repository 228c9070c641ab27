"""How Italian reports words: verbs of saying with their forms, sources, small words.

Verbs in -are are given by their infinitive and follow by rule; the others stand with their forms. What
Italian writes in several words and reads as one («ha detto», «fa sapere», «si legge», «ai giornalisti») is
one word here: `WORD` keeps it together. Compiled for this project from the usage of Italian news and from
what grammars list as closed classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.it.sentences import KINDS
from factcheck.text.wordlists import either, listed

ABBREVIATED = frozenset(KINDS)

NOUNS_HAVE_CAPITALS = False

BRACKET = 8

CLITICS: frozenset[str] = frozenset()
"""Pronouns before a verb are one word with it here."""

REFLEXIVE: frozenset[str] = frozenset()


def _are(infinitive: str) -> tuple[frozenset[str], str]:
    """Return the third persons of a regular verb in -are, and its participle."""
    stem = infinitive[:-3]
    endings = ("a", "ano", "ava", "avano", "ò", "arono")
    return frozenset(stem + ending for ending in endings), f"{stem}ato"


def _phrases(block: str) -> frozenset[str]:
    return frozenset(" ".join(line.split()) for line in block.split(",") if line.strip())


_SAYING_ARE = """
dichiarare affermare spiegare raccontare commentare sottolineare precisare annunciare ricordare assicurare
osservare rivelare confessare confermare replicare denunciare evidenziare garantare ironizzare lamentare
domandare gridare urlare sussurrare mormorare rimarcare rivendicare puntualizzare chiosare argomentare
testimoniare segnalare constatare criticare attaccare protestare esclamare comunicare giurare negare
motivare twittare postare auspicare annotare sentenziare dettagliare incalzare illustrare paventare
obiettare ricostruire raccomandare specificare sospirare scherzare balbettare borbottare confidare
profetizzare esortare minacciare informare notare
"""

_ALSO_NOUNS = listed("""
conferma replica denuncia critica domanda protesta minaccia nota lamenta comunica illustra
""") - {"illustra", "comunica", "lamenta"}
"""Third persons that are nouns or adjectives as often, and verbs for sure only behind what was said."""

_NO_VERBS = listed("garanta garantano garantava garantavano garantò garantarono")

_OTHER_SAYING = listed("""
dice dicono disse dissero diceva dicevano scrive scrivono scrisse scrissero scriveva scrivevano
aggiunge aggiungono aggiunse aggiunsero aggiungeva risponde rispondono rispose risposero rispondeva
sostiene sostengono sostenne sostennero sosteneva sostenevano ammette ammettono ammise ammisero ammetteva
promette promettono promise promisero prometteva conclude concludono concluse conclusero concludeva
chiede chiedono chiese chiesero chiedeva chiedevano ribatte ribattono ribatté ribadisce ribadiscono ribadì
riferisce riferiscono riferì riferirono riferiva garantisce garantiscono garantì avverte avvertono avvertì
insiste insistono insisteva smentisce smentiscono smentì chiarisce chiariscono chiarì suggerisce suggeriscono
suggerì esordisce esordì premette premise ripete ripetono ripeté ripeteva riconosce riconoscono riconobbe
obietta contesta contestano riassume riassumono predice deduce
""")

_OTHER_PARTICIPLES = listed("""
detto scritto aggiunto risposto sostenuto ammesso promesso concluso chiesto ribattuto ribadito riferito
garantito avvertito insistito smentito chiarito suggerito esordito premesso ripetuto riconosciuto
contestato riassunto ricostruito tuonato proseguito continuato parlato ringraziato
""")

_NAMING_PRESENT = listed("""
definisce definiscono definì definirono definiva definivano bolla bollano bollò giudica giudicano giudicò
descrive descrivono descrisse descriveva paragona paragonano paragonò etichetta etichettano saluta salutano
salutò chiama chiamano
chiamò chiamava parla parlano parlò parlava parlavano
""")

_NAMING_PARTICIPLES = listed("""
definito definita definiti definite bollato bollata bollati bollate giudicato giudicata giudicati descritto
descritta descritti descritte paragonato paragonata salutato etichettato etichettata chiamato chiamata
""")

_THINKING_PARTICIPLES = listed("pensato creduto sperato temuto capito ritenuto")

_SAID = (
    frozenset(_are(verb)[1] for verb in _SAYING_ARE.split() if verb not in ("garantare", "ricostruire"))
    | _OTHER_PARTICIPLES
)

_WITH_THINGS = listed("""
sottolineare annunciare ricordare evidenziare illustrare rivendicare criticare segnalare rivelare
comunicare ricostruire lamentare notare auspicare annotare attaccare informare motivare minacciare
raccomandare denunciare
""")
"""Verbs that have a thing behind them as often as somebody, where the subject is left out."""

_OFTEN_OF_THINGS = frozenset(form for verb in _WITH_THINGS for form in _are(verb)[0]) | listed(
    "contesta contestano promette promettono"
)

_DONE_TO_THINGS = frozenset(_are(verb)[1] for verb in _WITH_THINGS) | listed(
    "contestato promesso chiesto ricostruito"
)

_HAVE = listed("ha hanno aveva avevano avrebbe avrebbero")
_CLITICS = listed("mi ti ci vi gli le lo la ne")
_WITH_CLITIC = frozenset(f"{clitic} {have}" for clitic in _CLITICS for have in ("ha", "hanno", "aveva"))
_ELIDED = frozenset(f"l{mark}{have}" for mark in "'’" for have in ("ha", "hanno", "aveva"))
_REFLEXIVE = frozenset(("si è", "si era", "si sono", "si erano"))

HAVE = _HAVE | _WITH_CLITIC | _ELIDED | _REFLEXIVE

_BETWEEN = listed("poi anche infine inoltre quindi però subito già più sempre così")


def _compound(participles: frozenset[str]) -> frozenset[str]:
    """Return compound tenses of participles: «ha detto», «gli ha detto», «ha poi detto»."""
    plain = {f"{have} {part}" for have in HAVE for part in participles}
    return frozenset(
        plain | {f"{have} {b} {part}" for have in _HAVE for b in _BETWEEN for part in participles}
    )


_FIXED = _phrases("""
fa sapere, fanno sapere, fece sapere, ha fatto sapere, hanno fatto sapere, rende noto, rendono noto, ha
reso noto, hanno reso noto, ha fatto notare, fa notare, fanno notare, mette in guardia, ha messo in
guardia, tiene a precisare, ci tiene a precisare, ha tenuto a precisare, ha voluto precisare, taglia
corto, ha tagliato corto, punta il dito, va all’attacco, va all'attacco, passa all’attacco, passa
all'attacco, si chiede, si chiedono, si chiedeva, si domanda, si domandano, si lamenta, si lamentano, si
difende, si sfoga, si augura, si augurano, si dice, si dicono, si è detto, si è detta, si sono detti, si
dichiara, si è dichiarato, si è
dichiarata
""")

_READS = _phrases("si legge, si legge ancora, si legge infine, è scritto, era scritto, sta scritto")

_SETTING = _phrases("""
ai giornalisti, ai cronisti, alla stampa, ai microfoni, in aula, in conferenza stampa, in diretta, ai
nostri microfoni, questa mattina, questa sera, questa notte, questo pomeriggio, ieri sera, ieri mattina,
oggi pomeriggio, su facebook, su x, su twitter, su instagram, su telegram, sui social, in video, in tv, in
radio, al telefono, a caldo, a margine, in serata, in mattinata, nel pomeriggio, in una nota, in un post,
in un'intervista, in un’intervista, a fine gara, nei giorni scorsi, di recente, da parte sua, dal canto
suo, per primo, con forza, con chiarezza, tra le lacrime, tra l'altro, tra l’altro, senza mezzi termini,
in lacrime, più volte, in consiglio, in tribunale, in procura, in commissione, più tardi, poco dopo, a più
riprese, una volta di più, ancora una volta, per telefono, di nuovo
""")

_DAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
_WEEKDAYS = frozenset(_DAYS) | frozenset(
    f"{day} {when}"
    for day in _DAYS
    for when in ("scorso", "scorsa", "mattina", "pomeriggio", "sera", "notte")
)

_BEFORE_SECOND = listed("""
il un nel del al dal sul suo mio nostro loro quel questo ogni di in per come col primo terzo
""")
_ARTICLES = listed("il lo la i gli le un una")
_ARTICLES_OF_THINGS = either(
    _ARTICLES | listed("uno due tre quattro alcuni alcune nuovi nuove questo questa")
)
_BY_WHAT = listed("""
regole regola norme norma legge leggi criteri criterio grado modalità procedura procedure tradizione
tradizioni schema schemi modello metodo metodi principio principi ordine caso casi tempi prassi usanza
necessità bisogno gusto gusti stile linee piani piano calendario programma copione tipo età logica proprie
possibilità quota
""")
_IN_ACCORDANCE = frozenset(
    f"secondo {article}{noun}"
    for article in (*(f"{each} " for each in _ARTICLES), "l'", "l’")
    for noun in _BY_WHAT
)

_ORDINAL = frozenset(f"{before} secondo" for before in _BEFORE_SECOND)

_SAYING_PRESENT = frozenset(form for verb in _SAYING_ARE.split() for form in _are(verb)[0]) - _NO_VERBS
_TO_WHOM = listed("mi ti ci vi gli")

_BEEN = frozenset(
    f"{be} {been}"
    for be in ("è", "era", "sono", "erano", "fosse")
    for been in ("stato", "stata", "stati", "state")
)

_ARTICLED = "dell|all|dall|sull|nell|coll|quell|quest|un|l|d|c|s|m|t|v|n|anch|dov|com|cos|sant|bell|tutt|senz"
_TOGETHER = either(_FIXED | _READS | _BEEN)
_WHEN_OR_WHERE = either(_SETTING | _WEEKDAYS)
_NOT_OF = r"(?! (?:di|de|del|della|dello|dei|degli|delle)\b| (?:dell|d)['’])"
_AUXILIARY = rf"(?:{either(HAVE)}) (?:(?:{either(_BETWEEN)}) )?"
_PARTICIPLE = either((_SAID | _NAMING_PARTICIPLES | _THINKING_PARTICIPLES) - _DONE_TO_THINGS)
_ON_A_THING = either(_DONE_TO_THINGS)
_SAY = either((_SAYING_PRESENT | _OTHER_SAYING) - _ALSO_NOUNS)

WORD = re.compile(
    rf"(?:{_TOGETHER})(?![\w'’])"
    rf"|(?:{_WHEN_OR_WHERE})(?![\w'’]){_NOT_OF}"
    rf"|{_AUXILIARY}(?:{_PARTICIPLE})(?![\w'’])"
    rf"|(?:(?<=[»”\"] )|(?<=[»”\"], )|(?<=come )){_AUXILIARY}(?:{_ON_A_THING})(?![\w'’])"
    rf"|{_AUXILIARY}(?:{_ON_A_THING})(?![\w'’])(?! (?:{_ARTICLES_OF_THINGS})\b| (?:un|l)['’])"
    rf"|(?:{either(HAVE - _HAVE)})(?![\w'’])"
    rf"|(?:{either(_TO_WHOM)}) (?:{_SAY})(?![\w'’])"
    rf"|secondo (?:(?:{either(_ARTICLES)}) |l['’])(?:{either(_BY_WHAT)})(?![\w'’])"
    rf"|(?:{either(_BEFORE_SECOND)}) secondo(?![\w'’])"
    rf"|(?:{_ARTICLED})['’](?=[\w\"«“]|$)"
    r"|[@#]?+[^\W_]++(?:(?:[-&.'’]|_++)[^\W_]++)*|--++|\.{3}|[^\w\s]",
    re.IGNORECASE,
)
"""A word; an elided article by itself; several words that are read as one."""


_TOLD = frozenset(
    f"{clitic} {verb}" for clitic in _TO_WHOM for verb in (_SAYING_PRESENT | _OTHER_SAYING) - _ALSO_NOUNS
)

SAYING = (
    _SAYING_PRESENT - _ALSO_NOUNS - _OFTEN_OF_THINGS
    | _OTHER_SAYING - _OFTEN_OF_THINGS
    | _TOLD
    | _OTHER_SAYING
    | _FIXED
    | _compound(_SAID)
) - listed("ricostruia attacca attaccano informa informano notano")
"""Finite forms of verbs of saying."""

BASES: frozenset[str] = frozenset()

NAMING = _NAMING_PRESENT | _compound(_NAMING_PARTICIPLES)
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
crede credono credeva pensa pensano pensava ritiene ritengono riteneva spera sperano sperava teme temono
temeva immagina immaginano reputa
""") | _compound(_THINKING_PARTICIPLES)
"""Verbs that report a thought or a finding more often than words."""

BEHIND = (
    _ALSO_NOUNS
    | _OFTEN_OF_THINGS
    | listed("""
esulta esultano esultò sorride sorridono sorrise ride rise attacca attaccano attaccò prosegue proseguono
proseguì continua continuano continuò rincara rilancia rilanciano tuona tuonano tuonò sbotta sbottò
accusa accusano accusò invita invitano ringrazia ringraziano riflette riflettono reagisce reagì ricostruisce
avvisa avvisano ammonisce ammonì rassicura rassicurano sintetizza interviene intervenne giustifica
""")
)
"""Verbs that are of saying only right behind what was said: «…», esulta Rota."""

SEVERAL: frozenset[str] = frozenset()

PARTICIPLES = (_SAID | _NAMING_PARTICIPLES) - _DONE_TO_THINGS

PASSIVE = _BEEN | listed("viene vengono venne vennero veniva venivano")

AGENT = listed("da dal dalla dallo dai dagli dalle dall' dall’")

PARTICLES: dict[str, frozenset[str]] = {}

INFINITIVE: frozenset[str] = frozenset()

_AFTER_WHAT = listed("riferito dichiarato spiegato affermato riportato scritto raccontato detto sostenuto")
_BY_HEARSAY = (("secondo", "quanto"), ("stando", "a", "quanto"))

_OF = listed("di del dello della dei degli delle dell' dell’ d' d’")

SOURCES: tuple[tuple[str, ...], ...] = (
    ("secondo",),
    ("stando", "a"),
    *((*head, part, by) for head in _BY_HEARSAY for part in sorted(_AFTER_WHAT) for by in sorted(AGENT)),
    *(("a", noun, of) for noun in ("detta", "giudizio", "parere", "avviso") for of in sorted(_OF)),
    ("per",),
)
"""What stands before a source."""

UNSURE_SOURCES = listed("secondo")

VIEWS = listed("per")

SPEAKING = listed("""
    parte parti
    rapporto rapporti studio studi indagine indagini ricerca ricerche sondaggio sondaggi comunicato nota
    fonte fonti
    testimonianza testimonianze documento documenti dati stime calcoli bilancio media stampa giornale
    quotidiano settimanale
    sito agenzia agenzie istituto organizzazione organizzazioni ong autorità polizia carabinieri giustizia
    procura accusa difesa
    organizzatori organizzatrici direzione azienda aziende impresa società ditta compagnia prefettura
    questura comune regione
    provincia ministero governo governi sindacato sindacati associazione associazioni federazione partito
    partiti gruppo
    opposizione maggioranza procuratore tribunale corte giudici inquirenti investigatori esperti perizia
    avvocati legali
    residenti vicini medici ricercatori scienziati specialisti storici osservatori analisti economisti
    ministri dirigenti
    lavoratori vigili soccorritori testimoni interessato interessata famiglia genitori voci leggenda
    classifica statistiche
    censimento registro atto sentenza ordinanza versione parole commissione comitato consiglio camera unione
    accademia
    osservatorio museo università costruttore gestore proprietario autore autori biografi critici bibbia
    vangelo tradizione teoria
    ipotesi accordo contratto trattato costituzione regolamento articolo programma bollettino previsioni meteo
    """)
"""Nouns of institutions and writings that can be a source."""

SOURCES_BEHIND: frozenset[str] = frozenset()

PER = listed("così parola")

AS = listed("come")

READS = _READS

READ_IN = listed("in nel nella nello nei negli nelle nell' nell’ su sul sulla sullo sui sulle sull' sull’")

THAT = listed("che ch' ch’")

BARE = re.compile(
    r"\s(?:di|d[’'])\s?(?:non\s|essere\b|[a-zà-ÿ]{2,}(?:are|ere|ire|rsi|arlo|erlo|arla|er|ar)\b)|\s(?:se"
    r"|come|perché|quando|quanto)\s"
)

ASKING = listed("se perché come quando dove chi cosa quanto quale quali")

MOOD: frozenset[str] = frozenset()
"""Italian has no mood that shows by itself that another's words are given."""

FIRST_PERSON = listed("io")

RELATIVES = listed("che cui chi quale quali")

PRONOUNS = listed(
    "lui lei io noi tu voi loro egli ella esso essa essi esse qualcuno nessuno altri molti tutti"
)

PERSONS = listed("lui lei egli ella")

OBJECTS = listed("mi ti si ci vi ne me te se li glielo gliela gli lo m' t' s' v' n' c' m’ t’ s’ v’ n’ c’") - {
    "gli",
    "lo",
}

DETERMINERS = listed("""
il lo la i gli le l' l’ un uno una un' un’ questo questa questi queste quest' quest’ quel quello quella
quei quegli quelle quell' quell’ mio mia miei mie tuo tua suo sua suoi sue nostro nostra nostri nostre
vostro vostra alcuni alcune molti molte tutti tutte ogni due tre quattro cinque sei entrambi entrambe
diversi diverse vari varie numerosi numerose parecchi tutt' tutt’
""") | frozenset(
    ("il secondo", "un secondo", "suo secondo", "quel secondo", "questo secondo", "ogni secondo")
)

OBLIQUE = listed("chi cui che cosa quanti quante quanto quanta quale quali qual dove come se")
"""Words that open no subject."""

LINKS = _OF | {"del secondo"}
"""What ties a noun to the one before it."""

LISTENERS: frozenset[str] = frozenset()

TO = listed("a al alla allo ai agli alle all' all’")
"""What stands before a paper that is told something."""

AND = listed("e ed o oppure")

PREPOSITIONS = (
    _OF
    | AGENT
    | TO
    | READ_IN
    | listed("""
    con per tra fra contro dopo prima durante senza verso sotto sopra presso dentro fuori oltre secondo
    tramite attraverso entro lungo nonostante malgrado mediante rispetto riguardo circa fino davanti
    dietro accanto intorno vicino lontano insieme col coi salvo eccetto grazie causa sin
    """)
    | _ORDINAL
    | _IN_ACCORDANCE
)

_GERUNDS = listed("""
commentando parlando riferendosi aggiungendo ricordando spiegando sottolineando annunciando rispondendo
rivolgendosi intervenendo uscendo entrando presentando lasciando arrivando tornando citando precisando
ribadendo concludendo facendo dicendo chiedendo accusando criticando difendendo ringraziando invitando
auspicando confermando smentendo inaugurando illustrando introducendo salutando ricevendo mostrando indicando
alludendo guardando ridendo sorridendo piangendo scherzando aprendo chiudendo annuendo lanciando definendo
incontrando visitando motivando denunciando
""")

_MOODS = listed("""
commosso commossa soddisfatto soddisfatta preoccupato preoccupata convinto convinta amareggiato
amareggiata furioso furiosa arrabbiato arrabbiata deluso delusa stupito stupita sicuro sicura sorridente
sconsolato sconsolata perplesso perplessa entusiasta emozionato emozionata visibilmente scherzoso ironico
ironica secco secca laconico laconica lapidario lapidaria duro dura netto netta categorico categorica
chiaro esplicito polemico polemica raggiante felice orgoglioso orgogliosa sconvolto sconvolta tranquillo
tranquilla basito basita fiducioso fiduciosa
""")
"""How somebody speaks, between the verb and its subject: «ha detto commosso il maestro»."""

CONJUNCTIONS = (
    listed("""
    ma se quando mentre perché poiché siccome dove cui chi anche però dunque quindi né cioè ovvero
    affinché purché finché appena sebbene benché come quanto quale quali giacché nonché invece eppure anzi
    dov' dov’ com' com’
    """)
    - {"anche", "però", "dunque", "quindi", "invece", "anzi"}
    | _GERUNDS
)
"""Words that open a clause, and gerunds, which do so too."""

ADVERBS = (
    listed("""
    anche poi inoltre infine ancora sempre però quindi dunque subito già ora adesso oggi ieri domani
    intanto ovviamente chiaramente recentemente pubblicamente ripetutamente più volte così invece anzi
    pure solo soltanto non mai forse magari proprio addirittura appunto tuttavia comunque allora qui qua
    lì là stamattina stamani stasera successivamente precedentemente contestualmente testualmente
    semplicemente brevemente duramente immediatamente apertamente espressamente esplicitamente
    ironicamente amaramente polemicamente giustamente nuovamente finalmente spesso talvolta ormai
    seccamente piuttosto perfino persino anch' anch’ innanzitutto anzitutto insomma peraltro altresì
    """)
    - {"volte"}
    | _SETTING
    | _WEEKDAYS
    | _MOODS
    | (_SAID - _DONE_TO_THINGS)
)
"""What may stand between a verb and its subject, participles of saying among them: «ha ieri detto Rota»."""

TIMES = listed("""
lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
luglio agosto settembre ottobre novembre dicembre oggi ieri domani mattina pomeriggio sera notte mattinata
serata scorso scorsa stamattina stasera
""")

VERBS = listed("""
è sono era erano fu furono sarà saranno sia siano sarebbe sarebbero abbia può possono poteva potrebbe
potrebbero deve devono doveva dovrà dovrebbe dovrebbero vuole vogliono voleva vorrebbe fa fanno faceva
fece fecero va vanno andava andò viene vengono veniva venne vennero sta stanno stava stavano resta restano
rimane rimangono rimase dà danno diede mette mettono mise prende prendono prese porta portano portò trova
trovano trovò lascia lasciano arriva arrivano arrivò parte partono torna tornano tornò vive vivono viveva
lavora lavorano lavorava guida guidano recava reca recano riguarda riguardano riceve ricevono ricevette
apre aprono aprì chiude chiudono chiuse inizia iniziano iniziò comincia nasce nacque muore morì perde
perse vince vinse costa costano serve servono segue seguono conosce conoscono cerca cercano sembra
sembrano pare paiono diventa diventano diventò mostra mostrano tiene tengono tenne entra entrano entrò
esce uscì legge lesse vede vedono vide sa sanno sapeva non
""") | BEHIND | THINKING | listed("accusa attacca")  # fmt: skip
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:(?:[Ii]n )?(?:[Uu]n['’])?(?:colloquio|intervista) (?:con|a)"
    r"|(?:parla|parlato|parlava|incontra|incontrato|intervistato|intervista)(?: (?:\w+ ){0,3}con)?) "
)

QUESTION_LABEL = re.compile(r"(?:Domanda|D)[:.] ?")

POINTING = listed("ciò questo quello tutto")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ("ando", "endo")
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!)")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(r"(?:vari|differi|cambi|divers|ripart|classific)")
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = False
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"\w{2}(?:arono|erono|irono|avano|evano)$")
"""How verbs end that are no nouns."""

UNSAID = re.compile(r"(?!)")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
