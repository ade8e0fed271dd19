"""Who asks, and where: only members of the bot's own workspace, among themselves, see what it has shared.

In a channel that is shared with another organisation (Slack Connect) nobody is shown the workspace's own examples,
whoever asks. Sources: https://docs.slack.dev/apis/slack-connect (“user_team”, “source_team”, “is_ext_shared_channel”)
and https://docs.slack.dev/reference/methods/conversations.info
"""

import logging

from slack_bolt import Args
from slack_sdk import WebClient

from handlers.models.known_channels import KnownChannels
from handlers.services import Services
from handlers.slack.calls import SlackCallError, call_once
from handlers.slack.request import is_direct_message, is_of_another_workspace, tells_shared

logger = logging.getLogger(__name__)

SHARED = ("is_ext_shared", "is_pending_ext_shared")
"""A channel is treated as shared from the invitation on."""


def services_for(services: Services, args: Args) -> Services:
    """Return the services of the workspace that a request came from.

    Those of everyone, without what the workspace shared, where the person is of another workspace, or in a channel that
    is shared with another organisation.
    """
    here = services.in_workspace(args.context.team_id)
    is_for_everyone = here is services or is_of_another_workspace(args) or _is_in_shared_channel(services, args)
    return services if is_for_everyone else here


def is_shared_channel(client: WebClient, known: KnownChannels, channel_id: str) -> bool:
    """Return whether a channel is shared with another organisation; True also where Slack does not say."""
    if is_direct_message(channel_id):
        return False
    found = known.is_shared(channel_id)
    if found is not None:
        return found
    try:
        channel = call_once(client, "conversations.info", channel=channel_id)["channel"]
    except SlackCallError as error:
        logger.warning("Whether a channel is shared could not be seen, so it is taken to be: %s", error)
        return True
    is_shared = any(channel.get(name) for name in SHARED)
    known.note(channel_id, is_shared=is_shared)
    return is_shared


def _is_in_shared_channel(services: Services, args: Args) -> bool:
    channel_id = args.context.channel_id
    if channel_id is None:
        return False
    told = tells_shared(args)
    if told is not None:
        services.known_channels.note(channel_id, is_shared=told)
        return told
    return is_shared_channel(args.client, services.known_channels, channel_id)
