"""When a channel gets its digest, and what became of it."""

from dataclasses import replace
from datetime import date, datetime

from bot.playground.slack_api.example_workspace import ALEX, TEAM_CHAT
from handlers.digest.form import form_for
from handlers.digest.settings import digest_of_channel, digests_looked_after, schedule_in
from handlers.models.channel_digest import ChannelDigest
from handlers.models.channel_ref import ChannelRef
from handlers.views.digest import settings as views
from handlers.wording import digest_settings as wording
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import TEAM, USER, Workspace

CHANNEL = TEAM_CHAT.id
IN_TEAM = ChannelRef(TEAM, CHANNEL)


def _digest(workspace: Workspace) -> ChannelDigest:
    digest = digest_of_channel(workspace.services, IN_TEAM)
    if digest is None:
        raise LookupError("the workspace of the gallery has no digest")
    return digest


def settings(workspace: Workspace) -> Shown:
    return [views.settings_message(_digest(workspace), wording.SWITCHED_ON)]


def paused_and_off(workspace: Workspace) -> Shown:
    paused = replace(_digest(workspace), paused_until=date(2027, 1, 5), next_due=datetime(2027, 1, 11, 9, 0))
    off = replace(_digest(workspace), is_on=False, next_due=None)
    return [views.settings_message(paused), views.settings_message(off, wording.SWITCHED_OFF)]


def none_yet(workspace: Workspace) -> Shown:
    return [views.none_yet_message(CHANNEL, schedule_in(workspace.services, ChannelRef(TEAM, "C0ANOTHER")))]


def digests_of_a_person(workspace: Workspace) -> Shown:
    return [views.list_message(digests_looked_after(workspace.services, USER)), views.list_message([])]


def form(workspace: Workspace) -> Shown:
    return form_for(workspace.services, IN_TEAM)


def outcomes(workspace: Workspace) -> Shown:
    return [
        views.posted_message(CHANNEL, _digest(workspace)),
        views.posted_already_message(CHANNEL, _digest(workspace)),
        views.posting_message(CHANNEL),
        views.never_known_message(CHANNEL, _digest(workspace)),
    ]


def what_to_do(_: Workspace) -> Shown:
    return [
        views.plain_message(wording.NOT_UNDERSTOOD),
        views.only_moderators_message([ALEX.id]),
        views.refused_message(CHANNEL, "not_in_channel"),
        views.failing_message(CHANNEL, "is_archived"),
        views.never_known_to_owner_message(CHANNEL),
    ]


SURFACE = Surface(
    "Setting up the digest",
    (
        Picture("digest-settings", "/lac digest on.", settings, is_private=True),
        Picture("digest-paused", "Paused, and switched off.", paused_and_off, is_private=True),
        Picture("digest-none", "/lac digest in a channel without one.", none_yet, is_private=True),
        Picture("digest-list", "/lac digest list, with one and without.", digests_of_a_person, is_private=True),
        Picture("digest-form", "Change: day, time, zone and pause.", form),
        Picture("digest-posted", "/lac digest post.", outcomes, is_private=True),
        Picture("digest-trouble", "What to do where it does not work.", what_to_do, is_private=True),
    ),
)
