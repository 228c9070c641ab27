"""Page phrases: the lines that Italian web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line
from factcheck.text.wordlists import listed

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        (?:guarda|riproduci|avvia) (?:il |la )?(?:video|diretta)
        (?:segui|ascolta) (?:la diretta|in diretta)
        ascolta (?:l[’']articolo|questo articolo|la versione audio)(?: [·•|-] ?
            | \(?)?(?:\d{1,2}:\d\d)?(?: ?min(?:uti|\.)?)?\)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        (?:disattiva|attiva) (?:l[’'])?audio
    """,
    "offer of an app": r"""
        (?:apri|leggi|continua) (?:nell[’']|sull[’'])app
        scarica (?:la nostra |l[’'])app.{0,60}
    """,
    "offer of notifications": r"""
        (?:attiva|ricevi) (?:le |gli )?(?:notifiche|avvisi|aggiornamenti).{0,60}
        non perdere (?:nessuna|le) (?:notizia|notizie).{0,60}
    """,
    "cookie notice": r"""
        (?:i |questi )?cookie ci (?:permettono|aiutano|consentono)\b[^"«»]{0,200}
        (?:accetta|rifiuta)(?: (?:tutto|tutti|e chiudi|e continua|i cookie|tutti i cookie))*\.?
        continua senza accettare(?: →)?
        (?:gestisci|personalizza|imposta) (?:i )?(?:cookie|preferenze|le preferenze|consensi|le scelte)
        (?:noi e i nostri (?:\d+ )?partner|questo sito|utilizziamo|usiamo)[^"«»]{0,60}cookie\b[^"«»]{0,300}
        proseguendo (?:la|nella) navigazione[^"«»]{0,200}
        (?:informativa sulla privacy|informativa sui cookie|cookie policy|privacy policy)
    """,
    "newsletter offer": r"""
        (?:iscriviti|iscriversi|abbonati|registrati) (?:gratis |subito |ora )?(?:alla
            |alle) [^"«»]{0,60}newsletter[^"«»]{0,80}
        (?:ricevi|ricevere) (?:la|le|ogni) [^"«»]{0,80}newsletter[^"«»]{0,80}
        (?:il tuo|inserisci (?:il tuo|la tua)) (?:indirizzo )?e-?mail
        grazie per (?:esserti iscritto|l[’']iscrizione)[ !.]*
        (?:tutte le|le nostre) newsletter
        inserisci un indirizzo e-?mail valido\.?
    """,
    "subscription offer": r"""
        (?:articolo|contenuto|questo articolo è|questo contenuto è) (?:è )?(?:riservato
            |esclusivo) (?:agli|per gli) abbonati\.?.{0,60}
        (?:abbonati|abbonati ora|abbonati subito|scopri (?:le offerte|l[’']abbonamento)
            |attiva l[’']abbonamento)(?: (?:a|per|da) .{1,40})?
        (?:sei )?già abbonat[oa] ?\?.{0,60}
        (?:disdici quando vuoi|senza vincoli)\.?
        (?:per continuare a leggere|continua a leggere|leggi tutto)(?: .{0,60})?
        regala (?:questo|un) articolo
        (?:contenuto )?premium|solo per gli abbonati
    """,
    "share buttons": r"""
        condividi(?: (?:questo articolo|su|via|l[’']articolo))?.{0,30}
        condivisioni(?: ?:)?
        (?:copia (?:il )?link|link copiato[ !.]*)
        (?:invia|condividi) (?:per|via) e-?mail
        (?:stampa|salva|salva per dopo|aggiungi ai preferiti)(?: (?:questo|l[’'])articolo)?
        tweet(?:ta)?
    """,
    "follow line": r"""
        (?:seguici|segui [^."«»]{1,40}) (?:anche )?su
        [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp|telegram
            |mastodon|google news)
            (?:[ :,]+(?:e |o )?(?:@\w{1,30}|facebook|instagram|twitter|x|telegram))*[ .!]*
    """,
    "advertisement": r"""
        [-–—]? ?(?:pubblicità|annuncio|annunci|advertisement|inserzione)(?: ?[-–—])?
        (?:salta|chiudi|nascondi) (?:la )?pubblicità
        (?:contenuto|articolo) (?:sponsorizzato|promozionale|pubblicitario)
        (?:l[’']articolo )?(?:continua|prosegue) (?:sotto|dopo) (?:la|il)? ?(?:pubblicità|annuncio
            |video)?\.?
        informazione pubblicitaria
    """,
    "pointer to another piece": r"""
        (?:leggi|vedi|guarda|ascolta) (?:anche|pure|di più|tutto|l[’']articolo completo)(?: ?[»›>→…:]+)?
        (?:per saperne di più|scopri di più|mostra altro|vedi altro|altri articoli)(?: ?[»›>→…]+)?
        (?:articoli|notizie|contenuti|video) (?:correlat[ie]|simili|consigliat[ie]|collegat[ie])
        (?:i )?più (?:letti|condivisi|commentati|visti|recenti)
        (?:potrebbe interessarti(?: anche)?|ti potrebbe interessare|consigliati per te|da non perdere
            |in primo piano|in evidenza
            |ultime notizie|le notizie del giorno)
        (?:tag|argomenti|temi)(?: ?:)?
    """,
    "page navigation": r"""
        (?:vai|salta|passa) (?:direttamente )?(?:al|alla) (?:contenuto(?: principale)?|menu|menù
            |navigazione|ricerca|pié di pagina)
        (?:torna su|torna in alto|torna all[’']inizio|torna alla home(?:page)?)
        (?:menu|menù|navigazione|cerca)(?: (?:principale|secondario))?
        (?:apri|chiudi) (?:il menu|la ricerca)
        (?:accedi|login|entra|esci|registrati|il mio account|area personale)(?: ?(?:/|\|) ?(?:registrati
            |abbonati|iscriviti))?
        (?:ingrandisci|mostra) (?:l[’'])?immagine
        (?:lascia|scrivi|aggiungi|leggi|mostra) (?:un|i) comment[oi]
        \d{1,5} comment[oi]
        commenti \(\d{1,5}\)
        (?:nessun commento|commenta per primo|commenta)
        (?:(?:note legali|privacy|cookie|termini e condizioni|contatti|contattaci|chi siamo|pubblicità
            |lavora con noi|aiuto
            |accessibilità|mappa del sito|redazione)(?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:tempo di lettura|durata|lettura) ?:? ?(?:circa )?\d{1,3} ?(?:min(?:uti|uto|\.)?)\.?
        \d{1,3} ?min(?:uti|uto|\.)? di lettura
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?tutti i diritti riservati\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"«»]{0,200}
        (?:©? ?)?(?:tutti i diritti riservati|riproduzione riservata)\.?(?: [^"«»]{0,160})?
        (?:vietata la riproduzione|riproduzione vietata)[^"«»]{0,120}
    """,
    "embedded post": r"""
        (?:questo contenuto|questo video) (?:è bloccato|non è disponibile|è ospitato)[^"«»]{0,200}
        visualizza (?:questo post|questo contenuto) su instagram
        un post condiviso da .{1,60}
        pic\.twitter\.com/\w{4,20}
        (?:per favore |si prega di )?(?:attiva|abilita|abilitare) javascript[^"«»]{0,120}
        il tuo browser non supporta [^"«»]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:leggi|guarda|ascolta|vedi|vai|scopri|il video|l[’']intervista|l[’']analisi)\b"
    r"|(?:leggi|guarda|vedi|ascolta) anche ?:? ?\S"
    r"|(?:per approfondire|approfondimento|per saperne di più|leggi l[’'](?:analisi|intervista"
    r"|inchiesta)|video|podcast|lo speciale|il dossier) ?: ?\S"
    r"|(?:leggi|guarda|vedi|ascolta) anche ?[>»›|–—-]? ?\S"
    r"|(?:ti potrebbe|potrebbe) interessar(?:e|ti) ?(?:anche )?[:>»›|–—-] ?\S"
)

BUTTONS = listed("""
condividi twitta tweet pinterest e-mail email mail stampa facebook twitter linkedin whatsapp reddit telegram
copia link flipboard
messenger salva bluesky threads mastodon instagram youtube pocket x preferiti commenta
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:alle|ore|dalle|fino|dopo|prima|verso|tra|e|o|pubblicato|aggiornato|il|lun\w*|mar\w*|mer\w*"
    r"|gio\w*|ven\w*|sab\w*|dom\w*"
    r"|gen\w*|feb\w*|apr\w*|mag\w*|giu\w*|lug\w*|ago\w*|set\w*|ott\w*|nov\w*|dic\w*|versetto|capitolo"
    r"|salmo)|[\d,;:–—-])$"
)

_PAPER = (
    r"(?:corriere|gazzetta|giornale|messaggero|resto|eco|stampa|tribuna|voce|quotidiano|"
    r"mattino|secolo|tempo|tirreno|piccolo|arena|provincia|gazzettino|unione|nuova|libertà)"
)

PAPER = paper_line(r"(?:il |la |lo |i |l[’'])", _PAPER, names_behind=True)
"""The name of a paper in a line of its own, with its section or without."""
