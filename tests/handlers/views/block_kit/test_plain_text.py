"""A message's `text` says what its blocks say: in every message of the gallery, and whatever people write."""

import re

import pytest
from hypothesis import given

from bot.slack_rules.limits import TEXT_OF_MESSAGE
from handlers.services import Services
from handlers.views.block_kit.elements import actions, bullets, button, context, header, section
from handlers.views.block_kit.message import Block, Message
from handlers.views.block_kit.mrkdwn import bold, bold_link, escape, italic, length, mention
from handlers.views.block_kit.newer import plain
from handlers.views.block_kit.plain_text import text_of
from tests.gallery.pictures import every_picture
from tests.gallery.workspace import furnished
from tests.handlers.views.block_kit.slack_text import hostile_text, unhurried

WORD = re.compile(r"[^\W_]+")
LINK_TARGET = re.compile(r"<(?![@#!])[^|>]*\|")


def words_of_blocks(blocks: list[Block]) -> list[str]:
    """Return every word that a person sees in the blocks, in reading order, without where links lead."""
    found: list[str] = []
    for block in blocks:
        found += _words(block.get("text"))
        for element in block.get("elements", []):
            found += _words(element if block["type"] == "context" else element.get("text") or element["placeholder"])
        found += _words(block.get("accessory", {}).get("text"))
    return found


def _words(text: dict[str, str] | None) -> list[str]:
    return WORD.findall(LINK_TARGET.sub("", text["text"])) if text else []


@pytest.fixture(scope="module")
def messages(services: Services) -> dict[str, Message]:
    """Every message that a picture of the gallery shows, by the picture's name and its place there."""
    workspace = furnished(services)
    shown = {picture.name: picture.build(workspace) for picture in every_picture()}
    lists = {name: each for name, each in shown.items() if isinstance(each, list)}
    return {f"{name} {place}": message for name, each in lists.items() for place, message in enumerate(each)}


def test_every_message_of_the_gallery_reads_as_it_looks(messages: dict[str, Message]) -> None:
    whole = {name: message for name, message in messages.items() if length(message.text) < TEXT_OF_MESSAGE - 200}
    assert [
        name
        for name, message in whole.items()
        if WORD.findall(message.text) != words_of_blocks(plain(message.parts[: message.announced]))
    ] == []
    assert len(whole) > 60


def test_what_may_not_stand_in_a_notification_does_not() -> None:
    message = Message([section(escape("Someone asks you.")), section(escape("Their words."))], announced=1)
    assert message.text == "Someone asks you."


def test_a_long_message_is_cut_before_slack_cuts_it() -> None:
    message = Message([section(escape("One & two. " * 100)), section(escape("Three < four. " * 200))])
    assert TEXT_OF_MESSAGE - 200 < length(message.text) <= TEXT_OF_MESSAGE
    assert message.text.endswith("…")


def test_marks_are_not_heard() -> None:
    shown = [header("A title"), section(bold("Bold & more")), context(italic("in italics."))]
    assert text_of(shown) == "A title\nBold &amp; more\nin italics."


def test_a_link_is_heard_by_its_words_and_a_person_by_name() -> None:
    assert text_of([section(bold_link("https://bot.example.org/read/x", "Resilience", 50))]) == "Resilience"
    assert text_of([section(mention("U0SAM"))]) == "<@U0SAM>"


def test_buttons_stand_in_brackets() -> None:
    row = actions([button("Save", "save", "x"), button("Helpful", "helpful", "x")])
    read = section(bullets([escape("one"), escape("two")]), button("Read", "read", "x"))
    assert text_of([read, *row]) == "• one\n• two\n[Read]\n[Save] [Helpful]"


@unhurried
@given(hostile_text)
def test_whatever_people_write_nothing_of_it_is_mark_up(text: str) -> None:
    assert "<" not in text_of([section(escape(text))])
