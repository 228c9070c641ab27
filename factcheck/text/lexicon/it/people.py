"""Italian given names, titles, callings and pronouns.

Given names are common ones of Italy and of the neighbours whose people live there, sorted by whom they are
given to; titles and callings as the usual directories of occupations list them. Compiled for this project.
"""

from __future__ import annotations

from factcheck.text.lexicon.de import people as german
from factcheck.text.wordlists import listed

ALSO_WORDS = listed(
    "Oscar Bella Vita Gioia Fiore Bruna Rosa Viola Alba Aurora Stella Gemma Perla Speranza Luce Marina Italo"
)
"""Given names that are words too, and so no name without a surname."""

MALE = listed("""
Abramo Achille Adamo Adelmo Adolfo Adriano Agostino Alberto Aldo Alessandro Alessio Alex Alfonso Alfredo
Alvaro Amedeo Amerigo Andrea Angelo Aniello Antonello Antonio Armando Arnaldo Arturo Attilio Augusto
Aurelio Baldassare Bartolomeo Beniamino Benito Beppe Bernardo Biagio Brando Bruno Calogero Camillo Carlo
Carmelo Carmine Cesare Christian Ciro Claudio Corrado Cosimo Costantino Cristian Cristiano Cristoforo
Damiano Daniele Danilo Dario Davide Demetrio Denis Diego Dino Domenico Donato Edoardo Egidio Elia Elio
Eliseo Emanuele Emiliano Emilio Enea Ennio Enrico Enzo Ercole Ermanno Ernesto Ettore Eugenio Ezio Fabio
Fabrizio Fausto Federico Felice Ferdinando Fernando Ferruccio Filippo Flavio Francesco Franco Fulvio
Gabriele Gaetano Gaspare Gennaro Gerardo Germano Giacinto Giacomo Gianfranco Giampaolo Giampiero Giancarlo
Gianluca Gianluigi Gianmarco Gianni Gianpaolo Gianpiero Gilberto Gino Giordano Giorgio Giovanni Girolamo
Giuliano Giulio Giuseppe Goffredo Graziano Gregorio Guglielmo Guido Gustavo Ignazio Igor Ivan Ivano Ivo
Jacopo Iacopo Lamberto Lapo Leonardo Leone Leopoldo Liborio Livio Lorenzo Loris Luca Luciano Lucio
Ludovico Luigi Manlio Manuel Marcello Marco Mariano Marino Mario Massimiliano Massimo Matteo Mattia
Maurizio Mauro Michelangelo Michele Mirco Mirko Moreno Nazareno Nello Nicola Nicolò Niccolò Nino Nunzio
Omar Orazio Oreste Oscar Ottavio Paolo Pasquale Patrizio Piero Pierluigi Pierpaolo Pietro Pino Pippo
Raffaele Raimondo Remo Renato Renzo Riccardo Rinaldo Roberto Rocco Rodolfo Rolando Romano Romeo Romolo
Rosario Ruggero Sabino Salvatore Samuele Sandro Santo Saverio Savino Sebastiano Secondo Serafino Sergio
Severino Silvano Silvestro Silvio Simone Stefano Tancredi Teodoro Tiberio Tiziano Tommaso Tonino Tullio
Ubaldo Ugo Umberto Valentino Valerio Valter Vasco Vincenzo Vinicio Virgilio Virginio Vito Vittorio
Vladimir Walter William Ahmed Mohamed Mohammed Hassan Karim Youssef Mehmet Mustafa Adrian Ion Mihai Bogdan
Piotr Oleksandr Volodymyr John David Michael Robert Thomas Peter Paul Martin Daniel Hans
""") - listed("Secondo Santo Romano")  # fmt: skip

FEMALE = listed("""
Ada Adele Adelaide Adriana Agata Agnese Alba Alessandra Alessia Alice Alida Allegra Amalia Amanda Ambra
Amelia Anastasia Angela Angelica Anita Anna Annalisa Annamaria Antonella Antonia Antonietta Arianna Asia
Assunta Aurelia Aurora Barbara Beatrice Benedetta Bianca Bruna Camilla Carla Carlotta Carmela Carmen
Carolina Caterina Cecilia Chiara Cinzia Clara Claudia Clelia Concetta Corinna Costanza Cristiana Cristina
Daniela Daria Debora Deborah Delia Denise Diana Diletta Domenica Donatella Donata Dora Dorotea Edda Elena
Eleonora Elettra Elisa Elisabetta Elly Elsa Elvira Emanuela Emilia Emma Enrica Erica Erika Ester Eva
Evelina Fabiana Fabiola Fabrizia Fatima Federica Filomena Fiorella Flaminia Flavia Flora Franca Francesca
Gabriella Gaia Gemma Giada Gianna Giada Giada Ginevra Gioia Giorgia Giovanna Giuditta Giulia Giuliana
Giuseppina Gloria Grazia Graziella Greta Ida Ilaria Immacolata Ines Iolanda Irene Iris Irma Isabella
Isotta Ivana Katia Laura Lavinia Lea Leda Letizia Lia Licia Lidia Liliana Linda Lina Lisa Livia Loredana
Lorella Lorena Lorenza Luana Lucia Luciana Lucrezia Ludovica Luigia Luisa Maddalena Manuela Mara Marcella
Margherita Maria Marianna Mariangela Mariella Marilena Marina Marinella Marisa Marta Martina Matilde Maura
Melania Melissa Michela Milena Miriam Mirella Monica Morena Nadia Natalia Natascia Nicoletta Nives Noemi
Norma Olga Olivia Ombretta Ornella Ottavia Paola Patrizia Petra Pia Piera Pina Raffaella Rachele Rebecca
Regina Renata Rina Rita Roberta Romina Rosa Rosalba Rosalia Rosanna Rosaria Rossana Rossella Sabina
Sabrina Samantha Sandra Sara Serena Silvana Silvia Simona Sofia Sonia Stefania Stella Susanna Tamara Tania
Tatiana Teresa Tina Tiziana Tosca Ursula Valentina Valeria Vanessa Vera Veronica Viola Virginia Vittoria
Viviana Wanda Ylenia Zoe Aisha Amina Olena Oksana Svetlana Irina Mary Sarah Elizabeth Jennifer
""") - listed("Domenica Regina")  # fmt: skip

_EITHER = listed("Celeste Sasha Robin Kim Alex")

_NO_GIVEN = listed(
    "Mark Will May June April Art Rose Bill Italia Roma Grace Page Penny Dawn Max Mai Marina"
) - {"Max"}

GIVEN_NAMES = MALE | FEMALE | _EITHER | (german.GIVEN_NAMES - _NO_GIVEN)
"""Common given names."""

MALE_TITLES = listed("Signor Sig Don Re Principe Papa Padre Fra Frate Conte Duca Dottor Professor Professore")

FEMALE_TITLES = listed("Signora Sig.ra Suor Donna Regina Principessa Madre Contessa Dottoressa Professoressa")

MASCULINE = listed("lui egli")

FEMININE = listed("lei ella")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("di da de del della dei degli dal dalla dall' dall’ d' d’ la lo van von der al el")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = listed("II III IV Jr Jr. junior senior")

HONORIFICS = listed("""
Signor Signora Sig Sig. Dott Dott. Dr Dr. Prof Prof. Avv Avv. Ing Ing. On On. Don Suor Padre Papa Re
Regina Principe Principessa Monsignor Monsignore Cardinale Sir Lady Lord Conte Contessa Duca Onorevole
Senatore Senatrice
""")

_OFFICES = """
presidente presidentessa vicepresidente ministro ministra viceministro sottosegretario sottosegretaria
premier sindaco sindaca vicesindaco vicesindaca assessore assessora assessori consigliere consigliera
consiglieri deputato deputata senatore senatrice governatore governatrice prefetto questore procuratore
procuratrice segretario segretaria direttore direttrice commissario commissaria ambasciatore ambasciatrice
portavoce capogruppo leader coordinatore coordinatrice responsabile dirigente comandante generale
colonnello capitano maresciallo ammiraglio rettore rettrice preside amministratore amministratrice
cancelliere onorevole eurodeputato eurodeputata soprintendente delegato delegata garante cardinale vescovo
arcivescovo parroco papa re regina tesoriere
"""

_WORKERS = """
medico medica dottore dottoressa professore professoressa docente insegnante maestro maestra ricercatore
ricercatrice scienziato scienziata storico storica economista sociologo sociologa politologo politologa
giurista virologo virologa biologo biologa chimico fisico fisica geologo geologa psicologo psicologa
meteorologo esperto esperta analista autore autrice scrittore scrittrice giornalista cronista conduttore
conduttrice attore attrice cantante musicista pittore pittrice artista regista produttore produttrice
fotografo fotografa architetto architetta ingegnere ingegnera avvocato avvocata avvocatessa legale giudice
magistrato magistrata pm poliziotto poliziotta agente carabiniere vigile pompiere autista pilota
imprenditore imprenditrice agricoltore agricoltrice panettiere commerciante negoziante ristoratore
ristoratrice barista albergatore albergatrice operaio operaia impiegato impiegata infermiere infermiera
ostetrica farmacista veterinario veterinaria studente studentessa allenatore allenatrice calciatore
calciatrice giocatore giocatrice atleta campione campionessa sindacalista attivista testimone vittima
residente abitante pensionato pensionata volontario volontaria fondatore fondatrice titolare proprietario
proprietaria gestore manager consulente perito custode archivista bibliotecario bibliotecaria curatore
curatrice restauratore restauratrice statistico filosofo filosofa teologo teologa matematico matematica
informatico tecnico contadino pescatore guida capo
"""

_SMALL = listed("""
uomo uomini donna donne ragazzo ragazza ragazzi bambino bambina padre madre fratello sorella figlio figlia
marito moglie nonno nonna vedova vedovo zio zia cugino amico amica collega vicino vicina polizia procura
ministero governo tribunale comune regione comitato associazione azienda società partito sindacato
opposizione maggioranza commissione esperti esperte fonti medici avvocati genitori carabinieri pompieri
inquirenti investigatori signora signore accusa difesa imputato imputata indagato indagata
""")


def _former(words: frozenset[str]) -> frozenset[str]:
    """Return offices with their forms for those who held them."""
    return words | {f"ex-{word}" for word in words}


ROLES = _former(listed(_OFFICES)) - listed("generale re regina papa garante responsabile")
"""Offices that count without a name, where it is said of what: «la presidente della regione»."""

TITLE_HEADS = _former(listed(_OFFICES)) | frozenset(word.capitalize() for word in _OFFICES.split())
"""Offices and ranks."""

TITLES = (
    frozenset(word.rstrip(".") for word in HONORIFICS)
    | TITLE_HEADS
    | listed(_WORKERS)
    | listed("dottor dott professor prof ingegner avvocato suor padre don monsignor")
    | frozenset(word.capitalize() for word in _WORKERS.split())
)
"""What stands before the name of a person."""

CALLINGS = frozenset((_OFFICES + _WORKERS).split()) | _SMALL
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

AFTER_A_ROLE = listed("""
    generale aggiunto aggiunta delegato delegata esecutivo esecutiva nazionale regionale provinciale comunale
    onorario onoraria capo vicario delegata
    """)
"""Adjectives that belong to the office before them."""

CALLING_ENDINGS: tuple[str, ...] = ()

NOT_PERSONS = listed("""
Il Lo La I Gli Le L' L’ Un Uno Una Un' Un’ Di Del Dello Della Dei Degli Delle Dell' Dell’ A Al Allo Alla
Ai Agli Alle All' All’ Da Dal Dalla Dai Dalle In Nel Nella Nei Nelle Su Sul Sulla Con Per Tra Fra E Ed O
Ma Se Non Che Chi Come Quando Dove Perché Mentre Anche Poi Ora Oggi Ieri Domani Secondo Dopo Prima Durante
Contro Questo Questa Questi Queste Quello Quella Quei Quelle Lui Lei Loro Io Noi Voi Così Intanto Infine
Inoltre Però Tuttavia Già Più Sì No Ogni Molti Alcuni Tutti Lunedì Martedì Mercoledì Giovedì Venerdì
Sabato Domenica Gennaio Febbraio Marzo Aprile Maggio Giugno Luglio Agosto Settembre Ottobre Novembre
Dicembre Comune Regione Provincia Stato Governo Ministero Parlamento Camera Senato Consiglio Corte
Tribunale Procura Cassazione Università Istituto Fondazione Banca Partito Movimento Lega Forza Fratelli
Unione Europa Italia Germania Francia Spagna Repubblica Costituzione Chiesa Vaticano Polizia Carabinieri
Guardia Finanza Esercito Croce Rossa Ansa Corriere Sera Stampa Messaggero Giornale Rai Via Viale Piazza
Corso Largo Ponte Monte Lago Fiume Mare Isola Ospedale Policlinico Scuola Liceo Museo Teatro Stadio
Stazione Aeroporto Porto Asl Ats Istat Inps Inail Confindustria Cgil Cisl Uil Legge Decreto Costituzionale
Europea Europeo Nazionale Regionale Comunale Facebook Twitter Instagram Youtube Telegram Internet Euro Dio
Natale Pasqua
""")
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (
    " di ", " del ", " della ", " dello ", " dei ", " degli ", " delle ", " dell'", " dell’",
)  # fmt: skip

BEFORE_A_ROLE = listed("il lo la l' l’ un uno una un' un’ ex come")

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("di ", "del ", "della ", "dell'", "dell’", "dei ", "degli ", "delle ", "(")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()
