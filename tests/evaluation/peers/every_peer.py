"""Every engine that the bot is compared with, in the order of the tables."""

from tests.evaluation.peers.bm25s_stemmed import BM25S_STEMMED
from tests.evaluation.peers.peer import Peer
from tests.evaluation.peers.sqlite_fts5 import SQLITE_FTS5
from tests.evaluation.peers.tantivy_stemmed import TANTIVY_STEMMED
from tests.evaluation.peers.whoosh_any_word import WHOOSH, WHOOSH_STEMMED

PEERS: tuple[Peer, ...] = (SQLITE_FTS5, BM25S_STEMMED, TANTIVY_STEMMED, WHOOSH_STEMMED, WHOOSH)
