"""Two steps for Workflow Builder: “Find practice” and “Post this week's digest”.

Slack runs them only where the manifest tells of them: `python -m bot manifest --workflow-steps`.
"""

from collections.abc import Mapping
from typing import Any

from slack_bolt import App, Args

from handlers.answers.workflow_answer import SeemsToIdentifyError, answer_for_workflow
from handlers.digest.workflow_step import post_by_workflow
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.request import words_of
from handlers.slack.workflow_steps import (
    ANSWER,
    CHANNEL,
    FIND_PRACTICE,
    FOUND,
    OUTCOME,
    POST_DIGEST,
    QUESTION,
    StepFailedError,
    StepRun,
    step_boundary,
)
from handlers.wording import workflow_steps as wording


def register(app: App, services: Services) -> None:
    """Listen to both steps."""

    @step_boundary(services)
    def find_practice(_: Args, run: StepRun) -> Mapping[str, Any]:
        question = words_of(run.text(QUESTION))
        if not question:
            raise StepFailedError(wording.NO_QUESTION)
        try:
            answer = answer_for_workflow(services, question)
        except SeemsToIdentifyError as seen:
            raise StepFailedError(wording.IDENTIFIES.format(what=seen)) from seen
        return {ANSWER: answer.words, FOUND: answer.is_found}

    @step_boundary(services)
    def post_digest(args: Args, run: StepRun) -> Mapping[str, Any]:
        here = services.in_workspace(run.team_id)
        return {OUTCOME: post_by_workflow(here, args.client, ChannelRef(run.team_id, run.text(CHANNEL)))}

    app.function(FIND_PRACTICE)(find_practice)
    app.function(POST_DIGEST)(post_digest)
