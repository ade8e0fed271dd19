"""Whoosh as its guide shows it, but with any word of the query enough; plain, and with its Porter stemmer."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import cast

from whoosh.analysis.acore import Composable
from whoosh.analysis.analyzers import Analyzer, StandardAnalyzer, StemmingAnalyzer
from whoosh.fields import ID, TEXT, Schema
from whoosh.filedb.filestore import RamStorage
from whoosh.qparser.default import QueryParser
from whoosh.qparser.syntax import OrGroup

from knowledge.evaluation.ranking_figures import Rank
from tests.evaluation.peers.peer import Peer, query_words


def _open(analyzer: Composable, texts: Mapping[str, str]) -> Rank:
    index = RamStorage().create_index(Schema(id=ID(stored=True), words=TEXT(analyzer=cast(Analyzer, analyzer))))
    writer = index.writer()
    for text_id, words in texts.items():
        writer.add_document(id=text_id, words=words)
    writer.commit()
    searcher = index.searcher()
    parser = QueryParser("words", index.schema, group=OrGroup)

    def rank(query: str, limit: int) -> Sequence[str]:
        parsed = parser.parse(" ".join(query_words(query)))
        return [hit["id"] for hit in searcher.search(parsed, limit=limit)]

    return rank


WHOOSH = Peer("Whoosh, any word", partial(_open, StandardAnalyzer()))
WHOOSH_STEMMED = Peer("Whoosh, any word, stemmed", partial(_open, StemmingAnalyzer()))
