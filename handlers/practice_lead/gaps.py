"""What people seek and do not find: counted by week and subject, and shown where it was asked often enough.

A subject is an entry of the configuration (`knowledge/answers/subjects.py`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from bot.store.gaps import GapCount
from handlers.models.practice_lead import Gap, Gaps, Unanswered
from handlers.services import Services
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.subjects import Subject, SubjectKind


def gaps_of(services: Services, team_id: str) -> Gaps:
    """Return what may be shown of all that is kept of a workspace."""
    found: dict[SubjectKind, list[Gap]] = defaultdict(list)
    for subject, weeks in _by_subject(services.store.gaps.counts(team_id)).items():
        gap = _shown(_name(services, subject), weeks)
        if gap.times:
            found[subject.kind].append(gap)
    topics, concepts, outside, other = (
        tuple(sorted(found[kind], key=lambda gap: -gap.times))
        for kind in (SubjectKind.TOPIC, SubjectKind.CONCEPT, SubjectKind.OUTSIDE, SubjectKind.OTHER)
    )
    return Gaps(topics, concepts, outside, other)


def _by_subject(counts: Iterable[GapCount]) -> Mapping[Subject, Mapping[date, Unanswered]]:
    found: dict[Subject, dict[date, Unanswered]] = defaultdict(dict)
    for count in counts:
        weeks = found[count.subject]
        nothing, near = (
            count.times if count.verdict is verdict else 0 for verdict in (AnswerVerdict.NOTHING, AnswerVerdict.NEAR)
        )
        weeks[count.week] = Unanswered.total([weeks.get(count.week, Unanswered(0, 0)), Unanswered(nothing, near)])
    return found


def _shown(name: str, weeks: Mapping[date, Unanswered]) -> Gap:
    """Weeks that are too small are shown together, and not at all where they are too small together."""
    often = tuple((week, asked) for week, asked in weeks.items() if asked.is_often)
    others = Unanswered.total([asked for asked in weeks.values() if not asked.is_often])
    return Gap(name, often, others if others.is_often else None)


def _name(services: Services, subject: Subject) -> str:
    """Return what people call a subject: a topic's title as it is now, its id where it is gone."""
    topics = services.config.topics
    is_topic = subject.kind is SubjectKind.TOPIC and subject.name in topics.by_id
    return topics.title(subject.name) if is_topic else subject.name
