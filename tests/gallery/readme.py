"""The gallery's README: every picture by surface, three beside one another."""

from collections.abc import Iterator, Sequence

from tests.gallery.picture import Picture, Surface

BESIDE_ONE_ANOTHER = 3
TOP = """\
# Gallery
Everything that the bot shows in Slack, drawn in a browser with the playground's own Block Kit, pages of its reader, and
the playground itself: as on a phone 390 pixels wide, and some on a desktop. `make gallery` draws it anew, and writes
this file.
"""


def readme(surfaces: Sequence[Surface]) -> str:
    """Return the text of the README."""
    return "\n".join([TOP, *(line for surface in surfaces for line in _lines(surface))])


def _lines(surface: Surface) -> Iterator[str]:
    yield f"## {surface.title}"
    for start in range(0, len(surface.pictures), BESIDE_ONE_ANOTHER):
        row = surface.pictures[start : start + BESIDE_ONE_ANOTHER]
        yield _row(f"`{picture.name}`" for picture in row)
        yield _row("---" for _ in row)
        yield _row(picture.line for picture in row)
        yield _row(_image(picture) for picture in row)
        yield ""


def _row(cells: Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _image(picture: Picture) -> str:
    return f"![{picture.line}]({picture.name}.png)"
