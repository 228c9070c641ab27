"""How French is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Par {name}"

FIGURES = listed("Figure Tableau Graphique Carte")

PAGE = listed("page p.")

OF = listed("sur")

REACHED_BY = listed("Tél Téléphone Courriel")

STREET = re.compile(
    r"\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin)(?: [\w’'-]+){1,4}"
)

NOT_LAST = listed("au aux avec dans de des du en et la le les ou par pour sur un une")

SIGN_UP = re.compile(
    r"(?:(?:inscrivez|abonnez)-vous\b|s['’](?:inscrire|abonner) à\b|recevez (?:chaque|notre|nos|toute)\b"
    r"|(?:votre|entrez votre) adresse e-?mail\b|merci (?:de|pour) votre inscription)",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:(?:à lire|lire|voir) aussi\b.{0,50}|sur le même (?:sujet|thème)|articles? (?:similaires?|associés?)"
    r"|(?:dernières|autres) (?:actualités|nouvelles)|les plus (?:lus|populaires)|vous aimerez aussi"
    r"|à propos de l['’]auteur|pour aller plus loin)[:?!.]{0,2}",
    re.IGNORECASE,
)
