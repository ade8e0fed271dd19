"""Where to turn when words speak of danger, and when a restorative conversation is not the way."""

from collections.abc import Sequence
from dataclasses import dataclass

from config.catalogue import Config
from config.signposts import UrgentKind
from knowledge.answers.answer import Notice, NoticeKind
from knowledge.answers.danger.recognition import Danger, DangerRecogniser
from knowledge.answers.phrases import StemmedText
from knowledge.answers.topics import own_topics
from knowledge.library.library import Library

NOT_RESTORATIVE = "not-restorative"
CONFIRMED = "confirmed in {month}"
NOT_CONFIRMED = "not yet confirmed by whoever runs this bot"


@dataclass(frozen=True)
class Safeguarding:
    """What the words of a query call for.

    `danger` is the kind of danger now, None where there is none. `closing` is the line on where to turn that ends the
    answer. `allows_restorative` is False where restorative questions would be wrong.
    """

    danger: UrgentKind | None
    notices: tuple[Notice, ...]
    closing: str
    allows_restorative: bool


def safeguarding_in(config: Config, recogniser: DangerRecogniser, query: str) -> Safeguarding:
    """Return what the words of a query call for, as the person wrote them."""
    found = recogniser.recognise(query)
    danger = UrgentKind(found.kind) if found is not None and found.is_urgent else None
    words = StemmedText.of(query)
    return Safeguarding(
        danger=danger,
        notices=(
            *((_signpost(config, danger),) if danger else ()),
            *((_not_restorative(config),) if _asks_when_not(config, words) else ()),
        ),
        closing=config.signposts.worry if found is not None and danger is None else config.signposts.always,
        allows_restorative=found is None and not any(map(words.holds, config.prompts.not_restorative.words)),
    )


def explained(found: Danger | None) -> str:
    """Return in words which danger the words of a query speak of, and what told it."""
    if found is None:
        return "Danger: none."
    urgency = "where to turn stands first, alone" if found.is_urgent else "not urgent"
    return f"Danger: {found.kind} ({urgency}), told by {', '.join(f'“{told}”' for told in found.told_by)}."


def allow_restorative(config: Config, library: Library, item_ids: Sequence[str]) -> bool:
    """Return whether what the results are about leaves room for restorative questions.

    Raises KeyError where the library has no such item.
    """
    topics = {topic for item_id in item_ids for topic in own_topics(library, item_id)}
    return topics.isdisjoint(config.prompts.not_restorative.topics)


def _signpost(config: Config, danger: UrgentKind) -> Notice:
    signpost, confirmed = config.signposts.urgent[danger], config.signposts.confirmed
    standing = CONFIRMED.format(month=f"{confirmed:%B %Y}") if confirmed else NOT_CONFIRMED
    source = f"{signpost.source}; {standing}"
    return Notice(danger.value, NoticeKind.SAFEGUARDING, signpost.text, source, is_urgent=True)


def _asks_when_not(config: Config, words: StemmedText) -> bool:
    """Return whether the words ask when a restorative conversation is not the way."""
    advice = config.prompts.not_restorative
    return any(map(words.holds, advice.asked_of)) and any(map(words.holds, advice.asked_when_not))


def _not_restorative(config: Config) -> Notice:
    advice = config.prompts.not_restorative
    return Notice(NOT_RESTORATIVE, NoticeKind.SAFEGUARDING, advice.text, advice.source)
