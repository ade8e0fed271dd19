"""Steps for Workflow Builder: how the manifest tells of them, what Slack sends, and how a step ends.

Source: https://docs.slack.dev/tools/bolt-python/concepts/custom-steps, https://docs.slack.dev/reference/events/function_executed
and https://docs.slack.dev/reference/methods/functions.completeSuccess. The form of the parameters is that of Slack's
schema of manifests (`tests/bot/manifest.schema.2.0.0.json`); Slack's own sample app leaves `properties` out.
"""

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from slack_bolt import Args

from handlers.services import Services
from handlers.slack.calls import call
from handlers.slack.error_boundary import log_failure, unasked_boundary
from handlers.slack.once import RecentIds, taken_up
from handlers.wording import workflow_steps as wording

FIND_PRACTICE = "find_practice"
POST_DIGEST = "post_digest"
QUESTION, ANSWER, FOUND = "question", "answer", "found"
CHANNEL, OUTCOME = "channel", "outcome"


class StepFailedError(Exception):
    """A step cannot be done; the words are for whoever looks after the workflow."""


@dataclass(frozen=True)
class StepRun:
    """One run of a step: in which workspace, and what the workflow gave it."""

    team_id: str
    inputs: Mapping[str, Any]

    def text(self, name: str) -> str:
        """Return an input that is a text or an id; empty where the workflow gave none."""
        return str(self.inputs.get(name) or "").strip()


Step = Callable[[Args, StepRun], Mapping[str, Any]]
"""Does the step and returns its outputs by name. Raises StepFailedError."""


def step_boundary(services: Services) -> Callable[[Step], Callable[[Args], None]]:
    """Return a decorator: what it returns does a step once and tells Slack how it ended.

    Who started a workflow, and where its outputs go, Slack does not say. So a step gets the services of everyone.
    """
    seen = RecentIds()

    def decorate(step: Step) -> Callable[[Args], None]:
        @functools.wraps(step)
        def run(args: Args) -> None:
            with taken_up(args.body, services, seen) as turn:
                if turn is not None:
                    _run(args, step)

        return unasked_boundary(run)

    return decorate


def functions() -> dict[str, Any]:
    """Return what the manifest tells of the steps."""
    question = _parameter("string", wording.QUESTION_TITLE, wording.QUESTION_DESCRIPTION)
    answer = _parameter("string", wording.ANSWER_TITLE, wording.ANSWER_DESCRIPTION)
    found = _parameter("boolean", wording.FOUND_TITLE, wording.FOUND_DESCRIPTION)
    channel = _parameter("slack#/types/channel_id", wording.CHANNEL_TITLE, wording.CHANNEL_DESCRIPTION)
    outcome = _parameter("string", wording.OUTCOME_TITLE, wording.OUTCOME_DESCRIPTION)
    return {
        FIND_PRACTICE: {
            "title": wording.FIND_TITLE,
            "description": wording.FIND_DESCRIPTION,
            "input_parameters": _parameters({QUESTION: question}),
            "output_parameters": _parameters({ANSWER: answer, FOUND: found}),
        },
        POST_DIGEST: {
            "title": wording.DIGEST_TITLE,
            "description": wording.DIGEST_DESCRIPTION,
            "input_parameters": _parameters({CHANNEL: channel}),
            "output_parameters": _parameters({OUTCOME: outcome}),
        },
    }


def _run(args: Args, step: Step) -> None:
    event = args.body["event"]
    execution_id = str(event["function_execution_id"])
    try:
        outputs = step(args, StepRun(str(args.context.team_id), event.get("inputs") or {}))
    except StepFailedError as refusal:
        call(args.client, "functions.completeError", function_execution_id=execution_id, error=str(refusal))
    except Exception as error:  # noqa: BLE001 (the boundary: the workflow would wait for an end that never comes)
        log_failure(step.__name__, error)
        call(args.client, "functions.completeError", function_execution_id=execution_id, error=wording.FAILED)
    else:
        call(args.client, "functions.completeSuccess", function_execution_id=execution_id, outputs=dict(outputs))


def _parameter(kind: str, title: str, description: str) -> dict[str, Any]:
    return {"type": kind, "title": title, "description": description, "is_required": True}


def _parameters(named: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return {"properties": {name: {**told, "name": name} for name, told in named.items()}, "required": list(named)}
