"""Whether a text speaks of danger: the worst of its stretches is weighed, and a few statements need no weighing."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from knowledge.answers.danger.certain import certainty_in
from knowledge.answers.danger.features import SMALL_WORDS, CountedText, Features
from knowledge.answers.danger.kinds import URGENT_KINDS, DangerKind
from knowledge.answers.danger.parts import Parts, load_parts
from knowledge.answers.danger.scoring import Group, RunsByWord, Scorer
from knowledge.answers.danger.stretches import Stretch, stretches
from knowledge.answers.danger.weights import URGENT, Weights, load_weights

MOST_TOLD = 5
CHILD = "[child]"


@dataclass(frozen=True)
class Danger:
    """A danger that a text speaks of, and what told it: words, and parts in brackets, strongest first."""

    kind: DangerKind
    is_urgent: bool
    told_by: tuple[str, ...]


@dataclass(frozen=True)
class WeighedText:
    """The worst stretch of a text, to be scored for each question."""

    words: list[str]
    stretch: Stretch
    features: Features
    stated: tuple[DangerKind, str] | None
    """What any stretch states outright, and with which words."""
    scorer: Scorer

    def score(self, question: str) -> float:
        """Return the stretch's score for a question."""
        return self.scorer.score(self._groups, question) - self.stretch.rise

    @cached_property
    def _groups(self) -> Sequence[Group]:
        return self.scorer.known_groups(self.features, self.words)

    @property
    def worst_kind(self) -> DangerKind:
        """Return the urgent kind that the words fit best."""
        return max(URGENT_KINDS, key=self.score)


class DangerRecogniser:
    """Recognises danger in what people type. The same text gets the same answer; it may be used from many threads."""

    def __init__(self, weights: Weights, parts: Parts) -> None:
        self._weights = weights
        self._parts = parts
        self._runs_of_known: RunsByWord = {}

    def recognise(self, text: str) -> Danger | None:
        """Return the danger that a text of some 12,000 characters at most speaks of, or None.

        Nothing of it is kept but single words that have a weight of their own in weights.json.
        """
        weighed = self.weigh(text)
        if weighed is None:
            return None
        if weighed.stated is not None:
            kind, words = weighed.stated
            return Danger(kind, kind.is_urgent, (words,))
        if weighed.score(URGENT) >= self._weights.urgent_from:
            kind = weighed.worst_kind
            return Danger(kind, is_urgent=True, told_by=_told_by(weighed, (URGENT, kind)))
        if weighed.score(DangerKind.WORRY) >= self._weights.worry_from:
            return Danger(DangerKind.WORRY, is_urgent=False, told_by=_told_by(weighed, (DangerKind.WORRY,)))
        return None

    def weigh(self, text: str) -> WeighedText | None:
        """Return the stretch of a text that is most urgent; None where the text has no words."""
        scorer = Scorer(self._weights, self._runs_of_known)
        counted = CountedText(text, self._parts)
        worst: tuple[float, Stretch, Features] | None = None
        stated: tuple[DangerKind, str] | None = None
        for stretch in stretches(counted.sentences):
            features, words = counted.features(stretch.start, stretch.end), counted.words[stretch.start : stretch.end]
            urgency = scorer.urgency(features, words) - stretch.rise
            if worst is None or urgency > worst[0]:
                worst = urgency, stretch, features
            stated = stated or certainty_in(words, features.parts)
        if worst is None:
            return None
        _, stretch, features = worst
        return WeighedText(counted.words[stretch.start : stretch.end], stretch, features, stated, scorer)


def _told_by(weighed: WeighedText, questions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words and parts that added most to the scores of some questions."""
    shares: defaultdict[str, float] = defaultdict(float)
    for question in questions:
        start = weighed.stretch.start
        for share in weighed.scorer.shares(weighed.features, weighed.words, start, question):
            words = weighed.words[share.first - start : share.last - start + 1]
            shares[share.name if share.is_part else " ".join(words)] += share.amount
    telling = [name for name, amount in shares.items() if amount > 0 and not SMALL_WORDS.issuperset(name.split())]
    return tuple(sorted(telling, key=lambda name: -shares[name])[:MOST_TOLD])


@lru_cache(maxsize=1)
def open_recogniser() -> DangerRecogniser:
    """Return the recogniser with the weights and parts as shipped; they are read once, and are large.

    Raises:
        Failure: the weights are missing or broken.
    """
    return DangerRecogniser(load_weights(), _parts())


def is_about_a_child(text: str) -> bool:
    """Return whether the words speak of a child or a young person at all."""
    counted = CountedText(text, _parts())
    return CHILD in counted.features(0, len(counted.words)).parts


@lru_cache(maxsize=1)
def _parts() -> Parts:
    return load_parts()
