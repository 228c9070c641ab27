"""How German sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists. The verb is second, so that an opinion has its pronoun on either side: «ich finde»,
«finde ich».
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """und, aber, also, nun, na, tja, nun ja, naja, ja, nein, doch, oh, ach, ehrlich gesagt,
klar, natürlich,
selbstverständlich, schließlich, endlich, außerdem, zudem, jedenfalls, immerhin, übrigens, tatsächlich,
allerdings, jedoch,
deshalb, darum, kurzum, kurz gesagt, mit anderen Worten, wie gesagt, erstens, zweitens, drittens,
zunächst, zum Schluss,
heute, dann, hier, offen gesagt, wohlgemerkt, meine Damen und Herren, liebe Freunde, Hand aufs Herz, keine
Sorge, sehen Sie,
hören Sie, wissen Sie, einerseits, andererseits"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «Und natürlich, …»."""

_STRESS_WORDS = """so, sehr, wirklich, auch, nur, nicht, absolut, völlig, ganz, noch, persönlich, gewiss,
fest, stark, ehrlich,
aufrichtig, immer, einfach, total, ziemlich, zu, eher, offensichtlich, äußerst, sogar, jetzt, eigentlich,
wohl, halt, ja, doch,
schon, mich, uns, mir, besonders, zutiefst, herzlich, ein, eine, einen, das, die, der"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """guten Morgen, guten Tag, guten Abend, gute Nacht, hallo, moin, servus, grüß Gott, grüezi,
herzlich willkommen,
willkommen, auf Wiedersehen, tschüss, liebe Leserinnen, liebe Leser, lieber Leser, liebe Leserin, liebe
Freunde, sehr geehrte,
liebe Redaktion, frohes neues Jahr, frohe Weihnachten, frohe Ostern, herzlichen Glückwunsch, prost, liebe
Grüße, viele Grüße,
herzliche Grüße, mit freundlichen Grüßen, beste Grüße, bis bald"""

_THANKS_WORDS = """danke, vielen Dank, herzlichen Dank, tausend Dank, besten Dank, ich danke, wir danken,
ein großes Dankeschön,
ein herzliches Dankeschön"""

_PLEAS = """bitte, lasst uns, lassen Sie uns, lassen Sie mich, lass uns, möge, mögen, Gott segne, stellen
Sie sich vor, stell dir
vor, denken Sie, bedenken Sie, lesen Sie, lies, klicken Sie, abonnieren Sie, bleiben Sie dran, machen Sie
mit, warten Sie,
geben Sie uns, helfen Sie, hilf, sagen Sie, fragen Sie sich, entschuldigen Sie, verzeihen Sie,
hoffentlich, nehmen wir an,
man stelle sich vor, schauen wir, schauen Sie"""

_MINDS = """denke, glaube, finde, meine, fühle, schätze, vermute, liebe, mag, hasse, bewundere,
respektiere, bevorzuge, bezweifle,
vertraue, wünsche, frage mich, fürchte, bedauere, bedaure, erwarte, hoffe, würde, wünschte, verstehe,
akzeptiere, halte, will,
möchte, freue mich, wundere mich, ärgere mich, schäme mich"""

_MOODS = """stolz, froh, glücklich, traurig, dankbar, besorgt, zuversichtlich, überzeugt, hoffnungsvoll,
optimistisch, erfreut,
begeistert, sicher, enttäuscht, müde, gespannt, erleichtert, wütend, der Meinung, der Ansicht, der
Überzeugung"""

_VIEWS = """meiner Meinung nach, meiner Ansicht nach, meines Erachtens, aus meiner Sicht, in meinen Augen,
für mein Gefühl,
mir scheint, es scheint mir, wenn Sie mich fragen, wenn man mich fragt, was mich betrifft, ich persönlich,
für meinen Geschmack,
nach meinem Dafürhalten, mein Eindruck ist, meine Meinung, meine Hoffnung"""

_ANNOUNCING = (
    "(?:ich|wir) (?:will|wollen|möchte|möchten|werde|werden|muss|müssen|kann|können|darf|dürfen) "
    "(?:nun |jetzt |hier |noch |gern |gerne |kurz |zum Schluss |zunächst |auch |nicht |dazu |darauf"
    " |damit |euch |Ihnen ){0,4}"
)

_TURNS = """sagen, sprechen, reden, beginnen, anfangen, zurückkommen, weitergehen, erklären, erwähnen,
hinzufügen, antworten,
schließen, enden, aufhören, anmerken, betonen, ehrlich sein, wiederholen, kommen, übergehen, darauf
eingehen"""

_SIGNPOSTS = """kommen wir, kommen wir zu, hier ein Überblick, hier die wichtigsten, das ist die Frage,
das ist der Punkt, die Frage
ist, der Punkt ist, mein Punkt ist, meine Frage ist, was nun, apropos, doch der Reihe nach, der Reihe
nach, mehr dazu, dazu später
mehr, zurück zu, zusammengefasst, zusammenfassend, fassen wir zusammen, zum Schluss, zum Abschluss,
beginnen wir, fangen wir an"""

_SUBJECTS = (
    "(?:das|dies|es|sie|er|wir|ihr|so etwas|all das)"
    " (?:ist|sind|war|waren|wäre|wären|bleibt|wird|klingt|wirkt) "
)

_VALUES = """falsch, richtig, gut, schlecht, besser, großartig, schrecklich, furchtbar, wunderbar, schön,
hässlich, traurig, eine
Schande, Schande, beschämend, lächerlich, absurd, dumm, Unsinn, Quatsch, Blödsinn, empörend, ein Skandal,
fair, unfair, ungerecht,
gerecht, wichtig, entscheidend, wesentlich, unverzichtbar, unerträglich, inakzeptabel, tragisch, Tragödie,
Fehler, Katastrophe,
erstaunlich, unglaublich, fantastisch, bemerkenswert, interessant, lustig, nett, schwer, schwierig,
leicht, einfach, gefährlich,
verrückt, bewegend, herzzerreißend, schade, Ehre, Freude, vernünftig, sinnvoll, töricht, naiv,
unverantwortlich, peinlich, Witz,
notwendig, nötig, angemessen, unangemessen, ärgerlich, enttäuschend, erfreulich, unverschämt, zynisch,
dreist"""

_WE = (
    "(?:wir|man|ihr|du|jeder|alle|die politik|politiker|wir alle) "
    "(?:alle |auch |wirklich |endlich |einfach |nur |nun |jetzt ){0,4}"
)

_DUTY = "(?:sollten?|müssen|müssten?|muss|dürfen|darf|dürften?|brauchen)(?!\\w)"

_CALLS = """es ist Zeit, es wird Zeit, höchste Zeit, die Zeit ist gekommen, jetzt ist die Zeit, genug ist
genug, es reicht, Schluss
damit, schämt euch, es sollte, es müsste, es braucht, es bedarf, das muss, das sollte, das darf, so kann
es nicht, so darf es nicht"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(
        SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}(?! der\\b| des\\b| einer\\b| eines\\b)", slack=1
    ),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"ich {_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(SetAsideReason.OPINION, f"{one_of(_MINDS)} ich(?!\\w)", slack=1),
    Opening(SetAsideReason.OPINION, f"(?:ich bin|wir sind) {_STRESS}{one_of(_MOODS)}", slack=1),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(
        SetAsideReason.JUDGEMENT, f"(?:was für eine?|welch eine?|wie) {_STRESS}{one_of(_VALUES)}", slack=1
    ),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"(?:wenn|falls) (?:ich|wir)(?!\w)", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"(?:vielleicht|womöglich|möglicherweise)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"ich (?:würde|hätte|wäre)(?!\w)", slack=1),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """was, warum, weshalb, wieso, wie, wo, wann, wer, wen, wem, wessen, welche, welcher,
welches, welchen, welchem,
woher, wohin, womit, wofür, wozu, woran, worauf, worüber, ist, sind, bin, war, waren, hat, haben, hatte,
habe, kann, können, könnte,
wird, werden, würde, soll, sollen, sollte, darf, dürfen, muss, müssen, will, wollen, mag, gibt, geht,
stimmt"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:und|aber|oder|doch|also) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:in|an|bei|für|zu|aus|von|mit|unter|über|seit|bis) (?:was|wem|wen|wann|wessen|welche[rsnm]?)(?!\w))",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:und|aber|also|nun),? )?(?:wussten sie|wusstest du|wissen sie|haben sie gewusst"
    r"|erinnern sie sich)\b"
    r"(?!,? (?:was|warum|wie|wer|wo|wann|ob)\b)"
    r"|[,–—] ?(?:oder|nicht|ja|nein|richtig|nicht wahr|stimmt's|gell)\?$",
    re.IGNORECASE,
)
"""«Wussten Sie, dass …?» and «…, nicht wahr?» state something."""

_EMPTY_WORDS = """zum Beispiel, mit anderen Worten, wie gesagt, der Reihe nach, weiter im Text, so weit,
so gut, so weit so gut,
in Ordnung, okay, ok, nun, na gut, also, tja, jedenfalls, natürlich, klar, kurzum, kurz gesagt,
zusammengefasst, fair, nicht so
schnell, das war's, das ist alles, so ist das, so ist es, eben, genau, ganz genau, sicher, ja, nein, doch,
niemals, keineswegs,
ganz und gar nicht, Entschuldigung, wow, oh, bitte, amen, und so weiter, kein Problem, Punkt, Schluss,
genug, aus, fertig, von wegen,
im Gegenteil, leider nein, leider ja, immerhin, schade, eben nicht"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
