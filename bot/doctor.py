"""What `doctor` looks at: each check is one function that returns what it found, or raises what is wrong."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, timedelta

from bot.data_folder import prepare_data_folder
from bot.settings import Mode, Settings, SettingsError, read_settings
from bot.slack_client import SlackRefusedError, build_client, check_app_token, look_at_token
from bot.store.store import open_database
from config.bank_holidays import HolidaysKept
from config.catalogue import load_config
from config.failure import Failure
from handlers.slack.manifest import OPTIONAL_SCOPES, SCOPES
from handlers.wording.scopes import REASONS
from knowledge.answers.answerer import open_answerer
from knowledge.checks import FEWEST_LINES, check_config, seldom_asked_as
from knowledge.library.loader import load_library

WARN_BEFORE = timedelta(days=180)
"""The end of the bank holidays that are known."""


@dataclass(frozen=True)
class Check:
    """One thing looked at, whether it is well, and what was found (when it is not: what to do).

    `is_to_do`: it is for the owner to do when there is time, and nothing is broken.
    """

    subject: str
    is_well: bool
    finding: str
    is_to_do: bool = False


def check_up(environment: Mapping[str, str], today: date) -> Iterator[Check]:
    """Yield the checks in the order in which a person would mend them; wrong settings end it."""
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
        yield from _slack(settings)


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
        if not database.is_reachable():
            raise Failure(f"the database ({database.place}) does not answer; check DATABASE_URL and that it runs")
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


def _slack(settings: Settings) -> Iterator[Check]:
    """Yield whose the token is, what it may do, and whether the app-level token is good; nobody sees any of it."""
    client = build_client(settings.bot_token, settings.slack_api_url)
    try:
        holder = look_at_token(client)
    except SlackRefusedError as failure:
        yield Check("Slack", False, str(failure))
    else:
        yield Check("Slack", True, f"the token belongs to {holder.workspace}")
        yield from _scopes(holder.scopes)
    if settings.app_token is not None:
        yield _look("app-level token", lambda: _app_token(settings.app_token or "", settings.slack_api_url))


def _scopes(given: frozenset[str] | None) -> Iterator[Check]:
    """Yield the scopes that are missing, a line each: those that are needed are a problem, optional ones to do."""
    if given is None:
        advice = "Slack did not say which scopes the token has; compare them with docs/running.md"
        yield Check("scopes", True, advice, is_to_do=True)
        return
    needed, optional = sorted(SCOPES - given), sorted(OPTIONAL_SCOPES - given)
    for scope in needed:
        advice = "add it on the app's page under OAuth & Permissions, and install the app again"
        yield Check("scopes", False, f"{scope} is missing, which is {REASONS[scope]}; {advice}")
    for scope in optional:
        yield Check("scopes", True, f"{scope} is not given, which is {REASONS[scope]}; it is optional", is_to_do=True)
    if not needed and not optional:
        yield Check("scopes", True, f"all {len(SCOPES | OPTIONAL_SCOPES)} are given")


def _app_token(app_token: str, api_url: str) -> str:
    check_app_token(build_client(None, api_url), app_token)
    return "Slack accepts it for Socket Mode"
