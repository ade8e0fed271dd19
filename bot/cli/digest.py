"""`python -m bot digest`: post a channel's weekly digest now, or show it."""

import argparse
import logging
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.services import open_services
from bot.settings import Mode, Settings, read_settings
from bot.slack_client import build_client, error_code
from config.failure import Failure
from handlers.digest_posting import digest_of, post_digest

NAME = "digest"
HELP = "Post the weekly digest to a channel, or show it."
CHANNEL_ID = re.compile(r"[CDG][A-Z0-9]{2,}")
WHAT_TO_DO = {
    "not_in_channel": "invite the bot to the channel and try again",
    "channel_not_found": "check the id at the foot of the channel's details, and invite the bot to the channel",
    "is_archived": "the channel is archived; choose another",
    "ratelimited": "wait a minute and try again",
    "invalid_auth": "copy the Bot User OAuth Token again from your app's page",
}
"""By Slack's error: https://docs.slack.dev/reference/methods/chat.postMessage#errors"""


class DigestNotPostedError(Failure):
    """Slack did not take the digest, or there is no Slack to post it to."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the channel, and optionally another moment than now."""
    parser.add_argument(
        "--channel", required=True, type=_channel, metavar="ID", help="the channel's id, such as C0123ABCD"
    )
    parser.add_argument("--preview", action="store_true", help="print the digest instead of posting it")
    parser.add_argument(
        "--now", type=_moment, metavar="TIME", help="an ISO time, such as 2026-03-02T09:00 (default: now)"
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print or post the digest of the week, and return 0."""
    settings = read_settings(environment)
    client = None if arguments.preview else _client(settings)
    services = open_services(settings, settings.public_url)
    week = _local(arguments.now, ZoneInfo(services.config.settings.digest.zone)).date()
    if client is None:
        print(digest_of(services, arguments.channel, week).text)
        return 0
    try:
        post_digest(client, services, arguments.channel, week)
    except (SlackApiError, OSError) as error:
        raise _not_posted(arguments.channel, error) from error
    print(f"Posted the digest to {arguments.channel}")
    return 0


def _client(settings: Settings) -> WebClient:
    if settings.mode is Mode.PLAYGROUND:
        raise DigestNotPostedError("There is no Slack to post to; set SLACK_BOT_TOKEN, or use --preview")
    logger = logging.getLogger(__name__)
    logger.addHandler(logging.NullHandler())  # the SDK logs a failed request; here it is told once, as the error
    return build_client(settings.bot_token, settings.slack_api_url, logger)


def _not_posted(channel: str, error: SlackApiError | OSError) -> DigestNotPostedError:
    if isinstance(error, OSError):
        return DigestNotPostedError("Slack cannot be reached; check the network and SLACK_API_URL, and try again")
    code = error_code(error)
    what_to_do = WHAT_TO_DO.get(code, "run python -m bot doctor to see what is wrong")
    return DigestNotPostedError(f"Slack did not take the digest for {channel} ({code}); {what_to_do}")


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime:
    """Return a moment as the clocks of the zone show it; one without a zone is taken to be of this one."""
    if moment is None:
        return datetime.now(UTC).astimezone(zone)
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _channel(text: str) -> str:
    if not CHANNEL_ID.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a channel's id; it begins with C, such as C0123ABCD")
    return text


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not an ISO time; write it like 2026-03-02T09:00") from None
