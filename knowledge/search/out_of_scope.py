"""Phrases that mark a question as one about something that the library does not have."""

from collections.abc import Iterable

from knowledge.search.term_index import TermIndex
from knowledge.search.thesaurus import Stems, lengths_by_first, phrase_key


class OutsidePhrases:
    """The phrases of `config/outside.yaml` by their stems, without those that the library itself holds."""

    def __init__(self, phrases: Iterable[str], terms: TermIndex) -> None:
        self._keys = frozenset(key for key in map(phrase_key, phrases) if key and not terms.stands(key))
        self.lengths = lengths_by_first(self._keys)
        """How many words the phrases have that begin with a stem, shortest first."""

    def __contains__(self, key: Stems) -> bool:
        return key in self._keys
