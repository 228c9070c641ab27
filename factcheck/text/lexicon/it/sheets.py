"""What Italian spreadsheets of facts call their columns, and what stands in the one for the status.

Compiled for this project from the usual wordings of research files.
"""

from __future__ import annotations

from factcheck.text.wordlists import named

COLUMNS = named("""
    claim: affermazione, affermazioni, asserzione, fatto, fatti, enunciato, frase, passo del testo,
    informazione
    source: fonte, fonti, prova, prove, origine, riferimento, riferimenti
    link: link, collegamento, url, indirizzo, indirizzo web
    status: stato, status, esito, risultato, verificato, confermato
    notes: nota, note, osservazione, osservazioni, commento, commenti
    timestamp: ora, timecode, data, verificato il, consultato il, marca temporale
    number: numero, n, nr, num
    verdict: verdetto, valutazione, giudizio
    correction: correzione, correzioni, modifica, modifiche, proposta, nuova formulazione
    stance: posizione
    passage: passaggio, citazione, brano, estratto, testo della fonte
    locator: collocazione, pagina, pagine, punto
    source_notes: nota sulla fonte, osservazione sulla fonte
    """)

STATUSES = named("""
    confirmed: confermato, confermata, giusto, esatto, esatta, vero, corretto, verificato, verificata, sì,
    ok, fatto
    needs-change: da cambiare, da correggere, da modificare, correggere, modificare, impreciso, parzialmente
    vero
    wrong: falso, falsa, inesatto, sbagliato, errato, errore, no
    misleading: fuorviante, fuori contesto, manca il contesto
    unconfirmed: non confermato, non verificabile, senza prove, non provato
    not-a-fact: opinione, non è un fatto, parere
    to-check: da verificare, aperto, in corso, in attesa, da fare, non verificato
    """)
