"""Words of organisations’ names in Dutch, and organisations known by one name.

Compiled for this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import listed

_WORD = rf"[{UPPER}][\w&’'-]+"

AND_MORE = re.compile(rf" en (?P<first>{_WORD})")


COMMITTEES = listed("""
ministerie Ministerie Agentschap Commissie Stichting Vereniging Federatie Bond Universiteit Hogeschool
Instituut Academie Raad Autoriteit Inspectie Departement Gerechtshof Rechtbank gerechtshof rechtbank Hof
Parket Kamer Dienst Provincie Waterschap waterschap Veiligheidsregio Unie Organisatie Centrum Bureau
Verbond Koninklijke Fonds Rijksdienst Rijksinstituut Nationaal Koninklijk Vlaams Nederlands Raadgevend
Expertisecentrum Erasmus Technische
""") - listed("Koninklijke Nationaal Koninklijk Vlaams Nederlands Erasmus Technische Raadgevend")
"""Words with which an institution's name begins, where what follows says of what it is."""

ON_SUBJECT = re.compile(
    rf" (?:van|voor|tegen|te|in) (?:de |het |den )?(?:{_WORD}|(?:[a-z]+e) {_WORD})"
    rf"(?:(?:, {_WORD})? en {_WORD}| {_WORD})?|(?: {_WORD}){{1,2}}"
)
"""What an institution is of: «van Infrastructuur en Waterstaat», «voor de Statistiek», «Antwerpen»."""

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed("""
NV N.V. BV B.V. VZW vzw BVBA CVBA Inc. Inc Ltd. Ltd Corp. Corp LLC GmbH AG Holding Group Bank Universiteit
Instituut Stichting Partij Unie Bond Raad Hogeschool Ziekenhuis Ziekenhuizen Museum Theater Orkest
Spoorwegen Omroep Maatschappij Milieumaatschappij Vervoer Fonds Verbond Energie Airlines Foundation
University Federatie Vakverbond Leger Kruis Waterleiding Vereniging Kamer Dagblad Courant Bode Nieuwsblad
""")

ORG_OPENINGS = listed("""
Nederlandse Nederlands Belgische Vlaamse Vlaams Europese Europees Koninklijke Koninklijk Nationale
Nationaal Internationale Internationaal Algemene Algemeen Centrale Centraal Technische Katholieke Vrije
Christelijke Socialistische Verenigde Rode Groene Universitair Openbaar Eerste Tweede Raadgevende Hoge
Sociaal Waalse Nieuwe Nieuw Leeuwarder Provinciale
""")
"""Adjectives that, before a word of `ORG_ENDINGS`, make it a name."""

ORGANISATIONS = frozenset(
    """ABN Amro|ABN AMRO|ABP|ABVV|ACV|ACLVB|ACM|ADE|Aegon|AFM|Agfa|Ahold|Ahold Delhaize|AIVD|Airbus|Ajax|
Akzo Nobel|AkzoNobel|Al Qaida|Albert Heijn|Algemene Rekenkamer|Amazon|Amnesty International|Anderlecht|
ANP|ANWB|Apple|ASML|Autoriteit Persoonsgegevens|AZ|BASF|Bayer|BBB|BBC|Bekaert|Belga|Belgacom|Belfius|
Beursschouwburg|BNP Paribas|BNP Paribas Fortis|Boeing|BoerBurgerBeweging|Boerenbond|Booking.com|BP|bpost|
Bpost|Brussels Airlines|CBS|CD&V|CDA|CDH|CDenV|Centraal Bureau voor de Statistiek|Centraal Planbureau|
CERN|ChristenUnie|Club Brugge|CNV|COC|Colruyt|Comité I|Comité P|Consumentenbond|Corendon|CPB|D66|DAF|
De Lijn|De Morgen|De Standaard|De Telegraaf|De Tijd|De Volkskrant|de Volkskrant|Delhaize|Deloitte|Denk|
DENK|Deutsche Bank|DNB|De Nederlandsche Bank|Douane|DSM|Ecolo|ECB|Eerste Kamer|El Pais|Eneco|Engie|
Erasmus MC|Erasmus Universiteit|EU|Eurocommissie|Eurofighter|Euronext|Europese Centrale Bank|
Europese Commissie|Europees Parlement|Europese Unie|Europol|Eurostat|Extinction Rebellion|Facebook|FBI|
FC Groningen|FC Twente|FC Utrecht|Feyenoord|FIFA|Financieele Dagblad|Het Financieele Dagblad|FIOD|FNV|
Fortis|Frontex|FVD|Forum voor Democratie|Gasunie|GE|GGD|Google|Greenpeace|Groen|GroenLinks|
GroenLinks-PvdA|GVB|Hamas|Heineken|HEMA|Hema|Het Laatste Nieuws|Het Nieuwsblad|Het Parool|Hezbollah|
Hof van Cassatie|Hoge Raad|Human Rights Watch|IKEA|Ikea|IMF|Inbev|AB InBev|ING|Instagram|Interpol|IPCC|
Islamitische Staat|Jumbo|KBC|KLM|KNMI|KNSB|KNVB|KRC Genk|KRO|Kremlin|KU Leuven|LTO|LTO Nederland|LUMC|
Luminus|Mediahuis|Meta|Microsoft|MIVD|MIVB|Mobiliteitsraad|MR|Nationale Bank|Nationale Bank van België|
Nationale Politie|Natuurmonumenten|Natuurpunt|Navo|NAVO|NCTV|Netflix|NMBS|Nokia|NOS|NRC|NRC Handelsblad|
NS|NSC|Nieuw Sociaal Contract|NSB|NTR|NV-A|N-VA|NVWA|NZa|Odido|OESO|OM|Onafhankelijke Senaat|Open Vld|
Open VLD|Openbaar Ministerie|Orange|Oxfam|Oxfam Novib|Pentagon|Pfizer|Philips|PostNL|ProRail|Prorail|
Proximus|PS|PSV|PTB|PvdA|PVDA|PvdD|Partij voor de Dieren|PVV|Partij voor de Vrijheid|Rabobank|Radboud|
Raad van State|RAI|Rekenhof|Reuters|Rijkswaterstaat|RIVM|RKC|Rode Duivels|Rode Kruis|RSC Anderlecht|RTBF|
RTL|RTL Nederland|RTL Nieuws|RTV Rijnmond|Ryanair|Samsung|Sciensano|SCP|SGP|Shell|Sinn Fein|Sint-Lucas|SP|
SP.A|sp.a|Spotify|Staatsbosbeheer|Standard Luik|Statbel|Stedin|Stellantis|TenneT|Tennet|Tesla|
Test Aankoop|Thales|TikTok|TNO|Toyota|Trouw|TU Delft|TU Eindhoven|Tweede Kamer|Twitter|UEFA|Uefa|UGent|
UMC Utrecht|Umicore|UNESCO|Unesco|UNHCR|Unicef|UNICEF|Unilever|Unia|Universiteit Antwerpen|
Universiteit Gent|Universiteit Leiden|Universiteit Maastricht|Universiteit Twente|Universiteit Utrecht|
Universiteit van Amsterdam|UvA|UWV|VDAB|Veiligheidsraad|Veolia|Verenigde Naties|Vias|Vlaams Belang|
Vlaams Instituut voor de Zee|Vlaams Parlement|Vlaamse Milieumaatschappij|VN|VNG|VNO-NCW|Vodafone|Voka|
Volkswagen|Volt|Vooruit|VRT|VTM|VUB|VVD|VVV|Wageningen Universiteit|WhatsApp|Wereldbank|
Wereldgezondheidsorganisatie|WHO|Witte Huis|WNF|WWF|WML|Vitens|Weerplaza|YouTube|ZLTO|Ziggo|NVM|NIBUD|
Nibud|Cito|CITO|DUO|RDW|CBR|SVB|CJIB|IND|COA|KvK|Kiwa|OMT|OVV|KNMG|NVZ""".replace("\n", "").split("|")
) - listed("Onafhankelijke ADE MR VVV Luminus")

PLAIN_CAPITALS = listed("""
AD AM PM AED AI AOW APK ATV AU BBQ BH BHV BIG BMI BN BNP BSN BTW BV CAO CD CEO CFO CO CV DJ DNA DVD EHBO EK
ETA EUR FAQ GPS GSM HAVO HBO HIV HTML HR IBAN ICT ID II III IV IX IQ ISBN IT KB KM KMO KW LED LHBTI MBA MBO
MC MEP MRI MS MW NK NB OCMW OK OP OV PC PCR PDF PIN PR PS QR RVT SMS SOS SUV TL TV UHD UK USA USB UV VAR VI
VII VIII VIP VMBO VS VSO VWO VZW WC WIA WK WMO WOZ WW XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXL ZZP
PFAS KRC KV SV SC FC BEKIJK LEES LIVE MEER NIEUW TOP UUR PLUS EN DE HET USD GW MWh kWh BC NT
""") - {"VS", "PS"}
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "voor"

ORG_HEADS = listed("""
FC SC SV VV KV RKC Sparta Universiteit Hogeschool Radboudumc Ziekenhuis Museum Radio Omroep Politie
Brandweer Gerechtshof Rechtbank Parket Waterschap Luchthaven Stadsbestuur UZ AZ UMC CHU
""")
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed("Groen Vooruit Trouw Volt Orange Apple Meta Jumbo Douane Denk Fortis Unia Anderlecht")

LEGAL_FORMS = listed(
    "NV N.V. BV B.V. VZW vzw BVBA CVBA VOF CV Inc. Inc Ltd. Ltd Corp. Corp LLC GmbH AG SE SA"
)
