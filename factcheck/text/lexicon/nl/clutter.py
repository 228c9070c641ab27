"""Page phrases: the lines that Dutch web pages put around an article, by what they are there for.

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
        (?:bekijk|speel|start|sluit) (?:de |deze )?video(?: af)?
        video (?:afspelen|starten|bekijken|sluiten)
        (?:kijk|volg|luister) (?:nu )?(?:live|mee)
        (?:luister naar|beluister) (?:dit artikel|het artikel|deze podcast|de podcast)(?: [·•|-] ?
            | \(?)?(?:\d{1,2}:\d\d)?(?: min(?:uten)?)?\)?
        \d{1,2}:\d\d ?/ ?\d{1,2}:\d\d
        geluid (?:aan|uit|aanzetten|uitzetten)
    """,
    "offer of an app": r"""
        (?:open|lees|lees verder) in (?:de |onze )?app
        (?:download|installeer) (?:nu )?(?:de |onze |gratis )?(?:\S+ ){0,2}app.{0,40}
    """,
    "offer of notifications": r"""
        (?:meldingen|notificaties|pushberichten|pushmeldingen) (?:aanzetten|inschakelen|ontvangen).{0,60}
        (?:ontvang|krijg|zet) (?:meldingen|notificaties|pushberichten|pushmeldingen).{0,60}
        mis niets.{0,60}
    """,
    "cookie notice": r"""
        (?:de |deze )?cookies (?:helpen|stellen) ons\b[^"“”„‘]{0,200}
        (?:alle |alles )?(?:cookies )?(?:accepteren|weigeren|afwijzen|toestaan|akkoord)(?: en (?:doorgaan
            |sluiten|verder))?\.?
        (?:accepteer|weiger|sta) (?:alle |alles )?(?:cookies)?(?: toe)?\.?
        (?:akkoord|ik ga akkoord|ja, ik accepteer|instellen)\.?
        (?:cookie|privacy)-?(?: ?instellingen|beleid|verklaring|voorkeuren|melding)(?: (?:beheren|aanpassen
            |wijzigen))?
        (?:wij|we|deze (?:web)?site|onze (?:web)?site) (?:gebruiken|gebruikt|plaatsen|maken gebruik van
            |maakt gebruik van) cookies\b[^"“”„‘]{0,300}
        door (?:verder te|gebruik)\b[^"“”„‘]{0,160}\bcookies\b[^"“”„‘]{0,160}
        (?:toestemming|voorkeuren|instellingen) beheren
        alleen (?:noodzakelijke|functionele)(?: cookies)?(?: accepteren| toestaan)?
    """,
    "newsletter offer": r"""
        (?:schrijf je|schrijf u|meld je|meld u|abonneer je|abonneer u) (?:nu |hier |gratis )?(?:in
            |aan)?(?: voor| op)? ?[^"“”„‘]{0,60}nieuwsbrief[^"“”„‘]{0,60}
        (?:ontvang|krijg) [^"“”„‘]{0,60}nieuwsbrief[^"“”„‘]{0,60}
        (?:inschrijven|aanmelden|nieuwsbrief|dagelijkse nieuwsbrief)[.!]?
        (?:jouw|je|uw|vul je|vul uw) e-?mail(?:adres)?(?: in)?.{0,40}
        (?:bedankt|dank) voor (?:je|uw) (?:inschrijving|aanmelding)[.!]?
        [^"“”„‘]{0,80}\bin (?:je|uw) (?:mailbox|inbox)\b[^"“”„‘]{0,60}
    """,
    "subscription offer": r"""
        (?:abonneer(?: nu| je| u)?|word (?:nu )?(?:abonnee|lid)|neem (?:nu )?een abonnement
            |probeer (?:nu )?(?:gratis)?|gratis proberen)[.!]?
        (?:lees verder|verder lezen|doorlezen) met [^"“”„‘]{1,60}
        (?:alleen|exclusief|enkel) voor abonnees
        (?:al abonnee|bent u al abonnee|ben je al abonnee|heb je al een account|al lid)\??.{0,40}
        (?:dit artikel|dit verhaal) is (?:alleen|exclusief|enkel|gratis) (?:voor|beschikbaar voor
            |te lezen voor) abonnees.{0,60}
        maandelijks opzegbaar\.?
        premium|plusartikel|voor abonnees
    """,
    "share buttons": r"""
        (?:delen|deel|bewaren|bewaar|printen|print|afdrukken|doorsturen|kopieer link|link kopiëren|kopiëren)
        (?:deel|delen|stuur|mail) (?:dit )?(?:artikel|bericht|verhaal|nieuws)?(?: ?(?:op|via|met
            |per) (?:\S+ ?){1,2})?
        (?:op|via|per) (?:facebook|twitter|x|whatsapp|e-?mail|mail|linkedin|telegram|threads|bluesky
            |mastodon|messenger)
        (?:geef )?(?:dit )?artikel cadeau(?: geven)?
    """,
    "follow line": r"""
        volg (?:ons|[^."“”„‘]{1,40}) (?:op|via)
        [ ](?:twitter|facebook|instagram|linkedin|x|threads|bluesky|youtube|tiktok|whatsapp|mastodon
            |google nieuws|google news|sociale media)
            (?:[ :,]+(?:en |of )?(?:op )?(?:@\w{1,30}|facebook|instagram|twitter|x))*[.!]?
    """,
    "advertisement": r"""
        [-–—]? ?(?:advertentie|advertenties|reclame|adv)(?: ?[-–—])?
        (?:advertentie|reclame) (?:overslaan|sluiten|verwijderen)
        (?:gesponsorde?|betaalde) (?:inhoud|content|artikel)
        (?:het )?(?:artikel|verhaal|tekst) gaat (?:hieronder |onder de advertentie |verder )?(?:verder
            |door)?(?: (?:na|onder) de (?:advertentie|reclame))?\.?
        lees (?:verder|door) (?:na|onder) de advertentie\.?
    """,
    "pointer to another piece": r"""
        (?:lees|bekijk|toon|laad|zie) (?:meer|ook|verder)(?: nieuws| artikelen| over .{1,40})?(?: ?[»›>→…:]+)?
        (?:meer (?:lezen|nieuws|artikelen|over dit onderwerp|over .{1,40}|uit .{1,30}))(?: ?[»›>→…]+)?
        (?:gerelateerde?|aanbevolen|andere|verwante|meer|soortgelijke) (?:artikelen|onderwerpen|berichten
            |verhalen|nieuws|inhoud)
        (?:meest|best) (?:gelezen|bekeken|gedeeld|besproken)(?: artikelen)?
        (?:aanraders|aanbevolen|uitgelicht|net binnen|laatste nieuws|in het nieuws|onderwerpen|tags
            |trefwoorden)
        (?:dit vind je misschien ook interessant|misschien vind je dit ook interessant
            |ook interessant)(?: ?[»›>→…:]+)?
    """,
    "page navigation": r"""
        (?:ga |spring |direct )?(?:naar|door naar) (?:de |het )?(?:inhoud|hoofdinhoud|menu|navigatie|zoeken
            |hoofdmenu|zoekbalk)
        (?:naar boven|terug naar boven|terug naar (?:de )?(?:homepage|startpagina|overzicht|vorige pagina))
        (?:menu|navigatie)(?: (?:openen|sluiten))?
        (?:inloggen|uitloggen|registreren|aanmelden|account aanmaken|mijn account|login)(?: (?:/|\
            |) ?(?:registreren|aanmelden|abonneren))?
        (?:hoofdmenu|zoeken)
        (?:foto|foto’s|beeld|afbeelding) (?:vergroten|bekijken)
        (?:reageer|reageren|reacties|plaats een reactie|bekijk (?:de )?reacties|laat een reactie achter)
        \d{1,5} reacties?
        reacties \(\d{1,5}\)
        (?:nog )?geen reacties
        (?:(?:colofon|privacy(?:beleid|verklaring)?|algemene voorwaarden|gebruiksvoorwaarden|contact
            |over ons|adverteren|vacatures|werken bij|help|cookies|toegankelijkheid|disclaimer)
            (?: ?[|·•] ?|$)){2,}
    """,
    "reading time": r"""
        (?:leestijd):? ?(?:ca\. ?|circa |ongeveer )?\d{1,3} ?(?:min(?:uten|uut|\.)?)\.?
        \d{1,3} ?min(?:uten|uut|\.)? (?:leestijd|lezen|leesplezier)
    """,
    "rights notice": r"""
        [^"“”«».!?]{2,60}[.,|·–—-] ?alle rechten voorbehouden\.?
        (?:©|copyright ©|copyright (?=\d{4}\b))[^"“”„]{0,200}
        alle rechten voorbehouden\.?(?: [^"“”„]{0,160})?
        (?:niets uit deze|overname van)[^"“”„]{0,160}(?:toestemming|verboden|verveelvoudigd)[^"“”„]{0,60}
    """,
    "embedded post": r"""
        (?:bekijk|zie) (?:dit bericht|deze foto|deze post) op instagram
        een (?:bericht|post|foto) gedeeld door .{1,80}
        pic\.twitter\.com/\w{4,20}
        externe (?:inhoud|content)(?: (?:tonen|laden|toestaan))?\.?
        (?:zet|schakel) javascript (?:aan|in)[^"“”„]{0,120}
        (?:je|uw) browser ondersteunt (?:geen|dit)[^"“”„]{0,80}
    """,
}

PHRASE_PATTERNS = page_patterns(PAGE_PHRASES)

POINTER = re.compile(
    r"(?:>>|»|→|▶|►) ?(?:lees|meer|hier|bekijk|verder|zie|video|interview|opinie|luister)\b"
    r"|(?:lees ook|lees meer|lees verder|lees hier|bekijk ook|bekijk|zie ook|luister ook"
    r"|meer over|video|podcast|opinie|analyse"
    r"|achtergrond|ook interessant|tip|leestip|in beeld|terugkijken|meer lezen): ?\S"
    r"|(?:lees|bekijk|luister|zie) ook ?[>»›|–—-]? ?\S"
)

BUTTONS = listed("""
delen deel tweeten pinterest mailen e-mail email mail printen afdrukken facebook twitter linkedin whatsapp
reddit telegram kopiëren link flipboard messenger bewaren opslaan bluesky threads mastodon instagram youtube
x pocket feedback luisteren reageren
""")

CLOCK_WORD = re.compile(
    r"(?:\b(?:om|vanaf|tot|rond|sinds|van|na|voor|en|of|uur|bijgewerkt|gepubliceerd|ma|di|wo|do|vr|za|zo"
    r"|(?:maan|dins|woens|donder|vrij|zater|zon)dag|jan\w*|feb\w*|maart|apr\w*|mei|juni?|juli?"
    r"|aug\w*|sept?\w*|okt\w*|nov\w*|dec\w*"
    r"|vers|hoofdstuk|psalm|mattheüs|lucas|johannes)|[\d,;:–—-])$"
)

_PAPER = (
    r"\w*(?:courant|dagblad|krant|nieuws|nieuwsblad|telegraaf|bode|tijd|journaal|"
    r"volkskrant|weekblad|stem|standaard|gazet)"
)

PAPER = paper_line(r"(?:de |het )", _PAPER, names_behind=False)
"""The name of a paper in a line of its own, with its section or without."""
