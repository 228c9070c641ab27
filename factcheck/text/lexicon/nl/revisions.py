"""Dutch small words, negations and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

NEGATIONS = listed("""
    niet niets geen nooit nimmer niemand nergens noch zonder nauwelijks amper geenszins
    """)

FILLERS = listed("de het een en van in op aan te met voor door naar bij om als dat er ook dan zo 't")
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    abbonement/abonnement accomodatie/accommodatie achtegrond/achtergrond adress/adres agressie/agressie
    aggressief/agressief allergisch/allergisch apparaart/apparaat authenthiek/authentiek barbeque/barbecue
    begrafennis/begrafenis burgemeesetr/burgemeester burgemeeester/burgemeester capatiteit/capaciteit
    carriere/carrière cofferentie/conferentie commisie/commissie committee/comité contoleren/controleren
    definitie/definitie deffinitief/definitief dillemma/dilemma directuer/directeur diskussie/discussie
    eigelijk/eigenlijk enigzins/enigszins entousiast/enthousiast enthousiasme/enthousiasme
    faciliteren/faciliteren financiele/financiële financieel/financieel gebeurd't/gebeurt gebuert/gebeurt
    geinteresseerd/geïnteresseerd gemeete/gemeente gemeetne/gemeente gezelschp/gezelschap
    goverment/government hygiene/hygiëne imiddels/inmiddels inmiddles/inmiddels intervieuw/interview
    intresse/interesse interressant/interessant interresant/interessant kado/cadeau kommissie/commissie
    konklusie/conclusie langzamerhant/langzamerhand licensie/licentie maximun/maximum mischien/misschien
    misshien/misschien milennium/millennium milioen/miljoen miljeon/miljoen millioen/miljoen
    minstier/minister ministier/minister misdaaad/misdaad noodzakelijkerwijs/noodzakelijkerwijs
    ondezoek/onderzoek onderzoel/onderzoek onmiddelijk/onmiddellijk organizatie/organisatie
    overeenkonst/overeenkomst overigends/overigens paralel/parallel parrallel/parallel parlemnet/parlement
    perse/per politei/politie poltie/politie presidetn/president preciezer/preciezer
    principiele/principiële probeem/probleem produktie/productie professinoneel/professioneel
    projekt/project prosent/procent regeirng/regering regerign/regering restaurnt/restaurant
    sinsdien/sindsdien sowiezo/sowieso stiekum/stiekem succesol/succesvol teminste/tenminste
    tenslote/tenslotte terplekke/ter uitteraard/uiteraard ultimaat/ultiem universitiet/universiteit
    verassing/verrassing verassend/verrassend verkiezigen/verkiezingen vergaderring/vergadering
    vluchtelignen/vluchtelingen volgends/volgens voorzittter/voorzitter vooziter/voorzitter
    vreeslijk/vreselijk waarschijnelijk/waarschijnlijk waarschijlijk/waarschijnlijk weerhuder/wethouder
    wetouder/wethouder wethouderr/wethouder ziekehuis/ziekenhuis zodoene/zodoende zowiezo/sowieso
    zoizo/sowieso
    """)
    if pair.split("/")[0] != pair.split("/")[1]
    and pair.split("/")[0]
    not in {"perse", "committee", "goverment", "kado", "carriere", "hygiene", "ultimaat"}
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    brood/bordo paard/paadr kant/knat korst/krots vorst/vrost wilde/widle bord/brod storm/strom vers/vesr
    dief/deif lief/leif reis/ries leiden/lieden heide/hiede beide/biede meid/mied leiders/lieders
    reizen/riezen breed/berde kerk/krek werk/werk sterk/strek park/prak dorp/drop kraam/karma
    """)
    if len(set(pair.split("/"))) == 2
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed("""
    man maan bom boom rok rook zon zoon pol pool bal baal bak baak rat raat vis vies wit wiet bot boot kop
    koop kot koot staten statten raden radden boten botten bomen bommen ramen rammen manen mannen zonen
    zonnen laten latten dagen daggen waren warren haven havven rede redde sloten slotten
    """)
"""Words that a doubled letter tells from another word."""

DETAILS = listed("""
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend
    miljoen miljoenen miljard miljarden dozijn tientallen honderden duizenden derde vierde vijfde zesde
    zevende achtste negende tiende kwart helft procent nooit niemand niets zonder niet geen noch
    """)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("de het een en van in op aan te met voor dat die is")
"""Small words that are typed twice in a row by mistake."""
