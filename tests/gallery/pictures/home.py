"""The Home tab."""

from handlers.home.home import home_of
from tests.gallery.picture import Picture, Screen, Shown, Surface
from tests.gallery.workspace import NEWCOMER, USER, Workspace


def on_the_first_day(workspace: Workspace) -> Shown:
    return home_of(workspace.services, NEWCOMER)


def in_use(workspace: Workspace) -> Shown:
    return home_of(workspace.services, USER)


SURFACE = Surface(
    "Home tab",
    (
        Picture("home-first", "On the first day.", on_the_first_day),
        Picture("home", "With saved items and a weekly digest.", in_use),
        Picture("home-desktop", "The same on a desktop.", in_use, screen=Screen.DESKTOP),
    ),
)
