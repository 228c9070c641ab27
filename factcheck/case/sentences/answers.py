"""Says what was answered to a remark."""

from __future__ import annotations

from factcheck.case.sentences.dates import day
from factcheck.models import Answer, Remark
from factcheck.sentences import Text, say


def answered_remark(remark: Remark, answer: Answer | None) -> Text:
    """Say what was remarked, and who put it away when and with which words."""
    if answer is None:  # put away before answers were kept
        return say("{remark} – put away", remark=remark.sentence)
    who = answer.person or say("unnamed")
    if not answer.words:
        return say("{remark} – put away by {who}, {day}", remark=remark.sentence, who=who, day=day(answer.at))
    return say(
        "{remark} – {words} ({who}, {day})",
        remark=remark.sentence,
        words=answer.words,
        who=who,
        day=day(answer.at),
    )
