"""tantivy: the search library written in Rust, with its English stemmer."""

from collections.abc import Mapping, Sequence

import tantivy

from knowledge.evaluation.ranking_figures import Rank
from tests.evaluation.peers.peer import Peer, query_words


def _open(texts: Mapping[str, str]) -> Rank:
    schema = tantivy.SchemaBuilder()
    schema.add_text_field("id", stored=True, tokenizer_name="raw")
    schema.add_text_field("words", tokenizer_name="en_stem")
    index = tantivy.Index(schema.build())
    writer = index.writer(num_threads=1)
    for text_id, words in texts.items():
        writer.add_document(tantivy.Document(id=text_id, words=words))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def rank(query: str, limit: int) -> Sequence[str]:
        any_word = " ".join(f'"{word}"' for word in query_words(query))
        hits = searcher.search(index.parse_query(any_word, ["words"]), limit).hits
        return [searcher.doc(address)["id"][0] for _, address in hits]

    return rank


TANTIVY_STEMMED = Peer("tantivy, stemmed", _open)
