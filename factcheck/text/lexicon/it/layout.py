"""How Italian is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Di {name}"

FIGURES = listed("Figura Tabella Grafico Mappa Riquadro")

PAGE = listed("pagina pag. p.")

OF = listed("di")

REACHED_BY = listed("Telefono Cellulare")

STREET = re.compile(r"(?:Via|Viale|Piazza|Corso|Largo)(?: [\w.’'-]+){1,4},? \d{1,4}")

NOT_LAST = listed("a al alla con da dal dalla di del della e gli i il in la le lo o per su un una uno")

SIGN_UP = re.compile(
    r"(?:iscriviti\b|abbonati\b|registrati\b|ricevi (?:la|le|ogni)\b|(?:la tua|il tuo indirizzo) e-?mail\b"
    r"|grazie per (?:l['’]iscrizione|esserti iscritto))",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:leggi anche\b.{0,50}|(?:articoli|notizie) (?:correlat[ie]|recenti|simili)|(?:i|le) più lett[ie]"
    r"|ultime notizie|potrebbe interessarti anche|sull['’]autore|altri articoli)[:?!.]{0,2}",
    re.IGNORECASE,
)
