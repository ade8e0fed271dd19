"""A public collection of texts, queries and judgements in the SMART format, such as Cranfield's.

A folder holds `*.all.*` (texts), `*.qry` (queries) and `*qrel` (judgements). In the first two a line `.I NUMBER` begins
an item and `.T`, `.A`, `.B` and `.W` its title, authors, source and words. A line of the judgements has three columns:
query, text, code. Queries are numbered from 1 by their place in the file: their own numbers have gaps in Cranfield.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.evaluation.judged_queries import JudgementError, read_lines

_ITEM = re.compile(r"\.I\s+(\d+)\s*")
_PART = re.compile(r"\.([TABW])\s*")
_TITLE, _WORDS = "T", "W"


@dataclass(frozen=True)
class JudgedCollection:
    """`texts` by id (title and words in one), `queries` by number, and the ids of the texts relevant to each query.

    A query without a relevant text is left out of `relevant`.
    """

    texts: Mapping[str, str]
    queries: Mapping[int, str]
    relevant: Mapping[int, frozenset[str]]


def read_collection(folder: Path) -> JudgedCollection:
    """Return the collection of a folder.

    Raises:
        JudgementError: a file is missing, cannot be read, or does not have the form told above.
    """
    texts_file, queries_file, judgements_file = (_only(folder, name) for name in ("*.all*", "*.qry", "*qrel"))
    texts = {number: _in_one(parts, (_TITLE, _WORDS)) for number, parts in _items(texts_file)}
    queries = {place: _in_one(parts, (_WORDS,)) for place, (_, parts) in enumerate(_items(queries_file), start=1)}
    return JudgedCollection(texts, queries, _judgements(judgements_file, queries, texts))


def _only(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise JudgementError(f"{folder} must hold one file named {pattern}; it holds {len(found)}")
    return found[0]


def _items(path: Path) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Yield the number of each item, and the lines of its parts."""
    number: str | None = None
    parts: dict[str, list[str]] = {}
    part: list[str] | None = None
    for place, line in enumerate(read_lines(path), start=1):
        if item := _ITEM.fullmatch(line):
            if number is not None:
                yield number, parts
            number, parts, part = str(int(item[1])), {}, None
        elif number is not None and (begun := _PART.fullmatch(line)):
            part = parts.setdefault(begun[1], [])
        elif part is not None:
            part.append(line)
        elif line.strip():
            raise JudgementError(f"{path}, line {place}: expected a line that begins an item (.I 1) or a part (.W)")
    if number is None:
        raise JudgementError(f"{path} holds no item; each begins with a line such as .I 1")
    yield number, parts


def _in_one(parts: Mapping[str, Iterable[str]], names: Iterable[str]) -> str:
    return " ".join(" ".join(line for name in names for line in parts.get(name, ())).split())


def _judgements(path: Path, queries: Mapping[int, str], texts: Mapping[str, str]) -> dict[int, frozenset[str]]:
    relevant: dict[int, set[str]] = {query: set() for query in queries}
    for place, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        match line.split():
            case [query, text, code] if query.isdecimal() and int(query) in relevant and text in texts:
                if _is_relevant(code, f"{path}, line {place}"):
                    relevant[int(query)].add(text)
            case _:
                raise JudgementError(f"{path}, line {place}: expected a query's number, a text's number and a code")
    judged = {query: frozenset(ids) for query, ids in relevant.items() if ids}
    if not judged:
        raise JudgementError(f"{path} names no relevant text; give at least one line such as 1 184 2")
    return judged


def _is_relevant(code: str, place: str) -> bool:
    """Whether a code says relevant: 1 (complete answer) to 4 (minimum interest) do, -1 does not (cranqrel.readme)."""
    try:
        return int(code) > 0
    except ValueError:
        raise JudgementError(f"{place}: the code “{code}” is not a number; use 1 to 4, or -1") from None
