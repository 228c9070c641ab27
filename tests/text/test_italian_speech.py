"""Who speaks in Italian: verbs on either side of their subject, sources, insertions, dashes, marks."""

from factcheck.text import quotes

SPOKEN = [
    ("«Il ponte resta chiuso», ha detto il sindaco di Altafiume.", "il sindaco di Altafiume"),
    ("«Non ci sono soldi» ha dichiarato Marta Bellini ai giornalisti.", "Marta Bellini"),
    ("Il ministro Paolo Ferri ha spiegato: «La riforma parte a marzo».", "Il ministro Paolo Ferri"),
    ("«Abbiamo perso tempo», ha poi aggiunto l'assessore Luca Conti.", "l'assessore Luca Conti"),
    ("“Siamo stanchi di aspettare”, dice Anna Rinaldi, insegnante.", "Anna Rinaldi"),
    ("Secondo Bellini, il piano è «un disastro annunciato».", "Bellini"),
    ("Per la portavoce della Regione, che ha letto il testo, «la legge va cambiata subito».", None),
    ("«La perizia è incompleta», si legge nella sentenza del tribunale.", "sentenza del tribunale"),
    ("«Chi paga?», si chiede Giulia Marchetti.", "Giulia Marchetti"),
    ("Conti ha definito la proposta «inutile e molto costosa».", "Conti"),
    ("Lunedì la preside Carla Monti ha detto che «la scuola è sicura».", "la preside Carla Monti"),
    ("Ferri, che guida il partito, ha replicato: «Non mi dimetto».", "Ferri"),
    ("«Lo rifarei», ha confessato lei.", "lei"),
    ("«Faremo ricorso», fa sapere l'azienda.", "l'azienda"),
    ("«Ci vediamo in tribunale», ha scritto su Facebook il consigliere Ivo Rota.", "il consigliere Ivo Rota"),
    ("«Nessun ferito», così i vigili del fuoco.", "i vigili del fuoco"),
    ("\"Il dato è sbagliato\", sostiene la ricercatrice Elena Sarti dell'università di Borgoverde.",
     "la ricercatrice Elena Sarti dell'università di Borgoverde"),
    ("A chiederlo è stato il comitato: «Vogliamo risposte chiare».", "il comitato"),
    ("«Il secondo lotto è pronto», assicura il direttore dei lavori.", "il direttore dei lavori"),
    ("Il vecchio teatro è stato definito «un rudere pericoloso» dalla soprintendente Rita Fusi.",
     "soprintendente Rita Fusi"),
    ("«Siamo pronti – ha detto il generale Bruno Neri – a partire subito».", "il generale Bruno Neri"),
    ("«Il bilancio – spiega Rota – è in ordine».", "Rota"),
    ("«Grazie a tutti», ha detto questa mattina Marta Bellini.", "Marta Bellini"),
    ("Alla domanda se si candiderà, Ferri risponde: «Vedremo».", "Ferri"),
    ("«Non lo sapevo», mi ha detto Rota.", "Rota"),
    ("«Tutto falso», ha ribattuto.", None),
    ("L'opposizione protesta: «Il consiglio non è stato informato».", "L'opposizione"),
    ("«È una vittoria», esulta il presidente del comitato, Dario Gallo.",
     "il presidente del comitato, Dario Gallo"),
    ("Il cartello recava la scritta «vietato entrare nel cantiere».", None),
    ("Come ha ricordato il prefetto, «l'allerta resta massima».", "il prefetto"),
    ("«La strada riaprirà a giugno» annuncia la Provincia.", "la Provincia"),
    ("«Non abbiamo ricevuto nulla», lamenta Sandra Vitali, titolare del bar.", "Sandra Vitali"),
    ("«È un errore» ha detto all'Ansa il ministro Ferri.", "il ministro Ferri"),
    ("Rota ha annunciato un piano «straordinario per le periferie».", "Rota"),
    ("Il procuratore Aldo Grassi parla di «un quadro indiziario solido».", "Il procuratore Aldo Grassi"),
    ("A detta di Bellini, «i conti non tornano».", "Bellini"),
    ("Per Conti si tratta di «una scelta scellerata».", None),
    ("«Vergogna», urlano i manifestanti.", "i manifestanti"),
    ("“Ho visto tutto dal balcone”, racconta un testimone.", "un testimone"),
    ("Nella relazione si legge che «i controlli erano insufficienti».", "relazione"),
    ("«Il terzo e il secondo piano sono inagibili», riferiscono i tecnici del Comune.",
     "i tecnici del Comune"),
    ("La frase «non passa lo straniero» è scritta sul muro.", None),
    ("Ferri si è detto «molto preoccupato per la tenuta dei conti».", "Ferri"),
    ("Secondo il sindaco, la spesa è «già coperta».", "il sindaco"),
    ("Ieri, durante la visita, la ministra Sala ha ribadito: «Nessun taglio».", "la ministra Sala"),
    ("«Sono innocente», ha ripetuto più volte l'imputato.", "l'imputato"),
    ("«Grazie», ha detto commosso il maestro.", "il maestro"),
    ("Il medico, che lo ha visitato per primo, ha spiegato che il paziente «non era cosciente».",
     "Il medico"),
    ("«Andremo fino in fondo», promette l'avvocata Lia Bassi. «Abbiamo le prove».", "l'avvocata Lia Bassi"),
    ("La legge prevede «misure urgenti per la casa».", None),
    ("“Non è vero”, gli ha risposto Conti.", "Conti"),
    ("Vitali ha accusato la giunta di «aver perso i fondi europei».", "Vitali"),
    ("«Così non va», è il commento di Rota.", None),
    ("Ma per la Regione «non c'è alcun rischio».", None),
]  # fmt: skip
"""Quotations with the words that name their speaker, or None where nobody is to be named."""


def _speakers(text: str) -> list[str | None]:
    """Return the words that name each quotation's speaker."""
    return [
        text[each.speaker.start : each.speaker.end] if each.speaker else None
        for each in quotes.find(text, language="it")
    ]


def test_speakers_are_right_and_a_wrong_one_is_rare() -> None:
    found = [(_speakers(text) or [None])[0] for text, _ in SPOKEN]
    pairs = list(zip(found, (speaker for _, speaker in SPOKEN), strict=True))
    wrong = [(got, wanted) for got, wanted in pairs if got is not None and got != wanted]
    right = [(got, wanted) for got, wanted in pairs if got == wanted]
    assert len(right) >= 0.85 * len(SPOKEN), [pair for pair in pairs if pair[0] != pair[1]]
    assert len(wrong) <= 0.05 * len(SPOKEN), wrong


def test_a_verb_before_a_thing_names_no_speaker() -> None:
    assert _speakers("Ha annunciato la riforma «più attesa di sempre», ma senza date.") == [None]
    assert _speakers("Tutto avviene secondo le regole «del buon senso comune».") == [None]


def test_a_second_thing_is_no_source() -> None:
    assert _speakers("Il secondo governo Ferri ha varato «misure urgenti per la casa».") == [None]
