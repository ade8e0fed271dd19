"""What `doctor` looks at: each check is one function that returns what it found, or raises what is wrong."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.data_folder import prepare_data_folder
from bot.manifest import scopes_for
from bot.settings import Mode, Settings, SettingsError, read_settings
from bot.slack_client import SlackRefusedError, answered_at, build_client, check_app_token, who_am_i
from bot.store.store import open_database
from bot.web.guard import in_words
from config.bank_holidays import HolidaysKept
from config.catalogue import load_config
from config.failure import Failure
from handlers.slack.granted_scopes import scopes_in
from handlers.slack.manifest import AGENT_SCOPE, OPTIONAL_SCOPES, Experience
from handlers.wording.agent_view import OLD_VIEW_ENDS
from handlers.wording.scopes import REASONS
from knowledge.answers.answerer import open_answerer
from knowledge.checks import FEWEST_LINES, check_config, seldom_asked_as
from knowledge.library.loader import load_library

WRONG_CLOCK = timedelta(minutes=1)
"""Slack's own requests take some seconds at most."""
WARN_BEFORE = timedelta(days=180)
"""The end of the bank holidays that are known."""
OLD_VIEW_IS_GONE = date(2027, 3, 1)
"""Slack ends it in February, and names no day: https://docs.slack.dev/changelog/2026/08/20/agent-updates"""


@dataclass(frozen=True)
class Check:
    """One thing looked at, whether it is well, and what was found (when it is not: what to do).

    `is_to_do`: it is for the owner to do when there is time, and nothing is broken.
    """

    subject: str
    is_well: bool
    finding: str
    is_to_do: bool = False


def check_up(environment: Mapping[str, str], now: Callable[[], datetime]) -> Iterator[Check]:
    """Yield the checks in the order in which a person would mend them; wrong settings end it."""
    today = now().date()
    try:
        settings = read_settings(environment)
    except SettingsError as error:
        yield Check("settings", False, str(error))
        return
    yield Check("settings", True, _mode_in_words(settings))
    yield _look("content", _content)
    yield from _asked_as()
    yield _look("search", lambda: _search(settings))
    yield _look("database", lambda: _database(settings))
    yield from _signposts(today)
    yield from _bank_holidays(today)
    if settings.mode is not Mode.PLAYGROUND:
        yield from _slack(settings, now)


def _look(subject: str, find: Callable[[], str]) -> Check:
    try:
        return Check(subject, True, find())
    except Failure as failure:
        return Check(subject, False, str(failure))


def _mode_in_words(settings: Settings) -> str:
    return {
        Mode.PLAYGROUND: "no Slack token is set, so the bot runs in the local playground",
        Mode.SOCKET: "the bot connects to Slack over a WebSocket (Socket Mode)",
        Mode.HTTP: "Slack sends requests to the bot over HTTP",
    }[settings.mode]


def _content() -> str:
    library = load_library()
    check_config(load_config(), library)
    return f"{len(library.sections)} sections, {len(library.passages)} passages, {len(library.examples)} examples"


def _asked_as() -> Iterator[Check]:
    """Yield whether every passage has asked-as lines enough; no check where the content is broken, which it tells."""
    try:
        few = seldom_asked_as(load_library())
    except Failure:
        return
    if few:
        advice = f"{len(few)} passages have fewer than {FEWEST_LINES} lines in asked_as.yaml; add some to {few[0]}"
        yield Check("asked-as lines", True, advice, is_to_do=True)
    else:
        yield Check("asked-as lines", True, f"every passage and practice example has {FEWEST_LINES} or more")


def _search(settings: Settings) -> str:
    folder = prepare_data_folder(settings.data_folder)
    open_answerer(load_library(), load_config(), folder)
    return f"the index in {folder} is up to date"


def _database(settings: Settings) -> str:
    """Look without changing the schema, which only `run` and `release` do."""
    database = open_database(settings.database_url, prepare_data_folder(settings.data_folder))
    with closing(database):
        database.check()
        return f"it answers ({database.place})"


def _signposts(today: date) -> Iterator[Check]:
    """Yield whether the numbers were confirmed; no check where the file cannot be read, which `content` tells."""
    try:
        signposts = load_config().signposts
    except Failure:
        return
    if not signposts.need_confirming(today):
        yield Check("signposts", True, f"names and numbers were confirmed on {signposts.confirmed}")
        return
    last = f"were last confirmed on {signposts.confirmed}" if signposts.confirmed else "are confirmed by nobody yet"
    advice = "check each of them and set `confirmed` in config/signposts.yaml to the day"
    yield Check("signposts", True, f"names and numbers {last}; {advice}", is_to_do=True)


def _bank_holidays(today: date) -> Iterator[Check]:
    """Yield until when the bank holidays are known; no check where the owner keeps none, or the file cannot be read."""
    try:
        config = load_config()
    except Failure:
        return
    if config.settings.digest.holidays is HolidaysKept.NONE:
        return
    last_day = config.bank_holidays.last_day
    known = f"known up to {last_day}"
    if last_day - today > WARN_BEFORE:
        yield Check("bank holidays", True, known)
    else:
        advice = "add the next years to config/bank-holidays.yaml"
        yield Check("bank holidays", True, f"{known}; {advice}", is_to_do=True)


def _slack(settings: Settings, now: Callable[[], datetime]) -> Iterator[Check]:
    """Yield what can be seen with each of the two tokens; nobody in Slack sees any of it."""
    yield from _bot_token(settings, now)
    if settings.app_token is not None:
        yield _look("app-level token", lambda: _app_token(settings.app_token or "", settings.slack_api_url))


def _bot_token(settings: Settings, now: Callable[[], datetime]) -> Iterator[Check]:
    """Yield whose token it is, the clock, what it may do, and what it tells of the app; a wrong token ends it."""
    try:
        answer = who_am_i(build_client(settings.bot_token, settings.slack_api_url))
    except SlackRefusedError as failure:
        yield Check("Slack", False, str(failure))
        return
    yield Check("Slack", True, f"the token belongs to {answer.get('team', '')}")
    yield _look("clock", lambda: _clock(answered_at(answer), now()))
    scopes = scopes_in(answer)
    if scopes is None:
        advice = "Slack did not say which scopes the token has; compare them with docs/running.md"
        yield Check("scopes", True, advice, is_to_do=True)
        return
    yield from _scopes(scopes, settings.public_url)
    yield _direct_messages(scopes, now().date())


def _app_token(app_token: str, api_url: str) -> str:
    check_app_token(build_client(None, api_url), app_token)
    return "Slack accepts it for Socket Mode"


def _scopes(given: frozenset[str], public_url: str | None) -> Iterator[Check]:
    """Yield the scopes that are missing, a line each: those that are needed are a problem, optional ones to do.

    What is needed is what the manifest asks for with the same settings. A token without the scope of an agent view is
    that of a plain app, which asks for none.
    """
    wanted = scopes_for(Experience.AGENT if AGENT_SCOPE in given else Experience.PLAIN, public_url)
    needed, optional = sorted(wanted - given), sorted(OPTIONAL_SCOPES - given)
    for scope in needed:
        advice = "add it on the app's page under OAuth & Permissions, and install the app again"
        yield Check("scopes", False, f"{scope} is missing, which is {REASONS[scope]}; {advice}")
    for scope in optional:
        yield Check("scopes", True, f"{scope} is not given, which is {REASONS[scope]}; it is optional", is_to_do=True)
    if not needed and not optional:
        yield Check("scopes", True, f"all {len(wanted | OPTIONAL_SCOPES)} are given")


def _direct_messages(scopes: frozenset[str], today: date) -> Check:
    """Return what the owner of an app with a view is to look at: its token does not tell an old view from a new one."""
    if AGENT_SCOPE not in scopes:
        return Check("direct messages", True, "a plain app, without Slack’s agent view")
    if today >= OLD_VIEW_IS_GONE:
        return Check("direct messages", True, "an app with Slack’s agent view")
    look = (
        "the app has a view, and its token does not say which. If its manifest at api.slack.com/apps says agent_view, "
        "there is nothing to do. If it says assistant_view: "
    )
    return Check("direct messages", True, look + OLD_VIEW_ENDS, is_to_do=True)


def _clock(there: datetime | None, here: datetime) -> str:
    """Look how far this machine's clock is off: Slack's requests are refused where it is five minutes or more."""
    if there is None:
        return "Slack did not say what time it is"
    off = round((here - there).total_seconds())
    if abs(off) >= WRONG_CLOCK.total_seconds():
        direction = "ahead of" if off > 0 else "behind"
        raise Failure(f"this machine is {in_words(abs(off))} {direction} Slack; set its clock by a time server")
    return "it agrees with Slack's"
