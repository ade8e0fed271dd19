"""Draw the whole gallery into docs/gallery: `make gallery`."""

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.applications import Starlette

from bot.services import Knowledge, build_services
from bot.store.store import open_store
from bot.web.reader import reader
from config.catalogue import load_config
from knowledge.answers.answerer import open_answerer
from knowledge.library.loader import load_library
from tests.bot.playground.page.chromium import chromium
from tests.gallery.drawing import drawing
from tests.gallery.pictures import SURFACES, every_picture
from tests.gallery.readme import readme
from tests.gallery.workspace import NOW, furnished
from tests.slack.serving import serving

GALLERY = Path(__file__).resolve().parents[2] / "docs" / "gallery"


def main() -> None:
    """Draw every picture, write the README, and remove pictures that are no longer in the list."""
    GALLERY.mkdir(parents=True, exist_ok=True)
    for old in GALLERY.glob("*.png"):
        old.unlink()
    library, config = load_library(), load_config()
    with TemporaryDirectory() as folder, closing(open_store(None, Path(folder))) as store:
        knowledge = Knowledge(library, config, open_answerer(library, config, Path(folder)))
        services = build_services(knowledge, store, None, lambda: NOW)
        workspace = furnished(services)
        site = Starlette(routes=reader(services))
        with chromium() as browser, serving(lambda _: site) as url, drawing(browser, url) as pen:
            for picture in every_picture():
                pen.draw(picture, picture.build(workspace), GALLERY / f"{picture.name}.png")
    (GALLERY / "README.md").write_text(readme(SURFACES), encoding="utf-8")


if __name__ == "__main__":
    main()
