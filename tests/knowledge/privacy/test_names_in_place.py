"""Names that a language, an age or a relative tells, and places in which what may be a name is none."""

import pytest

from knowledge.privacy.finding import IdentifierKind
from knowledge.privacy.guard import PrivacyGuard

NAMES = {IdentifierKind.NAME, IdentifierKind.FIRST_NAME, IdentifierKind.NICKNAME, IdentifierKind.INITIALS}


def names(guard: PrivacyGuard, text: str) -> list[str]:
    """Return the words of each finding that is a name."""
    return [text[found.span.start : found.span.end] for found in guard.findings(text) if found.kind in NAMES]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("wu jiaming needs a new dentist", "wu jiaming"),
        ("a bed for truong van duc, please", "truong van duc"),
        ("who supports megan ferch dafydd at her hearing", "megan ferch dafydd"),
        ("minutes for Wilhelmina van der Horst", "Wilhelmina van der Horst"),
        ("kowalska agata (mum) rang again", "kowalska agata"),
        ("memory book for tilly larkin", "tilly larkin"),
        ("Bill, her great-grandad, is 79", "Bill"),
        ("RMcA is back in school", "RMcA"),
        ("TD (12) was seen at the station", "TD"),
        ("the lad they call Scampi was there", "Scampi"),
        ("is lil t back yet", "t"),
        ("who drives chantelle to her nans", "chantelle"),
    ],
)
def test_a_name_is_found_where_it_stands(guard: PrivacyGuard, text: str, name: str) -> None:
    assert any(name in found for found in names(guard, text))


@pytest.mark.parametrize(
    "text",
    [
        "rota from 21 Jan, please",
        "is there a bank holiday in May",
        "St Oswald's hospice opening hours",
        "NG205 in one page",
        "Childline 0800 1111 on a poster",
        "Re B [2013] and the threshold",
        "Sorani or Kurmanji interpreter",
        "jack of all trades training",
        "the Queen Alexandra has a new ward",
        "how big a room does a child need",
        "do Preston North End give tickets",
        "opening hours of the Iona abbey shop",
        "Rhondda Cynon Taf fostering fees",
    ],
)
def test_what_only_looks_like_a_name_is_none(guard: PrivacyGuard, text: str) -> None:
    assert names(guard, text) == []
