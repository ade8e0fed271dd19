"""bm25s: BM25 as sparse matrices, with its English stop words and the Snowball stemmer."""

from collections.abc import Mapping, Sequence

import bm25s
from whoosh.lang.snowball.english import EnglishStemmer

from knowledge.evaluation.ranking_figures import Rank
from tests.evaluation.peers.peer import Peer


def _open(texts: Mapping[str, str]) -> Rank:
    ids = list(texts)
    index = bm25s.BM25()
    index.index(_tokens(list(texts.values())), show_progress=False)

    def rank(query: str, limit: int) -> Sequence[str]:
        places, scores = index.retrieve(_tokens([query]), k=min(limit, len(ids)), show_progress=False)
        return [ids[place] for place, score in zip(places[0], scores[0], strict=True) if score > 0]

    return rank


def _tokens(texts: list[str]) -> bm25s.tokenization.Tokenized:
    return bm25s.tokenize(texts, stopwords="en", stemmer=_stems, show_progress=False)


def _stems(words: list[str]) -> list[str]:
    stemmer = EnglishStemmer()
    return [stemmer.stem(word) for word in words]


BM25S_STEMMED = Peer("bm25s, stemmed, stop words removed", _open)
