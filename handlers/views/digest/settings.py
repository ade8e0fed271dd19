"""When a channel's digest comes, what to do about it, and what became of it."""

from collections.abc import Sequence
from datetime import date, datetime

from handlers.models.channel_digest import ChannelDigest
from handlers.models.digest_request import DigestAction
from handlers.views.block_kit.elements import Element, button, confirmed, header, lines_message, section
from handlers.views.block_kit.ids import DIGEST, action_id, join_ids
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import Mrkdwn, channel_mention, trusted
from handlers.wording import digest_settings as wording
from knowledge.digest.schedule import Schedule

MOST_LISTED = 20


def settings_message(digest: ChannelDigest, done: str = "") -> Message:
    """Return when the digest comes, after a line on what was done, with buttons to change it."""
    return _message([done, *digest_lines(digest), wording.TRY], digest_buttons(digest))


def none_yet_message(channel: str, default: Schedule) -> Message:
    """Return that a channel has no digest, and how to get one."""
    lines = [
        wording.NONE_YET.format(channel=channel_mention(channel)),
        _with_schedule(wording.HOW_TO_START, channel, default),
    ]
    return _message(lines, [digest_button(DigestAction.CHANGE, channel, wording.SET_UP), *_look_buttons(channel)])


def list_message(digests: Sequence[ChannelDigest]) -> Message:
    """Return the digests that a person looks after, with a button each."""
    if not digests:
        return _message([wording.LIST_NONE, wording.NOT_UNDERSTOOD.partition(". ")[2]])
    shown = digests[:MOST_LISTED]
    rows = [
        section(digest_words(one), digest_button(DigestAction.CHANGE, one.channel, wording.CHANGE)) for one in shown
    ]
    return Message([header(wording.LIST_TITLE), *rows])


def plain_message(text: str) -> Message:
    """Return a sentence of `wording` that is mrkdwn already."""
    return _message([text])


def posted_message(channel: str, digest: ChannelDigest | None) -> Message:
    """Return that the digest is posted, and when the next comes."""
    return _message([_with_next(wording.POSTED, channel, digest)])


def posting_message(channel: str) -> Message:
    """Return that it is not known yet whether the digest is posted."""
    return _message([wording.POSTING.format(channel=channel_mention(channel))])


def posted_already_message(channel: str, digest: ChannelDigest | None) -> Message:
    """Return that this week's digest is in the channel, and when the next comes."""
    return _message([_with_next(wording.POSTED_ALREADY, channel, digest)])


def never_known_message(channel: str, digest: ChannelDigest | None) -> Message:
    """Return that nobody but a person who looks can tell whether the digest is in the channel."""
    return _message([_with_next(wording.NEVER_KNOWN, channel, digest)])


def only_moderators_message(moderators: Sequence[str]) -> Message:
    """Return who may change the digest."""
    people = ", ".join(f"<@{person}>" for person in moderators[:10])
    return _message([wording.ONLY_MODERATORS.format(moderators=people)])


def only_members_message(channel: str) -> Message:
    """Return that the digest of a channel is for those who are in it."""
    return _message([wording.ONLY_MEMBERS.format(channel=channel_mention(channel))])


def asking_message() -> Message:
    """Return what stands in the form's place until Slack has said whether the person is in the channel."""
    return _message([wording.ASKING])


def refused_message(channel: str, code: str) -> Message:
    """Return what to do about Slack's refusal."""
    return _message([what_to_do(channel, code)])


def never_known_to_owner_message(channel: str) -> Message:
    """Return what the person who set up a digest is told when nobody can find out whether it was posted."""
    return _message([wording.NEVER_KNOWN_TO_OWNER.format(channel=channel_mention(channel))])


def failing_message(channel: str, code: str) -> Message:
    """Return what the person who set up a digest is told, once, when it cannot be posted again and again."""
    return _message([wording.FAILING.format(channel=channel_mention(channel), what_to_do=what_to_do(channel, code))])


def what_to_do(channel: str, code: str) -> str:
    """Return what a person can do about a refusal, as mrkdwn."""
    return wording.WHAT_TO_DO.get(code, wording.REFUSED).format(channel=channel_mention(channel), code=code)


def digest_lines(digest: ChannelDigest) -> list[str]:
    """Return when a channel gets its digest, as mrkdwn."""
    lines = [_with_schedule(wording.WHEN if digest.is_on else wording.OFF, digest.channel, digest.schedule)]
    if digest.is_on and digest.paused_until:
        lines.append(wording.PAUSED.format(until=day_in_words(digest.paused_until)))
    if digest.next_due:
        lines.append(wording.NEXT.format(next=moment_in_words(digest.next_due)))
    return lines


def digest_words(digest: ChannelDigest) -> Mrkdwn:
    """Return when a channel gets its digest, in one paragraph."""
    return trusted(" ".join(digest_lines(digest)))


def digest_buttons(digest: ChannelDigest) -> list[Element]:
    """Return what can be done with a channel's digest."""
    channel = digest.channel
    if not digest.is_on:
        switch = [digest_button(DigestAction.ON, channel, wording.TURN_ON)]
    elif digest.paused_until:
        switch = [
            digest_button(DigestAction.RESUME, channel, wording.RESUME),
            digest_button(DigestAction.OFF, channel, wording.TURN_OFF),
        ]
    else:
        switch = [digest_button(DigestAction.OFF, channel, wording.TURN_OFF)]
    return [digest_button(DigestAction.CHANGE, channel, wording.CHANGE), *_look_buttons(channel), *switch]


def digest_button(action: DigestAction, channel: str, text: str, reading: str | None = None) -> Element:
    """Return a button that does one thing with a channel's digest; its value is the action, the channel's id, and the
    reading that is shown, where it is about that.
    """
    value = join_ids([action.value, channel, *([reading] if reading else [])])
    return button(text, action_id(DIGEST, f"{action.value}:{channel}"), value)


def day_in_words(day: date) -> str:
    """Return a day such as “Tuesday 5 January 2027”."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def moment_in_words(moment: datetime) -> str:
    """Return a moment such as “Monday 30 November 2026 at 09:00”."""
    return f"{day_in_words(moment.date())} at {moment:%H:%M}"


def _look_buttons(channel: str) -> list[Element]:
    post = digest_button(DigestAction.POST, channel, wording.POST_NOW)
    asking = (wording.POST_CONFIRM_TITLE, wording.POST_CONFIRM, wording.POST_CONFIRM_YES, wording.CANCEL)
    return [
        digest_button(DigestAction.PREVIEW, channel, wording.SEE_PREVIEW),
        confirmed(post, *asking, is_danger=False),
    ]


def _with_next(text: str, channel: str, digest: ChannelDigest | None) -> str:
    following = wording.NEXT.format(next=moment_in_words(digest.next_due)) if digest and digest.next_due else ""
    return text.format(channel=channel_mention(channel), next=following).strip()


def _with_schedule(text: str, channel: str, schedule: Schedule) -> str:
    day = schedule.day.value.capitalize()
    return text.format(channel=channel_mention(channel), day=day, time=f"{schedule.time:%H:%M}", zone=schedule.zone)


def _message(lines: Sequence[str], buttons: Sequence[Element] = ()) -> Message:
    text = "\n".join(line for line in lines if line)
    return lines_message([trusted(text)], buttons)
