"""What is counted in a stretch of words: words, pairs, parts, neighbours, the frame, runs of letters."""

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.answers.danger.folding import sentences_of, stem
from knowledge.answers.danger.parts import Parts

SMALL_WORDS = frozenset(
    """a an the of to in at on and or is are was be been has have had it that this so up her his their our your just for
    with by as but if then there do did""".split()
)
"""Words that a pair may leap over: “cut arms” is in “cut her arms”."""
SHORTEST_RUN, LONGEST_RUN = 3, 5
WORDS_TO_A_STEP = 5
MOST_STEPS = 6

Seen = dict[str, tuple[int, int]]
"""Features by name, each with the places of the first and the last of its words."""


@dataclass(frozen=True)
class Features:
    """The features of a stretch in their groups; each group has the same say, however long the stretch is."""

    words: Seen
    pairs: Seen
    parts: Seen
    neighbours: Seen
    """A part beside a part, or beside a word: “[i] [hand violence]”, “hit [child]”."""
    frame: Seen
    """How long the stretch is, and how it begins."""

    @property
    def groups(self) -> tuple[Seen, ...]:
        """All groups, each of which is weighed by itself."""
        return (self.words, self.pairs, self.parts, self.neighbours, self.frame)


class CountedText:
    """The words of a text with their stems and parts, ready to be counted a stretch at a time."""

    def __init__(self, text: str, parts: Parts) -> None:
        self.sentences = sentences_of(text)
        self.words = [word for sentence in self.sentences for word in sentence]
        self._stems = [stem(word) for word in self.words]
        self._parts = [parts.starting_at(self._stems, place) for place in range(len(self._stems))]

    def features(self, start: int, end: int) -> Features:
        """Return the features of the words from `start` up to but not including `end`."""
        stems, parts = self._stems, self._parts
        words: Seen = {}
        pairs: Seen = {}
        known: Seen = {}
        neighbours: Seen = {}
        before, last_content = "<", -1
        for place in range(start, end):
            word = stems[place]
            words[word] = place, place
            pairs[f"{before} {word}"] = place - (place > start), place
            before = word
            for part, length in parts[place].items():
                known[part] = place, min(place + length, end) - 1
            if self.words[place] in SMALL_WORDS:
                continue
            if last_content >= 0:
                _add_neighbours(neighbours, stems, parts, last_content, place)
                if last_content < place - 1:
                    pairs[f"{stems[last_content]} {word}"] = last_content, place
            last_content = place
        if end > start:
            pairs[f"{before} >"] = end - 1, end - 1
        return Features(words, pairs, known, neighbours, self._frame(start, end))

    def _frame(self, start: int, end: int) -> Seen:
        if end == start:
            return {}
        steps = min(MOST_STEPS, (end - start) // WORDS_TO_A_STEP)
        return {f"#length {steps}": (start, start), f"#first {self._stems[start]}": (start, start)}


def _add_neighbours(
    neighbours: Seen, stems: list[str], parts: list[Mapping[str, int]], place: int, following: int
) -> None:
    for part in parts[place]:
        neighbours[f"{part} {stems[following]}"] = place, following
        for other in parts[following]:
            neighbours[f"{part} {other}"] = place, following
    for other in parts[following]:
        neighbours[f"{stems[place]} {other}"] = place, following


def runs_of_letters(word: str) -> list[str]:
    """Return the runs of three to five letters of a word and its ends, which a slip of the fingers leaves mostly whole.

    An underline stands for an end, and each begins with “~”.
    """
    marked = f"_{word}_"
    return [
        f"~{marked[start : start + length]}"
        for length in range(SHORTEST_RUN, LONGEST_RUN + 1)
        for start in range(len(marked) - length + 1)
    ]
