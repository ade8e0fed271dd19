"""How often each word stands in the library and in asked-as lines, counted when an index is built and kept with it."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from knowledge.search.analysis import tokens_of
from knowledge.search.entries import WORDS_OF_THE_LIBRARY, Entry, Field

FILE_NAME = "words.json"


@dataclass(frozen=True)
class WordCounts:
    """Counts by folded word."""

    library: Mapping[str, int]
    asked_as: Mapping[str, int]


def count_words(entries: Sequence[Entry]) -> WordCounts:
    """Return how often each word stands in the entries."""
    library = counted(entry.fields.get(field, "") for entry in entries for field in WORDS_OF_THE_LIBRARY)
    return WordCounts(library, counted(entry.fields.get(Field.ASKED_AS, "") for entry in entries))


def counted(texts: Iterable[str]) -> Mapping[str, int]:
    """Return how often each word stands in the texts."""
    return Counter(token.word for text in texts for token in tokens_of(text) if not token.is_compound)


def write_word_counts(folder: Path, entries: Sequence[Entry]) -> None:
    """Write the counts of these entries into the folder of their index. Raises OSError when it cannot be written to."""
    (folder / FILE_NAME).write_text(json.dumps(vars(count_words(entries))), encoding="utf-8")


def counts_of(content: bytes) -> WordCounts:
    """Return the counts that such a file holds, which is whole."""
    return WordCounts(**json.loads(content))
