"""The index of a library: in memory where it is small, else kept in a folder of this user's alone.

A small one is built in less than a second, and no file of it can be planted, restored, damaged or taken away. A large
one is kept as files in the data folder: read whole into memory when it is opened, and only from folders to which nobody
else can write, because Whoosh runs what stands in them. A build goes into a folder of its own and is moved into place
whole, so two programs that start at once cannot break it: the one that comes second finds the place taken and uses
what is there. Checksums of all files are kept beside them, so damage is seen, and the index built again.
"""

import hashlib
import json
import logging
import os
import shutil
import stat
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from config.failure import Failure
from config.own_files import NotOwnedError, keep_for_oneself
from knowledge.search import whoosh_index
from knowledge.search.analysis import TokensOf, searched_tokens, tokens_of
from knowledge.search.entries import Entry, Field
from knowledge.search.whoosh_index import Document, Fields, IndexReader, index_of_files, write_index
from knowledge.search.word_counts import FILE_NAME, WordCounter, WordCounts, counts_of, write_word_counts

logger = logging.getLogger(__name__)

MOST_IN_MEMORY = 1_000
"""Entries of an index that is built in memory at each start: it takes a millisecond each. The briefing has 200."""
CHECKSUMS = "checksums.json"
CODE = ("analysis", "irregular_stems", "spelling_variants", "whoosh_index", "entries", "word_counts", "index_folder")
"""The modules that decide what an index holds: when one of them changes, indexes are built again."""
NAME = "index-"
FOLDER_MODE = 0o700


class IndexUnusableError(Failure):
    """The index can neither be read nor built."""


@dataclass(frozen=True)
class OpenedIndex:
    """An index, and how often each word stands in what it holds."""

    reader: IndexReader
    counts: WordCounts


def open_index(data_folder: Path, entries: Sequence[Entry], most_in_memory: int = MOST_IN_MEMORY) -> OpenedIndex:
    """Return the index of these entries: built in memory, or kept in the data folder, built again if not whole.

    Raises:
        IndexUnusableError: the data folder cannot be written to.
    """
    if len(entries) <= most_in_memory:
        remove_indexes(data_folder)
        return index_in_memory(entries)
    folder = index_folder(data_folder, entries)
    try:
        if not _is_for_oneself(data_folder):
            logger.warning("Others can write to the data folder, so the search index is built in memory at each start")
            return index_in_memory(entries)
        files = _whole_files(folder)
        if files is None:
            build_index(data_folder, folder, entries)
            files = _whole_files(folder) or {}
        counts = counts_of(files.pop(FILE_NAME, b"{}"))
        return OpenedIndex(index_of_files(files, _fields()), counts)
    except OSError as error:
        raise IndexUnusableError(
            f"The search index in {folder} cannot be used ({error.strerror or error}); "
            "check that DATA_DIR can be written to and has room, or delete that folder"
        ) from error


def build_index(data_folder: Path, folder: Path, entries: Sequence[Entry]) -> None:
    """Build an index and move it into place, in the stead of a damaged one; older indexes are taken away."""
    unfinished = Path(tempfile.mkdtemp(prefix="building-", dir=data_folder))
    try:
        _write(unfinished, entries)
        if folder.exists() and _whole_files(folder) is None:
            logger.warning("The search index was damaged and is built again")
            folder.rename(unfinished / "damaged")
        _move_into_place(unfinished / "whole", folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    remove_indexes(data_folder, keep=folder)


def index_in_memory(entries: Sequence[Entry]) -> OpenedIndex:
    """Return an index of these entries that is gone when nobody holds it any longer."""
    tokens = _tokens_kept()
    words = WordCounter(tokens)
    return OpenedIndex(whoosh_index.index_in_memory(_documents(entries, words), _fields(tokens)), words.counts)


def index_folder(data_folder: Path, entries: Sequence[Entry]) -> Path:
    """Return where the index of these entries stands; a change of their words, or of the code, changes the name."""
    return data_folder / f"{NAME}{_fingerprint(entries)}"


def _fingerprint(entries: Sequence[Entry]) -> str:
    digest = hashlib.sha256(whoosh_index.VERSION.encode())
    for module in CODE:
        digest.update(Path(__file__).with_name(f"{module}.py").read_bytes())
    for entry in entries:
        digest.update(json.dumps([entry.id, *entry.fields.items()]).encode())
    return digest.hexdigest()[:16]


def _write(unfinished: Path, entries: Sequence[Entry]) -> None:
    whole = unfinished / "whole"
    whole.mkdir(mode=FOLDER_MODE)
    tokens = _tokens_kept()
    words = WordCounter(tokens)
    write_index(whole, _documents(entries, words), _fields(tokens))
    write_word_counts(whole, words.counts)
    (whole / CHECKSUMS).write_text(json.dumps(_checksums(_read(whole))), encoding="utf-8")


def _tokens_kept() -> TokensOf:
    """Return what keeps the tokens of one entry: they are counted, and Whoosh reads the text itself twice."""
    return lru_cache(len(Field))(tokens_of)


def _documents(entries: Iterable[Entry], words: WordCounter) -> Iterator[Document]:
    """Yield the entries for Whoosh, and count their words."""
    for entry in entries:
        words.add(entry)
        yield entry.id, {field.value: text for field, text in entry.fields.items()}


def _fields(tokens: TokensOf = tokens_of) -> Fields:
    return Fields([field.value for field in Field], partial(stems_with_positions, tokens=tokens), Field.TEXT.value)


def stems_with_positions(text: str, tokens: TokensOf = tokens_of) -> Iterator[tuple[str, int]]:
    """Yield what is searched of a text."""
    return ((token.stem, token.position) for token in searched_tokens(text, tokens))


def _move_into_place(built: Path, folder: Path) -> None:
    try:
        built.rename(folder)
    except OSError:
        if _whole_files(folder) is None:
            raise


def _is_for_oneself(data_folder: Path) -> bool:
    """Return whether nobody else can put a folder in the place of another there."""
    found = data_folder.stat()
    return found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & 0o022


def _whole_files(folder: Path) -> dict[str, bytes] | None:
    """Return the files of an index as they were written by this user; None where one is missing, changed, or another's.

    What is returned is what was checked, whatever becomes of the files afterwards.
    """
    try:
        keep_for_oneself(folder, FOLDER_MODE)
        noted = json.loads((folder / CHECKSUMS).read_text(encoding="utf-8"))
        files = _read(folder)
    except (OSError, ValueError, NotOwnedError):
        return None
    return files if noted == _checksums(files) else None


def _read(folder: Path) -> dict[str, bytes]:
    """Return every file of an index but Whoosh's lock and the checksums themselves."""
    files = sorted(path for path in folder.iterdir() if path.name != CHECKSUMS and not path.name.endswith("LOCK"))
    return {path.name: path.read_bytes() for path in files}


def _checksums(files: Mapping[str, bytes]) -> dict[str, str]:
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def remove_indexes(data_folder: Path, keep: Path | None = None) -> None:
    """Take away every index of a data folder but `keep`; one that is gone is built anew when it is opened."""
    for folder in data_folder.glob(f"{NAME}*"):
        if folder != keep:
            shutil.rmtree(folder, ignore_errors=True)
