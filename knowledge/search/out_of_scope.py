"""Phrases that mark a question as one about something that the library does not have, or asks for such a thing."""

from collections.abc import Iterable, Sequence

from knowledge.search.analysis import Token
from knowledge.search.term_index import TermIndex
from knowledge.search.thesaurus import Stems, lengths_by_first, phrase_key


class OutsidePhrases:
    """The phrases of `config/outside.yaml` by their stems, without those that the library itself holds.

    `asks_for` are what people want to be handed, whether the library has the word or not.
    """

    def __init__(self, phrases: Iterable[str], terms: TermIndex, asks_for: Iterable[str] = ()) -> None:
        self._terms = terms
        self._keys = frozenset(key for key in map(phrase_key, phrases) if key)
        self._stands: dict[Stems, bool] = {}
        self.lengths = lengths_by_first(self._keys)
        """How many words the phrases have that begin with a stem, shortest first."""
        self._asks_for = frozenset(map(phrase_key, asks_for))
        self._asks_for_lengths = lengths_by_first(self._asks_for)

    def __contains__(self, key: Stems) -> bool:
        return key in self._keys and not self._is_in_library(key)

    def _is_in_library(self, key: Stems) -> bool:
        found = self._stands.get(key)
        if found is None:
            found = self._stands[key] = self._terms.stands(key)
        return found

    def is_asked_for_in(self, tokens: Sequence[Token]) -> bool:
        """Return whether a question asks to be handed what no library of practice holds."""
        stems = tuple(token.stem for token in tokens)
        return any(
            stems[place : place + length] in self._asks_for
            for place, first in enumerate(stems)
            for length in self._asks_for_lengths.get(first, ())
        )
