"""Portuguese given names, titles, callings and pronouns.

Given names are common ones of Portugal, Brazil and Portuguese-speaking Africa, sorted by whom they are given
to; callings as the usual directories of occupations of both countries list them. Compiled for this project.
"""

from __future__ import annotations

import unicodedata

from factcheck.text.wordlists import listed


def _with_plain_letters(names: frozenset[str]) -> frozenset[str]:
    """Return names with their spellings without accents, which people bear as well: António, Antonio."""
    plain = (
        "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
        for name in names
    )
    return names | frozenset(plain)


ALSO_WORDS = listed("""
Rosa Conceição Dores Esperança Mercedes Pilar Paz Luz Cruz Graça Glória Vitória Aurora Íris Jacinto Leão Lua
Marina Palmira Piedade Pérola Rosário Salvador Santiago Socorro Valentina Violeta Linda Clara Branca Franco
Norma Flora Pureza Natividade Amável Cândido Cândida Justo Prudente Inocêncio Amado Amada Ascensão Assunção
Belém Fátima Lurdes Lourdes Nazaré Encarnação Virgínia Vera Flor
""")
"""Given names that are nouns or places too, and so no name without a surname."""

MALE = listed("""
Abel Abílio Adalberto Ademar Ademir Adérito Adílio Adilson Adolfo Adriano Afonso Agostinho Ailton Aires
Alan Albano Alberto Albino Alcides Alcino Aldo Alessandro Alex Alexandre Alfredo Aloísio Aloysio Altino
Álvaro Amadeu Amândio Amaro Américo Amílcar Anacleto Anderson André Ângelo Aníbal Anselmo Antero Anthony
António Antônio Aparício Apolinário Aquiles Aristides Arlindo Armando Arménio Armindo Arnaldo Arthur Artur
Ary Ataíde Augusto Aureliano Aurélio Baltasar Bartolomeu Basílio Belmiro Benedito Benjamim Benjamin Bento
Bernardino Bernardo Brás Braz Breno Bruno Caetano Caio Camilo Carlos Casimiro Cássio Célio Celso César
Cézar Cícero Cirilo Ciro Claudemir Claudinei Cláudio Cleber Cléber Clemente Clóvis Conrado Cristiano
Cristóvão Custódio Dalton Damião Daniel Danilo Dário David Davi Delfim Denilson Denis Dênis Diego Dinis
Diniz Diogo Dionísio Dirceu Domingos Douglas Duarte Edgar Edilson Edinho Edmilson Edmundo Edson Eduardo
Egídio Elias Élio Eliseu Élton Elton Emanuel Emerson Emídio Emílio Enzo Erasmo Érico Erick Ernâni Ernesto
Estêvão Euclides Eugénio Eugênio Eurico Eusébio Evaldo Evandro Everton Ezequiel Fabiano Fabián Fábio
Fabrício Faustino Fausto Feliciano Felipe Filipe Felisberto Félix Ferdinando Fernando Fernão Fidel Firmino
Flávio Florêncio Floriano Francisco Frederico Gabriel Gaspar Genésio Geraldo Gerson Gérson Gil Gilberto
Gildo Gilmar Gilson Giovanni Gleison Gonçalo Graciano Gregório Guilherme Gustavo Heitor Hélder Hélio
Henrique Heráclito Herculano Hermano Hermínio Hilário Horácio Hugo Humberto Iago Igor Ildefonso Inácio
Ismael Isaac Isaías Isidoro Israel Itamar Ivã Ivan Ivo Jaime Jair Jairo Januário Jarbas Jean Jefferson
Jeremias Jerónimo Jerônimo Jesus Joanes João Joaquim Joel Jonas Jonathan Jordão Jorge José Josias Josué
Juarez Júlio Julião Juliano Júnior Juscelino Justino Juvenal Kaio Kauã Kleber Laércio Laurindo Lauro Lázaro
Leandro Leonardo Leonel Leopoldo Levi Licínio Lindomar Lino Lorenzo Lourenço Lourival Luan Luca Lucas
Luciano Lúcio Ludgero Luís Luiz Luíz Manoel Manuel Marcelino Marcello Marcelo Márcio Marco Marcos Mariano
Marino Mário Marlon Martim Martinho Mateus Matheus Matias Maurício Mauro Max Maximiano Maximiliano Maykon
Messias Miguel Milton Moacir Moisés Murilo Napoleão Natanael Nataniel Nélio Nelson Nélson Nestor Newton
Nicolau Nilo Nilson Nilton Nivaldo Norberto Nuno Octávio Otávio Odair Olavo Olegário Olívio Omar Onofre
Orlando Óscar Oscar Osmar Osvaldo Oswaldo Otelo Othon Otto Ovídio Pablo Pascoal Patrício Paulino Paulo
Pedro Péricles Plácido Plínio Quintino Quirino Rafael Raimundo Ramiro Ramon Raul Régis Reinaldo Renan
Renato Ricardo Roberto Robson Rodolfo Rodrigo Rogério Rolando Romário Romão Romeu Romildo Rómulo Rômulo
Ronaldo Roque Ruan Rúben Rubem Rubens Rui Ruy Samuel Sancho Sandro Sátiro Saulo Sebastião Serafim Sérgio
Severino Sidnei Sidney Silas Silvano Silvério Sílvio Silvio Simão Simeão Tadeu Tarcísio Telmo Teodoro
Teófilo Thiago Tiago Thomás Tito Tobias Tomás Tomé Túlio Ubaldo Ulisses Urbano Valdemar Valdir Valentim
Valério Valmir Valter Vasco Venâncio Vicente Victor Vinicius Vinícius Virgílio Vítor Vitor Vitorino Wagner
Waldemar Waldir Wallace Walter Wanderley Washington Wellington Wesley William Wilson Xavier Yuri Zacarias
Zeferino Zózimo Zeca Adail Eusébio Cristóbal Lula Dilson Kléber Nivaldo Edivaldo Josimar
""") - listed("Washington Franco")

FEMALE = listed("""
Adalgisa Adélia Adelaide Adelina Adriana Ágata Albertina Alcina Alda Alessandra Alexandra Alice Alícia
Aline Almerinda Alzira Amália Amanda Amélia Ana Anabela Anália Andrea Andréa Andreia Andréia Ângela
Angélica Anita Antónia Antônia Aparecida Araci Arlete Armanda Aurélia Aurora Bárbara Beatriz Belmira
Benedita Bernardete Bernardina Berta Bianca Branca Brenda Bruna Camila Cândida Carina Carla Carlota Carmem
Carmen Carminda Carmo Carolina Cássia Catarina Cátia Cecília Celeste Célia Celina Cidália Clara Clarice
Clarisse Cláudia Clementina Cleonice Cleusa Conceição Constança Cristiana Cristiane Cristina Custódia Dália
Daniela Daniele Danielle Débora Deise Delfina Denise Deolinda Diana Dina Dinah Dirce Dolores Domingas Dora
Doroteia Dulce Edite Edith Edna Eduarda Elaine Elena Eleonora Eliana Eliane Elisa Elisabete Elizabete
Elizabeth Eloá Elsa Elvira Elza Ema Emília Erica Érica Érika Ermelinda Esmeralda Estefânia Estela Ester
Esther Etelvina Eugénia Eugênia Eulália Eunice Eva Evelina Fabiana Fabíola Fátima Felícia Felisbela
Fernanda Filipa Filomena Flávia Florbela Francisca Gabriela Genoveva Geórgia Georgina Geralda Gertrudes
Gilda Gina Giovana Giovanna Gisela Gisele Giselle Glória Graça Graciela Graziela Graziele Guilhermina
Guiomar Helena Heloísa Henriqueta Hermínia Hilda Hortênsia Iara Idalina Ilda Ilza Inês Ingrid Iolanda
Iracema Irene Íris Isa Isabel Isabela Isabella Isabelle Isadora Isaura Ivana Ivete Ivone Izabel Jacinta
Jacira Jacqueline Jandira Janaína Jéssica Joana Joaquina Jocelina Jordana Josefa Josefina Josiane Joyce
Judite Júlia Juliana Jurema Jussara Karen Karina Karla Kátia Kelly Laís Lara Larissa Laura Lavínia Leandra
Leila Lena Leonilde Leonor Letícia Lia Lídia Lígia Lília Lilian Liliana Liliane Lina Lívia Lorena Lourdes
Luana Lúcia Luciana Lucília Lucinda Ludmila Ludovina Luísa Luiza Lurdes Luzia Madalena Mafalda Magali Magda
Maísa Manuela Mara Márcia Margarida Maria Mariana Marília Marina Marisa Maristela Marlene Marluce Marta
Martha Matilde Maura Mayara Melissa Mercedes Micaela Mirela Miriam Mirian Mônica Mónica Nadia Nádia Nair
Natália Natércia Nathália Neide Neusa Neuza Nicole Nilda Nilza Noémia Noêmia Nora Norma Odete Odília Ofélia
Olga Olinda Olívia Otília Palmira Paloma Patrícia Patricia Paula Poliana Priscila Quitéria Rafaela Raquel
Rebeca Regiane Regina Rejane Renata Rita Roberta Rosa Rosália Rosalina Rosana Rosane Rosângela Roseli
Rosemary Rosilda Rosinda Rute Ruth Sabrina Salete Samanta Samantha Sandra Sara Sarah Selma Serafina
Severina Sheila Silvana Sílvia Simone Sofia Solange Sónia Sônia Soraia Soraya Stela Stella Suelen Suely
Susana Suzana Tainá Tamara Tânia Tatiana Tatiane Telma Teresa Tereza Thaís Taís Thereza Úrsula Valdete
Valéria Vanda Vanessa Vânia Vera Verónica Verônica Vilma Virgínia Vitória Viviana Viviane Wanda Yara Yasmin
Yolanda Yvone Zélia Zenaide Zilda Zulmira Dilma Marielle Benedita Assunção Benilde Cremilde Adelaide Ester
Iraci Tábata Catarine
""") - listed("Aparecida")

GIVEN_NAMES = (
    MALE | FEMALE | listed("Alex Ariel Darci Dominique Ivanir Jaci Juraci Noa Cris Rosário Trindade")
)
"""Common given names."""

MALE_TITLES = listed("Sr Senhor Senhores Dom Rei Príncipe Padre Frei")

FEMALE_TITLES = listed("Sra Srta Senhora Senhorita Dona Rainha Princesa Irmã Madre")

MASCULINE = listed("ele")

FEMININE = listed("ela")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("de do da dos das d' e van von del la di y")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = frozenset(("II", "III", "IV", "Júnior", "Junior", "Filho", "Neto", "Sobrinho", "Jr", "jr"))

HONORIFICS = listed("""
Sr Sr. Sra Sra. Srta Srta. Srs. Dr Dr. Dra Dra. Dom Dona Senhor Senhora Senhorita Professor Professora Prof
Prof. Profa Profa. Doutor Doutora Eng. Engenheiro Engenheira Frei Irmã Madre Padre Monsenhor Mons. Sir Lord
Lady D. Mestre
""")

_OFFICES = """
presidente presidenta ministro ministra prefeito prefeita autarca senador senadora deputado deputada
vereador vereadora diretor diretora director directora porta-voz secretário secretária chefe responsável
dirigente governador governadora embaixador embaixadora cônsul comissário comissária general coronel capitão
capitã comandante tenente almirante major sargento procurador procuradora promotor promotora juiz juíza
desembargador desembargadora advogado advogada conselheiro conselheira delegado delegada representante
coordenador coordenadora vice-presidente vice-prefeito vice-prefeita tesoureiro tesoureira reitor reitora
treinador treinadora técnico técnica selecionador seleccionador gerente superintendente fundador fundadora
cofundador cofundadora administrador administradora redator redatora bispo arcebispo cardeal papa pároco
rabino imã rei rainha príncipe princesa chanceler líder subsecretário subsecretária ouvidor ouvidora
primeiro-ministro primeira-ministra ex-presidente ex-ministro ex-ministra ex-prefeito ex-autarca ex-deputado
bastonário bastonária provedor provedora dono dona proprietário proprietária sócio sócia
relator relatora comentador comentadora diretor-geral diretora-geral secretário-geral secretária-geral
director-geral directora-geral procurador-geral procuradora-geral
"""

_WORKERS = """
médico médica cirurgião cirurgiã enfermeiro enfermeira investigador investigadora pesquisador pesquisadora
cientista historiador historiadora economista sociólogo socióloga politólogo politóloga jurista virologista
biólogo bióloga químico química físico física geólogo geóloga psicólogo psicóloga especialista perito
perita analista autor autora escritor escritora jornalista repórter apresentador apresentadora ator atriz
actor actriz cantor cantora músico pintor pintora artista produtor produtora fotógrafo fotógrafa arquiteto
arquiteta arquitecto arquitecta engenheiro engenheira professor professora docente aluno aluna estudante
polícia policial agente guarda bombeiro bombeira motorista condutor condutora piloto empresário empresária
agricultor agricultora padeiro padeira comerciante vendedor vendedora vizinho vizinha morador moradora
habitante testemunha jogador jogadora atacante avançado avançada goleiro goleira zagueiro lateral meia
volante defesa trabalhador trabalhadora funcionário funcionária operário operária consultor consultora
sindicalista militante ativista activista manifestante arguido arguida réu ré suspeito suspeita pescador
pescadora arquivista bibliotecário bibliotecária filósofo filósofa matemático matemática informático
artesão artesã notário urbanista climatólogo meteorologista meteorologista hidrólogo hidróloga livreiro
pedreiro costureiro costureira árbitro árbitra pastor pastora meteorólogo epidemiologista infectologista
antropólogo antropóloga ambientalista projectista projetista construtor construtora realizador realizadora
cineasta encenador encenadora maestro maestrina
"""

_SMALL = listed("""
homem homens mulher mulheres rapaz rapariga menino menina pai mãe irmão irmã filho filha marido esposa viúvo
viúva vítima vítimas gente povo polícia ministério governo tribunal procuradoria promotoria associação
federação empresa sociedade grupo partido sindicato câmara prefeitura autarquia município cidade oposição
comissão peritos advogados pais família cliente usuário usuária utente companhia administração direção
direcção defesa acusação entidade instituto organismo agência fonte fontes
""")


def _with_plurals(words: str) -> frozenset[str]:
    """Return callings with the forms of several persons."""
    found: set[str] = set()
    for word in words.split():
        found.add(word)
        if word.endswith("ão"):
            found |= {word[:-2] + "ões", word[:-2] + "ães"}
        elif word[-1] in "rsz":
            found.add(word + "es")
        elif word.endswith("al"):
            found.add(word[:-1] + "is")
        elif word.endswith("vel"):
            found.add(word[:-2] + "eis")
        else:
            found.add(word + "s")
    return frozenset(found)


ROLES = _with_plurals(_OFFICES)
"""Callings that are written small before a name."""

TITLE_HEADS = (
    ROLES
    | _with_plurals(_WORKERS)
    | listed("""
Presidente Presidenta Ministro Ministra Prefeito Prefeita Governador Governadora Senador Senadora Deputado
Deputada Vereador Vereadora General Coronel Secretário Secretária Papa Primeiro-Ministro
""")
)
"""Offices and ranks."""

TITLES = frozenset(word.rstrip(".") for word in HONORIFICS) | TITLE_HEADS
"""What stands before the name of a person."""

CALLINGS = (
    _with_plurals(_OFFICES) | _with_plurals(_WORKERS) | _SMALL | frozenset(word.lower() for word in TITLES)
)
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

AFTER_A_ROLE = listed("""
geral regional executivo executiva nacional municipal estadual federal adjunto adjunta interino interina
técnico técnica clínico clínica financeiro financeira
""")

CALLING_ENDINGS: tuple[str, ...] = ()

NOT_PERSONS = listed("""
O A Os As Um Uma Uns Umas De Do Da Dos Das Em No Na Nos Nas Com Por Pelo Pela Para Sem Sobre Entre Desde
Até Segundo Conforme Como Quando Se E Ou Mas Embora Porque Enquanto Este Esta Estes Estas Esse Essa Esses
Aquele Aquela Seu Sua Seus Suas Meu Minha Nosso Nossa Ele Ela Eles Elas Eu Você Vocês Nós Não Sim Já Hoje
Ontem Amanhã Assim Também Além Então Logo Depois Antes Após Ante Aqui Ali Quê Quem Onde Segunda Terça
Quarta Quinta Sexta Sábado Domingo Janeiro Fevereiro Março Abril Maio Junho Julho Agosto Setembro Outubro
Novembro Dezembro Congresso Senado República Parlamento Conselho Governo Ministério Universidade Instituto
Fundação Tribunal Corte Supremo Partido Banco Associação Federação União Estado Igreja Comissão Comité
Comitê Agência Europa Brasil Portugal Brasileiro Brasileira Português Portuguesa Europeia Europeu Interior
Economia Justiça Saúde Educação Defesa Transportes Fazenda Finanças Trabalho Cultura Esportes Desporto
Negócios Estrangeiros Ambiente Agricultura Habitação Rua Avenida Praça Ponte Museu Estação Hospital Escola
Colégio Câmara Prefeitura Lei Código Constituição Internet Deus Bíblia Nações Mundo País Junta Assembleia
Casa Polícia Guarda Relação Procuradoria Rádio Jornal Copa Taça Liga Campeonato Estádio Aeroporto Porto Rio
Serra Ilha Santo Santa São Norte Sul Leste Oeste Nordeste Sudeste Centro Estados Unidos Federal Estadual
Municipal Nacional Público Pública Militar Civil
""")
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (
    " de ",
    " do ",
    " da ",
    " dos ",
    " das ",
    " para ",
    " regional ",
    " executivo ",
)

BEFORE_A_ROLE = listed("um uma o a ex antigo antiga atual actual novo nova então")

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("de ", "do ", "da ", "dos ", "das ", "(")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()
