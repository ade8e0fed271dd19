"""An answer in the terminal."""

from dataclasses import replace

from bot.cli.answer_text import answer_text
from config.signposts import UrgentKind
from knowledge.answers.answer import (
    Answer,
    Notice,
    NoticeKind,
    Prompt,
    PromptKind,
    RelatedExample,
    Result,
    ResultKind,
    TopicOffer,
)

RESULT = Result(
    id="resilience/what-it-is",
    kind=ResultKind.PASSAGE,
    title="Resilience",
    path=("Guest speakers", "Resilience"),
    text="Resilience is an inclusive concept.",
    source="Resilience · Jonathan Stanley · NCB briefing, 2010",
    score=1.0,
    url="/read/resilience",
)
EXAMPLE = RelatedExample(
    id="practice-examples/health/d-card",
    title="D Card",
    theme="Health",
    place=None,
    text="D Card has been developed.",
    reason="It is about health too.",
    url="/read/practice-examples/health",
)
NOTHING = Answer(
    query="photocopier",
    understood_as=None,
    confident=False,
    results=(),
    examples=(),
    prompts=(),
    notices=(),
    topics=(TopicOffer("health", "Health"),),
    further=(),
    elapsed_ms=1.0,
    danger=None,
    closing="If a child is in danger now, call 999.",
)
FOUND = replace(
    NOTHING,
    query="resiliance",
    understood_as="resilience",
    confident=True,
    results=(RESULT,),
    examples=(EXAMPLE,),
    prompts=(Prompt("What happened?", PromptKind.YOUNG_PERSON),),
    notices=(Notice("n", NoticeKind.CURRENCY, "Check the current position.", "NICE", item_id=RESULT.id),),
    topics=(),
)


def test_everything_of_an_answer_is_told_in_order() -> None:
    assert answer_text(FOUND).splitlines() == [
        "Searched for: resilience",
        "",
        "1. Resilience",
        "   2010 → now: Check the current position. (NICE)",
        "   Resilience is an inclusive concept.",
        "   [Resilience · Jonathan Stanley · NCB briefing, 2010]",
        "",
        "Practice examples:",
        " - D Card (Health): It is about health too.",
        "",
        "Questions to ask the young person:",
        " - What happened?",
        "",
        "If a child is in danger now, call 999.",
    ]


def test_an_example_names_its_place_where_it_has_one() -> None:
    found = replace(FOUND, examples=(replace(EXAMPLE, place="Leeds"),))
    assert " - D Card (Health, Leeds): It is about health too." in answer_text(found)


def test_where_nothing_fits_topics_are_offered() -> None:
    assert answer_text(NOTHING).splitlines() == [
        "Nothing in the library answers “photocopier”.",
        "",
        "Topics to look at:",
        " - Health",
        "",
        "If a child is in danger now, call 999.",
    ]


def test_in_danger_it_says_where_to_turn_alone_and_how_to_see_the_rest() -> None:
    first = Notice("missing", NoticeKind.SAFEGUARDING, "Call the police now.", "Statutory guidance")
    found = replace(FOUND, notices=(first, *FOUND.notices), danger=UrgentKind.MISSING)
    assert answer_text(found).splitlines() == [
        "Call the police now.",
        "   [Statutory guidance]",
        "",
        "To see what the library says all the same, add --all-the-same.",
    ]


def test_all_the_same_shows_the_library_under_where_to_turn() -> None:
    first = Notice("missing", NoticeKind.SAFEGUARDING, "Call the police now.", "Statutory guidance")
    found = replace(FOUND, notices=(first, *FOUND.notices), danger=UrgentKind.MISSING)
    lines = answer_text(found, all_the_same=True).splitlines()
    assert lines[0] == "Call the police now."
    assert "1. Resilience" in lines
