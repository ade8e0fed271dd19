"""What a person does with a modal: submit it or close it; and what the bot's answer does with it.

Source: https://docs.slack.dev/surfaces/modals#handling_submissions
"""

from collections.abc import Callable, Mapping
from typing import Any

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.keyboard.element_state import errors_in
from bot.playground.keyboard.pressing import own_view
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.views import checked_view
from bot.playground.slack_api.records import View
from bot.playground.slack_sends.bodies import closed_body, submission_body
from bot.playground.slack_sends.delivery import Kind

TROUBLE = "We had some trouble connecting. Try again?"
"""What Slack says when it cannot use the answer to a submission."""


def submit(link: BotLink, user: str, view_id: str, values: Mapping[str, Any]) -> None:
    """Submit a modal: with errors of Slack's own it stays; else the bot's answer says what becomes of it.

    Raises:
        Problem: the modal is gone, or the bot did not take it or answered with something that Slack refuses.
    """
    slack, person, view = link.slack, link.person(user), own_view(link, user, view_id)
    errors = errors_in(view.payload["blocks"], values)
    _show_errors(link, view, errors)
    if errors:
        return
    trigger_id = slack.new_trigger(user, view.id)
    answer = link.send(
        Kind.INTERACTION, submission_body(view=view, person=person, values=values, trigger_id=trigger_id)
    )
    with slack.lock:
        _obey(link, view, answer)
        slack.changes.add()


def close(link: BotLink, user: str, view_id: str) -> None:
    """Close a modal (all of them where it says so) and tell the bot when it wants to know. Raises Problem."""
    slack, person, view = link.slack, link.person(user), own_view(link, user, view_id)
    is_cleared = bool(view.payload.get("clear_on_close"))
    with slack.lock:
        slack.shelf.close(user, everything=is_cleared)
        slack.changes.add()
    if view.payload.get("notify_on_close"):
        link.send(Kind.INTERACTION, closed_body(view=view, person=person, is_cleared=is_cleared))


def _obey(link: BotLink, view: View, answer: Mapping[str, Any]) -> None:
    what = answer.get("response_action", "close")
    if what not in _RESPONSES:
        raise Problem(TROUBLE)
    try:
        _RESPONSES[what](link, view, answer)
    except SlackError as error:
        raise Problem(TROUBLE) from error


def _close_it(link: BotLink, view: View, _: Mapping[str, Any]) -> None:
    link.slack.shelf.close(view.user)


def _clear(link: BotLink, view: View, _: Mapping[str, Any]) -> None:
    link.slack.shelf.close(view.user, everything=True)


def _update(link: BotLink, view: View, answer: Mapping[str, Any]) -> None:
    link.slack.shelf.update(view, checked_view(link.slack, "view_submission", answer.get("view"), "modal"))


def _push(link: BotLink, view: View, answer: Mapping[str, Any]) -> None:
    link.slack.shelf.push(view.user, checked_view(link.slack, "view_submission", answer.get("view"), "modal"))


def _errors(link: BotLink, view: View, answer: Mapping[str, Any]) -> None:
    errors = answer.get("errors")
    inputs = {block["block_id"] for block in view.payload["blocks"] if block["type"] == "input"}
    if not isinstance(errors, Mapping) or not errors or not set(errors) <= inputs:
        raise Problem(TROUBLE)
    _show_errors(link, view, errors)


def _show_errors(link: BotLink, view: View, errors: Mapping[str, str]) -> None:
    with link.slack.lock:
        link.slack.view_errors[view.hash] = dict(errors)
        link.slack.changes.add()


_RESPONSES: dict[str, Callable[[BotLink, View, Mapping[str, Any]], None]] = {
    "close": _close_it,
    "clear": _clear,
    "update": _update,
    "push": _push,
    "errors": _errors,
}
