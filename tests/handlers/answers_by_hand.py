"""Answers made by hand, of the briefing's words, for tests that look at how they are shown."""

from dataclasses import replace

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
from knowledge.library.span import Span

RESULT = Result(
    id="resilience/three-factors",
    kind=ResultKind.PASSAGE,
    title="Resilience and the interface between care, schools and communities",
    path=("Resilience and the interface between care, schools and communities",),
    text="Research suggests that three factors promote resilience in young people.",
    source="Resilience and the interface … · Jonathan Stanley · NCB briefing, 2010",
    score=1.0,
    url="/read/resilience#resilience/three-factors",
    highlights=(Span(46, 56),),
)
OTHER_RESULT = replace(RESULT, id="social-pedagogy/head-heart-hands", title="Social pedagogy", score=0.8, highlights=())
THIRD_RESULT = replace(RESULT, id="policy/childrens-homes/aims", title="Children's homes", score=0.5, highlights=())
EXAMPLE = RelatedExample(
    id="practice-examples/health/d-card",
    title="D Card",
    theme="Health",
    place="Norfolk",
    text="D Card has been developed to ensure that all looked after young people can access dentists.",
    reason="Health care that young people can reach builds resilience.",
    url="/read/practice-examples/health#practice-examples/health/d-card",
)
CURRENCY = Notice("nice", NoticeKind.CURRENCY, "NG205 replaced PH28.", "NICE guideline NG205", item_id=RESULT.id)
URGENT = Notice("danger", NoticeKind.SAFEGUARDING, "In immediate danger call 999.", "everyone", is_urgent=True)
ANSWER = Answer(
    query="resiliance",
    understood_as="resilience",
    confident=True,
    results=(RESULT, OTHER_RESULT, THIRD_RESULT),
    examples=(EXAMPLE,),
    prompts=(
        Prompt("What happened?", PromptKind.YOUNG_PERSON),
        Prompt("Who has been affected?", PromptKind.YOUNG_PERSON),
    ),
    notices=(CURRENCY,),
    topics=(),
    further=("policy/nice-scie-guidance/key-messages",),
    elapsed_ms=1.0,
)
NO_ANSWER = Answer(
    query="bitcoin",
    understood_as=None,
    confident=False,
    results=(),
    examples=(),
    prompts=(),
    notices=(),
    topics=(TopicOffer("resilience", "Resilience"), TopicOffer("health", "Health")),
    further=(),
    elapsed_ms=1.0,
    related_sections=("resilience",),
)
