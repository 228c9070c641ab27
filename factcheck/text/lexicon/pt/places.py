"""Places by their Portuguese names, in Portugal's and in Brazil's spelling.

Countries after the list of the United Nations as both foreign ministries write them; states, districts,
cities, rivers and regions from general knowledge.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

_COUNTRIES = """
Afeganistão|África do Sul|Albânia|Alemanha|Andorra|Angola|Arábia Saudita|Argélia|Argentina|Arménia|
Armênia|Austrália|Áustria|Azerbaijão|Bahamas|Bahrein|Bangladesh|Barbados|Bélgica|Benim|Bielorrússia|
Birmânia|Bolívia|Bósnia|Bósnia-Herzegovina|Botsuana|Brasil|Bulgária|Burkina Faso|Burundi|Butão|Cabo Verde|
Camarões|Camboja|Canadá|Catar|Qatar|Cazaquistão|Chade|Chile|China|Chipre|Colômbia|Congo|Coreia do Norte|
Coreia do Sul|Coreia|Coréia|Costa do Marfim|Costa Rica|Croácia|Cuba|Dinamarca|Egito|Egipto|El Salvador|
Emirados Árabes Unidos|Equador|Eritreia|Escócia|Eslováquia|Eslovénia|Eslovênia|Espanha|Estados Unidos|
Estados Unidos da América|EUA|Estónia|Estônia|Etiópia|Filipinas|Finlândia|França|Gabão|Gâmbia|Gana|
Geórgia|Grã-Bretanha|Grécia|Gronelândia|Groenlândia|Guatemala|Guiana|Guiné|Guiné-Bissau|Guiné Equatorial|
Haiti|Holanda|Honduras|Hungria|Iémen|Iêmen|Índia|Indonésia|Inglaterra|Irão|Irã|Iraque|Irlanda|
Irlanda do Norte|Islândia|Israel|Itália|Jamaica|Japão|Jordânia|Jugoslávia|Iugoslávia|ex-Jugoslávia|Kosovo|
Kuwait|Laos|Letónia|Letônia|Líbano|Libéria|Líbia|Liechtenstein|Lituânia|Luxemburgo|Macau|Macedónia|
Macedônia|Madagáscar|Malásia|Malawi|Mali|Malta|Marrocos|Maurícia|Mauritânia|México|Moçambique|Moldávia|
Moldova|Mónaco|Mônaco|Mongólia|Montenegro|Myanmar|Namíbia|Nepal|Nicarágua|Níger|Nigéria|Noruega|
Nova Zelândia|Omã|País de Gales|Países Baixos|Palestina|Panamá|Paquistão|Paraguai|Peru|Polónia|Polônia|
Porto Rico|Portugal|Quénia|Quênia|Quirguistão|Reino Unido|República Checa|República Tcheca|
República Dominicana|Roménia|Romênia|Ruanda|Rússia|São Tomé e Príncipe|Senegal|Serra Leoa|Sérvia|
Singapura|Síria|Somália|Sri Lanka|Sudão|Sudão do Sul|Suécia|Suíça|Suriname|Tailândia|Taiwan|Tajiquistão|
Tanzânia|Timor|Timor-Leste|Togo|Trinidad e Tobago|Tunísia|Turquemenistão|Turquia|Ucrânia|Uganda|
União Soviética|ex-União Soviética|URSS|Uruguai|Usbequistão|Vaticano|Venezuela|Vietname|Vietnã|Zaire|
Zâmbia|Zimbabué|Zimbábue|Europa|Ásia|África|América|América Latina|América do Sul|América do Norte|
América Central|Oceania|Médio Oriente|Oriente Médio|Europa Ocidental|Europa Central|Leste Europeu|Magrebe|
Sahel|Balcãs|Bálcãs|Cáucaso|Escandinávia|Gaza|Faixa de Gaza|Cisjordânia|Crimeia|Catalunha|Galiza|
Andaluzia|Baviera|Toscana|Sicília|Sardenha|Lombardia|Califórnia|Texas|Flórida|Quebeque|Curdistão|Tibete|
Caxemira|Sibéria|Flandres|Caraíbas|Caribe|Antártida|Ocidente|Península Ibérica|PALOP
"""

_STATES = """
Acre|Alagoas|Amapá|Amazonas|Bahia|Ceará|Distrito Federal|Espírito Santo|Goiás|Maranhão|Mato Grosso|
Mato Grosso do Sul|Minas Gerais|Minas|Pará|Paraíba|Paraná|Pernambuco|Piauí|Rio de Janeiro|
Rio Grande do Norte|Rio Grande do Sul|Rondônia|Roraima|Santa Catarina|São Paulo|Sergipe|Tocantins|
Amazônia|Pantanal|Cerrado|Nordeste|Sudeste|Centro-Oeste|Baixada Fluminense|Baixada Santista|Rio-São Paulo|
Vale do Paraíba|Triângulo Mineiro|Recôncavo|Zona da Mata|Alentejo|Algarve|Beira Alta|Beira Baixa|
Beira Interior|Beira Litoral|Douro Litoral|Estremadura|Minho|Ribatejo|Trás-os-Montes|Açores|Madeira|
Porto Santo|Lezíria|Península de Setúbal|Grande Lisboa|Grande Porto|Serra da Estrela|Alto Douro|
Alto Minho|Oeste|Galápagos|Cabinda|Luanda
"""

_CITIES = """
Lisboa|Porto|Braga|Coimbra|Aveiro|Faro|Évora|Setúbal|Leiria|Viseu|Guarda|Beja|Bragança|Vila Real|
Viana do Castelo|Castelo Branco|Portalegre|Santarém|Funchal|Ponta Delgada|Angra do Heroísmo|Horta|
Guimarães|Amadora|Almada|Barreiro|Cascais|Sintra|Oeiras|Loures|Odivelas|Matosinhos|Maia|Gondomar|Valongo|
Vila Nova de Gaia|Gaia|Vila do Conde|Póvoa de Varzim|Barcelos|Famalicão|Vila Nova de Famalicão|Fafe|
Felgueiras|Amarante|Penafiel|Paredes|Santo Tirso|Chaves|Mirandela|Lamego|Figueira da Foz|Ovar|Espinho|
Ílhavo|Águeda|Covilhã|Fundão|Tomar|Abrantes|Torres Vedras|Torres Novas|Entroncamento|Caldas da Rainha|
Alcobaça|Nazaré|Peniche|Óbidos|Marinha Grande|Pombal|Vila Franca de Xira|Alverca|Benavente|Montijo|Moita|
Seixal|Sesimbra|Palmela|Sines|Santiago do Cacém|Grândola|Estremoz|Elvas|Moura|Serpa|Mértola|Odemira|Lagos|
Portimão|Albufeira|Loulé|Quarteira|Tavira|Olhão|Vila Real de Santo António|Silves|Fátima|Batalha|Ourém|
Pedrógão Grande|Mafra|Ericeira|Cacilhas|Arrábida|Belém|Alcântara|Benfica|Chiado|Alfama|Brasília|Salvador|
Fortaleza|Belo Horizonte|Manaus|Curitiba|Recife|Goiânia|Porto Alegre|São Luís|Maceió|Natal|Teresina|
Campo Grande|João Pessoa|Aracaju|Cuiabá|Porto Velho|Macapá|Florianópolis|Rio Branco|Boa Vista|Palmas|
Vitória|Guarulhos|Campinas|São Gonçalo|Duque de Caxias|Nova Iguaçu|São Bernardo do Campo|Santo André|
Osasco|São José dos Campos|Ribeirão Preto|Sorocaba|Santos|Mauá|Diadema|Jundiaí|Piracicaba|Bauru|Franca|
São José do Rio Preto|Presidente Prudente|Araraquara|São Carlos|Taubaté|Uberlândia|Uberaba|Juiz de Fora|
Montes Claros|Betim|Contagem|Ouro Preto|Mariana|Brumadinho|Governador Valadares|Ipatinga|Niterói|
Petrópolis|Volta Redonda|Macaé|Angra dos Reis|Búzios|Londrina|Maringá|Ponta Grossa|Cascavel|Foz do Iguaçu|
Joinville|Blumenau|Itajaí|Chapecó|Criciúma|Caxias do Sul|Pelotas|Canoas|Santa Maria|Passo Fundo|
Feira de Santana|Vitória da Conquista|Ilhéus|Itabuna|Porto Seguro|Olinda|Jaboatão|Caruaru|Petrolina|
Campina Grande|Mossoró|Sobral|Juazeiro|Juazeiro do Norte|Imperatriz|Marabá|Altamira|Parintins|Anápolis|
Dourados|Corumbá|Rondonópolis|Sinop|Cabo Frio|Copacabana|Ipanema|Leblon|Tijuca|Pinheiros|Moema|Itaquera|
Morumbi|Mineirão|Maracanã|Luanda|Benguela|Huambo|Lobito|Maputo|Matola|Nampula|Pemba|Praia|Mindelo|Bissau|
Díli|São Tomé|Amesterdão|Amsterdã|Ancara|Antuérpia|Atenas|Auschwitz|Bagdade|Bagdá|Barcelona|Basileia|
Beirute|Belgrado|Berlim|Berna|Bilbau|Birmingham|Bogotá|Bolonha|Bona|Bordéus|Boston|Bratislava|Bruxelas|
Bucareste|Budapeste|Buenos Aires|Cabul|Cairo|Calcutá|Caracas|Casablanca|Chernobyl|Chicago|Cidade do Cabo|
Cidade do México|Colónia|Colônia|Copenhaga|Copenhague|Dacar|Damasco|Davos|Dresden|Dublin|Dubai|Edimburgo|
Estocolmo|Estrasburgo|Estugarda|Florença|Frankfurt|Genebra|Génova|Gênova|Granada|Guatánamo|Haia|Hamburgo|
Hanói|Havana|Helsínquia|Helsinque|Hiroxima|Hong Kong|Houston|Istambul|Jacarta|Jerusalém|Joanesburgo|
Kharkiv|Kiev|Kinshasa|Lima|Liverpool|Londres|Los Angeles|Lyon|Madrid|Madri|Manchester|Marselha|Medellín|
Melbourne|Miami|Milão|Minsk|Montevideu|Montevidéu|Montreal|Moscovo|Moscou|Mossul|Munique|Nagasáqui|
Nairobi|Nápoles|Nice|Nova Deli|Nova Délhi|Nova Iorque|Nova York|Odessa|Oslo|Oxford|Paris|Pequim|
Porto Príncipe|Praga|Pretória|Quito|Rabat|Riade|Riga|Roma|Roterdão|Roterdã|Salamanca|Sarajevo|Saragoça|
Seattle|Seul|Sevilha|Sófia|Sydney|São Francisco|São Petersburgo|Santiago de Compostela|Tallinn|Teerão|
Teerã|Telavive|Tel Aviv|Tóquio|Toronto|Toulouse|Trípoli|Tunes|Turim|Valência|Vancouver|Varsóvia|Veneza|
Viena|Vilnius|Vigo|Washington|Wuhan|Xangai|Zagreb|Zurique
"""

_WATERS = """
Tejo|Douro|Mondego|Guadiana|Minho|Sado|Lima|Cávado|Vouga|Zêzere|Amazonas|São Francisco|Tietê|Paraná|Xingu|
Tapajós|Madeira|Rio Negro|Iguaçu|Parnaíba|Tocantins|Araguaia|Reno|Danúbio|Tamisa|Sena|Ebro|Volga|Nilo|
Mississípi|Atlântico|Pacífico|Índico|Mediterrâneo|Báltico|Mar Negro|Mar Vermelho|Mar do Norte|Adriático|
Alpes|Pirenéus|Andes|Himalaias|Himalaia|Everest|Etna|Serra do Mar|Fernando de Noronha|Marajó|Berlengas|
Canárias|Baleares|Maiorca|Ibiza|Creta|Lampedusa|Lesbos|Bojador|Suez
"""


def _names(*blocks: str) -> frozenset[str]:
    return frozenset(name for block in blocks for name in block.replace("\n", "").split("|") if name)


PLACES = _names(_COUNTRIES, _STATES, _CITIES, _WATERS) - {"PALOP"}

ALSO_WORDS = listed("""
Porto Guarda Horta Lagos Faro Praia Natal Salvador Vitória Santos Palmas Chaves Batalha Paredes Maia Franca
Contagem Mariana Moura Lima Beja Fortaleza Recife Granada Nice Belém Oeste Minas Nordeste Sudeste Benfica
Espinho Tomar Pombal Moita Sobral Fátima Nazaré Cerrado Sena Reno Índico Pacífico Ocidente Imperatriz
Valência
""") - listed("Porto Fortaleza Recife Faro Nordeste Sudeste Minas Belém")

SHORT_STATES = listed("""
AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO
""")

LAND: frozenset[str] = frozenset()

PLACE_ENDINGS: frozenset[str] = frozenset()

PLACE_OPENINGS = listed("""
São Santo Santa Vila Porto Serra Ilha Monte Campo Nova Novo Rua Avenida Praça Largo Travessa Rodovia Estádio
Aeroporto Praia Ponte Bairro Parque Alameda Rossio Castelo
""")
"""Words with which names of places begin, where a second capitalised word follows."""

DEMONYMS = listed("""
Português Portuguesa Portugueses Portuguesas Brasileiro Brasileira Brasileiros Brasileiras Angolano
Angolana Moçambicano Moçambicana Cabo-verdiano Guineense Timorense Espanhol Espanhola Espanhóis Francês
Francesa Franceses Inglês Inglesa Ingleses Britânico Britânica Alemão Alemã Alemães Italiano Italiana
Italianos Americano Americana Americanos Norte-americano Norte-americana Russo Russa Russos Ucraniano
Ucraniana Ucranianos Chinês Chinesa Chineses Japonês Japonesa Argentino Argentina Argentinos Mexicano
Europeu Europeia Europeus Africano Africana Paulista Paulistas Carioca Cariocas Mineiro Mineira Gaúcho
Gaúcha Baiano Baiana Lisboeta Portuense Alentejano Algarvio Açoriano Madeirense Israelita Israelense
Palestiniano Palestino Sírio Iraquiano Iraniano Turco Grego Polaco
""") - {"Argentina"}

NEW = "\0"
