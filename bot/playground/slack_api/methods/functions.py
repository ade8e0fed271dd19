"""`functions.*`: how a step of a workflow ended.

Source: https://docs.slack.dev/reference/methods/functions.completeSuccess
"""

from typing import Any

from bot.playground.slack_api.arguments import Arguments, missing
from bot.playground.slack_api.stand_in import SlackStandIn


def complete_success(_: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`functions.completeSuccess`."""
    arguments.required("function_execution_id")
    if not isinstance(arguments.structure("outputs"), dict):
        raise missing("outputs")
    return {}


def complete_error(_: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`functions.completeError`."""
    arguments.required("function_execution_id")
    arguments.required("error")
    return {}
