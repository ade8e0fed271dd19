"""Count what people ask and the library does not answer: by week and subject, never by person or words."""

from slack_bolt import Args

from handlers.services import Services
from handlers.slack.request import is_of_another_workspace
from knowledge.answers.answer import Answer


def counted_in(args: Args) -> str | None:
    """Return the workspace in which a question is counted; None for a person of another organisation."""
    return None if is_of_another_workspace(args) else str(args.context.team_id)


def count_gap(services: Services, team_id: str | None, answer: Answer) -> None:
    """Count a question that was not answered; the person waits for no database meanwhile.

    `team_id` is None where questions are not counted.
    """
    if team_id is not None:
        services.store.gaps.add(team_id, answer.subjects, answer.verdict, services.clock())
