"""German appositions.

What opens with «der», «die» or «das» behind a comma is a relative clause more often than an apposition: only
those count that go on with a superlative or with «frühere» and its like. Compiled for this project.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

_FORMER = (
    r"(?:damalige|derzeitige|ehemalige|frühere|heutige|künftige|jetzige|einstige|neue|langjährige|zuständige|alte"
    r"|einzige|erste|zweite|dritte|letzte|amtierende|scheidende|\w{2,}ste)[nrsm]?"
)

OPEN = re.compile(
    rf",[ \u00a0](?P<head>(?:eine?|einer der|(?:der|die|das|dessen|deren|sein|seine|ihr|ihre) {_FORMER}"
    r"|(?:früher|ehemalig|langjährig|damalig|heutig)er?|zugleich|seinerzeit) (?=[\wÄÖÜ]))"
)

DOT_INSIDE = re.compile(
    r"\.(?:(?<=\bDr\.)|(?<=\bProf\.)|(?<=\bSt\.)|(?=[\w]|\s[a-zäöü])|(?<=\d\.)(?=\s[A-ZÄÖÜ]))"
)

VERB = re.compile(
    r"\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen"
    r"|musste|soll|sollen|sollte|will|wollen|wollte|sei|habe|werde|sagt|sagte|sagten|erklärte|wenn|weil|dass|ob|als"
    r"|während|obwohl|kam|kamen|ging|gingen|gibt|gab|machte|machen|macht|nahm|stand|steht|liegt|lag|sieht|sah|blieb"
    r"|bleibt|fand|findet|zeigt|zeigte|zu)\b|[a-zäöüß]{3,}$"
)

ADVERBIAL = listed("""
    In Im An Am Auf Aus Bei Beim Mit Nach Vor Seit Während Wenn Weil Obwohl Als Nachdem Bevor Trotz
    Wegen Durch Für Gegen Ohne Über Unter Zwischen Neben Laut Zu Zum Zur Von Vom Aber Und Doch Nur Auch
    in im an am auf aus bei mit nach vor seit wenn weil obwohl als trotz wegen
""")

LIST = re.compile(r",?\s(?:und|oder|sowie)(?![a-zäöü])")

AND = re.compile(r"\s(?:und)\s(?=[a-zäöü])")

ARTICLES = listed(
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner "
    "ihr ihre ihren ihrem ihrer"
)
