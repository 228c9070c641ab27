"""Spanish given names, titles, callings and pronouns.

Given names are common ones of Spain and the Americas, sorted by whom they are given to; callings as the usual
directories of occupations list them. Compiled for this project.
"""

from __future__ import annotations

from factcheck.text.lexicon.de import people as german
from factcheck.text.wordlists import listed

ALSO_WORDS = listed(
    "Rosa Consuelo Dolores Esperanza Mercedes Pilar Paz Luz Cruz Ángel León Leon Soledad Victoria Rocío"
)
"""Given names that are nouns or places too, and so no name without a surname."""

MALE = listed("""
Aarón Abel Abelardo Adolfo Adrián Agustín Aitor Alan Alberto Alejandro Alejo Alfonso Alfredo Álvaro Andrés
Ángel Aníbal Antonio Ariel Armando Arturo Augusto Aurelio Baltasar Bartolomé Basilio Bautista Beltrán Benigno
Benito Benjamín Bernabé Bernardo Blas Borja Bruno Camilo Carlos Carmelo César Cipriano Claudio Cristian
Cristóbal
Damián Daniel Dario Darío David Diego Domingo Edgar Edgardo Edmundo Eduardo Efraín Elías Eliseo Emiliano
Emilio
Enrique Ernesto Esteban Eugenio Eusebio Ezequiel Fabián Fabio Facundo Federico Felipe Félix Fermín Fernando
Fidel Florencio Francisco Gabriel Gaspar Gerardo Germán Gilberto Gonzalo Gregorio Guillermo Gustavo Héctor
Heriberto Hernán Hipólito Horacio Hugo Humberto Ibai Ignacio Iker Íñigo Isaac Isidro Ismael Iván Jacinto Jaime
Javier Jerónimo Jesús Joaquín Jordi Jorge José Juan Julián Julio Justo Lautaro Leandro Leonardo Leopoldo
Lisandro
Lorenzo Lucas Luciano Luis Manuel Marcelo Marco Marcos Mariano Mario Martín Mateo Matías Mauricio Mauro
Maximiliano
Máximo Miguel Moisés Nahuel Nicolás Norberto Octavio Omar Orlando Óscar Oscar Oswaldo Pablo Pascual Patricio
Pedro Pere Plácido Rafael Ramiro Ramón Raúl Ricardo Roberto Rodolfo Rodrigo Rogelio Román Rubén Salvador
Samuel
Santiago Saúl Sebastián Sergio Silvio Simón Teodoro Tomás Tristán Ulises Unai Valentín Vicente Víctor
Xavier Xavi
Joan Josep Jaume Wilson Washington Nelson Evo Gael
""") - listed("Washington Domingo")

FEMALE = listed("""
Adela Adriana Agustina Ainhoa Aitana Alba Alejandra Alicia Alma Almudena Amalia Amanda Amelia Amparo Ana
Anabel
Andrea Ángela Ángeles Angélica Antonia Araceli Ariadna Aurora Azucena Bárbara Beatriz Begoña Belén Berta
Blanca
Camila Candela Carla Carlota Carmen Carolina Catalina Cecilia Celia Clara Claudia Concepción Constanza
Consuelo
Cristina Daniela Delia Diana Dolores Edith Elena Elisa Elsa Elvira Emilia Emma Encarnación Esperanza Estefanía
Estela Ester Esther Eugenia Eulalia Eva Fabiola Fátima Felisa Fernanda Florencia Gabriela Gemma Gimena
Gisela Gloria
Graciela Guadalupe Inés Inmaculada Irene Iria Isabel Isidora Itziar Ivana Ivonne Jacinta Jimena Josefa
Josefina Juana
Judith Julia Juliana Julieta Laura Leire Leonor Leticia Lidia Liliana Lola Lorena Lourdes Lucía Luciana
Luisa Luz
Macarena Magdalena Maite Manuela Marcela Margarita María Mariana Maricarmen Marina Marisa Marisol Marta
Martina
Matilde Mercedes Micaela Milagros Mireia Miriam Mónica Montserrat Nadia Natalia Nerea Nieves Noelia Nora
Norma Nuria
Ofelia Olga Paloma Paola Patricia Paula Paulina Paz Pilar Raquel Rebeca Regina Renata Rita Rocío Romina
Rosa Rosalía
Rosario Rosaura Ruth Sandra Sara Silvia Silvina Socorro Sofía Soledad Sonia Soraya Susana Tamara Tatiana
Teresa Úrsula
Valentina Valeria Vanesa Verónica Victoria Violeta Virginia Viviana Ximena Yolanda Zoe Zulema Dolors
Montse Neus
""") - listed("Concepción Socorro Rosario Florencia")

_NO_GIVEN = listed("Mark Will May June April Art Rose Bill Roma Page Penny Dawn Mar Max") - {"Max"}

GIVEN_NAMES = (
    (german.GIVEN_NAMES - _NO_GIVEN)
    | MALE
    | FEMALE
    | listed("Alex Álex Cruz Rosario Trinidad Guadalupe Ariel Noa")
)
"""Common given names."""

MALE_TITLES = listed("Sr Señor Señores Don Rey Príncipe Padre Fray")

FEMALE_TITLES = listed("Sra Srta Señora Señorita Doña Reina Princesa Sor")

MASCULINE = listed("él")

FEMININE = listed("ella")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("de del la las los y e i van von da do dos")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = frozenset(("II", "III", "IV", "hijo", "padre", "Jr", "jr"))

HONORIFICS = listed("""
Sr Sr. Sra Sra. Srta Srta. Sres. Dr Dr. Dra Dra. Don Doña Señor Señora Señorita Profesor Profesora Doctor
Doctora Fray
Sor Padre Monseñor Lic. Ing. Mons. Sir Lord Lady
""")

_OFFICES = """
presidente presidenta ministro ministra alcalde alcaldesa prefecto senador senadora diputado diputada
director directora
portavoz vocero vocera secretario secretaria jefe jefa responsable dirigente gobernador gobernadora embajador
embajadora cónsul comisario comisaria general coronel capitán comandante teniente almirante fiscal juez
jueza abogado
abogada consejero consejera concejal concejala delegado delegada representante coordinador coordinadora
vicepresidente vicepresidenta tesorero tesorera rector rectora decano decana entrenador entrenadora
seleccionador
gerente patrón patrona fundador fundadora cofundador administrador administradora redactor redactora
obispo arzobispo
cardenal papa párroco sacerdote rabino imán rey reina príncipe princesa canciller intendente intendenta líder
subsecretario subsecretaria viceministro viceministra procurador procuradora magistrado magistrada síndico
"""

_WORKERS = """
médico médica cirujano cirujana enfermero enfermera investigador investigadora científico científica
historiador
historiadora economista sociólogo socióloga politólogo politóloga jurista virólogo viróloga biólogo
bióloga químico
química físico física geólogo geóloga psicólogo psicóloga experto experta analista autor autora escritor
escritora
periodista reportero reportera presentador presentadora actor actriz cantante músico música pintor
pintora artista
productor productora fotógrafo fotógrafa arquitecto arquitecta ingeniero ingeniera maestro maestra profesor
profesora alumno alumna estudiante policía guardia bombero bombera conductor conductora piloto empresario
empresaria
agricultor agricultora panadero panadera comerciante vendedor vendedora vecino vecina habitante testigo
jugador
jugadora delantero portero trabajador trabajadora empleado empleada obrero obrera consultor consultora
sindicalista
militante activista manifestante opositor opositora acusado acusada sospechoso sospechosa pescador pescadora
archivero archivera bibliotecario conservador filósofo filósofa matemático informático técnico técnica
artesano
especialista notario urbanista climatólogo meteorólogo ganadero ganadera librero hostelero
"""

_SMALL = listed("""
hombre hombres mujer mujeres niño niña padre madre hermano hermana hijo hija viuda viudo víctima gente policía
ministerio gobierno tribunal fiscalía asociación federación empresa sociedad grupo partido sindicato
ayuntamiento
alcaldía ciudad municipio oposición comisión expertos abogados padres familia cliente clienta usuario usuaria
""")


def _with_plurals(words: str) -> frozenset[str]:
    """Return callings with the forms of several persons."""
    return frozenset(
        form for word in words.split() for form in (word, word + ("s" if word[-1] in "aeoáéó" else "es"))
    )


def _former(words: frozenset[str]) -> frozenset[str]:
    """Return offices with their forms for those who held them."""
    return words | {f"ex{joint}{word}" for word in words for joint in ("", "-")}


ROLES = _former(listed(_OFFICES)) - listed(
    "general rey reina papa jefe líder responsable patrón representante juez"
)
"""Offices that count without a name, where it is said of what: «la presidenta de la región»."""

TITLE_HEADS = _former(listed(_OFFICES)) | listed(
    "Presidente Presidenta Ministro Ministra Alcalde Alcaldesa General Rey Reina Papa"
)
"""Offices and ranks."""

TITLES = (
    frozenset(word.rstrip(".") for word in HONORIFICS)
    | TITLE_HEADS
    | listed(_WORKERS)
    | listed("doctor doctora don doña fray sor padre monseñor")
)
"""What stands before the name of a person."""

CALLINGS = (
    _with_plurals(_OFFICES)
    | _with_plurals(_WORKERS)
    | _SMALL
    | frozenset(word.lower() for word in TITLES if word[0].isupper())
)
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

AFTER_A_ROLE = listed("""
    general adjunto adjunta delegado delegada ejecutivo ejecutiva nacional regional provincial municipal
    autonómico
    autonómica honorario honoraria
    """)
"""Adjectives that belong to the office before them."""

CALLING_ENDINGS: tuple[str, ...] = ()

NOT_PERSONS = listed("""
El La Los Las Un Una Unos Unas De Del Al A En Con Por Para Sin Sobre Entre Desde Hasta Según Como Cuando
Si Y E O Pero
Aunque Porque Mientras Este Esta Estos Estas Ese Esa Esos Aquel Su Sus Mi Mis Nuestro Nuestra Él Ella
Ellos Ellas Yo
Usted Nosotros Se No Sí Ya Hoy Ayer Mañana Así También Además Entonces Luego Después Antes Tras Ante Aquí
Allí Qué Quién
Lunes Martes Miércoles Jueves Viernes Sábado Domingo Enero Febrero Marzo Abril Mayo Junio Julio Agosto
Septiembre
Octubre Noviembre Diciembre Congreso Senado República Parlamento Consejo Gobierno Ministerio Universidad
Instituto
Fundación Tribunal Corte Partido Banco Asociación Federación Unión Estado Iglesia Comisión Comité Agencia
Europa
España Español Española Europea Europeo Interior Economía Justicia Sanidad Salud Educación Defensa Transportes
Hacienda Trabajo Cultura Deportes Asuntos Exteriores Medio Agricultura Vivienda Calle Avenida Plaza
Puente Museo
Estación Hospital Escuela Colegio Ayuntamiento Ley Código Constitución Internet Dios Biblia Naciones
Mundo País
Comunidad Junta Generalitat Diputación Cámara Casa Policía Guardia Audiencia Fiscalía
""")
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (" de ", " del ", " para ")

BEFORE_A_ROLE = listed("un una el la ex antiguo antigua")

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("de ", "del ", "(")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()
