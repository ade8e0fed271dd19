"""An answer that was shared in a channel: what its sharer sees before, what everyone sees, and taking it back."""

from dataclasses import replace

from handlers.views.answers.answer import body_blocks
from handlers.views.answers.buttons import more_button, rows_with_feedback, save_button
from handlers.views.answers.cards import read_button
from handlers.views.answers.notices import closing_blocks
from handlers.views.block_kit.elements import Element, actions, button, confirmed, context, divider, line_message
from handlers.views.block_kit.ids import DO_NOT_POST, POST_ANSWER, TAKE_BACK_ANSWER, join_shown
from handlers.views.block_kit.message import Message, Part
from handlers.views.block_kit.mrkdwn import escape, joined, mention
from handlers.wording import answers as wording
from knowledge.answers.answer import Answer


def shared_answer_message(answer: Answer, sharer: str, public_url: str | None) -> Message:
    """Return the answer under a line that says who shared it; `sharer` is the person's id."""
    others = [result.id for result in answer.results[1:]]
    answer = _short(answer)
    best, examples = [answer.results[0].id], [example.id for example in answer.examples[:1]]
    buttons = [
        read_button(answer.results[0]),
        *more_button(others),
        save_button(best),
    ]
    rows = rows_with_feedback(buttons, best, examples, after=[_take_back_button(sharer)])
    return Message([*_shared_blocks(answer, sharer, public_url), *rows, *closing_blocks(answer.closing)])


def preview_message(answer: Answer, sharer: str, public_url: str | None) -> Message:
    """Return what will be posted, to the person who is about to post it."""
    value = join_shown([result.id for result in answer.results], [example.id for example in answer.examples[:1]])
    buttons = [button(wording.POST, POST_ANSWER, value), button(wording.DO_NOT_POST, DO_NOT_POST, value)]
    return Message(
        [
            context(escape(wording.PREVIEW)),
            divider(),
            *_shared_blocks(_short(answer), sharer, public_url),
            divider(),
            *actions(buttons),
        ]
    )


def only_members_may_share_message() -> Message:
    """Return what takes the place of an answer that someone wanted to post where they are not."""
    return line_message(wording.ONLY_MEMBERS_SHARE)


def not_posted_message() -> Message:
    """Return what takes the place of an answer that was not posted after all."""
    return line_message(wording.NOT_POSTED)


def taken_back_message() -> Message:
    """Return what the person gets who took back what they had shared."""
    return line_message(wording.TAKEN_BACK)


def not_yours_to_take_back_message() -> Message:
    """Return what anyone else gets who wants to take it back."""
    return line_message(wording.NOT_YOURS_TO_TAKE_BACK)


def _short(answer: Answer) -> Answer:
    """Return the answer without further titles, which “More” gives: with who shared it, it fits a phone's screen."""
    return replace(answer, results=answer.results[:1])


def _shared_blocks(answer: Answer, sharer: str, public_url: str | None) -> list[Part]:
    line = joined(" ", (mention(sharer), escape(wording.SHARED_BY)))
    return [context(line), *body_blocks(answer, public_url, is_shared=True)]


def _take_back_button(sharer: str) -> Element:
    """Its value is the id of the person who shared: nobody else may take it back."""
    pressed = button(wording.TAKE_BACK, TAKE_BACK_ANSWER, sharer)
    return confirmed(pressed, wording.TAKE_BACK_TITLE, wording.TAKE_BACK_ASK, wording.TAKE_BACK, wording.KEEP)
