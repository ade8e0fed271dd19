"""Paragraphs and lists of made-up words, of any length, to try excerpts on."""

from hypothesis import strategies as st

from knowledge.library.items import Passage, PassageKind, Section
from knowledge.library.library import Library

INTRODUCTION = "introduction"
SECTION = Section(
    id="section",
    document_id="made-up",
    parent_id=None,
    heading="Made up",
    subheading=None,
    byline=None,
    path=("Made up",),
    speakers=(),
    organisation=None,
    is_talk=False,
    topics=(),
    contents=(INTRODUCTION,),
)


def sentence(first: int, words: int) -> str:
    """Return a sentence of so many words, each different: “word5 word6 word7.”."""
    return f"{' '.join(f'word{number}' for number in range(first, first + words))}."


DIFFERENT_WORDS = st.builds(sentence, st.just(100), st.integers(1, 300))
SENTENCES = st.builds(sentence, st.integers(0, 999), st.integers(1, 60))
PARAGRAPHS = st.lists(SENTENCES, min_size=1, max_size=8).map(" ".join)
BULLETS = st.lists(SENTENCES, min_size=1, max_size=12)


def list_library(introduction: str, bullets: list[str]) -> Library:
    """Return a library of one list; its bullets have the ids `0`, `1` and so on."""
    items = tuple(str(number) for number in range(len(bullets)))
    lead = Passage(INTRODUCTION, SECTION.id, PassageKind.PARAGRAPH, introduction, None, items, ())
    under = {
        item: Passage(item, SECTION.id, PassageKind.BULLET, text, INTRODUCTION, (), ())
        for item, text in zip(items, bullets, strict=True)
    }
    return Library({}, {SECTION.id: SECTION}, {INTRODUCTION: lead, **under}, {}, (), (), "made up")


LISTS = st.builds(list_library, PARAGRAPHS, BULLETS)
