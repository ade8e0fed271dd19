"""What a worried worker types is heard as danger; a question about practice is not."""

import pytest

from config.catalogue import Config
from knowledge.answers.safeguarding import safeguarding_notices
from knowledge.library.library import Library

WORRIED = [
    "yp went out last night and hasn't come home",
    "she’s missing again",
    "one of our girls keeps going missing overnight with older men",
    "the young person ran away last night",
    "boy absconded an hour ago",
    "my foster child told me her uncle touched her",
    "suspected sexual abuse by a carer",
    "someone is threatening her with a knife",
    "I think she is being groomed online",
    "a lad in our unit says he wants to end his life",
    "he took an overdose",
]

ABOUT_PRACTICE = [
    "resilience",
    "what is grooming",
    "what is missing from our care plans",
    "a protocol for children who run away from care",
    "self-harm training for staff",
    "children in danger of exclusion from school",
    "how do carers cope when a placement breaks down",
]


@pytest.mark.parametrize("query", WORRIED)
def test_a_worry_is_answered_with_999_first(config: Config, library: Library, query: str) -> None:
    first, *_ = safeguarding_notices(config, library, [], query)
    assert (first.id, first.is_urgent) == ("emergency", True)


@pytest.mark.parametrize("query", ABOUT_PRACTICE)
def test_a_question_about_practice_raises_no_alarm(config: Config, library: Library, query: str) -> None:
    assert safeguarding_notices(config, library, [], query) == ()


def test_a_signpost_says_for_whom_it_is_and_when_it_was_confirmed(config: Config, library: Library) -> None:
    first, *_ = safeguarding_notices(config, library, [], "he took an overdose")
    assert first.source == f"Signposts for anyone, confirmed in {config.signposts.confirmed:%B %Y}"
