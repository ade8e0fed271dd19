"""All that a team's owner edits, loaded and checked: the one thing that the rest of the program asks for."""

from dataclasses import dataclass
from pathlib import Path

from config.bank_holidays import BankHolidayCalendar, BankHolidays, load_bank_holidays
from config.bot_settings import BotSettings, load_bot_settings
from config.notices import Notices, load_notices
from config.outside import Outside, load_outside
from config.privacy import Privacy, load_privacy
from config.prompts import Prompts, load_prompts
from config.signposts import Signposts, load_signposts
from config.thesaurus import Thesaurus, load_thesaurus
from config.topics import Topics, load_topics

CONFIG_FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Config:
    """The content of config/*.yaml. All but the settings keep their file, so that a later check can name the place."""

    topics: Topics
    prompts: Prompts
    notices: Notices
    signposts: Signposts
    settings: BotSettings
    thesaurus: Thesaurus
    outside: Outside
    privacy: Privacy
    bank_holidays: BankHolidayCalendar

    @property
    def holidays(self) -> BankHolidays:
        """Return the bank holidays that move the digest, as the owner has set it."""
        return self.bank_holidays.kept(self.settings.digest.holidays)


def load_config(folder: Path = CONFIG_FOLDER) -> Config:
    """Read every file of a configuration folder.

    What has to agree with the library (section ids, questions) is checked by `knowledge.checks.check_config`.

    Raises:
        ContentError: a file is missing or cannot be used.
    """
    return Config(
        topics=load_topics(folder),
        prompts=load_prompts(folder),
        notices=load_notices(folder),
        signposts=load_signposts(folder),
        settings=load_bot_settings(folder),
        thesaurus=load_thesaurus(folder),
        outside=load_outside(folder),
        privacy=load_privacy(folder),
        bank_holidays=load_bank_holidays(folder),
    )
