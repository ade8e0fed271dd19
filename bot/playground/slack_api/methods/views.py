"""`views.*`: open, push, update and publish.

Errors: https://docs.slack.dev/reference/methods/views.open and the pages beside it.
"""

from typing import Any

from bot.playground.slack_api.arguments import Arguments, missing
from bot.playground.slack_api.as_json import view_json
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.chat import with_block_ids
from bot.playground.slack_api.records import View
from bot.playground.slack_api.stand_in import SlackStandIn


def open_view(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`views.open`."""
    payload = checked_view(slack, "views.open", arguments.structure("view"), "modal")
    user, _ = slack.permits.use_trigger(arguments.text("trigger_id"), slack.clock())
    return {"view": view_json(slack.shelf.open(user, payload))}


def push_view(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`views.push`: only with a trigger from within a modal."""
    payload = checked_view(slack, "views.push", arguments.structure("view"), "modal")
    user, view_id = slack.permits.use_trigger(arguments.text("trigger_id"), slack.clock())
    if view_id is None:
        raise SlackError("invalid_trigger_id")
    return {"view": view_json(slack.shelf.push(user, payload))}


def update_view(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`views.update`, by `view_id` or `external_id`; with a `hash` only when nothing changed since."""
    view = _wanted(slack, arguments)
    if "hash" in arguments and arguments.text("hash") != view.hash:
        raise SlackError("hash_conflict")
    surface = str(view.payload["type"])
    payload = checked_view(slack, "views.update", arguments.structure("view"), surface)
    return {"view": view_json(slack.shelf.update(view, payload))}


def publish_view(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`views.publish`: a person's home tab."""
    user = arguments.required("user_id")
    if user not in slack.workspace.people:
        raise SlackError("user_not_found")
    current = slack.shelf.homes.get(user)
    if "hash" in arguments and current is not None and arguments.text("hash") != current.hash:
        raise SlackError("hash_conflict")
    payload = checked_view(slack, "views.publish", arguments.structure("view"), "home")
    return {"view": view_json(slack.shelf.publish(user, payload))}


def checked_view(slack: SlackStandIn, method: str, payload: Any, surface: str) -> dict[str, Any]:
    """Return a view with an id on each block. Raises SlackError when Slack would refuse it."""
    if not isinstance(payload, dict):
        raise missing("view")
    slack.check(method, payload, surface)
    return {**payload, "blocks": list(with_block_ids(slack, payload["blocks"]))}


def _wanted(slack: SlackStandIn, arguments: Arguments) -> View:
    if "view_id" in arguments:
        view = slack.shelf.find(arguments.text("view_id"))
    else:
        view = slack.shelf.find_by_external_id(arguments.required("external_id"))
    if view is None:
        raise SlackError("not_found")
    return view
