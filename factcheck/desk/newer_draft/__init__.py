"""A newer draft: taken in so that it carries the checks, and what is left to decide afterwards.

Read it in this order: what the draft is compared with (before), where each claim stands in it
(carrying), what is proposed for the words that nothing takes (rest), all of it worked out
(preparing), written in one operation (writing), and what a person does with it (drafts). The
writer's annotations (annotations) come with every draft, the first as well.
"""

from factcheck.desk.newer_draft.before import Before
from factcheck.desk.newer_draft.drafts import Drafts
from factcheck.desk.newer_draft.preparing import Prepared, prepare
from factcheck.desk.newer_draft.writing import Revision, summary

__all__ = ["Before", "Drafts", "Prepared", "Revision", "prepare", "summary"]
