"""How German is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Von {name}"

FIGURES = listed("Abbildung Abb. Tabelle Tab. Grafik")

PAGE = listed("seite s.")

OF = listed("von")

REACHED_BY = listed("Telefon Mobil Telefax")

STREET = re.compile(
    r"[^\W\d_][\w.-]*(?:platz|stra(?:ß|ss)e|str\.|gasse|weg|allee|ufer) \d{1,4} ?[a-z]?"
    r"|(?:[A-Z]{1,2}-)?(?:\d{5}|[2-9]\d{3}) [^\W\d_]+(?: [^\W\d_]+){0,2}"
)

NOT_LAST = listed("""
    am auf bei beim das dem den der des die ein eine einem einen einer eines für im in mit oder und vom von
    zu zum
    """)

SIGN_UP = re.compile(
    r"(?:(?:jetzt |hier )?abonnieren sie\b|melden sie sich\b.{0,40}\ban\b|(?:unseren|zum) newsletter\b"
    r"|(?:ihre|deine) e-?mail-?adresse\b|danke für (?:ihre|deine) anmeldung|mit (?:der|ihrer) anmeldung\b"
    r"|jetzt (?:anmelden|abonnieren|registrieren)\b)",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:(?:weitere|neueste|ähnliche|aktuelle|verwandte) (?:artikel|beiträge|meldungen|nachrichten|themen)"
    r"\b.{0,50}|mehr (?:zum thema|dazu|artikel|nachrichten)\b.{0,50}|(?:lesen|sehen) sie auch\b.{0,30}"
    r"|das könnte (?:sie|dich) auch interessieren|meistgelesen|auch interessant|empfohlene artikel"
    r"|über (?:den autor|die autorin)|zum weiterlesen|weiterlesen)[:?!.]{0,2}",
    re.IGNORECASE,
)
