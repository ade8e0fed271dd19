"""Who looks at a shared example, and who may decide."""

import pytest

from knowledge.moderation import may_decide, may_take_down, reviewers

SAM, ALEX, JO = "U0SAM", "U0ALEX", "U0JO"


@pytest.mark.parametrize(
    ("moderators", "author", "chosen", "sent_to"),
    [
        ((), SAM, ALEX, (ALEX,)),
        ((), SAM, None, ()),
        ((ALEX, JO), SAM, None, (ALEX, JO)),
        ((ALEX, SAM), SAM, None, (ALEX,)),
        ((SAM,), SAM, None, (SAM,)),
    ],
)
def test_it_is_sent_to_others_where_there_are_any(
    moderators: tuple[str, ...], author: str, chosen: str | None, sent_to: tuple[str, ...]
) -> None:
    assert reviewers(moderators, author, chosen) == sent_to


@pytest.mark.parametrize(
    ("moderators", "author", "person", "may"),
    [
        ((), SAM, ALEX, True),
        ((), SAM, SAM, False),
        ((ALEX,), SAM, ALEX, True),
        ((ALEX,), SAM, JO, False),
        ((ALEX, SAM), SAM, SAM, False),
        ((SAM,), SAM, SAM, True),
    ],
)
def test_nobody_decides_alone_on_their_own_where_there_is_another(
    moderators: tuple[str, ...], author: str, person: str, may: bool
) -> None:
    assert may_decide(moderators, author, person) is may


@pytest.mark.parametrize(
    ("moderators", "person", "may"),
    [((), ALEX, True), ((), SAM, False), ((SAM, ALEX), SAM, True), ((ALEX,), JO, False)],
)
def test_a_moderator_takes_down_and_an_author_withdraws(moderators: tuple[str, ...], person: str, may: bool) -> None:
    assert may_take_down(moderators, SAM, person) is may
