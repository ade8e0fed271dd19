"""The data folder: where the index and, by default, the database are kept."""

import tempfile
from pathlib import Path

from config.failure import Failure


class DataFolderError(Failure):
    """The data folder cannot be used."""


def prepare_data_folder(folder: Path) -> Path:
    """Make the folder if it is missing and return it, absolute.

    Raises:
        DataFolderError: it cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder.resolve()
    except OSError as error:
        raise DataFolderError(
            f"The data folder {folder} cannot be written to ({error.strerror}); set DATA_DIR to a folder that can be"
        ) from error
