"""Which answers are kept for whoever asks the same within minutes: none that tells of anybody."""

from handlers.services import Services
from handlers.views.block_kit.message import Message
from knowledge.answers.answer import Answer


def answer_given_before(services: Services, words: str, *, can_share: bool) -> Message | None:
    """Return the answer that these words got minutes ago; None where there is none, and for all that is not kept."""
    return services.answer_cache.get(words, *_beside_the_words(services, can_share=can_share))


def keep_answer(services: Services, answer: Answer, message: Message, *, can_share: bool) -> None:
    """Keep the message of an answer whose words identify nobody: `is_for_the_writer_alone` has said so, or the guard.

    It is kept where it repeats none of the words, and they speak neither of danger nor of a worry about a child.
    """
    speaks_of_danger = answer.danger is not None or answer.closing != services.config.signposts.always
    if answer.understood_as is None and not speaks_of_danger:
        services.answer_cache.keep(message, answer.query, *_beside_the_words(services, can_share=can_share))


def _beside_the_words(services: Services, *, can_share: bool) -> tuple[object, ...]:
    """Return all but the words that an answer hangs on."""
    return services.library.fingerprint, services.public_url, can_share
