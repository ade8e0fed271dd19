"""The thesaurus made ready for search: phrases of stems, and what each also finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import cycle

from config.thesaurus import EverydayEntry, Thesaurus
from config.yaml_source import FieldPath
from knowledge.search.analysis import Token, tokens_of

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
    read = lru_cache(maxsize=None)(_read)  # each term stands there as what is said and as what is meant
    for place, said, meant in _rows(thesaurus, read):
        usable = [alternative for alternative in meant if vocabulary.issuperset(alternative.stems)]
        if not usable:
            missing = ", ".join(f"“{alternative.term}”" for alternative in meant)
            raise thesaurus.file.error(place, f"the library does not have {missing}; name words that it has")
        for term in map(read, said):
            words.update(term.words)
            for key in term.keys:
                rows = found.setdefault(key, {})
                for alternative in usable:
                    _keep_best(rows, alternative)
        words.update(*(read(alternative.term).words for alternative in usable))
    ordered = {key: tuple(sorted(rows.values(), key=_best_first)) for key, rows in found.items()}
    return Expansions(ordered, frozenset(words))


def one_word_for_all(thesaurus: Thesaurus) -> Mapping[Stems, str]:
    """Return, by the stems of each term, the one word that stands for all terms that mean the same."""
    words: dict[Stems, str] = {}
    groups = [*((acronym.short, acronym.full) for acronym in thesaurus.entries.acronyms), *thesaurus.entries.same]
    for group in groups:
        keys = [key for term in group for key in _read(term).keys]
        word = next((words[key] for key in keys if key in words), " ".join(keys[0]))
        for key in keys:
            words.setdefault(key, word)
    return words


@dataclass(frozen=True, slots=True)
class _Term:
    """A term that was read: its folded words, the keys under which it is looked up, and the stems by which it is found.

    A hyphened compound gives two keys, and two ways to be found: by its parts, and as one word. Keys have small words
    too: “fall out” is not “fall”.
    """

    words: frozenset[str]
    keys: tuple[Stems, ...]
    found_by: tuple[Stems, ...]


def phrase_key(term: str) -> Stems:
    """Return the stems of all words of a phrase, small words among them: “fall out” is not “fall”."""
    return _stems(token for token in tokens_of(term) if not token.is_compound)


def _read(term: str) -> _Term:
    tokens = tuple(tokens_of(term))
    apart = [token for token in tokens if not token.is_compound]
    joined = _with_compounds_whole(tokens)
    found_by = {_searched(apart), _searched(joined)} - {()}
    keys = dict.fromkeys((_stems(apart), _stems(joined)))
    return _Term(frozenset(token.word for token in tokens), tuple(keys), tuple(sorted(found_by)))


def _with_compounds_whole(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return tokens with hyphened compounds in the place of their parts."""
    wholes = [token for token in tokens if token.is_compound]
    parts = {part for whole in wholes for part in tokens if whole.start <= part.start < whole.end}
    kept = (token for token in tokens if token.is_compound or token not in parts)
    return sorted(kept, key=lambda token: token.start)


def _stems(tokens: Iterable[Token]) -> Stems:
    return tuple(token.stem for token in tokens)


def _searched(tokens: Iterable[Token]) -> Stems:
    return _stems(token for token in tokens if not token.is_stop_word)


def _keep_best(rows: dict[Stems, Alternative], alternative: Alternative) -> None:
    before = rows.get(alternative.stems)
    if before is None or before.weight < alternative.weight:
        rows[alternative.stems] = alternative


def _best_first(alternative: Alternative) -> tuple[float, Stems]:
    return -alternative.weight, alternative.stems


def _rows(
    thesaurus: Thesaurus, read: Callable[[str], _Term]
) -> Iterator[tuple[FieldPath, Sequence[str], list[Alternative]]]:
    """Yield what people say, and what it finds, entry by entry, with the place in the file."""

    def alternatives(terms: Iterable[str], *weights: float) -> list[Alternative]:
        return [
            Alternative(stems, weight, term)
            for term, weight in zip(terms, cycle(weights), strict=False)
            for stems in read(term).found_by
        ]

    entries = thesaurus.entries
    for number, acronym in enumerate(entries.acronyms):
        names = (acronym.short, acronym.full)
        yield ("acronyms", number), names, alternatives((*names, *acronym.means), ACRONYM_WEIGHT)
    for number, group in enumerate(entries.same):
        yield ("same", number), group, alternatives(group, SAME_WEIGHT)
    for number, everyday in enumerate(entries.everyday):
        yield ("everyday", number), everyday.say, alternatives(everyday.means, *_falling(everyday))
    for number, wide in enumerate(entries.narrower):
        yield ("narrower", number), (wide.term,), alternatives(wide.narrower, NARROWER_WEIGHT)
        yield ("narrower", number), wide.narrower, alternatives((wide.term,), WIDER_WEIGHT)


def _falling(everyday: EverydayEntry) -> list[float]:
    """Return the weights of what an everyday word means: an editor writes the closest word first."""
    shares = (1 - LOSS_BY_PLACE * min(place, PLACES_THAT_LOSE) for place in range(len(everyday.means)))
    return [everyday.weight * share for share in shares]
