"""What a person wrote, as plain words."""

import pytest

from handlers.slack.request import words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<@U0EXCHANGE> what helps?", "what helps?"),
        ("what helps, <@U0EXCHANGE>", "what helps,"),
        ("health &amp; well-being", "health & well-being"),
        ("&lt;b&gt;", "<b>"),
        ("&amp;lt;", "&lt;"),
        ("see <https://example.org/a|this page>", "see this page"),
        ("see <https://example.org/a>", "see https://example.org/a"),
        ("ask in <#C0TEAM|team-chat>", "ask in team-chat"),
        ("<!here> missing  from\n care", "missing from care"),
        ("half \ud83d of an emoji", "half ? of an emoji"),
        ("", ""),
    ],
)
def test_mark_up_is_taken_away_and_words_stay(text: str, words: str) -> None:
    assert words_of(text) == words
