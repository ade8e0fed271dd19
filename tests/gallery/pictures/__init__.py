"""What is in the gallery, one file a surface, in the order in which a newcomer meets it."""

from tests.gallery.picture import Picture, Surface
from tests.gallery.pictures import (
    answers,
    around_an_answer,
    browsing,
    digest,
    digest_settings,
    direct_message,
    home,
    pages,
    playground,
    practice_lead,
    reading,
    reflect,
    saved_items,
    sharing,
    sharing_decided,
    short_messages,
)

SURFACES: tuple[Surface, ...] = (
    answers.SURFACE,
    direct_message.SURFACE,
    around_an_answer.SURFACE,
    reading.SURFACE,
    browsing.SURFACE,
    pages.SURFACE,
    home.SURFACE,
    saved_items.SURFACE,
    reflect.SURFACE,
    digest.SURFACE,
    digest_settings.SURFACE,
    sharing.SURFACE,
    sharing_decided.SURFACE,
    practice_lead.SURFACE,
    short_messages.SURFACE,
    playground.SURFACE,
)


def every_picture() -> tuple[Picture, ...]:
    """Return all pictures, surface by surface."""
    return tuple(picture for surface in SURFACES for picture in surface.pictures)
