"""What people of the gallery's workspace have said of answers, and what they sought in vain."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.store.store import Store
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import ANYTHING_ELSE, Subject, SubjectKind

SAID: tuple[tuple[int, Sequence[str], bool, str | None], ...] = (
    (0, ("resilience/three-factors", "practice-examples/health/d-card"), True, None),
    (0, ("resilience/three-factors",), True, None),
    (0, ("restorative-justice/discussion",), False, "It says what was tried, not how to begin on a late shift."),
    (1, ("resilience/three-factors",), False, "I was looking for something on under-fives."),
    (1, ("practice-examples/health/d-card",), True, None),
)
"""Weeks ago, what the answer showed, whether it helped, and why."""
SOUGHT: tuple[tuple[int, Subject, AnswerVerdict, int], ...] = (
    (0, Subject(SubjectKind.TOPIC, "health"), AnswerVerdict.NEAR, 6),
    (1, Subject(SubjectKind.TOPIC, "health"), AnswerVerdict.NOTHING, 3),
    (2, Subject(SubjectKind.TOPIC, "health"), AnswerVerdict.NOTHING, 4),
    (0, Subject(SubjectKind.CONCEPT, "complex needs"), AnswerVerdict.NOTHING, 8),
    (0, Subject(SubjectKind.CONCEPT, "kinship carers"), AnswerVerdict.NEAR, 2),
    (1, Subject(SubjectKind.OUTSIDE, "Employment"), AnswerVerdict.NOTHING, 5),
    (0, ANYTHING_ELSE, AnswerVerdict.NOTHING, 7),
    (0, ANYTHING_ELSE, AnswerVerdict.NEAR, 5),
)
"""Weeks ago, what about, what was found, and how often."""


def keep_what_came_back(store: Store, team_id: str, now: datetime) -> None:
    """Keep all of it for a workspace."""
    for weeks_ago, item_ids, is_helpful, reason in SAID:
        at = now - timedelta(weeks=weeks_ago)
        store.feedback.add(team_id, item_ids, at, is_helpful=is_helpful, reason=reason)
    for weeks_ago, subject, verdict, times in SOUGHT:
        for _ in range(times):
            store.gaps.add(team_id, [subject], verdict, now - timedelta(weeks=weeks_ago))
