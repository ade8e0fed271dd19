"""Reading a section or a practice example in a modal."""

from handlers.answers.reading import page_of, reference_of, view_of
from handlers.views.block_kit.ids import SAVE
from handlers.views.block_kit.message import View
from handlers.views.block_kit.pressed import view_with_pressed
from handlers.views.reading.paging import pages_of
from handlers.views.reading.section import gone_view
from handlers.wording import saved as wording
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import Workspace

LONG = "restorative-justice"


def _page(workspace: Workspace, number: int) -> View:
    library = workspace.services.library
    return page_of(workspace.services, LONG, pages_of(library, library.sections[LONG])[number].first_id)


def first_page(workspace: Workspace) -> Shown:
    return _page(workspace, 0)


def later_page(workspace: Workspace) -> Shown:
    return _page(workspace, 1)


def section_with_parts(workspace: Workspace) -> Shown:
    return view_of(workspace.services, "multi-systemic-therapy")


def section_that_moved_on(workspace: Workspace) -> Shown:
    return view_of(workspace.services, "policy/nice-scie-guidance")


def practice_example(workspace: Workspace) -> Shown:
    return view_of(workspace.services, "practice-examples/health/d-card")


def own_practice_example(workspace: Workspace) -> Shown:
    library = workspace.services.library
    return view_of(workspace.services, next(item for item in library.examples if library.is_own(item)))


def to_copy(workspace: Workspace) -> Shown:
    return reference_of(workspace.services, "resilience/what-it-is")


def just_saved(workspace: Workspace) -> Shown:
    example = view_of(workspace.services, "practice-examples/health/d-card")
    return view_with_pressed(example.payload, SAVE, wording.SAVED)


def gone(_: Workspace) -> Shown:
    return gone_view()


SURFACE = Surface(
    "Reading",
    (
        Picture("section", "A section, its first page.", first_page),
        Picture("section-desktop", "The same on a desktop.", first_page, screen=Screen.DESKTOP),
        Picture("section-later", "The page after it.", later_page),
        Picture("section-parts", "A section of several parts.", section_with_parts),
        Picture("section-moved-on", "A section whose policy has moved on.", section_that_moved_on),
        Picture("example", "A practice example, and what it goes with.", practice_example),
        Picture("example-own", "A practice example of the workspace’s own.", own_practice_example),
        Picture("reference", "The reference, to be copied.", to_copy),
        Picture("saved-in-modal", "Save was pressed: the button says so.", just_saved),
        Picture("gone", "The section is no longer in the library.", gone),
    ),
)
