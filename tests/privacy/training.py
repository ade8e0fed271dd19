"""Trains the linear model: letters of names against words, then the weights. The same lines give the same weights."""

import math
from collections import Counter
from collections.abc import Sequence

from knowledge.privacy.folded_text import FoldedText
from knowledge.privacy.letters import LetterTable, threes
from knowledge.privacy.name_lists import NameLists
from knowledge.privacy.names_in_text import NameFinder
from tests.privacy.lines import Line
from tests.privacy.logistic_regression import Example, fitted

STRENGTH = 0.1
"""How much the examples count against the wish for small weights (scikit-learn's C)."""
COUNT_OF_A_WORD = 200
"""Count in the English dictionary from which a word's spelling counts as English."""
LEAST_STANDING = 8
"""How often three letters must stand in the lists and the words to be kept."""
LEAST_LINES = 3
"""Lines in which a feature stands that is kept: rarer ones say little, and a rare word might be a line's own."""
HUNDRED = 100


def letter_table(lists: NameLists) -> LetterTable:
    """Return how names are spelled, from the lists, against common words of English that are no names."""
    names = lists.first_names | lists.surnames
    words = set(lists.english.words(COUNT_OF_A_WORD)) - names
    of_names = Counter(three for name in sorted(names) for three in threes(name))
    of_words = Counter(three for word in sorted(words) for three in threes(word))
    all_names, all_words = of_names.total(), of_words.total()
    weights = {}
    for three in sorted(of_names | of_words):
        if of_names[three] + of_words[three] >= LEAST_STANDING:
            odds = math.log((of_names[three] + 1) / all_names) - math.log((of_words[three] + 1) / all_words)
            weights[three] = round(HUNDRED * odds)
    return LetterTable(weights)


def examples_of(line: Line, finder: NameFinder, weight: float = 1.0) -> list[Example]:
    """Return an example for each unit of a line of which all names are told."""
    folded = FoldedText.of(line.text)
    named = _places_of_names(line)
    return [
        Example(
            tuple(dict.fromkeys(weighed.features.all())),
            not named.isdisjoint(folded.places[weighed.span.start : weighed.span.end]),
            weight,
        )
        for weighed in finder.read(folded.plain).units
    ]


def weights_of(examples: Sequence[Sequence[Example]]) -> dict[str, int]:
    """Return the weights for the examples of each line, by logistic regression with small weights preferred."""
    count = Counter(feature for line in examples for feature in sorted({f for e in line for f in e.features}))
    kept = sorted(feature for feature, lines in count.items() if lines >= LEAST_LINES)
    weights = fitted(kept, [example for line in examples for example in line], STRENGTH)
    return {feature: weight for feature, exact in zip(kept, weights, strict=True) if (weight := round(HUNDRED * exact))}


def _places_of_names(line: Line) -> set[int]:
    places: set[int] = set()
    for name in line.names:
        start = _whole_word(line.text, name)
        places.update(range(start, start + len(name)))
    return places


def _whole_word(text: str, name: str) -> int:
    start = text.index(name)
    while start and text[start - 1].isalnum():
        start = text.index(name, start + 1)
    return start
