"""The measuring is right: other engines get on Cranfield the figures that others published for them."""

from dataclasses import astuple

import pytest

from knowledge.evaluation.judged_collection import JudgedCollection, read_collection
from knowledge.evaluation.ranking_figures import RankingFigures, ranking_figures
from tests.evaluation.peers.bm25s_stemmed import BM25S_STEMMED
from tests.evaluation.peers.peer import Peer
from tests.evaluation.peers.sqlite_fts5 import SQLITE_FTS5
from tests.evaluation.peers.tantivy_stemmed import TANTIVY_STEMMED
from tests.evaluation.query_sets import CRANFIELD

LAST_DIGITS = 0.0003
"""How far a figure may be off: texts with the same score may change places between versions of an engine."""


@pytest.fixture(scope="module")
def cranfield() -> JudgedCollection:
    return read_collection(CRANFIELD)


def test_the_collection_is_whole(cranfield: JudgedCollection) -> None:
    assert (len(cranfield.texts), len(cranfield.queries), len(cranfield.relevant)) == (1400, 225, 225)


@pytest.mark.parametrize(
    ("peer", "published"),
    [
        (SQLITE_FTS5, RankingFigures(0.5167, 0.4137, 0.8060, 0.4463)),
        (BM25S_STEMMED, RankingFigures(0.5229, 0.4192, 0.8107, 0.4523)),
        (TANTIVY_STEMMED, RankingFigures(0.5149, 0.4118, 0.8106, 0.4405)),
    ],
    ids=lambda value: value.name if isinstance(value, Peer) else "",
)
def test_a_peer_gets_its_published_figures(cranfield: JudgedCollection, peer: Peer, published: RankingFigures) -> None:
    figures = ranking_figures(cranfield, peer.open(cranfield.texts))
    assert astuple(figures) == pytest.approx(astuple(published), abs=LAST_DIGITS)
