"""A question that comes again is answered with the answer that was kept; nothing of anybody's words is kept with it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.playground.slack_api.example_workspace import TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from handlers.answers.asking import is_for_the_writer_alone, private_answer, thread_answer
from handlers.models.answer_cache import KEPT_FOR, LONGEST_QUESTION, MOST_KEPT, AnswerCache
from handlers.services import Services
from handlers.views.block_kit.message import Message
from tests.handlers.broken_answerer import BrokenAnswerer
from tests.slack.fixtures import PUBLIC_URL
from tests.slack.moving_clock import MovingClock
from tests.slack.slack_user import SlackUser

QUESTION = "what builds resilience"
MARZIPAN = "what builds resilience in young people who like marzipan"


def ask(services: Services, words: str, *, can_share: bool = False) -> Message:
    return private_answer(services, words, counted_in=None, can_share=can_share)


@pytest.fixture
def here(services: Services, clock: MovingClock) -> Services:
    """The services with nothing kept."""
    return replace(services, answer_cache=AnswerCache(clock))


def unable_to_search(services: Services) -> Services:
    """Return the same with an answerer that fails: what is answered all the same was kept."""
    return replace(services, answerer=BrokenAnswerer())


def test_a_question_that_comes_again_is_not_searched_again(here: Services) -> None:
    assert ask(here, QUESTION) == ask(unable_to_search(here), QUESTION)


def test_a_mention_gets_what_a_command_without_a_share_button_got(here: Services) -> None:
    assert ask(here, QUESTION) == thread_answer(unable_to_search(here), QUESTION, counted_in=None)


def test_words_whose_answer_was_kept_identify_nobody(here: Services) -> None:
    ask(here, QUESTION)
    assert not is_for_the_writer_alone(unable_to_search(here), QUESTION)


def test_an_answer_is_kept_for_minutes(here: Services, clock: MovingClock) -> None:
    ask(here, QUESTION)
    clock.advance(seconds=KEPT_FOR.total_seconds() + 1)
    with pytest.raises(RuntimeError):
        ask(unable_to_search(here), QUESTION)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Kayleigh Thornton, dob 12/03/2011, what builds resilience?", "it identifies someone"),
        ("she says she will kill herself tonight", "it speaks of danger"),
        ("resiliance", "the answer repeats how it was understood"),
        ("the price of tea in China", "there is no answer, which is counted each time"),
        ("resilience " * (LONGEST_QUESTION // 10), "it is long"),
    ],
    ids=lambda value: value[:20],
)
def test_an_answer_is_not_kept_where(here: Services, words: str, why: str) -> None:
    ask(here, words)
    with pytest.raises(RuntimeError):
        ask(unable_to_search(here), words)


@pytest.mark.parametrize(
    "other",
    [
        lambda services: replace(services, public_url=PUBLIC_URL),
        lambda services: replace(services, library=replace(services.library, fingerprint="another")),
    ],
    ids=["another address of the reader", "another library"],
)
def test_an_answer_is_not_that_of(here: Services, other: Callable[[Services], Services]) -> None:
    ask(here, QUESTION)
    with pytest.raises(RuntimeError):
        ask(unable_to_search(other(here)), QUESTION)


def test_an_answer_with_a_share_button_is_not_one_without(here: Services) -> None:
    ask(here, QUESTION, can_share=True)
    with pytest.raises(RuntimeError):
        ask(unable_to_search(here), QUESTION)


def test_no_question_is_kept(here: Services) -> None:
    assert ask(here, MARZIPAN) == ask(unable_to_search(here), MARZIPAN)
    assert "marzipan" not in repr(vars(here.answer_cache))


def test_fingerprints_are_others_after_each_start(clock: MovingClock) -> None:
    kept: list[AnswerCache[str]] = [AnswerCache(clock), AnswerCache(clock)]
    for cache in kept:
        cache.keep("an answer", QUESTION)
    assert vars(kept[0])["_answers"].keys().isdisjoint(vars(kept[1])["_answers"].keys())


def test_the_oldest_answer_goes_when_there_are_too_many(clock: MovingClock) -> None:
    cache: AnswerCache[str] = AnswerCache(clock)
    for number in range(MOST_KEPT + 1):
        cache.keep("an answer", f"question {number}")
    assert (cache.get("question 0"), cache.get("question 1")) == (None, "an answer")


def test_what_the_library_lacks_is_counted_each_time(sam: SlackUser, services: Services) -> None:
    for _ in range(2):
        sam.command("/lac the price of tea in China", TEAM_CHAT)
    services.store.gaps.write()
    assert sum(count.times for count in services.store.gaps.counts(TEAM_ID)) == 2


def test_one_person_after_another_gets_the_same_answer(sam: SlackUser, alex: SlackUser) -> None:
    [first], [second] = (user.command(f"/lac {QUESTION}", TEAM_CHAT) for user in (sam, alex))
    assert first.text == second.text
