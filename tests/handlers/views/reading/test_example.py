"""The modal in which a practice example is read."""

import pytest

from handlers.views.reading.example import example_view
from knowledge.library.items import PracticeExample
from knowledge.library.loader import load_library
from tests.handlers.answers_by_hand import CURRENCY
from tests.handlers.shown import buttons, problems, words

LIBRARY = load_library()
LINK = LIBRARY.links[0]


def shown(example_id: str) -> str:
    return words(example_view(LIBRARY, LIBRARY.examples[example_id], [CURRENCY]).payload["blocks"])


@pytest.mark.parametrize("example", LIBRARY.examples.values(), ids=lambda example: example.id)
def test_it_holds_every_word_and_slack_takes_it(example: PracticeExample) -> None:
    view = example_view(LIBRARY, example, [])
    assert " ".join(example.text.split()) in " ".join(words(view.payload["blocks"]).replace("&amp;", "&").split())
    assert problems(view) == []


def test_it_says_the_theme() -> None:
    assert LIBRARY.examples[LINK.example_id].theme.value in shown(LINK.example_id)


def test_it_says_which_section_it_goes_with_and_why() -> None:
    assert LIBRARY.sections[LINK.section_id].heading in shown(LINK.example_id)
    assert LINK.reason.rstrip(".") in shown(LINK.example_id)


def test_the_section_that_it_goes_with_can_be_read() -> None:
    view = example_view(LIBRARY, LIBRARY.examples[LINK.example_id], [])
    values = [button["value"] for button in buttons(view.payload["blocks"]).values()]
    assert f"{LINK.section_id} {LINK.section_id}" in values


def test_notices_stand_under_it() -> None:
    assert CURRENCY.source in shown(LINK.example_id)


def test_its_buttons_say_where_they_lead() -> None:
    view = example_view(LIBRARY, LIBRARY.examples[LINK.example_id], [])
    names = buttons(view.payload["blocks"])
    assert f"Up to: {LIBRARY.section_of(LINK.example_id).heading}" in names
    assert any(name.startswith("Read: ") for name in names)
