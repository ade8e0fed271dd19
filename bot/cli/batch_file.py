"""The queries of a batch file: one a line, as plain words or as a JSON object with `query`."""

import json
import sys
from pathlib import Path

from config.failure import Failure

STANDARD_INPUT = "-"


class BatchFileError(Failure):
    """A batch file that cannot be read, or a line of it that is no query."""


def read_batch(name: str) -> tuple[str, ...]:
    """Return the queries of a file in its order, or of standard input for `-`; blank lines are passed over.

    Raises:
        BatchFileError: the file cannot be read, or a line is no query; the line is named by its number.
    """
    lines = enumerate(_text(name).split("\n"), start=1)
    return tuple(_query(line.strip(), f"{name}, line {number}") for number, line in lines if line.strip())


def _text(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == STANDARD_INPUT else Path(name).read_bytes()
        return raw.decode("utf-8-sig")
    except OSError as error:
        raise BatchFileError(f"{name} cannot be read ({error.strerror}); check its name and place") from error
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise BatchFileError(f"{name}, line {line}: this is not UTF-8 text; save the file as UTF-8") from error


def _query(line: str, place: str) -> str:
    if not line.startswith("{"):
        return line
    try:
        query = json.loads(line).get("query")
    except (ValueError, RecursionError) as error:
        raise BatchFileError(f"{place}: this begins like JSON but is not; mend it or write plain words") from error
    if not isinstance(query, str) or not query.strip():
        raise BatchFileError(f"{place}: the object needs a “query” that is text")
    return query
