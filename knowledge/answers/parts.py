"""What a result's text is made of, sentences and bullets, and how much of what was asked each of them says."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from knowledge.answers.answer import Part
from knowledge.library.span import Span
from knowledge.search.analysis import library_stems, tokens_of
from knowledge.search.query_analysis import QueryTerm
from knowledge.search.question_kinds import COUNTED_WITHIN, MONTHS, NAME, NUMBERS, YEAR
from knowledge.search.wanted import Wanted

CUT = "…"
BULLET = "• "
SENTENCE = re.compile(r".+?(?:[.!?]['’”\")]*(?=\s)|$)", re.DOTALL)
WORD = re.compile(r"[a-z]+|\d+")
TELLS = 1.0
"""What telling the number, the time or the name that was asked for counts, as a share of the whole question: as much
as all of its words, so that no sentence which only repeats them stands in place of one that tells it."""


@dataclass(frozen=True)
class AskedTerms:
    """The terms of a question, ready to be looked for in one piece of text after another."""

    terms: Sequence[QueryTerm] = ()

    def said_by(self, stems: frozenset[str]) -> Iterator[tuple[int, float]]:
        """Yield the terms that a text of these stems says, by their place, and how much each counts."""
        closest: dict[int, float] = {}
        for stem in stems & self._by_stem.keys():
            for place, weight in self._by_stem[stem]:
                closest[place] = max(weight, closest.get(place, 0.0))
        for phrase, place, weight in self._phrases:
            if stems.issuperset(phrase):
                closest[place] = max(weight, closest.get(place, 0.0))
        for place, weight in sorted(closest.items()):
            yield place, self.terms[place].weight * (weight / self.terms[place].strongest)

    @cached_property
    def whole(self) -> float:
        """How much all terms count together."""
        return sum(term.weight for term in self.terms)

    @cached_property
    def _by_stem(self) -> Mapping[str, Sequence[tuple[int, float]]]:
        found: defaultdict[str, list[tuple[int, float]]] = defaultdict(list)
        for place, term in enumerate(self.terms):
            for alternative in term.alternatives:
                if len(alternative.stems) == 1:
                    found[alternative.stems[0]].append((place, alternative.weight))
        return found

    @cached_property
    def _phrases(self) -> Sequence[tuple[tuple[str, ...], int, float]]:
        return [
            (alternative.stems, place, alternative.weight)
            for place, term in enumerate(self.terms)
            for alternative in term.alternatives
            if len(alternative.stems) > 1
        ]


@dataclass(frozen=True)
class Asked:
    """What a text is read for: the terms of the question and the one thing that it wants to be told.

    Of bullets, by their words: how well each was found, as a share of the best, and the bullet that it stands under.
    `counted` are the stems of what is counted, where a question asks how many there are.
    """

    terms: AskedTerms = AskedTerms()
    wanted: Wanted | None = None
    found: Mapping[str, float] = field(default_factory=dict)
    under: Mapping[str, str] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()


def parts_of(text: str, asked: Asked | None = None) -> tuple[Part, ...]:
    """Return the sentences and bullets of a text, in its order, without the marks for what was left out."""
    parts = tuple(_spans(text))
    if asked is None:
        return parts
    places = {text[part.span.start : part.span.end]: part.span for part in parts if part.is_bullet}
    return tuple(_asked_of(text, part, asked, places) for part in parts)


def _asked_of(text: str, part: Part, asked: Asked, places: Mapping[str, Span]) -> Part:
    says = _says(text, part, asked)
    if not part.is_bullet:
        return Part(part.span, says=says)
    words = text[part.span.start : part.span.end]
    return Part(
        part.span,
        is_bullet=True,
        says=says,
        found=asked.found.get(words, 0.0),
        under=places.get(asked.under.get(words, "")),
    )


def sentences_in(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of a piece of a text, without the spaces around them."""
    for found in SENTENCE.finditer(text, span.start, span.end):
        trimmed = _trimmed(text, Span(found.start(), found.end()))
        if trimmed.start < trimmed.end:
            yield trimmed


def said_by(parts: Iterable[Part]) -> float:
    """Return how much of what was asked some parts say together: a word that stands in two counts once."""
    most: dict[int, float] = {}
    for part in parts:
        for term, weight in part.says:
            most[term] = max(weight, most.get(term, 0.0))
    return sum(most.values())


def _spans(text: str) -> Iterator[Part]:
    start = 0
    for line in text.split("\n"):
        whole = _trimmed(text, Span(start, start + len(line)))
        if text.startswith(BULLET, whole.start):
            inside = _trimmed(text, Span(whole.start + len(BULLET), whole.end))
            if inside.start < inside.end:
                yield Part(inside, is_bullet=True)
        else:
            yield from (Part(sentence) for sentence in sentences_in(text, whole))
        start += len(line) + 1


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in f"{CUT} ":
        start += 1
    while end > start and text[end - 1] in f"{CUT} ":
        end -= 1
    return Span(start, end)


def _says(text: str, part: Part, asked: Asked) -> tuple[tuple[int, float], ...]:
    words = text[part.span.start : part.span.end]
    said = tuple(asked.terms.said_by(library_stems(words)))
    return (*said, (len(asked.terms.terms), TELLS * asked.terms.whole)) if _tells(words, asked) else said


def _tells(text: str, asked: Asked) -> bool:
    """Return whether a text has the kind of thing that was asked for."""
    match asked.wanted:
        case Wanted.COUNT:
            return _counts(text, asked.counted)
        case Wanted.NUMBER:
            return any(map(_is_number, _words(text)))
        case Wanted.TIME:
            return any(word in MONTHS or YEAR.fullmatch(word) for word in _words(text))
        case Wanted.PERSON:
            return NAME.search(text) is not None
        case _:
            return False


def _words(text: str) -> Sequence[str]:
    return WORD.findall(text.lower())


def _counts(text: str, counted: frozenset[str]) -> bool:
    """Return whether a number stands close before what is counted (“120 young people”)."""
    tokens = [token for token in tokens_of(text) if not token.is_compound]
    return any(
        _is_number(token.word)
        and any(behind.stem in counted for behind in tokens[place + 1 : place + 1 + COUNTED_WITHIN])
        for place, token in enumerate(tokens)
    )


def _is_number(word: str) -> bool:
    """Return whether a word is a number; a year counts nothing."""
    return word in NUMBERS or (word.isdigit() and not YEAR.fullmatch(word))
