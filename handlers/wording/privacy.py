"""What the bot keeps."""

TITLE = "Privacy"
LINES = (
    "I read only what you send me: the words after /lac or in my search box, messages that mention me, our direct "
    "messages, and a message on which you choose Find related practice.",
    "I do not keep your words or your name. I search the library for your words, answer, and forget them. So that you "
    "can write “more”, I keep for a day which passages and examples I showed last in a conversation. After that I look "
    "back at my own answers in our direct message, and forget what I saw.",
    "When posting a weekly digest went wrong, I look in its channel for that digest, and for nothing else.",
    "I send nothing anywhere but Slack, and use no language model.",
    "Slack keeps your messages to me as it keeps any other. Your workspace’s own rules hold for them.",
    "Do not write anything from which a child could be recognised: no names, places or dates.",
    "If your words seem to identify a child, I answer only you, and say what to take out. I do not see everything, so "
    "look twice yourself.",
)
KEPT_TITLE = "What I keep about you"
KEPT = (
    "Your saved items, under your Slack id, until you remove them.",
    "The practice examples that you share, with your Slack id, so that you can be told what became of them.",
    "Your Slack id beside a weekly digest that you set up or an example that you decided on.",
    "For a day, which passages and examples I showed last in our direct message.",
    "For a week, when I asked Slack whether you are still in the workspace, so that I forget people who have left.",
)
NOT_ABOUT_YOU = (
    "Whether an answer helped is counted by week and passage, with the reason if you write one: not who said it, and "
    "not what was asked. Moderators and whoever runs me read both. Where I find nothing, I count for the week which "
    "topics or other entries of my own lists the question was about: not its words, and not who asked. What you send "
    "with Tell the practice lead goes to the moderators in Slack, with your name; I do not keep it."
)
SAVED_COUNT = "Saved items now: {count}."
DELETE = "Delete what is kept about me"
DELETE_TITLE = "Delete what is kept about you?"
DELETE_TEXT = (
    "Your saved items and the practice examples that you shared are deleted, published ones too. Digests stay, without "
    "your id. This cannot be undone."
)
DELETE_YES = "Delete"
DELETE_NO = "Keep"
DELETED_TITLE = "Deleted"
DELETED = "Deleted: saved items {saved}, practice examples that you shared {shared}, mentions of your id {mentions}."
NOTHING_KEPT = "Nothing was kept about you, so there was nothing to delete."
SEND = "Send me what is kept about me"
FILE = (
    "Here is all that I keep about you, as a file. If you delete what is kept about you, delete this file too: what "
    "you saved stands in it."
)
FILE_TITLE = "Kept about me"
FILE_SENT = "I have sent it as a file in our direct message."
NOT_KEPT = (
    "Neither your name nor what you asked. Whether an answer helped, and why not, is kept without who said it, so it "
    "cannot be in this file."
)
