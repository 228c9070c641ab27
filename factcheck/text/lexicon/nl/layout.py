"""How Dutch is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Door {name}"

FIGURES = listed("Figuur Tabel Grafiek Kaart Kader")

PAGE = listed("pagina p. blz.")

OF = listed("van")

REACHED_BY = listed("Telefoon Mobiel")

STREET = re.compile(r"[^\W\d_][\w.-]*(?:straat|laan|plein|weg|kade|gracht) \d{1,4} ?[a-z]?")

NOT_LAST = listed("aan bij de een en het in met naar of op te tot van voor")

SIGN_UP = re.compile(
    r"(?:(?:schrijf|meld) (?:je|u)\b.{0,40}\b(?:in|aan)\b|abonneer (?:je|u)\b|(?:jouw|je|uw) e-?mailadres\b"
    r"|ontvang (?:onze|de|elke)\b|bedankt voor (?:je|uw) aanmelding)",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:lees (?:ook|meer|verder)\b.{0,50}|(?:gerelateerde|meer) (?:artikelen|berichten|nieuws)\b.{0,30}"
    r"|meest gelezen|laatste nieuws|over de auteur|ook interessant)[:?!.]{0,2}",
    re.IGNORECASE,
)
