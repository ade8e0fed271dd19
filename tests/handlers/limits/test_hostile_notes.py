"""Nobody can call, mention or link through the bot by a reason or a note that a moderator reads."""

from datetime import date

import pytest

from handlers.models.practice_lead import GivenReason, SaidOfItem, WeekOfFeedback
from handlers.models.seen_characters import seen_text
from handlers.practice_lead.said_of_answers import FIRST_WORDS_CHARACTERS
from handlers.views.feedback import LONGEST_REASON
from handlers.views.practice_lead.note import LONGEST_NOTE, note_message
from handlers.views.practice_lead.said_of_answers import feedback_message
from handlers.views.sharing.form import LONGEST_TITLE
from knowledge.answers.answer import AnswerVerdict
from tests.handlers.limits.everything_shown import SHARER
from tests.handlers.limits.harm import harm_in_words_of_others
from tests.handlers.limits.hostile_texts import HOSTILE_TEXTS

TYPED = [seen_text(text) for text in HOSTILE_TEXTS.values()]


@pytest.mark.parametrize("written", TYPED, ids=HOSTILE_TEXTS)
def test_a_note_is_only_words(written: str) -> None:
    message = note_message(SHARER, AnswerVerdict.NOTHING, written[:LONGEST_NOTE])
    assert harm_in_words_of_others(message) == []


def week_with(words: str) -> WeekOfFeedback:
    """Return a week in which people wrote these words, and shared an example that is called by them."""
    line = " ".join(words.split())
    item = SaidOfItem(line[:LONGEST_TITLE], line[:FIRST_WORDS_CHARACTERS], 1, 1)
    reason = GivenReason(False, line[:LONGEST_REASON], (line[:LONGEST_TITLE],))
    return WeekOfFeedback(date(2026, 3, 2), 9, 9, (item,) * 9, (reason,) * 9)


@pytest.mark.parametrize("written", TYPED, ids=HOSTILE_TEXTS)
def test_reasons_are_only_words_however_many(written: str) -> None:
    message = feedback_message([week_with(written)] * 9)
    assert harm_in_words_of_others(message) == []
