"""`files.*`: upload a file in three steps, and delete it.

Source: https://docs.slack.dev/messaging/working-with-files#upload
"""

from typing import Any

from bot.playground.slack_api.arguments import Arguments
from bot.playground.slack_api.errors import SlackError
from bot.playground.slack_api.methods.places import channel_to_read
from bot.playground.slack_api.records import BOT_USER_ID, File, Message
from bot.playground.slack_api.stand_in import SlackStandIn


def get_upload_url(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`files.getUploadURLExternal`: where the bytes are to be sent."""
    name, length = arguments.required("filename"), arguments.number("length", 0)
    if length <= 0:
        raise SlackError("invalid_arguments")
    file_id = slack.workspace.new_id("F")
    slack.uploads[file_id] = File(file_id, name, b"")
    return {"upload_url": f"{slack.own_url}/upload/{file_id}", "file_id": file_id}


def complete_upload(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`files.completeUploadExternal`: the files are shared in a channel, in a message of their own."""
    asked = arguments.structure("files") or []
    files = [slack.uploads.get(one.get("id", "")) for one in asked]
    if not files or any(file is None or not file.data for file in files):
        raise SlackError("file_not_found")
    channel = channel_to_read(slack, arguments.required("channel_id"))
    shared = tuple(slack.uploads.pop(file.id) for file in files if file is not None)
    ts = slack.workspace.new_ts(slack.clock())
    text = arguments.text("initial_comment")
    slack.workspace.add(Message(ts, channel.id, BOT_USER_ID, text, is_from_app=True, files=shared))
    return {"files": [{"id": file.id, "title": file.name} for file in shared]}


def delete(slack: SlackStandIn, arguments: Arguments) -> dict[str, Any]:
    """`files.delete`: the file goes from every message, and a message that was nothing else with it."""
    file_id = arguments.required("file")
    holding = [found for found in slack.workspace.messages if any(file.id == file_id for file in found.files)]
    if not holding:
        raise SlackError("file_not_found")
    for message in holding:
        slack.workspace.remove(message)
    return {}
