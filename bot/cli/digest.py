"""`python -m bot digest`: post a channel's weekly digest now, or show it."""

import argparse
import re
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.cli.moments import iso_time, local
from bot.services import open_services, utc_now
from bot.settings import Settings, read_settings
from bot.workspace_client import reach_workspace
from config.failure import Failure
from handlers.digest.deliverer import Posted
from handlers.digest.posting_now import post_now
from handlers.digest.renderer import renderer_of
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.calls import Outcome, RateLimited, Refused, Unreachable
from handlers.views.block_kit.message import Message

NAME = "digest"
HELP = "Post this week's digest to a channel, or show it."
CHANNEL_ID = re.compile(r"[CDG][A-Z0-9]{2,}")
NO_TEAM = ""
"""A preview asks no Slack which workspace it is for, and shows nothing that a workspace shared."""
WHAT_TO_DO = {
    "not_in_channel": "invite the bot to the channel and try again",
    "channel_not_found": "check the id at the foot of the channel's details, and invite the bot to the channel",
    "is_archived": "the channel is archived; choose another",
    "unreachable": "check the network and SLACK_API_URL, and try again",
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
        "--now", type=iso_time, metavar="TIME", help="an ISO time, such as 2026-03-02T09:00 (default: now)"
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print or post the digest of the week, and return 0."""
    settings = read_settings(environment)
    if not arguments.preview:
        return _post(settings, arguments)
    with closing((services := _services_at(settings, settings.public_url, arguments)).store):
        print(_preview(services, arguments.channel).text)
    return 0


def _preview(services: Services, channel_id: str) -> Message:
    now = services.clock()
    channel = ChannelRef(NO_TEAM, channel_id)
    return renderer_of(services).message(channel, now.date(), now, may_show_own=lambda: False)


def _post(settings: Settings, arguments: argparse.Namespace) -> int:
    workspace = reach_workspace(settings)
    services = _services_at(settings, workspace.public_url, arguments)
    with closing(services.store):
        outcome = post_now(services, workspace.client, ChannelRef(workspace.team_id, arguments.channel))
    if outcome is None:
        print(f"This week's digest is in {arguments.channel} already")
    elif isinstance(outcome, Posted):
        print(f"Posted the digest to {arguments.channel}")
    else:
        raise _not_posted(arguments.channel, outcome)
    return 0


def _services_at(settings: Settings, public_url: str | None, arguments: argparse.Namespace) -> Services:
    """Return services whose clock stands at the moment that was given, by the clocks of the settings' zone."""
    services = open_services(settings, public_url)
    zone = ZoneInfo(services.config.settings.digest.zone)
    moment = local(arguments.now, zone) if arguments.now else utc_now().astimezone(zone)
    return replace(services, clock=lambda: moment)


def _not_posted(channel: str, outcome: Outcome) -> DigestNotPostedError:
    if isinstance(outcome, Refused | Unreachable):
        what_to_do = WHAT_TO_DO.get(outcome.code, "run python -m bot doctor to see what is wrong")
        return DigestNotPostedError(f"Slack did not take the digest for {channel} ({outcome.code}); {what_to_do}")
    if isinstance(outcome, RateLimited):
        return DigestNotPostedError(f"Slack is busy; try again in {outcome.seconds} seconds")
    return DigestNotPostedError("Whether Slack took the digest is not known yet; try again in a minute, it looks first")


def _channel(text: str) -> str:
    if not CHANNEL_ID.fullmatch(text):
        raise argparse.ArgumentTypeError(f"“{text}” is not a channel's id; it begins with C, such as C0123ABCD")
    return text
