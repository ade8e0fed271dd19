"""Keep screenshots small: text needs few colours, and a picture with a palette is a third as large."""

from io import BytesIO
from pathlib import Path

from PIL import Image

COLOURS = 64
REFINEMENTS = 3
"""How often the palette is moved towards the colours of the largest areas."""


def save_small(png: bytes, path: Path) -> None:
    """Write a screenshot as a PNG with a palette of the colours that matter most."""
    image = Image.open(BytesIO(png)).convert("RGB")
    small = image.quantize(COLOURS, method=Image.Quantize.MAXCOVERAGE, kmeans=REFINEMENTS, dither=Image.Dither.NONE)
    small.save(path, optimize=True)
