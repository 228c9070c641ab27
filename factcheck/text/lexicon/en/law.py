"""English words of law and accusation, which can hurt a person.

Compiled for this project from glossaries that courts publish for the public.
"""

from __future__ import annotations

import re

from factcheck.text.wordlists import listed

LEGAL = {
    word: lemma
    for lemma, words in {
        "abuse": "abused abuser molested molestation molesting",
        "accuse": "accused accuses accusing accusation accusations accuser accusers",
        "acquit": "acquitted acquittal acquitting",
        "allege": "alleged allegedly alleges alleging allegation allegations",
        "appeal court": "appellate",
        "arraign": "arraigned arraignment",
        "arrest": "arrested arrests arresting arrest",
        "assault": "assaulted assault assaults assaulting groped groping",
        "bail": "bail",
        "blackmail": "blackmail blackmailed extortion extorted",
        "bribe": "bribe bribes bribed bribery kickback kickbacks",
        "charge": "indicted indictment indictments arraigned",
        "confess": "confessed confession",
        "conspire": "conspiracy conspired conspiring conspirator co-conspirator",
        "convict": "convicted convicts convict conviction convictions felon felons",
        "corrupt": "corrupt corruption corrupted",
        "court": "courtroom injunction subpoena subpoenaed subpoenas deposition affidavit arraignments",
        "crime": "crime crimes criminal criminals criminally felony felonies misdemeanor misdemeanour",
        "custody": "detained detention jailed imprisoned incarcerated custody extradited extradition",
        "defame": "defamation defamatory defamed libel libelous libellous slander slanderous slandered",
        "defraud": "fraud frauds fraudulent fraudulently defrauded defrauding embezzled embezzlement",
        "discriminate": "discriminated discrimination discriminatory",
        "evade": "launder laundered laundering evasion",
        "fine": "fined penalty penalties restitution",
        "forge": "forged forgery perjury perjured plagiarized plagiarised plagiarism",
        "guilty": "guilty guilt innocent innocence",
        "harass": "harassed harassment harassing stalked stalking",
        "illegal": "illegal illegally unlawful unlawfully unconstitutional",
        "kill": "homicide manslaughter",
        "murder": "murder murdered murders murderer murdering",
        "negligent": "negligent negligence malpractice misconduct wrongdoing",
        "plead": "pleaded pleads pled plea",
        "prosecute": "prosecuted prosecution prosecutors prosecutor prosecuting",
        "rape": "rape raped rapes rapist raping",
        "sentence": "sentenced sentencing parole probation",
        "steal": "stole stolen theft thefts robbery robbed burglary burglaries",
        "sue": "sued sues suing lawsuit lawsuits litigation plaintiff plaintiffs defendant defendants",
        "suspect": "suspect suspects suspected",
        "testify": "testified testifies testifying testimony",
        "treason": "treason traitor espionage spying",
        "verdict": "verdict verdicts jury jurors",
        "violate": "violated violation violations violating",
    }.items()
    for word in words.split()
}  # fmt: skip
"""Words of law and accusation, which can hurt a person, with their lemma."""

COUNTED = re.compile(
    r"\s(?:data|statistics|stats|figures|rates?|numbers|levels?|prevention|fiction|novels?)(?![a-z])"
)

BROUGHT = re.compile(r"\s(?:with|in\sconnection|in\sthe|as\s|for\s(?:the|his|her)|over)(?![a-z])|\s?[.,]")

ACCUSING = listed("""
    criminal murder felony face faces facing faced drug assault fraud pressed dropped filed corruption
    federal rape weapons conspiracy deny denied denies bring brought
    """)

COUNTED_WORD = "crime"

CHARGED = "charged"

AGAINST = " against"

CHARGE_WORDS = listed("charged charges charge")

CHARGE = "charge"
