"""The gallery is complete: whatever the views show is in a picture, and the folder holds what the list says."""

import ast
from collections.abc import Sequence
from pathlib import Path

import pytest

import handlers.views
from handlers.services import Services
from handlers.views.block_kit.message import Message, View
from tests.gallery.__main__ import GALLERY
from tests.gallery.calls import functions_called
from tests.gallery.picture import Conversation, PlaygroundScreen, ReaderPage, Shown
from tests.gallery.pictures import SURFACES, every_picture
from tests.gallery.readme import readme
from tests.gallery.workspace import furnished
from tests.handlers.shown import problems

VIEWS = Path(handlers.views.__file__).parent
LARGEST = 120_000
"""Bytes of one picture; of all together six million."""


def functions_of(module: Path) -> list[ast.FunctionDef]:
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return [node for node in tree.body if isinstance(node, ast.FunctionDef)]


MODULES = sorted(module for module in VIEWS.rglob("*.py") if functions_of(module))
SHOW_SOMETHING = sorted(
    (module, function.name)
    for module in MODULES
    for function in functions_of(module)
    if function.returns is not None and ast.unparse(function.returns) in {"Message", "View"}
)


def each(shown: Shown) -> Sequence[Message | View]:
    if isinstance(shown, ReaderPage | PlaygroundScreen):
        return []
    if isinstance(shown, Conversation):
        return shown.messages
    return [shown] if isinstance(shown, View) else shown


def name_of(path: Path) -> str:
    return path.relative_to(VIEWS).with_suffix("").as_posix()


@pytest.fixture(scope="module")
def built(services: Services) -> dict[str, Shown]:
    """What every picture shows, by the picture's name."""
    workspace = furnished(services)
    return {picture.name: picture.build(workspace) for picture in every_picture()}


@pytest.fixture(scope="module")
def called(services: Services) -> set[tuple[Path, str]]:
    """The functions of the views that run when the pictures are built."""
    workspace = furnished(services)
    return functions_called(VIEWS, lambda: [picture.build(workspace) for picture in every_picture()])


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_every_view_has_a_part_in_a_picture(module: Path, called: set[tuple[Path, str]]) -> None:
    assert module in {path for path, _ in called}


def test_everything_that_a_view_can_show_is_in_a_picture(called: set[tuple[Path, str]]) -> None:
    missing = [f"{name_of(module)}: {name}" for module, name in SHOW_SOMETHING if (module, name) not in called]
    assert missing == []


def test_pictures_have_names_of_their_own() -> None:
    names = [picture.name for picture in every_picture()]
    assert sorted(set(names)) == sorted(names)


def test_slack_takes_everything_in_the_pictures(built: dict[str, Shown]) -> None:
    wrong = {name: problems(one) for name, shown in built.items() for one in each(shown) if problems(one)}
    assert wrong == {}


def test_the_folder_holds_the_pictures_of_the_list_and_no_other() -> None:
    files = {path.name for path in GALLERY.glob("*.png")}
    assert files == {f"{picture.name}.png" for picture in every_picture()}


def test_the_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in GALLERY.glob("*.png")}
    assert {name: size for name, size in sizes.items() if size > LARGEST} == {}
    assert sum(sizes.values()) < 50 * LARGEST


def test_the_readme_is_what_the_list_says() -> None:
    assert (GALLERY / "README.md").read_text(encoding="utf-8") == readme(SURFACES)
