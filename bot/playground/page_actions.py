"""What the page can ask for: one function an action, each of the JSON that the page sent.

A function returns nothing when it is done and raises Problem with a sentence to show when it is not.
"""

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

from bot.playground.first_look import greet
from bot.playground.keyboard import opening, own_messages, pressing, typing, views
from bot.playground.keyboard.bot_link import BotLink, Problem
from config.failure import Failure

Asked = Mapping[str, Any]


def _say(link: BotLink, asked: Asked) -> None:
    thread_ts = asked.get("thread_ts") or None
    typing.say(link, _text(asked, "user"), _text(asked, "channel"), _text(asked, "text"), thread_ts)


def _edit(link: BotLink, asked: Asked) -> None:
    own_messages.edit(link, *_own_message(asked), _text(asked, "text"))


def _delete(link: BotLink, asked: Asked) -> None:
    own_messages.delete(link, *_own_message(asked))


def _press(link: BotLink, asked: Asked) -> None:
    where = (_text(asked, "user"), _text(asked, "channel"), _text(asked, "message_ts"))
    pressing.press_in_message(link, *where, _pressed(asked))


def _press_in_view(link: BotLink, asked: Asked) -> None:
    pressing.press_in_view(
        link, _text(asked, "user"), _text(asked, "view_id"), _pressed(asked), _object(asked, "values")
    )


def _submit(link: BotLink, asked: Asked) -> None:
    views.submit(link, _text(asked, "user"), _text(asked, "view_id"), _object(asked, "values"))


def _close(link: BotLink, asked: Asked) -> None:
    views.close(link, _text(asked, "user"), _text(asked, "view_id"))


def _shortcut(link: BotLink, asked: Asked) -> None:
    user, callback_id = _text(asked, "user"), _text(asked, "callback_id")
    if asked.get("message_ts"):
        opening.use_message_shortcut(link, user, callback_id, _text(asked, "channel"), _text(asked, "message_ts"))
    else:
        opening.use_shortcut(link, user, callback_id)


def _home(link: BotLink, asked: Asked) -> None:
    opening.open_home(link, _text(asked, "user"))


def _messages(link: BotLink, asked: Asked) -> None:
    opening.open_messages(link, _text(asked, "user"))


def _stop(link: BotLink, asked: Asked) -> None:
    opening.stop(link, _text(asked, "user"), _text(asked, "thread_ts"))


def _go_on(link: BotLink, asked: Asked) -> None:
    """Move the playground's clock on."""
    steps = {"hour": timedelta(hours=1), "day": timedelta(days=1)}
    to = _text(asked, "to")
    if link.time is None:
        raise Problem("The clock of this playground cannot be moved")
    try:
        if to in steps:
            link.time.go_on(steps[to])
        elif not link.time.go_to_next_digest():
            raise Problem(f"No channel gets a digest yet. Type {link.command} digest on in a channel first")
    except Failure as failure:
        raise Problem(str(failure)) from failure
    link.slack.changes.add()


def _install(link: BotLink, asked: Asked) -> None:
    """Install the app in another form, in a playground that is empty again."""
    app = link.apps.get(_text(asked, "app"))
    if app is None:
        raise Problem("There is no such app; reload this page")
    with link.slack.lock:  # whoever saw the new form before all is empty would open what is about to go
        link.slack.install(app)
        _reset(link, asked)


def _reset(link: BotLink, _: Asked) -> None:
    link.slack.reset()
    link.forget()
    greet(link.slack)


ACTIONS: Mapping[str, Callable[[BotLink, Asked], None]] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "press": _press,
    "view/press": _press_in_view,
    "view/submit": _submit,
    "view/close": _close,
    "shortcut": _shortcut,
    "home": _home,
    "messages": _messages,
    "stop": _stop,
    "clock": _go_on,
    "install": _install,
    "reset": _reset,
}


def _pressed(asked: Asked) -> pressing.Press:
    answer = asked["selected"] if asked.get("selected") is not None else asked.get("text")
    return pressing.Press(_text(asked, "block_id"), _text(asked, "action_id"), answer)


def _own_message(asked: Asked) -> tuple[str, str, str]:
    return _text(asked, "user"), _text(asked, "channel"), _text(asked, "message_ts")


def _text(asked: Asked, name: str) -> str:
    value = asked.get(name)
    if not isinstance(value, str):
        raise Problem(f"The page sent no {name}; reload it and try again")
    return value


def _object(asked: Asked, name: str) -> Mapping[str, Any]:
    value = asked.get(name, {})
    if not isinstance(value, Mapping):
        raise Problem(f"The page sent odd {name}; reload it and try again")
    return value
