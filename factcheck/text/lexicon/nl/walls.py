"""Wordings of Dutch pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites in the Netherlands and Flanders.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:dit|het) (?:artikel|verhaal|stuk) is (?:alleen|exclusief|enkel|uitsluitend) (?:voor"
    r"|beschikbaar voor|te lezen voor) .{0,20}abonnees",
    r"(?:alleen|exclusief|enkel) voor (?:onze )?abonnees",
    r"(?:verder lezen|lees verder|doorlezen)\b.{0,60}(?:abonnee|abonnement|inloggen|account)",
    r"(?:ben je|bent u|al) (?:al )?abonnee\b.{0,60}(?:log in|inloggen|meld)",
    r"(?:word|neem) (?:nu )?(?:abonnee|een abonnement) (?:en|om) (?:lees|verder|te lezen)",
    r"(?:je|u) (?:hebt|heeft) .{0,40}(?:gratis artikelen|limiet).{0,40}(?:gelezen|bereikt|opgebruikt)",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"voordat (?:je|u) (?:verdergaat|verder gaat|doorgaat)",
    r"(?:wij|we) (?:en onze (?:\d+ )?partners )?(?:gebruiken|plaatsen|slaan).{0,60}cookies",
    r"(?:alle(?: cookies)?|alles) (?:accepteren|weigeren|toestaan)",
    r"(?:cookie|privacy)-?\s?(?:instellingen|voorkeuren)(?: beheren| aanpassen)?",
    r"(?:jouw|je|uw) privacy is (?:belangrijk|voor ons)",
    r"akkoord en (?:doorgaan|sluiten|verder)",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
