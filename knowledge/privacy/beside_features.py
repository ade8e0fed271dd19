"""What can be said of the words beside a unit that may be a name: their kinds, what stands between, what is near."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from knowledge.privacy.full_name import NAMES_A_THING
from knowledge.privacy.known_names import KnownNames
from knowledge.privacy.name_units import NameUnit
from knowledge.privacy.name_words import NameWord
from knowledge.privacy.text_features import TELLING
from knowledge.privacy.word_kinds import SMALL_WORDS, WordKind
from knowledge.privacy.word_looks import OF_INITIALS

WINDOW = 5
"""Words on either side that count as near."""
THING_WITHIN = 3
LATER = 12
"""Words behind in which “he” or “her” may be the one who was named."""
AGE = re.compile(
    r"[ ,(-]{0,3}(?:(?:is|was|aged?|now|nearly|almost|just|only|about|turned|turning|who's|whos|he's|hes|she's|shes) )"
    r"{0,2}(?:[1-9]|1\d|2[0-5])(?![\d%£:/.]\d|\d|%|\+)"
)
DIGIT_BEHIND = re.compile(r"\W{0,2}\d")
DIGIT_BEFORE = re.compile(r"\d\W{0,2}\Z")
BESIDE = {"": "-", " ": "_", ". ": ".", ", ": ",", " (": "(", ") ": ")", " - ": "d", ": ": ":"}
IN_FRONT = (
    WordKind.ARTICLE, WordKind.THEIR, WordKind.DESCRIBING, WordKind.WE, WordKind.FAMILY, WordKind.NAMED,
    WordKind.TOWARDS, WordKind.JOINING, WordKind.MODAL, WordKind.SAID, WordKind.DID,
)  # fmt: skip
ADVERBS = frozenset(
    "again all already also always both currently either even ever finally first has have had is just last literally "
    "never not now nearly often only over really recently soon still then thinks totally up usually was".split()
)
"""Words between a person and what they do."""
TO_A_PERSON = frozenset(
    "about by for from let lets met of saw see tell telling told took visit visiting visits with w wi drive driving "
    "calling called ask asks asked gave give got ive i've we've weve re on supervise support supporting moved placed "
    "moving place placing had have bar except that's thats its it's".split()
)


class BesideFeatures:
    """Tells the features beside the units of one text."""

    def __init__(
        self, text: str, words: Sequence[NameWord], kinds: Sequence[Sequence[WordKind]], known: KnownNames
    ) -> None:
        """`kinds` are those of each of the words."""
        self._text = text
        self._words = words
        self._kinds = kinds
        self._known = known

    def of(self, unit: NameUnit) -> Iterator[str]:
        """Yield what stands beside a unit."""
        words, first, behind = self._words, unit.first, unit.behind
        yield from self._neighbour("<", first - 1)
        yield from self._neighbour(">", behind)
        yield from (f"<<{kind}" for kind in self._kinds_at(first - 2))
        yield from (f">>{kind}" for kind in self._kinds_at(behind + 1))
        gap_before, gap_behind = self._gaps(unit)
        before, after = BESIDE.get(gap_before, "x"), BESIDE.get(gap_behind, "x")
        yield f"[{before}"
        yield f"]{after}"
        yield f"[{before}]{after}"
        yield from (f"]{after}{kind}" for kind in self._kinds_at(behind))
        yield from (f"[{before}{kind}" for kind in self._kinds_at(first - 1))
        if DIGIT_BEFORE.search(gap_before):
            yield "[digit"
        if DIGIT_BEHIND.match(gap_behind):
            yield "]digit"
        following = words[behind].folded if behind < len(words) else ""
        if AGE.match(gap_behind) or AGE.match(gap_behind + following):
            yield "age>"
            if unit.looks[0] in OF_INITIALS and words[first].written.upper() not in self._known.short_forms:
                yield "initials-age"
        yield f"bare={self._bare(first - 1)}{self._doing(behind, owns=words[behind - 1].is_possessive)}"
        yield from self._further(unit)

    def _gaps(self, unit: NameUnit) -> tuple[str, str]:
        words, first, behind = self._words, unit.first, unit.behind
        before = self._text[(words[first - 1].end if first else 0) : words[first].start]
        end = words[behind - 1].end + 2 * words[behind - 1].is_possessive
        return before, self._text[end : words[behind].start if behind < len(words) else len(self._text)]

    def _further(self, unit: NameUnit) -> Iterator[str]:
        """Yield what is told by words that do not stand right beside."""
        words, first, behind = self._words, unit.first, unit.behind
        around = (*self._kinds[max(0, first - WINDOW) : first], *self._kinds[behind : behind + WINDOW])
        near = {kind for kinds in around for kind in kinds}
        yield from (f"~{kind.value}" for kind in sorted(near & TELLING))
        following = [word.folded for word in words[behind : behind + THING_WITHIN]]
        if not NAMES_A_THING.isdisjoint(following):
            yield "thing>"
            if following[0] in NAMES_A_THING:
                yield "thing>>"
        does = next(islice((place for place in range(behind, len(words)) if words[place].folded not in ADVERBS), 1), -1)
        if behind < does <= behind + 2:
            yield from (f">!{kind}" for kind in self._kinds_at(does))
        later = self._kinds[behind : behind + LATER]
        if any(WordKind.THEY in kinds or WordKind.THEIR in kinds for kinds in later):
            yield "they>"
        if first and words[first - 1].folded in TO_A_PERSON:
            yield "<to"
        if self._is_titled(first):
            yield "<titled"

    def _is_titled(self, first: int) -> bool:
        """Return whether a small word in front has a capital though no sentence begins: “My Name Is Leon”."""
        before = self._words[first - 1] if first else None
        if before is None or not before.has_capital or before.folded not in SMALL_WORDS or len(before.folded) < 2:
            return False
        head = self._text[: before.start].rstrip(" \"'(-")
        return bool(head) and head[-1] not in ".!?:"

    def _neighbour(self, side: str, place: int) -> Iterator[str]:
        if not 0 <= place < len(self._words):
            yield f"{side}none"
            return
        word = self._words[place]
        yield f"{side}w={word.folded}"
        yield from (f"{side}{kind}" for kind in self._kinds_at(place))
        if word.is_possessive:
            yield f"{side}owner"
        if word.has_capital:
            yield f"{side}capital"
        if word.is_shouted:
            yield f"{side}shouted"
        if word.folded.endswith("ing"):
            yield f"{side}ing"
        elif word.folded.endswith("ed"):
            yield f"{side}ed"
        elif word.folded.endswith("s"):
            yield f"{side}s"

    def _bare(self, place: int) -> str:
        """Return what kind of word stands in front, roughly: a name seldom has an article or a number before it."""
        if place < 0:
            return "none"
        return next((kind.value for kind in IN_FRONT if kind in self._kinds[place]), "other")

    def _doing(self, place: int, *, owns: bool) -> str:
        """Return what stands behind, roughly: what a person does, is, or has."""
        kinds = self._kinds[place] if place < len(self._words) else ()
        if WordKind.FAMILY in kinds or WordKind.CARE in kinds or WordKind.STAFF in kinds:
            return "+owns-person" if owns else "+person"
        if owns:
            return "+owns"
        if WordKind.DID in kinds or WordKind.SAID in kinds or WordKind.BEING in kinds:
            return "+does"
        return "+other" if place < len(self._words) else "+none"

    def _kinds_at(self, place: int) -> Sequence[str]:
        if not 0 <= place < len(self._words):
            return ("none",)
        return [kind.value for kind in self._kinds[place]] or ["other"]
