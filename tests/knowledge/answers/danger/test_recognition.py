"""Danger is recognised by its parts, and what only sounds like it is not."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config.failure import Failure
from knowledge.answers.danger.kinds import DangerKind
from knowledge.answers.danger.parts import load_parts
from knowledge.answers.danger.recognition import DangerRecogniser, open_recogniser
from knowledge.answers.danger.weights import load_weights

RECOGNISER_PARTS = (load_weights(), load_parts())


@pytest.fixture(scope="module")
def recogniser() -> DangerRecogniser:
    return open_recogniser()


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("he's got a kitchen knife right now", DangerKind.CHILD),
        ("she said her uncle touches her", DangerKind.CHILD),
        ("bruise on his arm, he says mum's boyfriend did it", DangerKind.CHILD),
        ("someone is threatening to post her nudes unless she sends more", DangerKind.CHILD),
        ("he's in a trap house in another county and can't leave", DangerKind.CHILD),
        ("child missing since yesterday", DangerKind.MISSING),
        ("he hasn't come home and it's gone midnight", DangerKind.MISSING),
        ("two of our lads absconded an hour ago", DangerKind.MISSING),
        ("I want to die", DangerKind.LIFE),
        ("she won't stop cutting herself", DangerKind.LIFE),
        ("he's swallowed a box of paracetamol", DangerKind.LIFE),
        ("I hit a child", DangerKind.ALLEGATION),
        ("allegation against a foster carer", DangerKind.ALLEGATION),
        ("night staff dragged him down the stairs by his arm", DangerKind.ALLEGATION),
        ("her dad is taking her to be married on friday", DangerKind.FORCED),
        ("they're flying her out to be cut this summer", DangerKind.FORCED),
    ],
)
def test_danger_now_has_its_kind(recogniser: DangerRecogniser, text: str, kind: DangerKind) -> None:
    danger = recogniser.recognise(text)
    assert danger is not None
    assert (danger.kind, danger.is_urgent) == (kind, True)


@pytest.mark.parametrize(
    "text",
    [
        "missing her sister",
        "missing from education",
        "our minutes have gone missing",
        "suicide prevention training",
        "hurting feelings",
        "this rota is killing me",
        "self-harm policy",
        "knife crime statistics",
        "he took an overdose two years ago, how do we help him settle",
        "what happens after an allegation against a foster carer",
        "what helps a child who runs away?",
        "resilience",
        "county lines",
        "",
    ],
)
def test_policy_training_the_past_and_figures_of_speech_are_no_danger(recogniser: DangerRecogniser, text: str) -> None:
    danger = recogniser.recognise(text)
    assert danger is None or not danger.is_urgent


def test_a_worry_that_can_wait_is_not_urgent(recogniser: DangerRecogniser) -> None:
    danger = recogniser.recognise("a bit worried about a girl in my house, she has stopped eating with us")
    assert danger is not None
    assert (danger.kind, danger.is_urgent) == (DangerKind.WORRY, False)


@pytest.mark.parametrize(
    "text", ["HE HASN'T COME HOME TONIGHT", "he hasn’t come home tonight", "he hasnt  come   home tonight"]
)
def test_capitals_apostrophes_and_spaces_hide_nothing(recogniser: DangerRecogniser, text: str) -> None:
    danger = recogniser.recognise(text)
    assert danger is not None
    assert danger.kind is DangerKind.MISSING


def test_one_sentence_of_danger_is_not_drowned_by_a_long_text(recogniser: DangerRecogniser) -> None:
    around = "We talked about the rota and the new kitchen. Everyone liked the menu for next week. " * 10
    danger = recogniser.recognise(f"{around}He has taken an overdose and will not wake up. {around}")
    assert danger is not None
    assert danger.kind is DangerKind.LIFE


def test_it_says_which_words_told(recogniser: DangerRecogniser) -> None:
    danger = recogniser.recognise("he hasn't come home tonight")
    assert danger is not None
    assert "[not back]" in danger.told_by


@given(st.text(max_size=400))
def test_any_text_has_an_answer_and_the_same_one_each_time(text: str) -> None:
    recogniser = DangerRecogniser(*RECOGNISER_PARTS)
    assert recogniser.recognise(text) == recogniser.recognise(text)


def test_missing_weights_are_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(Failure, match="restore the file or run `make danger`"):
        load_weights(tmp_path / "weights.json")


def test_broken_weights_are_told_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "weights.json"
    file.write_text('{"bias": [1]}', encoding="utf-8")
    with pytest.raises(Failure, match="restore the file or run `make danger`"):
        load_weights(file)
