"""French words that tell that a sentence holds something to look up.

A capital inside a sentence shows a name; figures, words of report, deeds, law and money tell the rest.
Compiled for
this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import one_of

_NUMBERS = """deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente,
quarante, cinquante,
soixante, cent, cents, mille, dizaine*, douzaine*, centaine*, millier*, million, millions, milliard*, pour
cent, pourcent*, moitié,
tiers, quart, double*, doubl*, tripl*, majorité, minorité"""

_TIMES = """hier, avant-hier, la semaine dernière, le mois dernier, l'an dernier, l'année dernière, l'an
passé, décennie*, siècle*,
depuis, il y a"""

_REPORTS = """dit, disait, a dit, déclar*, expliqu*, affirm*, selon le, selon la, selon les, selon l', selon
un, selon une, selon des, d'après le, d'après la, d'après
les, d'après un, d'après une, annonc*, prétend*, montr*,
révèl*, révél*, prouv*,
confirm*, estim*, étude*, sondage*, enquête*, statistique*, rapport, rapports, record*, expertise*"""

_ACCUSATIONS = """accus*, condamn*, inculp*, arrêté, arrêtée, arrêtés, interpell*, plainte*, menti*,
mensonge*, menteur*, fraud*,
escroqu*, corromp*, corrupt*, crime*, criminel*, tué, tuée, tués, tuer, assassin*, meurtr*, mort, morts,
morte, mortes, décédé*,
décès, coupable*, illégal*, illicite*, volé*, viol, viols, violé*, scandale*, faillite*, détourn*,
inconstitutionnel*"""

_DEEDS = """adopté*, voté, votée, votent, signé*, rejeté*, refusé*, augment*, dépens*, payé*, pai*, grimpé*,
baiss*, recul*, perdu*,
gagné*, promis*, promet*, caus*, provoqu*, construit*, fermé*, ferme, ouvert*, inaugur*, fondé*, créé*,
acheté*, vendu*, embauch*,
licenci*, supprim*, rédui*, coût*, appartient, appartien*, possèd*"""

_SUBJECTS = """impôt*, taxe*, dette*, déficit*, chômage, inflation, salaire*, emploi, emplois, loi, lois,
projet de loi, décret*,
budget*, subvention*, retraite*, assurance*, réforme*, investiss*, contrat*, accord, accords, ministère*,
vote, votes,
élection*, assemblée*, tribunal, jugement*, police, justice"""

_SCOPE_WORDS = """premier, première, deuxième, troisième, le plus, la plus, les plus, le moins, la moins,
les moins, meilleur*, pire,
pires, moins, plus, seulement, seul, seule, jamais, toujours, chaque, tous, toutes, tout, toute, aucun,
aucune, personne, sans,
unique*, rien"""

FACT = re.compile(
    rf"\d|[%$€£¥§“”«»\"]|(?<=[a-zà-ÿ,;)] )[A-ZÀ-Ý]|(?<=[a-zà-ÿ] [dl][’'])[A-ZÀ-Ý]|\b[A-ZÀ-Ý]{{2,}}\b"
    rf"|\b(?:M\.|Mme|Dr)\s[A-ZÀ-Ý]"
    rf"|\b(?i:{one_of(_NUMBERS, _TIMES, _REPORTS, _ACCUSATIONS, _DEEDS, _SUBJECTS)})"
)

FIGURE = re.compile(rf"\d|[%$€£¥“”«»\"]|\b{one_of(_NUMBERS)}", re.IGNORECASE)

SCOPE = re.compile(rf"\b{one_of(_SCOPE_WORDS)}", re.IGNORECASE)

SECOND = re.compile(
    r"[,;:–—-] ?(?:et|mais|car|donc|or|que|il|elle|ils|elles|on|nous|je|parce)\b"
    r"|\b(?:parce qu|où|quand|lorsqu|tandis|alors qu|bien qu|malgré|puisqu|admett\w+|reconna\w+)"
    r"|\bet (?:je|nous|il|elle|on|ça|cela)\b",
    re.IGNORECASE,
)

ASKING = re.compile(
    r"(?:que|quoi|pourquoi|comment|où|quand|qui|quel(?:le)?s?|combien|faut-il|peut-on|est-ce)\b",
    re.IGNORECASE,
)

_HEADING_VERBS = """est, sont, était, étaient, sera, seront, a, ont, avait, avaient, va, vont, veut,
veulent, peut, peuvent, pourrait,
doit, doivent, devrait, dit, fait, font, vient, prend, prennent, met, mettent, donne, perd, perdent, gagne,
gagnent, remporte, meurt,
tue, baisse, augmente, grimpe, chute, réclame, demande, exige, quitte, porte plainte, interdit, accuse,
alerte, dénonce,
vote, adopte, rejette, annonce, prévoit, reste, restent, devient, signe, vend, achète, rachète, rencontre,
paie, paye,
commence, finit, ferme, ferment, ouvre, ouvrent, supprime, menace, bloque, construit, lance, relance, sauve,
manifestent, manifeste,
promet, condamne, condamné, condamnée, accusé, accusée, arrêté, arrêtée, élu, élue, nommé, nommée, mort,
morte, tué, tuée, touché,
touchée, blessé, blessée, coûte, manque, manquent, divise, inquiète, refuse, revient, reviennent, appelle,
n'est, n'a, ne"""

STATES = re.compile(
    rf"^(?:nous|je|il|elle|ils|elles|vous|tu|on|c[’']est|ce sont|personne|chacun|tous)\b|\d"
    rf"|(?<![\w-])(?:{one_of(_HEADING_VERBS)})",
    re.IGNORECASE,
)
