"""`python -m bot search`: the answer as JSON and as text, one query or many."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.bot.cli.command_line import CommandLine, Outcome


def answer(outcome: Outcome) -> dict[str, Any]:
    """Return the one object that was printed."""
    assert (outcome.code, outcome.error) == (0, "")
    (line,) = outcome.out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def test_json_is_one_object_with_the_fields_of_the_contract(bot_command: CommandLine) -> None:
    found = answer(bot_command("search", "--json", "resilience"))
    fields = {"query", "understood_as", "confident", "results", "examples", "prompts", "notices", "elapsed_ms"}
    assert set(found) == fields
    assert set(found["results"][0]) == {"id", "kind", "title", "path", "text", "source", "score", "url"}


def test_a_misspelt_query_says_how_it_was_understood(bot_command: CommandLine) -> None:
    found = answer(bot_command("search", "--json", "resiliance"))
    assert (found["query"], found["understood_as"]) == ("resiliance", "resilience")
    assert "esilien" in found["results"][0]["text"]


def test_a_query_that_needs_no_change_is_understood_as_it_is(bot_command: CommandLine) -> None:
    assert answer(bot_command("search", "--json", "social pedagogy"))["understood_as"] is None


def test_words_need_no_quotes(bot_command: CommandLine) -> None:
    assert answer(bot_command("search", "--json", "social", "pedagogy"))["query"] == "social pedagogy"


def test_when_nothing_fits_there_are_no_results(bot_command: CommandLine) -> None:
    found = answer(bot_command("search", "--json", "how do I unjam the photocopier"))
    assert (found["confident"], found["results"]) == (False, [])


def test_the_limit_is_kept(bot_command: CommandLine) -> None:
    assert len(answer(bot_command("search", "--json", "--limit", "1", "foster carers"))["results"]) == 1


def test_a_query_may_begin_with_a_dash(bot_command: CommandLine) -> None:
    assert answer(bot_command("search", "--json", "--", "--resilience"))["query"] == "--resilience"


def test_bytes_that_are_no_text_do_no_harm(bot_command: CommandLine) -> None:
    assert answer(bot_command("search", "--json", b"resilience \xff"))["results"] != []


def test_half_a_character_in_a_batch_does_no_harm(bot_command: CommandLine) -> None:
    assert (
        answer(bot_command("search", "--json", "--batch", "-", typed='{"query": "resilience \\ud800"}'))["results"]
        != []
    )


def test_text_shows_title_words_and_source(bot_command: CommandLine) -> None:
    out = bot_command("search", "dentists").out
    assert "D Card" in out
    assert "NCB" in out


def test_text_fits_a_terminal(bot_command: CommandLine) -> None:
    out = bot_command("search", "restorative questions").out
    assert max(len(line) for line in out.splitlines()) <= 88


def test_text_says_so_when_nothing_fits(bot_command: CommandLine) -> None:
    outcome = bot_command("search", "photocopier")
    assert (outcome.code, outcome.out.splitlines()[0]) == (0, "Nothing in the library answers “photocopier”.")


def test_explain_tells_how_a_query_was_understood(bot_command: CommandLine) -> None:
    outcome = bot_command("search", "--explain", "resiliance")
    assert outcome.code == 0
    assert "resilience" in outcome.out


def test_a_batch_is_answered_in_order_one_object_a_line(bot_command: CommandLine, tmp_path: Path) -> None:
    batch = tmp_path / "queries"
    batch.write_text('resilience\n\n{"id": "q1", "query": "social pedagogy"}\nphotocopier\n', encoding="utf-8")
    outcome = bot_command("search", "--json", "--batch", str(batch))
    queries = [json.loads(line)["query"] for line in outcome.out.splitlines()]
    assert queries == ["resilience", "social pedagogy", "photocopier"]


def test_a_batch_can_come_from_standard_input(bot_command: CommandLine) -> None:
    assert answer(bot_command("search", "--json", "--batch", "-", typed="resilience\n"))["query"] == "resilience"


def test_a_query_gets_the_same_answer_alone_and_in_a_batch(bot_command: CommandLine) -> None:
    alone = answer(bot_command("search", "--json", "leaving care"))
    in_batch = answer(bot_command("search", "--json", "--batch", "-", typed="leaving care\n"))
    assert {**alone, "elapsed_ms": 0} == {**in_batch, "elapsed_ms": 0}


def test_a_bad_line_of_a_batch_is_named_by_its_number(bot_command: CommandLine) -> None:
    outcome = bot_command("search", "--json", "--batch", "-", typed='resilience\n{"words": "x"}\n')
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (1, "", 1)
    assert "line 2" in outcome.error


@pytest.mark.parametrize(
    "words",
    [
        [],
        [" "],
        ["--batch", "file", "resilience"],
        ["--limit", "0", "resilience"],
        ["--limit", "many", "resilience"],
        ["--json", "--explain", "resilience"],
    ],
)
def test_words_that_do_not_go_together_are_wrong_use(bot_command: CommandLine, words: list[str]) -> None:
    outcome = bot_command("search", *words)
    assert (outcome.code, outcome.out, len(outcome.error_lines)) == (2, "", 1)


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("child missing since yesterday", "If a child is missing now, report it to the police"),
        ("I hit a child", "Tell your manager or safeguarding lead now"),
        ("I want to die", "If a life is at risk now, call 999."),
        ("allegation against a foster carer", "Tell your manager or safeguarding lead now"),
        ("he's got a kitchen knife right now", "If a child is in danger now, call 999."),
    ],
)
def test_danger_is_answered_with_where_to_turn_first(bot_command: CommandLine, line: str, first: str) -> None:
    found = bot_command("search", line)
    assert (found.code, found.error) == (0, "")
    assert found.out.startswith(first)


def test_json_says_which_notice_is_urgent(bot_command: CommandLine) -> None:
    first, *_ = answer(bot_command("search", "--json", "child missing since yesterday"))["notices"]
    assert (first["kind"], first["urgent"]) == ("safeguarding", True)


def test_json_says_that_what_has_moved_on_is_not_urgent(bot_command: CommandLine) -> None:
    notices = answer(bot_command("search", "--json", "NICE guidance"))["notices"]
    assert ("currency", False) in [(notice["kind"], notice["urgent"]) for notice in notices]


def test_explain_says_which_words_told_of_danger(bot_command: CommandLine) -> None:
    first, *_ = bot_command("search", "--explain", "child missing since yesterday").out.splitlines()
    assert first.startswith("Danger: missing (where to turn stands first, alone), told by “")


def test_explain_says_where_words_tell_of_no_danger(bot_command: CommandLine) -> None:
    first, *_ = bot_command("search", "--explain", "resilience").out.splitlines()
    assert first == "Danger: none."
