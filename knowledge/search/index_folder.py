"""The Whoosh index on disk: built from entries, known by a fingerprint, rebuilt by itself when anything is wrong.

A build goes into a folder of its own and is moved into place whole, so two programs that start at once cannot break
it: the one that comes second finds the place taken and uses what is there. Checksums of all files are kept beside
them, so damage is seen when the index is opened and not in the middle of a search.
"""

import hashlib
import json
import logging
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import whoosh
from whoosh.fields import ID, Schema
from whoosh.fields import TEXT as WORDS
from whoosh.filedb.filestore import RamStorage
from whoosh.formats import Frequency
from whoosh.index import Index, create_in, open_dir

from config.failure import Failure
from knowledge.search.entries import Entry, Field
from knowledge.search.whoosh_analyzer import LibraryAnalyzer
from knowledge.search.word_counts import write_word_counts

logger = logging.getLogger(__name__)

CHECKSUMS = "checksums.json"
CODE = ("analysis", "irregular_stems", "spelling_variants", "whoosh_analyzer", "entries", "word_counts", "index_folder")
"""The modules that decide what an index holds: when one of them changes, indexes are built again."""
NAME = "index-"


class IndexUnusableError(Failure):
    """The index can neither be read nor built."""


def open_index(data_folder: Path, entries: Sequence[Entry]) -> Index:
    """Return the index of these entries, built now where there is none or what is there is damaged.

    Raises:
        IndexUnusableError: the data folder cannot be written to.
    """
    folder = index_folder(data_folder, entries)
    try:
        if not _is_whole(folder):
            build_index(data_folder, folder, entries)
        return open_dir(str(folder), readonly=True)
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
        if folder.exists() and not _is_whole(folder):
            logger.warning("The search index was damaged and is built again")
            folder.rename(unfinished / "damaged")
        _move_into_place(unfinished / "whole", folder)
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    remove_indexes(data_folder, keep=folder)


def index_in_memory(entries: Iterable[Entry]) -> Index:
    """Return an index of these entries that is gone when nobody holds it any longer."""
    storage: RamStorage = MemoryStorage()
    index: Index = storage.create_index(_schema())
    _add(index, entries)
    return index


class MemoryStorage(RamStorage):
    """Keeps temporary files in memory too; the original Whoosh puts them on disk, where all programs share a folder."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # Whoosh has no types here

    def temp_storage(self, name: str | None = None) -> RamStorage:  # noqa: ARG002 (Whoosh names it)
        """Return a storage for temporary files."""
        return MemoryStorage()


def index_folder(data_folder: Path, entries: Sequence[Entry]) -> Path:
    """Return where the index of these entries stands; a change of their words, or of the code, changes the name."""
    return data_folder / f"{NAME}{_fingerprint(entries)}"


def _fingerprint(entries: Sequence[Entry]) -> str:
    digest = hashlib.sha256(str(whoosh.__version__).encode())
    for module in CODE:
        digest.update(Path(__file__).with_name(f"{module}.py").read_bytes())
    for entry in entries:
        digest.update(json.dumps([entry.id, *entry.fields.items()]).encode())
    return digest.hexdigest()[:16]


def _write(unfinished: Path, entries: Sequence[Entry]) -> None:
    whole = unfinished / "whole"
    whole.mkdir()
    index = create_in(str(whole), _schema())
    _add(index, entries)
    index.close()
    write_word_counts(whole, entries)
    (whole / CHECKSUMS).write_text(json.dumps(_checksums(whole)), encoding="utf-8")


def _add(index: Index, entries: Iterable[Entry]) -> None:
    writer = index.writer()
    for entry in entries:
        writer.add_document(id=entry.id, **{field.value: text for field, text in entry.fields.items()})
    writer.commit()


def _schema() -> Schema:
    words: dict[str, Any] = {
        field.value: WORDS(analyzer=LibraryAnalyzer(), phrase=True, vector=Frequency() if field is Field.TEXT else None)
        for field in Field
    }
    return Schema(id=ID(stored=True, unique=True), **words)


def _move_into_place(built: Path, folder: Path) -> None:
    try:
        built.rename(folder)
    except OSError:
        if not _is_whole(folder):
            raise


def _checksums(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file of an index but Whoosh's lock and the checksums themselves."""
    files = sorted(path for path in folder.iterdir() if path.name != CHECKSUMS and not path.name.endswith("LOCK"))
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _is_whole(folder: Path) -> bool:
    try:
        noted = json.loads((folder / CHECKSUMS).read_text(encoding="utf-8"))
        return bool(noted == _checksums(folder))
    except (OSError, ValueError):
        return False


def remove_indexes(data_folder: Path, keep: Path | None = None) -> None:
    """Take away every index of a data folder but `keep`; one that is gone is built anew when it is opened."""
    for folder in data_folder.glob(f"{NAME}*"):
        if folder != keep:
            shutil.rmtree(folder, ignore_errors=True)
