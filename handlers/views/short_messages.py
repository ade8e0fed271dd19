"""Messages of one or two sentences."""

from dataclasses import replace

from handlers.models.small_talk import SmallTalk
from handlers.views.block_kit.elements import context, lines_message
from handlers.views.block_kit.message import Message
from handlers.views.block_kit.mrkdwn import trusted
from handlers.wording import agent_view as agent_wording
from handlers.wording import short_messages as wording

SMALL_TALK = {
    SmallTalk.GREETING: wording.GREETING,
    SmallTalk.GOODBYE: wording.GOODBYE,
    SmallTalk.THANKS: wording.THANKS,
    SmallTalk.HOW_ARE_YOU: wording.HOW_ARE_YOU,
    SmallTalk.WHO_ARE_YOU: wording.WHO_ARE_YOU,
    SmallTalk.ROBOT: wording.ROBOT,
    SmallTalk.WHAT_CAN_YOU_DO: wording.WHAT_CAN_YOU_DO,
    SmallTalk.UP_TO_DATE: wording.UP_TO_DATE,
}


def small_talk_message(kind: SmallTalk) -> Message:
    """Return a short word back."""
    return _short(SMALL_TALK[kind])


def agent_greeting_message() -> Message:
    """Return what stands first in a conversation that Slack shows with suggested prompts."""
    return _short(agent_wording.GREETING)


def plain_greeting_message() -> Message:
    """Return what stands first in the direct message of a plain app: with what could be asked, in words."""
    questions = [f"• {question}" for _, question in agent_wording.PROMPTS]
    to_ask = "\n".join([f"{agent_wording.PROMPTS_TITLE}:", *questions])
    return lines_message([trusted(agent_wording.GREETING), trusted(to_ask)])


def apology_message() -> Message:
    """Return what a person sees when something failed."""
    return _short(wording.APOLOGY)


def unsure_message() -> Message:
    """Return what a person sees when it is not known whether an answer reached them."""
    return _short(wording.UNSURE)


def looking_message() -> Message:
    """Return what is shown for the moment in which the library is searched."""
    return _short(wording.LOOKING)


def no_words_message() -> Message:
    """Return what a message without words gets."""
    return _short(wording.NO_WORDS)


def gone_message() -> Message:
    """Return what an old button gets whose item is no longer in the library."""
    return _short(wording.GONE)


def shared_message() -> Message:
    """Return what takes the place of a private answer that was shared."""
    return _short(wording.SHARED)


def not_in_channel_message() -> Message:
    """Return what to do where the bot is not in the channel."""
    return _short(wording.NOT_IN_CHANNEL)


def may_not_post_message() -> Message:
    """Return what to do where the bot may not post."""
    return _short(wording.MAY_NOT_POST)


def not_shown_there_message(message: Message) -> Message:
    """Return a private answer with why it comes in the direct message."""
    return _under(wording.NOT_SHOWN_THERE, message)


def not_posted_there_message(message: Message) -> Message:
    """Return an answer that was for everyone, with why only the person sees it."""
    return _under(wording.NOT_POSTED_THERE, message)


def _under(line: str, message: Message) -> Message:
    return replace(message, parts=[context(trusted(line)), *message.parts])


def _short(text: str) -> Message:
    return lines_message([trusted(text)])
