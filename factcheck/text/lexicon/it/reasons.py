"""How Italian sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists. Pronouns are left out more often than not: «penso», «io penso».
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """e, ma, allora, quindi, dunque, beh, be', insomma, sì, no, ah, oh, certo, certamente,
ovviamente, del resto, infatti, in effetti, in
fondo, francamente, onestamente, a dire il vero, però, tuttavia, eppure, così, anche, inoltre, per di più,
peraltro, in altre parole,
anzitutto, innanzitutto, poi, in primo luogo, in secondo luogo, infine, per finire, per concludere, vedete,
ascoltate, signore e signori,
cari amici, da un lato, dall'altro"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «E certo, …»."""

_STRESS_WORDS = """così, molto, davvero, anche, non, assolutamente, del tutto, ancora, personalmente, certo,
fermamente, profondamente,
sinceramente, sempre, semplicemente, piuttosto, abbastanza, troppo, estremamente, proprio, tanto, un, uno,
una, il, la, lo, le, i, di, ben"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """buongiorno, buonasera, buonanotte, buon pomeriggio, benvenuti, benvenute, benvenuto,
benvenuta, ciao, salve, arrivederci, addio,
a presto, a domani, cari lettori, care lettrici, cari amici, gentile, gentili, buon anno, buon natale, buona
pasqua, auguri,
congratulazioni, complimenti, salute, cordiali saluti, distinti saluti, un caro saluto"""

_THANKS_WORDS = """grazie, mille grazie, grazie mille, tante grazie, ringrazio, ringraziamo, vi ringrazio,
la ringrazio, desidero ringraziare,
vogliamo ringraziare, voglio ringraziare, un grazie, un ringraziamento"""

_PLEAS = """per favore, per piacere, vi prego, la prego, lasciatemi, mi lasci, permettetemi, che dio, possa,
possano, immaginate, immagini,
immaginiamo, pensate, pensiamo, leggete, cliccate, abbonatevi, restate, unitevi, aspettate, aspettiamo,
date, diamo, aiutate, aiutateci, dite,
chiedetevi, chiediamoci, scusate, scusatemi, perdonate, speriamo, supponiamo, guardate, guardiamo, vediamo,
non dimentichiamo, non dimenticate"""

_MINDS = """penso, credo, trovo, ritengo, sento, suppongo, immagino, amo, adoro, detesto, odio, ammiro,
rispetto, preferisco, dubito, voglio
credere, vorrei, mi chiedo, temo, rimpiango, spero, mi auguro, mi piacerebbe, capisco, accetto, considero,
sono convinto, sono convinta,
mi rallegro, mi stupisco, mi indigno, mi pare, mi sembra"""

_MOODS = """fiero, fiera, orgoglioso, orgogliosa, orgogliosi, felice, felici, contento, contenta, triste,
grato, grata, grati, preoccupato,
preoccupata, fiducioso, fiduciosa, convinto, convinta, convinti, ottimista, lieto, lieta, sicuro, sicura,
certo, certa, deluso, delusa,
stanco, stanca, curioso, curiosa, sollevato, sollevata, furioso, furiosa, dell'avviso, dell'idea"""

_VIEWS = """a mio avviso, secondo me, a mio parere, per me, ai miei occhi, dal mio punto di vista, mi
sembra, mi pare, se volete la mia
opinione, quanto a me, personalmente, per quanto mi riguarda, la mia opinione è, la mia speranza è, a parer
mio"""

_ANNOUNCING = (
    "(?:(?:io )?(?:voglio|vorrei|desidero|devo|posso)|(?:noi )?(?:vogliamo|vorremmo|dobbiamo|possiamo)) "
    "(?:ora |anche |qui |innanzitutto |brevemente |ancora |vi |ne |ci ){0,4}"
)

_TURNS = """dire, parlare, cominciare, iniziare, tornare, continuare, spiegare, menzionare, aggiungere,
rispondere, concludere, finire,
terminare, sottolineare, insistere, essere franco, essere onesto, ripetere, passare, affrontare, ricordare"""

_SIGNPOSTS = """veniamo a, veniamo al, passiamo, torniamo, ecco una panoramica, ecco l'essenziale, questa è
la domanda, questo è il punto,
la domanda è, il punto è, la mia domanda è, e adesso, e ora, a proposito, riprendiamo, ci torneremo, ne
riparleremo, in sintesi, riassumendo,
ricapitoliamo, in conclusione, cominciamo, per cominciare, per finire"""

_SUBJECTS = "(?:(?:questo |ciò |tutto ciò |lui |lei )?(?:è|era|sarebbe|resta|sono)|ecco) "

_VALUES = """falso, giusto, bene, buono, sbagliato, male, meglio, meraviglioso, terribile, orribile, bello,
brutto, triste, una vergogna,
vergognoso, ridicolo, assurdo, stupido, sciocco, una sciocchezza, sciocchezze, indegno, uno scandalo,
scandaloso, equo, ingiusto, importante,
decisivo, essenziale, indispensabile, insopportabile, inaccettabile, tragico, una tragedia, un errore, una
catastrofe, incredibile,
fantastico, notevole, interessante, divertente, gentile, duro, difficile, facile, semplice, pericoloso,
folle, commovente, un peccato, un onore,
un piacere, ragionevole, sensato, ingenuo, irresponsabile, imbarazzante, uno scherzo, necessario, fuori
luogo, irritante, deludente, cinico,
intollerabile, un bene, un male"""

_WE = (
    "(?:(?:noi|tutti|ognuno|i politici|lo stato|la politica|noi tutti) )?"
    "(?:tutti |anche |davvero |finalmente |semplicemente |ora |non ){0,4}"
)

_DUTY = (
    "(?:dobbiamo|dovremmo|deve|devono|dovrebbe"
    "|dovrebbero|bisogna|occorre|serve|abbiamo bisogno|ha bisogno)(?!\\w)"
)

_CALLS = """è ora, è tempo, è giunta l'ora, è giunto il momento, è il momento, basta, adesso basta,
vergogna, bisogna, occorre, serve, servirebbe,
bisognerebbe, così non può, non se ne può più, mai più"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}(?! (?:a|al|alla|ai|alle|all[’']))", slack=1),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"(?:io )?{_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(SetAsideReason.OPINION, f"(?:(?:io )?sono|(?:noi )?siamo) {_STRESS}{one_of(_MOODS)}", slack=1),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(SetAsideReason.JUDGEMENT, f"(?:che|quale|quanto è|com[’']è) {_STRESS}{one_of(_VALUES)}", slack=1),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(
        SetAsideReason.SUPPOSITION,
        r"se (?:io|noi|fossi|fossimo|avessi|avessimo|potessi|potessimo)(?!\w)",
        slack=2,
    ),
    Opening(SetAsideReason.SUPPOSITION, r"(?:forse|magari|può darsi)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"(?:io )?(?:sarei|potrei|farei|avrei)(?!\w)", slack=1),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """che, che cosa, cosa, perché, come, dove, quando, chi, quale, quali, qual, quanto, quanta,
quanti, quante, è, sono, ha, hanno,
può, possono, potete, deve, dobbiamo, bisogna, vuole, volete, sa, sapete, c'è, ci sono, esiste, avete,
siete, era, sarebbe, dov'è, cos'è,
com'è, chi è, si può"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:e|ma|o|allora|quindi) )(?:{one_of(_ASKING_WORDS)}|(?:a|di|da|in|per|con|su"
    rf"|fino a) (?:chi|che|cosa|quando"
    r"|qual[ei]?|quant[oaie])(?!\w))",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:e|ma|allora),? )?(?:sapevate|lo sapevate|sapevi|lo sapevi|vi ricordate|ricordate|sa|sapete)\b"
    r"(?!,? (?:cosa|perché|come|chi|dove|quando|se|quanto)\b)|[,–—] ?(?:o|no|vero|non è vero|giusto|sì"
    r"|eh) ?\?$",
    re.IGNORECASE,
)
"""«Sapevate che …?» and «…, vero?» state something."""

_EMPTY_WORDS = """per esempio, ad esempio, in altre parole, e allora, d'accordo, va bene, molto bene, bene,
beh, insomma, ovviamente, certo, certamente,
in sintesi, è tutto, ecco, ecco tutto, è così, proprio così, esatto, esattamente, assolutamente, sicuro, sì,
no, mai, niente affatto, scusate,
mi dispiace, oh, per favore, amen, eccetera, e così via, nessun problema, punto, basta, fine, al contrario,
purtroppo, pazienza, peccato,
appunto, forse, non ancora, anzi"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
