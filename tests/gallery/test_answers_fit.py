"""An answer fits one screen of a phone, in a real browser: to `/lac`, to a mention, and shared."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from bot.playground.slack_api.example_workspace import SAM
from handlers.answers.asking import private_answer, shared_answer, thread_answer
from handlers.services import Services
from handlers.views.block_kit.message import Message
from tests.gallery.drawing import Drawing, drawing

pytestmark = pytest.mark.browser

PHONE = (390, 844)
QUESTIONS = [
    "resilience",
    "what is MST",
    "what helps a child who runs away?",
    "restorative approaches",
    "START trial of MST",
    "health of looked after children",
    "social pedagogy",
    "girls and gangs",
    "care planning regulations",
    "how do we get young people's voices heard in how the home is run",
]


@pytest.fixture(scope="module")
def pen(browser: Browser) -> Iterator[Drawing]:
    with drawing(browser) as pen:
        yield pen


def fits(pen: Drawing, message: Message | None) -> bool:
    assert message is not None
    width, height = pen.size_of([message])
    return width <= PHONE[0] and height <= PHONE[1]


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_to_the_command_fits(pen: Drawing, services: Services, question: str) -> None:
    assert fits(pen, private_answer(services, question, counted_in=None, can_share=True))


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_answer_to_a_mention_fits(pen: Drawing, services: Services, question: str) -> None:
    assert fits(pen, thread_answer(services, question, counted_in=None))


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_shared_answer_fits(pen: Drawing, services: Services, question: str) -> None:
    answer = services.answerer.answer(question)
    shown = [result.id for result in answer.results], [example.id for example in answer.examples]
    assert fits(pen, shared_answer(services, *shown, SAM.id))
