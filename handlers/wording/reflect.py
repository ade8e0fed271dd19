"""The reflect guide. Its questions stand in config/prompts.yaml."""

from knowledge.answers.reflect_guide import GuideKind, Wording

TITLE = "Reflect on practice"
OPEN = "Reflect"
OPEN_LABEL = "Reflect on practice, step by step"
INVITATION = (
    "The guide goes step by step, through the restorative questions or a cycle for your own practice. What you write "
    "in it is kept nowhere."
)
INVITATION_ON = "Reflect on: {topic}"

NOT_WHEN = "Do not hold a restorative conversation when"
INSTEAD = "What to do instead"
TOPIC = "Topic: {topic}. Its questions stand beside “What? So what? Now what?”."
TOPIC_GONE = "The topic you came from is no longer in the library. You can use the guide without it."
KIND_LABEL = "What do you want to reflect on?"
KINDS = {
    GuideKind.OWN_PRACTICE: ("My own practice", "What? So what? Now what? Alone or in a team"),
    GuideKind.DID_HARM: ("A conversation with the person who did harm", "The five restorative questions, put to them"),
    GuideKind.HARMED: ("A conversation with the person who was harmed", "The same five questions, put to them"),
    GuideKind.GROUP: ("A conversation with a group", "The same five questions, put to everyone"),
}
WORDING_LABEL = "How should the restorative questions be worded?"
WORDINGS = {
    Wording.FULL: ("In full", "As they stand in the briefing"),
    Wording.PLAINER: ("In plainer words", "For anyone who finds long questions hard"),
}
START = "Start"

STEP = "Step {number} of {count}"
TO_THINK_WITH = "To think with"
HINT = "{most} characters at most."
NEARLY_FULL = "Nearly full: {left} characters left."
WRITTEN = "Your other answers"
WRITTEN_ADVICE = "You can still change them. They stay as long as this window is open."
KINDS_DIFFER = "If you change to other questions, these answers are not carried over."
BACK = "Back"
NEXT = "Next"
FINISH = "Finish"
CLOSE = "Close"
PRIVACY = "What you write is kept nowhere. Even so, leave out anything from which a child could be recognised."

SUMMARY_TITLE = "Your summary"
SUMMARY_LABEL = "Summary"
SUMMARY_PART_LABEL = "Summary, part {number} of {count}"
COPY_NOW = "Copy this now if you want to keep it. When you choose Done it is gone: nothing is kept."
SUMMARY_ADVICE = "To change an answer, go back."
NOTHING_WRITTEN = "(nothing written)"
DONE = "Done"

VERBATIM_SOURCE = "Questions: {source}"
REWORDED_SOURCE = "After the questions in: {source}"

CLOSED = "You closed the guide. Nothing that you wrote in it was kept."
