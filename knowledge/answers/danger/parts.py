"""The parts of a text, such as who, what harm, now, in the past, a policy: words and phrases that stand for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.answers.danger.folding import sentences_of, stem

FILE = Path(__file__).parent / "parts.txt"
LONGEST_PHRASE = 6


@dataclass
class _Branch:
    """What may follow the words so far, and the parts of the phrase that they are."""

    following: dict[str, "_Branch"] = field(default_factory=dict)
    parts: tuple[str, ...] = ()


class Parts:
    """Finds parts by the stems of their words and phrases."""

    def __init__(self, text: str) -> None:
        self._root = _Branch()
        for paragraph in text.split("\n\n"):
            name, colon, phrases = paragraph.partition(":")
            if colon and not name.startswith("#"):
                for words in sentences_of(phrases.replace("\n", " ").replace(",", "\n")):
                    self._add(f"[{name.strip()}]", [stem(word) for word in words])

    def starting_at(self, stems: Sequence[str], place: int) -> Mapping[str, int]:
        """Return the parts that begin with a word, in brackets, each with how many words its longest phrase takes."""
        branch, found = self._root, {}
        for length, word in enumerate(stems[place : place + LONGEST_PHRASE], start=1):
            following = branch.following.get(word)
            if following is None:
                break
            branch = following
            for part in branch.parts:
                found[part] = length
        return found

    def _add(self, part: str, stems: Sequence[str]) -> None:
        branch = self._root
        for word in stems:
            branch = branch.following.setdefault(word, _Branch())
        if stems and part not in branch.parts:
            branch.parts = (*branch.parts, part)


def load_parts() -> Parts:
    """Read the parts as shipped."""
    return Parts(FILE.read_text(encoding="utf-8"))
