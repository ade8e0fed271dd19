"""SQLite's full-text index with its Porter stemmer: what a Python program has without any package."""

import sqlite3
from collections.abc import Mapping, Sequence

from knowledge.evaluation.ranking_figures import Rank
from tests.evaluation.peers.peer import Peer, query_words


def _open(texts: Mapping[str, str]) -> Rank:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, words, tokenize = 'porter unicode61')")
    database.executemany("INSERT INTO texts VALUES (?, ?)", texts.items())

    def rank(query: str, limit: int) -> Sequence[str]:
        any_word = " OR ".join(f'"{word}"' for word in query_words(query))
        if not any_word:
            return []
        found = database.execute(
            "SELECT id FROM texts WHERE texts MATCH ? ORDER BY bm25(texts), rowid LIMIT ?", (any_word, limit)
        )
        return [text_id for (text_id,) in found]

    return rank


SQLITE_FTS5 = Peer("SQLite FTS5, porter", _open)
