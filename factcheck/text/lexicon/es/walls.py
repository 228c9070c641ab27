"""Wordings of Spanish pages that demand payment or consent before they show anything.

Compiled for this project from the wording of news sites.
"""

from __future__ import annotations

import re

_WANTS_MONEY = (
    r"(?:este artículo|este contenido) es (?:exclusivo|solo|sólo) para suscriptores",
    r"(?:contenido|artículo) (?:exclusivo|solo|sólo) para suscriptores",
    r"para (?:seguir|continuar) leyendo,? .{0,60}(?:suscríbete|suscríbase|inicia sesión|regístrate)",
    r"¿?ya (?:eres|es) suscriptora? ?\? ?.{0,40}(?:inicia sesión|accede|entra)",
    r"suscríbete (?:para|y) (?:leer|seguir|continuar|acceder|sigue)",
    r"has (?:alcanzado|agotado|leído) .{0,40}(?:límite|artículos gratuitos|artículos gratis)",
)
PAY_WALL = re.compile("|".join(_WANTS_MONEY), re.IGNORECASE)

_WANTS_CONSENT = (
    r"antes de (?:continuar|seguir)",
    r"(?:nosotros(?: y nuestros (?:\d+ )?socios)?|este sitio|esta web|utilizamos|usamos).{0,60}cookies",
    r"(?:aceptar todo|aceptar todas|rechazar todo|rechazar todas|aceptar las cookies"
    r"|rechazar las cookies|continuar sin aceptar)",
    r"(?:gestionar|configurar) (?:las cookies|mis preferencias|opciones)",
    r"(?:tu|su|respetamos tu|respetamos su) privacidad",
    r"aceptar y (?:continuar|cerrar)",
)
CONSENT = re.compile("|".join(_WANTS_CONSENT), re.IGNORECASE)
