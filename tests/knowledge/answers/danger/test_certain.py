import pytest

from knowledge.answers.danger.certain import certainty_in
from knowledge.answers.danger.folding import sentences_of
from knowledge.answers.danger.kinds import DangerKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("I want to die", DangerKind.LIFE),
        ("I don't want to live", DangerKind.LIFE),
        ("I dont want to be here any more", DangerKind.LIFE),
        ("I really want to end it all", DangerKind.LIFE),
        ("she is threatening to kill herself", DangerKind.LIFE),
        ("he has taken an overdose", DangerKind.LIFE),
        ("he's cut his wrists", DangerKind.LIFE),
        ("she's holding a bread knife in her hand", DangerKind.CHILD),
        ("he has got a machete now", DangerKind.CHILD),
        ("a child is in danger", DangerKind.CHILD),
        ("a girl of ours missing since teatime", DangerKind.MISSING),
        ("lad has run off", DangerKind.MISSING),
        ("i just slapped the little boy", DangerKind.ALLEGATION),
        ("an allegation against one of our staff", DangerKind.ALLEGATION),
    ],
)
def test_a_statement_is_danger_by_itself(text: str, kind: DangerKind) -> None:
    stated = certainty_in(sentences_of(text)[0], ())
    assert stated is not None
    assert stated[0] is kind


@pytest.mark.parametrize(
    "text", ["I want to dine out", "missing her sister", "I hit a wall", "the knife is in the drawer now"]
)
def test_other_words_are_not(text: str) -> None:
    assert certainty_in(sentences_of(text)[0], ()) is None


def test_beside_a_policy_or_the_past_nothing_is_certain() -> None:
    words = sentences_of("child missing since yesterday")[0]
    assert certainty_in(words, {"[child]"}) is not None
    assert certainty_in(words, {"[policy]"}) is None
    assert certainty_in(words, {"[past]"}) is None


def test_a_question_after_allegations_is_not_certain_but_one_beside_a_wish_to_die_is() -> None:
    assert certainty_in(sentences_of("allegation against a carer")[0], {"[ask]"}) is None
    assert certainty_in(sentences_of("i want to die")[0], {"[ask]"}) is not None
