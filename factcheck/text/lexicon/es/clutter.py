"""Page phrases: the lines that Spanish-language web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line
from factcheck.text.wordlists import listed

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        (?:ver|reproducir|mira) (?:el )?(?:vídeo|video)
        (?:sigue|seguir|ver) (?:el directo|en directo|en vivo)
        (?:escuchar|escucha) (?:el |este )?artículo(?: [·•|-] ?| \(?)?(?:\d{1,2}:\d\d)?(?: ?min(?:utos
            |\.)?)?\)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        (?:activar|quitar|desactivar) (?:el )?(?:sonido|audio)
    """,
    "offer of an app": r"""
        (?:abrir|leer|continuar) (?:en|desde) la app(?:licación)?
        descarga(?:r)? (?:nuestra |la )app(?:licación)?.{0,60}
    """,
    "offer of notifications": r"""
        (?:activar|activa|recibir|recibe) (?:las |nuestras )?(?:notificaciones|alertas).{0,60}
        no te pierdas (?:nada|ninguna).{0,60}
    """,
    "cookie notice": r"""
        (?:las |estas )?cookies nos (?:permiten|ayudan)\b[^"«»]{0,200}
        (?:aceptar|rechazar)(?: (?:todo|todas|y cerrar|y continuar|las cookies|todas las cookies))*\.?
        continuar sin aceptar(?: →)?
        (?:gestionar|configurar|personalizar) (?:las |mis )?(?:cookies|preferencias|opciones|consentimiento)
        (?:nosotros y nuestros (?:\d+ )?socios|este sitio|esta web|utilizamos
            |usamos)[^"«»]{0,60}cookies\b[^"«»]{0,300}
        (?:si continúa|si continúas) navegando[^"«»]{0,200}
        (?:política de (?:privacidad|cookies)|aviso legal)
    """,
    "newsletter offer": r"""
        (?:suscríbete|suscríbase|apúntate|regístrate) (?:gratis |ya )?(?:a |al
            |en )[^"«»]{0,60}(?:newsletter|boletín|boletines)[^"«»]{0,80}
        (?:recibe|recibir) (?:la|el|cada|nuestra|nuestro) [^"«»]{0,80}(?:newsletter|boletín)[^"«»]{0,80}
        (?:tu|introduce tu|escribe tu) (?:dirección de )?(?:e-?mail|correo(?: electrónico)?)
        gracias por (?:suscribirte|tu suscripción)[ !.]*
        (?:nuestras|todas las) newsletters
        introduce (?:una dirección de|un) (?:e-?mail|correo electrónico) válid[oa]\.?
    """,
    "subscription offer": r"""
        (?:artículo|contenido|este artículo es|este contenido es) (?:es )?(?:exclusivo|solo|sólo
            |reservado) (?:para|a) (?:los )?
            suscriptores\.?.{0,60}
        (?:suscríbete|suscríbete ya|suscríbete ahora|hazte (?:socio|socia|suscriptor))(?: (?:a|por|desde
            |para) .{1,40})?
        ¿?ya (?:eres|es) suscriptora? ?\?.{0,60}
        (?:cancela cuando quieras|sin permanencia)\.?
        (?:para seguir leyendo|sigue leyendo|seguir leyendo|continúa leyendo)(?: .{0,60})?
        regala este artículo
        (?:contenido )?premium|solo para suscriptores
    """,
    "share buttons": r"""
        compartir(?: (?:este artículo|en|por|el artículo))?.{0,30}
        compartido(?:s)?(?: ?:)?
        (?:copiar (?:el )?enlace|enlace copiado[ !.]*)
        (?:enviar|compartir) por (?:e-?mail|correo(?: electrónico)?)
        (?:imprimir|guardar|guardar para después|añadir a favoritos)(?: (?:este|el) artículo)?
        (?:tuitear|twittear)
    """,
    "follow line": r"""
        (?:síguenos|síganos|sigue a [^."«»]{1,40}) en
        [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp|telegram
            |mastodon|google news)
            (?:[ :,]+(?:y |e |o )?(?:@\w{1,30}|facebook|instagram|twitter|x|telegram))*[ .!]*
    """,
    "advertisement": r"""
        [-–—]? ?(?:publicidad|anuncio|anuncios|pub)(?: ?[-–—])?
        (?:saltar|cerrar|ocultar) (?:la )?publicidad
        (?:contenido|artículo) (?:patrocinado|promocionado|publicitario)
        (?:el artículo )?(?:continúa|sigue) (?:abajo|después de la publicidad|tras la publicidad|debajo)\.?
        publirreportaje
    """,
    "pointer to another piece": r"""
        (?:lee|leer|lea|ver|mira|escucha) (?:también|además|más|todo|el artículo completo)(?: ?[»›>→…:]+)?
        (?:más información|saber más|ver más|mostrar más|más noticias)(?: ?[»›>→…]+)?
        (?:artículos|noticias|contenidos|vídeos|temas) (?:relacionad[oa]s|similares|recomendad[oa]s)
        (?:lo|los|las) más (?:leído|visto|comentado|compartido|leídas|leídos|vistos|recientes)
        (?:te puede interesar|también te puede interesar|recomendado para ti|no te pierdas|en portada
            |últimas noticias|te recomendamos)
        (?:etiquetas|temas|archivado en)(?: ?:)?
    """,
    "page navigation": r"""
        (?:ir|saltar|pasar) (?:directamente )?(?:al|a la) (?:contenido(?: principal)?|menú|navegación
            |búsqueda|pie de página)
        (?:volver arriba|ir arriba|subir|volver al inicio|volver a (?:la )?portada)
        (?:menú|navegación|buscar)(?: (?:principal|secundario))?
        (?:abrir|cerrar) (?:el menú|la búsqueda)
        (?:iniciar sesión|acceder|entrar|cerrar sesión|regístrate|registrarse|mi cuenta)(?: ?(?:/|\
            |) ?(?:regístrate|registro|suscríbete))?
        (?:ampliar|mostrar|ver) (?:la )?imagen
        (?:deja|escribe|añade|ver|mostrar|leer) (?:un|los|tu) comentarios?
        \d{1,5} comentarios?
        comentarios? \(\d{1,5}\)
        (?:sin comentarios|sé el primero en comentar|comenta|comentar)
        (?:(?:aviso legal|privacidad|cookies|condiciones de uso|contacto|quiénes somos|publicidad
            |trabaja con nosotros|ayuda
            |accesibilidad|mapa del sitio|rss)(?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:tiempo de lectura|lectura) ?:? ?(?:unos )?\d{1,3} ?(?:min(?:utos?|\.)?)\.?
        \d{1,3} ?min(?:utos?|\.)? de lectura
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?todos los derechos reservados\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"«»]{0,200}
        todos los derechos reservados\.?(?: [^"«»]{0,160})?
        (?:prohibida|queda prohibida) (?:la|su|toda) reproducción[^"«»]{0,120}
    """,
    "embedded post": r"""
        (?:este contenido|este vídeo) (?:está bloqueado|no está disponible|está alojado)[^"«»]{0,200}
        ver (?:esta publicación|este contenido) en instagram
        una publicación compartida (?:de|por) .{1,60}
        pic\.twitter\.com/\w{4,20}
        (?:por favor,? )?(?:activa|active|habilita) javascript[^"«»]{0,120}
        (?:tu|su) navegador no (?:es compatible|admite|soporta)[^"«»]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:lee|leer|lea|ver|mira|escucha|más|el vídeo|la entrevista|el análisis)\b"
    r"|(?:lee|leer|lea|ver|mira|escucha) (?:también|además) ?:? ?\S"
    r"|(?:para saber más|más información|lee (?:el análisis|la entrevista)|vídeo|video|pódcast|podcast"
    r"|el especial|el dosier) ?: ?\S"
    r"|(?:(?:también )?(?:te|le) puede interesar|noticias? relacionadas?|sigue leyendo) ?[:>»›|–—-] ?\S"
)

BUTTONS = listed("""
compartir tuitear twittear pinterest e-mail email correo imprimir facebook twitter linkedin whatsapp reddit
telegram copiar enlace
flipboard messenger guardar bluesky threads mastodon instagram youtube pocket x favoritos comentar
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:a|las|la|desde|hasta|después|antes|entre|y|o|horas|h|publicado|actualizado|el|lun\w*"
    r"|mar\w*|mié\w*|jue\w*|vie\w*|sáb\w*|dom\w*"
    r"|ene\w*|feb\w*|abr\w*|may\w*|jun\w*|jul\w*|ago\w*|sep\w*|oct\w*|nov\w*|dic\w*|versículo|capítulo"
    r"|salmo)|[\d,;:–—-])$"
)

_PAPER = (
    r"(?:correo|diario|periódico|heraldo|voz|gaceta|noticias|tribuna|eco|vanguardia|mundo|"
    r"país|norte|sur|universal|nacional|prensa|faro|comercio|observador|tiempo|día|opinión|"
    r"ideal|hoy)"
)

PAPER = paper_line(r"(?:el |la |los |las )", _PAPER, names_behind=True)
"""The name of a paper in a line of its own, with its section or without."""
