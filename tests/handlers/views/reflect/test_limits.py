"""Whatever people write: Slack takes every view of the guide, and nothing of it formats, links or mentions."""

from hypothesis import given
from hypothesis import strategies as st

from bot.slack_rules.limits import INPUT_LENGTH
from config.catalogue import load_config
from handlers.models.guide_place import Place
from handlers.views.block_kit.message import View
from handlers.views.block_kit.mrkdwn import length
from handlers.views.reflect.start_page import start_view
from handlers.views.reflect.step_page import step_view
from handlers.views.reflect.summary_page import summary_parts, summary_view
from knowledge.answers.reflect_guide import Guide, GuideKind, Wording, choose_guide
from knowledge.library.loader import load_library
from tests.handlers.shown import problems, words
from tests.handlers.views.block_kit.slack_text import hostile_text, unhurried

LIBRARY, CONFIG = load_library(), load_config()
EVERY_STEP = sorted({step.id for kind in GuideKind for step in choose_guide(CONFIG, LIBRARY, kind, Wording.FULL).steps})

answers = st.one_of(
    hostile_text,
    st.text(max_size=900),
    st.sampled_from(["<!channel>" * 300, "😀" * 1_500, "\u202e\u200b" * 1_000, "a" * 3_000, "&" * 900]),
)
all_answers = st.dictionaries(st.sampled_from(EVERY_STEP), answers)
kinds, wordings = st.sampled_from(GuideKind), st.sampled_from(Wording)
topics = st.none() | st.sampled_from(sorted(CONFIG.topics.by_id))


def guide_of(place: Place) -> Guide:
    return choose_guide(CONFIG, LIBRARY, place.kind or GuideKind.GROUP, place.wording, place.topic_id)


@st.composite
def places(draw: st.DrawFn) -> Place:
    place = Place(draw(topics), draw(kinds), draw(wordings))
    seen = draw(st.integers(1, len(guide_of(place).steps)))
    return place.at(seen - 1).at(draw(st.integers(0, seen - 1)))


def shown_as_mrkdwn(view: View) -> str:
    return words(view.payload["blocks"])


@given(places(), all_answers)
@unhurried
def test_slack_takes_every_step(place: Place, written: dict[str, str]) -> None:
    assert problems(step_view(guide_of(place), place, written)) == []


@given(places(), all_answers)
@unhurried
def test_slack_takes_the_choice_with_all_that_was_written(place: Place, written: dict[str, str]) -> None:
    view = start_view(CONFIG, place, seen=guide_of(place).steps[: place.seen], written=written)
    assert problems(view) == []


@given(places(), all_answers)
@unhurried
def test_slack_takes_every_summary(place: Place, written: dict[str, str]) -> None:
    assert problems(summary_view(guide_of(place), written)) == []


@given(places(), all_answers)
@unhurried
def test_the_summary_has_two_parts_at_most_and_each_fits_a_field(place: Place, written: dict[str, str]) -> None:
    lengths = [length(part) for part in summary_parts(guide_of(place), written)]
    assert len(lengths) <= 2
    assert max(lengths) <= INPUT_LENGTH


@given(places(), all_answers)
@unhurried
def test_what_people_wrote_stands_in_fields_only(place: Place, written: dict[str, str]) -> None:
    guide = guide_of(place)
    assert shown_as_mrkdwn(step_view(guide, place, written)) == shown_as_mrkdwn(step_view(guide, place, {}))
