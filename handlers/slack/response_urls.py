"""Post to a response URL, at which a private answer is left: only where it is Slack's own, nothing goes elsewhere."""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from slack_sdk import WebClient

from handlers.slack.calls import (
    MOST_WAITS,
    SLACK_FAILURES,
    TOO_MANY_REQUESTS,
    RateLimited,
    Refused,
    SlackCallError,
    Unknown,
    has_waited,
    outcome_of,
    seconds_to_wait,
)
from handlers.slack.kept_client import kept
from handlers.slack.kept_connections import HttpReply

logger = logging.getLogger(__name__)

INVALID_BLOCKS = "invalid_blocks"
"""Stands in the body of what a response URL answers; a message that was taken is answered with “ok”."""
SLACKS_DOMAINS = ("slack.com", "slack-gov.com")
"""Response URLs are at hooks.slack.com, in GovSlack at hooks.slack-gov.com:
https://docs.slack.dev/interactivity/handling-user-interaction#message_responses and
https://docs.slack.dev/govslack"""


def send_to(client: WebClient, response_url: str, body: Mapping[str, Any]) -> bool:
    """Send a message to a response URL of Slack's; wait where Slack asks for it. Return whether Slack took it.

    Raises:
        SlackCallError: Slack refused its blocks, or it is not known.
    """
    if not is_of_slack(response_url, client.base_url):
        logger.warning("A response URL that is not Slack's was not posted to")
        return False
    content = {name: value for name, value in body.items() if value is not None}
    reply, waits = _sent_to(client, response_url, content), 0
    while reply is not None and waits < MOST_WAITS and _has_waited_for(reply):
        reply, waits = _sent_to(client, response_url, content), waits + 1
    if reply is None:
        return False
    if INVALID_BLOCKS.encode() in reply.body:
        raise SlackCallError("response_url", Refused(INVALID_BLOCKS))
    if reply.status == HTTPStatus.OK:
        return True
    logger.warning("A response URL refused a message: status_%d", reply.status)
    return False


def is_of_slack(url: str, api_url: str) -> bool:
    """Return whether a response URL is Slack's, by its host; also where it is at the API that this bot calls."""
    try:
        parts, api = urlsplit(url), urlsplit(api_url)
        if (parts.scheme, parts.hostname, parts.port) == (api.scheme, api.hostname, api.port):
            return True
        is_plain = parts.scheme == "https" and parts.port in (None, 443) and parts.username is None
        host = parts.hostname or ""
    except ValueError:  # an odd port or an odd address
        return False
    return is_plain and any(host == domain or host.endswith(f".{domain}") for domain in SLACKS_DOMAINS)


def _has_waited_for(reply: HttpReply) -> bool:
    """Wait where Slack asks for it and return True; False where it does not, or not for so long."""
    return reply.status == TOO_MANY_REQUESTS and has_waited(RateLimited(seconds_to_wait(reply.headers)))


def _sent_to(client: WebClient, response_url: str, content: Mapping[str, Any]) -> HttpReply | None:
    """Return the reply; None where there was nobody to reply.

    Raises:
        SlackCallError: it is not known whether the message came there.
    """
    try:
        return kept(client).send_to(response_url, content)
    except SLACK_FAILURES as error:
        outcome = outcome_of(error)
        logger.warning("A response URL could not be used: %s", outcome.code)
        if isinstance(outcome, Unknown):
            raise SlackCallError("response_url", outcome) from error
        return None
