"""How French reports words: verbs of saying with their forms, sources, small words.

Verbs in -er are given by their infinitive and follow by rule; the others stand with their forms. Forms
that are
as often nouns (juge, note, critique) count right behind what was said only. Compiled for this project
from the
usage of French-language news and from what grammars list as closed classes.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.fr.sentences import KINDS
from factcheck.text.wordlists import listed

_CLITIC = r"(?:ils?|elles?|on|je|tu|nous|vous|ce)\b"

WORD = re.compile(
    r"(?:fait|font|faisait|laissé|laisse) (?:savoir|valoir|remarquer|observer|entendre|comprendre)\b"
    r"|(?:[Pp]eut|[Ll]it|[Dd]it)-on\b"  # «peut-on lire» is a set form
    r"|(?:[cdjlmntCDJLMNT]|(?:[Ll]ors|[Pp]uis|[Qq]uoi)?[Qq]u|[Ss])['’](?=[^\W_]|$)"
    rf"|[@#]?+(?!(?<=-)t-{_CLITIC})[^\W_]++(?:(?!-(?:t-)?{_CLITIC})(?:[-&.'’]|(?<=\d),(?=\d)|_++)[^\W_]++)*"
    rf"|--++|\.{{3}}|(?!-(?:t-)?{_CLITIC})[^\w\s]"
)
"""A word; elided ones («l’», «qu’») and pronouns behind a hyphen («dit-elle», «a-t-il») stand by
themselves."""

ABBREVIATED = frozenset(KINDS) - {"P", "n", "a"}

NOUNS_HAVE_CAPITALS = False

BRACKET = 5

CLITICS = listed("me m’ m' te t’ t' se s’ s' nous vous le la l’ l' les lui leur y en")

REFLEXIVE = listed("se s’ s'")


def _finite(block: str) -> frozenset[str]:
    """Return the finite forms of the third person of verbs in -er; «rappeler:rappell» has two stems."""
    found: set[str] = set()
    for entry in block.split():
        infinitive, _, stressed = entry.partition(":")
        stem = infinitive[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        stressed = stressed or stem
        found |= {stressed + "e", stressed + "ent", soft + "ait", soft + "aient", soft + "a", stem + "èrent"}
    return frozenset(found)


def _participles(block: str) -> frozenset[str]:
    stems = [entry.partition(":")[0][:-2] for entry in block.split()]
    return frozenset(stem + ending for stem in stems for ending in ("é", "és", "ée", "ées"))


_VERBS = """
affirmer déclarer expliquer préciser indiquer assurer raconter souligner estimer insister confier
rappeler:rappell marteler:martèl répéter:répèt regretter déplorer dénoncer confirmer commenter constater
concéder:concèd considérer:considèr détailler exiger expliciter exhorter fustiger
ironiser justifier mentionner objecter plaisanter plaider préconiser proclamer proposer protester
questionner railler rapporter réclamer récuser réfuter relater relativiser rétorquer révéler:révèl
riposter exclamer signaler spécifier stipuler suggérer:suggèr supplier tempérer:tempèr témoigner tonner
vanter interroger clamer scander asséner:assèn murmurer crier hurler chuchoter balbutier bougonner
marmonner gronder grommeler:grommell lancer résumer observer argumenter alerter annoncer
avancer arguer certifier jurer conseiller recommander tweeter
écrier étrangler enthousiasmer enflammer offusquer étonner indigner féliciter insurger alarmer
inquiéter:inquièt agacer lamenter désoler
esclaffer déclamer énoncer énumérer:énumèr évoquer pronostiquer analyser théoriser abonder interpeller
décrypter vociférer:vocifèr pester demander répliquer remarquer souffler
"""

_IRREGULAR = """
dit,disent,disait,disaient,dirent,dira,redit,redisait:dit,redit
répond,répondent,répondait,répondaient,répondit,répondirent:répondu
prévient,préviennent,prévenait,prévint:prévenu
avertit,avertissent,avertissait:averti
garantit,garantissent:garanti
prédit,prédisent,prédisait:prédit
promet,promettent,promettait,promit,promirent:promis
admet,admettent,admettait,admit,admirent:admis
reconnaît,reconnaissent,reconnaissait,reconnut,reconnait:reconnu
écrit,écrivent,écrivait,écrivaient,écrivit:écrit
soutient,soutiennent,soutenait,soutint,soutenaient:soutenu
maintient,maintiennent,maintenait,maintint:maintenu
conclut,concluent,concluait:conclu
renchérit,renchérissent:renchéri
dément,démentent,démentait,démentit:démenti
prétend,prétendent,prétendait,prétendit:prétendu
convient,convenait,convint:convenu
interdit:interdit
défend,défendent,défendait:défendu
glapit,rugit,gémit:gémi
enchérit:enchéri
réagit,réagissait,réagissent:réagi
plaint,plaignent,plaignait:plaint
réjouit,réjouissent,réjouissait:réjoui
"""

_HANDMADE = [entry.split(":") for entry in _IRREGULAR.split()]

_SELDOM = listed("""
convient convenait convint
inquiète inquiètent étonne étonnent indigne félicite félicitent alarme agace désole
interdit souffle réplique remarque avance poste alerte agace emporte exposa oppose appuie évoque
conseille analyse
""")

_LET_KNOW = frozenset(
    f"{first} {second}"
    for first in ("fait", "font", "faisait", "laissé", "laisse")
    for second in ("savoir", "valoir", "remarquer", "observer", "entendre", "comprendre")
)
"""Two words that report together and are read as one: «a fait savoir»."""

SAYING = (
    _LET_KNOW | _finite(_VERBS) | frozenset(form for forms, _ in _HANDMADE for form in forms.split(","))
) - _SELDOM
"""Finite forms of verbs of saying."""

BASES: frozenset[str] = frozenset()

NAMING = listed("""
qualifie qualifient qualifiait qualifiaient qualifia décrit décrivent décrivait décrivit évoque évoquent
évoquait parle parlent parlait parlaient parla traite traitait traita accuse accusent accusait accusa
compare comparait salue saluent saluait salua condamne condamnent condamnait
""")
"""Verbs that bring somebody's words as a name for something, and so stand before them."""

THINKING = listed("""
pense pensent pensait pensaient croit croient croyait espère espèrent espérait craint craignent craignait
trouve trouvent trouvait doute sait voit souhaite souhaitent souhaitait juge jugent jugeait redoute
redoutent suppose imagine calcule montre montrent découvre comprend pensa crut
""")
"""Verbs that report a thought or a finding more often than words."""

BEHIND = listed("""
ajoute ajoutent ajoutait ajouta juge jugent jugeait note notent notait nota lance lançait lança remarque
réplique souffle lâche lâchait
lâcha annonce avance critique menace nuance poursuit poursuivent poursuivait poursuivit reprend
reprennent reprenait reprit continue continuait enchaîne enchaînait sourit souriait soupire soupirait
glisse glissait glissa tranche tranchait résume peste conseille alerte analyse veut appelle défend
oppose complète complétait complètent appuie témoigne commence termine rit s’amuse amuse amusait
souvient souvenait étrangle enthousiasme emballe impatiente justifie amorce
rassure prévient promet inquiète félicite réjouit étonne désole agace emporte interroge indigne insurge
alarme exclame
""")
"""Verbs that are of saying only right behind what was said: « … », lâche Morel."""

SEVERAL: frozenset[str] = frozenset()
"""Forms whose pronoun may be several persons; French tells them by the pronoun itself."""

PARTICIPLES = (
    _LET_KNOW
    | _participles(_VERBS)
    | frozenset(
        form + ending
        for _, forms in _HANDMADE
        for form in forms.split(",")
        for ending in ("", "e", "s", "es")
    )
    | listed("""
    ajouté ajoutée ajoutés noté jugé lancé remarqué lâché soufflé glissé tranché poursuivi continué
    enchaîné complété critiqué
    menacé nuancé qualifié qualifiée qualifiés qualifiées décrit décrite décrits décrites
    évoqué parlé accusé accusée traité traitée dénoncé salué saluée comparé condamné
    """)
) - listed("interdit interdite interdits interdites opposé opposée opposés opposées posté posées")

HAVE = listed("a ont avait avaient aurait auraient eut ai avons")

PASSIVE = listed("est sont était étaient été fut furent sera seront")

AGENT = listed("par")

PARTICLES: dict[str, frozenset[str]] = {}

INFINITIVE: frozenset[str] = frozenset()

SOURCES: tuple[tuple[str, ...], ...] = (
    ("selon", "les", "mots"),
    ("selon", "les", "termes"),
    ("selon", "les", "informations"),
    ("selon", "les", "déclarations"),
    ("selon", "les", "calculs"),
    ("selon", "les", "estimations"),
    ("selon", "l’", "avis"),
    ("selon",),
    ("d’", "après"),
    ("d'", "après"),
    ("aux", "yeux"),
    ("de", "l’", "avis"),
    ("de", "l'", "avis"),
    ("de", "l’", "aveu"),
    ("aux", "dires"),
    ("au", "dire"),
    ("dixit",),
    ("pour",),
)
"""What stands before a source."""

UNSURE_SOURCES = listed("selon après")

VIEWS = listed("pour")

SPEAKING = listed("""
    rapport rapports étude études enquête enquêtes sondage sondages communiqué source sources témoignage
    témoignages
    document documents chiffres données calculs estimations bilan bilans médias presse journal quotidien
    hebdomadaire
    site agence agences institut instituts organisation organisations ong autorité autorités police
    gendarmerie justice
    parquet accusation défense organisateurs organisatrices direction entreprise entreprises
     compagnie
    compagnies préfecture mairie municipalité région département ministère ministères gouvernement
    gouvernements
    syndicat syndicats association associations fédération parti partis groupe opposition majorité procureur
    tribunal
    cour juges enquêteurs experts expertise avocats proches riverains habitants voisins médecins chercheurs
    scientifiques
    spécialistes historiens observateurs analystes économistes élus ministres responsables dirigeants
    patrons salariés
    pompiers policiers gendarmes secours témoins intéressé intéressée entourage famille parents rumeur légende
    baromètre classement statistiques recensement registre acte arrêt jugement ordonnance version propos
    mots termes
    informations déclarations intéressés commission comité conseil chambre union académie observatoire musée
    université
    constructeur opérateur exploitant propriétaire auteur auteurs biographes biographe critiques bible
    évangile tradition
    théorie hypothèse accord contrat traité décret constitution règlement article
    """)
"""Nouns of institutions and writings that can be a source."""

SOURCES_BEHIND: frozenset[str] = frozenset()

PER = listed("dixit")

AS = listed("comme ainsi")

READS = listed("lit-on peut-on lire lit")

READ_IN = listed("dans sur")

THAT = listed("que qu’ qu'")

BARE = re.compile(
    r"\s(?:d[e’'] ?)?(?:(?:ne|n[’']|pas|s[’']|se|l[’']|la|les|y|en)\s?){0,3}(?:[a-zà-ÿ]{2,}(?:er|ir|oir"
    r"|ettre|endre"
    r"|ondre|aître|oire)|être|faire|dire|vivre)\b"
    r"|\s(?:si|comment|pourquoi|combien)\s"
)

ASKING = listed("si comment pourquoi quand où qui quoi combien quel quelle quels quelles")

MOOD: frozenset[str] = frozenset()

FIRST_PERSON = listed("je j’ j'")

RELATIVES = listed("qui dont où lequel laquelle lesquels lesquelles auquel duquel")

PRONOUNS = listed("""
il elle ils elles on je j’ j' tu nous vous lui eux celui-ci celle-ci ceux-ci celles-ci celui-là celle-là
certains certaines beaucoup tous chacun chacune plusieurs
""")

PERSONS = listed("il elle")

OBJECTS = listed("me m’ m' te t’ t' se s’ s' lui leur y en ne n’ n' lui-même elle-même eux-mêmes")

DETERMINERS = listed("""
le la les l’ l' un une des ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
aucun aucune chaque plusieurs quelques certains certaines tout toute tous toutes deux trois quatre cinq six
autre autres
""")

OBLIQUE: frozenset[str] = frozenset()

LINKS = listed("de d’ d' du des")

LISTENERS: frozenset[str] = frozenset()

TO = listed("au à aux")

AND = listed("et ou")

PREPOSITIONS = listed("""
à au aux de d’ d' du en dans sur sous pour par avec sans chez vers contre entre depuis dès pendant durant
après avant devant derrière lors malgré parmi outre selon hors jusque jusqu’ jusqu' jusqu’à voici via
envers concernant suivant auprès face suite grâce afin près lors afin sauf excepté hormis avant-hier
""")

CONJUNCTIONS = listed(
    "mais car donc ni quand lorsque lorsqu’ lorsqu' puisque puisqu’ puisqu' quoique or si tandis"
)

ADVERBS = listed("""
aussi alors ensuite puis encore déjà toujours jamais souvent parfois également toutefois cependant pourtant
néanmoins enfin ainsi même surtout notamment plus moins très trop bien mal tant pas non oui point ici là
là-bas aujourd’hui aujourd'hui hier demain récemment immédiatement rapidement simplement seulement
finalement clairement longuement sobrement vivement publiquement officiellement ouvertement franchement
notamment d’abord précisément fermement sèchement régulièrement actuellement désormais auparavant
dernièrement ironiquement calmement prudemment fièrement tristement aussitôt bientôt tard tôt d’ailleurs
justement évidemment visiblement volontiers longtemps quant autrement exactement
""")

TIMES = listed("""
lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre matin soir midi après-midi nuit hier demain aujourd’hui aujourd'hui
""")

VERBS = listed("""
suis es est sommes êtes sont étais était étaient fut furent sera seront serait seraient soit soient
a ai as avons avez ont avais avait avaient eut aura auront aurait auraient ait aient
peut peuvent pouvait pouvaient pourra pourrait pourraient doit doivent devait devaient devra devrait
veut veulent voulait voulaient va vont allait allaient ira fait font faisait fit faisaient vient
viennent venait venaient vint tient tiennent tenait met mettent mettait mit prend prennent prenait prit
voit voient voyait vit reste restent restait demeure devient deviennent devenait devint perd perdent
perdait perdit reçoit reçoivent recevait reçut faut fallait faudra faudrait semble semblent semblait
paraît paraissait arrive arrivent arrivait arriva passe passait entre entrait permet permettent
coûte coûtent coûtait commence commencent commença finit finissent ouvre ouvrent ouvrait ferme ferment
dirige dirigent dirigeait travaille travaillent travaillait habite vit vivent vivait meurt mourut
compte comptent comptait existe existent existait quitte quitta reprend devra dure durent change
changent changeait choisit perçoit parvient ouvrit publie publiait publia visitait visite visitent
""") - listed("es as entre mit vit")
"""Common finite verbs, which show where a clause has its verb."""

INTERVIEWING = re.compile(
    r"\b(?:[Ee]ntretien avec|[Ii]nterview (?:de|d’|d'|avec)|a (?:interrogé|rencontré|interviewé)"
    r"|s’est entretenue? avec) "
)

QUESTION_LABEL = re.compile(r"(?:Question|Q)\s?[:.] ?")

POINTING = listed("cela ça ceci ce")
"""Words that point at a thing, and say nothing by themselves."""

GERUNDS: tuple[str, ...] = ()
"""Endings of a verb that opens a sentence without its subject."""

IMPERSONAL = re.compile(r"(?!)")
"""Forms whose «that» nobody says."""

DIFFERING = re.compile(
    r"(?:vari|diff[éèe]r|chang|répart|class|défini|adapt|évolu|fonctionn|traduit|modul|calcul|organis)"
)
"""How verbs begin behind which a source is a measure: «varie selon la police»."""

BARE_LISTENERS = False
"""Whether who is told may stand without a preposition: «zegt de raad dat»."""

FINITE = re.compile(r"\w{2}(?:èrent|aient)$")
"""How verbs end that are no nouns."""

UNSAID = re.compile(r"(?!)")
"""Forms of verbs of saying that mean another thing: «refere-se a»."""
