"""The bot's Messages tab: with Slack's agent view, and as a plain app."""

from handlers.answers.asking import private_answer
from handlers.answers.title import title_of_answer
from handlers.views.short_messages import agent_greeting_message, plain_greeting_message
from handlers.wording.agent_view import PROMPTS
from handlers.wording.privacy_guard import WrittenIn
from tests.gallery.picture import Conversation, Picture, Screen, Shown, Surface
from tests.gallery.workspace import Workspace

QUESTION = PROMPTS[0][1]


def greeted(_: Workspace) -> Shown:
    return Conversation(agent_greeting_message(), has_agent_view=True)


def answered(workspace: Workspace) -> Shown:
    services = workspace.services
    answer = private_answer(services, QUESTION, counted_in=None, can_share=False, written_in=WrittenIn.DIRECT_MESSAGE)
    title = title_of_answer(services, answer.metadata) or ""
    return Conversation(agent_greeting_message(), has_agent_view=True, question=QUESTION, answer=answer, title=title)


def greeted_plainly(_: Workspace) -> Shown:
    return Conversation(plain_greeting_message(), has_agent_view=False)


def answered_plainly(workspace: Workspace) -> Shown:
    answer = private_answer(
        workspace.services, QUESTION, counted_in=None, can_share=False, written_in=WrittenIn.DIRECT_MESSAGE
    )
    return Conversation(plain_greeting_message(), has_agent_view=False, question=QUESTION, answer=answer)


SURFACE = Surface(
    "Direct message",
    (
        Picture("messages-plain", "A plain app’s Messages tab, opened for the first time.", greeted_plainly),
        Picture("messages-plain-answer", "Its answer, in the thread of the question.", answered_plainly),
        Picture("messages-plain-desktop", "The same on a desktop.", answered_plainly, screen=Screen.DESKTOP),
        Picture("messages-agent", "With the agent view: a greeting, and what to ask.", greeted),
        Picture("messages-agent-desktop", "The same on a desktop.", greeted, screen=Screen.DESKTOP),
        Picture("messages-agent-answer", "An answer, and the title of its session.", answered),
        Picture("messages-agent-answer-desktop", "The same on a desktop.", answered, screen=Screen.DESKTOP),
    ),
)
