"""What is read of an index, from however many threads."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from knowledge.search.whoosh_index import Fields, IndexReader, index_in_memory

THREADS = 8
WORDS = [f"word{number}" for number in range(400)]


@pytest.fixture
def hasty_threads() -> Iterator[None]:
    """Let threads interrupt one another all the time."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(usual)


def words_with_positions(text: str) -> Iterator[tuple[str, int]]:
    return ((word, place) for place, word in enumerate(text.split()))


def opened() -> IndexReader:
    texts = [" ".join(WORDS[number : number + 40]) for number in range(0, 360, 4)]
    documents = [(f"{number}", {"text": text}) for number, text in enumerate(texts)]
    return index_in_memory(documents, Fields(["text"], words_with_positions, "text"))


def test_threads_that_read_at_once_read_what_one_reads(hasty_threads: None) -> None:
    alone, together = opened(), opened()
    with ThreadPoolExecutor(THREADS) as threads:
        found = list(threads.map(lambda word: together.postings("text", word), WORDS * 2))
    assert found == [alone.postings("text", word) for word in WORDS * 2]
