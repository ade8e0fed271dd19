"""Open modals, and put a view in the place of what one shows."""

import logging

from slack_bolt import Args
from slack_sdk import WebClient

from handlers.slack.calls import Refused, SlackCallError
from handlers.slack.newest_form import send_view
from handlers.slack.pressed import trigger_of, view_of_request
from handlers.views.block_kit.message import View

logger = logging.getLogger(__name__)

IS_CLOSED = "not_found"
"""Slack's word for a modal that the person has closed meanwhile."""


def open_modal(args: Args, view: View) -> str:
    """Open a modal, on top of the one in which the button was pressed, and return its id."""
    below = view_of_request(args)
    method = "views.push" if below is not None and below.is_modal else "views.open"
    opened = send_view(args.client, method, view, trigger_id=trigger_of(args))
    return str(opened["view"]["id"])


def update_modal(client: WebClient, view_id: str, view: View) -> None:
    """Put a view in the place of what a modal shows; where the person has closed it, there is nothing to do."""
    try:
        send_view(client, "views.update", view, view_id=view_id)
    except SlackCallError as error:
        if not (isinstance(error.outcome, Refused) and error.outcome.code == IS_CLOSED):
            raise
        logger.info("A modal was closed before it was updated")
