"""Heads of institutions' names in Spanish, and organisations known by one name.

Spanish names an institution from its head on: «Audiencia Provincial de Huesca», «Tribunal de Cuentas».
Compiled for
this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import barred, either, listed

_WORD = rf"[{UPPER}][\w&’'-]+"

AND_MORE = re.compile(rf" y (?P<first>{_WORD})")

_HEADS = """
    academia agencia asamblea asociación audiencia autoridad ayuntamiento banco bolsa cabildo cámara caja
    centro clínica
    colegio comandancia comisaría comisión compañía confederación congregación consejería consejo consorcio
    cooperativa corte
    defensoría delegación departamento diputación dirección empresa escuela facultad federación filmoteca
    fiscalía
    fundación gerencia gobernación hospital instituto juzgado laboratorio liga ministerio museo observatorio
    oficina orden
    organización orquesta parlamento partido patronato prefectura procuraduría sala secretaría servicio
    sindicato sociedad
    subdelegación superintendencia teatro tesorería tribunal unión universidad xunta
    """

COMMITTEES = listed(_HEADS) | frozenset(word[0].upper() + word[1:] for word in _HEADS.split())
"""Words with which an institution's name begins, where what follows says of what it is."""

_KINDS = """
    nacional nacionales regional autonómica autonómico provincial municipal foral general generales europea
    europeo
    constitucional penal civil administrativa administrativo contencioso superior suprema supremo central
    internacional
    mundial española español económico social pública público popular democrático socialista comunista
    federal estatal
    universitaria universitario electoral
    """
_CAPITAL_KINDS = tuple(word[0].upper() + word[1:] for word in _KINDS.split())

_OF = r"(?:de la |de los |de las |del |de |para la |para el |contra el |contra la )"
_FIELDS = """
    cuentas comercio industria agricultura salud sanidad investigación casación apelación justicia economía
    hacienda
    defensa transportes ambiente cultura turismo exteriores interior competencia valores consumidores
    médicos abogados notarios
    periodistas educación trabajo estadística meteorología vivienda igualdad instrucción menores guardia
    seguridad
    """
_NAMED = rf"{_WORD}(?:(?: | de la | de los | de las | del | de | y ){_WORD}){{0,5}}"
_KIND = rf" (?:{either([*_KINDS.split(), *_CAPITAL_KINDS])})(?!\w)"
_GROWN = rf"(?:{_KIND}){{1,3}}"
_FIELD = rf" {_OF}(?:{_NAMED}|(?:{either(_FIELDS.split())})(?!\w))"
_NO_COMMON = (
    r"(?<!banco)(?<!empresa)(?<!sociedad)(?<!escuela)(?<!unión)(?<!asamblea)(?<!asociación)(?<!organización)(?<!museo)"
    r"(?<!teatro)(?<!colegio)(?<!hospital)(?<!centro)(?<!servicio)(?<!dirección)(?<!clínica)(?<!compañía)"
)
"""Heads that an adjective alone makes no name of: any bank may be «Spanish»."""

ON_SUBJECT = re.compile(
    rf"{_NO_COMMON}{_GROWN}(?:{_FIELD}){{0,2}}|{_GROWN}{_FIELD}|(?:{_FIELD}){{1,2}}| {_NAMED}(?:{_FIELD})?"
)
"""What an institution is of: «de Cuentas», «Superior de Justicia de Murcia», «Sogeval»."""

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed("""
    S.A. S.A SA S.L. S.L SL SLU S.A.U. Inc Inc. Ltd Ltd. LLC GmbH AG Group Holding University Foundation
    Bank Airlines Industries
    """)

ORG_OPENINGS: frozenset[str] = frozenset()

ORGANISATIONS = barred(
    """ABC|Abengoa|Acciona|ACS|Adif|Aena|Aemet|Agencia Tributaria|AIReF|Airbus|Aldeas Infantiles|Amazon|
Amnistía Internacional|
    Apple|Arcelor Mittal|Asaja|Associated Press|Audiencia Nacional|AVT|Banco Central Europeo|
Banco de España|Banco Mundial|
    Banco Popular|Banco Sabadell|Banco Santander|Bankia|Bankinter|Barça|BBVA|BCE|Bildu|EH Bildu|
Bloque Nacionalista Galego|BNG|
    Boeing|Boletín Oficial del Estado|BOE|Cabify|CaixaBank|Cáritas|Carrefour|Casa Blanca|Casa Real|CCOO|
CC OO|Cepsa|CEOE|Cermi|CGPJ|CIS|
    Ciudadanos|CNI|CNMC|CNMV|CNT|Coalición Canaria|COAG|Comisión Europea|Comisiones Obreras|Compromís|
Congreso de los Diputados|Congreso|
    Consejo de Estado|Consejo de Europa|Consejo de Ministros|Consejo General del Poder Judicial|
Convergència|Correos|
    Corte Penal Internacional|Cruz Roja|CSIC|CSIF|Defensor del Pueblo|DGT|Ebro Foods|Ecologistas en Acción|
EFE|Efe|El Corte Inglés|El Mundo|
    El País|Endesa|Ertzaintza|Ericsson|ERC|Esquerra Republicana|Esquerra|ETA|Europa Press|Europol|Facebook|
FACUA|Facua|FAO|FARC|FBI|Ferrovial|
    FMI|Fondo Monetario Internacional|Frontex|Generalitat|Generalitat de Catalunya|Generalitat Valenciana|
Google|Greenpeace|
    Guardia Civil|Guardia Urbana|Hamás|Hezbolá|Human Rights Watch|Iberdrola|Iberia|Ikea|Imserso|Inditex|INE|
Instituto Nacional de Estadística|
    Instituto Cervantes|Interpol|Izquierda Unida|IU|Junta de Andalucía|Junta de Castilla y León|
Junta de Extremadura|Juntos por el Cambio|
    Junts|Kremlin|La Caixa|La Moncloa|La Vanguardia|LaLiga|Lidl|Mango|Mapfre|Más Madrid|Más País|
Médicos Sin Fronteras|
    Mercadona|Meta|Microsoft|Moncloa|Morena|Mossos|Mossos d’Esquadra|Mossos d'Esquadra|Movistar|
Naciones Unidas|Naturgy|Navantia|Netflix|Nissan|OCDE|OCU|OEA|
    OMS|ONCE|ONU|Organización de Naciones Unidas|Organización de las Naciones Unidas|
Organización Mundial de la Salud|OTAN|Oxfam|Oxfam Intermón|
    PAN|Parlamento Europeo|Parlament|Partido Popular|Partido Socialista|PDeCAT|Pemex|Pentágono|Pfizer|PNV|
Podemos|Policía Local|Policía Nacional|
    Policía Foral|PP|PRI|Protección Civil|PSC|PSOE|Puertos del Estado|RAE|Real Academia Española|
Real Madrid|Red Eléctrica|Renfe|Repsol|
    Reuters|RTVE|Ryanair|SAE|Salvamento Marítimo|Samsung|Santander|Save the Children|Seat|Securitas|
Seguridad Social|Sendero Luminoso|SEPE|
    Sepla|SGAE|Siemens|Sinn Féin|Sumar|Talgo|Talibán|Telefónica|Televisión Española|TikTok|Toyota|
Tribunal Constitucional|
    Tribunal de Cuentas|Tribunal Supremo|TVE|TV3|Twitter|Uber|UCO|UE|Unesco|Unicef|Unidas Podemos|
Unión Europea|Unión Africana|UGT|UPA|UPN|
    UME|USO|Vaticano|Vodafone|Volkswagen|Vox|Wallapop|WWF|Xunta de Galicia|Xunta|YouTube|Zara|AFIP|
Casa Rosada|INEGI|Indec|Claro|Ecopetrol|YPF"""
)

PLAIN_CAPITALS = listed("""
    AM PM ADN ARN AVE BOE CD CF CV DNI DVD DJ ESO EPA ERE ERTE FAQ FP GPS HTML ID II III IV VI VII VIII IX
    XI XII XIII XIV XV XVI
    XVII XVIII XIX XX XXI IBI IPC IRPF ISBN IT IVA KO KM KG KW MW GW LED LGTB LGTBI LGTBIQ MIR NIE NIF OK PC
    PDF PIB PIN PYME
    QR RC SMI SMS SOS SUV TDT TAC TV UCI URL USB UV VIP VPO VTC WC EUR USD CHF HD MS NB ITV TIR SIM LIVE
    INFO TOP NO SI SUR NORTE
    ESTE FOTO VIDEO VÍDEO SIDA VIH COVID IA CEO CFO OGM PAU EBAU MBA SL SA REM RSC DANA ICO PERTE ORA DGP
    """)
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "\0"

ORG_HEADS = listed(
    "FC CF CD UD RCD SD Atlético Deportivo Sporting Racing Politécnica Diócesis Arzobispado Cabildo"
    " Osakidetza"
)
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed(
    "Ser Sumar Podemos Ciudadanos Correos Mango Morena Claro Meta Apple Once Trinidad Santander Seat"
    " Casa Más Compromís Congreso"
)

LEGAL_FORMS = listed("S.A. S.A SA S.L. S.L SL SLU S.A.U. Inc Inc. Ltd Ltd. LLC GmbH AG")
