"""French small words and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed(
    "le la les l’ l' l un une des du de d’ d' d au aux à en dans sur par pour et que qu’ qu' qu alors"
    " puis aussi donc y"
)
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    acceuil/accueil acceuillir/accueillir adres/adresse aggraver/aggraver aggressif/agressif
    agression/agression apeller/appeler
    apercevoir/apercevoir appercevoir/apercevoir apparament/apparemment aparament/apparemment
    aquérir/acquérir assocation/association
    attendur/attendu aucunne/aucune aujourdhui/aujourd’hui aujourd'huit/aujourd’hui bizzare/bizarre
    boulot/boulot cauchemard/cauchemar
    cela'/cela ceuillir/cueillir commision/commission comission/commission concurence/concurrence
    connection/connexion
    consequent/conséquent developper/développer developpement/développement dévelopement/développement
    dilemne/dilemme
    diférent/différent differend/différend enmener/emmener éffet/effet éfficace/efficace ennuie/ennui
    enterrement/enterrement
    envrion/environ environement/environnement essence/essence étaient/étaient exagerer/exagérer
    excercice/exercice exeption/exception
    exellent/excellent fesait/faisait gouvernment/gouvernement gouvernemnt/gouvernement hypothése/hypothèse
    immeuble/immeuble
    interressant/intéressant intéréssant/intéressant interêt/intérêt language/langage malgrès/malgré
    malheuresement/malheureusement
    milion/million millon/million millards/milliards minstre/ministre ministere/ministère
    naturellement/naturellement
    nottament/notamment notament/notamment occurence/occurrence organisaton/organisation parmis/parmi
    parlment/parlement parlament/parlement
    personel/personnel ploblème/problème pourcentages/pourcentages president/président présidant/président
    probleme/problème
    professionel/professionnel quantitée/quantité quelquechose/quelque réferendum/référendum receuil/recueil
    recuil/recueil
    remerciment/remerciement resources/ressources rythmes/rythmes sanctions/sanctions sécurtié/sécurité
    sociéte/société socité/société
    succés/succès sucès/succès sufisant/suffisant traffic/trafic traditionel/traditionnel vraiement/vraiment
    dabord/d’abord
    """)
    if pair.split("/")[0] != pair.split("/")[1]
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    cinq/cniq marche/charme brase/braise soir/sori reine/renie peine/épine lien/line pied/pide grave/garve
    trop/tropo porte/prote
    monde/monde entre/netre carte/crate arbre/barre signe/singe linge/ligne image/magie chien/niche
    aimer/maire marie/maire sourire/souriner
    """)
    if len(set(pair.split("/"))) == 2
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed("""
    poison poisson désert dessert coussin cousin case casse base basse russe ruse baise baisse pale palle
    ville vile balle bale
    canne cane date datte renne rêne mite mitte père perre
    """)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed("""
    deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente
    quarante cinquante soixante
    septante nonante cent cents mille million millions milliard milliards billion billions dizaine dizaines
    douzaine centaine centaines
    milliers deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième tiers quart
    moitié pour cent jamais
    aucun aucune personne rien sans pas ni
    """) - {"pour"}
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("le la les un une des du de et à au en dans pour sur par avec que")
"""Small words that are typed twice in a row by mistake; «nous nous» and «vous vous» are right."""
