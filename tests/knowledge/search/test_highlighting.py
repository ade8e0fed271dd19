"""Which words of a shown text are set in bold."""

from hypothesis import given
from hypothesis import strategies as st

from knowledge.answers.answerer import Answerer
from knowledge.library.library import Library
from knowledge.library.span import Span
from knowledge.search.analysis import stem, tokens_of
from knowledge.search.highlighting import highlights


def bold(text: str, *phrases: str) -> list[str]:
    """Return the words of a text that are bold for phrases of plain words."""
    stems = frozenset(tuple(stem(word) for word in phrase.split()) for phrase in phrases)
    return [text[span.start : span.end] for span in highlights(text, stems)]


def edges(spans: tuple[Span, ...]) -> list[int]:
    return [edge for span in spans for edge in (span.start, span.end)]


def test_every_form_of_a_word_is_bold() -> None:
    assert bold("Fostering is hard; foster carers were fostered.", "foster") == ["Fostering", "foster", "fostered"]


def test_british_and_american_spelling_are_bold() -> None:
    assert bold("behavior and behaviour", "behaviour") == ["behavior", "behaviour"]


def test_words_that_stand_side_by_side_are_one_piece_of_bold() -> None:
    assert bold("a restorative conversation now", "restorative conversation") == ["restorative conversation"]


def test_the_words_of_a_phrase_are_bold_where_they_are_near() -> None:
    assert bold("therapy that is systemic", "systemic therapy") == ["therapy", "systemic"]


def test_a_word_of_a_phrase_is_not_bold_far_from_the_others() -> None:
    assert bold("systemic change takes years of patient work, and so does therapy", "systemic therapy") == []


def test_a_compound_is_bold_as_a_whole() -> None:
    assert bold("some anti-social behaviour", "antisocial") == ["anti-social"]


def test_part_of_a_word_is_never_bold() -> None:
    assert bold("carefree and careless", "care") == []


def test_nothing_is_bold_where_nothing_matches() -> None:
    assert bold("a broken window", "pedagogy") == []


def test_a_word_found_through_the_thesaurus_is_bold(answerer: Answerer) -> None:
    results = answerer.answer("they had a fight").results
    assert "restorative conversation" in {r.text[s.start : s.end].lower() for r in results for s in r.highlights}


def test_small_words_of_a_question_are_not_bold(answerer: Answerer) -> None:
    results = answerer.answer("what is the resilience of a child").results
    assert {"the", "of", "a", "is"}.isdisjoint(r.text[s.start : s.end].lower() for r in results for s in r.highlights)


@given(data=st.data())
def test_bold_is_in_order_apart_and_at_the_edges_of_words(library: Library, data: st.DataObject) -> None:
    text = data.draw(st.sampled_from([passage.text for passage in library.passages.values()]))
    tokens = list(tokens_of(text))
    stems = st.sampled_from(sorted({token.stem for token in tokens}))
    spans = highlights(text, data.draw(st.sets(st.lists(stems, min_size=1, max_size=3).map(tuple))))
    assert edges(spans) == sorted(set(edges(spans)))
    assert {span.start for span in spans} <= {token.start for token in tokens}
    assert {span.end for span in spans} <= {token.end for token in tokens}
