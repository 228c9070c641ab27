"""Words of organisations’ names in German, and organisations known by one name.

Compiled for this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import listed

_WORD = rf"[{UPPER}][\w-]+"

AND_MORE = re.compile(rf",? und (?P<first>{_WORD})(?: {_WORD}){{0,3}}")

ON_SUBJECT = re.compile(
    rf" (?:für|der|des|gegen|zur|zum) (?:{_WORD}|(?:[a-zäöü]+[nr]) {_WORD})(?:(?:, {_WORD})? und {_WORD})?"
)
"""What an office, institute or association is for: «für Wirtschaft und Klimaschutz»."""

COMMITTEES = listed("""
    Bundesamt Landesamt Bundesministerium Ministerium Institut Bundesanstalt Landesanstalt Amt
    Gesellschaft Verband Bundesverband Landesverband Kommission Ausschuss Untersuchungsausschuss
    Stiftung Akademie Hochschule Zentrum Bundesinstitut Bundeszentrale Zentralstelle Agentur
    Bundesagentur Verein Bundesvereinigung Vereinigung Behörde Max-Planck-Institut Fraunhofer-Institut
    Leibniz-Institut Staatsministerium Senatsverwaltung Forum Bündnis Gewerkschaft Europäischer
    Gerichtshof Gerichtshof Dachverband Fachverband Zentralrat Arbeitsgemeinschaft Initiative
""")

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed("""
Linien
    GmbH AG SE KG OHG e.V. eV gGmbH Co. KGaA eG Holding Group Inc. Inc Ltd. Ltd Corp. Corp LLC Bank
    Universität Institut Stiftung Verlag Zeitung Rundschau Nachrichten Anzeiger Tageblatt Tagblatt
    Kurier Abendblatt Allgemeine Presse Post Akademie Hochschule Klinik Klinikum Krankenhaus
    Gesellschaft Verband Verein Bund Bundesbank Zentralbank Gericht Gerichtshof Parlament Kommission Rat
    Kirche Partei Union Gewerkschaft Feuerwehr Polizei Bundeswehr Senat Landtag Stadtwerke
    Verkehrsbetriebe Werke Bahn Post Telekom Wetterdienst Gewerkschaftsbund Kreuz Museum Theater Oper
    Orchester Philharmoniker Bundesliga Börse Sparkasse Volksbank Zoo Messe Wirtschaftsprüfer Foundation
    University Netzagentur Umwelthilfe Fußball-Bund Städtetag Landkreistag Mieterbund Bauernverband
    Tierschutzbund Lehrerverband
""")

ORG_OPENINGS = listed("""
    Deutsche Deutscher Deutsches Deutschen Europäische Europäischer Europäisches Europäischen Vereinte
    Vereinten Internationale Internationaler Internationales Internationalen Österreichische
    Österreichischer Österreichisches Österreichischen Schweizerische Schweizerischer Schweizerisches
    Schweizerischen Evangelische Evangelischen Katholische Katholischen Technische Technischen Rotes
    Roten Freie Freien Grüne Grünen Norddeutscher Norddeutsche Westdeutscher Bayerischer Bayerische
    Bayerischen Sächsische Sächsischen Hessischer Hessische Hessischen Mitteldeutscher Süddeutsche
    Süddeutschen Neue Neuen Rheinische Rheinischen Frankfurter Berliner Hamburger Kölner Wiener Zürcher
    Basler Berner Münchner Leipziger Stuttgarter Dresdner Bremer Hannoversche Hannoverschen
""")
"""Adjectives that, before a word of `ORG_ENDINGS`, make it a name."""

ORGANISATIONS = frozenset(
    """AfD|Airbus|Aldi|Allianz|Amazon|Amnesty International|Apple|ARD|Associated Press|Attac|Audi|
Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|BASF|Bayer AG|BMW|Bosch|BP|Bundesbank|
Bundesgerichtshof|Bundesagentur für Arbeit|Bundeskanzleramt|Bundeskriminalamt|
Bundesnachrichtendienst|Bundesnetzagentur|Bundespolizei|Bundesrat|Bundesregierung|Bundestag|
Bundesverfassungsgericht|Bundesverwaltungsgericht|Bundessozialgericht|Bundesarbeitsgericht|
Bundesfinanzhof|Bundeswehr|Bundesfinanzministerium|Bundesinnenministerium|Bundesjustizministerium|
Bundesumweltministerium|Bundesgesundheitsministerium|Bundeswirtschaftsministerium|
Bundesverteidigungsministerium|Bundesverkehrsministerium|Bündnis 90|Bündnis 90/Die Grünen|Caritas|
CDU|CSU|CDU/CSU|Commerzbank|Continental|Daimler|Deutsche Bahn|Deutschen Bahn|Deutsche Bank|
Deutschen Bank|Deutsche Post|Deutschen Post|Deutsche Telekom|Deutschen Telekom|
Deutscher Wetterdienst|Diakonie|DFB|DGB|DLRG|dpa|DRK|Edeka|Eidgenössisches Finanzdepartement|Eon|
E.ON|EU|EU-Kommission|EU-Parlament|Europäische Kommission|Europäischen Kommission|Europäische Union|
Europäischen Union|Europäische Zentralbank|Europäischen Zentralbank|Europaparlament|Europarat|
Europol|EZB|Facebook|FBI|FDP|FIFA|Fraunhofer-Gesellschaft|Generalbundesanwalt|
Generalbundesanwaltschaft|Google|Greenpeace|Grüne|Grünen|Hamas|Hisbollah|Human Rights Watch|
IG Metall|IG BCE|Ikea|Infineon|Instagram|Interpol|Islamischer Staat|Kreml|Landeskriminalamt|Lidl|
Linkspartei|Lufthansa|Meta|Microsoft|Misereor|Mossad|Nato|NATO|Netflix|Nokia|NPD|NSDAP|ORF|ÖVP|SPÖ|
FPÖ|SVP|Oxfam|Pentagon|Pfizer|Porsche|Pro Asyl|Rewe|Robert Koch-Institut|Robert-Koch-Institut|
Rotes Kreuz|Roten Kreuz|RWE|SAP|Siemens|Spiegel Online|SPD|SRF|SSW|Statistisches Bundesamt|
Statistischem Bundesamt|Ifo-Institut|Ifo-Instituts|IG Metall|
Statistische Bundesamt|Statistischen Bundesamt|Stasi|Stiftung Warentest|Swisscom|Taliban|Tesla|
Thyssenkrupp|TikTok|Toyota|Twitter|UBS|Uefa|UEFA|Uno|UNO|Unesco|Unicef|Unilever|Uniper|
Umweltbundesamt|Vattenfall|Vereinte Nationen|Vereinten Nationen|Verdi|Verfassungsschutz|Volkswagen|
VW|Vonovia|Weißes Haus|Weißen Haus|Weltbank|Weltgesundheitsorganisation|Wehrmacht|WHO|WWF|Wirecard|
YouTube|ZDF|Zalando|ZF|Nationalrat|Ständerat|Rechnungshof|Bundesrechnungshof|
Bundesamt für Statistik|Treuhand|Treuhandanstalt|Verfassungsgerichtshof""".replace("\n", "").split("|")
)

PLAIN_CAPITALS = listed("""
DJ TA NLP LIVE DER OPEN AIR NEU INFO TIPP SOS TOP UHR EINS ACHTUNG WICHTIG STOP HALT GO BIG
    AK AB AT BAB BIP CD CO CV DIN DNA DNS DVD EDV EG FAQ GPS GPU HIV ICE IC IQ ISBN IT KFZ KI LED LKW
    Lkw MRT NS OP OK PC PDF PIN PKW PLZ PR PS RE SB SMS SOS SUV TNT TV TÜV UFO UKW URL USB UV VIP WC WG
    WLAN II III IV VI VII VIII IX XI XII AM PM BC COVID AIDS CEO CFO COO EM WM DM EUR USD CHF GB MB KW
    MW GW TH FH MEZ UTC DAX MDAX SDAX ISO ID HTML PVC SS EUV VWL BWL MINT ABC NRW USA BRD DDR XXL LGBTQ
    LGBT ÖPNV MHZ GHZ AKW AKWS SV BH
""")
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "für"

ORG_HEADS = listed("""
VfL VfB FC SV TSV SC TuS SpVgg MSV FSV SSV BSC TSG RB VfR FSG HSG
    Universität Hochschule Amtsgericht Landgericht Verwaltungsgericht Oberlandesgericht
    Oberverwaltungsgericht Sozialgericht Arbeitsgericht Staatsanwaltschaft Polizeipräsidium Stadtwerke
    Uniklinik Universitätsklinikum Klinikum Bistum Erzbistum Landeskirche Sparkasse Volksbank
    Handelskammer Handwerkskammer Ärztekammer Feuerwehr Polizei Finanzamt Jugendamt Bezirksamt
    Landratsamt Landgerichts Amtsgerichts Universitätsklinik Kreissparkasse Borussia Eintracht
    Bezirksregierung Regierungspräsidium Fachhochschule Kunsthochschule Radio Studentenwerk Messe Zoo
    Flughafen Tierpark Generalstaatsanwaltschaft Verkehrsbetriebe Polizeiinspektion Polizeidirektion
    Museum Industrie- Wasserwerke Stadtsparkasse Oberlandesgerichts Kunsthalle Opernhaus Schauspielhaus
    Staatstheater
""")
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed("Grüne Grünen Meta Diakonie Treuhand Allianz Apple")

LEGAL_FORMS = listed("GmbH AG SE KG OHG e.V. eV gGmbH KGaA eG Inc. Inc Ltd. Ltd Corp. Corp LLC Co. mbH")
