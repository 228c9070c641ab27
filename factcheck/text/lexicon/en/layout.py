"""How English is laid out: captions, page numbers, the lines of a form, and what pages put round an article.

Compiled for this project. What is asked for is a whole line, or the beginning of one.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

BYLINE = "By {name}"

FIGURES = listed("Figure Fig. Table Exhibit Chart Map Box Photo")

PAGE = listed("page p.")

OF = listed("of")

REACHED_BY = listed("ISSN ISBN DOI Tel Fax Phone")

STREET = re.compile(
    r"\d{1,5} (?:[\w.]+ ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Boulevard|Blvd\.?|Drive)"
)

NOT_LAST = listed("a an and at by for from in of on or the to with")

SIGN_UP = re.compile(
    r"(?:sign up (?:for|to|here|now|today)\b|subscribe (?:to|now|here|today)\b"
    r"|(?:join|get|receive) our\b.{0,40}newsletter|(?:enter )?your e-?mail address\b|enter your e-?mail"
    r"|thank you for (?:signing up|subscribing)|by (?:signing up|subscribing|clicking|submitting)\b"
    r"|(?:want|get) (?:more|the latest).{0,60}\b(?:inbox|newsletter))",
    re.IGNORECASE,
)

OTHER_STORIES = re.compile(
    r"(?:(?:more|latest|recent|related|recommended|similar|trending)(?: [\w’'-]{1,30}){0,2}"
    r" (?:stories|articles|posts|news|reads|reading|topics|perspectives|headlines|features|videos)\b.{0,50}"
    r"|(?:related|more) (?:stories|articles|posts|news|reads|reading|topics|perspectives|headlines)\b.{0,50}"
    r"|latest (?:stories|articles|posts|news)\b.{0,50}|you (?:may|might) also (?:like|enjoy)\b.{0,30}"
    r"|(?:explore|keep exploring) more|featured (?:stories|articles|posts)|keep reading|more to explore"
    r"|(?:about the authors?|contributors?|authors?|share it|improve this (?:post|page|blog post)):?"
    r"|(?:enjoyed|liked|enjoying) this (?:piece|article|story|post)\?.{0,60}|(?:what to )?read next"
    r"|subscribe for the latest\b.{0,40}"
    r"|did you find this (?:article|content|page|story)? ?helpful)[:?!.]{0,2}",
    re.IGNORECASE,
)
