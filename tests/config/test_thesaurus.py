"""The thesaurus as shipped, and every mistake in one named with its file and line."""

from pathlib import Path

import pytest

from config.catalogue import CONFIG_FOLDER
from config.thesaurus import EVERYDAY_WEIGHT, FILE_NAME, Thesaurus, load_thesaurus
from config.yaml_source import ContentError
from knowledge.search.analysis import STOP_WORDS

MISTAKES = {
    "a term twice among what people say": (
        """\
everyday:
  - {say: [nan, granny], means: [grandmother]}
  - say: [teeth, braces, teeth]
    means: [dentists]
""",
        r"thesaurus\.yaml, line 3, everyday\.1\.say\.2: “teeth” stands here twice",
    ),
    "a term twice, once in capitals": (
        """\
everyday:
  - say: [out of area]
    means: [sufficiency duty, Sufficiency  Duty]
""",
        r"thesaurus\.yaml, line 3, everyday\.0\.means\.1: “Sufficiency  Duty” stands here twice",
    ),
    "a term in two groups of the same meaning": (
        """\
same:
  - [foster carer, foster parent]
  - [kinship carer, foster parent]
""",
        r"thesaurus\.yaml, line 3, same\.1\.1: “foster parent” stands here twice",
    ),
    "an acronym twice": (
        """\
acronyms:
  - {short: PA, full: personal adviser}
  - {short: PA, full: personal assistant}
""",
        r"thesaurus\.yaml, line 3, acronyms\.1\.short: “PA” stands here twice",
    ),
    "a circle of narrower terms": (
        """\
narrower:
  - {term: health, narrower: [mental health]}
  - {term: mental health, narrower: [therapy]}
  - {term: therapy, narrower: [Health]}
""",
        r"thesaurus\.yaml, line 2, narrower\.0\.term: “health” is narrower than itself",
    ),
    "a term narrower than itself": (
        """\
narrower:
  - {term: carer, narrower: [foster carers]}
  - {term: family, narrower: [parents, family]}
""",
        r"thesaurus\.yaml, line 3, narrower\.1\.term: “family” is narrower than itself",
    ),
    "a field that nobody knows": (
        """\
everyday:
  - say: [nan]
    means: [grandmother]
    wieght: 0.5
""",
        r"thesaurus\.yaml, line 4, everyday\.0\.wieght: ",
    ),
    "a part that nobody knows": (
        """\
same:
  - [caseload, workload]
broader: []
""",
        r"thesaurus\.yaml, line 3, broader: ",
    ),
    "1:1 without quotes, which YAML reads as a number": (
        """\
everyday:
  - say: [mentor]
    means: [one to one]
  - say: [befriend, 1:1]
    means: [one to one]
""",
        r"thesaurus\.yaml, line 4, everyday\.1\.say\.1: ",
    ),
    "a number where a word is meant": (
        """\
everyday:
  - {say: [stay put, 18], means: [care leavers]}
""",
        r"thesaurus\.yaml, line 2, everyday\.0\.say\.1: ",
    ),
    "a weight over 1": (
        """\
everyday:
  - {say: [nan], means: [grandmother], weight: 8}
""",
        r"thesaurus\.yaml, line 2, everyday\.0\.weight: ",
    ),
    "nothing that people say": (
        """\
everyday:
  - {say: [], means: [grandmother]}
""",
        r"thesaurus\.yaml, line 2, everyday\.0\.say: ",
    ),
    "a group of one": (
        """\
same:
  - [caseload]
""",
        r"thesaurus\.yaml, line 2, same\.0: ",
    ),
}


def load(folder: Path, text: str) -> Thesaurus:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    return load_thesaurus(folder)


def test_the_thesaurus_as_shipped_loads() -> None:
    entries = load_thesaurus(CONFIG_FOLDER).entries
    assert entries.acronyms and entries.same and entries.everyday and entries.narrower


def test_no_acronym_reads_as_a_small_word() -> None:
    """“HE” for higher education would make every “he” a question about universities."""
    acronyms = load_thesaurus(CONFIG_FOLDER).entries.acronyms
    assert STOP_WORDS.isdisjoint(entry.short.casefold() for entry in acronyms)


@pytest.mark.parametrize(("text", "error"), MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, text: str, error: str) -> None:
    with pytest.raises(ContentError, match=error):
        load(tmp_path, text)


def test_1_to_1_in_quotes_is_a_term(tmp_path: Path) -> None:
    thesaurus = load(tmp_path, 'everyday:\n  - {say: ["1:1"], means: [one to one]}\n')
    assert thesaurus.entries.everyday[0].say == ("1:1",)


def test_the_same_words_may_be_said_in_two_entries(tmp_path: Path) -> None:
    thesaurus = load(
        tmp_path,
        "everyday:\n  - {say: [grades], means: [GCSE]}\n  - {say: [grades], means: [Ofsted], weight: 0.6}\n",
    )
    assert [entry.means for entry in thesaurus.entries.everyday] == [("GCSE",), ("Ofsted",)]


def test_two_wider_terms_may_share_a_narrower_one(tmp_path: Path) -> None:
    thesaurus = load(
        tmp_path,
        "narrower:\n  - {term: family, narrower: [kinship carers]}\n  - {term: carer, narrower: [kinship carers]}\n",
    )
    assert len(thesaurus.entries.narrower) == 2


def test_an_everyday_entry_without_a_weight_counts_a_little_less_than_the_word_itself(tmp_path: Path) -> None:
    thesaurus = load(tmp_path, "everyday:\n  - {say: [nan], means: [grandmother]}\n")
    assert thesaurus.entries.everyday[0].weight == EVERYDAY_WEIGHT < 1
