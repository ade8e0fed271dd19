"""A result in brief."""

from dataclasses import replace

import pytest

from knowledge.answers.answer import Result, ResultKind
from knowledge.answers.answerer import Answerer
from knowledge.answers.brief import LONGEST, LONGEST_SENTENCE
from knowledge.answers.brief import brief as in_brief
from knowledge.answers.parts import Asked, AskedTerms, parts_of
from knowledge.library.library import Library
from knowledge.library.span import Span
from knowledge.search.analysis import stem
from knowledge.search.query_analysis import QueryTerm
from knowledge.search.thesaurus import Alternative

FIRST = "Children who run away need someone to ask them why, and to go on asking."
SECOND = "The police and the home agree on what missing means."
THIRD = (
    "Every quarter the managers of private homes and of the council's homes meet to talk it over, for an hour or two."
)
FOURTH = "They write the protocol together and look at it again each year, with young people who have been missing."


def result(text: str, *bold: str) -> Result:
    spans = tuple(Span(text.index(words), text.index(words) + len(words)) for words in bold)
    terms = [QueryTerm((word,), (Alternative((stem(word),), 1.0, word),), 1.0) for word in bold]
    parts = parts_of(text, Asked(AskedTerms(terms))) if bold else ()
    return Result("a/b", ResultKind.PASSAGE, "Missing", (), text, "A · B", 1.0, "", spans, parts=parts)


def brief(found: Result) -> Result:
    return in_brief(found).result


def bold_in(short: Result) -> list[str]:
    return [short.text[span.start : span.end] for span in short.highlights]


def test_what_is_short_stays_as_it_is() -> None:
    short = result(FIRST, "run away")
    assert brief(short).text == short.text


def test_whole_sentences_with_most_of_what_matched_are_kept() -> None:
    long = result(f"{FIRST} {THIRD} {SECOND} {FOURTH}", "agree", "protocol")
    assert brief(long).text == f"… {SECOND} {FOURTH}"
    assert bold_in(brief(long)) == ["agree", "protocol"]


def test_what_stands_first_is_kept_where_all_match_alike() -> None:
    assert brief(result(f"{FIRST} {SECOND} {THIRD} {FOURTH}")).text == f"{FIRST} {SECOND} …"


def test_a_list_keeps_its_introduction_and_the_bullets_that_matched() -> None:
    listed = result(f"It helps to:\n• {THIRD}\n…\n• {SECOND}\n• {FOURTH}", "agree")
    short = brief(listed)
    assert short.text == f"It helps to:\n• {SECOND}"
    assert bold_in(short) == ["agree"]


def test_no_line_holds_nothing_but_an_ellipsis() -> None:
    listed = result(f"It helps to:\n…\n• {THIRD}\n…\n• {FOURTH}\n…", "protocol")
    assert "…" not in brief(listed).text.split("\n")


def test_a_sentence_that_would_fill_the_screen_is_cut_after_a_word() -> None:
    short = brief(result("and the homes agree " * 60))
    assert len(short.text) <= LONGEST + 2
    assert short.text.endswith(" …")


@pytest.mark.parametrize("item_id", ["resilience/resilient-young-people", "policy/nice-scie-guidance/key-messages"])
def test_words_of_the_library_are_never_changed(library: Library, answerer: Answerer, item_id: str) -> None:
    [found] = answerer.results_for([item_id])
    assert all(line.strip(" …") in found.text for line in brief(found).text.split("\n"))


def test_everything_in_the_library_can_be_told_in_brief(library: Library, answerer: Answerer) -> None:
    for found in answerer.results_for([*library.passages, *library.examples]):
        short = brief(replace(found, highlights=()))
        assert short.text.strip(" …")
        assert len(short.text) <= LONGEST + LONGEST_SENTENCE


def test_bullets_that_did_not_match_stay_away() -> None:
    listed = result(f"It helps to:\n• {FIRST}\n• {SECOND}\n• {THIRD}\n• {FOURTH}", "agree")
    assert brief(listed).text == f"It helps to:\n• {SECOND}"


def test_the_bullet_that_names_the_result_is_kept_where_nothing_is_bold(answerer: Answerer, library: Library) -> None:
    item_id = "policy/nice-scie-guidance/key-messages/life-story-work"
    [found] = answerer.results_for([item_id])
    assert library.passages[item_id].text in brief(found).text


def test_a_bullet_stands_with_the_words_that_it_goes_on_from(answerer: Answerer) -> None:
    shown = brief(answerer.answer("warning notices").results[0]).text
    assert shown.startswith("The work stream includes:\n• prosecution using:\n")
    assert "• Warning Notices" in shown


def test_a_programme_is_told_where_the_words_speak_of_this_programme(answerer: Answerer) -> None:
    found = in_brief(answerer.answer("corporate parents").results[0], room=500).result
    assert found.text.startswith("In September 2010, Tim Loughton announced a new programme")
    assert "corporate parents" in found.text


def test_how_many_is_told_by_the_sentence_with_the_number(answerer: Answerer) -> None:
    assert (
        "120" in brief(answerer.answer("how many young people are on the books of the Liverpool pilot").results[0]).text
    )


def test_a_list_of_few_bullets_is_shown_whole(answerer: Answerer) -> None:
    found = in_brief(answerer.answer("how can I help a child feel they belong").results[0], room=520).result
    assert found.text.count("• ") == 3
