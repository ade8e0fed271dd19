"""Every digest once, with clocks that are killed and a Slack that fails: the quick version of `make soak`."""

from dataclasses import replace

from tests.bot.store.conftest import Place
from tests.soak.simulation import Plan, simulate

PLAN = Plan(channels=30, weeks=2, kills=4)


def test_no_digest_comes_twice_and_none_is_missing(place: Place) -> None:
    figures = simulate(PLAN, place.database_url, place.data_folder)
    assert figures.trouble.kills > 0
    assert figures.trouble.faults.total() > 0
    assert (figures.twice, figures.missing, figures.not_settled, figures.trouble.ended) == ((), (), 0, 0)
    assert figures.posted == PLAN.channels * PLAN.weeks


def test_without_leave_to_look_none_comes_twice_and_each_that_is_not_known_is_told(place: Place) -> None:
    figures = simulate(replace(PLAN, may_look=False), place.database_url, place.data_folder)
    assert (figures.twice, figures.missing, figures.not_settled, figures.trouble.ended) == ((), (), 0, 0)
    assert 0 < figures.never_known < PLAN.channels * PLAN.weeks / 2
    assert figures.told > 0
