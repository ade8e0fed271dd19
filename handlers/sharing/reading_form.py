"""Read what stands in the form for a practice example, and say what is wrong with it."""

import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.store.shared_examples import ExampleWords
from handlers.views.sharing.form import (
    CONFIRMED,
    LONGEST_PLACE,
    LONGEST_TEXT,
    LONGEST_TITLE,
    MOST_TOPICS,
    PLACE,
    REVIEWER,
    TEXT,
    THEME,
    TITLE,
    TOPICS,
)
from handlers.wording import sharing as wording
from knowledge.library import Theme

SHORTEST_TITLE = 3
SHORTEST_TEXT = 40
KEPT_CONTROLS = "\n\t"
TURNS_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that show the words after them in another direction. Words that run from right to left need none of them."""

SeenIn = Callable[[str], str | None]
"""Says what in a text seems to identify someone, in words; None when nothing does."""


@dataclass(frozen=True)
class ExampleForm:
    """What a person has filled in. `reviewer` is the colleague who checks it, where one is asked for."""

    words: ExampleWords
    reviewer: str | None
    is_confirmed: bool


def read_form(view: Mapping[str, Any]) -> ExampleForm:
    """Return what stands in a submitted form, as Slack sends it, without characters that nobody can see."""
    values: Mapping[str, Any] = view["state"]["values"]
    theme = _field(values, THEME).get("selected_option") or {}
    words = ExampleWords(
        title=" ".join(_written(values, TITLE).split()),
        theme=Theme[theme["value"]].value if theme.get("value") in Theme.__members__ else Theme.OTHER.value,
        place=" ".join(_written(values, PLACE).split()),
        text=_written(values, TEXT),
        topics=tuple(option["value"] for option in _field(values, TOPICS).get("selected_options") or ())[:MOST_TOPICS],
    )
    return ExampleForm(
        words=words,
        reviewer=_field(values, REVIEWER).get("selected_user"),
        is_confirmed=bool(_field(values, CONFIRMED).get("selected_options")),
    )


def errors_in(form: ExampleForm, author: str, seen_in: SeenIn) -> dict[str, str]:
    """Return what is wrong, in words, by the block_id of the field."""
    errors = {
        field: wording.SEEMS_TO_IDENTIFY.format(what=what)
        for field, text in ((TITLE, form.words.title), (TEXT, form.words.text), (PLACE, form.words.place))
        if (what := seen_in(text)) is not None
    }
    errors |= _wrong_lengths(form.words)
    if form.reviewer == author:
        errors[REVIEWER] = wording.CHOOSE_ANOTHER
    if not form.is_confirmed:
        errors[CONFIRMED] = wording.NOT_CONFIRMED
    return errors


def _wrong_lengths(words: ExampleWords) -> dict[str, str]:
    most = ((TITLE, words.title, LONGEST_TITLE), (TEXT, words.text, LONGEST_TEXT), (PLACE, words.place, LONGEST_PLACE))
    errors = {field: wording.TOO_LONG.format(most=longest) for field, text, longest in most if len(text) > longest}
    if len(words.title) < SHORTEST_TITLE:
        errors[TITLE] = wording.TITLE_TOO_SHORT
    if len(words.text) < SHORTEST_TEXT:
        errors[TEXT] = wording.TEXT_TOO_SHORT
    return errors


def _written(values: Mapping[str, Any], field: str) -> str:
    text = _field(values, field).get("value") or ""
    return "".join(character for character in text if _is_shown(character)).strip()


def _is_shown(character: str) -> bool:
    is_control = unicodedata.category(character) in {"Cc", "Cs"} and character not in KEPT_CONTROLS
    return not is_control and character not in TURNS_AROUND


def _field(values: Mapping[str, Any], field: str) -> Mapping[str, Any]:
    state: Mapping[str, Any] = values.get(field, {}).get(field, {})
    return state
