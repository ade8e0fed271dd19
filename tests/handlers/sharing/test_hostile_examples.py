"""Whatever a person writes into an example, it stays words: no mention, no link, no mark-up, nothing Slack refuses."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.slack_rules import findings
from handlers.services import Services
from handlers.views.answers.answer import answer_message
from handlers.views.answers.shared_answer import preview_message, shared_answer_message
from handlers.views.block_kit.message import Message, View
from handlers.views.browsing import examples_message
from handlers.views.reading.example import example_view
from handlers.views.sharing.card import card_message, published_message
from handlers.views.sharing.form import LONGEST_PLACE, LONGEST_TEXT, LONGEST_TITLE, example_form
from handlers.views.sharing.outcome import LONGEST_NOTE, published_to_author_message, returned_to_author_message
from handlers.views.sharing.own_list import SharedEntry, shared_examples_message
from knowledge.answers.answerer import answerer_in_memory
from knowledge.answers.danger.recognition import open_recogniser
from knowledge.library.items import Theme
from knowledge.library.loader import load_library
from knowledge.library.own_examples import OwnExample, library_id, with_own_examples
from knowledge.search.english import English

PUBLIC_URL = "https://bot.example.org"
INJECTIONS = (
    "<!channel> <!here> <!everyone> <!subteam^S012>",
    "<@U0SAM> <#C0TEAMCHAT|general> @channel @here",
    "<https://evil.example|the safeguarding policy> https://evil.example mailto:a@b.example",
    "*bold* _it_ ~no~ `code` ```block``` > quote\n> quote",
    "&lt;!channel&gt; &amp;lt;!channel&amp;gt;",
    "שלום עליכם مرحبا بالعالم",
    "e\u0301\u200b\u200d\ufeff\u2060👩‍👧‍👦",
    "|| ]] }} <%= 1 %> {{title}} {title} %s",
)
PARTS = st.one_of(st.sampled_from(INJECTIONS), st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
TEXTS = st.builds(
    lambda parts, times: " ".join(parts) * times, st.lists(PARTS, min_size=1, max_size=4), st.integers(1, 60)
)
USED = settings(max_examples=40, deadline=None)
OURS = re.compile(rf"<@U0JO>|<{re.escape(PUBLIC_URL)}/read/[^|>]*\|[^>]*>")
"""The marks that the views themselves make."""
LIBRARY = load_library()


def example(text: str) -> OwnExample:
    """Return an example that holds the text in each field, as much of it as the form takes."""
    return OwnExample(
        id=library_id("0123456789abcdef"),
        title=text[:LONGEST_TITLE].strip() or "A title",
        text=text[:LONGEST_TEXT].strip() or "A text",
        theme=Theme.EDUCATION,
        place=text[:LONGEST_PLACE].strip() or None,
        topics=("education",),
        shared_at=datetime(2026, 3, 2, tzinfo=UTC),
    )


def assert_harmless(shown: Message | View) -> None:
    """Check that Slack takes it, and that where Slack reads marks there are only our own."""
    payload: Mapping[str, Any]
    if isinstance(shown, Message):
        payload, surface = {"text": shown.text, "blocks": shown.blocks}, "message"
    else:
        payload, surface = shown.payload, shown.payload["type"]
    assert findings(payload, surface) == []
    for text in (payload.get("text", ""), *mrkdwn_in(payload["blocks"])):
        assert OURS.sub("", text).count("<") == 0, text


def mrkdwn_in(blocks: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield every text that Slack reads marks in."""
    for block in blocks:
        for part in (block.get("text"), *block.get("elements", ())):
            if part and part["type"] == "mrkdwn":
                yield part["text"]


@USED
@given(TEXTS)
def test_the_card_and_the_form(text: str) -> None:
    hostile = example(text)
    assert_harmless(card_message(hostile, "0123456789abcdef", "U0JO", ["Education"]))
    assert_harmless(example_form({"education": "Education"}, asks_reviewer=True, before=hostile, revises="0" * 16))


@USED
@given(TEXTS)
def test_what_its_author_and_moderators_are_told(text: str) -> None:
    title = example(text).title
    own, to_check = (
        [SharedEntry(f"{kind}{number}", title, "published", is_published=True, can_change=False) for number in range(9)]
        for kind in ("own", "other")
    )
    assert_harmless(published_message(title, "own1"))
    assert_harmless(published_to_author_message(title, "own1"))
    assert_harmless(returned_to_author_message(title, "own1", "U0JO", text[:LONGEST_NOTE].strip() or "A note"))
    assert_harmless(shared_examples_message(own, to_check))


@USED
@given(TEXTS)
def test_the_library_that_holds_it(text: str) -> None:
    hostile = example(text)
    library = with_own_examples(LIBRARY, [hostile])
    assert_harmless(example_view(library, library.examples[hostile.id], []))
    assert_harmless(examples_message(library, Theme.EDUCATION, PUBLIC_URL))


@pytest.mark.parametrize("text", INJECTIONS)
def test_an_answer_that_finds_it(services: Services, text: str) -> None:
    hostile = example(f"Breakfast club {text}")
    answerer = answerer_in_memory(with_own_examples(LIBRARY, [hostile]), services.config, English(), open_recogniser())
    answer = answerer.answer("breakfast club")
    assert hostile.id in [result.id for result in answer.results]
    assert_harmless(answer_message(answer, PUBLIC_URL, can_share=True))
    assert_harmless(preview_message(answer, "U0JO", PUBLIC_URL))
    assert_harmless(shared_answer_message(answer, "U0JO", PUBLIC_URL))
