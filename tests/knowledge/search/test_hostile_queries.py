"""Whatever is typed, there is an answer that keeps its contract, and nothing is raised. 10,000 queries in all."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.answers.answer import Answer
from knowledge.answers.answerer import Answerer
from knowledge.search.analysis import STOP_WORDS

OFTEN = settings(max_examples=1_250, deadline=None)

LIBRARY_WORDS = st.sampled_from(
    "resilience care children foster MST health LAC police wellbeing anti-social fight".split()
)
SYNTAX = st.sampled_from(
    [
        "AND",
        "OR",
        "NOT",
        "ANDNOT",
        "(",
        ")",
        '"',
        "*",
        "?",
        "~2",
        "^3",
        "text:",
        "id:",
        "[a TO z]",
        "{",
        "}",
        "\\",
        "//",
        "-",
    ]
)
EMOJI = st.sampled_from(["😀", "👩‍👧", "🇬🇧", "❤️", "👍🏽", "#️⃣", ":tada:", "\ufe0f", "\u200d"])
CONTROL = st.characters(categories=("Cc", "Cf", "Zl", "Zp", "Co", "Cn"))
OTHER_SCRIPTS = st.text(st.characters(min_codepoint=0x370, max_codepoint=0xFFFD, exclude_categories=["Cs"]))
SLACK = st.sampled_from(
    ["<@U012AB3CD>", "<#C024BE7LR|care>", "<https://a.b|x>", "&amp;", "&lt;!here&gt;", "*bold*", "`code`", "> "]
)
SURROGATES = st.characters(categories=["Cs"])
SMALL_WORDS = st.sampled_from(sorted(STOP_WORDS))


def sentences(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return queries of such parts, in any order, with and without spaces between them."""
    words = st.lists(st.one_of(*parts), max_size=12)
    return st.builds(lambda joint, said: joint.join(said), st.sampled_from([" ", "", "\n", "-", "'"]), words)


KINDS = {
    "any text": st.text(st.characters()),
    "the syntax of a query parser": sentences(SYNTAX, LIBRARY_WORDS),
    "wildcards and fuzzy words": sentences(LIBRARY_WORDS, st.text("*?~^%_.+|[]", max_size=6)),
    "emoji and Slack's own marks": sentences(EMOJI, SLACK, LIBRARY_WORDS),
    "control characters": sentences(CONTROL, LIBRARY_WORDS),
    "other scripts": sentences(OTHER_SCRIPTS, LIBRARY_WORDS),
    "nothing but small words": sentences(SMALL_WORDS),
    "lone surrogates": sentences(SURROGATES, LIBRARY_WORDS, st.text()),
}


def broken_promises(answer: Answer) -> list[str]:
    """Return what of its contract an answer breaks."""
    promises = {
        "three results at most": len(answer.results) <= 3,
        "confident only with results": answer.confident == bool(answer.results),
        "700 characters at most": all(0 < len(result.text) <= 700 for result in answer.results),
        "spans inside the text": all(
            0 <= span.start < span.end <= len(result.text) for result in answer.results for span in result.highlights
        ),
        "scores from 0 to 1": all(0 < result.score <= 1 for result in answer.results),
        "the nearest sections have words": len(answer.related_sections) == len(answer.nearest),
        "it can be printed": bool(json.dumps(answer.to_json())),
    }
    return [promise for promise, is_kept in promises.items() if not is_kept]


@pytest.mark.parametrize("queries", KINDS.values(), ids=KINDS)
def test_hostile_queries_get_an_answer_that_keeps_its_contract(
    answerer: Answerer, queries: st.SearchStrategy[str]
) -> None:
    @OFTEN
    @given(queries)
    def answer_keeps_its_contract(query: str) -> None:
        assert broken_promises(answerer.answer(query)) == []

    answer_keeps_its_contract()


@pytest.mark.parametrize(
    "piece", ["resilience ", "a", "* ", "é", "multi-", "'", "1,000", "☃", "\ud800", "fight OR ", "\n"]
)
def test_a_query_of_100_kilobytes_gets_an_answer(answerer: Answerer, piece: str) -> None:
    assert broken_promises(answerer.answer((piece * 100_000)[:100_000])) == []
