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
