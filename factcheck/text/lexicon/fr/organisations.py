"""Heads of institutions' names in French, and organisations known by one name.

French names an institution from its head on: «tribunal correctionnel de Lyon», «Cour des comptes». Compiled
for
this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import barred, either, listed

_WORD = rf"[{UPPER}][\w&’'-]+"

AND_MORE = re.compile(rf" et (?P<first>{_WORD})")

_HEADS = """
    académie agence assemblée association autorité banque bourse bureau caisse centre chambre collectif
    commissariat commission compagnie confédération conseil conservatoire coopérative cour
    direction école
    entreprise fédération fondation haut-commissariat hôpital institut laboratoire lycée ligue
    métropole ministère mutuelle observatoire office ordre organisation parlement parquet parti préfecture
    rectorat régie société start-up studio syndicat syndicats tribunal union université ONG collège clinique
    cabinet cellule éditions secrétariat maison musée théâtre opéra orchestre gendarmerie brigade
    """

COMMITTEES = listed(_HEADS) | frozenset(word[0].upper() + word[1:] for word in _HEADS.split())
"""Words with which an institution's name begins, where what follows says of what it is."""

_KINDS = """
    national nationale nationaux régional régionale départemental départementale municipal municipale général
    générale européen européenne constitutionnel correctionnel administratif administrative judiciaire
    supérieur
    supérieure central centrale international internationale mondial mondiale français française économique
    social
    sociale public publique populaire socialiste communiste républicain républicaine démocratique
    intercommunal
    universitaire hospitalier interprofessionnel fédéral fédérale cantonal cantonale protestante catholique
    """

_OF = r"(?:de la |de l[’']|des |du |de |d[’'])"
_FIELDS = """
    comptes commerce métiers agriculture santé recherche cassation appel assises audit biodiversité industrie
    sécurité sûreté statistique statistiques développement éducation travail prévoyance retraite vieillesse
    allocations
    familiales pharmaciens médecins avocats notaires justice finances défense transports logement
    environnement
    écologie culture concurrence marchés financiers consommation consommateurs météorologie géographie
    démographie
    """
_NAMED = rf"{_WORD}(?:(?: | de la | de l[’']| des | du | de | d[’']){_WORD}){{0,4}}"
_GROWN = rf"(?: (?:{either(_KINDS.split())})(?!\w)){{1,3}}"
_FIELD = rf" {_OF}(?:{_NAMED}|(?:{either(_FIELDS.split())})(?!\w))"

_NO_COMMON = (
    r"(?<!banque)(?<!entreprise)(?<!société)(?<!école)(?<!association)(?<!organisation)"
    r"(?<!assemblée)(?<!union)(?<!compagnie)(?<!direction)(?<!musée)(?<!théâtre)(?<!maison)"
)
"""Heads that an adjective alone makes no name of: any bank may be «italian»."""

ON_SUBJECT = re.compile(
    rf"{_NO_COMMON}{_GROWN}(?:{_FIELD}){{0,2}}|{_GROWN}{_FIELD}|(?:{_FIELD}){{1,2}}| {_NAMED}(?:{_FIELD})?"
)
"""What an institution is of: « des comptes », « régional d’Occitanie », « Sogéval »."""

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed(
    "SA SAS SARL SNC SCI Inc Inc. Ltd Ltd. LLC GmbH AG Group Holding University Foundation Bank Airlines"
)

ORG_OPENINGS: frozenset[str] = frozenset()

ORGANISATIONS = barred(
    """Accor|Action contre la faim|Agence France-Presse|Airbus|Air France|Alstom|Amazon|
Amnesty International|Anses|Apple|
Arcelor Mittal|ArcelorMittal|Areva|Assemblée nationale|Assurance maladie|Atos|Attac|Auchan|Axa|
Banque de France|Banque mondiale|
Banque centrale européenne|Bercy|BNP Paribas|Boeing|Bouygues|Bureau international du travail|Canal+|
Carrefour|Casino|CGT|
CFDT|Cnil|CNIL|CNRS|Confédération paysanne|Conseil constitutionnel|Conseil d’État|Conseil d'État|
Conseil de l’Europe|
Conseil européen|Conseil économique, social et environnemental|Cour de cassation|Cour des comptes|
Cour pénale internationale|Commission européenne|Crédit agricole|Crédit Agricole|Croix-Rouge|
Croix-Rouge française|Danone|Dassault|Défenseur des droits|EDF|Élysée|Engie|Europol|Europe Écologie|Facebook|
Fnac|FNSEA|FO|Force ouvrière|Fonds monétaire international|France 2|France 3|France 24|
France Bleu|France Info|France Inter|France Télévisions|Frontex|Google|Greenpeace|Hamas|
Haut Conseil pour le climat|
Haute Autorité de santé|Hezbollah|Human Rights Watch|Ifop|Ifremer|Ikea|Inra|Inrae|INRAE|Insee|INSEE|Inserm|
INSERM|
Institut Pasteur|Interpol|Ipsos|Kremlin|La Banque postale|La France insoumise|La Poste|
La République en marche|Leclerc|
Le Figaro|Le Monde|Le Parisien|Le Point|Les Républicains|L’Express|L’Obs|L’Oréal|L'Oréal|Les Échos|
Libération|Lidl|LVMH|L’Équipe|Maison Blanche|Maison-Blanche|Matignon|Mediapart|Médecins du monde|
Médecins sans frontières|Medef|Meta|Météo-France|
Michelin|Microsoft|Modem|MoDem|Monoprix|Nations unies|Nations Unies|Nestlé|Netflix|Nokia|Novartis|OMS|
ONU|Orange|Organisation des Nations unies|Organisation mondiale de la santé|Otan|OTAN|Ouest-France|
Oxfam|Parlement européen|Parti communiste|Parti socialiste|Parti socialiste|Pentagone|Pernod Ricard|Peugeot|
Pfizer|
Pôle emploi|France Travail|PSA|Publicis|Quai d’Orsay|Quai d'Orsay|Radio France|Radio-Canada|
Rassemblement national|Front national|RATP|Reconquête|
Renaissance|Renault|Reuters|RFI|Roche|RTBF|RTL|RTS|Safran|Saint-Gobain|Samsung|Sanofi|SFR|Siemens|SNCF|
Sénat|Société générale|Sodexo|Solidaires|SOS Méditerranée|SOS Racisme|Stellantis|Suez|Taliban|Tesla|TF1|
Thales|TikTok|Total|
TotalEnergies|Toyota|Twitter|UBS|UDI|UNEF|Unesco|UNESCO|Unicef|UNICEF|Unilever|Union africaine|
Union européenne|
Uber|Uniper|Université de Genève|Urssaf|Veolia|Vatican|Vinci|Vivendi|Volkswagen|Wall Street Journal|
WWF|YouTube|Garde impériale|Légion d’honneur|Légion d'honneur"""
)

PLAIN_CAPITALS = listed("""
    AM PM ADN ARN BTS CAP CB CD CDD CDI CE CP CM DVD DJ EPR ETC FAQ GPS HLM HT HTML ID II III IV VI VII VIII
    IX XI XII XIII
    XIV XV XVI XVII XVIII XIX XX XXI IRM ISF IVG JO JT KO LED LGBT LGBTQ OGM OK OPA OVNI PACS PC PDF PDG PIB
    PIN PME PMA
    PMU PV QCM QI QR RER RH RN RSA RTT RV SDF SIDA SMIC SMS SOS STI SUV TER TGV TNT TTC TV TVA UHT URL USB
    UV VHS VIP VO
    VOST VTC VTT WC ZAC ZAD ZEP ZUP ZFE AVC DGA DRH SUD NORD EST OUEST TOP LIVE INFO INFOS NDLR NB PS SVP MM
    HS AOC AOP
    IGP BAC BEP DUT MBA EUR USD CHF FR IA KM KG KW MW GW TWh CO CV BD CEO VHS OS HD MS
    """) - {"PS", "RN", "SUD"}
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "\0"

ORG_HEADS = listed("FC AS RC AJ OGC Olympique Racing Stade CHU CHR IUT INSA CROUS")
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed("Orange Casino Total Carrefour Renaissance Solidaires Reconquête Apple Meta")

LEGAL_FORMS = listed("SA SAS SARL SNC SCOP Inc Inc. Ltd Ltd. LLC GmbH AG")
