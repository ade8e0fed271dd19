"""What goes with an answer for a follow-up."""

from dataclasses import asdict

from hypothesis import given
from hypothesis import strategies as st

from handlers.views.answers.shown_ids import ShownIds, metadata_of, shown_ids_of
from tests.handlers.views.block_kit.slack_text import unhurried

IDS = st.lists(st.from_regex(r"[a-z]{1,20}/[a-z-]{1,20}", fullmatch=True), max_size=12).map(tuple)


@unhurried
@given(IDS, IDS, IDS)
def test_it_is_read_again_as_it_was_written(
    results: tuple[str, ...], examples: tuple[str, ...], further: tuple[str, ...]
) -> None:
    metadata = metadata_of(results, examples, further)
    assert shown_ids_of(asdict(metadata)) == ShownIds(results, examples, further)


def test_metadata_of_another_kind_is_no_answer() -> None:
    assert shown_ids_of({"event_type": "digest", "event_payload": {"results": "resilience"}}) is None


def test_a_message_without_metadata_is_no_answer() -> None:
    assert shown_ids_of({}) is None


def test_an_answer_of_an_older_version_lacks_nothing_that_matters() -> None:
    assert shown_ids_of({"event_type": "answer_shown"}) == ShownIds((), (), ())
