"""German given names, titles, callings and pronouns.

Given names are common ones of the German-speaking countries and of the neighbours whose people live there,
sorted by whom they are given to, beside those that English-language news knows; titles and callings as
the usual directories of occupations list them. Compiled for this project.
"""

from __future__ import annotations

from factcheck.text.lexicon.en import people as english
from factcheck.text.wordlists import listed

_WORDS = listed("""
    Will Grant Chase Rose Bill Art Mark Dean Lance Rod Rex Chad Clay Earl Guy Grace Hope Joy Faith Amber
    Dawn Ruby Virginia Georgia Florence Chelsea Crystal Ginger Austin Houston Mason Jean April June May
    Holly Penny Marina
    """)
"""Given names of English that are other words or places in German more often."""

ALSO_WORDS = listed("Roman Iris Viola Heather")
"""Given names that are nouns too, and so no name without a surname."""

MALE = (
    listed("""
    Achim Adalbert Adam Adolf Adrian Ahmad Ahmed Albert Albin Albrecht Alexander Alfons Alfred Ali Alois
    Aloys Anatol Andreas Andrej Anselm Anton Armin Arndt Arne Arno Arnold Arthur Artur August Axel Baran
    Bastian Benedikt Benjamin Benno Berat Bernd Bernhard Berthold Bertold Björn Bodo Boris Bruno Burak
    Burkhard Carl Carlo Carsten Cem Christian Christoph Christof Clemens Conrad Constantin Cornelius
    Daniel David Denis Dennis Detlef Detlev Dieter Dietmar Dietrich Dirk Dominik Eberhard Eckart Eckhard
    Edmund Eduard Egon Ehrenfried Elias Elmar Emil Emin Emre Enno Erhard Eric Erich Erik Ernst Erwin
    Eugen Ewald Fabian Falk Felix Ferdinand Finn Florian Frank Franz Fred Frieder Friedhelm Friedrich
    Fritz Gabriel Georg Gerald Gerd Gerhard Gero Gernot Gert Gilbert Gottfried Gotthard Götz Gregor
    Guido Günter Günther Gunnar Gunter Gunther Gustav Hakan Hans Hannes Hanno Hannes Harald Hark Hartmut
    Hasan Hauke Heiko Heiner Heinrich Heinz Helge Helmut Hellmut Hendrik Henning Henri Henrik Henry
    Herbert Heribert Hermann Hilmar Holger Horst Hubert Hubertus Hugo Ibrahim Igor Immanuel Ingo Ismail
    Ivan Jakob Jan Jannik Jens Jeremias Joachim Jochen Joel Johann Johannes Jonas Jonathan Jörg Jörn
    Josef Joseph Julian Julius Jürgen Justus Kai Karl Karlheinz Karsten Kaspar Kay Kemal Kilian Klaus
    Claus Knut Konrad Konstantin Kornelius Lech Kurt Lars Lasse Laurenz Leander Lennart Leo Leon Leonhard
    Leopold Levin Linus Lothar Louis Luca Lucas Ludger Ludwig Luis Luitpold Lukas Lutz Maik Malte
    Manfred Manuel Marc Marcel Marco Marcus Marian Mario Marius Marko Markus Martin Marvin Mathias
    Matthias Matteo Max Maximilian Mehmet Meinhard Meinrad Melchior Mert Michael Mirko Mohamed Mohammed
    Moritz Murat Mustafa Niclas Nico Nicolas Niels Nikita Niklas Niklaus Niko Nikolai Nikolaus Nils Noah
    Norbert Oliver Olaf Ole Oleg Omar Onno Ömer Orhan Oskar Oswald Otmar Otto Ottmar Pascal Patrick Paul
    Paulus Peer Peter Philip Philipp Pirmin Raimund Rainer Reiner Ralf Ralph Raphael Rasmus Reimar
    Reinhard Reinhart Reinhold Reto Richard Robert Robin Robin Roland Rolf Romuald Ronald Ronny Rüdiger
    Rudi Rudolf Rupert Ruprecht Samuel Sascha Sebastian Selim Sepp Serkan Siegbert Siegfried Siegmar
    Sigmar Sigmund Silvio Simon Sönke Sören Stefan Steffen Stephan Sven Swen Tarek Theo Theodor Thilo
    Thomas Thorben Thorsten Till Tilman Tilmann Tim Timo Timon Tino Tobias Tom Toni Torben Torsten Uli
    Ulf Ulli Ulrich Urs Uwe Valentin Viktor Vinzenz Vitus Volker Volkmar Waldemar Walter Walther Wenzel
    Werner Wieland Wilfried Wilhelm Willi Willy Winfried Wladimir Wolf Wolfgang Wolfram Wolfhard Xaver
    Yannick Yunus Yusuf Zeno Jannis Janosch Jost Karim Mads Beat Ueli Ruedi Jörgen Lorenz Dragan Goran
    Zoran Milan Giuseppe Giovanni Marek Tomasz Piotr Pawel Wladimir Wolodymyr Sergej Dmitri Jürg
    Hansjörg Hanspeter Karlo Tarik
    """)
    | english.MALE
) - _WORDS

FEMALE = (
    listed("""
    Adelheid Agathe Agnes Aisha Aleksandra Alexandra Alice Alina Aline Almut Amalia Amelie Anastasia
    Andrea Anette Angela Angelika Angelina Anika Anita Anja Anke Anna Annabel Annalena Anne Annegret
    Anneliese Annelie Annemarie Annette Annika Antje Antonia Ariane Astrid Auguste Ayse Ayşe Babette
    Barbara Bärbel Beate Beatrice Beatrix Berta Bettina Bianca Bianka Birgit Birte Brigitta Brigitte
    Britta Brunhilde Carina Carla Carola Carolin Caroline Cäcilia Charlotte Christa Christel Christiane
    Christina Christine Claire Clara Claudia Constanze Cordula Corinna Cornelia Dagmar Daniela Deborah
    Denise Diana Dina Dora Doris Dorothea Dorothee Edda Edeltraud Edith Eleonore Elfriede Elif Elisa
    Elisabeth Elke Ella Ellen Elsa Else Elvira Emilia Emma Emmi Emine Erika Erna Esther Eva Evelin
    Evelyn Evi Fatima Fatma Felicitas Finja Franziska Frauke Frederike Frida Frieda Friederike Gabi
    Gabriela Gabriele Gerda Gerlinde Gertraud Gertrud Gesa Gesine Gisela Gitta Greta Gudrun Gülay Gunda
    Hanna Hannah Hannelore Hedwig Heide Heidemarie Heidi Heike Helena Helene Helga Henriette Hermine
    Herta Hilde Hildegard Hiltrud Ida Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingrid Inka Irene
    Irina Iris Irma Irmgard Isabel Isabell Isabella Isabelle Isolde Jana Janina Janine Jasmin Jelena
    Jennifer Jessica Johanna Josefine Josephine Judith Jule Julia Juliane Julika Jutta Karin Karina
    Karla Karola Karolin Karoline Katarina Katharina Käthe Kathleen Kathrin Katja Katrin Kerstin Kira
    Kirsten Klara Klaudia Konstanze Kornelia Kristin Kristina Lara Larissa Laura Lea Lena Leni Leonie
    Leonore Lia Liane Lieselotte Lilli Lilly Lina Linda Linn Lisa Lisbeth Liselotte Lore Lotte Louisa
    Louise Lucia Lucie Luisa Luise Lydia Madeleine Magdalena Maike Manuela Mara Margareta Margarete
    Margarethe Margit Margot Margret Margrit Maria Marianne Marie Marieke Marietta Marika Marion Marita
    Marlene Marlies Marta Martha Martina Mathilda Mathilde Maya Mechthild Meike Melanie Merle Meryem Mia
    Michaela Milena Mila Mina Mira Miriam Mirjam Monika Nadine Nadja Nancy Natalia Natalie Nathalie Nele
    Nicole Nina Nora Olga Olivia Otti Patricia Paula Pauline Petra Pia Ramona Rebecca Rebekka Regina
    Regine Regula Renate Ricarda Rita Roberta Romina Romy Ronja Rosa Rosemarie Roswitha Ruth Sabine
    Sabrina Sahra Salome Samira Sandra Sara Sarah Saskia Selma Senta Sibylle Sieglinde Sigrid Silke
    Silvia Simone Sina Sofia Sofie Sonja Sophia Sophie Stefanie Steffi Stella Stephanie Susann Susanna
    Susanne Svea Svenja Sybille Sylvia Tabea Tamara Tanja Tatjana Teresa Thea Thekla Theresa Therese
    Tina Traudl Traute Trude Ulla Ulrike Ursel Ursula Uta Ute Valentina Valerie Vanessa Vera Verena
    Veronika Viktoria Waltraud Wanda Wiebke Wilhelmine Wilma Yasemin Yasmin Yvonne Zeynep Zoe Svetlana
    Oksana Olena Leyla Aylin Dilara Elena Malu Ricarda
    """)
    | english.FEMALE
) - _WORDS

_EITHER = listed(
    """
    Andrea Kim Robin Sascha Toni Kai Chris Jo Luca Noa Mika Eike Maxi Alex Conny Helge Mariam
    """
)

GIVEN_NAMES = MALE | FEMALE | _EITHER | (english.GIVEN_NAMES - _WORDS)
"""Common given names."""

MALE_TITLES = listed("Herr Herrn König Prinz Kaiser Papst Pater Bruder Graf Freiherr Fürst Herzog")

FEMALE_TITLES = listed("Frau Königin Prinzessin Kaiserin Schwester Gräfin Fürstin Herzogin")

MASCULINE = listed("er ihm ihn")

FEMININE = listed("sie")

PRONOUNS = MASCULINE | FEMININE
"""Pronouns that stand for one person."""

PARTICLES = listed("von vom zu zum zur van de la di da del du bin al el ter")

FIELDS: frozenset[str] = frozenset()

SUFFIXES = frozenset(("II", "III", "IV", "jun", "sen", "jr", "sr", "junior", "senior"))

HONORIFICS = listed("""
    Herr Herrn Frau Dr Dr. Prof Prof. Professor Professorin Doktor Doktorin Sir Lady Lord Papst König
    Königin Kaiser Kaiserin Prinz Prinzessin Graf Gräfin Fürst Fürstin Herzog Herzogin Freiherr Pater
    Bischof Bischöfin Kardinal Erzbischof Pfarrer Pfarrerin Rabbiner Imam Scheich
    """)

_OFFICES = """
    Präsident Minister Kanzler Bürgermeister Oberbürgermeister Senator Sprecher Direktor Leiter Chef
    Vorsitzende Vorsitzender Vorsitzenden Generalsekretär Staatssekretär Botschafter Gouverneur
    Abgeordnete Abgeordneter Abgeordneten Landrat Stadtrat Gemeinderat Bundesrat Nationalrat Ständerat
    Kommissar Kommissarin Geschäftsführer Vorstand Intendant Dekan Rektor Trainer Kapitän General Oberst
    Major Leutnant Hauptmann Feldwebel Admiral Staatsanwalt Anwalt Rechtsanwalt Richter Verteidiger
    Notar Dezernent Referent Beauftragte Beauftragter Beauftragten Obmann Obfrau Ombudsmann Ombudsfrau
    Amtsleiter Kämmerer Ministerpräsident Landeshauptmann Landeshauptfrau Stadtpräsident Regierungsrat
    Gemeindepräsident Ammann Vizepräsident Inspekteur Wehrführer Rätin Stadträtin Bundesrätin
    Nationalrätin Ständerätin Regierungsrätin Landrätin Gemeinderätin Anwältin Rechtsanwältin
    Staatsanwältin Sekretär Chefredakteur Redakteur Kommandant Kommandeur Feuerwehrchef Polizeichef
    Fraktionschef Parteichef Gründer Inhaber  Präses Superintendent Propst
    Pastor Priester Vikar Kaplan Diakon Ratsherr Ratsfrau Schulleiter Klinikchef Chefarzt Oberarzt
    Projektleiter Vize Spitzenkandidat
    """

_WORKERS = """
    Betreiber Besitzer Eigentümer
    Arzt Ärztin Forscher Wissenschaftler Historiker Ökonom Soziologe Soziologin Politologe Politologin
    Politiker Politikwissenschaftler Jurist Virologe Virologin Biologe Biologin Chemiker Physiker
    Geologe Geologin Psychologe Psychologin Meteorologe Meteorologin Experte Expertin Analyst Autor
    Schriftsteller Journalist Reporter Moderator Schauspieler Sänger Musiker Maler Künstler Regisseur
    Produzent Fotograf Architekt Ingenieur Lehrer Schüler Student Studentin Polizist Feuerwehrmann
    Fahrer Pilot Unternehmer Landwirt Bäcker Metzger Händler Verkäufer Gastwirt Wirt Wirtin Anwohner
    Augenzeuge Augenzeugin Zeuge Zeugin Sportler Spieler Stürmer Torwart Mitarbeiter Vertreter Berater
    Gutachter Gewerkschafter Aktivist Demonstrant Kritiker Beobachter Nachbar Nachbarin Pfleger
    Krankenschwester Hebamme Kläger Beklagte Angeklagte Angeklagter Angeklagten Gefangene Verdächtige
    Hausarzt Kinderarzt Bauer Bäuerin Fischer Förster Jäger Archivar Bibliothekar Kurator Restaurator
    Statistiker Seelsorger Theologe Theologin Philosoph Mathematiker Informatiker Techniker Handwerker
    Meister Projektmanager
    """

_SMALL = listed("""
    mann männer frau frauen kind kinder vater mutter bruder schwester sohn tochter junge mädchen witwe
    witwer opfer täter leute menschen polizei behörde behörden ministerium regierung gericht
    staatsanwaltschaft verein verband unternehmen konzern firma partei fraktion gewerkschaft stadt
    gemeinde amt verwaltung opposition kommission experten expertinnen fachleute kreise quellen ärzte
    anwälte eltern beamte beamter beamtin
    """)


def _both(words: str) -> frozenset[str]:
    """Return callings with their feminine forms and those of several persons."""
    found: set[str] = set()
    for word in words.split():
        found.add(word)
        if word.endswith("e"):
            found |= {word + "n", word + "r"}
            continue
        feminine = word if word.endswith("in") else word + "in"
        found |= {
            feminine,
            feminine + "nen",
            word + ("n" if word.endswith("er") else "en"),
            word + "e",
            word + "s",
        }
    return frozenset(found)


ROLES: frozenset[str] = frozenset()
"""Callings that are written small before a name: German writes none small."""

TITLE_HEADS = _both(_OFFICES)
"""Offices and ranks."""

TITLES = frozenset(word.rstrip(".") for word in HONORIFICS | TITLE_HEADS | _both(_WORKERS))
"""What stands before the name of a person."""

CALLINGS = frozenset(word.lower() for word in TITLES | _both(_WORKERS)) | _SMALL
"""Common nouns that stand for somebody who may speak, and whom a later pronoun may mean."""

AFTER_A_ROLE: frozenset[str] = frozenset()

CALLING_ENDINGS: tuple[str, ...] = tuple(
    sorted(
        listed("""
vorstand vorständin sprecher sprecherin minister ministerin präsident präsidentin meister meisterin
leiter leiterin direktor direktorin chef chefin forscher forscherin anwalt anwältin vorsitzende
vorsitzender vorsitzenden beauftragte beauftragter beauftragten experte expertin experten sekretär
sekretärin kommissar kommissarin politiker politikerin trainer trainerin kanzler kanzlerin vertreter
vertreterin vertretern wissenschaftler wissenschaftlerin historiker historikerin arzt ärztin lehrer
lehrerin kandidat kandidatin abgeordnete abgeordneter abgeordneten redakteur redakteurin schützer
schützerin führer führerin inhaber inhaberin betreiber betreiberin gründer gründerin manager managerin
autor autorin ökonom ökonomin richter richterin rat rätin berater beraterin loge login biologe biologin
ingenieur ingenieurin unternehmer unternehmerin bewohner bewohnerin anwohner anwohnerin mann frau leute
besitzer besitzerin pfleger pflegerin ministerium behörde verband sprechern iker ikerin ist istin erin
fotograf fotografin kommandant kommandantin polizei
""")
    )
)

NOT_PERSONS = listed("""
    Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ich Man In Im Am An Auf Aus
    Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Für Gegen Unter Über Um Durch Seit Bis Als Wenn Weil
    Während Obwohl Da Dann Doch Aber Und Oder Auch Nun Jetzt Hier Dort Laut Wie Was Wer Wo Warum Nicht
    Kein Keine Ja Nein Heute Gestern Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend
    Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Bundestag
    Bundesrat Regierung Ministerium Universität Hochschule Institut Stiftung Gericht Partei Rat Bank
    Verein Verband Bund Land Stadt Kreis Gemeinde Amt Zeitung Polizei Feuerwehr Straße Platz Weg Allee
    Brücke Kirche Schule Klinik Krankenhaus Museum Bahnhof Flughafen See Fluss Berg Tag Woche Jahr Monat
    Krieg Gesetz Vertrag Abkommen Bericht Studie Uhr Euro Prozent Millionen Milliarden Gott Bibel
    Internet Europa Deutschland Österreich Schweiz Deutsche Deutschen Deutscher Deutsches Europäische
    Europäischen
    """)
"""Capitalised words that keep a name from being a person's."""

OF_OFFICES: frozenset[str] = frozenset()

GENERAL = "\0"

BEFORE_GENERAL: frozenset[str] = frozenset()

ROLE_LINKS: tuple[str, ...] = (" von ", " der ", " des ", " für ", " bei ")

BEFORE_A_ROLE = listed("ein eine der die frühere früherer ehemalige ehemaliger als")

PARTY_PREFIXES: tuple[str, ...] = ()

AFTER_A_NAME: frozenset[str] = frozenset()

BEHIND_A_NAME: tuple[str, ...] = ("von ", "vom ", "aus ", "(", "der ", "des ")
"""What may follow a name within the words that name a speaker."""

OFFICE_ENDINGS: tuple[str, ...] = tuple(
    sorted(
        listed("""
        vorstand vorständin vorstandsmitglied
        sprecher sprecherin minister ministerin präsident präsidentin bürgermeister bürgermeisterin
        leiter leiterin direktor direktorin chef chefin vorsitzende vorsitzender vorsitzenden
        beauftragte beauftragter beauftragten sekretär sekretärin kommissar kommissarin kanzler
        kanzlerin intendant intendantin rektor rektorin inhaber inhaberin gründer gründerin
        geschäftsführer geschäftsführerin trainer trainerin botschafter botschafterin
        """)
    )
)
"""How offices end that are one even without a name, where something they are of follows."""
