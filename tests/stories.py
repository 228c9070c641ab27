"""Stories written for these tests, to be opened, marked, checked and exported."""

WIRE = """\
Skip to main content
Watch live
Harbour Post

Tunnel under the Lisk opens after nine years, minister says

By Ilse Varga and Tom Okoro, Harbour Post
Updated 6:52 PM, Thursday March 13, 2025

LISK CITY (Harbour Post) — The road tunnel under the river Lisk opened to traffic on Wednesday, nine years \
after work began, Transport Minister Ada Brandt said.

The tunnel is 4.2 kilometers long and cost $640 million, twice the sum planned in 2016. About 31,000 cars a \
day are expected to use it.

Tunnel tour: inside the control room 02:24

“Nobody believed in this project, and today we drive through it,” Brandt told reporters. “It is the longest \
river tunnel in the country.”

Was it worth the money?

The opposition says no. “The ministry hid the true costs for six years,” said Jonas Feld, a member of the \
budget committee. An audit from May 2023 named Feld's own firm among 14 contractors.

Sign up for our newsletter
View in app
"""
"""A wire story copied from a web page, with the page's leftovers."""

SHORT = """\
The bridge at Orvik

The bridge opened in 1931 and is 412 metres long. Nobody lives under it, the mayor said on Tuesday. \
Its towers are 61 metres high.

It carried 9,000 cars a day in 2024.
"""

POLISH = """Rada miasta zamknie stary most

Most nad rzeką w Lipnicy zostanie zamknięty na dwa miesiące, ponieważ jego filary straciły 12 procent
nośności. Burmistrz Anna Kowalska powiedziała we wtorek, że prace będą kosztowały 14 milionów złotych i
potrwają do lipca.

„Nie mogliśmy czekać jeszcze jednej zimy”, dodała. Mieszkańcy nie są zadowoleni, bo sklepy przy moście stracą
klientów, a objazd prowadzi przez las i jest o 9 kilometrów dłuższy niż dotychczasowa droga do szpitala.
"""


def long_story(sentences: int) -> str:
    """Return a story of many different plain statements, six to a paragraph, under a headline."""
    lines = [
        f"Depot {number} held {number * 7 + 3} tonnes of grain in {1900 + number % 120}."
        for number in range(sentences)
    ]
    paragraphs = [" ".join(lines[at : at + 6]) for at in range(0, len(lines), 6)]
    return "The grain of the north\n\n" + "\n\n".join(paragraphs) + "\n"
