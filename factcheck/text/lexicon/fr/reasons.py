"""How French sentences open that hold nothing to check.

Compiled for this project. All of it is the writer’s own voice: what stands in quotation marks is never
judged by these lists.
"""

from __future__ import annotations

import re

from factcheck.models import SetAsideReason
from factcheck.text.lexicon.kinds import Opening
from factcheck.text.wordlists import one_of

_LEAD_WORDS = """et, mais, alors, donc, or, bon, eh bien, enfin, bref, oui, non, ah, oh, bien sûr,
évidemment, certes, d'ailleurs,
en effet, en fait, au fond, franchement, honnêtement, à vrai dire, cependant, pourtant, toutefois, ainsi,
aussi, de plus, en outre,
par ailleurs, autrement dit, d'abord, ensuite, puis, premièrement, deuxièmement, pour finir, pour conclure,
voyez-vous, écoutez,
mesdames et messieurs, chers amis, d'un côté, de l'autre"""

LEAD = re.compile(rf"(?:{one_of(_LEAD_WORDS)}[\s,:;…–—.-]*){{1,4}}", re.IGNORECASE)
"""What a sentence may begin with before it really begins: «Et bien sûr, …»."""

_STRESS_WORDS = """si, très, vraiment, aussi, pas, absolument, complètement, tout à fait, encore,
personnellement, certes, fermement,
profondément, sincèrement, toujours, simplement, plutôt, assez, trop, extrêmement, même, tellement, un, une,
des, le, la, les, d'une, bien"""

_STRESS = f"(?:{one_of(_STRESS_WORDS)} ){{0,4}}"

_GREETINGS = """bonjour, bonsoir, bonne nuit, bienvenue, salut, au revoir, adieu, à bientôt, à demain, chers
lecteurs, chères lectrices,
chers amis, cher monsieur, chère madame, madame monsieur, bonne année, joyeux noël, joyeuses pâques,
félicitations, bravo, santé,
cordialement, bien à vous, amicalement, meilleures salutations"""

_THANKS_WORDS = """merci, mille mercis, grand merci, un grand merci, merci beaucoup, je remercie, nous
remercions, je vous remercie,
nous vous remercions, je tiens à remercier, nous tenons à remercier"""

_PLEAS = """s'il vous plaît, s'il te plaît, laissez-moi, laissez-nous, permettez-moi, permettez, que dieu,
puisse, puissent, imaginez,
imagine, imaginons, pensez, pensons, lisez, cliquez, abonnez-vous, restez, rejoignez-nous, attendez,
attendons, donnez, donnons, aidez,
aidez-nous, dites, demandez-vous, demandons-nous, excusez-moi, pardonnez-moi, espérons, supposons, regardez,
regardons, voyons,
n'oublions pas, n'oubliez pas, soyons, soyez"""

_MINDS = """pense, crois, trouve, estime, sens, suppose, devine, aime, adore, déteste, admire, respecte,
préfère, doute, veux croire,
souhaite, me demande, crains, regrette, espère, aimerais, voudrais, comprends, accepte, considère, suis
convaincu, suis convaincue,
me réjouis, m'étonne, m'indigne"""

_MOODS = """fier, fière, fiers, heureux, heureuse, triste, reconnaissant, reconnaissante, inquiet, inquiète,
confiant, confiante,
convaincu, convaincue, persuadé, persuadée, optimiste, ravi, ravie, sûr, sûre, certain, certaine, déçu,
déçue, fatigué, fatiguée,
curieux, curieuse, soulagé, soulagée, furieux, furieuse, d'avis"""

_VIEWS = """à mon avis, selon moi, d'après moi, pour moi, à mes yeux, de mon point de vue, à mon sens, il me
semble, il me paraît,
si vous voulez mon avis, quant à moi, personnellement, en ce qui me concerne, à mon goût, mon avis est, mon
espoir est"""

_ANNOUNCING = (
    "(?:je (?:vais|veux|voudrais|souhaite|dois|peux)|nous (?:allons|voulons|voudrions|devons|pouvons)) "
    "(?:maintenant |aussi |ici |d'abord |brièvement |encore |vous |en |y ){0,4}"
)

_TURNS = """dire, parler, commencer, revenir, continuer, expliquer, mentionner, ajouter, répondre, conclure,
finir, terminer,
souligner, insister, être franc, être honnête, répéter, passer, aborder, rappeler"""

_SIGNPOSTS = """venons-en, passons, revenons, voici un aperçu, voici l'essentiel, telle est la question, là
est la question, la question
est, le point est, ma question est, et maintenant, à propos, reprenons, j'y reviendrai, nous y reviendrons,
en résumé, pour résumer,
résumons, en conclusion, commençons, pour commencer, pour terminer"""

_SUBJECTS = (
    "(?:c[’']est|c[’']était|ce sont|ce serait|cela est|cela reste|tout cela est|il est|elle est|voilà) "
)

_VALUES = """faux, juste, bien, bon, mauvais, mieux, formidable, terrible, affreux, merveilleux, beau, laid,
triste, une honte, honteux,
ridicule, absurde, idiot, bête, du n'importe quoi, n'importe quoi, révoltant, un scandale, scandaleux,
équitable, injuste, important,
décisif, essentiel, indispensable, insupportable, inacceptable, tragique, une tragédie, une erreur, une
catastrophe, étonnant, incroyable,
fantastique, remarquable, intéressant, drôle, gentil, dur, difficile, facile, simple, dangereux, fou,
émouvant, dommage, un honneur,
un plaisir, raisonnable, sensé, naïf, irresponsable, gênant, une blague, nécessaire, déplacé, énervant,
décevant, réjouissant, cynique,
dommage"""

_WE = (
    "(?:nous|on|vous|chacun|tous|tout le monde|les politiques|l[’']état|nos élus|nous tous) "
    "(?:tous |aussi |vraiment |enfin |simplement |maintenant |ne ){0,4}"
)

_DUTY = "(?:devons|doit|devez|doivent|devrait|devrions|devraient|devriez|faut|avons besoin|a besoin)(?!\\w)"

_CALLS = """il est temps, il est grand temps, l'heure est venue, le moment est venu, ça suffit, assez, honte
à, il faut, il faudrait,
il faudra, il convient de, cela doit cesser, cela ne peut plus durer, plus jamais ça, il ne faut pas"""

OPENINGS = (
    Opening(SetAsideReason.GREETING, one_of(_GREETINGS), slack=1),
    Opening(SetAsideReason.THANKS, f"{one_of(_THANKS_WORDS)}", slack=1),
    Opening(SetAsideReason.PLEA, one_of(_PLEAS), slack=1),
    Opening(SetAsideReason.OPINION, f"(?:je|j[’']) ?{_STRESS}{one_of(_MINDS)}", slack=1),
    Opening(SetAsideReason.OPINION, f"(?:je suis|nous sommes) {_STRESS}{one_of(_MOODS)}", slack=1),
    Opening(SetAsideReason.OPINION, one_of(_VIEWS), slack=1),
    Opening(SetAsideReason.TRANSITION, f"{_ANNOUNCING}{one_of(_TURNS)}"),
    Opening(SetAsideReason.TRANSITION, one_of(_SIGNPOSTS), slack=1),
    Opening(SetAsideReason.JUDGEMENT, f"{_SUBJECTS}{_STRESS}{one_of(_VALUES)}"),
    Opening(
        SetAsideReason.JUDGEMENT,
        f"(?:quel(?:le)?s?|que c[’']est|comme c[’']est) {_STRESS}{one_of(_VALUES)}",
        slack=1,
    ),
    Opening(SetAsideReason.DEMAND, f"{_WE}{_DUTY}", slack=2),
    Opening(SetAsideReason.DEMAND, one_of(_CALLS), slack=1),
    Opening(SetAsideReason.SUPPOSITION, r"(?:si (?:je|nous|j[’']|on))(?!\w)", slack=2),
    Opening(SetAsideReason.SUPPOSITION, r"(?:peut-être|sans doute)(?!\w)", slack=1),
    Opening(
        SetAsideReason.SUPPOSITION, r"(?:je (?:serais|pourrais|voudrais|ferais)|j[’']aurais)(?!\w)", slack=1
    ),
)
"""In the order in which they are tried."""

ANY_OPENING = re.compile(
    "|".join(f"(?P<o{at}>{opening.pattern})" for at, opening in enumerate(OPENINGS)), re.IGNORECASE
)

_ASKING_WORDS = """que, qu'est-ce, quoi, pourquoi, comment, où, quand, qui, quel, quelle, quels, quelles,
lequel, laquelle, combien,
est-ce, faut-il, peut-on, doit-on, est-il, est-elle, sont-ils, sont-elles, a-t-il, a-t-elle, a-t-on,
ont-ils, y a-t-il, va-t-il,
va-t-on, savez-vous, voulez-vous, avez-vous, êtes-vous, pouvez-vous, n'est-ce, serait-il, était-ce"""

ASKS = re.compile(
    rf"(?:^|[,:;–—-] ?|\b(?:et|mais|ou|alors|donc) )(?:{one_of(_ASKING_WORDS)}"
    r"|(?:à|de|dans|pour|avec|par|sur|depuis|jusqu[’']à|en) (?:qui|quoi|quand|quel(?:le)?s?|combien"
    r"|où)(?!\w))|\w-(?:t-)?(?:il|elle|on|ils|elles|vous|nous|tu)\b",
    re.IGNORECASE,
)

TELLS = re.compile(
    r"^(?:(?:et|mais|alors|donc),? )?(?:saviez-vous|savez-vous|sais-tu|vous souvenez-vous|le saviez-vous)\b"
    r"(?!,? (?:ce|pourquoi|comment|qui|où|quand|si)\b)"
    r"|[,–—] ?(?:ou|non|pas vrai|n[’']est-ce pas|hein|d[’']accord|oui) ?\?$",
    re.IGNORECASE,
)
"""«Saviez-vous que …?» and «…, n’est-ce pas?» state something."""

_EMPTY_WORDS = """par exemple, autrement dit, et alors, d'accord, entendu, très bien, bien, bon, eh bien,
enfin, bref, évidemment, bien sûr,
en résumé, c'est tout, voilà, voilà tout, c'est ainsi, c'est comme ça, exactement, tout à fait, absolument,
sûrement, oui, non, si,
jamais, pas du tout, pardon, désolé, ouah, oh, s'il vous plaît, amen, et cetera, etc, et ainsi de suite, pas
de problème, point, assez,
fini, au contraire, hélas, tant pis, tant mieux, dommage, justement, peut-être, pas encore"""

EMPTY = re.compile(one_of(_EMPTY_WORDS), re.IGNORECASE)
