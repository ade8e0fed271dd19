"""The thesaurus made ready: which way each kind of entry leads, and entries that lead nowhere."""

from pathlib import Path

import pytest

from config.yaml_source import ContentError
from knowledge.search.thesaurus import Expansions, phrase_key
from tests.knowledge.search.small_search import expansions_of

MST = "acronyms: [{short: MST, full: multi-systemic therapy}]"
FIGHT = "everyday: [{say: [fight], means: [restorative conversation, dispute]}]"
FAMILY = "narrower: [{term: family, narrower: [grandmother]}]"


def terms_for(expansions: Expansions, said: str) -> list[str]:
    return [alternative.term for alternative in expansions.of(phrase_key(said))]


def weight(expansions: Expansions, said: str, found: str) -> float:
    return next(a.weight for a in expansions.of(phrase_key(said)) if a.term == found)


@pytest.mark.parametrize(
    ("asked", "library_word"), [("MST", "multi-systemic therapy"), ("multi-systemic therapy", "MST")]
)
def test_an_acronym_leads_both_ways(tmp_path: Path, asked: str, library_word: str) -> None:
    assert library_word in terms_for(expansions_of(tmp_path, MST, "MST is a multi-systemic therapy"), asked)


@pytest.mark.parametrize("asked", ["carer", "parent", "guardian"])
def test_terms_that_mean_the_same_find_all_others(tmp_path: Path, asked: str) -> None:
    expansions = expansions_of(tmp_path, "same: [[carer, parent, guardian]]", "carer parent guardian")
    assert set(terms_for(expansions, asked)) == {"carer", "parent", "guardian"}


def test_what_people_say_leads_to_the_words_of_the_field(tmp_path: Path) -> None:
    expansions = expansions_of(tmp_path, FIGHT, "a restorative conversation after a dispute")
    assert terms_for(expansions, "fight") == ["restorative conversation", "dispute"]


def test_the_words_of_the_field_do_not_lead_back_to_what_people_say(tmp_path: Path) -> None:
    expansions = expansions_of(tmp_path, FIGHT, "a fight, a dispute, a restorative conversation")
    assert terms_for(expansions, "dispute") == []


def test_a_narrower_term_counts_less_than_one_that_means_the_same(tmp_path: Path) -> None:
    entries = f"same: [[family, kin]]\n{FAMILY}"
    expansions = expansions_of(tmp_path, entries, "family kin grandmother")
    assert weight(expansions, "family", "grandmother") < weight(expansions, "family", "kin")


def test_the_wider_term_counts_less_still(tmp_path: Path) -> None:
    expansions = expansions_of(tmp_path, FAMILY, "family grandmother")
    assert weight(expansions, "grandmother", "family") < weight(expansions, "family", "grandmother")


def test_everything_that_a_term_leads_to_counts_less_than_the_term(tmp_path: Path) -> None:
    expansions = expansions_of(tmp_path, MST, "MST multi-systemic therapy")
    assert all(alternative.weight < 1 for alternative in expansions.of(phrase_key("MST")))


def test_a_term_that_the_library_lacks_is_left_out(tmp_path: Path) -> None:
    assert terms_for(expansions_of(tmp_path, FIGHT, "a dispute"), "fight") == ["dispute"]


@pytest.mark.parametrize("library_words", ["multi-systemic therapy", "multisystemic therapy"])
def test_a_hyphened_term_finds_the_library_s_way_of_writing_it(tmp_path: Path, library_words: str) -> None:
    assert terms_for(expansions_of(tmp_path, MST, library_words), "MST")


@pytest.mark.parametrize("asked", ["multi-systemic therapy", "Multi-Systemic Therapies", "multi systemic therapy"])
def test_a_phrase_is_known_however_it_is_written(tmp_path: Path, asked: str) -> None:
    assert "MST" in terms_for(expansions_of(tmp_path, MST, "MST"), asked)


def test_a_phrase_is_known_by_its_small_words_too(tmp_path: Path) -> None:
    expansions = expansions_of(tmp_path, "everyday: [{say: [fall out], means: [dispute]}]", "a dispute")
    assert terms_for(expansions, "fall") == []


def test_an_entry_that_leads_to_no_word_of_the_library_is_named_with_its_line(tmp_path: Path) -> None:
    entries = "everyday:\n  - {say: [row], means: [dispute]}\n  - {say: [scrap], means: [altercation, fracas]}\n"
    with pytest.raises(ContentError, match=r"thesaurus\.yaml, line 3, .*“altercation”, “fracas”; name words"):
        expansions_of(tmp_path, entries, "a dispute")
