"""What a person types: a message, a mention, a slash command."""

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from bot.playground.keyboard.bot_link import BotLink, Problem
from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.example_workspace import SLACKBOT
from bot.playground.slack_api.permits import ResponseUrl
from bot.playground.slack_api.records import BOT_USER_ID, TEAM_ID, Channel, ChannelKind, Message, Person
from bot.playground.slack_api.respond import show_answer
from bot.playground.slack_sends.bodies import command_body, link_shared_event, message_event
from bot.playground.slack_sends.delivery import Kind, NotAcknowledgedError

EVENT_OF_MESSAGE = {
    ChannelKind.PUBLIC: "message.channels",
    ChannelKind.PRIVATE: "message.groups",
    ChannelKind.DIRECT: "message.im",
}
INVITE = "/invite"
LINK = re.compile(r"https?://[^\s<>|]+")


def say(link: BotLink, user: str, channel_id: str, text: str, thread_ts: str | None = None) -> None:
    """Do with a line what Slack does: a line that begins with “/” is a command, all else a message.

    Raises:
        Problem: there is no such command, it cannot be used here, or the bot did not take it.
    """
    person, channel = link.person(user), link.channel(user, channel_id)
    if not text.strip():
        raise Problem("Write something first")
    if text.startswith("/"):
        _run_command(link, person, channel, text, thread_ts)
    else:
        post(link, person, channel, text, thread_ts)


def post(link: BotLink, person: Person, channel: Channel, text: str, thread_ts: str | None = None) -> Message:
    """Post a person's message and tell the bot of it where it wants to know. Return the message."""
    slack = link.slack
    with slack.lock:
        written = as_slack_keeps_it(text, slack.workspace.people)
        message = Message(slack.workspace.new_ts(slack.clock()), channel.id, person.id, written, thread_ts=thread_ts)
        slack.workspace.add(message)
        slack.changes.add()
    if BOT_USER_ID in channel.members:
        link.send_event(EVENT_OF_MESSAGE[channel.kind], message_event(message, channel, "message"))
    if f"<@{BOT_USER_ID}>" in written and channel.kind is not ChannelKind.DIRECT:
        _mention(link, message, channel)
    _tell_of_links(link, message)
    return message


def _tell_of_links(link: BotLink, message: Message) -> None:
    """Slack tells of links in every channel, whether the app is in it or not.

    Source: https://docs.slack.dev/reference/events/link_shared
    """
    urls = [found[0].replace("&amp;", "&") for found in LINK.finditer(message.text)]
    links = [{"url": url, "domain": urlsplit(url).hostname or ""} for url in urls]
    of_the_app = [one for one in links if one["domain"] in link.domains]
    if of_the_app:
        is_member = BOT_USER_ID in link.channel(message.user, message.channel).members
        link.send_event("link_shared", link_shared_event(message, of_the_app, is_bot_member=is_member))


def as_slack_keeps_it(text: str, people: Mapping[str, Person]) -> str:
    """Return what a person typed with & < > escaped and `@names` turned into mentions; `@bot` is the bot."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    ids = {name.lower(): one.id for one in people.values() for name in (one.name, one.real_name)}
    ids["bot"] = BOT_USER_ID
    names = "|".join(re.escape(name) for name in sorted(ids, key=len, reverse=True))
    mention = re.compile(rf"(?<!\w)@({names})(?!\w)", re.IGNORECASE)
    return mention.sub(lambda found: f"<@{ids[found[1].lower()]}>", escaped)


def _mention(link: BotLink, message: Message, channel: Channel) -> None:
    if BOT_USER_ID in channel.members:
        link.send_event("app_mention", message_event(message, channel, "app_mention"))
    else:
        _say_as_slackbot(link, message, f"<@{BOT_USER_ID}> is not in this channel. To add it, type {INVITE} @bot")


def _say_as_slackbot(link: BotLink, beside: Message, text: str) -> None:
    slack = link.slack
    with slack.lock:
        ts = slack.workspace.new_ts(slack.clock())
        slack.workspace.add(
            Message(ts, beside.channel, SLACKBOT.id, text, thread_ts=beside.thread_ts, visible_to=beside.user)
        )
        slack.changes.add()


def _run_command(link: BotLink, person: Person, channel: Channel, line: str, thread_ts: str | None) -> None:
    command, _, text = line.partition(" ")
    if thread_ts is not None:
        raise Problem(f"{command} is not supported in threads. Sorry!")
    if command == INVITE:
        _invite(link, person, channel, text)
    elif command == link.command:
        _send_command(link, person, channel, text.strip())
    else:
        raise Problem(f"{command} is not a valid command. To begin a message with “/”, put a space before it")


def _send_command(link: BotLink, person: Person, channel: Channel, text: str) -> None:
    slack = link.slack
    body = command_body(
        command=link.command,
        text=text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
        person=person,
        channel=channel,
        trigger_id=slack.new_trigger(person.id),
        response_url=slack.new_response_url(channel.id, person.id),
    )
    try:
        answer = link.delivery.deliver(Kind.COMMAND, body)
    except NotAcknowledgedError as error:
        raise Problem(f'{link.command} failed with the error "{error.code}"') from error
    if answer:
        _show(link, person, channel, Arguments(answer))


def _show(link: BotLink, person: Person, channel: Channel, answer: Arguments) -> None:
    slack = link.slack
    with slack.lock:
        try:
            show_answer(slack, ResponseUrl(channel.id, person.id, slack.clock(), None), answer)
        except SlackError as error:
            raise Problem(f'{link.command} failed with the error "{error.code}"') from error
        slack.changes.add()


def _invite(link: BotLink, person: Person, channel: Channel, text: str) -> None:
    slack = link.slack
    if as_slack_keeps_it(text.strip(), slack.workspace.people) != f"<@{BOT_USER_ID}>":
        raise Problem(f"{INVITE} adds the bot to this channel here; type {INVITE} @bot")
    if channel.kind is ChannelKind.DIRECT:
        raise Problem("A direct message has two people; invite the bot in a channel")
    with slack.lock:
        slack.workspace.join(channel.id, BOT_USER_ID)
        slack.changes.add()
    joined = {"type": "member_joined_channel", "user": BOT_USER_ID, "channel": channel.id, "inviter": person.id}
    kind = "C" if channel.kind is ChannelKind.PUBLIC else "G"
    link.send_event("member_joined_channel", joined | {"channel_type": kind, "team": TEAM_ID})
