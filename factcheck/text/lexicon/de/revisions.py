"""German small words and typing errors.

Misspellings that are common and are no words themselves; compiled for this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

FILLERS = listed(
    "der die das den dem des ein eine einen einem einer in im an am auf zu zum zur und für bei als es dass"
    " auch dann so"
)
"""Small words that make no other fact of a sentence that moved."""

MISSPELT = dict(
    pair.split("/")
    for pair in listed("""
    agressiv/aggressiv aggresiv/aggressiv Addresse/Adresse Adrese/Adresse akkustisch/akustisch
    Annulation/Annullation assozial/asozial Atmosphere/Atmosphäre aufwändung/aufwendung
    autentisch/authentisch Aparat/Apparat bischen/bisschen brilliant/brillant Comitee/Komitee daß/dass
    definitif/definitiv dennen/denen desweiteren/des eigendlich/eigentlich endgültich/endgültig
    entgültig/endgültig Entgeld/Entgelt enspricht/entspricht Ergebniss/Ergebnis Erlebniss/Erlebnis
    ersteinmal/erst Gallerie/Galerie garnicht/gar gesammt/gesamt Gradwanderung/Gratwanderung
    Grammatick/Grammatik herrausragend/herausragend hälst/hältst Intresse/Interesse
    interresant/interessant interessannt/interessant Imobilie/Immobilie Jahrhundertt/Jahrhundert
    Karrikatur/Karikatur Kommision/Kommission Komission/Kommission Kommitee/Komitee Koten/Kosten
    Kriese/Krise lizensiert/lizenziert Lybien/Libyen Maschiene/Maschine Millionn/Million
    Ministerum/Ministerium morgends/morgens nähmlich/nämlich orginal/original Orginal/Original
    Parlamet/Parlament paralell/parallel parralel/parallel pastete/pastete Präsidennt/Präsident
    Prespektive/Perspektive projezieren/projizieren Regierug/Regierung Regierugn/Regierung
    Reperatur/Reparatur Resourcen/Ressourcen reperieren/reparieren Rückrad/Rückgrat Rythmus/Rhythmus
    Satelit/Satellit Sattelit/Satellit seperat/separat Schiffahrt/Schifffahrt sowiso/sowieso
    Standart/Standard subtiel/subtil Silvesta/Silvester tollerant/tolerant Tolleranz/Toleranz
    Terasse/Terrasse todlich/tödlich totlangweilig/todlangweilig unteranderem/unter
    Verwandschaft/Verwandtschaft vieleicht/vielleicht vielleich/vielleicht vorraus/voraus
    Vorrausetzung/Voraussetzung Vorraussetzung/Voraussetzung warscheinlich/wahrscheinlich
    wiederrum/wiederum wiedersprechen/widersprechen Wiederspruch/Widerspruch Wiederstand/Widerstand
    wiederspiegeln/widerspiegeln Wirtschafft/Wirtschaft zumindestens/zumindest zusamen/zusammen
    """)
    if pair.split("/")[0] != pair.split("/")[1]
)
"""Misspellings that are no words themselves."""

PAIRS = frozenset(
    frozenset(pair.split("/"))
    for pair in listed("""
    leiben/lieben leib/lieb leid/lied leider/lieder reise/riese reisen/riesen wiese/weise wiesen/weisen
    dienst/dients biene/beine bienen/beinen schied/scheid schieden/scheiden stielen/steilen stiel/steil
    viele/veile briet/breit brieten/breiten siet/seit seite/siete fiel/feil miete/meite mieten/meiten
    lied/leid diele/deile treib/trieb treiben/trieben schreiben/schrieben schreib/schrieb
    bleiben/blieben bleib/blieb steigen/stiegen steig/stieg schweigen/schwiegen leihen/liehen
    meiden/mieden angler/anlger fort/frot frost/forst sprot/sport brot/bort rast/arts
    """)
)
"""Words that two letters changing places turn into each other."""

DOUBLED = listed("""
    ofen offen staat stadt bete bette hüte hütte rate ratte schal schall wal wall rasen rassen masen
    massen mase masse stil still wen wenn den denn in inn das dass ist isst schiff schif miete mitte
    kamen kammen haken hacken höle hölle fühlen füllen beten betten lamm lahm mann man kann kan bann
    bahn
    """)
"""Words that a doubled consonant tells from another word."""

DETAILS = listed("""
    drei sieben acht elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig
    dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde
    milliarden billion billionen dutzend dutzende hunderte tausende dritte vierte fünfte sechste siebte
    achte neunte zehnte drittel viertel prozent nie niemals niemand nichts ohne nicht kein keine weder
    """)
"""Words that are checked letter by letter: numbers and negations."""

DOUBLED_WORDS = listed("der die das den dem ein eine in im zu und für auf von mit")
"""Small words that are typed twice in a row by mistake."""
