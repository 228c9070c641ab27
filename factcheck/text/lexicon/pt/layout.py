"""How Portuguese is laid out: captions, page numbers, lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Por {name}"

FIGURES = listed("Figura Tabela Gráfico Quadro Mapa")

PAGE = listed("página pág. p.")

OF = listed("de")

REACHED_BY = listed("Telefone Telemóvel Celular")

STREET = re.compile(r"(?:Rua|Avenida|Av\.|Praça|Travessa|Largo)(?: [\w.’'-]+){1,4},? \d{1,4}")

NOT_LAST = listed("a ao as com da das de do dos e em na no o os ou para por um uma")

SIGN_UP = re.compile(
    r"(?:inscreva-se\b|assine\b.{0,40}newsletter|subscreva\b|receba (?:nossa|a|as|todos)\b"
    r"|(?:seu|o seu) e-?mail\b|obrigad[oa] por (?:se inscrever|assinar|subscrever))",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:(?:leia|veja|ler) também\b.{0,50}|(?:artigos|notícias|matérias) (?:relacionad[oa]s|recentes)"
    r"|(?:mais lid[oa]s|últimas notícias)|você também pode gostar|sobre o autor)[:?!.]{0,2}",
    re.IGNORECASE,
)
