"""How English sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists.
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """and, but, so, now, well, look, listen, ok, okay, yes, yeah, no, again, also, then, yet,
or, oh, uh, um, frankly, honestly, clearly, obviously, finally, lastly, still, sure, anyway, indeed,
however, therefore, meanwhile, instead, in fact, of course, for me, you know, I mean, in short, by the
way, in other words, that said, at the same time, on the other hand, to be clear, with that, to me,
tonight, today, together, folks, my friends, ladies and gentlemen, as I said, like I said, again and
again, you see, see, right, believe me, trust me, don't worry, make no mistake, mark my words, keep in
mind, firstly, secondly, thirdly, first of all, second of all"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «And so, of course, …»."""

_STRESS_WORDS = """so, very, really, deeply, also, just, not, absolutely, truly, quite, still,
personally, certainly, do, strongly, firmly, honestly, sincerely, always, would, simply, completely,
totally, pretty, all, too, rather, obviously, clearly, extremely, most, even, now, only, actually"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """good morning, good afternoon, good evening, good night, good day, hello, hi, hey,
welcome, greetings, goodbye, good-bye, bye, dear reader, dear readers, dear friends, dear editor, happy
new year, happy birthday, happy holidays, merry christmas, happy easter, cheers, congratulations"""

_THANKS_WORDS = "thank you, thanks so much, many thanks, special thanks, with thanks, with special thanks"

_PLEAS = """let's, let us, please, may God, may you, may we, may they rest, may he rest, may she rest,
God bless, God help, God save, if only, come on, go ahead, excuse me, pardon me, forgive me, imagine,
consider, read on, read more, click here, sign up, subscribe, stay tuned, join us, bear with me, wait,
give me, give us, help me, help us, tell me, ask yourself, ask yourselves"""

_WISHES = """hope, wish, pray, urge, ask, beg, encourage, invite, plead, call on, challenge"""

_MINDS = """think, believe, feel, guess, suppose, love, like, hate, admire, respect, prefer, agree,
disagree, doubt, appreciate, trust, want, wonder, fear, worry, regret, expect, know, care, mind, imagine,
accept, stand by, blame, thought, felt, figured"""

_MODALS = "(?:don['’]t |do not |didn['’]t |can['’]t |cannot |couldn['’]t |can |could |will )?"

_NOT_AN_ACT = (
    r"(?! to (?:also |just |really )?"
    r"(?:thank|read|show|recogni[sz]e|introduce|welcome|honou?r|quote|give|ask)\b)"
)
"""«I want to thank …» does what it says, and names whom."""

_MOODS = """proud, glad, happy, sorry, sad, honored, honoured, grateful, thankful, afraid, worried,
confident, convinced, hopeful, optimistic, pleased, delighted, excited, sure, certain, disappointed,
tired, humbled, ashamed, concerned"""

_VIEWS = """in my opinion, in my view, in my mind, in my judgment, in my judgement, in my book, to my
mind, personally, it seems to me, if you ask me, my view, my own view, my opinion, my belief, my feeling,
my guess, my hope, my sense, as far as I'm concerned, as far as I am concerned"""

_MY_POINTS = (
    r"what i(?:['’]d|['’]m|['’]ve)? (?:would|want|think|believe|mean|say|saying|like|need|am|hope)(?!\w)"
)

_ANNOUNCING = (
    "(?:i|we)(?:['’]ll| will|['’]m going to| am going to|['’]d like to| would like to| want to| just want to"
    "| wanted to|['’]d| would| can| could|['’]ve got to| have to| need to| must) "
)

_TURNS = """say, talk, turn, begin, start, come back, get back, go back, move on, explain, mention, add,
respond, comment, answer, close, end, finish, conclude, leave, tell you, make a point, make one point,
speak, point out, be clear, be honest, repeat"""

_SIGNPOSTS = """let me, here's why, here's how, here's the thing, here's the deal, here's what, here are
some, here are a few, that's the question, that's the issue, that's the point, the question is, the point
is, my point is, my question is, speaking of, as for, more on that, back to, which brings me, in
conclusion, to sum up, first things first"""

_SUBJECTS = (
    "(?:that|this|it|these|those|they|he|she|we|you)(?:['’]s|['’]re| is| are| was| were| would be| isn['’]t"
    "| wasn['’]t| has been|['’]s been|['’]s going to be| will be|['’]ll be) "
)

_VALUES = """wrong, right, good, great, bad, better, best, terrible, horrible, awful, wonderful,
beautiful, ugly, sad, shame, disgrace, disgraceful, ridiculous, absurd, silly, stupid, nonsense,
outrageous, outrage, fair, unfair, important, critical, essential, vital, crucial, unacceptable,
acceptable, tragic, tragedy, mistake, disaster, catastrophe, amazing, incredible, fantastic, tremendous,
remarkable, interesting, funny, nice, fine, hard, tough, easy, simple, difficult, dangerous, crazy,
unbelievable, inspiring, heartbreaking, shameful, pity, honor, honour, privilege, delight, pleasure,
proper, sensible, reasonable, foolish, naive, irresponsible, responsible, embarrassing, joke, worth it,
too bad, necessary, appropriate, inappropriate"""

_WE = (
    "(?:i|we|you|you and i|somebody|someone|all of us) "
    "(?:all |also |really |still |just |simply |do |now ){0,4}"
)

_DUTY = (
    "(?:should|must|ought to|need|need to|have to|have got to|cannot afford|can['’]t afford)"
    r"(?:n['’]t)?(?!\w)"
)

_GOT_TO = r"(?:we['’]ve|you['’]ve|i['’]ve) (?:just |also |really ){0,4}got to(?!\w)"

_CALLS = """it's time, it is time, the time has come, now is the time, enough is enough, shame on, there
should be, there must be, there ought to be, there needs to be, this must, this should, that should, that
must, it should, it must"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, one_of(_THANKS_WORDS)),
    Opening(
        SetAsideReason.THANKS, r"thanks(?! to\b)(?!\w)", slack=1
    ),  # «Thanks to the rain, …» gives a cause
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.PLEA, f"(?:i|we) {_STRESS}{one_of(_WISHES)}", slack=1),
    Opening(SetAsideReason.OPINION, f"i {_MODALS}{_STRESS}{one_of(_MINDS)}{_NOT_AN_ACT}", slack=1),
    Opening(SetAsideReason.OPINION, f"(?:i['’]m|i am|we['’]re|we are) {_STRESS}{one_of(_MOODS)}"),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.OPINION, _MY_POINTS, slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}(?:an? |the )?{_STRESS}{one_of(_VALUES)}"),
    Opening(SetAsideReason.JUDGEMENT, f"(?:what an?|how) {_STRESS}{one_of(_VALUES)}", slack=1),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.DEMAND, _GOT_TO, slack=1),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(SetAsideReason.DEMAND, r"we(?: can| can['’]t| cannot| could)(?!\w)", slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"if (?:i|we)(?:['’]\w+)?(?!\w)", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"(?:maybe|perhaps)(?!\w)", slack=1),
    Opening(
        SetAsideReason.SUPPOSITION, rf"(?:i['’]d|i would|i wouldn['’]t)(?: like)?(?!\w){_NOT_AN_ACT}", slack=1
    ),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """what, what's, why, how, how's, where, where's, when, who, who's, whom, whose, which,
is, are, am, was, were, do, does, did, has, have, had, can, could, will, would, shall, should, may,
might, must, isn't, aren't, wasn't, weren't, don't, doesn't, didn't, hasn't, haven't, hadn't, can't,
couldn't, won't, wouldn't, shouldn't"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:and|but|or|so) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:in|at|on|by|for|to|from|with|of|under|about) (?:what|which|whom|whose)(?!\w))",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:and|but|so|now|well),? )?(?:do|did|don['’]t|didn['’]t) (?:you|we|they|people) "
    r"(?:even |really |also )?(?:know|realize|realise|remember|hear|see|notice)\b"
    r"(?! (?:what|why|how|who|where|when|whether|if)\b)"
    r"|[,–—] ?(?:right|ok|okay|huh|eh|no|yes|correct"
    r"|(?:is|are|was|were|do|does|did|has|have|can|could|will|would)(?:n['’]t)?"
    r" (?:it|he|she|they|you|we|i|not))\?$"
    r"|, (?:which|who|whose) (?!is it\b)",
    re.IGNORECASE,
)
"""«Did you know that …?», «…, isn’t it?» and «…, which had failed before?» state something."""

_EMPTY_WORDS = """for example, for instance, in other words, that said, first things first, moving on,
read on, so far, so far so good, all right, alright, ok, okay, well, now, look, right, anyway, so be it,
of course, to be clear, in short, in sum, in conclusion, fair enough, not so fast, there you have it,
that's it, that's all, that's that, you bet, absolutely, indeed, exactly, sure, yes, no, yeah, nope, yep,
not at all, sorry, wow, oh, please, amen, again, and so on, and so forth, no problem, go ahead, my point
exactly, period, full stop, enough"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
