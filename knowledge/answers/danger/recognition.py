"""Whether a text speaks of danger: the worst of its stretches is weighed, and a few statements need no weighing."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from knowledge.answers.danger.certain import certainty_in
from knowledge.answers.danger.features import SMALL_WORDS, CountedText, Features
from knowledge.answers.danger.kinds import URGENT_KINDS, DangerKind
from knowledge.answers.danger.parts import Parts, load_parts
from knowledge.answers.danger.scoring import Scorer
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
    """The worst stretch of a text and its score for each question."""

    words: list[str]
    start: int
    features: Features
    scores: dict[str, float]
    stated: tuple[DangerKind, str] | None
    """What any stretch states outright, and with which words."""

    @property
    def worst_kind(self) -> DangerKind:
        """Return the urgent kind that the words fit best."""
        return max(URGENT_KINDS, key=lambda kind: self.scores[kind])


class DangerRecogniser:
    """Recognises danger in what people type. The same text gets the same answer; it may be used from many threads."""

    def __init__(self, weights: Weights, parts: Parts) -> None:
        self._weights = weights
        self._parts = parts

    def recognise(self, text: str) -> Danger | None:
        """Return the danger that a text of some 12,000 characters at most speaks of, or None. Nothing of it is kept."""
        scorer = Scorer(self._weights)
        weighed = self.weigh(text, scorer)
        if weighed is None:
            return None
        if weighed.stated is not None:
            kind, words = weighed.stated
            return Danger(kind, kind.is_urgent, (words,))
        if weighed.scores[URGENT] >= self._weights.urgent_from:
            kind = weighed.worst_kind
            return Danger(kind, is_urgent=True, told_by=_told_by(weighed, scorer, (URGENT, kind)))
        if weighed.scores[DangerKind.WORRY] >= self._weights.worry_from:
            return Danger(DangerKind.WORRY, is_urgent=False, told_by=_told_by(weighed, scorer, (DangerKind.WORRY,)))
        return None

    def weigh(self, text: str, scorer: Scorer | None = None) -> WeighedText | None:
        """Return the stretch of a text that is most urgent, with its scores; None where the text has no words."""
        scorer = scorer or Scorer(self._weights)
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
        words = counted.words[stretch.start : stretch.end]
        scores = {question: score - stretch.rise for question, score in scorer.scores(features, words).items()}
        return WeighedText(words, stretch.start, features, scores, stated)


def _told_by(weighed: WeighedText, scorer: Scorer, questions: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words and parts that added most to the scores of some questions."""
    shares: defaultdict[str, float] = defaultdict(float)
    for question in questions:
        for share in scorer.shares(weighed.features, weighed.words, weighed.start, question):
            words = weighed.words[share.first - weighed.start : share.last - weighed.start + 1]
            shares[share.name if share.is_part else " ".join(words)] += share.amount
    telling = [name for name, amount in shares.items() if amount > 0 and not SMALL_WORDS.issuperset(name.split())]
    return tuple(sorted(telling, key=lambda name: -shares[name])[:MOST_TOLD])


def open_recogniser() -> DangerRecogniser:
    """Return the recogniser with the weights and parts as shipped.

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
