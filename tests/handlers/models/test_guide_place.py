"""Where a person is in the guide, as it travels in the modal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack_rules.limits import PRIVATE_METADATA
from handlers.models.guide_place import Place
from knowledge.answers.reflect_guide import GuideKind, Wording

topic_ids = st.none() | st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).map(lambda topic: topic[:60])
places = st.builds(
    Place,
    topic_id=topic_ids,
    kind=st.none() | st.sampled_from(GuideKind),
    wording=st.sampled_from(Wording),
    step=st.integers(0, 9),
    seen=st.integers(0, 9),
)


@given(places)
def test_what_travels_comes_back(place: Place) -> None:
    assert Place.from_metadata(place.as_metadata) == place


@given(places)
def test_it_fits_into_what_slack_carries(place: Place) -> None:
    assert len(place.as_metadata) <= PRIVATE_METADATA


@pytest.mark.parametrize("metadata", ["", "resilience", "- group full one 2", "- party full 1 2", "- group full 1 2 3"])
def test_anything_else_is_refused(metadata: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Place.from_metadata(metadata)


def test_going_back_forgets_no_step_that_was_seen() -> None:
    assert Place(kind=GuideKind.GROUP).at(3).at(1) == Place(kind=GuideKind.GROUP, step=1, seen=4)


def test_the_same_questions_for_someone_else_keep_what_was_seen() -> None:
    place = Place(kind=GuideKind.GROUP).at(3)
    assert place.choosing(GuideKind.HARMED, Wording.PLAINER).seen == 4


def test_other_questions_begin_at_the_first() -> None:
    place = Place(kind=GuideKind.GROUP).at(3)
    assert place.choosing(GuideKind.OWN_PRACTICE, Wording.FULL).seen == 1
