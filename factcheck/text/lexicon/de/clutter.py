"""Page phrases: the lines that German web pages put around an article, by what they are there for.

Compiled for this project. One pattern a line, matched against a whole line of the page in small letters; a
line that is indented further continues the one above. A phrase belongs here only if no article would have
it as a paragraph of its own.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import page_patterns, paper_line
from factcheck.text.wordlists import listed

PAGE_PHRASES: dict[str, str] = {
    "video player": r"""
        video (?:abspielen|starten|ansehen|schließen)
        (?:jetzt )?(?:live|im livestream) (?:ansehen|verfolgen)
        (?:artikel|beitrag|text) (?:an)?hören(?: [·•|-] ?| \(?)?(?:\d{1,2}:\d\d)?(?: min(?:uten|\.)?)?\)?
        (?:diesen )?(?:artikel|beitrag) vorlesen(?: lassen)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        hören sie diesen (?:artikel|beitrag|podcast).{0,60}
        stummschalten|ton (?:an|aus)
    """,
    "offer of an app": r"""
        (?:in der app|in unserer app) (?:öffnen|lesen|weiterlesen)
        (?:unsere |die )?(?:\S+ ){0,2}app (?:herunterladen|laden|öffnen)
        (?:jetzt )?app (?:herunterladen|installieren)
    """,
    "offer of notifications": r"""
        (?:push-?(?:nachrichten|mitteilungen|benachrichtigungen)|benachrichtigungen) (?:aktivieren
            |erhalten|erlauben).{0,60}
        (?:verpassen sie|verpasse) (?:nichts|keine nachricht).{0,60}
    """,
    "cookie notice": r"""
        (?:die |diese |unsere )?cookies (?:helfen|ermöglichen|erlauben)(?: es)? uns\b[^"“”„]{0,200}
        (?:alle )?(?:cookies )?(?:akzeptieren|ablehnen|zustimmen)(?: und (?:weiter|schließen))?\.?
        (?:alle )?cookies (?:akzeptieren|ablehnen|zulassen|verwalten)\.?
        cookie-?(?:einstellungen|richtlinie|hinweis|präferenzen)(?: (?:verwalten|anpassen|öffnen))?
        (?:privatsphäre|datenschutz)-?einstellungen(?: (?:verwalten|anpassen|ändern))?
        (?:wir verwenden|wir nutzen|diese (?:web)?(?:seite|site) (?:verwendet|nutzt)) cookies\b[^"“”„]{0,300}
        mit (?:der|ihrer) (?:nutzung|weiteren nutzung)\b[^"“”„]{0,160}\bcookies\b[^"“”„]{0,160}
        einwilligung verwalten
        nur (?:notwendige|erforderliche)(?: cookies)?(?: akzeptieren| zulassen)?
    """,
    "newsletter offer": r"""
        (?:jetzt )?(?:newsletter|infobrief) (?:abonnieren|bestellen|anmelden)[.!]?
        (?:jetzt |hier )?(?:für (?:den|unseren) )?(?:\S+ ){0,2}newsletter (?:an)?melden[.!]?
        melden sie sich (?:jetzt |hier )?(?:für|zu) [^"“”„]{0,80}newsletter[^"“”„]{0,60}
        (?:abonnieren sie|abonniere) (?:unseren|den) [^"“”„]{0,60}newsletter[^"“”„]{0,60}
        (?:ihre|deine) e-?mail-?adresse(?: eingeben)?
        bitte (?:geben sie )?eine gültige e-?mail-?adresse(?: ein(?:geben)?)?\.?
        vielen dank für (?:ihre|deine) anmeldung[.!]?
        [^"“”„]{0,80}\b(?:in|direkt in) (?:ihr|dein) postfach\b[^"“”„]{0,60}
    """,
    "subscription offer": r"""
        (?:jetzt )?(?:abonnieren|abo bestellen|abo abschließen|kostenlos testen|gratis testen
            |testen|probeabo)[.!]?
        (?:jetzt )?(?:weiterlesen mit|lesen sie weiter mit) [^"“”„]{1,60}
        (?:nur|exklusiv) für abonnent(?:en|innen|innen und abonnenten|\*innen)
        (?:sie haben|haben sie) bereits ein (?:abo|abonnement|konto)\??.{0,40}
        (?:zum )?(?:digital)?abo
        dieser artikel ist (?:kostenpflichtig|nur für abonnenten).{0,60}
        plus-?artikel|bezahlinhalt|premium
        monatlich kündbar\.?
    """,
    "share buttons": r"""
        teilen
        merken
        drucken
        link kopieren
        (?:artikel |beitrag )?(?:teilen|weiterempfehlen|empfehlen|versenden|verschicken)
        (?:artikel |beitrag |diese seite )?(?:auf|per|via|bei) (?:\S+ ?){1,2} (?:teilen|senden
            |posten|empfehlen)
        (?:auf|per|via) (?:facebook|twitter|x|whatsapp|e-?mail|mail|xing|linkedin|telegram|threads
            |bluesky|mastodon) teilen
        artikel verschenken
    """,
    "follow line": r"""
        (?:folgen sie|folge|folgt) (?:uns|[^."“”„]{1,40}) (?:auf|bei)
        [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp
            |mastodon|google news)
            (?:[ :,]+(?:und |oder )?(?:@\w{1,30}|facebook|instagram|twitter|x))*[.!]?
    """,
    "advertisement": r"""
        [-–—]? ?(?:anzeige|werbung|anzeigen)(?: ?[-–—])?
        werbung (?:überspringen|entfernen|schließen)
        (?:gesponserte[rs]?|bezahlte[rs]?) (?:inhalte?|beitrag|artikel|anzeige)
        (?:der )?(?:artikel|text|beitrag) (?:geht|wird) (?:unten|nach der (?:anzeige
            |werbung)) (?:weiter|fortgesetzt)\.?
        nach der anzeige (?:weiterlesen|geht es weiter)\.?
        werbefrei lesen.{0,40}
    """,
    "pointer to another piece": r"""
        (?:mehr (?:lesen|anzeigen|erfahren|laden|dazu|zum thema|zu diesem thema|aus dieser rubrik
            |aus dem ressort))(?: ?[»›>→…]+)?
        (?:weiterlesen|weiter lesen|lesen sie auch|lies auch|auch interessant|das könnte (?:sie
            |dich) auch interessieren)(?: ?[»›>→…:]+)?
        (?:zum|zur) (?:thema|startseite|übersicht)
        (?:ähnliche|verwandte|weitere|passende) (?:artikel|themen|beiträge|inhalte|nachrichten)
        (?:meist|am meisten)[ -]?(?:gelesen(?:e artikel)?|geteilt|kommentiert|geklickt)
        (?:empfehlungen|empfohlene (?:artikel|beiträge)|redaktionsempfehlungen
            |leserempfehlungen)(?: der redaktion)?
        schlagworte|themen in diesem artikel
        top-?(?:themen|artikel|news)
    """,
    "page navigation": r"""
        (?:zum|direkt zum) (?:hauptinhalt|inhalt|menü|seitenanfang)(?: springen)?
        (?:zum inhalt|zur navigation|zur suche) springen
        (?:nach oben|zurück nach oben|zurück zur (?:startseite|übersicht))
        (?:menü|navigation)(?: (?:öffnen|schließen|umschalten))?
        (?:anmelden|einloggen|abmelden|ausloggen|registrieren|login|mein konto)(?: (?:/|\
            |) ?(?:registrieren|anmelden|abonnieren))?
        hauptmenü
        bild(?:er)? (?:vergrößern|anzeigen)
        bildunterschrift (?:anzeigen|ausblenden)
        (?:kommentar|kommentare) (?:schreiben|verfassen|anzeigen|lesen|abgeben)
        \d{1,5} kommentare?
        kommentare \(\d{1,5}\)
        (?:noch )?keine kommentare
        zur (?:kommentarspalte|diskussion|bildergalerie|fotostrecke)
        (?:(?:impressum|datenschutz(?:erklärung)?|agb|nutzungsbedingungen|kontakt|über uns|werbung
            |karriere|hilfe|barrierefreiheit|cookies)
            (?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:lesezeit|lesedauer):? ?(?:ca\. ?|etwa )?\d{1,3} ?(?:min(?:uten?|\.)?)\.?
        \d{1,3} ?min(?:uten?|\.)? (?:lesezeit|lesedauer)
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?alle rechte vorbehalten\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"“”„]{0,200}
        alle rechte vorbehalten\.?(?: [^"“”„]{0,160})?
        (?:nachdruck|vervielfältigung)[^"“”„]{0,120}(?:genehmigung|verboten|gestattet)[^"“”„]{0,60}
    """,
    "embedded post": r"""
        (?:empfohlener )?(?:externer|redaktioneller) inhalt\.?
        (?:externen inhalt|externe inhalte|inhalte von \S+) (?:anzeigen|laden|zulassen)\.?
        an dieser stelle (?:finden sie|befindet sich|steht) [^"“”„]{0,160}
        (?:sieh dir|sehen sie sich) (?:diesen beitrag|dieses foto) auf instagram an
        ein (?:beitrag|von) .{1,60} geteilter? (?:beitrag|post).{0,60}
        pic\.twitter\.com/\w{4,20}
        (?:bitte )?(?:aktivieren sie|aktiviere) javascript[^"“”„]{0,120}
        ihr browser unterstützt [^"“”„]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:lesen|mehr|hier|zum|zur|weiter|sehen|siehe|video|interview|kommentar)\b"
    r"|(?:lesen sie auch|lesen sie hier|lesen sie mehr|lesen sie dazu|mehr zum thema|mehr dazu"
    r"|auch interessant|siehe auch|passend dazu"
    r"|zum thema|hintergrund|video|podcast|tipp|lesetipp|kommentar): ?\S"
    r"|(?:lesen sie (?:auch|dazu)|siehe auch|auch interessant) ?[>»›|–—-]? ?\S"
)

BUTTONS = listed("""
teilen twittern pinnen pinterest mailen e-mail email mail drucken facebook twitter linkedin whatsapp reddit
telegram kopieren link flipboard messenger merken speichern bluesky threads mastodon instagram youtube xing
pocket x feedback vorlesen
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:um|ab|bis|gegen|seit|von|nach|vor|und|oder|uhr|aktualisiert|veröffentlicht|stand"
    r"|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
    r"|jan\w*|feb\w*|märz|apr\w*|mai|juni?|juli?|aug\w*|sept?\w*|okt\w*|nov\w*|dez\w*|vers|kapitel"
    r"|psalm)|[\d,;:–—-])$"
)

_PAPER = (
    r"\w*(?:bote|zeitung|anzeiger|tagblatt|tageblatt|nachrichten|rundschau|kurier|"
    r"allgemeine|presse|post|blatt|echo|merkur|volksstimme|tagesspiegel|generalanzeiger|"
    r"zeit|woche)"
)

PAPER = paper_line(r"(?:die |der |das )", _PAPER, names_behind=False)
"""The name of a paper in a line of its own, with its section or without."""
