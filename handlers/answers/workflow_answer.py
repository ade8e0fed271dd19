"""What the library says to a question in a workflow: words alone, such that anybody may read them."""

from dataclasses import dataclass

from handlers.answers.asking import thread_answer
from handlers.answers.privacy_guard import seen_in
from handlers.services import Services


@dataclass(frozen=True)
class WorkflowAnswer:
    """The words of an answer, and whether the library has something that fits."""

    words: str
    is_found: bool


class SeemsToIdentifyError(Exception):
    """A question seems to identify someone; the words say what kind of thing was seen."""


def answer_for_workflow(services: Services, question: str) -> WorkflowAnswer:
    """Return the answer as it stands in a thread, without buttons; in danger where to turn, alone.

    Raises:
        SeemsToIdentifyError: nothing is looked up, because nobody knows where the answer will stand.
    """
    if services.answerer.danger_in(question) is not None:
        return WorkflowAnswer(_where_to_turn(services, question), is_found=False)
    seen = seen_in(services, question)
    if seen is not None:
        raise SeemsToIdentifyError(seen)
    answer = thread_answer(services, question, counted_in=None)
    return WorkflowAnswer(answer.words, is_found=answer.metadata is not None)


def _where_to_turn(services: Services, question: str) -> str:
    """Return the signpost of a danger, or what to do with a worry about a child."""
    danger, signposts = services.answerer.answer(question).danger, services.config.signposts
    return signposts.urgent[danger].text if danger is not None else signposts.worry
