"""The check that the briefing's YAML holds the words of its source: each once, in order, and no other.

It reads the files itself and not through the loader, so that a fault of the loader cannot hide one of the content.
"""

import json
import re
from collections.abc import Callable, Iterator
from itertools import chain, zip_longest
from pathlib import Path
from typing import Any

import yaml

Plain = dict[str, Any]
Texts = list[list[str]]

FIELDS = ("heading", "subheading", "byline", "place", "date", "text")
LISTS = ("sections", "body", "bullets", "items")
BULLET = re.compile(r"^\s*(?:[-•]\s+)?(?:>\s+)?")
STARRED = re.compile(r"\*([^*\n]+)\*")


def source_words(folder: Path) -> list[str]:
    """Return the words of the source text as they should stand in the YAML: without markup, with corrections."""
    document = _plain(folder / "document.yaml")
    lines = (folder / document["source"]).read_text(encoding="utf-8").splitlines()
    text = "\n".join(STARRED.sub(r"\1", BULLET.sub("", line)) for line in lines)
    for correction in document.get("corrections", ()):
        text = text.replace(correction["source"], correction["corrected"])
    return text.split()


def content_words(folder: Path) -> list[str]:
    """Return the words of the source that stand in the parts, in order."""
    fields = chain.from_iterable(content_fields(part) for part in _parts(folder).values())
    return list(chain.from_iterable(entry[name].split() for entry, name in fields))


def first_difference(folder: Path) -> str | None:
    """Return where the YAML leaves the source, in words; None where every word stands once and in order."""
    expected, found = source_words(folder), content_words(folder)
    for index, (in_source, in_yaml) in enumerate(zip_longest(expected, found)):
        if in_source != in_yaml:
            before = " ".join(expected[max(0, index - 5) : index])
            return f"after “{before}” the source has “{in_source}” and the YAML “{in_yaml}”"
    return None


def content_fields(entry: Plain) -> Iterator[tuple[Plain, str]]:
    """Yield each field that holds words of the source, as (entry, name), in the order of the page.

    The `place` of an event is such a field; that of a practice example is about the words of its text.
    """
    for name in FIELDS:
        if name in entry and (name != "place" or "date" in entry):
            yield entry, name
    for name in LISTS:
        for inner in entry.get(name, ()):
            yield from content_fields(inner)


def rewrite(folder: Path, target: Path, change: Callable[[Texts], None]) -> None:
    """Write the document in `folder` to `target` with its words changed by `change`, a list of words for each field."""
    parts = _parts(folder)
    fields = list(chain.from_iterable(content_fields(part) for part in parts.values()))
    texts = [entry[name].split() for entry, name in fields]
    change(texts)
    for (entry, name), words in zip(fields, texts, strict=True):
        entry[name] = " ".join(words)
    for name, part in parts.items():
        (target / name).write_text(json.dumps(part), encoding="utf-8")  # JSON is YAML too, and quick to write
    document = _plain(folder / "document.yaml")
    for name in ("document.yaml", document["source"]):
        (target / name).write_bytes((folder / name).read_bytes())


def _parts(folder: Path) -> dict[str, Plain]:
    return {name: _plain(folder / name) for name in _plain(folder / "document.yaml")["parts"]}


def _plain(path: Path) -> Plain:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    plain: Plain = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506 (both loaders are safe)
    return plain
