"""Read a YAML file into a checked model, and say where an error stands: file, line and field."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from config.failure import Failure

FieldPath = Sequence[str | int]
Model = TypeVar("Model", bound=BaseModel)

# PyYAML's parser in C is several times as fast, and is not on every machine.
SAFE_LOADER: type[yaml.CSafeLoader | yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class ContentError(Failure):
    """A content or configuration file that cannot be used.

    `str(error)` is one line for people: file, line, field and what to do about it.
    """

    def __init__(self, path: Path, line: int | None, field: str, problem: str) -> None:
        self.path = path
        self.line = line
        self.field = field
        self.problem = problem
        where = [_short(path)]
        if line is not None:
            where.append(f"line {line}")
        if field:
            where.append(field)
        super().__init__(f"{', '.join(where)}: {problem}")


class StrictModel(BaseModel):
    """Base of every model read from YAML: unknown fields and wrong types are errors, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)


@dataclass(frozen=True)
class YamlFile(Generic[Model]):
    """A YAML file that passed its model, able to name the place of an error found later.

    For that it reads the file anew: to keep where everything stands would cost megabytes in every process.
    """

    path: Path
    content: Model

    def error(self, field: FieldPath, problem: str) -> ContentError:
        """Return an error that points at `field`, for example `("sections", 2, "id")`."""
        return ContentError(self.path, self._line_of(field), _dotted(field), problem)

    def _line_of(self, field: FieldPath) -> int | None:
        """Return the line of a field; None where the file has become unreadable meanwhile."""
        try:
            root, _ = _parsed(self.path, read_text(self.path))
        except ContentError:
            return None
        return _line_of(root, field)


@dataclass(frozen=True)
class Place:
    """Where an entry stands in its file, so that an error found later can point at it."""

    file: YamlFile[Any]
    field: tuple[str | int, ...] = ()

    def inside(self, *field: str | int) -> "Place":
        """Return the place of a field of this entry."""
        return Place(self.file, (*self.field, *field))

    def error(self, problem: str) -> ContentError:
        """Return an error that points here."""
        return self.file.error(self.field, problem)


def read_yaml(path: Path, model: type[Model]) -> YamlFile[Model]:
    """Read `path` and check it against `model`.

    Raises:
        ContentError: the file cannot be read, is not YAML, repeats a key, has an alias or breaks the model.
    """
    root, plain = _parsed(path, read_text(path))
    try:
        return YamlFile(path, model.model_validate(plain))
    except ValidationError as error:
        first = error.errors()[0]
        problem = first["msg"].removeprefix("Value error, ")
        raise ContentError(path, _line_of(root, first["loc"]), _dotted(first["loc"]), problem) from error


def _parsed(path: Path, text: str) -> tuple[yaml.Node, object]:
    """Return the nodes of a file, which know their lines, and the plain values made from them."""
    try:
        loader = SAFE_LOADER(text)
        root = loader.get_single_node()
        if root is None:
            raise ContentError(path, 1, "", "the file is empty")
        for line, key, problem in _slips(root, set()):
            raise ContentError(path, line, key, problem)
        return root, loader.construct_document(root)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = mark.line + 1 if mark else None
        raise ContentError(path, where, "", f"this is not valid YAML ({error.problem})") from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise ContentError(path, None, "", "this is not valid YAML; check for stray characters") from error


def read_text(path: Path) -> str:
    """Return the text of a UTF-8 file.

    Raises:
        ContentError: the file is missing, may not be read or is not UTF-8.
    """
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise ContentError(path, None, "", "the file is missing; restore it from the repository") from error
    except UnicodeDecodeError as error:
        raise ContentError(path, None, "", "the file is not UTF-8 text; save it as UTF-8") from error
    except OSError as error:
        raise ContentError(path, None, "", f"the file cannot be read ({error.strerror})") from error


def _short(path: Path) -> str:
    root = Path(__file__).resolve().parent.parent
    return str(path.relative_to(root)) if path.is_relative_to(root) else str(path)


def _dotted(field: FieldPath) -> str:
    return ".".join(str(part) for part in field)


def _line_of(root: yaml.Node, field: FieldPath) -> int:
    """Return the line of the deepest node on the way to `field`; parts that are no key (union tags) are passed over."""
    node, line = root, root.start_mark.line
    for part in field:
        child = _child(node, part)
        if child is not None:
            node, line = child
    return line + 1


def _child(node: yaml.Node, part: str | int) -> tuple[yaml.Node, int] | None:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return value, key.start_mark.line
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part].start_mark.line
    return None


def _slips(node: yaml.Node, seen: set[int]) -> Iterator[tuple[int, str, str]]:
    """Yield line, key and problem of what YAML allows and no owner's file needs.

    An alias stands for a whole node, so a few lines of aliases of aliases are gigabytes of content. In the graph of
    nodes it is a node that is met twice; `seen` holds those that were met.
    """
    if id(node) in seen:
        name = node.value if isinstance(node, yaml.ScalarNode) else ""
        yield node.start_mark.line + 1, name, "this is used again further on (by an alias, *); write it out there"
        return
    seen.add(id(node))
    if isinstance(node, yaml.MappingNode):
        keys: set[str] = set()
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in keys:
                    yield key.start_mark.line + 1, key.value, "this key stands twice; keep one of them"
                keys.add(key.value)
            yield from _slips(key, seen)
            yield from _slips(value, seen)
    if isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _slips(value, seen)
