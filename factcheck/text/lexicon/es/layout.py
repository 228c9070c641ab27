"""How Spanish is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "Por {name}"

FIGURES = listed("Figura Tabla Gráfico Grafico Mapa Cuadro")

PAGE = listed("página pág. p.")

OF = listed("de")

REACHED_BY = listed("Teléfono Móvil")

STREET = re.compile(r"(?:Calle|Avenida|Avda\.|Plaza|Paseo)(?: [\w.’'-]+){1,4},? \d{1,4}")

NOT_LAST = listed("a al con de del el en la las los o para por un una y")

SIGN_UP = re.compile(
    r"(?:suscr[ií]b(?:ete|ase)\b|reg[ií]str(?:ate|ese)\b|recib[ae] (?:nuestr[oa]s?|cada|en su correo)\b"
    r"|(?:su|tu|introduzca su) correo electrónico\b|gracias por (?:suscribirse|registrarse))",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:(?:noticias|artículos) (?:relacionad[oa]s|recientes)|(?:lea|lee|ver) también\b.{0,50}"
    r"|lo más (?:leído|visto)|te puede interesar|más (?:noticias|información)\b.{0,30}|últimas noticias"
    r"|sobre el autor)[:?!.]{0,2}",
    re.IGNORECASE,
)
