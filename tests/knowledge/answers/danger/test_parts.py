from knowledge.answers.danger.folding import sentences_of, stem
from knowledge.answers.danger.parts import Parts, load_parts

PARTS = Parts("# A note: not a part\n\nran off: run off, ran\n\nmissing: run off and,\n    gone")


def parts_at_start(parts: Parts, text: str) -> dict[str, int]:
    return dict(parts.starting_at([stem(word) for word in sentences_of(text)[0]], 0))


def test_phrases_are_found_with_their_length_in_any_of_their_forms() -> None:
    assert parts_at_start(PARTS, "runs off and hides") == {"[ran off]": 2, "[missing]": 3}
    assert parts_at_start(PARTS, "ran home") == {"[ran off]": 1}
    assert parts_at_start(PARTS, "off we go") == {}


def test_a_note_is_no_part() -> None:
    assert parts_at_start(PARTS, "not a part") == {}


def test_the_shipped_parts_can_be_read() -> None:
    assert "[not back]" in parts_at_start(load_parts(), "not come home")
    assert "[weapon]" in parts_at_start(load_parts(), "knives")
