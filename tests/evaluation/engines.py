"""The bot and its peers as one kind of thing: they find what to show for a query, over the same passages."""

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.answers.answerer import Answerer
from knowledge.evaluation.judging import DEPTH, Find, Shown, shown
from knowledge.evaluation.ranking_figures import Rank
from knowledge.library.library import Library
from tests.evaluation.peers.every_peer import PEERS
from tests.evaluation.whole_passages import whole_passages

BOT = "this bot"
LONGEST_SHOWN = 700
"""Characters of a passage that a peer shows, as the bot does at most."""


@dataclass(frozen=True)
class Engine:
    """A search over the library."""

    name: str
    find: Find


def library_engines(library: Library, answerer: Answerer) -> tuple[Engine, ...]:
    """Return the bot, then every peer."""
    passages = whole_passages(library)
    texts = {item_id: f"{passage.heading}\n{passage.text}" for item_id, passage in passages.items()}
    bot = Engine(BOT, lambda query: [shown(result) for result in answerer.answer(query, DEPTH).results])
    peers = (Engine(peer.name, _peer_find(peer.open(texts), passages)) for peer in PEERS)
    return (bot, *peers)


def _peer_find(rank: Rank, passages: Mapping[str, Shown]) -> Find:
    def find(query: str) -> list[Shown]:
        found = (passages[item_id] for item_id in rank(query, DEPTH))
        return [Shown(passage.heading, passage.text[:LONGEST_SHOWN]) for passage in found]

    return find
