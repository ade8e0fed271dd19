"""All that this project uses of Whoosh, and the only module that knows it: the original 2.7.4 and its forks alike.

An index is read from memory alone. So nothing that happens to files can stop a running program, and only what this
program has written itself is ever loaded: Whoosh's table of contents is a pickle, which runs what it holds.
Reference: https://whoosh.readthedocs.io/en/latest/api/api.html
"""

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import whoosh
from whoosh.analysis import Analyzer, Token
from whoosh.fields import ID, Schema
from whoosh.fields import TEXT as WORDS
from whoosh.filedb.filestore import RamStorage
from whoosh.formats import Frequency
from whoosh.index import Index, create_in
from whoosh.lang.snowball.english import EnglishStemmer
from whoosh.matching import NullMatcher
from whoosh.reading import TermNotFound

VERSION = str(whoosh.__version__)
ID_FIELD = "id"

Stems = Callable[[str], Iterable[tuple[str, int]]]
"""From a text to its stems with their positions."""
Document = tuple[str, Mapping[str, str]]
"""An id, and the words of each field."""


@dataclass(frozen=True)
class Fields:
    """The fields of every document, how their words become stems, and the one whose counts can be read by document."""

    names: Sequence[str]
    stems: Stems
    counted: str


class IndexReader:
    """Reads one index, which does not change. Documents are numbers from 0. Safe to use from many threads.

    Whoosh's own reader is not: all that reads the same file moves the same place in it, and two threads at once read
    nonsense. So one reads at a time.
    """

    def __init__(self, index: Index) -> None:
        self._reader = index.reader()
        self._turn = threading.Lock()
        self.ids: tuple[str, ...] = tuple(
            self._reader.stored_fields(number)[ID_FIELD] for number in range(self._reader.doc_count_all())
        )

    def terms(self, field: str) -> Iterator[str]:
        """Yield every stem of a field."""
        return (term.decode() for term in self._reader.lexicon(field))

    def postings(self, field: str, term: str) -> Sequence[tuple[int, float, Sequence[int]]]:
        """Return the documents in which a stem stands, how often, and at which positions."""
        with self._turn:
            return list(self._postings(field, term))

    def counts(self, number: int, field: str) -> Mapping[str, float]:
        """Return the stems of a document's counted field with how often each stands there; empty where it has none."""
        with self._turn:
            has_any = self._reader.has_vector(number, field)
            counts = self._reader.vector_as("frequency", number, field) if has_any else ()
            return {str(term): float(count) for term, count in counts}

    def _postings(self, field: str, term: str) -> Iterator[tuple[int, float, Sequence[int]]]:
        try:
            matcher = self._reader.postings(field, term)
        except TermNotFound:
            matcher = NullMatcher()
        while matcher.is_active():
            yield matcher.id(), matcher.weight(), matcher.value_as("positions")
            matcher.next()

    def length(self, field: str) -> int:
        """Return how many stems a field has in all documents."""
        return int(self._reader.field_length(field))

    def length_of(self, number: int, field: str) -> int:
        """Return how many stems a field of a document has."""
        return int(self._reader.doc_field_length(number, field) or 0)


def index_in_memory(documents: Iterable[Document], fields: Fields) -> IndexReader:
    """Return the index of these documents, gone when nobody holds it any longer."""
    storage = _MemoryStorage()
    index: Index = storage.create_index(_schema(fields))  # type: ignore[no-untyped-call]
    _add(index, documents)
    return IndexReader(index)


def write_index(folder: Path, documents: Iterable[Document], fields: Fields) -> None:
    """Write the index of these documents into an empty folder. Raises OSError where that cannot be done."""
    index = create_in(str(folder), _schema(fields))
    _add(index, documents)
    index.close()


def index_of_files(files: Mapping[str, bytes], fields: Fields) -> IndexReader:
    """Return the index that these files of a folder hold. They are run: this program must have written them."""
    storage = _MemoryStorage()
    storage.files.update(files)
    return IndexReader(storage.open_index(schema=_schema(fields)))  # type: ignore[no-untyped-call]


def stem_of(word: str) -> str:
    """Return the stem of an English word in lower case, by the second Porter algorithm."""
    return str(EnglishStemmer().stem(word))


class _MemoryStorage(RamStorage):
    """Keeps temporary files in memory too; the original Whoosh puts them on disk, where all programs share a folder."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Whoosh has no types here

    def temp_storage(self, name: str | None = None) -> RamStorage:  # noqa: ARG002 (Whoosh names it)
        """Return a storage for temporary files."""
        return _MemoryStorage()


class _StemAnalyzer(Analyzer):
    """Our stems and positions in the form in which Whoosh calls for them."""

    def __init__(self, stems: Stems) -> None:
        self._stems = stems

    def __call__(self, value: str, *, positions: bool = False, **_: Any) -> Iterator[Token]:
        """Yield one Whoosh token for each stem of a text."""
        token: Any = Token(positions=positions, chars=False)  # its attributes are set one by one
        for token.text, token.pos in self._stems(value):
            yield token

    def __reduce__(self) -> tuple[Any, ...]:
        """Leave out how stems are made: an index is told anew when it is opened, and what it pickles is the less."""
        return _StemAnalyzer, (_no_stems,)


def _no_stems(_text: str) -> Iterable[tuple[str, int]]:
    return ()


def _schema(fields: Fields) -> Schema:
    words: dict[str, Any] = {
        name: WORDS(
            analyzer=_StemAnalyzer(fields.stems), phrase=True, vector=Frequency() if name == fields.counted else None
        )
        for name in fields.names
    }
    return Schema(**{ID_FIELD: ID(stored=True, unique=True)}, **words)


def _add(index: Index, documents: Iterable[Document]) -> None:
    writer = index.writer()
    for item_id, words in documents:
        writer.add_document(**{ID_FIELD: item_id}, **words)
    writer.commit()
