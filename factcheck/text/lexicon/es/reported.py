"""How Spanish reports words: verbs of saying with their forms, sources, small words.

Regular verbs are given by their infinitive and follow by rule; the others stand with their forms. Forms
that are as
often nouns (cuenta, nota, crítica) count right behind what was said only. A verb without a subject names
nobody.
Compiled for this project from the usage of Spanish-language news and from what grammars list as closed
classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.es.sentences import KINDS
from factcheck.text.wordlists import listed

WORD = re.compile(r"[@#]?+[^\W_]++(?:(?:[-&.'’]|(?<=\d),(?=\d)|_++)[^\W_]++)*|--++|\.{3}|[^\w\s]")

ABBREVIATED = frozenset(KINDS) - {"P", "a", "D"}

NOUNS_HAVE_CAPITALS = False

BRACKET = 3

CLITICS = listed("me te se nos os lo la los las le les")

REFLEXIVE = listed("se")


def _finite(block: str) -> frozenset[str]:
    """Return the finite forms of the third person; «advertir:adviert:advirt» has three stems."""
    found: set[str] = set()
    for entry in block.split():
        infinitive, *stems = entry.split(":")
        stem = infinitive[:-2]
        stressed = stems[0] if stems else stem
        past = stems[1] if len(stems) > 1 else stem
        if infinitive.endswith("ar"):
            found |= {stressed + "a", stressed + "an", stem + "aba", stem + "aban", stem + "ó", stem + "aron"}
        else:
            found |= {stressed + "e", stressed + "en", stem + "ía", stem + "ían", past + "ió", past + "ieron"}
    return frozenset(found)


def _participles(block: str) -> frozenset[str]:
    found: set[str] = set()
    for entry in block.split():
        infinitive = entry.partition(":")[0]
        stem = infinitive[:-2] + ("ad" if infinitive.endswith("ar") else "id")
        found |= {stem + ending for ending in ("o", "a", "os", "as")}
    return frozenset(found)


_VERBS = """
afirmar añadir explicar señalar indicar asegurar declarar comentar agregar apuntar subrayar destacar recalcar
responder:respond contestar preguntar manifestar:manifiest expresar recordar:recuerd reconocer admitir
confesar:confies
advertir:adviert:advirt alertar avisar insistir reiterar lamentar criticar denunciar reclamar exigir replicar
aclarar precisar matizar detallar argumentar justificar alegar relatar narrar confirmar negar:nieg
rechazar desmentir:desmient:desmint sentenciar zanjar bromear ironizar exclamar gritar susurrar murmurar
opinar considerar valorar defender:defiend reprochar garantizar prometer anunciar informar revelar remarcar
enfatizar puntualizar especificar aseverar pronosticar vaticinar resaltar rememorar evocar aventurar
quejar:quej felicitar congratular sincerar plantear aconsejar recomendar sugerir:sugier:sugir pedir:pid:pid
solicitar protestar observar constatar corroborar ratificar clamar espetar tuitear escribir
repetir:repit:repit
notificar comunicar testificar cuestionar acotar abundar ahondar apostillar
"""

_IRREGULAR = listed("""
dice dicen dijo dijeron decía decían diría dirá sostiene sostienen sostuvo sostuvieron sostenía mantiene
mantienen mantuvo mantuvieron mantenía reconoce reconocen concluye concluyen concluyó concluyeron previno
previene adujo aduce contó contaron intervino niega predijo contradijo propuso propone proponen
exige exigen
""")

_SELDOM = listed("reclama protesta abunda cuestiona comunica aventura")

SAYING = (_finite(_VERBS) | _IRREGULAR) - _SELDOM
"""Finite forms of verbs of saying."""

BASES: frozenset[str] = frozenset()

NAMING = listed("""
calificó calificaron califica califican calificaba tachó tacharon tacha tildó tildaron tilda definió
definieron
define describió describieron describe describía habló hablaron habla hablan hablaba llamó llaman llama acusó
acusaron acusa acusan comparó compara elogió alabó condenó condena celebró saludó aplaudió aplaudieron
aplaude aplauden tituló titula
""")
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
piensa piensan pensaba pensó cree creen creía creyó espera esperan esperaba teme temen temía sabe duda
estima estiman estimó calcula calculan calculó muestra muestran mostró desea supone imagina comprende
descubrió entiende entienden entendió
""")
"""Verbs that report a thought or a finding more often than words."""

BEHIND = listed("""
confiesa confesó queja lamenta promete grita coreaba coreaban replica reitera niega
cuenta cuentan contaba relató protesta reclama prosigue prosiguió continúa continuó sigue siguió sonríe sonrió
suspira suspiró ríe rió resume resumió lanzó lanza soltó suelta remata remató celebra celebró aventura
cuestiona comunica juzga juzgó terció intervino apostilla insistía agradece agradeció tercia retoma retomó
estima estimó cree abunda
""")
"""Verbs that are of saying only right behind what was said: “…”, cuenta Robles."""

SEVERAL: frozenset[str] = frozenset()
"""Forms whose pronoun may be several persons; Spanish tells them by the pronoun itself."""

PARTICIPLES = _participles(_VERBS) | listed("""
dicho contado concluido escrito escrita descrito descrita descritos descritas sostenido mantenido
propuesto propuesta calificado calificada
calificados calificadas tachado tachada tildado tildada definido definida hablado acusado acusada llamado
aplaudido
elogiado elogiada comparado predicho resumido continuado lanzado
""")

HAVE = listed("ha han había habían habría habrían")

PASSIVE = listed("fue fueron sido es son era eran será serán está están")

AGENT = listed("por")

PARTICLES: dict[str, frozenset[str]] = {}

INFINITIVE: frozenset[str] = frozenset()

SOURCES: tuple[tuple[str, ...], ...] = (
    ("según", "palabras", "de"),
    ("según", "datos", "de"),
    ("según", "fuentes", "de"),
    ("según",),
    ("de", "acuerdo", "con"),
    ("de", "acuerdo", "al"),
    ("a", "juicio", "de"),
    ("en", "opinión", "de"),
    ("en", "palabras", "de"),
    ("en", "palabras", "del"),
    ("a", "juicio", "del"),
    ("en", "opinión", "del"),
    ("para",),
)
"""What stands before a source."""

UNSURE_SOURCES = listed("según con al")

VIEWS = listed("para")

SPEAKING = listed("""
    informe informes estudio estudios investigación investigaciones encuesta encuestas sondeo sondeos
    comunicado nota fuente fuentes
    testimonio testimonios documento documentos datos estimaciones cálculos balance medios prensa diario
    periódico semanario sitio
    agencia agencias instituto organización organizaciones ong autoridad autoridades policía guardia
    justicia fiscalía acusación
    defensa organizadores organizadoras dirección empresa empresas sociedad compañía subdelegación
    delegación ayuntamiento alcaldía
    comunidad junta región provincia ministerio ministerios gobierno gobiernos sindicato sindicatos
    asociación asociaciones
    federación partido partidos grupo oposición mayoría fiscal tribunal juzgado jueces investigadores
    expertos peritaje abogados
    residentes vecinos médicos científicos especialistas historiadores observadores analistas economistas
    ministros dirigentes
    trabajadores bomberos testigos interesado interesada familia padres leyenda clasificación estadísticas
    censo registro acta
    sentencia auto versión palabras comisión comité consejo cámara unión academia observatorio museo
    universidad fabricante operador
    propietario autor autores biógrafos críticos biblia evangelio tradición teoría hipótesis acuerdo
    contrato tratado constitución
    reglamento artículo boletín previsiones
    """)
"""Nouns of institutions and writings that can be a source."""

SOURCES_BEHIND: frozenset[str] = frozenset()

PER: frozenset[str] = frozenset()

AS = listed("como según tal")

READS = listed("lee leía leer")

READ_IN = listed("en")

THAT = listed("que")

BARE = re.compile(
    r"\s(?:no\s)?(?:haber|[a-zà-ÿñ]{2,}(?:ar|er|ir)(?:se|lo|la|le|los)?|ser)\b|\s(?:si|cómo|por\squé"
    r"|cuándo|cuánto)\s"
)

ASKING = listed("si cómo cuándo dónde quién quiénes qué cuánto cuántos cuál cuáles por")

MOOD: frozenset[str] = frozenset()

FIRST_PERSON = listed("yo")

RELATIVES = listed("quien quienes cuyo cuya cuyos cuyas donde cual cuales que")

PRONOUNS = listed("""
él ella ellos ellas yo tú usted ustedes nosotros nosotras éste ésta muchos muchas algunos algunas
todos todas alguien nadie varios varias ambos ambas
""")

PERSONS = listed("él ella")

OBJECTS = listed("me te se nos os lo le les no mí sí")

DETERMINERS = listed("""
el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos mi mis tu tus
su sus nuestro nuestra nuestros nuestras ningún ninguna cada varios varias algunos algunas muchos muchas
todo toda todos todas ambos ambas dos tres cuatro cinco seis otro otra otros otras
""")

OBLIQUE: frozenset[str] = frozenset()

LINKS = listed("de del")

LISTENERS: frozenset[str] = frozenset()

TO = listed("a al")

AND = listed("y e o u")

PREPOSITIONS = listed("""
a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por sin so sobre tras
según vía tras antes después dentro fuera junto cerca acerca frente delante detrás debido respecto
excepto salvo además
""")

CONJUNCTIONS = listed("pero aunque sino porque pues cuando mientras si ni mas conque")

ADVERBS = listed("""
también entonces después luego aún todavía ya siempre nunca jamás además tampoco así asimismo incluso
sólo solo muy más menos bien mal tanto casi quizá quizás hoy ayer anteayer mañana recientemente
inmediatamente rápidamente simplemente solamente finalmente claramente públicamente oficialmente
abiertamente precisamente actualmente previamente posteriormente textualmente aquí allí ahí ahora antes
pronto tarde temprano igualmente especialmente sobre todo tajantemente tajante rotundamente
""") - {"sobre", "todo"}

TIMES = listed("""
lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
septiembre setiembre octubre noviembre diciembre mañana tarde noche mediodía madrugada ayer hoy
""")

VERBS = listed("""
soy es somos son era eran fue fueron será serán sería serían sea sean está están estaba estaban estuvo
ha he han había habían hay hubo habrá habría tiene tienen tenía tenían tuvo tuvieron tendrá puede pueden
podía podían pudo podrá podría podrían debe deben debía deberá debería va van iba iban irá hace hacen
hacía hizo hicieron viene vienen venía vino quiere quieren quería quiso queda quedan quedó queda sigue
siguen seguía parece parecen parecía llega llegan llegó llegaron pasa pasan pasó permite permiten permitió
cuesta cuestan costó costará empieza empezó empezaron comienza comenzó termina terminó abre abrió cierra
cerró cerrará dirige dirigen dirigía trabaja trabajan trabajaba vive viven vivía murió murieron existe existen
pierde perdió perdieron ganó ganaron recibe recibió recibieron sale salen salió salieron entró entraron
cambia cambió publica publicó presentó presentaron visita visitaba visitó sube subió bajó lleva llevan
llevaba llevó pone puso pusieron vuelve volvió da dan dio dieron toma tomó votó aprobó aprobaron
""")
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:[Ee]ntrevista (?:a|con)|[Cc]onversación con|entrevistó a|(?:habló|conversó|charló) con) "
)

QUESTION_LABEL = re.compile(r"(?:Pregunta|P)[:.] ?")

POINTING = listed("esto eso aquello ello todo")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ("ando", "endo")
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!)")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(r"(?:var[iíy]|difier|diferi|cambi|repart|clasific|ordenad)")
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = False
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"\w{2}(?:aron|ieron|aban|ó)$")
"""How verbs end that are no nouns."""

UNSAID = re.compile(r"(?!)")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
