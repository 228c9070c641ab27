"""Heads of institutions' names in Portuguese, and organisations known by one name.

Portuguese names an institution from its head on: «Tribunal da Relação do Porto», «Câmara Municipal de
Leiria», «Secretaria de Saúde». Compiled for this project from general knowledge.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.forms import UPPER
from factcheck.text.wordlists import listed

_WORD = rf"[{UPPER}][\w&’'-]+"

AND_MORE = re.compile(rf" e (?P<first>{_WORD})")

COMMITTEES = listed("""
Academia Agência Assembleia Associação Autoridade Banco Bolsa Caixa Câmara Centro Clube Comissão Comité
Comitê Companhia Comunidade Confederação Conselho Conservatório Cooperativa Corpo Corte Delegacia
Departamento Diocese Direção-Geral Direcção-Geral Escola Faculdade Federação Fórum Fundação Fundo Gabinete
Grupo Hospital Igreja Inspeção-Geral Instituto Junta Laboratório Liga Ministério Museu Observatório
Oceanário Ordem Organização Orquestra Partido Polícia Prefeitura Procuradoria Procuradoria-Geral Provedoria
Rede Secretaria Serviço Sindicato Sociedade Superintendência Supremo Teatro Tribunal União Unidade
Universidade Vara Ouvidoria Defensoria Promotoria Arquidiocese Empresa Capitania Guarda Bombeiros Movimento
Estado-Maior
""")
"""Words with which an institution's name begins, where what follows says of what it is."""

_KINDS = (
    "Nacional|Nacionais|Federal|Estadual|Municipal|Regional|Geral|Superior|Central|Militar"
    "|Civil|Internacional|Mundial"
    "|Europeia|Europeu|Português|Portuguesa|Brasileiro|Brasileira|Constitucional"
    "|Administrativo|Eleitoral|Público"
    "|Pública|Judiciária|Marítima|Rodoviária|Técnico|Católica|Nova|Aberta|Autónoma"
    "|Republicana|Socialista|Comunista"
    "|Democrático|Liberal|Mineira|Paulista|Gaúcha|Carioca|Politécnico|Dramático|Fluminense"
)
_OF = r"(?:de|do|da|dos|das|para o|para a|para os|contra o|contra a)"
_NAMED = rf"(?:{_WORD})(?:(?: e)? {_WORD})?"

ON_SUBJECT = re.compile(
    rf"(?: (?:{_KINDS})(?!\w)){{0,2}}(?: {_OF} {_NAMED}){{1,3}}|(?: (?:{_KINDS})(?!\w)){{1,2}}"
)
"""What an institution is of: «da Relação do Porto», «Municipal de Leiria», «para os Refugiados»."""

SECOND_HALVES: frozenset[str] = frozenset()

ORG_ENDINGS = listed("""
S.A S.A. SA Lda Lda. Ltda Ltda. Inc Inc. Ltd Ltd. LLC GmbH AG SGPS Group Holding University Foundation Bank
Airlines Seguros Energia Telecom
""")

ORG_OPENINGS: frozenset[str] = frozenset()

ORGANISATIONS = frozenset(
    """Airbus|Amazon|Amnistia Internacional|Anistia Internacional|Anatel|Aneel|ANP|ANPC|Anvisa|Apple|
Associated Press|Assembleia da República|Avianca|Azul|Banco Central|Banco Central Europeu|
Banco de Portugal|Banco do Brasil|Banco Mundial|BBC|BES|BNDES|Bloco de Esquerda|Boeing|BP|BPI|Bradesco|
Braskem|Caixa Económica Federal|Caixa Econômica Federal|Caixa Geral de Depósitos|Câmara dos Deputados|
Casa Branca|CDS|CDS-PP|CDU|CEMIG|Cemig|CGTP|CGTP-IN|Chega|CIP|CNN|Comissão Europeia|Congresso Nacional|
Conselho de Estado|Conselho de Ministros|Conselho Europeu|Copasa|Corinthians|Correio da Manhã|
Correio Braziliense|Correios|CPLP|Cruz Vermelha|Cruzeiro|CTT|CUT|Defensoria Pública|Deutsche Bank|DEM|
Diário de Notícias|Ecad|EDP|Eletrobras|Embraer|Embrapa|Estadão|Europol|Expresso|Facebook|FAO|FBI|FC Porto|
Fenprof|Fiesp|FIFA|Fifa|Fiocruz|Flamengo|Fluminense|FMI|Folha|Folha de S. Paulo|Ford|Frelimo|Frontex|
Fundação Getulio Vargas|Fundação Calouste Gulbenkian|Funai|Galp|Garena|Globo|GNR|GloboNews|Google|
Greenpeace|Grêmio|Hamas|Hezbollah|Human Rights Watch|Ibama|IBGE|Ibope|ICMBio|IKEA|INE|INEM|Infraero|
Infraestruturas de Portugal|Iniciativa Liberal|Inmet|Inpe|Instagram|INSS|Interpol|Ipea|Itaú|ITV|JBS|
Jerónimo Martins|Jornal de Notícias|Juventude Socialista|Kremlin|Latam|LATAM|Lusa|Lava Jato|MDB|
Médicos Sem Fronteiras|Mercedes|Mercosul|Meta|Microsoft|Ministério Público|Ministério Público Federal|
MPLA|MST|Nações Unidas|NATO|Nato|Natura|Netflix|Nokia|Novo Banco|NOS|OAB|Observador|OCDE|OEA|OIT|OMC|OMS|
ONU|OPEP|Organização das Nações Unidas|Organização Mundial da Saúde|Otan|OTAN|Palmeiras|PAN|
Parlamento Europeu|Partido dos Trabalhadores|Partido Socialista|Partido Social Democrata|PCdoB|PCP|PDT|
Pentágono|Petrobras|Petrobrás|Pfizer|PFL|Polícia Federal|Polícia Civil|Polícia Militar|Polícia Judiciária|
Procuradoria-Geral da República|PMDB|PP|PPD|PSB|PSD|PSDB|PSOL|Psol|PSP|PSTU|PT|PTB|Público|PÚBLICO|RAI|
Receita Federal|Rede Globo|Renamo|Renault|Repsol|Reuters|Rosatom|RTP|Ryanair|Sabesp|Samsung|
Santa Casa da Misericórdia|Santander|São Paulo FC|SBT|Senado|Senado Federal|Serviço Nacional de Saúde|SIC|
Siemens|SNS|Sonae|Spotify|STF|STJ|Stellantis|SUS|Supremo Tribunal Federal|Supremo Tribunal de Justiça|
Superior Tribunal de Justiça|Talibã|TAP|Tesla|TikTok|Toyota|Transparência Internacional|Transtejo|
Tribunal Constitucional|Tribunal de Contas|Tribunal de Contas da União|Tribunal Superior Eleitoral|
Tribunal Penal Internacional|TSE|TVI|Twitter|UE|UEFA|Uefa|UGT|UFMG|UFG|UFRJ|UFRGS|UNE|Unesco|UNESCO|
União Africana|União Europeia|Unicamp|Unicef|UNICEF|Unilever|UNITA|USP|Vale|Vasco da Gama|Vodafone|
Volkswagen|WhatsApp|WWF|YouTube|Zero|ICNF|DGS|ASAE|SEF|AIMA|CNE|ERC|ANMP|APA|Quercus|Deco|DECO|Infarmed|
CMVM|Anac|ANAC|Iphan|Fuvest|Enem|Sporting|Benfica|Atlético|Atlético Mineiro|Botafogo|Internacional|
Chelsea|Barcelona FC|Real Madrid|Ajax""".replace("\n", "").split("|")
) - listed("Garena Internacional Zero")

PLAIN_CAPITALS = listed("""
AC AD AM PM ADN DNA ARN RNA BTT CD CDC CEO CEP CNH CNPJ CPF CPI CV DJ DVD EP EUR FAQ FM GP GPS HIV HTML IA
ID II III IMC IMI IMT IPI IPTU IPVA IRC IRS ISBN ISO IT IV IVA IX KM LED LGBT LP MBA MEI MP NB NIF OK OVNI
PC PDF PEC PET PIB PIN PME PMEs POP PR PS RG RIP RN SIDA AIDS SMS SOS SUV TIC TV TVs UCI UHF UPA URL URSS
USB USD UTI UV VAR VHS VI VII VIII VIP VIPs WC XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXIII CEOs CO
UTC ATM BRL FC SC EC AO VS ETC TOP DO DA DE NO NA OS AS UM UMA SE SEM URV US URVs CD-ROM FHC AL AP BA CE DF
ES GO MA MG MS MT PA PB PE PI RJ RO RS SE ICMS FGTS PIS PASEP CLT CPMF BR KG KW MW GW CC VIVO LIVE VEJA
LEIA MAIS AGORA
""") - {"PS"}
"""Words in capitals that are no organisation."""

GROUP = "\0"

OF = "\0"

FOR = "\0"

ORG_HEADS = listed("""
FC SC CD EC AC Sporting Clube Atlético Universidade Hospital Colégio Instituto Tribunal Câmara Prefeitura
Rádio TV Museu Banco Arquidiocese Diocese
""")
"""Words that make an organisation's name with the place behind them."""

FIRST_HALVES: frozenset[str] = frozenset()

ALSO_WORDS = listed("""
Público Expresso Observador Azul Vale Natura Meta Apple Chega Cruzeiro Globo Folha Correios Sporting
Benfica Atlético NOS PAN Senado Azul
""") - listed("Senado Benfica Sporting Globo")

LEGAL_FORMS = listed("S.A S.A. SA Lda Lda. Ltda Ltda. SGPS EPE E.P.E. Inc Inc. Ltd Ltd. LLC GmbH AG")
