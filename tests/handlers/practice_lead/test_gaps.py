"""What was asked for and not found: counted without words, shown to moderators from five questions on."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.playground.slack_api.example_workspace import SAM, SAM_DIRECT, TEAM_CHAT
from bot.playground.slack_api.records import TEAM_ID
from bot.playground.slack_api.stand_in import SlackStandIn
from bot.services import Knowledge, build_services
from bot.store.store import open_store
from handlers.services import Services
from handlers.slack.manifest import FIND_RELATED_PRACTICE
from handlers.views.block_kit.ids import SEARCH_BOX
from handlers.views.practice_lead.note import NOTE
from handlers.wording import practice_lead as wording
from knowledge.answers.answer import AnswerVerdict
from knowledge.answers.answerer import open_answerer
from knowledge.answers.subjects import ANYTHING_ELSE, Subject, SubjectKind
from tests.handlers.shown import buttons, words
from tests.slack.moving_clock import MovingClock
from tests.slack.running_bot import run_bot
from tests.slack.slack_user import SlackUser

NOTHING, NEAR = AnswerVerdict.NOTHING, AnswerVerdict.NEAR
HEALTH = Subject(SubjectKind.TOPIC, "health")
PASSWORD = "how do I reset my password"
COMPUTERS = Subject(SubjectKind.OUTSIDE, "Computers and accounts")


def counted(services: Services) -> dict[tuple[Subject, AnswerVerdict], int]:
    return {(count.subject, count.verdict): count.times for count in services.store.gaps.counts(TEAM_ID)}


def keep(services: Services, subject: Subject, verdict: AnswerVerdict, times: int, weeks_ago: int = 0) -> None:
    """Count a subject as often as that."""
    for _ in range(times):
        services.store.gaps.add(TEAM_ID, [subject], verdict, services.clock() - timedelta(weeks=weeks_ago))


@pytest.mark.parametrize(
    ("question", "subjects", "verdict"),
    [
        (PASSWORD, {COMPUTERS}, NOTHING),
        ("adhd medication", {HEALTH, Subject(SubjectKind.CONCEPT, "complex needs")}, NOTHING),
        ("respite", {Subject(SubjectKind.CONCEPT, "short break")}, NEAR),
        ("lawn mower", {ANYTHING_ELSE}, NOTHING),
    ],
)
def test_a_question_counts_for_the_entries_of_the_configuration_that_it_is_about(
    sam: SlackUser, services: Services, question: str, subjects: set[Subject], verdict: AnswerVerdict
) -> None:
    sam.command(f"/lac {question}")
    found = {subject for subject, found in counted(services) if found is verdict}
    assert subjects <= found
    assert {subject.kind for subject in found} == {subject.kind for subject in subjects}


def test_a_question_that_is_answered_counts_for_nothing(sam: SlackUser, services: Services) -> None:
    sam.command("/lac resilience")
    assert counted(services) == {}


def test_danger_counts_for_nothing(sam: SlackUser, services: Services) -> None:
    sam.command("/lac child missing since yesterday")
    assert counted(services) == {}


def test_wherever_it_is_asked_it_counts_once(sam: SlackUser, alex: SlackUser, services: Services) -> None:
    sam.command(f"/lac {PASSWORD}")
    sam.say(f"@bot {PASSWORD}")
    sam.say(PASSWORD, SAM_DIRECT)
    sam.open_home()
    sam.press_in_home(SEARCH_BOX, PASSWORD)
    alex.say(PASSWORD)
    sam.use_message_shortcut(FIND_RELATED_PRACTICE, alex.sees(TEAM_CHAT)[-1])
    assert counted(services) == {(COMPUTERS, NOTHING): 5}


def test_five_questions_are_shown_and_four_are_not(lead: SlackUser, jo: SlackUser, services: Services) -> None:
    for _ in range(4):
        jo.command(f"/lac {PASSWORD}")
    [shown] = lead.command("/lac gaps")
    assert shown.shown.endswith(wording.NO_GAPS.format(least=5))
    jo.command(f"/lac {PASSWORD}")
    [shown] = lead.command("/lac gaps")
    assert shown.visible_to == lead.id
    assert "Computers and accounts" in shown.shown
    assert wording.TIMES_NOTHING.format(times=5) in shown.shown


def test_topics_are_told_by_their_titles(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NEAR, 5)
    [shown] = lead.command("/lac gaps")
    assert "*Health" in shown.shown
    assert wording.TIMES_NEAR.format(times=5) in shown.shown


def test_weeks_of_fewer_are_told_together(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 6)
    keep(services, HEALTH, NOTHING, 3, weeks_ago=1)
    keep(services, HEALTH, NOTHING, 2, weeks_ago=2)
    [shown] = lead.command("/lac gaps")
    assert "6 times, nothing found; other weeks together: 5 times, nothing found" in shown.shown


def test_weeks_of_fewer_are_not_told_where_they_are_few_together(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 6)
    keep(services, HEALTH, NOTHING, 4, weeks_ago=1)
    [shown] = lead.command("/lac gaps")
    assert "other weeks" not in shown.shown


def test_what_was_found_is_not_told_apart_where_a_part_is_small(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 5)
    keep(services, HEALTH, NEAR, 1)
    [shown] = lead.command("/lac gaps")
    assert ": 6 times" in shown.shown
    assert "nothing found" not in shown.shown


def test_both_parts_are_told_where_each_is_large(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 5)
    keep(services, HEALTH, NEAR, 7)
    [shown] = lead.command("/lac gaps")
    assert wording.TIMES_APART.format(times=12, nothing=5, near=7) in shown.shown


def test_of_many_weeks_and_subjects_the_newest_and_the_most_asked_are_told(lead: SlackUser, services: Services) -> None:
    for topic in services.config.topics.by_id:
        for weeks_ago in range(5):
            keep(services, Subject(SubjectKind.TOPIC, topic), NOTHING, 5, weeks_ago)
    keep(services, HEALTH, NEAR, 5)
    [shown] = lead.command("/lac gaps")
    assert "2 earlier weeks" in shown.shown
    assert shown.shown.index("Health") < shown.shown.index("Education")
    assert wording.MORE_GAPS.format(count=len(services.config.topics.by_id) - 6) in shown.shown


def test_home_tells_moderators_how_many_there_are_and_leads_to_them(lead: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 5)
    assert wording.HOME_GAPS.format(count=1) in words(lead.open_home().payload["blocks"])
    lead.press_in_home(wording.GAPS_BUTTON)
    assert "Health" in words(lead.modal.payload["blocks"])


def test_others_are_told_who_may(jo: SlackUser, services: Services) -> None:
    keep(services, HEALTH, NOTHING, 5)
    [shown] = jo.command("/lac gaps")
    assert "Health" not in shown.shown
    assert shown.shown.startswith("Only moderators see this.")
    assert wording.GAPS_BUTTON not in buttons(jo.open_home().payload["blocks"])


def test_a_question_is_answered_where_the_database_is_out_of_reach(
    slack: SlackStandIn, services: Services, clock: MovingClock, tmp_path: Path
) -> None:
    store = open_store(None, tmp_path)
    with run_bot(slack, replace(services, store=store), clock) as bot:
        store.close()
        (tmp_path / "store.db").unlink()
        (tmp_path / "store.db").mkdir()
        [answer] = bot.user(SAM).command(f"/lac {PASSWORD}")
    assert "Nothing in the library fits this" in answer.shown


SOUGHT = {
    "marzipan": "marzipan fruits",
    "harpsichord": "harpsichord tuning",
    "velociraptor": "velociraptor",
    "ukulele": "ukulele strings",
    "chrysanthemum": "chrysanthemum pruning",
}
"""Questions by a word that stands nowhere in the library and its configuration."""


def test_no_word_of_a_question_is_in_any_file_of_the_data_folder(
    slack: SlackStandIn, services: Services, clock: MovingClock, tmp_path: Path
) -> None:
    library, config = services.library, services.config
    settings = config.settings.model_copy(update={"moderators": (SAM.id,)})
    config = replace(config, settings=settings)
    with closing(open_store(None, tmp_path)) as store:
        here = build_services(Knowledge(library, config, open_answerer(library, config, tmp_path)), store, None, clock)
        with run_bot(slack, here, clock) as bot:
            sam = bot.user(SAM)
            [answer] = sam.command(f"/lac {SOUGHT['marzipan']}")
            sam.say(f"@bot {SOUGHT['harpsichord']}")
            sam.say(SOUGHT["velociraptor"], SAM_DIRECT)
            sam.open_home()
            sam.press_in_home(SEARCH_BOX, SOUGHT["ukulele"])
            sam.close()
            sam.press(answer, wording.TELL)
            sam.submit({NOTE: SOUGHT["chrysanthemum"]})
            sam.command("/lac gaps")
        assert sum(count.times for count in store.gaps.counts(TEAM_ID)) == 4
        kept = {path.name: path.read_bytes().lower() for path in tmp_path.rglob("*") if path.is_file()}
    assert "store.db" in kept
    assert [(name, word) for name, held in kept.items() for word in SOUGHT if word.encode() in held] == []
