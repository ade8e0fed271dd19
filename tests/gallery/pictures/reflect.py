"""The reflect guide."""

from handlers.answers.asking import topic_offers
from handlers.models.guide_place import Place
from handlers.reflect.steps import guide_at, opening_view, view_at, view_before
from handlers.views.reflect.invitation import closed_message, invitation_message
from handlers.views.reflect.summary_page import summary_view
from knowledge.answers.reflect_guide import GuideKind, Wording
from tests.gallery.picture import Picture, Shown, Surface
from tests.gallery.workspace import Workspace

GROUP = Place(kind=GuideKind.GROUP)
PLAINER = Place(kind=GuideKind.DID_HARM, wording=Wording.PLAINER)
OWN_PRACTICE = Place(topic_id="resilience", kind=GuideKind.OWN_PRACTICE)
ANSWERS = (
    "The common room was left in a state after film night, and two people stopped talking to each other.",
    "I was tired and wanted it tidied at once.",
)


def _written(workspace: Workspace, place: Place) -> dict[str, str]:
    steps = guide_at(workspace.services, place).steps
    return {step.id: answer for step, answer in zip(steps, ANSWERS, strict=False)}


def start(workspace: Workspace) -> Shown:
    return opening_view(workspace.services)


def start_on_topic(workspace: Workspace) -> Shown:
    return opening_view(workspace.services, "resilience")


def first_step(workspace: Workspace) -> Shown:
    return view_at(workspace.services, GROUP.at(0), {})


def third_step(workspace: Workspace) -> Shown:
    return view_at(workspace.services, GROUP.at(2), _written(workspace, GROUP))


def in_plainer_words(workspace: Workspace) -> Shown:
    return view_at(workspace.services, PLAINER.at(0), {})


def own_practice(workspace: Workspace) -> Shown:
    return view_at(workspace.services, OWN_PRACTICE.at(0), {})


def back_at_the_start(workspace: Workspace) -> Shown:
    return view_before(workspace.services, GROUP.at(1).at(0), _written(workspace, GROUP))


def summary(workspace: Workspace) -> Shown:
    return summary_view(guide_at(workspace.services, GROUP), _written(workspace, GROUP))


def messages(workspace: Workspace) -> Shown:
    topic = next(offer for offer in topic_offers(workspace.services) if offer.id == "resilience")
    return [invitation_message(topic), closed_message(None)]


SURFACE = Surface(
    "Reflect guide",
    (
        Picture("reflect-start", "The start: when not, and what to reflect on.", start),
        Picture("reflect-topic", "The start, from an answer on resilience.", start_on_topic),
        Picture("reflect-step", "The first of the five questions, for a group.", first_step),
        Picture("reflect-later", "The third, with what was written before.", third_step),
        Picture("reflect-plainer", "In plainer words.", in_plainer_words),
        Picture("reflect-own-practice", "A cycle for one’s own practice.", own_practice),
        Picture("reflect-back", "Back at the start, with what was written.", back_at_the_start),
        Picture("reflect-summary", "The summary to copy.", summary),
        Picture("reflect-messages", "Where no modal can open, and after the guide was closed.", messages),
    ),
)
