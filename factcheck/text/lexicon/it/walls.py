"""Wordings of Italian pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:questo articolo|questo contenuto|il seguito) è (?:riservato|esclusivo) (?:agli|per gli) abbonati",
    r"(?:contenuto|articolo) riservato agli abbonati",
    r"per continuare a leggere,? .{0,60}(?:abbonati|accedi|registrati)",
    r"(?:sei )?già abbonat[oa] ?\? ?.{0,40}accedi",
    r"abbonati (?:per|e) (?:leggere|continuare|accedere|continua)",
    r"hai (?:raggiunto|esaurito|letto) .{0,40}(?:limite|articoli gratuiti)",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"prima di (?:continuare|proseguire)",
    r"(?:noi(?: e i nostri (?:\d+ )?partner)?|questo sito|utilizziamo|usiamo).{0,60}cookie",
    r"(?:accetta tutt[oi]|rifiuta tutt[oi]|accetta i cookie|rifiuta i cookie|continua senza accettare)",
    r"(?:gestisci|personalizza) (?:i cookie|le preferenze|le scelte)",
    r"(?:la tua|rispettiamo la tua) privacy",
    r"accetta e (?:continua|chiudi)",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
