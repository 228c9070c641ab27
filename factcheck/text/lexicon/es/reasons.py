"""How Spanish sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists. Pronouns are left out more often than not: «creo», «yo creo».
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """y, pero, entonces, pues, así que, bueno, bien, en fin, sí, no, ah, oh, claro, por supuesto,
evidentemente, por cierto, en efecto, en
realidad, en el fondo, francamente, sinceramente, la verdad, sin embargo, no obstante, así, también, además,
es más, por otra parte, dicho de
otro modo, primero, luego, después, en primer lugar, en segundo lugar, por último, para terminar, para
concluir, mire, miren, oiga, señoras y
señores, queridos amigos, por un lado, por otro lado"""

LEAD = re.compile(rf"[¡¿]?(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{0,4}}[¡¿]?", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «Y claro, …»."""

_STRESS_WORDS = """tan, muy, realmente, también, no, absolutamente, completamente, del todo, aún, todavía,
personalmente, cierto, firmemente,
profundamente, sinceramente, siempre, simplemente, más bien, bastante, demasiado, extremadamente, incluso,
tanto, un, una, el, la, lo, los, bien, de"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """buenos días, buenas tardes, buenas noches, bienvenidos, bienvenidas, bienvenido, bienvenida,
hola, adiós, hasta luego, hasta pronto,
hasta mañana, queridos lectores, queridas lectoras, queridos amigos, estimado, estimada, estimados, feliz
año, feliz navidad, felices fiestas,
felices pascuas, felicidades, enhorabuena, salud, un saludo, saludos cordiales, atentamente"""

_THANKS_WORDS = """gracias, muchas gracias, mil gracias, muchísimas gracias, agradezco, agradecemos, le
agradezco, les agradezco, os agradezco,
quiero agradecer, queremos agradecer, quiero dar las gracias, queremos dar las gracias"""

_PLEAS = """por favor, déjenme, déjeme, permítanme, permítame, que dios, ojalá, imaginen, imagine, imagina,
imaginemos, piensen, piense, pensemos,
lean, lea, haga clic, suscríbase, suscríbete, quédense, únanse, esperen, esperemos, den, demos, ayuden,
ayúdennos, digan, pregúntense,
preguntémonos, disculpen, perdonen, perdón, supongamos, miren, miremos, veamos, no olvidemos, no olviden,
seamos, sean"""

_MINDS = """pienso, creo, considero, opino, siento, supongo, imagino, amo, adoro, detesto, odio, admiro,
respeto, prefiero, dudo, quiero creer,
quisiera, me pregunto, temo, lamento, espero, confío, me gustaría, entiendo, comprendo, acepto, estoy
convencido, estoy convencida, me alegro,
me extraña, me indigna, me parece, me encanta"""

_MOODS = """orgulloso, orgullosa, orgullosos, feliz, felices, contento, contenta, triste, agradecido,
agradecida, agradecidos, preocupado, preocupada,
confiado, confiada, convencido, convencida, convencidos, optimista, encantado, encantada, seguro, segura,
decepcionado, decepcionada, cansado, cansada,
ilusionado, ilusionada, aliviado, aliviada, furioso, furiosa"""

_VIEWS = """a mi juicio, en mi opinión, a mi parecer, para mí, a mis ojos, desde mi punto de vista, a mi
modo de ver, me parece, si me preguntan,
en cuanto a mí, personalmente, por lo que a mí respecta, mi opinión es, mi esperanza es, según mi opinión,
según yo"""

_ANNOUNCING = (
    "(?:(?:yo )?(?:voy a|quiero|quisiera|deseo|debo|puedo)|(?:nosotros )?(?:vamos a|queremos|quisiéramos"
    "|debemos|podemos)) "
    "(?:ahora |también |aquí |primero |brevemente |aún ){0,4}"
)

_TURNS = """decir, hablar, empezar, comenzar, volver, continuar, seguir, explicar, mencionar, añadir,
responder, concluir, acabar, terminar, subrayar,
insistir, ser franco, ser sincero, ser sincera, repetir, pasar, abordar, recordar"""

_SIGNPOSTS = """vayamos a, vayamos al, pasemos, volvamos, he aquí un resumen, he aquí lo esencial, esa es la
pregunta, esa es la cuestión, ese es el punto,
la pregunta es, la cuestión es, mi pregunta es, y ahora, a propósito, retomemos, volveremos sobre ello, en
resumen, resumiendo, recapitulemos,
en conclusión, empecemos, para empezar, para acabar"""

_SUBJECTS = (
    "(?:(?:esto |eso |todo esto |todo eso |él |ella )?(?:es|era|sería|sigue siendo|son|resulta|está)|qué) "
)

_VALUES = """falso, justo, bueno, buena, malo, mala, mal, mejor, maravilloso, terrible, horrible, hermoso,
bonito, feo, triste, una vergüenza, vergonzoso,
ridículo, absurdo, estúpido, una tontería, una estupidez, un disparate, indignante, un escándalo,
escandaloso, equitativo, injusto, importante,
decisivo, esencial, imprescindible, insoportable, inaceptable, trágico, una tragedia, un error, una
catástrofe, increíble, fantástico, notable,
interesante, divertido, amable, duro, difícil, fácil, sencillo, peligroso, una locura, emocionante, una
pena, una lástima, un honor, un placer,
razonable, sensato, ingenuo, irresponsable, una broma, necesario, fuera de lugar, decepcionante, cínico,
intolerable"""

_WE = (
    "(?:(?:nosotros|todos|cada uno|los políticos|el estado|la política|todos nosotros) )?"
    "(?:todos |también |realmente |por fin |simplemente |ahora |no ){0,4}"
)

_DUTY = (
    "(?:debemos|deberíamos|debe|deben|debería|deberían|tenemos que|hay que|hace falta|necesitamos"
    "|tienen que|tiene que)"
    "(?!\\w)"
)

_CALLS = """es hora, ya es hora, ha llegado la hora, ha llegado el momento, es el momento, basta, ya basta,
vergüenza, hay que, hace falta, habría que,
es preciso, no puede ser, así no se puede, nunca más"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}(?! (?:a|al) )", slack=1),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"(?:yo )?{_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(
        SetAsideReason.OPINION,
        f"(?:(?:yo )?(?:estoy|soy)|(?:nosotros )?(?:estamos|somos)) {_STRESS}{one_of(_MOODS)}",
        slack=1,
    ),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(
        SetAsideReason.SUPPOSITION,
        r"si (?:yo|nosotros|fuera|fuese|fuéramos|tuviera|tuviéramos|pudiera|pudiéramos)(?!\w)",
        slack=2,
    ),
    Opening(SetAsideReason.SUPPOSITION, r"(?:quizá|quizás|tal vez|acaso|puede que)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"(?:yo )?(?:sería|podría|haría|habría)(?!\w)", slack=1),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """qué, por qué, cómo, dónde, cuándo, quién, quiénes, cuál, cuáles, cuánto, cuánta, cuántos,
cuántas, es, son, ha, han, hay, puede, pueden,
podemos, debe, debemos, quiere, quieren, sabe, saben, existe, está, están, era, sería, se puede, acaso"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:y|pero|o|entonces|pues) )¿?(?:{one_of(_ASKING_WORDS)}|(?:a|de|en|para|con"
    rf"|por|sobre|hasta|desde) (?:qué|quién"
    r"|cuándo|cuál|cuánt[oa]s?|dónde)(?!\w))|¿",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^¿?(?:(?:y|pero|entonces),? )?¿?(?:sabían|sabía|sabías|sabíais|recuerdan|recuerda|sabe|saben) "
    r"(?!(?:qué|por qué|cómo|quién|dónde|cuándo|si|cuánt\w*)\b)|[,–—] ?¿?(?:o no|no|verdad|no es así|sí"
    r"|eh) ?\?$",
    re.IGNORECASE,
)
"""«¿Sabían que …?» and «…, ¿verdad?» state something."""

_EMPTY_WORDS = """por ejemplo, dicho de otro modo, y entonces, de acuerdo, está bien, muy bien, bien, bueno,
en fin, evidentemente, por supuesto, claro,
en resumen, eso es todo, ya está, así es, exacto, exactamente, absolutamente, seguro, sí, no, nunca, en
absoluto, perdón, lo siento, oh, por favor,
amén, etcétera, y así sucesivamente, sin problema, punto, basta, fin, al contrario, por desgracia, qué pena,
qué lástima, precisamente, quizás, todavía no"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
