"""Which sentences hold nothing to check, each with the reason a person would accept.

A sentence is set aside only where it *opens* as one that states nothing (a question, a greeting,
thanks, a plea, a first-person opinion) **and** holds nothing that could be looked up: no number,
name, date, quotation, superlative, comparison or report of somebody's words.  In doubt it is a
claim: a fact that nobody checks costs more than an opinion that somebody looks at.
"""

from __future__ import annotations

import re

QUESTION = "question"
GREETING = "greeting"
THANKS = "thanks"
TRANSITION = "transition"
PLEA = "wish or plea"
OPINION = "first-person opinion"
DEMAND = "demand"
JUDGEMENT = "value judgement"
INTENTION = "intention"
HEADING = "heading"
FRAGMENT = "fragment"

_CLOSERS = " \t\n\"'”’»)]*_"
_OPENERS = " \t\n\"'“‘«([*_-–—•"

_LEAD = re.compile(
    r"(?:(?:and|but|so|now|well|look|ok|okay|yes|no|again|also|then|yet|or|because|oh|uh|frankly|honestly"
    r"|clearly|obviously|finally|first|second|third|lastly|secondly|thirdly|still|sure|anyway"
    r"|indeed|however"
    r"|therefore|meanwhile|instead|in fact|of course|for me|you know|i mean|in short|by the way"
    r"|in other words"
    r"|that said|at the same time|on the other hand|to be clear|let me be clear|with that|tonight|today)\b"
    r"[\s,:;…–—-]*){1,3}",
    re.IGNORECASE,
)
"""What a sentence may begin with before it really begins."""

_HARD = re.compile(
    r"\d|[%$€£¥§]|[“”«»]|\"[^\"]*\w\"?"
    r"|(?<=[a-z,;:)–—-] )(?!I\b|I['’]|God\b|Mr\b|Mrs\b|Ms\b|Sir\b|Madam\b)[A-Z][\w’'-]*"
    r"|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?"
    r"|hundreds?|thousands?|millions?|billions?|trillions?|percent|per cent|half|twice|double[ds]?|tripled?"
    r"|quarter|first|second|third|majority|most|least|record|largest|biggest|highest|lowest|worst|fewer"
    r"|than|only|never|ever|always|every|nobody|everyone|none|no one|without"
    r"|yesterday|tomorrow|ago|since|last (?:week|month|year|night|summer|fall|winter|spring|time)"
    r"|this (?:week|month|year|morning|summer|fall|winter|spring)|next (?:week|month|year)|decades?|century"
    r"|said|says|told|tells|according|reported|reports|announced|claim(?:s|ed)?|accus\w+|alleg\w+"
    r"|convict\w+"
    r"|indict\w+|arrest\w+|lied|lying|lies|fraud|corrupt\w*|criminal|crimes?|killed|murder\w*|died"
    r"|dead|guilty"
    r"|illegal\w*|voted|signed|vetoed|passed|cut|raised|spent|paid|cost|costs|increased?|decreased?|doubled"
    r"|grew|fell|rose|lost|won|promised|supported|opposed|caused?|proven?|shows?|showed|found)\b"
)
"""Anything a checker could look up."""

_GREETING = re.compile(
    r"(?:good (?:morning|afternoon|evening|night|day)|hello|hi|hey|welcome|greetings|goodbye|good-bye|bye"
    r"|ladies and gentlemen|dear (?:readers?|friends?|editor|colleagues|all)|my fellow|fellow citizens"
    r"|(?:happy|merry) (?:new year|christmas|easter|thanksgiving|birthday|holidays)|cheers"
    r"|congratulations)\b",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?:thanks?\b(?: you\b| so much\b| very much\b| to\b)?|many thanks|special thanks"
    r"|with (?:special )?thanks"
    r"|(?:i|we)(?:['’]d like to| would like to| want to| also)? thank)\b",
    re.IGNORECASE,
)
_PLEA = re.compile(
    r"(?:let['’]s|let us|let me|please|may (?:god|you|we|he|she|they|this|it)\b|god (?:bless|help|save)"
    r"|i (?:really |sincerely |do |just |also )?(?:hope|wish|pray|urge|ask|beg|encourage|invite|plead)\b"
    r"|we (?:hope|wish|pray|urge|ask|invite)\b|if only|come on|go ahead|excuse me|pardon me|forgive me"
    r"|(?:read|click|tap|sign up|subscribe|see|watch|listen|stay tuned|join us|imagine|consider|remember"
    r"|think|look|note|keep in mind|make no mistake|mark my words|wait)\b)",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"(?:i (?:really |still |also |just |personally |certainly |do |strongly |firmly |don['’]t "
    r"|do not |honestly )*"
    r"(?:think|believe|feel|guess|suppose|love|like|hate|admire|respect|prefer|agree|disagree|doubt"
    r"|understand"
    r"|appreciate|trust|mean|want|wonder|fear|worry|regret|expect)\b"
    r"|i(?:['’]m| am) (?:so |very |really |deeply |also |just |not |absolutely |truly |quite )*"
    r"(?:proud|glad|happy|sorry|sad|honou?red|grateful|thankful|afraid|worried|confident|convinced|hopeful"
    r"|optimistic|pleased|delighted|excited|sure|certain|disappointed|tired|humbled|ashamed)\b"
    r"|in my (?:opinion|view|mind|heart|book)|to my mind|personally|it seems to me|if you ask me"
    r"|my (?:view|opinion|belief|feeling|guess|hope|sense) is)",
    re.IGNORECASE,
)
_DEMAND = re.compile(
    r"\b(?:should|must|ought to|(?:need|needs|have|has|['’]ve got|has got) to|had better|cannot afford to"
    r"|can['’]t afford to)\b",
    re.IGNORECASE,
)
_JUDGEMENT = re.compile(
    r"(?:that|this|it|these|those|they|he|she|we|you|what a|how)(?:['’]s|['’]re| is| are| was| were"
    r"| would be)? "
    r"(?:just |simply |really |very |so |a |an |truly |quite |such |absolutely |not |all |pretty )*"
    r"(?:wrong|right|good|great|bad|terrible|horrible|awful|wonderful|beautiful|ugly|sad|shame|disgrace"
    r"|disgraceful|ridiculous|absurd|silly|stupid|nonsense|outrageous|outrage|fair|unfair|important"
    r"|critical"
    r"|essential|vital|crucial|unacceptable|acceptable|tragic|tragedy|mistake|disaster|catastrophe|amazing"
    r"|incredible|fantastic|tremendous|remarkable|interesting|funny|nice|fine|hard|tough|easy|simple"
    r"|difficult|dangerous|crazy|unbelievable|inspiring|heartbreaking|shameful|pity|delight|pleasure)\b",
    re.IGNORECASE,
)
_INTENTION = re.compile(
    r"(?:i|we)(?:['’]ll| will|['’]m going to| am going to|['’]re going to| are going to|['’]d like to"
    r"| would like to| want to) ",
    re.IGNORECASE,
)
_TRANSITION = re.compile(
    r"(?:(?:and )?(?:for (?:example|instance)|in other words|that said|first things first|moving on|read on"
    r"|more on that (?:later|below)|on the other hand|by the way|so far|so good|all right|alright|ok|okay"
    r"|well|now|look|right|anyway|so be it|of course|to be clear|in short|in sum|in conclusion|fair enough"
    r"|not so fast|here(?:['’]s| is| are)(?: \w+){0,3}|there you have it|that(?:['’]s| is) (?:it|all|that)"
    r"|you bet|absolutely|indeed|exactly|sure|my (?:point|question) is(?: this)?))",
    re.IGNORECASE,
)
_YES_NO = re.compile(r"(?:yes|no|yeah|nope|yep)\b[\w ,]{0,20}", re.IGNORECASE)
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|because|after|when|where|while|although|but|and)\b", re.IGNORECASE
)


def reason(sentence: str, previous: str = "") -> str:
    """Say why a sentence holds nothing to check, in a word or two; «» where it must be a claim.

    ``previous`` is the sentence before it in the same block: a bare «No.» after a question answers
    it, and an answer can be checked.
    """
    body = sentence.strip(_OPENERS).rstrip(_CLOSERS)
    if body.endswith("?"):
        return "" if _presupposes(body) else QUESTION
    start = body[_lead_length(body) :]
    bare = start.rstrip(".!…,;: –—-")
    if _YES_NO.fullmatch(bare) or _TRANSITION.fullmatch(bare) or not bare:
        return "" if previous.rstrip(_CLOSERS).endswith("?") else TRANSITION
    candidate = _candidate(start)
    return "" if not candidate or _HARD.search(body) else candidate


def _lead_length(body: str) -> int:
    """Measure what a sentence begins with before it really begins: «And so, of course, …»."""
    lead = _LEAD.match(body)
    return lead.end() if lead else 0


_PRESUPPOSED = re.compile(r"\d|[%$€£¥]|[“\"]\w|\b(?:percent|per cent|million|billion|trillion|thousand)\b")


def _presupposes(question: str) -> bool:
    """Tell whether a question takes a figure or a quotation for granted, which can be checked."""
    return _PRESUPPOSED.search(question) is not None


def _candidate(start: str) -> str:
    """Name what a sentence looks like by its opening words, or by its modal verb."""
    for pattern, label in _RULES:
        if pattern.match(start):
            return label
    return DEMAND if _DEMAND.search(start) else ""


_RULES = (
    (_GREETING, GREETING),
    (_THANKS, THANKS),
    (_PLEA, PLEA),
    (_OPINION, OPINION),
    (_JUDGEMENT, JUDGEMENT),
    (_INTENTION, INTENTION),
)
