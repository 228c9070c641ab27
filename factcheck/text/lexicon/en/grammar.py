"""English function words and endings, for finding speakers.

The closed classes of the language, as grammars list them.
"""

from __future__ import annotations

import re

from factcheck.text.lexicon.en.sentences import KINDS
from factcheck.text.wordlists import listed

BE = listed("is are was were be been being ’s 's am ’re 're isn’t wasn’t isn't wasn't")

AUXILIARIES = listed("""
    has have had having will would can could should shall may might must do does did not never n’t n't
    ’ve 've ’d 'd ’ll 'll doesn’t doesn't didn’t didn't hasn’t hasn't won’t won't cannot wouldn’t
    wouldn't don’t don't can’t can't couldn’t couldn't shouldn’t shouldn't haven’t haven't hadn’t hadn't
    """)

ADVERBS = listed("""
    also then later again once still often even just soon ever now already further there thus instead too
    always earlier first twice sometimes perhaps long since recently all both himself herself themselves
    itself simply only rather quite much more once however meanwhile today yesterday tonight openly
    """)

PREPOSITIONS = listed("""
    in on at during for with from by of to after before about under over through throughout amid among
    against without within into onto upon near like despite per via since until till between across
    behind around toward towards along beyond outside inside unlike regarding following concerning
    alongside out
    """)

CONJUNCTIONS = listed("""
    and but or nor as while when because that which who whom whose if after before since though although
    where what whether than so until how why whereas once unless lest yet whenever wherever
    """)

DETERMINERS = listed("""
    the a an this that these those his her its their my our your one two three some several many most few
    all both each every another no any other various numerous
    """)

TIMES = listed("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov.
    dec. today yesterday tonight tomorrow
    """)

ALSO_NAMES = listed("march april may june august")
"""Months that are names of persons too."""

SUBJECT_PRONOUNS = listed("he she they it i we you who which")

OBJECT_PRONOUNS = listed("him them me us himself herself themselves itself whom")

POSSESSIVE_PRONOUNS = listed("his her their its my our")

ARTICLES = listed("the a an")

LISTENERS_OWN = listed("your yours")

POSSESSIVES = frozenset(("’s", "'s"))

WORD = re.compile(
    # most words end at their first stretch of letters, so what may join another one is looked at once
    r"[@#]?+[^\W_]++(?:(?=[-&._,'’])(?:[-&.]|_++|,(?<=\d,)(?=\d{3}\b)|['’](?!(?:s|re|ve|d|ll|m)\b))"
    r"[^\W_]++)*"
    r"|['’](?:s|re|ve|d|ll|m)\b"
    r"|--++|\.{3}|[^\w\s]"
)

ABBREVIATED = frozenset(word.lower() for word in KINDS)
"""Words whose full stop does not end a sentence by itself, without it."""

MODALS = listed("would could should might may can must will")

OPENERS = PREPOSITIONS | CONJUNCTIONS

NEW_CLAUSE = listed("""
    while when though although but and or because which that who whose if after before since until where
    to in of on for at about from with by than whom
    """)
"""Words after a quotation that lead on to something else, not to its speaker."""

LEADING = listed(
    "but and then still yet now however so or meanwhile instead thus nor also once only just when as while"
)

AFTER_NAME = listed("of for with")

NOT_SUBJECTS = listed(
    "there nothing something anything not to it’s that no one's reporters him them me us what ever"
)

ADJECTIVES = listed("""
    recent new news early such own false true other democratic republican american british russian
    chinese european federal initial past previous further several more first second last worst best
    biggest greatest deepest darkest stark common good bad great key main basic simple strong
    """)

ALSO_SUBJECTS = listed("both this that these those one two three some several many most few all each other")

IRREGULAR_PASTS = listed("""
    made took went gave got kept led came ran won lost held began left saw sent set met stood threw drew grew
    cut put brought spent built fought sought taught caught became rose fell chose drove broke bought paid
    sold wore
    """)

INFINITIVE = "to"

THAT = "that"

BEFORE_A_TIME = listed("last this")

ING = "ing"

NOT_BEFORE_A_CLAUSE = listed("all in of on")

TIME_CLAUSES = listed("as because earlier later when while")

THE = "the"

SMALL_ABBREVIATED = listed("etc vs")

JOINING = listed("and but")

ADVERB_ENDING = "ly"

INSERTING = listed("also as formerly now once then when which who whom whose")

BEFORE_A_PLACE = listed("from in of")

AND = "and"

OR = "or"

NOT_NOUN_ENDINGS: tuple[str, ...] = ("ed", "ing", "ly")

ONE = "one"

ALONE = listed("both many one others some")

PARTICIPLE_ENDINGS: tuple[str, ...] = ("ing", "ed")

AGENT = "by"

RELATIVES = listed("which who")

IT = "it"

THINGS = listed("it that this which")

WHO = "who"

WHAT = "what"

BEFORE_A_DEED = listed("on about against from for")
"""Prepositions that with a form in -ing give what a verb is about, not when it was said."""

BEFORE_IS = listed("he she it that this there here what who where how")
"""Words behind which «’s» is a verb."""

THAN = "than"

SINGULAR_VERB = re.compile(r"[a-z]{2}(?<![sui])s$")

OWN = listed("i we")

POINTING = listed("this that these those")

WHETHER = "whether"

NEGATIVE = listed("no nobody none neither")

PLURALS = listed("these those two three several many few")
"""Words behind which a form in -s is a noun."""

SINGULAR = listed("a an another each every this")
"""Words behind which a noun and its verb are singular."""

NOT_LAST = listed("a an and for of such the with")

PERSONAL_PRONOUNS = listed("he i it she they we")

OF = "of"

ADVERBIAL_ENDINGS: tuple[str, ...] = ("ing", "ly")

PERSONS = listed("he she")

BEFORE_A_BASE = listed("also people police data media men women children to")

ADJECTIVE_ENDINGS: tuple[str, ...] = ("al", "ic", "ive", "ous", "ful", "less", "ary", "ish", "able")

VERB_FORM = re.compile(r"(?:ed|ly|(?<!s)s)$")
"""How a verb, or an adverb before it, ends."""

CLAUSE_OPENERS = listed("after before when while because since although though")
"""Conjunctions whose clause has a subject of its own, which a second verb in it shares."""

COUNTING = listed("next first second third last")
"""Words that, alone before a comma, tell what comes when: next, the clerk wrote."""

COMPARED = listed("like")
"""What a deed is compared with has nobody who does it: it is like saying “no”."""

SUPPOSING = listed("if unless until once")
"""Conjunctions of what has not happened, so that nobody has said it yet."""

OPENING_ADJECTIVES = listed("""
    consistent similar contrary subsequent prior due thanks relative typical aware unaware critical mindful
    wary akin next close adjacent opposite keen eager afraid proud fearful hopeful
    """)
"""Adjectives that open a sentence before its subject, with what belongs to them: prior to, aware of."""

REFLEXIVES = listed("myself yourself himself herself itself ourselves yourselves themselves")
