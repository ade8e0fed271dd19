"""Post a channel's digest because a workflow asks for it; by the same protocol as the clock."""

from slack_sdk import WebClient

from config.bot_settings import DigestChangers
from handlers.digest.deliverer import Posted
from handlers.digest.posting_now import PostedBefore, post_now
from handlers.models.channel_ref import ChannelRef
from handlers.services import Services
from handlers.slack.calls import Refused, Unreachable
from handlers.slack.workflow_steps import StepFailedError
from handlers.wording import workflow_steps as wording


def post_by_workflow(services: Services, client: WebClient, channel: ChannelRef) -> str:
    """Return in a sentence what came of it.

    Raises:
        StepFailedError: it was not posted, or it is not known whether it was.
        NothingToRead: the library has nothing for a digest.
    """
    if services.config.settings.who_may_change_a_digest is not DigestChangers.ANYONE:
        raise StepFailedError(wording.ONLY_MODERATORS)
    outcome = post_now(services, client, channel)
    if isinstance(outcome, Posted):
        return wording.POSTED
    if isinstance(outcome, PostedBefore):
        return wording.POSTED_ALREADY
    if isinstance(outcome, Refused | Unreachable):
        raise StepFailedError(wording.NOT_POSTED.format(code=outcome.code))
    raise StepFailedError(wording.NOT_KNOWN)
