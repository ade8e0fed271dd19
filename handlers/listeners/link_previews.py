"""A link to the library's own pages was posted, or is being typed: a preview stands under it."""

from slack_bolt import App, Args

from handlers.answers.link_previews import preview_of_link
from handlers.services import Services
from handlers.slack.calls import best_effort, call_once
from handlers.slack.error_boundary import unasked_boundary
from handlers.slack.heard import shared_links_of
from handlers.slack.once import RecentIds, taken_up


def register(app: App, services: Services) -> None:
    """Listen to links, where the library has pages. It holds what everyone may read, so it is the same for everyone:
    members, people of other organisations, and in channels that are shared with them.

    Slack asks for no preview in words, so nobody is told where it cannot be shown.
    """
    if services.public_url is None:
        return
    seen = RecentIds()

    @unasked_boundary
    def show_previews(args: Args) -> None:
        with taken_up(args.body, services, seen) as turn:
            if turn is not None:
                _show(args, services)

    app.event("link_shared")(show_previews)


def _show(args: Args, services: Services) -> None:
    links = shared_links_of(args)
    previews = {url: {"blocks": blocks} for url in links.urls if (blocks := preview_of_link(services, url))}
    if previews:
        with best_effort("the preview of a link"):
            call_once(args.client, "chat.unfurl", unfurls=previews, **links.place)
