"""The list of saved items, and the word that something was saved."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.views.home import home_view
from handlers.views.saved import ENTRIES_SHOWN, SavedEntry, saved_items_message, saved_now_message
from handlers.wording import saved as wording
from tests.handlers.shown import buttons, problems, words
from tests.handlers.views.block_kit.slack_text import hostile_text, unhurried

ENTRY = SavedEntry("resilience/what-it-is", "Resilience", "Resilience is good outcomes.", "NCB briefing, 2010")
GONE = SavedEntry("was/there", None, "", "")
IDS = st.from_regex(r"[a-z]{1,60}/[a-z]{1,30}", fullmatch=True)
TITLES = hostile_text.filter(str.strip)
ENTRIES = st.lists(
    st.builds(SavedEntry, IDS, st.none() | TITLES, hostile_text, hostile_text),
    max_size=40,
    unique_by=lambda entry: entry.item_id,
)


def entries(count: int) -> list[SavedEntry]:
    return [SavedEntry(f"section/{number}", f"Title {number}", "", "Source") for number in range(count)]


@unhurried
@given(ENTRIES)
def test_slack_takes_whatever_was_saved(saved: list[SavedEntry]) -> None:
    assert problems(saved_items_message(saved)) == []
    assert problems(home_view(saved, [], [])) == []


@unhurried
@given(ENTRIES.filter(bool), st.booleans())
def test_slack_takes_the_word_that_it_was_saved(saved: list[SavedEntry], is_new: bool) -> None:
    assert problems(saved_now_message(saved[:3], is_new=is_new)) == []


def test_an_item_shows_title_first_words_and_source() -> None:
    assert "*Resilience*\nResilience is good outcomes.\nNCB briefing, 2010" in words(
        saved_items_message([ENTRY]).blocks
    )


def test_an_item_can_be_read_and_removed() -> None:
    assert list(buttons(saved_items_message([ENTRY]).blocks)) == ["Read", "Remove"]


def test_an_item_that_is_gone_can_only_be_removed() -> None:
    assert list(buttons(saved_items_message([GONE]).blocks)) == ["Remove"]


def test_the_next_items_begin_after_those_shown() -> None:
    shown = saved_items_message(entries(ENTRIES_SHOWN + 1))
    assert buttons(shown.blocks)[wording.MORE]["value"] == f"section/{ENTRIES_SHOWN}"


def test_an_item_that_is_no_longer_saved_leads_to_the_first() -> None:
    assert "Title 0" in words(saved_items_message(entries(20), "was/there").blocks)


def test_the_home_tab_shows_the_newest_three_that_are_still_there() -> None:
    shown = words(home_view([GONE, *entries(5)], [], []).payload["blocks"])
    assert "Title 2" in shown
    assert "Title 3" not in shown
    assert wording.GONE not in shown
