"""Post a channel's weekly digest."""

from datetime import date

from slack_sdk import WebClient

from handlers.sending import post
from handlers.services import Services
from handlers.views.digest import digest_message
from handlers.views.message import Message
from knowledge.digest_content import digest_for


def digest_of(services: Services, channel: str, week: date) -> Message:
    """Return the digest of the week that a day lies in, for the channel with this id. Raises `NothingToRead`."""
    return digest_message(digest_for(services.library, services.config, channel, week), services.public_url)


def post_digest(client: WebClient, services: Services, channel: str, week: date) -> str:
    """Post it and return its `ts`.

    Raises:
        NothingToRead: the library has nothing for a digest.
        SlackApiError: Slack refuses it, for example because the bot is not in the channel.
    """
    return post(client, channel, digest_of(services, channel, week))
