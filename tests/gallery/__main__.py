"""Draw the whole gallery into docs/gallery: `make gallery`."""

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.services import Knowledge, build_services
from bot.store.store import open_store
from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.bot.playground.page.chromium import chromium
from tests.gallery.drawing import drawing
from tests.gallery.picture import Picture, Shown
from tests.gallery.pictures import SURFACES, every_picture
from tests.gallery.readme import readme
from tests.gallery.workspace import NOW, furnished

GALLERY = Path(__file__).resolve().parents[2] / "docs" / "gallery"


def main() -> None:
    """Draw every picture, write the README, and remove pictures that are no longer in the list."""
    GALLERY.mkdir(parents=True, exist_ok=True)
    for old in GALLERY.glob("*.png"):
        old.unlink()
    shown = _everything_shown()
    with chromium() as browser, drawing(browser) as pen:
        for picture, built in shown:
            pen.draw(picture, built, GALLERY / f"{picture.name}.png")
    (GALLERY / "README.md").write_text(readme(SURFACES), encoding="utf-8")


def _everything_shown() -> list[tuple[Picture, Shown]]:
    library, config = load_library(), load_config()
    with TemporaryDirectory() as folder, closing(open_store(None, Path(folder))) as store:
        knowledge = Knowledge(library, config, open_answerer(library, config, Path(folder)))
        workspace = furnished(build_services(knowledge, store, None, lambda: NOW))
        return [(picture, picture.build(workspace)) for picture in every_picture()]


if __name__ == "__main__":
    main()
