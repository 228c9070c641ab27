"""Wordings of French pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:cet article|ce contenu|la suite)(?: de cet article)? est (?:exclusivement )?réservée? (?:à nos"
    r"|aux) abonnés",
    r"réservé (?:à nos|aux) abonnés",
    r"il vous reste \d{1,3}(?:[.,]\d+)? ?% (?:de cet article )?à (?:lire|découvrir)",
    r"(?:vous êtes )?déjà abonnée? ?\? ?.{0,40}(?:connectez-vous|se connecter|identifiez-vous)",
    r"pour lire la suite,? .{0,60}(?:abonnez-vous|connectez-vous|inscrivez-vous)",
    r"(?:abonnez-vous|s[’']abonner) (?:pour|afin de) (?:lire|continuer|accéder|poursuivre)",
    r"vous avez (?:atteint|épuisé) .{0,40}(?:limite|nombre|quota) .{0,40}articles",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"avant de (?:continuer|poursuivre)",
    r"(?:nous|ce site)(?: et nos (?:\d+ )?partenaires)? (?:utilis\w+|stock\w+|dépos\w+).{0,60}cookies",
    r"(?:tout accepter|tout refuser|accepter les cookies|refuser les cookies|continuer sans accepter)",
    r"(?:gérer|paramétrer) (?:les cookies|mes choix|vos préférences)",
    r"(?:le respect de )?votre vie privée (?:est|nous)",
    r"accepter et (?:continuer|fermer)",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
