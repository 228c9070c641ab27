"""Dutch given names, titles, callings and pronouns.

Given names are common ones of the Netherlands and Flanders and of the neighbours whose people live there,
sorted by whom they are given to; callings as the usual directories of occupations list them. Compiled for
this project.
"""

from __future__ import annotations

from factcheck.text.wordlists import listed

ALSO_WORDS = listed("""
    Ad Roos Iris Linde Fleur Mees Bas Beer Bart Daan Dirk Storm Wolf Victoria Vos Koen Mark Merel Madelief
    Hoop Dien Luna Stella Gloria Marina Paris Florence Jip Star Guus Wit Rode Bruin Vader Moeder
""") - listed("Bart Daan Dirk Koen Mark Victoria Guus Bas Jip Vader Moeder Wit Rode Bruin")
"""Given names that are nouns too, and so no name without a surname."""

MALE = listed("""
Aad Aart Abdel Abdelkader Abdullah Abel Abraham Achmed Adam Ad Adri Adriaan Adrianus Ahmed Albert Alex
Alexander Alexis Alfons Ali Alphonse Amir Anand Anders André Andreas Andries Anton Antoine Antonius Appie
Ard Arend Ari Arie Arjan Arjen Armand Arnaud Arne Arno Arnold Arnout Arthur August Axel Bas Bart Barend
Bastiaan Bavo Ben Benjamin Benno Berend Bernard Bert Bertrand Bilal Björn Boris Boudewijn Brahim Bram
Brecht Bruno Burak Carl Carlo Cas Casper Cees Chris Christian Christiaan Christophe Cor Corneel Cornelis
Cyriel Daan Damian Daniël Daniel Danny David Dennis Derk Dick Diederik Dieter Dimitri Dirk Dries Ed Eddie
Eddy Edgar Edmond Eduard Edward Edwin Eelco Egbert Elias Emiel Emile Emmanuel Emre Eric Erik Erwin Etienne
Evert Ewoud Fabian Fahd Ferdi Ferdinand Ferry Filip Finn Firmin Floris Fons Francis Franciscus Frank Frans
Franky Fred Freddy Frederik Frits Gaël Geert Georges Gerard Gerben Gerrit Gert Gert-Jan Gerwin Ghislain
Giel Gijs Gilbert Gilles Glenn Godfried Gradus Guido Guillaume Gunther Gust Gustaaf Guus Guy Hakan Han Hans
Harm Harmen Harold Harry Harrie Hassan Hein Hendrik Henk Henri Henry Herman Hessel Hidde Hilbert Hubert
Hugo Ibrahim Ignace Igor Ilja Imre Ingmar Isaac Ivan Ivo Jaap Jack Jacob Jacques Jakob Jan Jan-Peter
Jan-Willem Jannes Jari Jaro Jasper Jean Jef Jelle Jelmer Jens Jeroen Jeroom Jesse Jim Jimmy Jip Jo Joachim
Job Jochem Joël Joep Joeri Johan Johannes John Johnny Jolle Jonas Jonathan Joop Joost Jordi Jordy Joren
Jorg Joris Jörgen Jos Josef Joseph Joshua Jozef Jules Julian Julien Jürgen Jurgen Juriaan Jurre Just Kaj
Karel Karim Karl Kas Kasper Kees Kenneth Kevin Khalid Kim Klaas Klaus Koen Koenraad Kris Kurt Lambert Lars
Laurens Laurent Leendert Leo Leon Leonard Leopold Levi Lieven Lionel Lode Lodewijk Loek Louis Lowie Luc
Lucas Luca Ludo Luk Luuk Maarten Maikel Malik Manuel Marc Marcel Marco Marcus Marijn Marinus Mario Mark
Marnix Martien Martijn Martin Marten Marvin Mathieu Matthias Matthijs Maurice Maurits Max Maxim Mees Mehdi
Mehmet Melle Meindert Menno Menzo Michael Michaël Michel Michiel Mick Mohamed Mohammed Mourad Mustafa Nabil
Nathan Nico Nicolaas Niek Niels Nils Noah Noel Nordin Norbert Olaf Olav Olivier Omar Onno Oscar Oskar Otto
Ouassim Pascal Patrick Paul Peer Pepijn Peter Petrus Philip Philippe Pier Pierre Piet Pieter Pieter-Jan Pim
Quinten Rachid Raf Rafael Raoul Raymond Redouan Reinder Reinier Reinout Rembert Remco Remi René Renaat
Renzo Richard Rick Rik Rob Robbe Robbert Robby Robert Robin Roderick Roel Roeland Roelof Roger Rogier
Roland Rolf Romain Romeo Ron Ronald Ronny Ruben Rudi Rudolf Rudy Ruud Rutger Said Sam Samir Samuel Sander
Sasja Sebastiaan Sebastian Serge Servaas Siebe Siebren Siegfried Siem Sietse Sigiswald Simon Sjaak Sjef
Sjoerd Sjors Stan Stef Stefaan Stefan Steven Stijn Storm Sven Sybrand Taco Teun Theo Theodoor Thierry
Thijmen Thijs Thomas Thymen Tijl Tijmen Tijs Tim Timo Timothy Tobias Tobie Tom Tomas Ton Tony Toon Tristan
Tycho Tygo Urbain Valentijn Valentin Victor Vic Vincent Walter Ward Wannes Wart Werner Wesley Wessel Wiebe
Wietse Wil Wilfried Wiljan Willem Willem-Jan Willy Wim Winand Wouter Wout Xander Xavier Yannick Yassin
Yoeri Youri Youssef Yves Yvo Zakaria Zeger Zeno Mick Ayase Justin Bryan Michael Danny Dennis Francesco
Steven Sylvain Peter-Jan Geert-Jan Achraf Hakim Memphis Virgil Cody Wahid Taoufik Ahmet Özcan
Tunahan Bouke Durk Fedde Hylke Jelte Tjeerd Tjerk Wybren Ype Douwe Eeltje Gosse Harmen
""") - listed("Wit")

FEMALE = listed("""
Adriana Agnes Aicha Alexandra Alice Alida Alina Alma Amber Amina An Anaïs Andrea Angela Angelique Anik
Anita Anja Anke Ann Anna Annabel Anne Anne-Marie Anneke Anneleen Annelies Anneloes Annemarie Annemie
Annemiek Annet Annette Annick Annie Anouk Antoinette Antonia Ariane Arlette Arletta Astrid Aukje Aylin
Barbara Bea Beatrice Beatrijs Bertine Betty Bianca Birgit Brenda Brigitte Britt Caren Carine Carla Carlijn
Carmen Carola Carolien Caroline Catharina Cathy Catrien Cecile Cécile Celine Chantal Charlotte Chloë
Christel Christiane Christien Christina Christine Cindy Clara Claire Claudia Clémence Conny Corien Corine
Corinne Cornelia Corrie Dagmar Daniëlle Danielle Daphne Debby Deborah Delphine Demi Denise Desiree Diana
Dineke Dominique Dora Dorien Doris Dorothea Doutzen Edith Eefje Eefke Elena Eline Elisa Elisabeth Elise
Elke Ella Ellen Elly Elma Els Elsa Else Elske Elvira Emilie Emma Emmy Erica Erika Esmee Esther Eva Evelien
Evelyne Eveline Evi Fanny Fatiha Fatima Feline Femke Fenna Fien Fieke Fleur Flora Frances Francine
Francisca Frédérique Freya Frieda Froukje Gerda Gerdien Germaine Ghislaine Gina Gisèle Gonda Greet Greta
Griet Grietje Gudrun Gwen Hadewych Hanna Hanne Hanneke Hannelore Hannie Hatice Hedwig Hedy Heidi Heleen
Helena Helene Helga Hella Hendrika Henny Henriette Hester Hilda Hilde Hildegard Ida Iefke Ilona Ilse Imke
Ina Ine Ineke Inez Inge Ingeborg Ingrid Irene Iris Irma Isabel Isabelle Isabella Ivana Jacqueline Jana
Janine Janna Janneke Jantine Jantje Jasmijn Jeanine Jeanne Jeannette Jennifer Jenny Jessica Jet Jetta Jette
Jo Joan Johanna Joke Jolanda Jolien Jolijn Josephine Josette Josien Joyce Judith Julia Julie Juliette June
Justine Karen Karien Karin Karina Karlien Karolien Kathelijne Kathleen Kathy Katja Katrien Katrijn Kelly
Khadija Kim Kirsten Kitty Klara Kristel Kristien Laetitia Lara Laura Laure Laurence Lea Leen Leila Lena
Leonie Leontien Letty Leyla Lia Liane Lidewij Lien Lies Liesbet Liesbeth Lieke Lieselotte Lieve Lina Linda
Lisa Lisanne Lise Lisette Liv Lize Lizzy Loes Lola Lore Lotte Louise Lucia Lucie Ludmila Luna Lut Lydia
Maaike Maartje Machteld Madelief Magda Maike Malika Manon Mara Margaretha Margriet Margot Maria Mariam
Marian Marianne Marie Marie-Louise Marieke Mariëlle Mariet Marijke Marike Marina Marion Mariska Marit
Marjan Marjolein Marlène Marleen Marlies Marloes Martha Martine Mathilde Maud Maureen Maxime Melanie Mia
Michelle Mieke Mien Miep Mila Milou Mina Minke Mira Miranda Mireille Miriam Mirjam Mona Monica Monika
Monique Muriel Myriam Myrthe Nadia Nadine Naima Nancy Naomi Natalie Natasja Nathalie Neelie Nele Nelleke
Nelly Nicole Nicolien Nienke Nina Noa Noor Nora Noortje Nynke Odette Olga Olivia Paola Pascale Patricia
Patty Paula Paulien Pauline Petra Pia Pien Pleun Rachel Rachida Ragnhild Rebecca Regina Reina Reinhilde
Rena Renate Renée Renske Ria Rianne Riek Riet Rina Rita Roberta Romy Rosa Rosalie Rosanne Rose Roos Rosita
Ruth Sabine Sabrina Samira Sandra Sanne Sara Sarah Saskia Selma Sharon Sien Sigrid Silke Silvia Simone
Siska Sofie Sofia Sonja Sophia Sophie Stefanie Stella Stephanie Suus Suzanna Suzanne Suze Sylvia Sylvie
Tamara Tania Tanja Tatiana Teresa Tess Tessa Thea Thérèse Tina Tine Tineke Tinne Tirza Titia Toos Trees
Trijntje Trui Truus Tuur Ursula Valerie Vanessa Veerle Vera Verona Veronique Vicky Victoria Viviane Wendy
Wiebke Wies Willemien Willemijn Wilma Winnie Xandra Yasmina Yolanda Yvette Yvonne Zara Zeynep Zita Zoë
Zohra Zuhal Dilan Femke Kajsa Aukje Khadija Lilian Lilianne Mona Rosa Sigrid Sjoukje Tjitske Wytske Ayaan
Sylvana Esmah Geke Ankie
""")

GIVEN_NAMES = (
    MALE | FEMALE | listed("Alex Chris Jo Kim Robin Sam Noa Dominique Pascal Marijn Anne Toon Leslie Jos")
)
"""Common given names."""

MALE_TITLES = listed("Meneer Mijnheer Heer Dhr Koning Prins Keizer Paus Pater Broeder Graaf Baron Hertog")

FEMALE_TITLES = listed("Mevrouw Mevr Mw Juffrouw Koningin Prinses Zuster Gravin Barones Hertogin")

MASCULINE = listed("hij hem")

FEMININE = listed("zij ze haar")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("van de den der het 't ’t ten ter te von da di del la le el op in aan bij dos uit")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = frozenset(("II", "III", "IV", "jr", "Jr", "sr", "Sr", "junior", "senior"))

HONORIFICS = listed("""
Meneer Mijnheer Mevrouw Mevr Mevr. Dhr Dhr. Mw Mw. Dr Dr. Drs Drs. Prof Prof. Mr Mr. Ir Ir. Ing. Professor
Dokter Heer Juffrouw Pater Zuster Broeder Kardinaal Bisschop Aartsbisschop Pastoor Dominee Ds Ds. Rabbijn
Imam Sir Lady Lord Koning Koningin Prins Prinses Paus Graaf Gravin Baron Barones Hertog Hertogin Kolonel
Generaal Kapitein Majoor Luitenant meneer mevrouw dokter professor dominee pastoor pater zuster koning
koningin prins prinses paus dr dr. drs drs. mr mr. prof prof. ir ir. ing. dhr dhr. mevr mevr. mw mw.
""")

_OFFICES = """
president premier minister staatssecretaris burgemeester wethouder schepen gouverneur senator voorzitter
voorzitster vicevoorzitter partijvoorzitter fractievoorzitter fractieleider partijleider lijsttrekker
directeur directrice woordvoerder woordvoerster secretaris secretaris-generaal directeur-generaal topman
topvrouw bestuursvoorzitter baas bestuurder gedeputeerde commissaris commissaris-generaal ambassadeur
consul generaal kolonel kapitein majoor luitenant admiraal commandant korpschef politiechef procureur
procureur-generaal officier advocaat advocate advocaat-generaal rechter onderzoeksrechter notaris raadslid
gemeenteraadslid kamerlid Kamerlid Statenlid parlementslid Europarlementariër europarlementariër
volksvertegenwoordiger dijkgraaf rector decaan coach bondscoach trainer hoofdtrainer ploegleider manager
hoofdredacteur redacteur eigenaar eigenares oprichter oprichtster medeoprichter stichter initiatiefnemer
bisschop aartsbisschop kardinaal paus pastoor dominee rabbijn imam koning koningin prins prinses kanselier
leider leidster projectleider teamleider ombudsman ombudsvrouw penningmeester ex-minister ex-premier
oud-minister oud-premier oud-wethouder ex-burgemeester oud-burgemeester ex-president oud-president
bewindsman bewindsvrouw zaakvoerder zaakvoerster gedelegeerd bestuurder hoofd afdelingshoofd coördinator
ceo CEO minister-president vicepremier vice-premier kabinetschef stafchef schooldirecteur intendant curator
"""

_WORKERS = """
arts huisarts dokter verpleger verpleegkundige chirurg onderzoeker onderzoekster hoofdonderzoeker
wetenschapper historicus historica econoom econome socioloog sociologe politicoloog politicologe jurist
juriste viroloog virologe bioloog biologe chemicus fysicus geoloog geologe psycholoog psychologe
meteoroloog weerman weervrouw expert experte deskundige analist analiste auteur schrijver schrijfster
journalist journaliste verslaggever verslaggeefster correspondent presentator presentatrice acteur actrice
zanger zangeres muzikant schilder kunstenaar kunstenares regisseur producent fotograaf architect ingenieur
leraar lerares leerkracht docent docente leerling student studente agent agente politieagent brandweerman
chauffeur piloot ondernemer onderneemster boer boerin landbouwer veehouder bakker slager winkelier verkoper
koopman koopvrouw kroegbaas buurman buurvrouw bewoner bewoonster omwonende inwoner getuige ooggetuige
sporter speler speelster spits doelman keeper verdediger middenvelder aanvaller scheidsrechter atleet
renner wielrenner wielrenster zwemmer medewerker medewerkster werknemer arbeider adviseur raadgever
vakbondsman vakbondsvrouw vakbondsleider activist activiste demonstrant betoger criticus politicus politica
diplomaat verdachte beklaagde hoogleraar professor lector visser schipper molenaar boswachter archivaris
bibliothecaris conservator filosoof wiskundige theoloog bouwvakker loodgieter timmerman metselaar kapper
schoonmaker ambtenaar militair soldaat veteraan predikant kok ober arbiter bouwhistoricus kunsthistoricus
epidemioloog infectioloog antropoloog stedenbouwkundige klimatoloog hydroloog cardioloog
"""

_SMALL = listed("""
man mannen vrouw vrouwen jongen meisje kind kinderen vader moeder broer zus zoon dochter weduwe weduwnaar
echtgenoot echtgenote slachtoffer slachtoffers dader daders mensen politie justitie parket ministerie
regering kabinet rechtbank hof openbaar vereniging bond federatie onderneming bedrijf concern partij
fractie vakbond vakbonden bonden stad gemeente provincie waterschap stadsbestuur bestuur directie oppositie
commissie experts deskundigen kringen bronnen bron artsen advocaten ouders familie buren bewoners
organisatie instantie dienst woordvoering coöperatie ziekenhuis krant agentschap
""")


def _with_plurals(words: str) -> frozenset[str]:
    """Return callings with the forms of several persons."""
    return frozenset(
        form
        for word in words.split()
        for form in (word, word + ("s" if word.endswith(("er", "eur", "or", "aar", "e", "ent")) else "en"))
    )


ROLES = _with_plurals(_OFFICES) - {"gedelegeerd", "gedelegeerden"}
"""Callings that are written small before a name."""

TITLE_HEADS = (
    ROLES
    | _with_plurals(_WORKERS)
    | frozenset(
        word[0].upper() + word[1:]
        for word in (*_with_plurals(_OFFICES), *_with_plurals(_WORKERS))
        if word not in ("gedelegeerd", "gedelegeerden", "baas")
    )
)
"""Offices, ranks and occupations, as they stand in a sentence and as they begin one."""

TITLES = frozenset(word.rstrip(".") for word in HONORIFICS) | TITLE_HEADS
"""What stands before the name of a person."""

CALLINGS = (
    _with_plurals(_OFFICES)
    | _with_plurals(_WORKERS)
    | _SMALL
    | frozenset(word.lower() for word in HONORIFICS)
)
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

CALLING_ENDINGS: tuple[str, ...] = tuple(
    sorted(
        listed("""
        woordvoerder woordvoerster minister voorzitter directeur burgemeester leider leidster chef coach
        trainer onderzoeker onderzoekster deskundige deskundigen expert advocaat advocate officier baas
        arts leraar lerares agent schipper koopvrouw koopman voorman bestuurder ambtenaar analist econoom
        loog loge kenner kenster redacteur journalist vrouw fotograaf kandidaat raadslid verdediger speler
        speelster houder houdster historicus bewoner bewoners vakbond vereniging bedrijf
        """)
    )
)

NOT_PERSONS = listed("""
De Het Een Der Den Dit Dat Deze Die Hij Zij Ze Ik Wij We Men Er In Op Aan Uit Bij Met Naar Van Voor Na Om
Te Tegen Onder Over Door Sinds Tot Als Wanneer Omdat Terwijl Hoewel Dan Toch Maar En Of Ook Nu Hier Daar
Volgens Hoe Wat Wie Waar Waarom Niet Geen Ja Nee Vandaag Gisteren Morgen Maandag Dinsdag Woensdag Donderdag
Vrijdag Zaterdag Zondag Januari Februari Maart April Mei Juni Juli Augustus September Oktober November
December Kamer Senaat Regering Kabinet Ministerie Universiteit Hogeschool Instituut Stichting Rechtbank Hof
Partij Raad Bank Vereniging Bond Unie Staat Kerk Commissie Agentschap Europa Nederland België Vlaanderen
Nederlandse Belgische Vlaamse Europese Binnenlandse Buitenlandse Zaken Economie Justitie Onderwijs Defensie
Financiën Werk Cultuur Milieu Landbouw Straat Laan Plein Brug Museum Station Ziekenhuis School Stad
Gemeente Wet Grondwet Internet God Bijbel Verenigde Naties Wereld Land Politie Brandweer Openbaar
Universitair Provincie Dienst Kerstmis Pasen Pinksteren Tweede Eerste Koninklijke Nationale Centraal
Centrale
""")
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (" van ", " bij ", " voor ", " in ")

BEFORE_A_ROLE = listed("een de voormalig voormalige oud huidig huidige als algemeen gedelegeerd")

AFTER_A_ROLE: frozenset[str] = frozenset()

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("van ", "uit ", "(", "bij ")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = ()
