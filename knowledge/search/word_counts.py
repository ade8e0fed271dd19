"""How often words stand in the library and in asked-as lines, counted when an index is built and kept with it."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.search.analysis import TokensOf, stems_without_small_words, tokens_of
from knowledge.search.entries import WORDS_OF_THE_LIBRARY, Entry, Field

FILE_NAME = "words.json"


@dataclass(frozen=True)
class WordCounts:
    """Counts by folded word; of `texts` by stem, in how many texts of the library it stands."""

    library: Mapping[str, int]
    asked_as: Mapping[str, int]
    texts: Mapping[str, int]


class WordCounter:
    """Counts the words of entries one after another."""

    def __init__(self, tokens: TokensOf) -> None:
        self._tokens = tokens
        self._library: Counter[str] = Counter()
        self._asked_as: Counter[str] = Counter()
        self._texts: Counter[str] = Counter()

    def add(self, entry: Entry) -> None:
        """Count the words of one entry more."""
        for field, text in entry.fields.items():
            counts = self._library if field in WORDS_OF_THE_LIBRARY else self._asked_as
            counts.update(token.word for token in self._tokens(text) if not token.is_compound)
        self._texts.update(stems_without_small_words(self._tokens(entry.fields.get(Field.TEXT, ""))))

    @property
    def counts(self) -> WordCounts:
        """How often each word stands in the entries so far."""
        return WordCounts(self._library, self._asked_as, self._texts)


def counted(texts: Iterable[str]) -> Mapping[str, int]:
    """Return how often each word stands in the texts."""
    return Counter(token.word for text in texts for token in tokens_of(text) if not token.is_compound)


def write_word_counts(folder: Path, counts: WordCounts) -> None:
    """Write the counts into the folder of their index. Raises OSError when it cannot be written to."""
    (folder / FILE_NAME).write_text(json.dumps(vars(counts)), encoding="utf-8")


def counts_of(content: bytes) -> WordCounts:
    """Return the counts that such a file holds, which is whole."""
    return WordCounts(**json.loads(content))
