"""What the privacy guard knows beside its own rules, read from privacy.yaml."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field

from config.yaml_source import StrictModel, YamlFile, read_yaml

NUMBER = "{number}"
LETTERS = "{letters}"
FORM = re.compile(r"[a-z]{2}[a-z /-]*(?:\{letters\}[ /-]?)?\{number\}", re.IGNORECASE)


def _is_form(form: str) -> str:
    if not FORM.fullmatch(form):
        raise ValueError(f"write a word or two, then {NUMBER} or {LETTERS}/{NUMBER}, for example “case no {NUMBER}”")
    return form


CaseNumberForm = Annotated[str, Field(max_length=60), AfterValidator(_is_form)]
PersonName = Annotated[str, Field(pattern=r"^\S+(?: \S+){1,4}$")]
Word = Annotated[str, Field(pattern=r"^\S+$")]


class PrivacyEntries(StrictModel):
    """The content of privacy.yaml."""

    case_numbers: tuple[CaseNumberForm, ...] = ()
    people: tuple[PersonName, ...] = ()
    not_names: tuple[Word, ...] = ()
    not_initials: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Privacy:
    """The owner's part of the privacy guard."""

    file: YamlFile[PrivacyEntries]

    @property
    def entries(self) -> PrivacyEntries:
        """What the file holds."""
        return self.file.content


def load_privacy(folder: Path) -> Privacy:
    """Read privacy.yaml.

    Raises:
        ContentError: the file breaks its model.
    """
    return Privacy(read_yaml(folder / "privacy.yaml", PrivacyEntries))
