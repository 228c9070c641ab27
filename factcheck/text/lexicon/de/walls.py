"""Wordings of German pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:jetzt )?weiterlesen mit .{0,40}(?:abo|plus|abonnement)",
    r"(?:dieser|der) (?:artikel|inhalt|beitrag|text) ist (?:nur |exklusiv )?(?:für"
    r"|mit) .{0,40}(?:abonnent|abo|plus)",
    r"nur für abonnent(?:en|innen)",
    r"(?:sie sind|sind sie) (?:bereits|schon) abonnent(?:in)?\b.{0,60}(?:anmelden|einloggen|login)",
    r"um (?:diesen artikel|weiter)(?:zu)? ?(?:zu )?lesen,? .{0,60}(?:abo|anmelden|registrieren)",
    r"(?:jetzt|hier) (?:abo|abonnement) (?:abschließen|bestellen|testen) und (?:weiterlesen|lesen)",
    r"sie haben (?:ihr|das) .{0,40}kontingent .{0,40}(?:erreicht|aufgebraucht)",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"bevor sie (?:fortfahren|weiterlesen)",
    r"wir (?:und unsere (?:\d+ )?partner )?(?:verwenden|nutzen|speichern).{0,60}cookies",
    r"(?:alle(?: cookies)?|alles) (?:akzeptieren|ablehnen|zulassen)",
    r"(?:cookie|privatsphäre|datenschutz|einwilligungs)-?\s?einstellungen(?: verwalten| anpassen| ändern)?",
    r"ihre privatsphäre ist uns wichtig",
    r"zustimmen und weiter",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
