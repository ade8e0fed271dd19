"""What Slack sends twice is done once."""

from handlers.slack.once import RecentIds


def test_an_id_is_new_once() -> None:
    seen = RecentIds()
    assert [seen.is_new("Ev1"), seen.is_new("Ev1"), seen.is_new("Ev2")] == [True, False, True]


def test_the_oldest_is_forgotten_beyond_the_bound() -> None:
    seen = RecentIds(bound=2)
    assert [seen.is_new(event) for event in ("Ev1", "Ev2", "Ev3", "Ev2", "Ev1")] == [True, True, True, False, True]


def test_what_could_not_be_done_can_be_tried_again() -> None:
    seen = RecentIds()
    seen.is_new("Ev1")
    seen.forget("Ev1")
    assert seen.is_new("Ev1")
