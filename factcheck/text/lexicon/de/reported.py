"""How German reports words: verbs of saying with their forms, sources, the mood of reports, small words.

Weak verbs are given by their infinitive and follow by rule; strong ones stand with their forms. Compiled
for this project from the usage of German-language news and from what grammars list as closed classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.de.sentences import KINDS
from factcheck.text.wordlists import listed

WORD = re.compile(r"[@#]?+[^\W_]++(?:(?:[-&.'’]|_++)[^\W_]++)*|--++|\.{3}|[^\w\s]")

ABBREVIATED = frozenset(KINDS)

NOUNS_HAVE_CAPITALS = True

BRACKET = 18

CLITICS: frozenset[str] = frozenset()

REFLEXIVE: frozenset[str] = frozenset()

_INSEPARABLE = ("be", "er", "ver", "ent", "zer", "wider", "wieder", "unter", "über")


def _weak(infinitive: str) -> tuple[frozenset[str], str]:
    """Return the finite forms of a weak verb, and its participle."""
    stem = infinitive[: -2 if infinitive.endswith("en") else -1]
    full = stem if stem.endswith(("er", "el")) else stem + "e"
    link = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else ""
    finite = {f"{stem}{link}t", full, f"{stem}{link}te", f"{stem}{link}ten", infinitive}
    bare = infinitive.endswith("ieren") or infinitive.startswith(_INSEPARABLE)
    return frozenset(finite), f"{'' if bare else 'ge'}{stem}{link}t"


def _forms(block: str) -> frozenset[str]:
    return frozenset(form for infinitive in block.split() for form in _weak(infinitive)[0])


def _participles(block: str) -> frozenset[str]:
    return frozenset(_weak(infinitive)[1] for infinitive in block.split())


_WEAK = """
sagen erklären meinen fragen antworten erwidern entgegnen betonen fordern warnen kritisieren berichten
behaupten erzählen versichern vermuten bemerken ergänzen wiederholen verkünden twittern posten mahnen klagen
bedauern argumentieren kommentieren erläutern bekräftigen äußern äussern beteuern bestätigen dementieren
scherzen jubeln schimpfen witzeln schwärmen spotten resümieren konstatieren prognostizieren urteilen
protokollieren notieren monieren bemängeln rügen beklagen präzisieren murmeln flüstern brüllen formulieren
kontern schildern vermelden melden bilanzieren erinnern verlangen signalisieren offenbaren raunen seufzen
stammeln stöhnen poltern wettern lästern frotzeln plaudern predigen insistieren appellieren drohen
versprechern grummeln beschwichtigen relativieren unken frohlocken mosern nörgeln raunzen referieren
philosophieren lamentieren entschuldigen verneinen bejahen befürworten dokumentieren begründen erwähnen
bestreiten proklamieren plädieren prophezeien bilanzieren mutmaßen
"""

_STRONG = listed("""
sprach's schreibt schrieb schrieben schreibe rief riefen ruft rufe schrie schreit schrien widerspricht
widersprach widersprachen verspricht versprach versprachen gesteht gestand gestanden rät riet rieten
empfiehlt empfahl empfahlen unterstreicht unterstrich unterstrichen bittet bat baten bestritt bestritten
verrät verriet verrieten lautete lautet verwies verweist verwiesen
""") - {"sprach's"}

_STRONG_PARTICIPLES = listed("""
geschrieben gerufen geschrien widersprochen versprochen gestanden geraten empfohlen unterstrichen gebeten
bestritten verraten gesprochen genannt verwiesen
""")

_SEPARABLE_WEAK = """
mit:teilen hinzu:fügen an:fügen an:kündigen aus:führen klar:stellen fest:stellen nach:legen ein:räumen
dar:legen an:merken richtig:stellen zusammen:fassen nach:haken vor:rechnen klar:machen deutlich:machen
bekannt:machen an:deuten fort:setzen nach:fragen
"""

_SEPARABLE_STRONG = """
gibt,gab,gaben,gebe:an,zu,bekannt,preis:gegeben weist,wies,wiesen,weise:hin,zurück:gewiesen
fährt,fuhr,fuhren:fort:gefahren wirft,warf,warfen,werfe:vor,ein:geworfen sagt,sagte,sagten:aus,zu:gesagt
wendet,wandte,wandten:ein:gewandt
lässt,ließ,ließen,liess:wissen,mitteilen,ausrichten,verlauten,erklären:gelassen
kommt,kam,kamen,komme:schluss,ergebnis:gekommen räumt,räumte,räumten:ein:geräumt
gesteht,gestand:zu,ein:gestanden
hebt,hob,hoben:hervor:gehoben
ruft,rief,riefen:aus,auf,zu:gerufen spricht,sprach,sprachen:aus,an:gesprochen
"""


def _separable() -> tuple[dict[str, frozenset[str]], frozenset[str], frozenset[str]]:
    """Return the finite forms with their particles, the forms written as one word, and the participles."""
    apart: dict[str, set[str]] = {}
    joined: set[str] = set()
    participles: set[str] = set()

    def enter(forms: frozenset[str], particles: list[str], participle: str) -> None:
        for form in forms:
            apart.setdefault(form, set()).update(particles)
        joined.update(particle + form for particle in particles for form in forms)
        participles.update(particle + participle for particle in particles)

    for entry in _SEPARABLE_WEAK.split():
        particle, infinitive = entry.split(":")
        forms, participle = _weak(infinitive)
        enter(forms, [particle], participle)
    for entry in _SEPARABLE_STRONG.split():
        forms_, particles, participle = entry.split(":")
        enter(frozenset(forms_.split(",")), particles.split(","), participle)
    return (
        {form: frozenset(found) for form, found in apart.items()},
        frozenset(joined),
        frozenset(participles),
    )


PARTICLES, _JOINED, _SEPARABLE_PARTICIPLES = _separable()
"""Verbs of saying in two parts, with the second: «teilte … mit»."""

SAYING = (_forms(_WEAK) | _STRONG | _JOINED) - listed(
    "meine bitten gestanden wissen erinnern erinnerte erinnert"
)
"""Finite forms of verbs of saying."""

BASES = frozenset(
    infinitive
    for infinitive in (*_WEAK.split(), *(entry.replace(":", "") for entry in _SEPARABLE_WEAK.split()))
)
"""Forms that are the infinitive too, and with another verb in their clause nothing else."""

NAMING = listed("""
nennt nannte nannten nenne bezeichnet bezeichnete bezeichneten spricht sprach sprachen spreche
beschreibt beschrieb beschrieben vergleicht verglich lobt lobte lobten preist pries würdigt würdigte
tituliert titulierte beschimpft beschimpfte verurteilt verurteilte verteidigt verteidigte rechtfertigt
rechtfertigte wertet wertete werteten sieht sah sahen hält hielt hielten redet redete redeten titelt
titelte überschreibt verspottet verspottete bewertet bewertete charakterisiert charakterisierte
""")
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
glaubt glaubte glaubten hofft hoffte hofften findet fand fanden denkt dachte dachten weiß wusste wussten
weiss fürchtet fürchtete befürchtet befürchtete befürchteten rechnet rechnete erwartet erwartete
erwarteten schätzt schätzte schätzten zeigt zeigte ergab ergaben wünscht wünschte beschließt beschloss
entschied entdeckte schlussfolgert schlussfolgerte folgert folgerte bezweifelt bezweifelte zweifelt
zweifelte ahnte kritisierte sieht geht ging liest las hörte erfuhr
""")
"""Verbs that report a thought or a finding more often than words."""

BEHIND = listed("""
freut freute freuten erinnert erinnerte erinnern lacht lachte lachten nickt nickte strahlt strahlte
staunt staunte wundert wunderte ärgert ärgerte tobt tobte zürnt zürnte trauert trauerte beschwert
beschwerte empört empörte tröstet tröstete zitiert zitierte begann beginnt schließt schloss fährt fuhr
bestellte ließ lässt mosert
""")
"""Verbs that are of saying only right behind what was said: «„…“, freute sich Weber»."""

SEVERAL = frozenset(
    form for form in SAYING | NAMING | THINKING if form.endswith("en") and not form.endswith("ieren")
)
"""Forms whose pronoun «sie» is several persons."""

PARTICIPLES = (
    _participles(_WEAK)
    | _STRONG_PARTICIPLES
    | _SEPARABLE_PARTICIPLES
    | listed("bezeichnet beschrieben gelobt")
)

HAVE = listed("hat habe haben hatte hatten")

PASSIVE = listed("wird werde werden wurde wurden worden")

AGENT = listed("von vom durch")

INFINITIVE = listed("zu")

SOURCES: tuple[tuple[str, ...], ...] = (
    ("laut",),
    ("gemäß",),
    ("nach", "angaben"),
    ("nach", "den", "angaben"),
    ("nach", "eigenen", "angaben"),
    ("nach", "ansicht"),
    ("nach", "auffassung"),
    ("nach", "einschätzung"),
    ("nach", "meinung"),
    ("nach", "überzeugung"),
    ("nach", "aussage"),
    ("nach", "aussagen"),
    ("nach", "darstellung"),
    ("nach", "worten"),
    ("nach", "den", "worten"),
    ("nach", "auskunft"),
    ("nach", "informationen"),
    ("nach", "berichten"),
    ("nach", "mitteilung"),
    ("nach", "schätzung"),
    ("nach", "schätzungen"),
    ("nach", "berechnungen"),
    ("aus", "sicht"),
    ("in", "den", "worten"),
)
"""What stands before a source."""

UNSURE_SOURCES: frozenset[str] = frozenset()

VIEWS: frozenset[str] = frozenset()

SPEAKING: frozenset[str] = frozenset()

SOURCES_BEHIND = listed("zufolge")

PER = listed("so")

AS = listed("wie")

READS = listed("heißt hieß heisst hiess steht stand")

READ_IN = listed("in im aus bei beim von vom seitens")

THAT = listed("dass daß")

BARE = re.compile(r"(?!)")

ASKING = listed("ob wie warum wann wo wer was weshalb wieso wohin woher welche welcher welches")

_IN_REPORTS = """
haben werden können müssen sollen wollen dürfen mögen geben gehen kommen stehen liegen machen bleiben
lassen wissen brauchen handeln halten nehmen sehen finden tragen führen bringen bestehen verfügen gelten
betreffen laufen arbeiten verdienen kosten drohen fehlen sprechen treffen erhalten bieten bedeuten
leiden leben sterben fahren verlieren bekommen beginnen treten steigen sinken fallen planen prüfen
suchen zahlen kennen verstehen glauben hoffen denken spielen stellen setzen legen ziehen helfen tun
nutzen gehören entsprechen entstehen entwickeln erfüllen erwarten fordern fühlen funktionieren gefährden
gewinnen hängen kaufen kämpfen klingen lernen lesen liefern lohnen passen reichen schaffen scheitern
schließen schreiben schützen sitzen sorgen sparen stammen stimmen übernehmen umfassen unterstützen
verhandeln verkaufen verlangen verletzen vermeiden verstoßen vertreten verzichten wachsen warten
wechseln wenden wirken wohnen wünschen zeigen zählen existieren profitieren reagieren rechnen schaden
steuern teilen
"""


def _subjunctive(infinitive: str) -> str:
    stem = infinitive[: -2 if infinitive.endswith("en") else -1]
    return infinitive[:-2] + "le" if infinitive.endswith("eln") else stem + "e"


MOOD = frozenset(map(_subjunctive, _IN_REPORTS.split())) | listed("sei seien")
"""Verb forms of the first subjunctive, by which German gives another's words."""

FIRST_PERSON = listed("ich")

RELATIVES = listed("der die das den dem dessen deren denen welche welcher welches wer was")

PRONOUNS = listed(
    "er sie wir ich man du ihr dieser diese jener einer eine jemand viele manche andere einige alle"
)

PERSONS = listed("er sie")

OBJECTS = listed("es sich ihm ihn ihnen ihr mir mich dir dich uns euch")

DETERMINERS = listed("""
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines dieser
diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem mein meine meinen
meinem meiner sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere
unseren unserem unserer alle allen aller viele vielen vieler einige einigen einiger mehrere mehreren
mehrerer manche manchen beide beiden beider zwei drei vier fünf sechs zahlreiche wenige etliche
""")

OBLIQUE = listed("""
den dem des einen einem eines keinen keinem keines diesen diesem jenen jenem jeden jedem seinen
seinem seines ihren ihrem ihres meinen meinem unseren unserem allen vielen einigen mehreren manchen beiden
zahlreichen
""")
"""Articles in a case that no subject has."""

LINKS = listed("""
der des eines einer von vom dieser dieses jener aller seiner seines ihrer ihres unserer beider mehrerer
einiger
""")
"""What ties a noun to the one before it: genitive articles and «von»."""

LISTENERS = listed("der einer dieser seiner ihrer")
"""Those among them that also stand before who is told: «sagte Weber der Zeitung»."""

TO = listed("der dem gegenüber")
"""What stands before a paper that is told something: «sagte Weber der „Post“»."""

AND = listed("und oder sowie")

PREPOSITIONS = listed("""
an am auf aus bei beim bis durch für gegen hinter im in ins innerhalb mit nach neben ohne seit trotz
über um unter vom von vor während wegen zu zum zur zwischen außerhalb anhand laut gemäß gegenüber ab
statt anstatt mithilfe infolge angesichts aufgrund anlässlich mangels samt per pro seitens hinsichtlich
bezüglich vorm übers zufolge namens als
""")

CONJUNCTIONS = listed("""
aber denn sondern wenn weil als nachdem bevor obwohl da damit sobald solange falls ob indem sodass soweit
sofern
""")

ADVERBS = listed("""
auch dann später dabei noch nun jetzt bereits zudem außerdem ausserdem allerdings jedoch doch weiter
einmal wieder hingegen dagegen schließlich zuvor daraufhin dazu hierzu darauf darüber nur selbst immer
wohl offenbar nicht nie niemals gern gerne ausdrücklich öffentlich zunächst wiederholt kürzlich jüngst
einst damals demnach derweil indes knapp schriftlich telefonisch anschließend anschliessend wörtlich
sogar erneut stets gleichzeitig unterdessen mittlerweile erst etwa inzwischen ferner ebenfalls ebenso
gestern heute abends morgens hier dort so damit davon daran darin zugleich nachdrücklich vielmehr
nämlich vergeblich offen deutlich laut leise schon mehrfach mehrmals früher eben gar ganz bislang bisher
""") - {"laut"}  # fmt: skip

TIMES = listed("""
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai
juni juli august september oktober november dezember montagabend dienstagabend mittwochabend donnerstagabend
freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen
freitagmorgen samstagmorgen sonntagmorgen montags dienstags mittwochs donnerstags freitags samstags sonntags
heute gestern vorgestern morgen abend nachmittag vormittag mittag nacht jahr jahre woche monat tag tage
""")

VERBS = listed("""
ist sind war waren bin wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss
müssen musste mussten soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte durften
mag möchte möchten gibt gab geht ging kommt kam kamen steht stand liegt lag machte macht machten bleibt
blieb blieben sieht sah lässt ließ liess würde würden hätte hätten wäre wären könnte könnten müsste
müssten dürfte dürften brauche braucht brauchte stieg sank fiel stiegen sanken fielen gehört gehörte
bekommt bekam erhielt erhielten zog zogen nahm nahmen nimmt führte führt führten trat traten tritt lief
liefen läuft begann beginnt begannen verlor gewann starb starben lebte lebt lebten arbeitet arbeitete
kostet kostete verließ reagierte reagiert stellte stellt zeigt zeigte setzte setzt brachte bringt wollte
""")
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:(?:[Ii]m |[Ee]in )?(?:Gespräch|Interview) mit"
    r"|(?:sprach|spricht|sprachen|redete|redeten|traf|trafen)"
    r"(?: (?:\w+ ){0,3}mit)?|interviewte|befragte|fragte) "
)

QUESTION_LABEL = re.compile(r"(?:Frage|F)[:.] ?")

POINTING = listed("dies alles")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ()
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!)")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(r"(?:unterschied|verteil|geordnet|sortiert)")
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = True
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"(?!)")
"""How verbs end that are no nouns."""

UNSAID = re.compile(r"(?!)")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
