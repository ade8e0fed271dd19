"""The thesaurus made ready for search: phrases of stems, and what each also finds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from config.thesaurus import Thesaurus
from config.yaml_source import FieldPath
from knowledge.search.analysis import searched_tokens, tokens_of

ACRONYM_WEIGHT = 0.95
SAME_WEIGHT = 0.85
NARROWER_WEIGHT = 0.5
WIDER_WEIGHT = 0.3
LOSS_BY_PLACE = 0.05
PLACES_THAT_LOSE = 3

Stems = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Alternative:
    """Something that a part of the query may also be found by: all `stems` near one another.

    `weight` is against 1 for the query's own word; `term` is as the thesaurus writes it.
    """

    stems: Stems
    weight: float
    term: str


class Expansions:
    """Every phrase of the thesaurus, by the stems of all its words, with what it also finds."""

    def __init__(self, alternatives: Mapping[Stems, tuple[Alternative, ...]], words: frozenset[str]) -> None:
        self._alternatives = alternatives
        self.words = words
        """Every word of the thesaurus, folded; spelling is checked against them too."""
        self.lengths = lengths_by_first(alternatives)
        """How many words the phrases have that begin with a stem, shortest first."""

    def of(self, key: Stems) -> tuple[Alternative, ...]:
        """Return what a phrase also finds, best first; empty where the thesaurus does not have it."""
        return self._alternatives.get(key, ())


def lengths_by_first(keys: Iterable[Stems]) -> Mapping[str, tuple[int, ...]]:
    """Return the lengths of phrases by their first stem, so that few have to be tried at each word of a question."""
    found: dict[str, set[int]] = {}
    for key in keys:
        found.setdefault(key[0], set()).add(len(key))
    return {first: tuple(sorted(lengths)) for first, lengths in found.items()}


NO_EXPANSIONS = Expansions({}, frozenset())
"""A thesaurus without entries."""


def compile_thesaurus(thesaurus: Thesaurus, vocabulary: frozenset[str]) -> Expansions:
    """Return the thesaurus as search uses it, leaving out terms that `vocabulary` (stems of the library) lacks.

    Raises:
        ContentError: an entry leads to no word of the library; it names file, line and field.
    """
    found: dict[Stems, dict[Stems, Alternative]] = {}
    words: set[str] = set()
    for place, said, meant in _rows(thesaurus):
        usable = [alternative for alternative in meant if vocabulary.issuperset(alternative.stems)]
        if not usable:
            missing = ", ".join(f"“{alternative.term}”" for alternative in meant)
            raise thesaurus.file.error(place, f"the library does not have {missing}; name words that it has")
        for term in said:
            words.update(token.word for token in tokens_of(term))
            for key in _keys(term):
                rows = found.setdefault(key, {})
                for alternative in usable:
                    _keep_best(rows, alternative)
        words.update(token.word for alternative in usable for token in tokens_of(alternative.term))
    ordered = {key: tuple(sorted(rows.values(), key=_best_first)) for key, rows in found.items()}
    return Expansions(ordered, frozenset(words))


def phrase_key(term: str) -> Stems:
    """Return the stems of all words of a phrase, small words among them: “fall out” is not “fall”."""
    return tuple(token.stem for token in tokens_of(term) if not token.is_compound)


def one_word_for_all(thesaurus: Thesaurus) -> Mapping[Stems, str]:
    """Return, by the stems of each term, the one word that stands for all terms that mean the same."""
    words: dict[Stems, str] = {}
    groups = [*((acronym.short, acronym.full) for acronym in thesaurus.entries.acronyms), *thesaurus.entries.same]
    for group in groups:
        keys = [key for term in group for key in _keys(term)]
        word = next((words[key] for key in keys if key in words), " ".join(keys[0]))
        for key in keys:
            words.setdefault(key, word)
    return words


def _keys(term: str) -> tuple[Stems, ...]:
    """Return the keys of a phrase: its words, and the same with hyphened compounds as one word."""
    tokens = tuple(tokens_of(term))
    parts = {part for whole in tokens if whole.is_compound for part in tokens if whole.start <= part.start < whole.end}
    joined = sorted(
        (token for token in tokens if token.is_compound or token not in parts), key=lambda token: token.start
    )
    return tuple(dict.fromkeys((phrase_key(term), tuple(token.stem for token in joined))))


def _keep_best(rows: dict[Stems, Alternative], alternative: Alternative) -> None:
    before = rows.get(alternative.stems)
    if before is None or before.weight < alternative.weight:
        rows[alternative.stems] = alternative


def _best_first(alternative: Alternative) -> tuple[float, Stems]:
    return -alternative.weight, alternative.stems


def _rows(thesaurus: Thesaurus) -> Iterator[tuple[FieldPath, Sequence[str], list[Alternative]]]:
    """Yield what people say, and what it finds, entry by entry, with the place in the file."""
    entries = thesaurus.entries
    for number, acronym in enumerate(entries.acronyms):
        names = (acronym.short, acronym.full)
        yield ("acronyms", number), names, _alternatives((*names, *acronym.means), ACRONYM_WEIGHT)
    for number, group in enumerate(entries.same):
        yield ("same", number), group, _alternatives(group, SAME_WEIGHT)
    for number, everyday in enumerate(entries.everyday):
        yield ("everyday", number), everyday.say, _in_order(everyday.means, everyday.weight)
    for number, wide in enumerate(entries.narrower):
        yield ("narrower", number), (wide.term,), _alternatives(wide.narrower, NARROWER_WEIGHT)
        yield ("narrower", number), wide.narrower, _alternatives((wide.term,), WIDER_WEIGHT)


def _in_order(terms: Sequence[str], weight: float) -> list[Alternative]:
    """Return alternatives of which the first weighs most: an editor writes the closest word first."""
    shares = [1 - LOSS_BY_PLACE * min(place, PLACES_THAT_LOSE) for place in range(len(terms))]
    return [
        alternative
        for term, share in zip(terms, shares, strict=True)
        for alternative in _alternatives((term,), weight * share)
    ]


def _alternatives(terms: Iterable[str], weight: float) -> list[Alternative]:
    return [Alternative(stems, weight, term) for term in terms for stems in sorted(_ways_to_stand(term))]


def _ways_to_stand(term: str) -> set[Stems]:
    """Return the stems of a term, with hyphened compounds as their parts and as one word."""
    tokens = searched_tokens(term)
    compounds = [token for token in tokens if token.is_compound]
    in_compounds = {part for part in tokens for whole in compounds if whole.start <= part.start < whole.end}
    apart = [token.stem for token in tokens if not token.is_compound]
    joined = [token.stem for token in tokens if token.is_compound or token not in in_compounds]
    return {stems for stems in (tuple(apart), tuple(joined)) if stems}
