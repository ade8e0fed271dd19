"""`python -m bot digest`: post a channel's next digest now, or show it, or show those of many weeks to come."""

import argparse
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from zoneinfo import ZoneInfo

from bot.cli.command import WrongUseError
from bot.cli.digest_channel import NO_TEAM, channel_named, workspace_if_any
from bot.cli.moments import iso_time, local
from bot.services import open_services, utc_now
from bot.settings import Settings, read_settings
from bot.workspace_client import Workspace, reach_workspace
from config.failure import Failure
from handlers.digest.coming import Coming, coming_digest, digests_to_come, week_by_hand
from handlers.digest.deliverer import NeverKnown, Posted
from handlers.digest.posting_now import MayBePosted, PostedBefore, post_now
from handlers.digest.renderer import renderer_of
from handlers.digest.settings import digest_of_channel, schedule_in
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.asker import is_shared_channel
from handlers.slack.calls import Outcome, RateLimited, Refused, Unreachable
from handlers.views.digest.preview import preview_line

NAME = "digest"
HELP = "Post a channel's next digest, or show it."
LONGEST_PREVIEW = 520
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
    parser.add_argument("--channel", metavar="CHANNEL", help="the channel's id, such as C0123ABCD, or #its-name")
    parser.add_argument(
        "--preview", action="store_true", help="print the digest instead of posting it; works without a channel too"
    )
    parser.add_argument(
        "--weeks",
        type=_number_of_weeks,
        metavar="N",
        help="print the next N digests, as a team gets them",
    )
    parser.add_argument(
        "--now", type=iso_time, metavar="TIME", help="an ISO time, such as 2026-03-02T09:00 (default: now)"
    )


def run(arguments: argparse.Namespace, environment: Mapping[str, str]) -> int:
    """Print or post the digest, and return 0."""
    settings = read_settings(environment)
    if arguments.preview or arguments.weeks:
        _show(settings, arguments)
    elif arguments.channel is None:
        raise WrongUseError("say with --channel where to post")
    else:
        _post(settings, arguments)
    return 0


def _show(settings: Settings, arguments: argparse.Namespace) -> None:
    workspace = workspace_if_any(settings)
    public_url = workspace.public_url if workspace else settings.public_url
    with closing((services := _services_at(settings, public_url, arguments)).store):
        channel_id = channel_named(services, workspace, arguments.channel)
        channel = ChannelRef(workspace.team_id if workspace else NO_TEAM, channel_id)
        if arguments.weeks:
            _print_weeks(services, channel, arguments.weeks)
            return
        digest = digest_of_channel(services, channel)
        print(preview_line(channel_id, digest.next_due if digest else None))
        print(_coming(services, workspace, channel).message.text)


def _print_weeks(services: Services, channel: ChannelRef, weeks: int) -> None:
    digests = digests_to_come(services, renderer_of(services), channel, weeks)
    for number, digest in enumerate(digests, 1):
        print(f"{number}.\n{digest.text}\n")


def _coming(services: Services, workspace: Workspace | None, channel: ChannelRef) -> Coming:
    def may_show_own() -> bool:
        return workspace is not None and not is_shared_channel(
            workspace.client, services.known_channels, channel.channel_id
        )

    week = week_by_hand(services, channel, schedule_in(services, channel))
    return coming_digest(services, renderer_of(services), channel, week, may_show_own=may_show_own)


def _post(settings: Settings, arguments: argparse.Namespace) -> None:
    workspace = reach_workspace(settings)
    services = _services_at(settings, workspace.public_url, arguments)
    with closing(services.store):
        channel_id = channel_named(services, workspace, arguments.channel)
        outcome = post_now(services, workspace.client, ChannelRef(workspace.team_id, channel_id))
    if isinstance(outcome, PostedBefore):
        print(f"This week's digest is in {channel_id} already")
    elif isinstance(outcome, Posted):
        print(f"Posted the digest to {channel_id}")
    else:
        raise _not_posted(channel_id, outcome)


def _services_at(settings: Settings, public_url: str | None, arguments: argparse.Namespace) -> Services:
    """Return services whose clock stands at the moment that was given, by the clocks of the settings' zone."""
    services = open_services(settings, public_url)
    zone = ZoneInfo(services.config.settings.digest.zone)
    moment = local(arguments.now, zone) if arguments.now else utc_now().astimezone(zone)
    return replace(services, clock=lambda: moment)


def _not_posted(channel: str, outcome: NeverKnown | MayBePosted | Outcome | None) -> DigestNotPostedError:
    if isinstance(outcome, Refused | Unreachable):
        what_to_do = WHAT_TO_DO.get(outcome.code, "run python -m bot doctor to see what is wrong")
        return DigestNotPostedError(f"Slack did not take the digest for {channel} ({outcome.code}); {what_to_do}")
    if isinstance(outcome, RateLimited):
        return DigestNotPostedError(f"Slack is busy; try again in {outcome.seconds} seconds")
    if isinstance(outcome, NeverKnown | MayBePosted):
        return DigestNotPostedError(f"Whether Slack took the digest cannot be found out; look in {channel}")
    return DigestNotPostedError("Whether Slack took the digest is not known yet; try again in a minute, it looks first")


def _number_of_weeks(text: str) -> int:
    if not (text.isdecimal() and 1 <= int(text) <= LONGEST_PREVIEW):
        raise argparse.ArgumentTypeError(f"“{text}” is no number of weeks from 1 to {LONGEST_PREVIEW}")
    return int(text)
