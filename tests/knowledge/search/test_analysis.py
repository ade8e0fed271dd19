"""What matches what: words of one text and another are brought to the same stems, and their places are kept."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from knowledge.search.analysis import Token, searched_tokens, tokens_of

ANY_TEXT = st.text(st.characters())


def stems(text: str) -> list[str]:
    return [token.stem for token in searched_tokens(text)]


def words(text: str) -> list[str]:
    return [token.word for token in tokens_of(text)]


def stands_alone(token: Token, text: str) -> bool:
    """Return whether no letter or digit touches the token; a % may follow its number."""
    around = text[: token.start][-1:] + text[token.end :][:1]
    return text[token.start] == "%" or not any(letter.isalnum() for letter in around)


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("challenging behaviour", "challenging behavior"),
        ("organise", "organizing"),
        ("a programme", "programs"),
        ("counselling", "counseling"),
        ("paediatric", "pediatric"),
        ("practising", "practicing"),
        ("centre", "center"),
        ("analysed", "analyzed"),
        ("mums", "moms"),
    ],
)
def test_british_and_american_spelling_meet(british: str, american: str) -> None:
    assert stems(british) == stems(american)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("carers", "caring"),
        ("policy", "police"),
        ("university", "universal"),
        ("training", "trains"),
        ("physics", "physical"),
    ],
)
def test_words_that_only_look_alike_are_kept_apart(one: str, other: str) -> None:
    assert stems(one)[0] != stems(other)[0]


@pytest.mark.parametrize("form", ["child", "child's", "child’s", "children", "children's", "CHILDREN’S", "childrens"])
def test_every_form_of_child_has_one_stem(form: str) -> None:
    assert stems(form) == ["child"]


@pytest.mark.parametrize(("singular", "plural"), [("SWPP", "SWPPs"), ("PEP", "PEPs"), ("IRO", "IROs"), ("FSW", "FSWs")])
def test_the_plural_of_an_acronym_is_the_acronym(singular: str, plural: str) -> None:
    assert stems(plural) == stems(singular)


def test_a_straight_and_a_curly_apostrophe_are_the_same() -> None:
    assert words("don't won’t") == words("don’t won't") == ["dont", "wont"]


def test_accents_make_no_difference() -> None:
    assert words("Zoë's café") == ["zoe", "cafe"]


def test_an_accent_written_as_a_character_of_its_own_does_not_cut_the_word() -> None:
    assert words("Zoe\u0308's cafe\u0301") == ["zoe", "cafe"]


def test_a_thousand_with_a_comma_is_one_number() -> None:
    assert words("1,000 children") == words("1000 children")


def test_digits_that_go_on_after_a_thousand_are_not_cut_off() -> None:
    assert [token for token in tokens_of("1,0005") if not stands_alone(token, "1,0005")] == []


def test_a_percent_sign_is_the_word() -> None:
    assert words("14%") == words("14 percent")


def test_a_hyphened_compound_stands_as_its_parts_and_as_one_word() -> None:
    assert words("multi-systemic therapy") == ["multi", "systemic", "multisystemic", "therapy"]


@pytest.mark.parametrize("written", ["multi-systemic", "multi‐systemic", "multi‑systemic", "multi/systemic"])
def test_every_kind_of_hyphen_makes_a_compound(written: str) -> None:
    assert "multisystemic" in words(written)


def test_a_dash_between_words_makes_no_compound() -> None:
    assert words("homes – Liverpool") == ["homes", "liverpool"]


def test_a_compound_covers_its_parts_in_the_text() -> None:
    text = "an anti-social act"
    compound = next(token for token in tokens_of(text) if token.is_compound)
    assert text[compound.start : compound.end] == "anti-social"


def test_small_words_are_not_searched() -> None:
    assert stems("What is it that we should do about the") == []


def test_positions_count_small_words_too() -> None:
    assert [token.position for token in searched_tokens("the head of the home")] == [1, 4]


@given(ANY_TEXT)
def test_words_stand_in_the_text_in_order_and_do_not_overlap(text: str) -> None:
    edges = [edge for token in tokens_of(text) if not token.is_compound for edge in (token.start, token.end)]
    assert edges == sorted(edges) and all(0 <= edge <= len(text) for edge in edges)


@given(ANY_TEXT)
@example("0/%0")
def test_every_word_is_taken_whole(text: str) -> None:
    assert [token for token in tokens_of(text) if not stands_alone(token, text)] == []


@given(ANY_TEXT)
def test_no_word_is_empty(text: str) -> None:
    assert all(token.end > token.start for token in tokens_of(text))
